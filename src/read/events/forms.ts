/** Base forms → every form a verb takes in a text. Spelling rules of English; irregular verbs are listed in lang. */
import { IRREGULAR } from '../../lang/en/irregular.js';

/** @example formsOf('rule out') // ['rule out', 'rules out', 'ruled out', 'ruling out'] */
export function formsOf(verb: string): string[] {
  const [base = '', ...particle] = verb.split(' ');
  return [base, ...(IRREGULAR[base]?.split(' ') ?? regular(base))].map((form) => [form, ...particle].join(' '));
}

function regular(base: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [`${base}s`, `${base}ed`, `${base}ing`];
}
