/**
 * What is said not to be so of somebody or something that the words only point at: the "locked" of "it was never
 * locked", the "suspended" of "that anybody had been suspended". With nothing else to have in common, a denial and its
 * claim have that.
 */
import { LIGHT_VERBS, SAYING_NOTHING } from '../../lang/en/anaphors.js';
import { stemOf } from '../utterances/stems.js';

const NOT_WHO_SPEAKS = String.raw`any(?:body|one|thing)|any \p{L}+|no(?:body| one)|none|nothing|it|this|that|these|those|there`,
  ANY = `${NOT_WHO_SPEAKS}|they|he|she|we|i`;
const HELPERS = String.raw`(?:(?:has|have|had|is|are|was|were|will|would|did|do|does|could|can|be|been|being|ever|never|not|at any time|\p{L}+n['’]t|\p{L}+ly) )+`;
const predicateBehind = (subject: string) =>
  new RegExp(
    String.raw`^[“"‘']?(?:that )?((?:${subject})(?:(?: of (?:them|it|us))? |['’](?:s|d|re|ve|m|ll) )${HELPERS})(\p{L}{3,})`,
    'iu',
  );
const OF_ANY = predicateBehind(ANY),
  OF_OTHERS = predicateBehind(NOT_WHO_SPEAKS);

const EMPTY: ReadonlySet<string> = new Set([...LIGHT_VERBS, ...SAYING_NOTHING].map(stemOf));

/**
 * Its stem; undefined where the subject says itself what it is of, or the verb is one of many things.
 * @example predicateOf('that anybody had been suspended over it') // "suspend"
 */
export const predicateOf = (said: string): string | undefined => stemIn(OF_ANY.exec(said)?.[2]);

/**
 * Of what is not so, in words of their own: "it was never locked", "nothing was sold". Who "would not vote" may say so
 * of nobody else.
 */
export function predicateNegated(said: string): string | undefined {
  const found = OF_OTHERS.exec(said);
  return found && /\b(?:not|never|no|nobody|none|nothing)\b|n['’]t\b/i.test(found[1]!) ? stemIn(found[2]) : undefined;
}

function stemIn(verb: string | undefined): string | undefined {
  const stem = verb && stemOf(verb.toLowerCase());
  return stem && !EMPTY.has(stem) ? stem : undefined;
}
