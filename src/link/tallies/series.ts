/**
 * Figures that count one and the same thing: one measure, unit and scope, and nothing in their sentences that tells
 * them apart. Equal or growing values are no evidence.
 */
import { GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { compare } from '../../text/order.js';
import type { Figure } from '../../types.js';
import { lastOf, once } from '../once.js';
import { byPublished, instantOf, type Report } from '../report.js';
import { sharedBy } from '../shared-words.js';
import { type Reckoned, toReckoned } from './context.js';
import { type Bonds, bondsIn } from './claimants/bonds.js';
import { isOpen, OF_THE_EVENT, STATED } from './followed.js';
import { isOfTheNumberBefore, openSeries } from './open.js';
import { areOnOtherSides } from './sides.js';
import { areOfTwoOffences, OWNED } from './owners.js';
import { byClaimant } from './rivals.js';

/** Sums of any thing: two of them are of one thing only where they are one sum. */
const OF_MANY_THINGS: ReadonlySet<string> = new Set(['amount', 'price', 'worth', 'contract', 'compensation']);

/** Counts that, besides those that grow, are of something that happened on a day. */
const HAPPENED: ReadonlySet<string> = new Set([
  'margin',
  'missing',
  'aboard',
  'inside',
  'passengers',
  'crew',
  'magnitude',
]);

/**
 * In order of measure, then of the first figure; figures in order of day, publication and text. Rivals' series are
 * series of their own.
 */
export const findSeries = (reports: readonly Report[], isWanted: (figure: Figure) => boolean): Reckoned[][] =>
  findCounts(reports, isWanted).flat();

/** The same by what is counted: of a count that rivals keep the series of each, of another one series. */
export function findCounts(reports: readonly Report[], isWanted: (figure: Figure) => boolean): Reckoned[][][] {
  const inOrder = [...reports].sort(byPublished);
  // where none are, all cases are confirmed ones
  const byMeasure = new Map<string, Reckoned[]>(),
    isSuspected = inOrder.some((report) => report.reading.figures.some((f) => f.measure === 'suspected cases'));
  for (const f of withNames(
    withoutLoneKinds(
      inOrder.flatMap((report, place) =>
        report.reading.figures.filter(isWanted).map((figure) => toReckoned(report, place, figure)),
      ),
    ),
  )) {
    const measure = f.figure.measure === 'confirmed cases' && !isSuspected ? 'cases' : f.figure.measure;
    const key = isOpen(measure) ? `open ${f.figure.unit}` : `${measure} ${f.figure.unit}`;
    (byMeasure.get(key) ?? byMeasure.set(key, []).get(key)!).push(f);
  }
  const bonds = new Map(inOrder.flatMap(bondsIn).map((bond) => [JSON.stringify(bond), bond] as const)),
    told = [...bonds.keys()].join(),
    all = [...bonds.values()];
  return [...byMeasure]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, figures]) =>
      lastCounts(figures, key + told, () => countsOf(figures, key.startsWith('open '), all)),
    );
}

/** Tallies and conflicts ask for most of the same figures, and a newcomer gives some measures none. */
const lastCounts = lastOf<Reckoned, readonly Reckoned[][][]>();

const countsOf = (figures: readonly Reckoned[], open: boolean, bonds: Bonds): Reckoned[][][] =>
  byScope(figures)
    .flatMap(open ? openSeries : parted)
    .flatMap(byOccasion)
    .map((series) =>
      byClaimant(series, bonds)
        .map((own) => dated(own).sort(byDay))
        .sort(([a], [b]) => byDay(a!, b!)),
    )
    .sort((a, b) => byDay(a[0]![0]!, b[0]![0]!));

/**
 * "Nine men died" counts all the dead where no report counts women or children among them; "40 drivers are stranded",
 * all who are, where others say 43 and no other kind is told.
 */
