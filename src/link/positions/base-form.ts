/**
 * The base form of a verb as a report has it: "fired" → "fire", "denies" → "deny", "took" → "take". A heading names a
 * deed by it.
 */
import { IRREGULAR } from '../../lang/en/irregular.js';
import { IRREGULAR_FORMS } from '../../lang/en/irregular-forms.js';
import { ORDINARY_WORDS } from '../../lang/en/ordinary-words.js';

const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** @param word lower case @example baseOf('stopped') // "stop" */
export function baseOf(word: string): string {
  const irregular = IRREGULAR_FORMS.get(word) ?? BASES.get(word);
  if (irregular !== undefined) return irregular;
  if (/^.ie[sd]$/.test(word)) return word.slice(0, -1); // lied, ties
  if (/[^aeiou]ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[aeiou].*[^aeiou]icked$/.test(word)) return word.slice(0, -3); // panicked
  if (/[qh]u?izz(?:ed|es)$/.test(word)) return word.slice(0, -3); // quizzed
  const bare = /ed$/.test(word)
    ? word.slice(0, -2)
    : /(?:[sxz]|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;
  if (bare === word || bare.length < 2) return word;
  const undoubled = bare.replace(/([bdfgklmnprt])\1$/, '$1');
  return (
    [`${bare}e`, bare, undoubled].find((base) => ORDINARY_WORDS.has(base)) ??
    (SILENT.test(bare) ? `${bare}e` : undoubled)
  );
}

/** No English verb ends in these letters: an "e" is missing ("receiv", "tabl", "apologis"). */
const SILENT = /(?:[vcuz]|[dr]g|[^aeioulr]l|[aeiou]at|[aeiou]gis)$/;
