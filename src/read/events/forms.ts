/** Base forms → every form a word takes in a text. Spelling rules of English; irregular verbs are listed in lang. */
import { IRREGULAR } from '../../lang/en/irregular.js';

/** @example verbForms('rule out') // ['rule out', 'rules out', 'ruled out', 'ruling out'] */
export function verbForms(verb: string): string[] {
  const [base = '', ...particle] = verb.split(' ');
  return [base, ...(IRREGULAR[base]?.split(' ') ?? regular(base))].map((form) => [form, ...particle].join(' '));
}

/**
 * A plural that would say something else ("sales", "damages", "votes") is none.
 * @example nounForms('air strike') // ['air strike', 'air strikes']
 */
export const nounForms = (noun: string): string[] =>
  /(?:fighting|unrest|^vote|violence|hostilities|flooding|damage|sale|voting|custody|mourning|return| (?:of|for|on|to|in|through))$/.test(
    noun,
  )
    ? [noun]
    : [noun, pluralOf(noun)];

/** @example singularOf('vessels') // 'vessel' */
export function singularOf(word: string): string {
  if (word.length < 4) return word;
  if (!word.endsWith('s')) return SINGULAR.get(word) ?? word;
  if (/(?:ss|us|is|news|series)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return SINGULAR.get(word) ?? word.slice(0, -1);
}

const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    women: 'woman',
    children: 'child',
    lives: 'life',
    policemen: 'policeman',
    knives: 'knife',
    homes: 'home',
    buses: 'bus',
    gases: 'gas',
  }),
);

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function regular(base: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/ee$/.test(base)) return [`${base}s`, `${base}d`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [`${base}s`, `${base}ed`, `${base}ing`];
}