function withoutLoneKinds(figures: readonly Reckoned[]): Reckoned[] {
  const kinds = new Map<string, Set<string>>();
  for (const {
    figure: { measure },
    kind,
  } of figures)
    (kinds.get(measure) ?? kinds.set(measure, new Set()).get(measure)!).add(kind);
  const of = figures.map((f) =>
    f.kind === MEN && !OTHERS.some((kind) => kinds.get(f.figure.measure)!.has(kind)) ? { ...f, kind: '' } : f,
  );
  return of.map((f) =>
    f.kind === WORKERS &&
    of.every((g) => g.kind === '' || g.kind === f.kind || g.figure.measure !== f.figure.measure) &&
    of.some((g) => g.kind === '' && g.figure.measure === f.figure.measure && isAlike(g, f))
      ? { ...f, kind: '' }
      : f,
  );
}
/** Of all the people, the count is near another of all. */
const isAlike = ({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean => {
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return y >= ODD && x <= ALIKE * y && y <= ALIKE * x;
};
const ALIKE = 1.5,
  WORKERS = 'worker';
const MEN = 'man',
  OTHERS = ['woman', 'child', 'civilian'];

/**
 * What one report does not say and another does: "38 million crowns changed hands" beside "bribes of 38 million
 * crowns", "the 43 men" beside "43 men are missing", 700 votes in a cellar beside 700 ballots.
 */
function withNames(figures: readonly Reckoned[]): Reckoned[] {
  const named = figures.filter((f) => isMoney(f.figure.unit) && f.figure.measure !== 'amount'),
    told = figures.filter(
      (f) => f.figure.unit === '1' && (TOLD_OF_PEOPLE.has(f.figure.measure) || f.figure.measure === 'ballots'),
    );
  return figures.map((f) => {
    const same = f.figure.measure === 'amount' ? named.find((g) => isSameSum(f, g)) : fateOf(f, told);
    return same ? { ...f, figure: { ...f.figure, measure: same.figure.measure } } : f;
  });
}

/**
 * The only measure that the story gives a number of people, or of votes, where the number is too odd to be of two
 * things and something more is in common.
 */
function fateOf(f: Reckoned, told: readonly Reckoned[]): Reckoned | undefined {
  const { measure, value, unit } = f.figure;
  const of = PEOPLE_UNTOLD.has(measure) ? TOLD_OF_PEOPLE : measure === 'votes' ? BALLOTS : undefined;
  if (!of || unit !== '1' || value === undefined || value < ODD || (value % 10 === 0 && value < LARGE))
    return undefined;
  const same = told.filter(
    (g) =>
      g.figure.value === value &&
      of.has(g.figure.measure) &&
      (sharedBy(f.names, g.names) > 0 || sharedBy(f.around, g.around) > 0),
  );
  return same.every((g) => g.figure.measure === same[0]!.figure.measure) ? same[0] : undefined;
}
const PEOPLE_UNTOLD: ReadonlySet<string> = new Set(['person', 'man', 'woman']),
  TOLD_OF_PEOPLE: ReadonlySet<string> = new Set(['missing', 'rescued', 'escaped', 'aboard']),
  BALLOTS: ReadonlySet<string> = new Set(['ballots']);
const ODD = 11,
  LARGE = 1000;

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * One sum to the last digit, and something more in common. Round sums of money are seldom told of two things of one
 * story.
 */
const isSameSum = (f: Reckoned, g: Reckoned): boolean =>
  isMoney(f.figure.unit) &&
  f.figure.unit === g.figure.unit &&
  f.figure.value !== undefined &&
  f.figure.value === g.figure.value &&
  (f.report === g.report || sharedBy(f.names, g.names) > 0 || sharedBy(f.around, g.around) > 0);

/** A crowd comes on a day, and another on another. */
function byOccasion(series: readonly Reckoned[]): Reckoned[][] {
  if (series[0]!.figure.measure !== 'crowd') return [[...series]];
  const out: Reckoned[][] = [];
  for (const f of [...series].sort(byDay)) {
    const last = out.at(-1),
      before = last?.at(-1);
    if (
      last &&
      before &&
      (instantOf(dayOf(f).slice(0, 10)) ?? 0) - (instantOf(dayOf(before).slice(0, 10)) ?? 0) <= DAYS_AFTER * 86_400_000
    )
      last.push(f);
    else out.push([f]);
  }
  return out;
}

/** So many days after a rally reports still tell how many came. */
const DAYS_AFTER = 3;

/** The figures of one measure by what narrows them: those that nothing narrows are the main series. */
function byScope(figures: readonly Reckoned[]): Reckoned[][] {
  const places = findPartedPlaces(figures),
    leads = figures.filter((f) => isLead(f, figures)),
    scopes = new Map<string, Reckoned[]>();
  for (const f of figures) {
    const { past, within, place } = f.scope;
    const isPast = past !== '' && (GROWING_MEASURES.has(f.figure.measure) || HAPPENED.has(f.figure.measure));
    const isWhole =
      (places.size > 0 && (f.scope.isWhole || isSum(f, figures, places))) ||
      (f.scope.isWhole && isSetApart(f, figures));
    const apart = [...place].find((stem) => places.has(stem)) ?? '',
      aside = !isPast && !apart && !isWhole && (isAside(f, leads) || isOfAnother(f, leads, figures));
    const key = [isPast ? past : '', within, apart, isWhole ? 'whole' : '', aside ? 'aside' : ''].join('|');
    (scopes.get(key) ?? scopes.set(key, []).get(key)!).push({
      ...f,
      scope: { ...f.scope, past: isPast || isOpen(f.figure.measure) ? past : '', isWhole, isAside: aside },
    });
  }
  return [...scopes.values()];
}

/** Places that some report sets apart: "seven more in neighbouring Lazny", "three in France and seven in Spain". */
function findPartedPlaces(figures: readonly Reckoned[]): ReadonlySet<string> {
  const apart = figures.filter((f) => f.scope.isElsewhere);
  const named = figures.filter((f) => f.scope.place.size > 0 && !f.scope.isElsewhere);
  const beside = named.flatMap((a, i) =>
    named
      .slice(i + 1)
      .flatMap((b) =>
        b.report === a.report && !sharedBy(a.scope.place, b.scope.place) && areBeside(a, b) ? [a, b] : [],
      ),
  );
  return new Set([...apart, ...beside].flatMap((f) => [...f.scope.place]));
}

/** A report's own count stands first. */
const isLead = (f: Reckoned, figures: readonly Reckoned[]): boolean =>
  !f.isOld &&
  !f.scope.past &&
  !figures.some(
    (g) =>
      g.report === f.report &&
      !g.isOld &&
      !g.scope.past &&
      g.kind === f.kind &&
      g.scope.within === f.scope.within &&
      !parts(f, [g], 'causes') &&
      g.figure.span.start < f.figure.span.start,
  );

/**
 * What a report tells later, in its own words, may be of another disaster: its number is far from every report's own,
 * or no name in its sentence is of theirs.
 */
function isAside(f: Reckoned, leads: readonly Reckoned[]): boolean {
  const value = f.figure.value ?? f.figure.low,
    others = leads.filter((g) => g.kind === f.kind && g.scope.within === f.scope.within);
  if (
    !ASIDES.has(f.figure.measure) ||
    f.isOld ||
    f.speaker !== null ||
    f.claimant !== undefined ||
    value === undefined ||
    others.length === 0 ||
    others.some((g) => g === f || (g.figure.value ?? g.figure.low) === value)
  )
    return false;
  const isFar = others.every((g) => {
    const own = g.figure.value ?? g.figure.low ?? 0;
    return value > FAR * own || own > FAR * value;
  });
  return (
    isFar ||
    (f.names.size > 0 &&
      others.every((g) => !sharedBy(f.names, g.names)) &&
      others.some((g) => g.names.size > 0) &&
      others.every((g) => g.figure.value !== value))
  );
}

/**
 * "Two were killed overnight", where other reports have counted 41 by then: of another day's deed, whoever tells it,
 * unless some words of its report set the number against theirs. Two of three counts are enough: a rival's may be as
 * low.
 */
function isOfAnother(f: Reckoned, leads: readonly Reckoned[], figures: readonly Reckoned[]): boolean {
  const { measure, value } = f.figure;
  if (!ASIDES.has(measure) || !GROWING_MEASURES.has(measure) || f.isOld || f.scope.past || !value) return false;
  const others = leads.filter(
    (g) =>
      g.report !== f.report &&
      g.kind === f.kind &&
      g.scope.within === f.scope.within &&
      g.asOf !== null &&
      f.asOf !== null &&
      g.asOf <= f.asOf,
  );
  const far = others.filter((g) => (g.figure.value ?? g.figure.low ?? 0) >= FAR * value);
  return (
    others.length > 1 &&
    3 * far.length >= 2 * others.length &&
    !figures.some((g) => g.report === f.report && g.figure.value === value && isAgainst(g))
  );
}

const isAgainst = ({
  report: {
    article: { text },
  },
  figure: { span },
  sentence,
}: Reckoned): boolean => AGAINST.test(text.slice(Math.max(sentence, span.start - BEFORE), span.start));

/** Characters before a number, and what makes of it another number of the same. */
const BEFORE = 70,
  AGAINST =
    /\b(?:only|just|no more than|at most|fewer|rather|not|toll|tally|count(?:s|ed)?|numbers?|figures?|lower(?:s|ed)?|cut|reduced|revis\w+|corrected|confirmed)\b/i;

const ASIDES: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'rescued', 'displaced', 'magnitude']);
/** As far as one disaster's count moves between reports; farther is another's. Set by eye on stories of development. */
const FAR = 4;

