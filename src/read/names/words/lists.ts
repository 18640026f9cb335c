/** What our lists say of a word, a bit a list. The order of the lists is that of the model's features. */
import type { EntityType } from '../../../types.js';
import type { GrammarWord } from '../../grammar/words.js';
import {
  adjectives,
  isCalendar,
  isFirmEnding,
  isGiven,
  isGrammar,
  isGroupNoun,
  isHonorific,
  isNoName,
  isOrdinary,
  isOrganizationNoun,
  isOtherNoun,
  isPersonNoun,
  isPlaceNoun,
  isPlaceOpener,
  isTitle,
  isVesselNoun,
  listedBy,
} from '../../mentions/lexicon.js';

/** Each word is looked up once. */
export function listsIn(words: readonly GrammarWord[]): Int32Array {
  const known = new Map<string, number>();
  const out = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    let bits = known.get(text);
    if (bits === undefined) {
      bits = listsOf(text);
      known.set(text, bits);
    }
    out[i] = bits;
  }
  return out;
}

/** “JAKARTA” is looked up as Jakarta. */
function listsOf(text: string): number {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const word = text.length > 4 && text === text.toUpperCase() ? text[0]! + lower.slice(1) : text;
  let bits = 0;
  for (let k = 0; k < LISTS.length; k++) if (LISTS[k]!(word, lower)) bits |= 1 << k;
  return bits;
}

const LISTS: readonly ((word: string, lower: string) => boolean)[] = [
  (w) => isGiven.has(w),
  (_, l) => isTitle.has(l),
  (_, l) => isHonorific.has(l),
  (_, l) => isOrganizationNoun.has(l),
  (_, l) => isFirmEnding.has(l),
  (_, l) => isOtherNoun.has(l),
  (_, l) => isPlaceNoun.has(l),
  (_, l) => isPlaceOpener.has(l),
  (_, l) => isOrdinary(l),
  (w) => adjectives.has(w),
  (_, l) => isCalendar.has(l),
  (_, l) => isPersonNoun.has(l),
  (_, l) => isGroupNoun.has(l) || isVesselNoun.has(l),
  (_, l) => isGrammar.has(l),
  (_, l) => isNoName.has(l),
  (w) => listed(w, 'place'),
  (w) => listed(w, 'organization'),
  (w) => listed(w, 'group'),
];
const listed = (word: string, type: EntityType): boolean =>
  listedBy(word).some((entry) => entry.type === type && entry.words.length === 1);
