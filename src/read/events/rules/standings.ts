/** One example for each standing of an event. */
import type { Phrasing } from '../../phrasing.js';

export const STANDING_RULES: readonly Phrasing[] = [
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
];
