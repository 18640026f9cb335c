/**
 * Whether reports come together as stories, and copies are seen: newscluster dev and ECB+ dev, each as one stream, and
 * pairs of their reports whose common word 5-grams were counted.
 */
import { toArticle } from '../../src/clean/article.js';
import { findCopies } from '../../src/link/copies.js';
import type { Report } from '../../src/link/report.js';
import { read } from '../../src/read/read.js';
import { seeded } from '../../train/conllu.js';
import { lines } from '../../train/corpora.js';
import { storiesOf } from '../../train/gold-events.js';
import { type Turning, turningOf } from '../../train/turning.js';
import { type ChapterScores, chapterScores } from './chapters.js';
import { type ClusterScores, clusterScores } from './clusters.js';

interface Told {
  readonly id: string;
  readonly story: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
}

const reportOf = ({ id, title, publisher, published, text }: Told): Report => {
  const article = toArticle({
    id,
    text: title ? `${title}\n\n${text}` : text,
    ...(title && { title }),
    ...(publisher && { outlet: publisher }),
    ...(published && { published: published.slice(0, 10) }),
  });
  return { article, reading: read(article) };
};

export function storyScores(): { readonly [set: string]: ClusterScores } {
  return { 'newscluster dev': scoresOf(newscluster()), 'ECB+ dev': scoresOf(ecb()) };
}

/** Read once: several scores are of the same reports. */
interface Gold {
  readonly told: readonly Told[];
  readonly reports: readonly Report[];
}
const readOnce = (...path: string[]) => {
  let set: Gold | undefined;
  return (): Gold => (set ??= toSet(lines<Told>(...path)));
};
const toSet = (told: readonly Told[]): Gold => ({ told, reports: told.map(reportOf) });
const newscluster = readOnce('stories', 'newscluster.dev.jsonl.gz'),
  ecb = readOnce('ecbplus', 'dev.jsonl.gz');

function scoresOf({ told, reports }: Gold): ClusterScores {
  const found: string[] = [];
  for (const [story, members] of storiesOf(reports).entries()) for (const i of members) found[i] = `${story}`;
  return clusterScores(
    told.map((t) => t.story),
    found,
  );
}

export const chaptersFound = (): ChapterScores =>
  chapterScores(ecb().told.map((t, i) => ({ report: ecb().reports[i]!, story: t.story })));

/** Pairs of reports drawn for each set; one in three or so is too short for another's stretch. */
const TRIES = 500;

/**
 * Reports into which a stretch of another was set: whether it comes to the right story as its guest; and how many
 * reports as they are get none.
 */
export function turningScores(): { readonly [set: string]: Turning } {
  const of = ({ reports }: Gold): Turning => turningOf(reports, TRIES, seeded(11));
  return { 'newscluster dev': of(newscluster()), 'ECB+ dev': of(ecb()) };
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly copy: boolean | null;
}

/**
 * A pair is called a copy where half of the words of the shorter report stand in copied passages: the share at which
 * the set calls it one. Pairs between are left out.
 */
export function copyScores(): { readonly P: number; readonly R: number; readonly F1: number; readonly pairs: number } {
  const pairs = lines<Pair>('stories', 'copies.dev.jsonl.gz').filter((p) => p.copy !== null),
    wanted = new Set(pairs.flatMap((p) => [p.a, p.b]));
  const told = [
    ...lines<Told>('stories', 'newscluster.dev.jsonl.gz'),
    ...lines<Told>('ecbplus', 'dev.jsonl.gz'),
    ...lines<Told>('ecbplus', 'train.jsonl.gz'),
  ].filter((t) => wanted.has(t.id));
  const reports = new Map(told.map((t) => [t.id, reportOf(t)]));
  let right = 0,
    found = 0;
  for (const { a, b, copy } of pairs)
    if (isCopy(reports.get(a)!, reports.get(b)!)) {
      found++;
      if (copy) right++;
    }
  const percent = (n: number, of: number) => Math.round((1000 * n) / (of || 1)) / 10,
    gold = pairs.filter((p) => p.copy).length;
  return {
    P: percent(right, found),
    R: percent(right, gold),
    F1: percent(2 * right, found + gold),
    pairs: pairs.length,
  };
}

function isCopy(a: Report, b: Report): boolean {
  const shorter = a.article.text.length <= b.article.text.length ? a : b;
  const copied = findCopies([a, b])
    .flatMap((c) => [c.from, c.into])
    .filter((side) => side.article === shorter.article.id)
    .reduce((sum, side) => sum + wordsIn(side.exact), 0);
  return 2 * copied >= wordsIn(shorter.article.text);
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