/** In one sentence. */
const areBeside = (a: Reckoned, b: Reckoned): boolean =>
  a.report.reading.sentences.some((s) => s.start <= a.figure.span.start && b.figure.span.end <= s.end);

/** "Thirty-nine here, seven there. That makes 46." */
function isSum(f: Reckoned, figures: readonly Reckoned[], places: ReadonlySet<string>): boolean {
  if (f.isOld) return false;
  const own = figures.filter(
      (g) =>
        g.report === f.report && !g.isOld && g.figure.span.end <= f.figure.span.start && g.figure.value !== undefined,
    ),
    there = own.filter((g) => [...g.scope.place].some((stem) => places.has(stem)));
  return there.some((g) =>
    own.some((h) => h !== g && !there.includes(h) && h.figure.value! + g.figure.value! === f.figure.value),
  );
}

/** Its own report gives a lower count that is not of the whole. */
const isSetApart = (f: Reckoned, figures: readonly Reckoned[]): boolean =>
  figures.some(
    (g) =>
      g.report === f.report &&
      !g.scope.isWhole &&
      !g.isOld &&
      !g.scope.past &&
      !g.scope.within &&
      (g.figure.value ?? 0) < (f.figure.value ?? 0) &&
      g.kind === f.kind,
  );

/** The figures that name a cause or a place first, so that the others can join them. */
function parted(figures: readonly Reckoned[]): Reckoned[][] {
  const series: Reckoned[][] = [];
  const telling = (f: Reckoned) => (f.owner ? 1 : 0) + (f.causes.size ? 2 : 0) + (f.countries.size ? 1 : 0);
  for (const figure of [...figures].sort(
    (a, b) => telling(b) - telling(a) || a.place - b.place || a.figure.span.start - b.figure.span.start,
  )) {
    const fitting = series
      .filter((s) => fits(figure, s))
      .map((series) => ({ series, near: nearness(figure, series) }))
      .sort((a, b) => b.near - a.near)[0];
    if (fitting) fitting.series.push(figure);
    else series.push([figure]);
  }
  return series;
}

