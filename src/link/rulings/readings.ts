/**
 * A reading as people ruled it: what was misread is set aside, a statement has the act and the speaker it was given.
 * Indexes keep their meaning.
 */
import type { Reading, Ruling, Statement } from '../../types.js';
import { lastOf } from '../once.js';
import type { Report } from '../report.js';
import { isAt, statementAt } from './places.js';

/** The same report each time, as long as the same is ruled of it. @param rulings in force, in order */
export function withRulings(report: Report, rulings: readonly Ruling[]): Report {
  const own = rulings.filter(
    (ruling) =>
      TOLD_OF_READINGS.has(ruling.kind) && ruling.anchors.some((place) => place.article === report.article.id),
  );
  return own.length ? lastRuled([report], JSON.stringify(own), () => asRuled(report, own)) : report;
}

const lastRuled = lastOf<Report, Report>();

const TOLD_OF_READINGS: ReadonlySet<Ruling['kind']> = new Set<Ruling['kind']>(['reject', 'relabel']);

function asRuled(report: Report, rulings: readonly Ruling[]): Report {
  const {
    article: { id },
    reading,
  } = report;
  const placesOf = (kind: Ruling['kind'], of: Ruling['of']) =>
    rulings.flatMap((ruling) =>
      ruling.kind === kind && ruling.of === of
        ? ruling.anchors.flatMap((place) => (place.article === id ? [{ place, ruling }] : []))
        : [],
    );
  const aside = {
      statement: placesOf('reject', 'statement'),
      figure: placesOf('reject', 'figure'),
      event: placesOf('reject', 'event'),
    },
    relabelled = placesOf('relabel', 'statement');
  if (!aside.statement.length && !aside.figure.length && !aside.event.length && !relabelled.length) return report;
  const statements = [...reading.statements];
  for (const { place, ruling } of relabelled) {
    const at = statementAt(reading, place);
    if (at !== undefined) statements[at] = relabelledAs(statements[at]!, ruling.as ?? {}, reading);
  }
  for (const { place } of aside.statement) {
    const at = statementAt(reading, place);
    if (at !== undefined) statements[at] = withoutWords(statements[at]!);
  }
  return {
    ...report,
    reading: {
      ...reading,
      statements,
      figures: reading.figures.filter(({ span }) => !aside.figure.some(({ place }) => isAt(span, place))),
      events: reading.events.filter(({ trigger }) => !aside.event.some(({ place }) => isAt(trigger, place))),
    },
  };
}

/** True of a statement set aside: it keeps its number, and nothing else. */
export const isWordless = ({ source, cue, content }: Statement): boolean =>
  source.length + cue.length + content.length === 0;

/** It keeps its number, and says nothing. */
export const withoutWords = ({ by, confidence, form }: Statement): Statement => ({
  source: [],
  cue: [],
  content: [],
  speaker: null,
  named: false,
  form,
  act: 'other',
  relays: [],
  by,
  confidence,
});

function relabelledAs(
  { referent, sourceKind, people, ...statement }: Statement,
  { act = statement.act, speaker }: NonNullable<Ruling['as']>,
  { referents }: Reading,
): Statement {
  if (speaker === undefined)
    return {
      ...statement,
      ...(referent !== undefined && { referent }),
      ...(sourceKind && { sourceKind }),
      ...(people !== undefined && { people }),
      act,
    };
  const meant = referents.findIndex((r) => r.named && r.name === speaker),
    named = meant >= 0 || /^\p{Lu}/u.test(speaker);
  return { ...statement, act, speaker, named, ...(meant >= 0 && { referent: meant }) };
}
