/** Rows → articles, readings and reports, as they were given. */
import { type Found, recall } from '../link/copies/shared.js';
import { toGuest } from '../link/guests.js';
import { byPublished, type Report } from '../link/report.js';
import type { Article, Block, Reading, Span } from '../types.js';
import type { Connection } from './connection.js';
import { heldReportsOf } from './held.js';
import { unpack } from './packed.js';
import type { ArticleSummary } from './record.js';

type SummaryRow = { readonly id: string; readonly revises: string | null; readonly summary: string };
type ArticleRow = SummaryRow & { readonly text: Uint8Array };
type ReportRow = ArticleRow & {
  readonly reading: Uint8Array;
  readonly shared: Uint8Array | null;
  readonly others: number | null;
};

export const SUMMARY = 'articles.id, articles.revises, articles.summary';
const ARTICLE = `SELECT ${SUMMARY}, readings.text FROM articles JOIN readings ON article = number`;
const REPORT = `SELECT ${SUMMARY}, readings.text, readings.reading, shared_passages.shared, shared_passages.others FROM articles JOIN readings ON readings.article = number LEFT JOIN shared_passages ON shared_passages.article = number`;

export const toSummary = ({ id, revises, summary }: SummaryRow): ArticleSummary => ({
  id,
  ...(JSON.parse(summary) as Omit<ArticleSummary, 'id'>),
  ...(revises !== null && { revises }),
});

function toArticle(row: ArticleRow): Article {
  const { text, blocks } = unpack<{ text: string; blocks: readonly Block[] }>(row.text);
  return { ...toSummary(row), text, blocks };
}

function toReport(row: ReportRow): Report {
  const article = toArticle(row),
    report = {
      article,
      reading: { article: { id: article.id, text: article.text }, ...unpack<Omit<Reading, 'article'>>(row.reading) },
    };
  const { shared, others } = row;
  if (shared && others !== null) recall(report, others, () => unpack<Found>(shared));
  return report;
}

export function reportAt(db: Connection, id: string): Report | undefined {
  const row = db.one<ReportRow>(`${REPORT} WHERE id = ?`, id);
  return row && toReport(row);
}

export const readingAt = (db: Connection, number: number): Pick<Reading, 'sentences'> =>
  unpack(db.one<{ reading: Uint8Array }>('SELECT reading FROM readings WHERE article = ?', number)!.reading);
export const blocksAt = (db: Connection, number: number): readonly Block[] =>
  unpack<{ blocks: readonly Block[] }>(
    db.one<{ text: Uint8Array }>('SELECT text FROM readings WHERE article = ?', number)!.text,
  ).blocks;

/** The reports of one story in canonical order, its guests among them. */
export const reportsOf = (db: Connection, story: number): Report[] =>
  heldReportsOf(db, story, (article) => toReport(db.one<ReportRow>(`${REPORT} WHERE number = ?`, article)!))
    .map(({ report, part }) => (part === null ? report : toGuest(report, JSON.parse(part) as Span[])))
    .sort(byPublished);

/** All articles in order of their ids, one in memory at a time. */
export function* eachArticle(db: Connection): IterableIterator<Article> {
  for (const row of db.each<ArticleRow>(`${ARTICLE} ORDER BY id`)) yield toArticle(row);
}
