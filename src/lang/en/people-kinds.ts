/** Words for some of the people: a count of children is no count of all. Singular, one kind a line. */
export const PEOPLE_KINDS: readonly (readonly string[])[] = [
  'child minor girl boy baby infant schoolchild',
  'woman',
  'man',
  'civilian',
  'soldier troop serviceman marine fighter militant gunman combatant rebel',
  'policeman officer police guard constable cop bobby',
  'journalist reporter',
  'passenger',
  'crew sailor crewman crewmember',
  'worker employee staff miner labourer laborer',
  'student pupil',
  'migrant refugee',
  'tourist foreigner',
  'firefighter rescuer medic doctor nurse',
  'patient',
  'hostage',
  'citizen national',
  'pilot',
  'teacher',
  'local',
  'relative',
  'prisoner inmate detainee',
  'bystander',
  'family household',
  'animal cow bird pig',
].map((line) => line.split(' '));

/**
 * Words for people of no kind, living or dead: "22 people", "39 bodies", "61 lives". They narrow no count of people.
 */
export const PEOPLE_OF_NO_KIND: readonly string[] = `
  people person persons human body corpse life victim casualty dead death fatality killed soul individual survivor
`
  .trim()
  .split(/\s+/);
