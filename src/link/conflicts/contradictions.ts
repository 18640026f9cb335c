/**
 * Why two figures of one series cannot both hold, in words: what is fixed given twice, a count that only grows and
 * fell, a level with two values on one day, two claimants in one report, digits in another order, "15, not 14".
 */
import { FIXED_MEASURES, GROWING_MEASURES, LEVEL_MEASURES } from '../../lang/en/standing-measures.js';
import { besideOf } from '../tallies/beside.js';
import { claimantOf } from '../tallies/claimants.js';
import { isOpen } from '../tallies/followed.js';
import { isOwnCountOf, isOfTheNumberBefore } from '../tallies/open/told-before.js';
import { sideOf } from '../tallies/sides.js';
import { sharedBy } from '../shared-words.js';
import { once } from '../once.js';
import { byPublished, instantOf, type Report } from '../report.js';
import type { Reckoned } from '../tallies/context.js';
import { isTransposed } from './transposed.js';

/**
 * "about 80" holds for 72 to 88; money and percentages are rounded, by a fortieth at most. Tuned on the two invented
 * stories.
 */
const ABOUT = 0.1,
  ROUNDED = 0.025;

/** Beyond this two values of one level are no move of a day or two but a slip. */
const LEAP = 1.5;

/**
 * A count that falls by more is another event's, unless a report corrects it. Set by eye on fewer than ten real
 * stories.
 */
const FELL = 2.5;

/** Reports farther apart may be of two earthquakes. Days. */
const WEEK = 7;

/** What was so at one time and stays so, and whatever is past. */
const isFixed = ({ figure: { measure, mode }, scope }: Reckoned): boolean =>
  FIXED_MEASURES.has(measure) || (scope.past !== '' && mode === 'total' && GROWING_MEASURES.has(measure));

/**
 * Why `a` and `b`, which stands after it in the series, cannot both hold where each is its report's own count;
 * undefined where they can.
 * @param isTold of an earlier day, as `isHistory` finds it
 */
export function contradiction(a: Reckoned, b: Reckoned, isTold: (f: Reckoned) => boolean): string | undefined {
  const { measure, mode, unit } = a.figure;
  if (isOpen(measure) && !isFixed(a) && areOpenlyApart(a, b) && !isTold(a) && !isTold(b))
    return `two numbers for one thing within ${LATELY} days`;
  if ((mode === 'other' || b.figure.mode === 'other') && !isFixed(a)) return undefined;
  const [low, high] = rangeOf(a),
    [from, to] = rangeOf(b);
  if (low <= to && from <= high) return undefined;
  if (
    measure === 'magnitude' &&
    !a.isOld &&
    !b.isOld &&
    (a.asOf === null || b.asOf === null || daysBetween(a, b) > WEEK)
  )
    return undefined;
  if (isFixed(a))
    return a.report === b.report && a.speaker === b.speaker && !a.isOld && !b.isOld
      ? undefined
      : 'two numbers for what does not change';
  if (a.isOld || b.isOld || a.asOf === null || b.asOf === null || isTold(a) || isTold(b)) return undefined;
  const days = daysBetween(a, b),
    ratio = Math.max(low, from) / Math.max(1e-9, Math.min(high, to));
  const claimants = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (GROWING_MEASURES.has(measure)) {
    if (
      to < low &&
      ratio <= FELL &&
      a.figure.value !== undefined &&
      b.figure.value !== undefined &&
      a.report !== b.report &&
      (days > 0 || areHoursApart(a, b))
    )
      return days
        ? `a count that only grows fell, ${a.asOf} to ${b.asOf}`
        : `two counts for ${b.asOf}, the later one lower`;
    return days === 0 && claimants && ratio >= LEAP && !areHoursApart(a, b)
      ? `two counts for ${a.asOf}, by different claimants`
      : undefined;
  }
  if (!LEVEL_MEASURES.has(measure)) return undefined;
  if (
    days === 0 &&
    (unit === '1' && !OF_COURTS.has(measure) ? claimants && !areHoursApart(a, b) : a.report !== b.report || claimants)
  )
    return `two values for ${a.asOf}`;
  return days <= 2 && unit !== '1' && unit !== '%' && ratio >= LEAP && a.report !== b.report
    ? `two values within ${days === 1 ? 'a day' : 'two days'}, one ${ratio.toFixed(1)} times the other`
    : undefined;
}

/**
 * What is counted once, by two reports of the same days; where talks, markets or work move a number, the words say so.
 */
