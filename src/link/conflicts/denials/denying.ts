/** Whether a statement denies, whether it only points back to what it denies, and the thing it says there is none of. */
import { DENYING_OF_TRUTH, POINTERS, TOLD_NOUNS } from '../../../lang/en/anaphors.js';
import { NEGATIONS } from '../../../lang/en/negations.js';
import {
  ALLEGED_OF,
  ASKED_FOR,
  NO_SUCH,
  NO_TRUTH,
  NOTHING_IN_IT,
  SAID_OR_SETTLED,
  TELLER_MISTAKEN,
} from '../../../lang/en/rejoinders.js';
import type { Voice } from '../../utterances/sayings.js';
import { stemOf } from '../../utterances/stems.js';
import { contentOf, findWords, type Word } from '../../utterances/words.js';
import { isUnsaid } from '../rejoinders.js';
import { deedsDenied } from './deeds.js';
import { DENYING_STEMS, isNegated, LIGHT_STEMS, SAID_STEMS, wordsOf } from './said.js';

const SETTLED_STEMS = new Set(SAID_OR_SETTLED.map(stemOf));

/**
 * An explicit one, or words that say of a claim that it is not true: "there is no truth in it", "called this a
 * misunderstanding".
 */
export const isDenial = (s: Voice): boolean => !isUnsaid(s) && (deniesInWords(s) || deniesDeed(s));

/** And no more than that: "She has not resigned". */
const deniesDeed = (s: Voice): boolean =>
  s.statement.act === 'deny' && s.statement.speaker !== null && deedsDenied(s).size > 0;

export const deniesInWords = (s: Voice): boolean =>
  (s.statement.act === 'deny' && (isNicknamed(s) || (isExplicit(s) && !ASKED_FOR.test(wordsOf(s))))) ||
  (s.statement.speaker !== null &&
    (isNothing(wordsOf(s)) || NO_SUCH.test(wordsOf(s)) || TELLER_MISTAKEN.test(wordsOf(s)))) ||
  (s.statement.speaker !== null && NO_TRUTH.test(wordsOf(s)) && pointsBack(s));

/** "branded the account “a fabrication”", "called this “a fairy tale”": what was said, and what it is called. */
function isNicknamed({ words }: Voice): boolean {
  const quoted = words.findIndex((w) => w.quoted),
    named = contentOf(words.slice(0, Math.max(0, quoted)));
  return named.length > 0 && named.length <= 2 && named.some((w) => TOLD_STEMS.has(w.stem));
}
const TOLD_STEMS = new Set([...TOLD_NOUNS].map(stemOf));

/** By the cue, or by the words between the speaker and a colon: "The governor disputes this: “…”". */
function isExplicit({ report: { article }, statement: { source, cue, content } }: Voice): boolean {
  const from = source[0]?.end ?? 0,
    to = content[0]?.start ?? 0;
  const spans = source.length && from < to && to - from < 80 ? [...cue, { start: from, end: to }] : cue;
  return contentOf(findWords(article.text, spans)).some((w) => DENYING_STEMS.has(w.stem));
}

/**
 * A plan, a settlement or a person may be rejected, too, and nothing is said to be untrue then; a claim is named, or
 * told in a clause.
 */
export function isOfTruth({ report: { article }, statement, stems, words }: Voice): boolean {
  return (
    findWords(article.text, statement.cue).some((w) => OF_TRUTH.has(w.stem)) ||
    statement.form === 'direct' ||
    words[0]?.norm === 'that' ||
    words.some((w) => NEGATIONS.has(w.norm)) ||
    [...stems].some((stem) => SAID_STEMS.has(stem))
  );
}
const OF_TRUTH = new Set(DENYING_OF_TRUTH.map(stemOf));

/** "Denied that the gates were open": by the verb, and no "not" in what is denied. */
export const isToldAsDenied = (denial: Voice): boolean =>
  denial.statement.act === 'deny' && denial.statement.form !== 'direct' && isExplicit(denial) && !isNegated(denial);

/** "any such request was made", "the allegation", "it". */
export function pointsBack(saying: Voice): boolean {
  const { words, stems, statement } = saying,
    said = wordsOf(saying);
  const pointing = words.some((w) => POINTERS.has(w.norm)),
    named = [...stems].some((stem) => SAID_STEMS.has(stem));
  if (isNothing(said) || isNicknamed(saying) || (NO_SUCH.test(said) && stems.size <= 3)) return true;
  if (
    NO_TRUTH.test(said) &&
    (named ||
      words.some((w, i) => i > 0 && POINTERS.has(w.norm)) ||
      /^[“"‘']?(?:it|this|that(?= (?:is|was)(?!\p{L})|['’]s(?!\p{L})))(?!\p{L})/iu.test(said)) &&
    stems.size <= 3
  )
    return true;
  return (
    statement.content.length > 0 &&
    ((pointing && named && stems.size <= 3) ||
      (named && stems.size === 1) ||
      (pointing && stems.size === 0 && words.length <= 3))
  );
}

/**
 * The letter of "no such letter exists", the theft of "any allegation of theft", in words; none where the noun is of
 * what is said or settled.
 */
export function thingDenied(said: string): readonly Word[] | undefined {
  const thing = NO_SUCH.exec(said)?.[1] ?? ALLEGED_OF.exec(said)?.[1],
    words =
      thing === undefined
        ? []
        : contentOf(findWords(thing, [{ start: 0, end: thing.length }])).filter((w) => !LIGHT_STEMS.has(w.stem));
  return words.length && !words.some((w) => SAID_STEMS.has(w.stem) || SETTLED_STEMS.has(w.stem)) ? words : undefined;
}

/** Few words, and all of them to say that nothing is in it. */
const isNothing = (said: string): boolean => NOTHING_IN_IT.test(said) && said.length < SHORT;
const SHORT = 60;
