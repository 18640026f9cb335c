/**
 * Whether a long matter is cut where it changes, and nowhere else: stories of ECB+, their reports dated a day apart in
 * an order drawn by lot; and two of one kind told one after the other, as if they were one.
 */
import { findChapters } from '../../src/link/chapters.js';
import type { Report } from '../../src/link/report.js';
import { toChance } from '../../test/generated.js';

export interface Told {
  readonly report: Report;
  readonly story: string;
}

/**
 * `whole`: stories of eight reports and more, and how many have no chapters. `twice`: pairs, how many are cut within
 * one report of the right place and nowhere else.
 */
export interface ChapterScores {
  readonly whole: number;
  readonly uncut: number;
  readonly pairs: number;
  readonly right: number;
  readonly rightAfterPause: number;
}

const LEAST = 8,
  PAUSE = 15;

export function chapterScores(told: readonly Told[]): ChapterScores {
  const chance = toChance(7),
    stories = new Map<string, Told[]>();
  for (const t of told) stories.set(t.story, [...(stories.get(t.story) ?? []), t]);
  const drawn = new Map(
    [...stories].map(([name, of]) => [
      name,
      of
        .map((t) => ({ t, at: chance() }))
        .sort((a, b) => a.at - b.at)
        .map(({ t }) => t.report),
    ]),
  );
  const long = [...drawn.values()].filter((of) => of.length >= LEAST),
    pairs = [...drawn.keys()].flatMap((name) =>
      drawn.has(`${name}plus`) ? [[drawn.get(name)!, drawn.get(`${name}plus`)!] as const] : [],
    );
  const right = (pause: number) =>
    pairs.filter(([a, b]) => {
      const [first, ...rest] = findChapters(dated([...a, ...b], a.length, pause));
      return first && rest.length === 1 && Math.abs(first.articles.length - a.length) <= 1;
    }).length;
  return {
    whole: long.length,
    uncut: long.filter((of) => !findChapters(dated(of, 0, 1)).length).length,
    pairs: pairs.length,
    right: right(1),
    rightAfterPause: right(PAUSE),
  };
}

/** One a day, after a pause before the one that is `second`. */
const dated = (reports: readonly Report[], second: number, pause: number): Report[] =>
  reports.map(({ article, reading }, i) => ({
    reading,
    article: {
      ...article,
      id: `${i}`,
      published: new Date(Date.UTC(2020, 0, 1 + i + (i >= second ? pause - 1 : 0))).toISOString().slice(0, 10),
    },
  }));
