/**
 * What two statements of two reports have in common, weighed: how likely it is that they render one act of saying. The
 * weights were learned (`npm run train -- utterances`); what forbids a pair before it is weighed stands in sameness.ts.
 */
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import { once } from '../once.js';
import { closestParts, weightsOf, wordsAtMost, wordsOf } from './parts.js';
import type { Voice } from './sayings.js';
import { type Speakers, speakersOf } from './speakers.js';
import { senseOf, stemOf } from './stems.js';

/**
 * Each from 0 to 1. `shorter` and `longer`: how much of what either says, by the rarity of its words, stands in the
 * other; `sentence`: the same of the two sentences of theirs that are most alike, of both; `quoted`: the same of what
 * stands between quotation marks, and `allQuoted` where all of one quotation stands in another. `sameCount`: one says
 * little but a number, which the other gives, too. `closest`: neither has a closer one in the other's report.
 */
export type Trait =
  | 'shorter'
  | 'longer'
  | 'sentence'
  | 'words'
  | 'allOfShorter'
  | 'oneWord'
  | 'fewWords'
  | 'quoted'
  | 'allQuoted'
  | 'otherQuotations'
  | 'quotedOnce'
  | 'sameAct'
  | 'bothDeny'
  | 'oneNegated'
  | 'numberInCommon'
  | 'sameCount'
  | 'otherNumbers'
  | 'sameSpeaker'
  | 'alikeSpeaker'
  | 'near'
  | 'far'
  | 'closest';

/**
 * Hundredths of a logit each; `ALONE` is what speaks against any two being one. A logistic regression over pairs of
 * statements of the seeds and the eight invented stories; learned on the others, weights find on a story left out what
 * docs/quality.md says.
 */
export const WEIGHTS: { readonly [T in Trait]: number } = {
  shorter: 59,
  longer: 34,
  sentence: 54,
  words: 73,
  allOfShorter: 87,
  oneWord: -7,
  fewWords: 18,
  quoted: 61,
  allQuoted: 61,
  otherQuotations: -7,
  quotedOnce: -18,
  sameAct: 63,
  bothDeny: 29,
  oneNegated: -13,
  numberInCommon: 51,
  sameCount: 52,
  otherNumbers: -35,
  sameSpeaker: 11,
  alikeSpeaker: -11,
  near: 55,
  far: -60,
  closest: 49,
};
/**
 * As learned, and a share of a logit more: with so much more let through, stories left out come out best, linked whole.
 */
export const ALONE = -276 + 40;
export const TRAITS = Object.keys(WEIGHTS) as readonly Trait[];

/**
 * All but what hangs on the other statements of the two reports. `bigNumber`: a number of three digits or more in
 * common, `quotedRun`: three words in a row between quotation marks in both, which two sayings do not share by chance.
 */
export type Common = { readonly [T in Exclude<Trait, 'near' | 'far' | 'closest'>]: number } & {
  readonly onlyNames: boolean;
  readonly bigNumber: boolean;
  readonly quotedRun: boolean;
};

/** Two statements side by side. */
export interface Both {
  readonly speakers: Speakers;
  /** Undefined where they cannot be one, however near and close they are. */
  readonly common: Common | undefined;
  readonly days: number;
  /** Words of content in common, in any order. */
  readonly counted: number;
}

const DAY = 86_400_000;
/** Days within which a saying is news, and after which nothing more is lost. */
export const NEWS = 1;
const OLD = 14;

/**
 * Logits of the traits that two statements share by themselves, by how far apart they are, and by whether they are each
 * other's closest.
 */
export function logitOf(common: Common, days: number, closest: boolean): number {
  let sum = ALONE;
  for (const trait of TRAITS)
    sum +=
      WEIGHTS[trait] *
      (trait === 'near'
        ? Number(days <= NEWS)
        : trait === 'far'
          ? Math.min(days, OLD) / OLD
          : trait === 'closest'
            ? Number(closest)
            : common[trait]);
  return sum / 100;
}

