/**
 * Statements and figures of one story as comma-separated values (RFC 4180), a row for each rendering in each report,
 * with the place of its words.
 */
import { type Cell, toCsv } from '../say/csv.js';
import { outletOf, wordsOf } from '../say/reports.js';
import type { Utterance } from '../types.js';
import type { StoryParts } from './story.js';

/** A row for each wording: one statement that three reports carry has three rows with the same `statement`. */
export function toStatementsCsv({ reports, links }: StoryParts): string {
  const report = new Map(reports.map((r) => [r.article.id, r]));
  const rows = links.utterances.flatMap((u: Utterance) =>
    u.wordings.map((w): Cell[] => {
      const of = report.get(w.article);
      return [
        u.id,
        u.speaker,
        u.named,
        u.sourceKind,
        u.people,
        u.act,
        u.said?.from,
        w.relays.join('; '),
        w.form,
        wordsOf(of?.article, w.content),
        of?.reading.statements[w.statement]?.confidence,
        u.independent,
        of && outletOf(of.article),
        of?.article.published,
        of?.article.url,
        w.article,
        w.content[0]?.start,
        w.content.at(-1)?.end,
      ];
    }),
  );
  return toCsv([
    [
      'statement',
      'speaker',
      'named',
      'source kind',
      'people',
      'act',
      'said',
      'relays',
      'form',
      'words',
      'sureness',
      'independent',
      'outlet',
      'published',
      'url',
      'article',
      'start',
      'end',
    ],
    ...rows,
  ]);
}

/** A row for each figure of each tally. */
export function toFiguresCsv({ reports, links }: StoryParts): string {
  const report = new Map(reports.map((r) => [r.article.id, r]));
  const rows = links.tallies.flatMap((t) =>
    t.figures.map((f): Cell[] => {
      const of = report.get(f.article);
      return [
        t.id,
        t.measure,
        t.scope,
        t.unit,
        f.mode,
        f.qualifier,
        f.value,
        f.low,
        f.high,
        f.asOf,
        f.attributedTo,
        f.exact,
        t.independent,
        of && outletOf(of.article),
        of?.article.published,
        of?.article.url,
        f.article,
        f.start,
        f.end,
      ];
    }),
  );
  return toCsv([
    [
      'tally',
      'measure',
      'scope',
      'unit',
      'mode',
      'qualifier',
      'value',
      'low',
      'high',
      'as of',
      'says',
      'words',
      'independent',
      'outlet',
      'published',
      'url',
      'article',
      'start',
      'end',
    ],
    ...rows,
  ]);
}
