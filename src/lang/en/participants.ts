/** Words that tell who took part in an attack, lower case, one token each. */

/** Types of events (events.ts) by which people and things are harmed, on purpose or perhaps so. */
export const ATTACKS = ['ASSAULT', 'DEATH', 'INJURY', 'COERCE', 'ACCIDENT', 'CRIME'];

/** Verbs and nouns by which an attack is laid at somebody's door, or somebody takes it on. */
export const CLAIMED_OR_BLAMED = (
  'responsibility credit blame blames blamed blaming accuse accuses accused accusing attribute attributes attributed attributing suspect suspects suspected suspecting charged convicted implicated claim claims claimed ' +
  'ascribed perpetrated admitted confessed guilty'
).split(' ');

/** Who is one of these to an attack did it. */
export const ANSWERABLE = `
  responsible guilty involved behind implicated suspected participated complicit suspects suspect perpetrators
  perpetrator authors author masterminds mastermind
`
  .trim()
  .split(/\s+/);

/** What is claimed or admitted by those who say that they did it, and the verbs. */
export const TAKEN_ON = 'responsibility|credit',
  TAKES_ON = 'claim|take|accept|admit|assume|acknowledge';

/** Verbs whose object, or who stands after "on" or "to", is said to have done it. */
export const BLAMES = 'blame|attribute|ascribe';

/** Verbs that put a name to somebody: "identified the gunman as Tomas Rehn". */
export const IDENTIFIES = 'identify|name';

/** Who attacks, in the singular. */
export const ASSAILANTS =
  'gunman attacker assailant bomber shooter killer murderer hijacker kidnapper kidnaper abductor sniper arsonist assassin hitman perpetrator captor raider suspect';

/** Who may be armed, and heads of names of groups that are, in the singular. */
export const ARMED = `guerrilla rebel terrorist militant insurgent extremist gang cartel brigade militia front faction cell separatist jihadist fighter squad commando paramilitary mob army force troop soldier movement
column subversive criminal trafficker warrior vigilante death-squad liberation revolutionary partisan mercenary regime`;

/** Who is hit, in the singular. */
export const HIT =
  'victim casualty wounded dead hostage survivor civilian passenger bystander resident villager captive passer-by pedestrian worshipper worshiper refugee detainee infant baby girl boy child woman';

/** What is hit, in the singular. */
export const THINGS = `bus car truck vehicle building house home office bank bridge pipeline tower pylon station embassy headquarters facility plant farm post barracks garrison base helicopter plane aircraft church school hotel store shop mosque synagogue temple
restaurant road substation line installation residence airport ranch dam consulate complex camp machinery equipment property convoy jeep train railroad railway highway infrastructure university branch market hospital clinic theatre theater stadium cathedral
supermarket warehouse refinery boat ship powerline ambulance tank plantation structure mill factory apartment bakery cafe café bar nightclub courthouse checkpoint port tanker vessel depot museum library monument prison tunnel`;
