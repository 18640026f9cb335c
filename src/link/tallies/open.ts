/**
 * Series of what no list of measures follows: signatures, cancelled flights, the cost of a road, a pay offer, the share
 * of voters. Two figures are of one series where what is counted, the number and the words close to it say so together;
 * no two numbers that one sentence tells apart are.
 */
import { COUNT_NOUNS } from '../../lang/en/claimants.js';
import { CORRECTION_NOTE } from '../../lang/en/corrections.js';
import { FIXED_MEASURES } from '../../lang/en/standing-measures.js';
import type { Figure } from '../../types.js';
import type { Report } from '../report.js';
import { GENERAL, isSeries } from './followed.js';
import type { Reckoned } from './context.js';
import { areOnOtherSides } from './sides.js';
import { sharedBy } from '../shared-words.js';

/** In order of the first figure, which is that of the reports. @param figures of one unit */
export function openSeries(figures: readonly Reckoned[]): Reckoned[][] {
  const rare = rarityIn(figures),
    isItsOnly = onlyIn(figures),
    of = new Map(figures.map((f, i) => [f, i])),
    series = new Map(figures.map((f) => [f, [f]]));
  const pairs = pairsOf(figures)
    .map(([f, g]) => ({ f, g, alike: likeness(f, g, rare, isItsOnly) }))
    .filter(({ alike }) => alike >= ONE);
  for (const { f, g } of pairs.sort(
    (a, b) => b.alike - a.alike || of.get(a.f)! - of.get(b.f)! || of.get(a.g)! - of.get(b.g)!,
  )) {
    const one = series.get(f)!,
      other = series.get(g)!;
    if (one === other || one.some((a) => other.some((b) => isApart(a, b)))) continue;
    const whole = [...one, ...other].sort((a, b) => of.get(a)! - of.get(b)!);
    for (const member of whole) series.set(member, whole);
  }
  return [...new Set(series.values())];
}

/** Those of one measure, and those of one number. */
function pairsOf(figures: readonly Reckoned[]): (readonly [Reckoned, Reckoned])[] {
  const groups = new Map<string, Reckoned[]>();
  for (const f of figures)
    for (const key of [
      f.figure.measure,
      ...(f.figure.value === undefined
        ? []
        : [`= ${f.figure.unit === '%' ? Math.round(f.figure.value) : f.figure.value}`]),
      ...(isGeneral(f) ? ['general'] : []),
    ]) {
      const group = groups.get(key) ?? groups.set(key, []).get(key)!;
      if (group.length < MOST) group.push(f);
    }
  const pairs: (readonly [Reckoned, Reckoned])[] = [];
  for (const [key, group] of groups)
    group.forEach((f, i) => {
      const { measure } = f.figure;
      for (let k = i + 1; k < group.length; k++)
        if (key === measure || measure !== group[k]!.figure.measure) pairs.push([f, group[k]!]);
    });
  return pairs;
}

/** No story's prose has more numbers of one measure; what does is a table, or made to keep a linker busy. */
const MOST = 300;

/**
 * What two figures have in common, in points; where they are told apart, none. Points and threshold were set on
 * invented stories of strikes, votes, markets, courts, storms and epidemics, and are small whole and half numbers.
 */
function likeness(
  f: Reckoned,
  g: Reckoned,
  rare: (stem: string) => number,
  isItsOnly: (f: Reckoned) => boolean,
): number {
  if (isApart(f, g)) return 0;
  if (
    (isBeside(f, g) && f.figure.measure === g.figure.measure) ||
    isOfTheNumberBefore(g, f) ||
    isOwnCountOf(g, f) ||
    (isPutRight(f, g) && f.figure.measure === g.figure.measure && distance(f, g) > 0)
  )
    return SURE;
  const same = isSame(f, g),
    topic = ofOneTopic(f, g),
    named = topic ? Math.max(NOUN, ofOneMeasure(f, g) ?? 0) : ofOneMeasure(f, g);
  if (same ? named === undefined && !isSharp(f) : named === undefined || topic === false || areOfOtherTimes(f, g))
    return 0;
  const near = Math.min(
      MOST_NEAR,
      sharedBy(f.near, g.near, same ? rare : (stem) => (f.names.has(stem) ? 0 : rare(stem))),
    ),
    apart = f.names.size > 0 && g.names.size > 0 && sharedBy(f.names, g.names) === 0,
    led = f.lead !== '' && f.lead === g.lead,
    only = isItsOnly(f) && isItsOnly(g);
  const equal = isTelling(f.figure.value ?? 0) ? (f.report === g.report || isMoney(f) ? 3 : 2.5) : 1,
    far = distance(f, g),
    within = isWithin(f, g) || isWithin(g, f);
  if (!same && !within && named === NOUN && !topic && near < nearNeeded(far, only)) return 0;
  const value = same ? equal : far > 0 && !(topic || led || isRead(f, g) || only || within) ? 0 : far;
  const points =
    (named ?? 0) +
    value +
    near +
    (led ? 1 : 0) -
    (topic === false ? 1 : 0) -
    (apart ? (isGeneral(f) || same ? 0.5 : 1) : 0) -
    (f.report === g.report && !same ? 0.5 : 0);
  return !apart && areLevels(f, g) && (same || far >= 0) && sharedBy(f.around, g.around) >= TWO_WORDS
    ? Math.max(ONE, points)
    : points;
}