/** Of two as near and close as can be. */
const mostOf = (common: Common): number => logitOf(common, 0, true);

/**
 * So much alike, and in no commonplace word alone, that nothing bars two: on 57 real stories four pairs came so, all of
 * them right.
 */
const isPlain = (a: Voice, b: Voice, common: Common): boolean =>
  mostOf(common) >= PLAIN && !(common.oneWord === 1 && isVague(a, b));
const PLAIN = 2.5;

/** How close the words are, to find the closest of several (0–2.5). */
export const closenessOf = ({ shorter, longer, words }: Common): number => shorter / 2 + longer + words;

export function bothOf(a: Voice, b: Voice): Both {
  const speakers = speakersOf(a, b),
    days = a.at !== undefined && b.at !== undefined ? Math.abs(a.at - b.at) / DAY : 0,
    counted = sharedBy(a, b).length;
  if (!counted || speakers === 'other') return { speakers, common: undefined, days, counted };
  const parts = closestParts(a, b),
    atMost = commonOf(a, b, speakers, wordsAtMost(a, b, parts), parts);
  if (mostOf(atMost) <= 0) return { speakers, common: undefined, days, counted };
  // the alignment costs most, and is done where it can matter
  const common = commonOf(a, b, speakers, wordsOf(a, b, parts), parts);
  return {
    speakers,
    days,
    counted,
    common: mostOf(common) > 0 && (isPlain(a, b, common) || !isBarred(a, b, speakers, common)) ? common : undefined,
  };
}

/**
 * Too little whatever else holds: names or numbers alone in common; where no speaker is given, a part, and where two
 * descriptions need not be of one ("three people", "the minister"), too; one word, or a part, by speakers of whom no
 * more is said than that they are officials.
 */
export function isBarred(
  a: Voice,
  b: Voice,
  speakers: Speakers,
  { words, shorter, longer, oneWord, onlyNames, quoted, allQuoted, allOfShorter, bothDeny, sameCount }: Common,
): boolean {
  if (speakers === 'same')
    return (
      words < SAME &&
      !sameCount &&
      (onlyNames || (oneWord === 1 && longer < OTHER && isWhole(a, b, quoted) && !allQuoted && isVague(a, b)))
    );
  if (speakers === 'open')
    return (
      (words < SAME || sharedBy(a, b).length < PROOF) &&
      !(allQuoted && (a.statement.speaker === null || b.statement.speaker === null || shareQuotation(a, b)))
    );
  if (sameCount || (bothDeny && allOfShorter && Math.min(a.speaker.size, b.speaker.size) >= 2)) return false;
  return (
    !allQuoted &&
    (oneWord === 1 || (words < SAME && (onlyNames || (shorter < SAME && Math.min(a.speaker.size, b.speaker.size) < 2))))
  );
}

/**
 * All of one quotation in the other, and too much of it for a term or title that anybody may use: names apart, three
 * words of content, or two of five. A third of what either says stands between quotation marks; of less the quotation
 * may be somebody's word on it.
 */
export function shareQuotation(a: Voice, b: Voice): boolean {
  return (
    [a, b].every(({ content }) => 3 * content.filter((w) => w.quoted).length >= content.length) &&
    weightsOf(a).quotations.some((q) =>
      weightsOf(b).quotations.some((r) => (q.includes(r) ? isTelling(r) : r.includes(q) && isTelling(q))),
    )
  );

  function isTelling(quotation: string): boolean {
    const words = quotation.trim().split(' '),
      telling = words.filter(
        (w) => !FUNCTION_WORDS.has(w) && !a.names.has(senseOf(stemOf(w))) && !b.names.has(senseOf(stemOf(w))),
      ).length;
    return telling >= 3 || (telling === 2 && words.length >= 5);
  }
}

