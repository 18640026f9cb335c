/** The forms in which one story leaves the record, by the names the command line and the interface give them. */
import { toFiguresCsv, toHappeningsCsv, toStatementsCsv } from './csv.js';
import { toDossier } from './html.js';
import { toJsonLines } from './jsonl.js';
import type { StoryParts } from './story.js';

export interface StoryFormat {
  readonly mediaType: string;
  readonly ending: string;
  readonly write: (parts: StoryParts) => string;
}

export const storyFormats = {
  html: { mediaType: 'text/html; charset=utf-8', ending: 'html', write: toDossier },
  jsonl: { mediaType: 'application/x-ndjson; charset=utf-8', ending: 'jsonl', write: toJsonLines },
  'statements-csv': { mediaType: 'text/csv; charset=utf-8', ending: 'statements.csv', write: toStatementsCsv },
  'happenings-csv': { mediaType: 'text/csv; charset=utf-8', ending: 'happenings.csv', write: toHappeningsCsv },
  'figures-csv': { mediaType: 'text/csv; charset=utf-8', ending: 'figures.csv', write: toFiguresCsv },
} as const satisfies Readonly<{ [name: string]: StoryFormat }>;

export type StoryFormatName = keyof typeof storyFormats;