function areOpenlyApart(a: Reckoned, b: Reckoned): boolean {
  if (
    a.report === b.report ||
    a.isOld ||
    b.isOld ||
    a.asOf === null ||
    b.asOf === null ||
    daysBetween(a, b) > LATELY ||
    MOVED_BY_TALKS.has(a.figure.measure) ||
    MOVED_BY_TALKS.has(b.figure.measure) ||
    isOneOfMany(a) ||
    isOneOfMany(b)
  )
    return false;
  const [low, high] = rangeOf(a),
    [from, to] = rangeOf(b),
    ratio = Math.max(low, from) / Math.max(1e-9, Math.min(high, to));
  return (
    sharedBy(besideOf(a.place).near, besideOf(b.place).near) > 0 &&
    (low > to || from > high) &&
    ratio <= FELL &&
    ratio >= (a.figure.unit === '1' ? 1 : ROUNDED_BY) &&
    ![a, b].some(isMoved)
  );
}

/**
 * Of players, vans or yards that its own report counts twice there are two lots, and nobody knows which of them another
 * report means.
 */
const isOneOfMany = ({ report, side, figure: { measure, unit, value } }: Reckoned): boolean =>
  !isMoneyOrShare(unit) &&
  [...(valuesIn(report).get(`${measure} ${unit} ${side}`) ?? [])].some((other) => other !== value);
const isMoneyOrShare = (unit: string): boolean => unit === '%' || /^[A-Z]{3}$/.test(unit);
const valuesIn = once(
  ({ article: { text }, reading: { figures } }: Report): ReadonlyMap<string, ReadonlySet<number | undefined>> => {
    const values = new Map<string, Set<number | undefined>>();
    for (const figure of figures) {
      const key = `${figure.measure} ${figure.unit} ${sideOf(text, figure)}`;
      if (figure.mode !== 'increment' && figure.asOf?.modifier !== 'before')
        (values.get(key) ?? values.set(key, new Set()).get(key)!).add(figure.value);
    }
    return values;
  },
);

/** What is money or a share is rounded by a twentieth. */
const ROUNDED_BY = 1.05;
/** Days within which two reports tell of one state of things. */
const LATELY = 2;
const MOVED_BY_TALKS: ReadonlySet<string> = new Set(['offer', 'demand', 'price', 'share price', 'bid per share']);
/** The number is told as one that has come to be: "raised to", "now", "has grown to". */
const isMoved = ({
  report: {
    article: { text },
  },
  figure: { span },
}: Reckoned): boolean => MOVE.test(text.slice(Math.max(0, span.start - NEAR), span.start));
const MOVE =
  /\b(?:now|raised|lifted|increased|doubled|cut|lowered|reduced|grown|grew|risen|rose|climbed|swollen|fallen|fell|dropped|up|down|further|another|new)\b[^.;]*$/i;

/** Told by the reports themselves, who have them from the bench. */
const OF_COURTS: ReadonlySet<string> = new Set(['charges', 'convictions', 'acquittals']);

/** Why `a` and `b` are set against each other by the words themselves, wherever in their reports they stand. */
export function opposition(a: Reckoned, b: Reckoned): string | undefined {
  const one = a.figure.value,
    two = b.figure.value;
  if (one === undefined || two === undefined || one === two) return undefined;
  if (a.report !== b.report)
    return a.figure.unit === '1' && isTransposed(a, b) ? 'the same words, the digits in another order' : undefined;
  const [first, second] = a.figure.span.start < b.figure.span.start ? [a, b] : [b, a],
    between = first.report.article.text.slice(first.figure.span.end, second.figure.span.start);
  if (isOfTheSame(second, first) && isToldByTwo(first, second) && areDisjoint(first, second))
    return 'two claimants in one report, the second against the first';
  if (
    first.figure.measure === second.figure.measure &&
    between.length < 4 * NEAR &&
    isPutAt(second) &&
    !a.isOld &&
    !b.isOld &&
    areTwo(claimantOf(first.place)?.words ?? null, claimantOf(second.place)?.words ?? null) &&
    isToldByTwo(first, second) &&
    areDisjoint(first, second)
  )
    return 'two claimants in one report, the second puts the number at another';
  if (between.length < NEAR && NOT.test(between)) return 'one report says that the one holds, not the other';
  if (
    second.figure.by === 'figures/number told before' &&
    PUT_AT.test(
      second.report.article.text.slice(Math.max(0, second.figure.span.start - NEAR), second.figure.span.start),
    ) &&
    between.length < 2 * NEAR &&
    !a.isOld &&
    !b.isOld
  )
    return 'one thing, put at two values';
  if (
    !GROWING_MEASURES.has(a.figure.measure) ||
    a.isOld ||
    b.isOld ||
    a.asOf !== b.asOf ||
    a.figure.qualifier !== 'exact' ||
    b.figure.qualifier !== 'exact' ||
    (first.figure.value! < second.figure.value! && GROWN.test(between))
  )
    return undefined;
  return a.speaker !== null &&
    b.speaker !== null &&
    a.speaker !== b.speaker &&
    !(a.scope.place.size && b.scope.place.size) &&
    Math.max(one, two) <= FELL * Math.min(one, two) &&
    Math.min(one, two) >= CROWD
    ? 'two claimants in one report'
    : undefined;
}