/**
 * Two numbers of a counted noun are one count that moved only where words beside them agree as well: the farther apart,
 * the more of them; fewer where each is all that its report counts of it.
 */
const nearNeeded = (far: number, only: boolean): number =>
  far >= NEAR_BY ? (only ? 0 : 1.5) : far > 0 ? (only ? 1.25 : 2) : Number.POSITIVE_INFINITY;

/** A range is no other number than one in it. */
const isWithin = ({ figure: { value } }: Reckoned, { figure: { low, high } }: Reckoned): boolean =>
  value !== undefined && low !== undefined && high !== undefined && low <= value && value <= high;

/** A noun that is counted. */
const NOUN = 2.25;

/** Undefined where not both say what they are a level of. */
const ofOneTopic = ({ topic: a }: Reckoned, { topic: b }: Reckoned): boolean | undefined =>
  a === '' || b === '' ? undefined : a === b;

/** One number of two nouns proves something where it is not round. */
const isSharp = ({ figure: { value, unit } }: Reckoned): boolean =>
  unit !== '1' || (value !== undefined && String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length > 1);

/** "Last month we reported that the mill employed 1,400. We are happy to correct the record." */
const isPutRight = (f: Reckoned, g: Reckoned): boolean =>
  f.report === g.report &&
  [f, g].some(
    ({
      report: {
        article: { text },
      },
      sentence,
      figure: { span },
    }) => CORRECTION_NOTE.test(text.slice(sentence, span.end + NOTE)),
  );
/** Characters on. */
const NOTE = 140;

/** Two numbers of a measure that stories mostly have of one thing. */
const isRead = (f: Reckoned, g: Reckoned): boolean =>
  f.figure.measure === g.figure.measure && isSeries(f.figure.measure);

/** What one tells of an earlier year or month, or of another place, is no other number of the same thing. */
const areOfOtherTimes = ({ scope: a }: Reckoned, { scope: b }: Reckoned): boolean =>
  a.past !== b.past || (a.place.size > 0 && b.place.size > 0 && sharedBy(a.place, b.place) === 0);

/**
 * True of a number that is all its report gives of what it counts: of vessels that a report counts twice, it has two
 * lots.
 */
function onlyIn(figures: readonly Reckoned[]): (f: Reckoned) => boolean {
  const values = new Map<string, Set<number | undefined>>(),
    keyOf = (f: Reckoned) => `${f.place} ${f.figure.measure}`;
  for (const f of figures)
    if (!f.isOld) (values.get(keyOf(f)) ?? values.set(keyOf(f), new Set()).get(keyOf(f))!).add(f.figure.value);
  return (f) => !isGeneral(f) && f.figure.value !== undefined && (f.isOld || values.get(keyOf(f))!.size < 2);
}

