/**
 * How sure it is that two reports tell of one matter, decided of the two alone: a logistic regression over what they
 * share. That two of a kind (two years' prize nights, two arrests) have most words in common and their names and
 * numbers apart is what it has learned.
 */
import { once } from '../once.js';
import { instantOf } from '../report.js';
import type { Signature } from '../stories.js';

/**
 * `alike`: cosine of the weighted words. `numbers`: cosine of the numbers. `namesLeast`, `namesMost`: share of one's
 * heaviest names that the other has too, of the report of which the other has less, and more. `leads`: the same of
 * names that stand at the beginning, of which the other has more.
 */
export type Trait = 'alike' | 'numbers' | 'namesLeast' | 'namesMost' | 'leads';

/**
 * Logarithms of odds in hundredths, learned on ECB+ train (`npm run train -- stories`). ALONE stands for what is no
 * trait.
 */
export const WEIGHTS: { readonly [T in Trait]: number } = {
  alike: 446,
  numbers: 432,
  namesLeast: 200,
  namesMost: 161,
  leads: 120,
};
export const ALONE = -396;

/**
 * From here on two reports are tied, in hundredths: ECB+ teaches what sets matters of one kind apart, and most pairs of
 * a stream are of no one kind. Chosen with the numbers of groups.ts and `CLOSE` on ECB+ train and dev and newscluster
 * dev: a quarter less joins two of the sixteen stories of ECB+ dev, a quarter more costs newscluster two points.
 */
const BAR = -200;

/**
 * Odds, in hundredths, that one day gives, falling to nothing over seven weeks; the same again for each doubling of the
 * time after half a year, since next year's fair is another one.
 */
const CLOSE = 150,
  APART = 200,
  WEEK = 7,
  HALF_YEAR = 180;

/** So many of the heaviest names, and of those at the beginning. */
const NAMES = 6,
  LEADS = 4;

/**
 * How far above the bar, in hundredths of the logarithm of odds; negative where they are not tied. The same either way
 * round.
 */
export const strengthOf = (a: Signature, b: Signature): number =>
  Math.round(oddsOf(traitsOf(a, b)) + daysOdds(a, b)) - BAR;

export const oddsOf = (traits: Traits): number =>
  ALONE + TRAITS.reduce((sum, trait) => sum + WEIGHTS[trait] * traits[trait], 0);

export type Traits = { readonly [T in Trait]: number };
export const TRAITS = Object.keys(WEIGHTS) as Trait[];

/** Each between 0 and 1. */
export function traitsOf(a: Signature, b: Signature): Traits {
  const [x, y] = [factsOf(a), factsOf(b)];
  const names = [shareOf(x.names, y.weights), shareOf(y.names, x.weights)];
  return {
    alike: alikeness(a, y.weights),
    numbers: numbersAlike(a.numbers, b.numbers),
    namesLeast: Math.min(...names),
    namesMost: Math.max(...names),
    leads: Math.max(shareOf(x.leads, y.weights), shareOf(y.leads, x.weights)),
  };
}

interface Facts {
  readonly weights: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly leads: readonly string[];
}

const factsOf = once((signature: Signature): Facts => {
  const names = signature.terms.filter((t) => t.name);
  return {
    weights: new Map(signature.terms.map((t) => [t.term, t.weight])),
    names: names.slice(0, NAMES).map((t) => t.term),
    leads: names
      .filter((t) => t.lead)
      .slice(0, LEADS)
      .map((t) => t.term),
  };
});

/** Half where there is none: then it says nothing. */
const shareOf = (terms: readonly string[], among: ReadonlyMap<string, number>): number =>
  terms.length ? terms.filter((t) => among.has(t)).length / terms.length : 0.5;

/** Weights have four decimals, their products eight: rounded to these the sum is the same either way round. */
function alikeness({ terms }: Signature, among: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { term, weight } of terms) sum += weight * (among.get(term) ?? 0);
  return Math.round(1e8 * sum) / 1e8;
}

const numbersAlike = (a: readonly string[], b: readonly string[]): number =>
  a.length && b.length ? a.filter((n) => b.includes(n)).length / Math.sqrt(a.length * b.length) : 0;

/** Nothing where a day is unknown. */
function daysOdds(a: Signature, b: Signature): number {
  const from = instantOf(a.published),
    to = instantOf(b.published);
  if (from === undefined || to === undefined) return 0;
  const days = Math.abs(from - to) / 86_400_000;
  return CLOSE * Math.max(0, 1 - Math.log2(1 + days / WEEK) / 3) - APART * Math.max(0, Math.log2(days / HALF_YEAR));
}
