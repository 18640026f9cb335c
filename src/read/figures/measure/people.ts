/** Whether people are counted, and what happened to them. */
import { PEOPLE } from '../../../lang/en/measures.js';
import { PERSON_NOUNS } from '../../../lang/en/role-nouns.js';
import { NATIONALS } from '../../nationals.js';
import type { Counted } from '../counted.js';
import { clauseOf } from './clause.js';
import { found, type Measured } from './measured.js';
import { BESIDE } from './phrases.js';

/** True where what is counted is people: "children", "pilots", "Palestinians". */
export const isPeople = ({ head, noun }: Counted): boolean =>
  PEOPLE.has(head) || NATIONALS.has(head) || PERSONS.has(noun);
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS.split(/\s+/));

/** What happened to the people whom the words before `after` count: "killed has risen to". */
export function measureOfPeople(after: string): Measured {
  const phrase = BESIDE.after(clauseOf(after));
  return phrase ? found(phrase, 'phrase') : { name: 'person', running: true, by: 'phrase' };
}
