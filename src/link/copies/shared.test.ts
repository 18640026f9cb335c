import { createHash } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { generateReports } from '../../../test/generated.js';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { findCopies } from '../copies.js';
import type { Report } from '../report.js';
import { type Found, foundOf, recall } from './shared.js';

vi.setConfig({ hookTimeout: 60_000 });

const made: { readonly article: Report['article']; readonly reading: string }[] = [];
beforeAll(() => {
  for (const input of generateReports({ seed: 9, stories: 1, reports: 16, paragraphs: 8, perDay: 2 })) {
    const article = toArticle(input);
    made.push({ article, reading: JSON.stringify(read(article)) });
  }
});

/** As they come from the disk: nothing is known of them. */
const fresh = (): Report[] =>
  made.map(({ article, reading }) => ({ article: { ...article }, reading: JSON.parse(reading) as Report['reading'] }));
const copiesOf = (reports: readonly Report[]): string => JSON.stringify(findCopies(reports), null, 1);

/** What was found of a story, by article, counting what is looked at. */
function kept(reports: readonly Report[]) {
  const found = new Map(foundOf(reports).map(({ report, found }) => [report.article.id, JSON.stringify(found)]));
  let looks = 0;
  const bring = (report: Report): void => {
    const words = found.get(report.article.id);
    if (words)
      recall(report, Object.keys(JSON.parse(words) as Found).length, () => {
        looks++;
        return JSON.parse(words) as Found;
      });
  };
  return { found, bring, looks: () => looks };
}

test('brought back with what was found, reports share what they shared, and nothing is found anew', () => {
  const first = fresh(),
    copies = copiesOf(first),
    { bring, found, looks } = kept(first),
    again = fresh();
  expect([...found.values()].reduce((sum, words) => sum + Object.keys(JSON.parse(words) as Found).length, 0)).toBe(
    (16 * 15) / 2,
  );
  again.forEach(bring);
  expect(copiesOf(again)).toBe(copies);
  expect(looks()).toBeGreaterThan(0);
  expect(foundOf(again)).toEqual([]);
});

test('one more, between the others in time: only what is found of it is to be kept', () => {
  const others = (reports: Report[]) => reports.filter((_, i) => i !== 7),
    before = others(fresh());
  copiesOf(before);
  const { bring } = kept(before),
    all = fresh();
  others(all).forEach(bring);
  expect(copiesOf(all)).toBe(copiesOf(fresh()));
  expect(foundOf(all).map(({ report }) => report)).toEqual([all[7]]);
});

test('a report of which nothing is kept any more is looked at anew, and no pair is kept twice', () => {
  const first = fresh(),
    copies = copiesOf(first),
    { bring, found } = kept(first),
    again = fresh();
  again.forEach((report, i) => {
    if (i !== 7) bring(report);
  });
  expect(copiesOf(again)).toBe(copies);
  for (const { report, found: anew } of foundOf(again)) found.set(report.article.id, JSON.stringify(anew));
  expect([...found.values()].reduce((sum, words) => sum + Object.keys(JSON.parse(words) as Found).length, 0)).toBe(
    (16 * 15) / 2,
  );
});

test('what was found of a report that is gone, or says something else, is neither used nor kept', () => {
  const before = fresh();
  copiesOf(before);
  const { bring } = kept(before),
    rest = fresh().slice(1),
    changed = fresh();
  rest.forEach(bring);
  copiesOf(rest);
  for (const { found } of foundOf(rest)) expect(Object.keys(found).length).toBeLessThan(15);
  changed[3] = {
    ...changed[3]!,
    article: { ...changed[3]!.article, text: changed[3]!.article.text.replaceAll('dead', 'well') },
  };
  const alone = changed.map((r) => ({ ...r, article: { ...r.article } }));
  changed.forEach(bring);
  expect(copiesOf(changed)).toBe(copiesOf(alone));
});

test('whoever makes these rules find other passages raises RULES in shared.ts, so that none found by the old ones is taken for theirs', () => {
  const reports = fresh();
  copiesOf(reports);
  const passages = foundOf(reports).map(({ found }) => Object.values(found));
  expect(createHash('sha256').update(JSON.stringify(passages)).digest('hex').slice(0, 16)).toBe('d48b58391fccd703');
});
