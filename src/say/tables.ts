/**
 * Statements, figures and happenings as tables, a row for each place in each report, with the place of its words: what
 * a story is saved as, whole or as far as it is shown. Pure.
 */
import type { Happening, Span, Tally, Utterance } from '../types.js';
import type { Cell } from './csv.js';
import { type Named, outletOf, wordsOf } from './reports.js';

/** A report as the tables need it. `sure`: how sure the reading of each of its statements is, by its number. */
export interface Reported extends Named {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly sure: readonly (number | undefined)[];
}

export type Table = readonly (readonly Cell[])[];
type ReportAt = ReadonlyMap<string, Reported>;

/** A row for each wording: one statement that three reports carry has three rows with the same `statement`. */
export const statementTable = (reports: ReportAt, utterances: readonly Utterance[]): Table => [
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
    ...PLACE,
  ],
  ...utterances.flatMap((u) =>
    u.wordings.map((w): Cell[] => [
      u.id,
      u.speaker,
      u.named,
      u.sourceKind,
      u.people,
      u.act,
      u.said?.from,
      w.relays.join('; '),
      w.form,
      wordsOf(reports.get(w.article), w.content),
      reports.get(w.article)?.sure[w.statement],
      u.independent,
      ...placeOf(reports, w.article, w.content[0]?.start, w.content.at(-1)?.end),
    ]),
  ),
];

/** A row for each figure of each tally. */
export const figureTable = (reports: ReportAt, tallies: readonly Tally[]): Table => [
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
    ...PLACE,
  ],
  ...tallies.flatMap((t) =>
    t.figures.map((f): Cell[] => [
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
      ...placeOf(reports, f.article, f.start, f.end),
    ]),
  ),
];

/**
 * A row for each place that tells of it. `from` and `to`: when it happened, ISO 8601 cut where knowledge ends; a point
 * on earth is that of a city.
 */
export const happeningTable = (reports: ReportAt, happenings: readonly Happening[]): Table => [
  [
    'happening',
    'type',
    'mode',
    'standing',
    'from',
    'to',
    'basis',
    'modifier',
    'place',
    'country',
    'latitude',
    'longitude',
    'agent',
    'patient',
    'words',
    'sentence',
    'independent',
    ...PLACE,
  ],
  ...happenings.flatMap((h) =>
    h.anchors.map((a): Cell[] => [
      h.id,
      h.type,
      h.mode,
      h.standing,
      h.when?.from,
      h.when?.to,
      h.when?.basis,
      h.when?.modifier,
      h.place,
      h.where?.country,
      h.where?.point?.latitude,
      h.where?.point?.longitude,
      h.agent,
      h.patient,
      a.exact,
      sentenceAt(reports.get(a.article), a),
      h.independent,
      ...placeOf(reports, a.article, a.start, a.end),
    ]),
  ),
];

const PLACE = ['outlet', 'published', 'url', 'article', 'start', 'end'] as const;

function placeOf(reports: ReportAt, article: string, start: number | undefined, end: number | undefined): Cell[] {
  const of = reports.get(article);
  return [of && outletOf(of), of?.published, of?.url, article, start, end];
}

/** The sentence that holds the span; undefined where none does. */
function sentenceAt(report: Reported | undefined, span: Span): string | undefined {
  const around = report?.sentences.find((s) => s.start <= span.start && span.end <= s.end);
  return around && report?.text.slice(around.start, around.end);
}
