/**
 * Words → what their forms have in common, so that what is learned of “planned” is known of “planning”. Crude: it is
 * hashed, never shown.
 */
import { IRREGULAR_FORMS } from '../../lang/en/irregular-forms.js';
import { hash32 } from '../../text/hash.js';

/** @example stemOf('denied') === stemOf('denies') && stemOf('denied') === stemOf('deny') */
export function stemOf(lower: string): string {
  const base = undoubled(IRREGULAR_FORMS.get(lower) ?? bare(lower));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function bare(word: string): string {
  if (word.length > 4 && /ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/[sui]s$/.test(word))
    return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  const ending = word.length > 5 && word.endsWith('ing') ? 3 : word.length > 4 && word.endsWith('ed') ? 2 : 0;
  return ending ? word.slice(0, -ending) : word;
}

/** “planned” meets “plan”; “tell”, too, loses an l, and so meets “telling”. */
const undoubled = (stem: string): string => (/([bdgklmnprtv])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** The stem of each word as a number. */
export function stemsOf(words: readonly { readonly text: string }[]): Int32Array {
  const known = new Map<string, number>(),
    out = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    let stem = known.get(text);
    if (stem === undefined) known.set(text, (stem = hash32(stemOf(text.toLowerCase()))));
    out[i] = stem;
  }
  return out;
}
