/**
 * MUC-4: agency reports on attacks in Latin America with who did it, who and what was hit. Their letters are lower
 * case: what no list of ordinary words has gets its capital back.
 */
import { COUNTRIES } from '../src/lang/en/countries.js';
import { ORDINARY_ENDINGS, ORDINARY_WORDS } from '../src/lang/en/ordinary-words.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../src/lang/en/role-nouns.js';
import type { Participant } from '../src/types.js';
import { lines } from './corpora.js';

type Names = readonly { readonly text: string }[];
export interface AttackText {
  readonly id: string;
  /** As long as the corpus has it. */
  readonly text: string;
  /** The heads of the names of each one that took part. */
  readonly gold: { readonly [as in Participant['as']]: readonly ReadonlySet<string>[] };
}

export const attackTexts = (part: 'train' | 'dev'): AttackText[] =>
  lines<{
    readonly id: string;
    readonly text: string;
    readonly roles: { readonly [role in 'PerpInd' | 'PerpOrg' | 'Victim' | 'Target']: readonly Names[] };
  }>('events', `muc4.${part}.jsonl.gz`).map(({ id, text, roles }) => {
    const heads = (all: readonly Names[]) => all.map((names) => new Set(names.map((n) => headOf(n.text))));
    return {
      id,
      text: cased(text),
      gold: {
        perpetrator: heads([...roles.PerpInd, ...roles.PerpOrg]),
        victim: heads(roles.Victim),
        target: heads(roles.Target),
      },
    };
  });

/** The last word of a name before "of", "in" and the like. */
export const headOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“”]/g, '')
    .split(/ (?:of|in|at|from|for|on|near|who|which|with|by)\b/)[0]!
    .trim()
    .split(/\s+/)
    .at(-1)!;

/** Four spaces part paragraphs. */
const cased = (text: string): string =>
  text
    .replace(/ {4,}/g, (gap) => `\n\n${' '.repeat(gap.length - 2)}`)
    .replace(/\p{Ll}+/gu, (word, at: number, all: string) =>
      at === 0 || /[.!?"]\s+"?$/.test(all.slice(Math.max(0, at - 5), at)) || !isOrdinary(word)
        ? word[0]!.toUpperCase() + word.slice(1)
        : word,
    );

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
const KNOWN = new Set(
  [...ORDINARY_WORDS, ...[PERSON_NOUNS, GROUP_NOUNS, BODY_NOUNS].flatMap((list) => list.split(/\s+/))].filter(
    (w) => !COUNTRIES.toLowerCase().includes(`\n${w}|`),
  ),
);
const isOrdinary = (word: string): boolean =>
  word.length < 3 ||
  /^\d/.test(word) ||
  KNOWN.has(word) ||
  KNOWN.has(singular(word)) ||
  ORDINARY_ENDINGS.test(word) ||
  (/(?:s|er|ed|ing|man|men)$/.test(word) && KNOWN.has(word.slice(0, -1)));
