/** Who took part in an attack, told in other sentences than the attack: what docs/reading.md shows. */
import type { Phrasing } from '../phrasing.js';

export const PARTICIPANT_RULES: readonly Phrasing[] = [
  {
    name: 'who says that they did it',
    why: 'the attack stands in another sentence',
    examples: [
      'A bomb {exploded|ASSAULT happened} at the {courthouse|target} in Ostrel on Monday. The {Harrow Brigade|perpetrator} claimed responsibility in a message to a radio station.',
    ],
  },
  {
    name: 'nobody said so',
    examples: [
      'A bomb {exploded|ASSAULT happened} in Ostrel on Monday. No group claimed responsibility.',
      'A bomb {exploded|ASSAULT happened} in Ostrel on Monday. The Harrow Brigade did not claim responsibility.',
    ],
  },
  {
    name: 'who is blamed',
    why: 'it is a side’s word: the record does not show it as the doer',
    examples: [
      'Two soldiers {died|DEATH happened} in an {ambush|ASSAULT happened} near Ostrel. The ministry {blamed|ACCUSE happened} the {Harrow Brigade|perpetrator}.',
    ],
  },
  {
    name: 'who is named as the one that attacked',
    examples: [
      'A {shooting|ASSAULT happened} at a market in Ostrel shocked the valley. Police named the gunman as {Tomas Rehn|perpetrator}.',
    ],
  },
];