function fits(f: Reckoned, series: readonly Reckoned[]): boolean {
  if (f.kind !== series[0]!.kind) return false;
  if (series.some((s) => areOnOtherSides(f, s))) return false;
  if (parts(f, series, 'causes') || parts(f, series, 'countries') || parts(f, series, 'by')) return false;
  if (/^(?:votes|margin)$/.test(f.figure.measure) && series.some((s) => isOfOtherVoters(f, s))) return false;
  if (f.figure.measure === 'share price' && series.some((s) => isOneShare(f, s))) return true;
  if (f.figure.measure === 'votes' && series.some((s) => isOfTheNumberBefore(f, s) || isOfTheNumberBefore(s, f)))
    return true;
  if (f.figure.measure === 'votes' && isOfAResult(f) && series.some((s) => isOfAResult(s) && sideOf(s) !== sideOf(f)))
    return false;
  if (
    f.figure.measure === 'votes' &&
    isOfAResult(f) &&
    series.some(
      (s) => isOfAResult(s) && (s.report === f.report ? resultOf(s).join() === resultOf(f).join() : isOneResult(s, f)),
    )
  )
    return true;
  if (
    f.figure.measure === 'votes' &&
    !isOfAResult(f) &&
    f.figure.value !== undefined &&
    f.figure.value >= FEW &&
    series.some((s) => s.figure.value === f.figure.value)
  )
    return true;
  if (OWNED.has(f.figure.measure)) return fitsOwner(f, series);
  if (series.some((s) => isSameSum(f, s)) || (isMoney(f.figure.unit) && series.some((s) => isOfTheNumberBefore(f, s))))
    return true;
  if (OF_MANY_THINGS.has(f.figure.measure)) return false;
  if (f.figure.measure === 'magnitude' && series.every((s) => Math.abs(s.figure.value! - f.figure.value!) > SAME_QUAKE))
    return false;
  if (f.scope.isAside)
    return series.some(
      (s) => sharedBy(f.names, s.names) > 0 || (s.report === f.report && s.figure.value === f.figure.value),
    );
  if ((OF_THE_EVENT.has(f.figure.measure) || (STATED.has(f.figure.measure) && f.scope.within)) && !f.scope.past)
    return true;
  return !parts(f, series, 'names') && series.some((s) => sharedBy(f.around, s.around) >= 2);
}

