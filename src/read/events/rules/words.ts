/** Which words tell of an event, where they stand beside others. */
import type { Phrasing } from '../../phrasing.js';

export const WORD_RULES: readonly Phrasing[] = [
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
];
