/** One example for each type of event, then one for each standing: what docs/events.md shows. */
import type { Phrasing } from '../phrasing.js';

const type = (name: string, ...examples: Phrasing['examples']): Phrasing => ({ name, examples });

export const EVENT_RULES: readonly Phrasing[] = [
  type('AGREE', 'The two ministries {signed|AGREE happened} the paper on Monday.'),
  type(
    'CONSULT',
    'The envoys {met|CONSULT happened} in Ostrel.',
    'The board {notified|CONSULT happened} the harbour office.',
  ),
  type('SUPPORT', 'The senate {endorsed|SUPPORT happened} the plan.'),
  type(
    'CONCEDE',
    'Tomas Rehn {resigned|CONCEDE happened} on Thursday.',
    'Vardia {exchanged|CONCEDE happened} nine prisoners. The {exchange|CONCEDE happened} lasted an hour.',
    'Three had been {freed|CONCEDE happened} by noon.',
    'The sailors’ {release|CONCEDE happened} came late.',
  ),
  type('COOPERATE', 'The coast guards {cooperated|COOPERATE happened} through the night.'),
  type('AID', 'The city {sheltered|AID happened} nine hundred residents.'),
  type('RETREAT', 'The brigade {withdrew|RETREAT happened} from Lower Brennick.'),
  type('REQUEST', 'The governor sent the capital a {request|REQUEST happened} by letter.'),
  type('ACCUSE', 'The union filed a {lawsuit|ACCUSE happened} in Ostrel.'),
  type('REJECT', 'The board {turned down|REJECT happened} the plan.'),
  type('THREATEN', 'The strikers heard an {ultimatum|THREATEN happened} over the radio.'),
  type('PROTEST', 'Teachers {marched|PROTEST happened} through Ostrel.'),
  type('SANCTION', 'The league {suspended|SANCTION happened} the club.'),
  type('MOBILIZE', 'Vardia {deployed|MOBILIZE happened} two brigades.'),
  type(
    'COERCE',
    'Police {detained|COERCE happened} the harbour master.',
    'The guards {forced|COERCE happened} them out. The goalkeeper was forced to retire and walk home.',
  ),
  type('ASSAULT', 'Gunmen {ambushed|ASSAULT happened} the convoy.'),
  type('ACCIDENT', 'The ferry {capsized|ACCIDENT happened} off Karsholm.'),
  type('DISASTER', 'The {earthquake|DISASTER happened} on Sunday was felt in Ostrel.'),
  type('DEATH', 'Four miners {perished|DEATH happened} below the town.'),
  type(
    'INJURY',
    'The beam {injured|INJURY happened} a welder.',
    'Nurses were hit by rising rents, and guests were struck by her calm.',
  ),
  type('RESCUE', 'Divers {recovered|RESCUE happened} the bodies.'),
  type('DISPLACE', 'Families {fled|DISPLACE happened} over the bridge.'),
  type('COURT', 'A jury {convicted|COURT happened} the owner.'),
  type('INVESTIGATE', 'Prosecutors opened an {inquiry|INVESTIGATE happened} in Ostrel.'),
  type('ELECTION', 'The valley {voted|ELECTION happened} on Sunday.'),
  type('DEAL', 'Karsholm Hydro {acquired|DEAL happened} the yard.'),
  type('MARKET', 'Shares {plunged|MARKET happened} at noon.'),
  type('CLOSURE', 'The mill {shut down|CLOSURE happened} in spring.'),
  type('HEALTH', 'Doctors reported an {outbreak|HEALTH happened} in the camp.'),
  type('CRIME', 'The two sailors had {smuggled|CRIME happened} tobacco for years.'),
  type(
    'MISSING',
    'Two welders {went missing|MISSING happened} on Sunday.',
    'Eleven people are {missing|MISSING happened}.',
    'The number of {missing|MISSING happened} has fallen.',
    'Two pages were missing.',
  ),
  type('DAMAGE', 'The river {washed away|DAMAGE happened} forty huts.', 'It shattered his hopes.'),
  type(
    'DISRUPT',
    'The {outage|DISRUPT happened} lasted nine hours.',
    'Engineers {restored|DISRUPT happened} power on Sunday.',
    'He restored her faith.',
  ),
  type('OFFICE', 'Tomas Rehn was {named|OFFICE happened} director on Thursday.', 'They named the boat Ida.'),
  type(
    'TRAVEL',
    'The harbour master {arrived|TRAVEL happened} at noon.',
    'She {returned to|TRAVEL happened} Ostrel.',
    'Calm returned to the valley.',
  ),
  type('LAW', 'The senate {repealed|LAW happened} the rule.'),
  type('LAUNCH', 'The valley {launched|LAUNCH happened} a satellite in May.', 'They launched into a song.'),
  type('REVISE', 'The bureau {revised|REVISE happened} the count.'),
  type('CONCEAL', 'The yard {hid|CONCEAL happened} the documents.', 'The sun hid behind a cloud.'),
  type('CEREMONY', 'The {funeral|CEREMONY happened} of the captain was on Sunday.'),
  type('CONTEST', 'The valley’s rowers {won|CONTEST happened} the final.', 'They won the hearts of the town.'),
  {
    name: 'planned',
    examples: [
      'The owner is to {resign|CONCEDE planned} in May.',
      'Karsholm mill to {shut down|CLOSURE planned} in May',
      'The fleet will {withdraw|RETREAT planned} in May.',
      'The board is expected to {acquire|DEAL planned} the yard.',
    ],
  },
  { name: 'alleged', examples: ['The two sailors allegedly {smuggled|CRIME alleged} tobacco for years.'] },
  {
    name: 'denied',
    examples: [
      'The brigade did not {withdraw|RETREAT denied}.',
      'Nobody {drowned|DEATH denied} in the harbour.',
      'No {attack|ASSAULT denied} took place on Sunday.',
    ],
  },
  {
    name: 'hypothetical',
    examples: ['If the river {rises|DISASTER hypothetical}, the wall could {collapse|ACCIDENT hypothetical}.'],
  },
  {
    name: 'a verb that is an event only of certain objects',
    why: 'troops are sent, and so are flowers',
    examples: [
      'The capital {sent|MOBILIZE happened} troops to Ostrel on Friday.',
      'The capital sent flowers to Ostrel on Friday.',
    ],
  },
  {
    name: 'a verb that is an event of this or that thing',
    why: 'what is sold at large is no single sale, and a moment is seized in a manner of speaking',
    examples: [
      'The owner {sold|DEAL happened} the accordion. Shops sell accordions.',
      'Police {seized|COERCE happened} nine accounts. She seized the moment.',
    ],
  },
  {
    name: 'a verb that only says that the noun took place',
    examples: [
      'The army carried out an {attack|ASSAULT happened} on the harbour.',
      'The union did not stage the {walkout|PROTEST denied}.',
    ],
  },
  {
    name: 'a noun that is an event only of certain kinds',
    why: 'soldiers move, and so do clocks',
    examples: [
      'The {movement|MOBILIZE happened} of troops began on Monday; the movement of the clock did not.',
      'The {military operation|ASSAULT happened} lasted four hours, the operation on his knee two.',
    ],
  },
  {
    name: 'a word in another sense',
    why: 'what stands beside it tells',
    examples: [
      'The ministers {met|CONSULT happened} in Ostrel, but the town did not meet its goals.',
      'Her name is on the ballot, and his approach to debt is on the table.',
      'The sailor was {shot|ASSAULT happened} in the back. Bank workers {died|DEATH happened} in Ostrel. The ministry said that nine had been {hurt|INJURY happened}.',
      'It was a perfect storm. People speak of storms and flooding.',
      'The bridge {blew up|COERCE happened} on Sunday; the row over it blew up in May.',
      'The critics seized on the report, and she stood by her words.',
      'The threat is growing, but his {threat|THREATEN happened} against Ostrel was heard.',
    ],
  },
  {
    name: 'what does harm',
    why: 'a storm that hits a town attacks nobody',
    examples: [
      'A missile {hit|ASSAULT happened} the power station on Friday.',
      'A {storm|DISASTER happened} hit the power station on Friday.',
    ],
  },
  {
    name: 'two senses of one word',
    why: 'who strikes work is told by the words beside it',
    examples: [
      'The {strike|PROTEST happened} by railway workers lasted four days.',
      'The {strike|ASSAULT happened} hit a warehouse near the harbour.',
    ],
  },
  {
    name: 'people as what befell them',
    why: 'the injured and the dead are events, dead ends are none',
    examples: [
      'The {injured|INJURY happened} are in Ostrel. Nine sailors are {unaccounted for|MISSING happened}.',
      'It was a dead end, and the injured pride of the town healed.',
    ],
  },
  {
    name: 'a word that taggers take for another',
    why: 'its article, its subject or the name behind it tells',
    examples: [
      'The {outbreak|HEALTH happened} worsened.',
      'Schools were {shut|CLOSURE happened} on Monday.',
      'The bank {froze|SANCTION happened} his account.',
      'The council {demanded|REQUEST happened} that the captain {resign|CONCEDE hypothetical}.',
      'The owner could be {sentenced|COURT hypothetical} to up to nine years.',
      'The rebels offered to {free|CONCEDE planned} nine sailors.',
      'The mill {caught fire|ACCIDENT happened}, where two men worked and 14 were {saved|RESCUE happened} on Sunday.',
    ],
  },
  {
    name: 'what somebody is charged with',
    why: 'a count of fraud is of one; fraud in general is none',
    examples: ['He denied {charges|COURT denied} of money {laundering|CRIME denied}.'],
  },
  {
    name: 'a verb that is an event only of certain doers',
    why: 'courts rule, and so do kings',
    examples: [
      'The court {ruled|COURT happened} on Sunday.',
      'The queen ruled for sixty years.',
      'Divers {dug|RESCUE happened} all night, and a dog dug in the garden.',
    ],
  },
  {
    name: 'what somebody is made or asked to do',
    why: 'told to stay is a request, told a story is none',
    examples: [
      'Police {told|REQUEST happened} residents to stay in.',
      'She told the children a story.',
      'Officers {forced|COERCE happened} the driver to wait.',
      'The door had to be forced.',
    ],
  },
  {
    name: 'a headline that tells of what stands below',
    why: 'before another noun, too, if the report tells of it',
    examples: [
      '{Storm|DISASTER happened} chaos in the valley\n\nThe {storm|DISASTER happened} came at dawn.',
      'Storm chaos in the valley\n\nIt came at dawn.',
    ],
  },
  {
    name: 'an event before the noun that tells of it',
    why: 'who is suspected of a murder tells of one; a fire service tells of no fire',
    examples: [
      'The {murder|ASSAULT happened} suspect is a sailor.',
      'The {quake|DISASTER happened} victims are in Ostrel.',
    ],
  },
  {
    name: 'what befell somebody, before the noun',
    why: 'an ousted director was ousted; what kind of hull it is was no event',
    examples: ['The {ousted|COERCE happened} director is in Ostrel.', 'The overturned hull is red.'],
  },
  {
    name: 'what is done to another event',
    why: 'both took place',
    examples: [
      'The union {called off|CONCEDE happened} the {strike|PROTEST denied}.',
      'The owner {ended|AGREE happened} the {strike|PROTEST happened} by railway workers.',
    ],
  },
  {
    name: 'people told by their number',
    why: 'nine who were saved are people',
    examples: ['Nine were {saved|RESCUE happened} on Sunday.', 'She saved nine coins on Sunday.'],
  },
  {
    name: 'a word with a hyphen',
    why: 'one word, or several',
    examples: ['Shops {re-opened|CLOSURE happened} after the {break-in|CRIME happened}.'],
  },
  {
    name: 'a word that is an event only in reports of one kind',
    why: 'votes are counted, and so are the hours',
    examples: [
      'At the polling stations the {count|ELECTION happened} took all night.',
      'The count of the hours took all night.',
    ],
  },
  {
    name: 'what is said in general',
    why: 'a habit, a right, a purpose or a rule is no single event',
    examples: [
      'Companies often sue, and countries may expel any envoy.',
      'The town speaks of the danger of floods and the right to protest. The grant is meant to help people.',
      'The town {voted|ELECTION happened} on Sunday.',
    ],
  },
  {
    name: 'who is attacked with words',
    why: 'with what is said, or for what',
    examples: [
      'Ida Brand {attacked|ACCUSE happened} the owner, saying that the mill was hers.',
      'Rebels {attacked|ASSAULT happened} the mill.',
    ],
  },
  {
    name: 'what is asked',
    why: 'whether somebody did it is not said; when somebody did it is',
    examples: [
      'Did the owner {resign|CONCEDE hypothetical}? Will you {resign|CONCEDE hypothetical}?',
      'When did the owner {resign|CONCEDE happened}?',
    ],
  },
  {
    name: 'what somebody is to do',
    why: 'a decision binds, an effort may fail; who is the first to do it has done it',
    examples: [
      'The {decision|LAW happened} to {evacuate|RETREAT planned} the valley is her own.',
      'The unsuccessful attempt to {evacuate|RETREAT denied} the valley cost her the office.',
      'Efforts to {evacuate|RETREAT hypothetical} the valley go on.',
      'She was the first minister to {resign|CONCEDE happened}.',
    ],
  },
  { name: 'what almost happened', examples: ['Two sailors nearly {drowned|DEATH denied}.'] },
  {
    name: 'a clause of its own tense',
    why: 'what it tells happened, whatever was feared or prevented above it',
    examples: ['The law kept her from the office even after her party {swept to power|ELECTION happened}.'],
  },
  { name: 'what somebody is told to do', why: 'not done yet', examples: ['{Kidnap|COERCE hypothetical} the doctor.'] },
  {
    name: 'what reporters ask for',
    why: 'declining to comment is no refusal',
    examples: ['The ministry declined to comment on Sunday.'],
  },
  {
    name: 'a noun that only tells what kind',
    why: 'a fire service is no fire',
    examples: ['The fire service has a new chief.'],
  },
];