/**
 * Whose it is decides; nobody's number is that of the one who has the same. What stood before goes with what stands.
 */
function fitsOwner(f: Reckoned, series: readonly Reckoned[]): boolean {
  const beside = series.filter((s) => s.report === f.report && (areBeside(s, f) || areBeside(f, s)));
  if (series.some((s) => areOfTwoOffences(s.offence, f.offence))) return false;
  if (f.isOld && beside.length) return true;
  // "he faces 14 counts, Brand 11"
  if (beside.some((s) => s.figure.value !== f.figure.value && isNamedBetween(s, f))) return false;
  if (f.owner !== undefined && series.some((s) => s.owner !== undefined))
    return series.some((s) => s.owner === f.owner);
  return (
    series.some((s) => s.figure.value === f.figure.value) ||
    (f.owner === undefined && series.some((s) => isOfTheNumberBefore(f, s)))
  );
}

function isNamedBetween({ report: { reading }, figure: a }: Reckoned, { figure: b }: Reckoned): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return reading.mentions.some(
    (m) =>
      m.start >= first.span.end && m.end <= second.span.start && (m.type === 'person' || m.type === 'organization'),
  );
}

/** "By 52 votes to 48": the larger side and the smaller one. */
const OF_A_RESULT = 'figures/result of a vote',
  isOfAResult = (f: Reckoned): boolean => f.figure.by === OF_A_RESULT;
const sideOf = (f: Reckoned): number => {
  const [more, fewer] = resultOf(f);
  return more === fewer
    ? f.report.reading.figures.filter((g) => g.by === f.figure.by && g.span.start < f.figure.span.start).length % 2
    : Number(f.figure.value === fewer);
};