/** Characters between the two numbers. */
const NEAR = 80;
const NOT =
  /(?:(?:,| –| —)? (?:and |but )?(?:not|instead of|rather than)|, (?:(?:nearly |almost |about )?(?:twice|double|half)|(?:less|more|fewer|lower|higher) than)) (?:the |of |\p{L}+ ){0,2}$/u;

/** The second number takes what it is of from the first: "the town says 870", "their count is 900". */
const isOfTheSame = (second: Reckoned, first: Reckoned): boolean =>
  isOfTheNumberBefore(second, first) || isOwnCountOf(second, first);
/** Two who are named, and not one: by the words beside the numbers, or as the statements have them. */
export function isToldByTwo(a: Reckoned, b: Reckoned): boolean {
  return (
    (areTwo(giverOf(a), giverOf(b)) || areTwo(a.speaker, b.speaker)) &&
    Math.max(a.figure.value!, b.figure.value!) <= FAR * Math.min(a.figure.value!, b.figure.value!)
  );
}
const giverOf = ({ place, speaker }: Reckoned): string | null => claimantOf(place)?.words ?? speaker;
function areTwo(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((who) => (who ?? '').toLowerCase().replaceAll('’', "'"));
  return x !== '' && y !== '' && x !== y && !x!.endsWith(` ${y}`) && !y!.endsWith(` ${x}`);
}
/** More often than that it is a number of something else. */
const FAR = 6;
export const areDisjoint = (a: Reckoned, b: Reckoned): boolean => {
  const [low, high] = rangeOf(a),
    [from, to] = rangeOf(b);
  return low > to || from > high;
};

/** "Put the arrests at nine", "puts its own dead at 30": whoever says so knows of another number. */
const isPutAt = ({
  report: {
    article: { text },
  },
  figure: { span },
}: Reckoned): boolean => OWN_AT.test(text.slice(Math.max(0, span.start - NEAR), span.start));
const OWN_AT =
  /\b(?:put|puts|placed?|places|estimate[sd]?|set|sets) (?:the|its|their|his|her) (?:\p{L}+ ){1,4}at (?:\p{L}+ ){0,2}$/iu;

/** Of what was told before. */
const PUT_AT =
  /\b(?:put|puts|putting|valued|values|estimate[sd]?|reckon(?:s|ed)?) (?:it|that|them|the (?:value|worth|cost|sum|figure)) (?:\p{L}+ )?at (?:\p{L}+ ){0,2}$/u;

/** Another sentence may tell of a later hour: "the minister said 77; later the mayor spoke of 80". */
const GROWN = /[.;]\s|\b(?:later|then|now|risen|rose|by (?:night|evening|morning|noon|midnight))\b/i;

/** Fewer may be the victims of two deeds that one report tells of. */
const CROWD = 10;

/** Told of an earlier day: the value stood in an earlier report already, and another has come since. */
export const isHistory = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some(
    (g) =>
      g.figure.value === f.figure.value &&
      (g.asOf ?? '') < (f.asOf ?? '') &&
      isEarlier(g, f) &&
      series.some((h) => h.figure.value !== f.figure.value && isEarlier(g, h) && isEarlier(h, f)),
  );

const isEarlier = (a: Reckoned, b: Reckoned): boolean => byPublished(a.report, b.report) < 0;

const DAY = 86_400_000;
const daysBetween = (a: Reckoned, b: Reckoned): number =>
  a.asOf && b.asOf ? Math.abs((instantOf(a.asOf) ?? 0) - (instantOf(b.asOf) ?? 0)) / DAY : 0;

/** Two reports, the later by more than two hours and both with a time of day: midnight is none. */
const areHoursApart = (a: Reckoned, b: Reckoned): boolean =>
  [a, b].every((f) => /T(?!00:00)/.test(f.report.article.published ?? '')) &&
  Math.abs((instantOf(a.report.article.published) ?? 0) - (instantOf(b.report.article.published) ?? 0)) > DAY / 12;

function rangeOf({ figure: { measure, value, low, high, qualifier, unit } }: Reckoned): readonly [number, number] {
  if (measure === 'magnitude' && value !== undefined) {
    const half = Number.isInteger(value) || qualifier !== 'exact' ? 0.5 : 0.05;
    return [value - half, value + half];
  }
  if (qualifier === 'about' && value !== undefined) return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (qualifier === 'exact' && value !== undefined)
    return unit === '1' ? [value, value] : [value * (1 - ROUNDED), value * (1 + ROUNDED)];
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}
