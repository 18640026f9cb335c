/** “The mayor” is not her deputy, and rather who is mayor than who was; “the former mayor” who was. */
import type { Known } from '../known.js';

const BELOW: readonly string[] = ['deputy', 'vice', 'assistant', 'associate'];
const PAST: readonly string[] = ['former', 'ex', 'past'];

/** Those of them whose rank and time the words before an office tell. */
export function inRank(before: readonly string[], holders: readonly Known[]): readonly Known[] {
  const rank = before.find((word) => BELOW.includes(word));
  const isPast = before.some((word) => PAST.includes(word));
  const equals = holders.filter(({ roles }) => (rank ? roles.has(rank) : !BELOW.some((word) => roles.has(word))));
  const timely = equals.filter(({ roles }) => PAST.some((word) => roles.has(word)) === isPast);
  return timely.length || !equals.every(({ named }) => named) ? timely : equals;
}