/** A court of five and a country do not vote in one count. */
const isOfOtherVoters = ({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean =>
  a.value !== undefined && b.value !== undefined && (a.value > VOTERS * b.value || b.value > VOTERS * a.value);
const VOTERS = 20;

/** "Brand shares fell to 143 pence", "Brand stock closed at 204p": one name before the price, and no other price. */
function isOneShare(f: Reckoned, s: Reckoned): boolean {
  const [a, b] = [f, s].map(firmBefore);
  return a !== undefined && a === b && isOfOneSize(f, s);
}
const firmBefore = ({
  report: {
    article: { text },
  },
  sentence,
  figure: { span },
}: Reckoned): string | undefined => SHARES_OF.exec(text.slice(sentence, span.start))?.[1];
const SHARES_OF = /(?:^|[\s“"(])(\p{Lu}[\p{L}&.-]+)(?:['’]s?)? (?:shares?|stock)(?!\p{L})/u;
const isOfOneSize = ({ figure: { value: a } }: Reckoned, { figure: { value: b } }: Reckoned): boolean =>
  a !== undefined && b !== undefined && a <= FAR * b && b <= FAR * a;

/** Fewer votes may be of any board. */
const FEW = 100;

/** One side has the same number in both reports, whatever the other has. */
const isOneResult = (a: Reckoned, b: Reckoned): boolean =>
  resultOf(a).some((value, i) => value === resultOf(b)[i]) && sharedBy(a.around, b.around) > 0;
const resultOf = ({ report, figure }: Reckoned): readonly (number | undefined)[] =>
  resultsIn(report).get(figure.span.start) ?? [];
const resultsIn = once(({ reading }: Report): ReadonlyMap<number, readonly (number | undefined)[]> => {
  const all = reading.figures.filter((g) => g.by === OF_A_RESULT);
  return new Map(
    all.map((f, at) => {
      const first = at - (at % 2);
      return [f.span.start, [all[first]?.value, all[first + 1]?.value].sort((x, y) => (y ?? 0) - (x ?? 0))] as const;
    }),
  );
});

/** Magnitudes that two bureaus give one earthquake seldom lie farther apart. */
const SAME_QUAKE = 0.7;

/** What stood before is of the day on which an earlier report gave it first, where one did. */
const dated = (series: readonly Reckoned[]): Reckoned[] =>
  series.map((f) => {
    const first = f.isOld
      ? series
          .filter((g) => !g.isOld && g.place <= f.place && g.asOf !== null && g.figure.value === f.figure.value)
          .sort(byDay)[0]
      : undefined;
    return first ? { ...f, asOf: first.asOf } : f;
  });

/** Both name something, and nothing in common. */
function parts(f: Reckoned, series: readonly Reckoned[], of: 'causes' | 'countries' | 'by' | 'names'): boolean {
  const own = f[of];
  return own.size > 0 && series.some((s) => s[of].size > 0) && !series.some((s) => sharedBy(own, s[of]));
}

const nearness = (f: Reckoned, series: readonly Reckoned[]): number =>
  Math.max(
    ...series.map(
      (s) =>
        (f.owner !== undefined && s.figure.value === f.figure.value ? 10 : 0) +
        10 * sharedBy(f.causes, s.causes) +
        sharedBy(f.around, s.around),
    ),
  );

const byDay = (a: Reckoned, b: Reckoned): number =>
  compare(dayOf(a), dayOf(b)) || a.place - b.place || a.figure.span.start - b.figure.span.start;

/** What stood before on no day told comes before its report. */
function dayOf({ asOf, isOld, report: { article } }: Reckoned): string {
  const published = isOld && asOf === null ? instantOf(article.published?.slice(0, 10)) : undefined;
  return asOf ?? (published === undefined ? '9999' : new Date(published - 1).toISOString());
}