/** Levels of one measure, and what does not change, in sentences that have two words in common. */
const areLevels = ({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean =>
  a.measure === b.measure &&
  !VAGUE.has(a.measure) &&
  (FIXED_MEASURES.has(a.measure) || (a.mode === 'total' && b.mode === 'total' && !LOTS.has(a.measure)));
const TWO_WORDS = 2;
/** Of which a story has many lots. */
const LOTS: ReadonlySet<string> = new Set(['vessels', 'troops', 'drones', 'groups', 'jobs']);
/** Of many things at once. */
const VAGUE: ReadonlySet<string> = new Set([
  'amount',
  'price',
  'budget',
  'worth',
  'contract',
  'compensation',
  'share',
  'number',
  'person',
]);

/** Points from which two are of one series. */
const ONE = 3;
const SURE = 9,
  MOST_NEAR = 2.5,
  NEAR_BY = 0.75;

/** Points for what is counted; undefined where it is something else. */
function ofOneMeasure({ figure: a }: Reckoned, { figure: b }: Reckoned): number | undefined {
  if (a.measure === b.measure) return isSeries(a.measure) ? 2.5 : GENERAL.has(a.measure) ? 0.5 : NOUN;
  return GENERAL.has(a.measure) || GENERAL.has(b.measure) ? (a.unit === '1' ? undefined : 0) : undefined;
}

const isGeneral = ({ figure: { measure } }: Reckoned): boolean => GENERAL.has(measure);

/** Points for values that one thing may have had one after the other. */
function distance(f: Reckoned, g: Reckoned): number {
  const a = sizeOf(f),
    b = sizeOf(g),
    ratio = Math.max(a, b) / Math.max(1e-9, Math.min(a, b));
  return ratio <= 1.35 ? NEAR_BY : ratio <= 2.5 ? 0.25 : ratio <= 5 ? -1 : -3;
}

const sizeOf = ({ figure: { value, low, high } }: Reckoned): number => Math.abs(value ?? low ?? high ?? 0);

const isMoney = ({ figure: { unit } }: Reckoned): boolean => /^[A-Z]{3}$/.test(unit);

/** One number, or of a share one that is the other rounded: "34.1 per cent" and "34". */
function isSame({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean {
  if (a.value === undefined || b.value === undefined)
    return a.value === b.value && a.low === b.low && a.high === b.high;
  return (
    a.value === b.value || (a.unit === '%' && (Math.round(a.value) === b.value || Math.round(b.value) === a.value))
  );
}

/** Two digits that are no zeros, or a large number. */
const isTelling = (value: number): boolean =>
  Math.abs(value) >= 100 || String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length > 1;

/** "Put it at 900,000": of what the number before it is of. */
export const isOfTheNumberBefore = ({ report, figure: f }: Reckoned, { report: other, figure: g }: Reckoned): boolean =>
  f.by === 'figures/number told before' &&
  other === report &&
  g.measure === f.measure &&
  g.span.end <= f.span.start &&
  f.span.start - g.span.end < FAR &&
  !report.reading.figures.some(
    (h) =>
      h.measure === g.measure &&
      h.unit === g.unit &&
      h.span.start > g.span.start &&
      h.span.start < f.span.start &&
      !isWhole(report, h),
  );

/** "1,150 of the 1,300 drivers". */
const isWhole = ({ article: { text } }: Report, { span }: Figure): boolean =>
  /\bof (?:the|its|their|all) $/.test(text.slice(Math.max(0, span.start - 12), span.start));

/** Characters. */
const FAR = 600;

/** "Their count is 900": of what the number before it is of. */
export const isOwnCountOf = (
  { report, figure: f, sentence }: Reckoned,
  { report: other, figure: g }: Reckoned,
): boolean =>
  other === report &&
  g.unit === f.unit &&
  g.span.end <= sentence &&
  f.span.start - g.span.end < FAR / 2 &&
  OWN_COUNT.test(report.article.text.slice(sentence, f.span.start)) &&
  !report.reading.figures.some((h) => h.unit === g.unit && h.span.start > g.span.start && h.span.start < f.span.start);
const OWN_COUNT = new RegExp(
  `(?:['’]s?|\\b(?:its|their|his|her)) (?:own )?(?:${COUNT_NOUNS}) (?:is|was|stands at|stood at|came to|puts? it at)(?: \\p{L}+){0,2}[\\s“"]*$`,
  'u',
);

/**
 * Two numbers of one sentence, of which the one stood before the other: "to 4.5 per cent, from 3.5", "costed at £38m;
 * it now stands at £46m".
 */
function isBeside(f: Reckoned, g: Reckoned): boolean {
  if (!isOneSentence(f, g)) return false;
  const [a, b] = f.figure.span.start < g.figure.span.start ? [f, g] : [g, f],
    between = f.report.article.text.slice(a.figure.span.end, b.figure.span.start);
  return (f.isOld !== g.isOld || MOVED.test(between)) && distance(f, g) > 0;
}

/** What leads from the one to the other, in a few words. */
const MOVED =
  /^[^.!?]{0,60}?(?<!\p{L})(?:(?:up|down|raised|cut|lowered|increased|reduced)?,? from|(?:figure|total|cost|number|price|bill|estimate|it|that) (?:is |was |has |had )?(?:now|since|later|then)[^.!?]{0,24})(?: \p{L}+){0,2} $|^(?: \p{L}+){0,4},? (?:and |but )?(?:not|instead of|rather than)(?: the)? $|^(?: \p{L}+){0,4}, (?:less|more|fewer|lower|higher) than (?:the|its|their|an? (?:earlier|initial|previous)) $/u;

/**
 * For and against, some people and others, what one did and another, or two numbers that one sentence sets side by
 * side.
 */
const isApart = (f: Reckoned, g: Reckoned): boolean =>
  f.kind !== g.kind ||
  (f.doer !== undefined && g.doer !== undefined && f.doer !== g.doer) ||
  areOnOtherSides(f, g) ||
  (isOneSentence(f, g) &&
    f.figure.value !== g.figure.value &&
    !(isBeside(f, g) && f.figure.measure === g.figure.measure));

const isOneSentence = (f: Reckoned, g: Reckoned): boolean => f.report === g.report && f.sentence === g.sentence;

/** How little a word says in this story: one for a word that one figure alone has beside it, none for what all have. */
function rarityIn(figures: readonly Reckoned[]): (stem: string) => number {
  const often = new Map<string, number>();
  for (const f of figures) for (const stem of f.near) often.set(stem, (often.get(stem) ?? 0) + 1);
  return (stem) => 1 - ((often.get(stem) ?? 1) - 1) / figures.length;
}
