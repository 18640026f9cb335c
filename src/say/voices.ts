/** Who counts as a voice of a story, on the page and in a terminal. Pure. */
import type { Utterance } from '../types.js';
import { setApart } from './sureness.js';

/** Words that point at a speaker without saying who it is. */
const PRONOUN =
  /^(?:i|me|my|mine|we|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|who|one|some|others|another|another one|someone|somebody|anyone|everyone)$/i;

/**
 * True where the report names nobody and gives an office that one person of the story holds: “the mayor”. The words are
 * the report's, who that is the story's.
 */
export const isByOffice = ({ held }: Pick<Utterance, 'held'>): boolean => held !== undefined;

/** True where the report leaves open who speaks: nobody, or a pronoun that could not be followed. */
export const isLeftOpen = ({ speaker, named }: Pick<Utterance, 'speaker' | 'named'>): boolean =>
  speaker === null || (!named && PRONOUN.test(speaker.trim()));

/** One key a speaker; '' for whoever is left open. Descriptions that differ in a capital alone are one. */
export const voiceOf = (u: Utterance): string =>
  isLeftOpen(u) ? '' : (u.entity ?? (u.named ? u.speaker! : u.speaker!.toLowerCase()));

/**
 * Speakers with a name, and sources that are only described. Whoever is left open is nobody to count, and what is
 * hardly read counts nobody. A speaker is `named` as the first of their statements is.
 */
export function countVoices(
  utterances: readonly Utterance[],
  sureOf: (utterance: Utterance) => number,
): { readonly named: number; readonly described: number } {
  const isNamed = new Map<string, boolean>();
  for (const u of setApart(utterances, sureOf).likely) {
    const key = voiceOf(u);
    if (key && !isNamed.has(key)) isNamed.set(key, u.named || isByOffice(u));
  }
  const named = [...isNamed.values()].filter(Boolean).length;
  return { named, described: isNamed.size - named };
}

/** "12 voices, 10 without a name". */
export const sayVoices = ({ named, described }: ReturnType<typeof countVoices>): string =>
  `${named === 1 ? '1 voice' : `${named.toLocaleString('en')} voices`}${described > 0 ? `, ${described.toLocaleString('en')} without a name` : ''}`;