/** One commonplace word in common: "count", "back". */
const isVague = (a: Voice, b: Voice): boolean =>
  sharedBy(a, b).every((sense) => Math.min(weightsOf(a).of.get(sense)!, weightsOf(b).of.get(sense)!) < VAGUE);
const VAGUE = 0.5;

/** What was said is known word for word, and more of it than a few words picked out (saw "no indication"). */
const isWhole = (a: Voice, b: Voice, quoted: number): boolean => {
  const direct = [a, b].filter((s) => s.statement.form === 'direct').length;
  return direct === 2 || (direct === 1 && quoted < SAME);
};

const sharedBy = (a: Voice, b: Voice): string[] => [...a.senses].filter((sense) => b.senses.has(sense));

export function commonOf(
  a: Voice,
  b: Voice,
  speakers: Speakers,
  words: number,
  { share } = closestParts(a, b),
): Common {
  const shared = sharedBy(a, b),
    x = weightsOf(a),
    y = weightsOf(b),
    [fewer, more] = x.all <= y.all ? [x.all, y.all] : [y.all, x.all];
  const met = shared.reduce((sum, sense) => sum + Math.min(x.of.get(sense)!, y.of.get(sense)!), 0),
    shorter = met / (fewer || 1),
    longer = met / (more || 1);
  const least = Math.min(x.quoted.size, y.quoted.size),
    quotes = least ? [...x.quoted].filter((stem) => y.quoted.has(stem)).length : 0;
  const both = x.numbers.size > 0 && y.numbers.size > 0,
    common = both ? [...x.numbers].filter((n) => y.numbers.has(n)) : [],
    same = common.length > 0,
    sameAct = a.statement.act === b.statement.act;
  const forms = [a.statement.form, b.statement.form];
  return {
    shorter,
    longer,
    sentence: share,
    words,
    allOfShorter: Number(shorter >= ALL),
    oneWord: Number(shared.length === 1),
    bigNumber: common.some((n) => n.length >= BIG),
    quotedRun: [...x.runs].some((run) => y.runs.has(run)),
    onlyNames: shared.every((sense) => a.names.has(sense) || b.names.has(sense) || x.numbers.has(sense)),
    fewWords: Number(Math.min(a.senses.size, b.senses.size) <= FEW),
    quoted: least ? quotes / least : 0,
    allQuoted: Number(x.quotations.some((q) => y.quotations.some((r) => q.includes(r) || r.includes(q)))),
    otherQuotations: Number(forms.every((f) => f === 'direct') && longer < OTHER),
    quotedOnce: Number(forms.includes('indirect') && forms.some((f) => f !== 'indirect')),
    sameAct: Number(sameAct),
    bothDeny: Number(sameAct && a.statement.act === 'deny'),
    oneNegated: Number(isNegated(a) !== isNegated(b)),
    numberInCommon: Number(same),
    sameCount: Number(
      (speakers === 'same'
        ? common.some((n) => n.length > 1)
        : speakers === 'like' && common.some((n) => n.length >= BIG)) &&
        Math.min(a.senses.size, b.senses.size) <= COUNT,
    ),
    otherNumbers: Number(both && !same && words < SAME),
    sameSpeaker: Number(speakers === 'same'),
    alikeSpeaker: Number(speakers === 'like'),
  };
}

/**
 * Share of the shorter that is as good as all; of the longer below which two whole quotations are two; content words of
 * a remark, and of one that gives a number ("put the crowd at 400").
 */
const ALL = 0.8,
  OTHER = 0.3,
  FEW = 2,
  COUNT = 3;
/** Digits of a number that says of itself what is spoken of: 148,000, not 12. */
const BIG = 3;

/** Wordings as good as alike, as a share of their words. */
export const SAME = 0.8;
/** Content words that two speakers do not say alike by chance. */
const PROOF = 5;

/** "It will not close", "denied that it would close", and "denied: it will not close". */
export const isNegated = once(
  ({ words, statement: { act } }: Voice): boolean => act === 'deny' || words.some((w) => NEGATIONS.has(w.norm)),
);
