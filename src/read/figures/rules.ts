/** The phrasings of figures, by the name that `Figure.by` carries. */
import type { Phrasing } from '../phrasing.js';

export const FIGURE_RULES: readonly Phrasing[] = [
  {
    name: 'count', why: 'What is counted, or the words beside it, give the measure of docs/measures.md; else the counted noun is the measure.',
    examples: [
      'The flood killed at least {31|dead at_least 31 total} people and left {12|missing 12 total} missing.',
      'A ferry carrying {140|aboard 140 total} people sank; {ninety-six|rescued 96 total} were pulled from the water.',
      'The dam broke, said two people familiar with the plan.',
    ],
  },
];
