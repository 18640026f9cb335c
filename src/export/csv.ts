/** Statements, figures and happenings of one story as comma-separated values (RFC 4180). */
import { toCsv } from '../say/csv.js';
import { figureTable, happeningTable, type Reported, statementTable } from '../say/tables.js';
import type { StoryParts } from './story.js';

export const toStatementsCsv = ({ reports, links }: StoryParts): string =>
  toCsv(statementTable(byId(reports), links.utterances));

export const toFiguresCsv = ({ reports, links }: StoryParts): string =>
  toCsv(figureTable(byId(reports), links.tallies));

export const toHappeningsCsv = ({ reports, links }: StoryParts): string =>
  toCsv(happeningTable(byId(reports), links.happenings));

const byId = (reports: StoryParts['reports']): ReadonlyMap<string, Reported> =>
  new Map(
    reports.map(({ article, reading: { sentences, statements } }) => [
      article.id,
      { ...article, sentences, sure: statements.map((s) => s.confidence) },
    ]),
  );
