/**
 * The chapters of a long matter: its dated reports cut where what they tell of changes, the sooner after a pause, as a
 * pure function of the reports. A chapter is worth the length of the sum of its reports' words (how much they tell of
 * one thing), and the cutting that is worth most is found by dynamic programming (Utiyama and Isahara 2001 cut texts
 * so). Short stories have none.
 */
import { wordsOf } from '../text/spans.js';
import type { Chapter } from '../types.js';
import { once, onceOfTwo } from './once.js';
import { byPublished, instantOf, type Report } from './report.js';
import { type Term, termsOf } from './stories/terms.js';

/** Fewer dated reports have no chapters, and fewer than these make none. */
const STORY = 8,
  CHAPTER = 3;

/**
 * A chapter must bring so many times what cutting brings where nothing changes: chosen on ECB+ train, where no single
 * story is then cut, and two of a kind told one after the other are cut in 21 of 25 cases within a report of the right
 * place (`npm run bench -- stories`; 1.5 finds two more, and cuts two stories that are one).
 */
const BRINGS = 2;

/** A pause spares so much of that for each doubling of the usual time between two reports, a day at least. */
const SPARES = 0.3;

type TermsOf = (report: Report) => readonly Term[];
const ownTerms: TermsOf = (report) => termsOf(report).terms;

/**
 * In order of time; empty where there is but one. Reports without a date belong to the chapter they are most alike.
 * @param terms of a report, where they are known already
 */
export function findChapters(reports: readonly Report[], terms: TermsOf = ownTerms): Chapter[] {
  const inOrder = [...reports].sort(byPublished),
    dated = inOrder.filter((r) => instantOf(r.article.published) !== undefined);
  if (dated.length < STORY) return [];
  for (const report of inOrder) weightsOf(report, terms); // so that all that is asked below is known
  const cut = cutAt(dated);
  if (cut.length < 2) return [];
  const chapters = cut.map(([from, to]) => dated.slice(from, to));
  const homes = new Map(inOrder.filter((r) => !dated.includes(r)).map((r) => [r, mostAlike(r, chapters)]));
  return chapters.map((own, n): Chapter => {
    const days = own.flatMap((r) => r.article.published ?? []);
    return {
      name: nameOf(opening(own, dated)),
      articles: [...own, ...[...homes].filter(([, home]) => home === n).map(([r]) => r)].map((r) => r.article.id),
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
  });
}

/** Where each chapter begins, and the next one would. */
function cutAt(reports: readonly Report[]): (readonly [from: number, to: number])[] {
  const n = reports.length,
    sums = toSums(reports),
    all = sumOf(sums, 0, n),
    mean = Math.max(0.01, (all - n) / (n * (n - 1)));
  // Cutting n reports that tell of one thing, any two of them alike by the mean, brings so much whatever n is.
  const nothing = (1 - mean) / (2 * Math.sqrt(mean)),
    pauses = pausesBefore(reports);
  const worth: number[] = [0],
    begins: number[] = [0];
  for (let to = 1; to <= n; to++) {
    worth[to] = Number.NEGATIVE_INFINITY;
    begins[to] = 0;
    for (let from = 0; from <= to - CHAPTER; from++) {
      const asked = from === 0 ? 0 : nothing * BRINGS * Math.max(0, 1 - SPARES * pauses[from]!),
        value = worth[from]! + Math.sqrt(sumOf(sums, from, to)) - asked;
      if (value > worth[to]! + 1e-9) {
        worth[to] = value;
        begins[to] = from;
      }
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let to = n; to > 0; to = begins[to]!) found.unshift([begins[to]!, to]);
  return found;
}

const DAY = 86_400_000;

/** Before each report: how often the usual time between two must be doubled to come to that before this one. */
function pausesBefore(reports: readonly Report[]): number[] {
  const at = reports.map((r) => instantOf(r.article.published)!),
    times = at.map((t, i) => (i === 0 ? 0 : Math.max(DAY, t - at[i - 1]!)));
  const usual = [...times.slice(1)].sort((a, b) => a - b)[(times.length - 1) >> 1] ?? DAY;
  return times.map((t) => Math.max(0, Math.log2(t / usual)));
}

/** How alike the first so many reports are to the first so many, added up. */
type Sums = readonly Float64Array[];

/**
 * Sum over all pairs of the reports from one to another, each with itself too, of how alike they are: the square of the
 * length of their sum.
 */
const sumOf = (upTo: Sums, from: number, to: number): number =>
  upTo[to]![to]! - 2 * upTo[from]![to]! + upTo[from]![from]!;

function toSums(reports: readonly Report[]): Sums {
  const n = reports.length,
    upTo = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      upTo[i + 1]![j + 1] =
        upTo[i]![j + 1]! +
        upTo[i + 1]![j]! -
        upTo[i]![j]! +
        (j < i ? alike(reports[j]!, reports[i]!) : alike(reports[i]!, reports[j]!));
  return upTo;
}

/** The earliest report that is more alike its chapter than the rest of the story: a cut may be a report off. */
const opening = (own: readonly Report[], all: readonly Report[]): Report =>
  own.find((r) => mean(r, own) > mean(r, all)) ?? own[0]!;

const mean = (report: Report, among: readonly Report[]): number =>
  among.reduce((sum, r) => sum + alike(report, r), 0) / among.length;

const mostAlike = (report: Report, chapters: readonly (readonly Report[])[]): number => {
  const means = chapters.map((own) => mean(report, own)),
    most = Math.max(...means);
  return means.findIndex((m) => m > most - 1e-9);
};

const nameOf = ({ article, reading }: Report): string =>
  article.title ?? (reading.sentences[0] ? wordsOf(article.text, reading.sentences[0]) : article.id);

const weightsOf = once(
  (report: Report, terms: TermsOf = ownTerms): ReadonlyMap<string, number> =>
    new Map(terms(report).map((t) => [t.term, t.weight])),
);

/** Cosine of the words that tell most. */
const alike = onceOfTwo((a: Report, b: Report): number => {
  const others = weightsOf(b);
  let sum = 0;
  weightsOf(a).forEach((weight, term) => {
    sum += weight * (others.get(term) ?? 0);
  });
  return sum;
});
