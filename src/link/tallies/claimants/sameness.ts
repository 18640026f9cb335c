/** Whether two keys of claimants are one: the same noun, a short form of a name, or a country and its government. */
import { type Key, NAME } from './claimant.js';

/** The same noun, told apart by no name: "health ministry" is "the ministry", not "interior ministry". */
export const isOne = (a: Key, b: Key): boolean =>
  isOneName(a.is, b.is) ||
  isOfCountry(a, b) ||
  isOfCountry(b, a) ||
  (a.is === b.is && (a.named.length === 0 || b.named.length === 0 || a.named.some((word) => b.named.includes(word))));

/** "Lazny says" and "the Laznian health ministry", "Laznian officials": a country counts by its own. */
const isOfCountry = (a: Key, b: Key): boolean =>
  a.is.startsWith(NAME) &&
  !a.is.includes(' ') &&
  (b.is === 'ministry' || b.is === 'government') &&
  b.named.some((word) => isDemonym(word, a.is.slice(NAME.length)));

const isDemonym = (word: string, place: string): boolean =>
  place.length > 3 &&
  word !== place &&
  DEMONYM.test(word) &&
  (word.startsWith(place) || (word.startsWith(place.slice(0, -1)) && word.length > place.length - 1));

const DEMONYM = /(?:n|i|ese|ish|er)$/;

/** "Brand" and "Ida Brand", "Clean Hands" and "Clean Hands Now". */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.startsWith(NAME) &&
    long.startsWith(NAME) &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short.slice(NAME.length)}`))
  );
}
