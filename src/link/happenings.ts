/**
 * Events of many reports → happenings. Every event is in exactly one, mere words of a quotation in none. Two events are one where type, day and those taking part agree and something
 * besides the type is known of both; equal numbers are no evidence, for two strikes may each have killed four.
 */
import { anchorAt, byAnchor } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Entity, Happening, Origin, Place, Standing, When } from '../types.js';
import type { EntityIndex } from './entities.js';
import { findOccurrences, type Occurrence, type Part } from './happenings/occurrences.js';
import { independentOf } from './origins.js';
import { byPublished, instantOf, type Report } from './report.js';
import { stemOf } from './utterances/stems.js';

/** In order of the first report, then of its text. @param entities whose places say where on earth an event was */
export function findHappenings(reports: readonly Report[], entityAt: EntityIndex, origins: readonly Origin[], entities: readonly Entity[] = []): Happening[] {
  const groups: Occurrence[][] = [], byType = new Map<string, Occurrence[][]>();
  for (const occurrence of findOccurrences([...reports].sort(byPublished), entityAt).filter((o) => !isMereWord(o))) {
    const alike = byType.get(occurrence.event.type) ?? byType.set(occurrence.event.type, []).get(occurrence.event.type)!;
    const same = alike.find((group) => group.some((o) => isCopied(o, occurrence))) ?? alike.find((group) => group.every((o) => !differ(o, occurrence)) && group.some((o) => areOne(o, occurrence)));
    if (same) same.push(occurrence);
    else { const group = [occurrence]; groups.push(group); alike.push(group); }
  }
  const placeOf = new Map(entities.flatMap(({ id, where }) => (where ? [[id, where] as const] : [])));
  return groups.map((group) => toHappening(group, origins, placeOf));
}

/** "freedom or death", in somebody's mouth: a word between quotation marks of which nothing is said. */
const isMereWord = ({ report, event, agent, patient, where }: Occurrence): boolean =>
  !agent && !patient && !where && !event.when && event.told !== undefined && report.reading.statements[event.told]?.form === 'direct';

/** So many of: word, day, agent, patient, place, words around must agree, the word or the day among them. Tuned on the two invented stories. */
const ENOUGH = 3;

function areOne(a: Occurrence, b: Occurrence): boolean {
  const agreed = agreement(a, b);
  return agreed.length >= ENOUGH && (agreed.includes('word') || agreed.includes('day')) && (!areFarApart(a, b) || befellOnce(a, b));
}

/** What happens to a person once is one event, however long after it is told. */
const ONCE_TYPES = new Set(['DEATH', 'RESIGN']), ONCE_STEMS = new Set(['assassination', 'assassinate', 'murder', 'funeral', 'birth'].map(stemOf));

const befellOnce = (a: Occurrence, b: Occurrence): boolean =>
  a.patient?.entity !== undefined && a.patient.entity === b.patient?.entity && a.trigger === b.trigger && (ONCE_TYPES.has(a.event.type) || a.trigger.split(' ').some((stem) => ONCE_STEMS.has(stem)));

/** An event without a day of its own lies within three days of its report. */
const FAR = 3 * 86_400_000;

function areFarApart(a: Occurrence, b: Occurrence): boolean {
  const [x, y] = [a, b].map((o) => instantOf(o.event.when?.from ?? o.report.article.published));
  return x !== undefined && y !== undefined && Math.abs(x - y) > FAR;
}

/** What is told as done may elsewhere be alleged or denied; what is planned or supposed is another matter. */
const REAL: ReadonlySet<Standing> = new Set<Standing>(['happened', 'alleged', 'denied']);

/** The same place in the same sentence of another report; a headline of some words may stand twice by chance. */
const isCopied = (a: Occurrence, b: Occurrence): boolean => a.place !== b.place && a.sentence.length >= COPIED && a.sentence === b.sentence;
const COPIED = 40;

function differ(a: Occurrence, b: Occurrence): boolean {
  if (a.event.standing !== b.event.standing && !(REAL.has(a.event.standing) && REAL.has(b.event.standing))) return true;
  if (a.event.when && b.event.when && !mayBeOne(a.event.when, b.event.when)) return true;
  return apart(a.agent, b.agent) || apart(a.patient, b.patient) || apart(a.where, b.where);
}

/** What the two have in common, in words. A month or a year is no day. */
function agreement(a: Occurrence, b: Occurrence): string[] {
  const day = a.event.when && b.event.when && a.event.when.from.length >= 10 && a.event.when.from.slice(0, 10) === b.event.when.from.slice(0, 10);
  return [
    ...(a.trigger === b.trigger ? ['word'] : []), ...(day ? ['day'] : []),
    ...(meet(a.agent, b.agent) ? ['agent'] : []), ...(meet(a.patient, b.patient) ? ['patient'] : []), ...(meet(a.where, b.where) ? ['place'] : []), ...(shareSentence(a, b) ? ['words around'] : []),
  ];
}

/** Five content words, or two thirds of the shorter sentence: much the same is told. */
function shareSentence(a: Occurrence, b: Occurrence): boolean {
  const common = [...a.around].filter((stem) => b.around.has(stem)).length;
  return common >= 5 || (common >= 3 && 3 * common >= 2 * Math.min(a.around.size, b.around.size));
}

const meet = (a: Part | undefined, b: Part | undefined): boolean => !!a && !!b && ((a.entity !== undefined && a.entity === b.entity) || [...a.stems].some((stem) => b.stems.has(stem) && !/^\d/.test(stem)));
const apart = (a: Part | undefined, b: Part | undefined): boolean => !!a && !!b && a.stems.size > 0 && b.stems.size > 0 && !meet(a, b);

/** True where the two stretches of time share a day, as far as either is known. */
function mayBeOne(a: When, b: When): boolean {
  const reaches = (x: When, y: When) => x.from <= `${y.to ?? y.from}\uffff`;
  return reaches(a, b) && reaches(b, a);
}

function toHappening(group: readonly Occurrence[], origins: readonly Origin[], placeOf: ReadonlyMap<string, Place>): Happening {
  const first = group[0]!, articles = group.map((o) => o.report.article.id);
  const when = group.map((o) => o.event.when).filter((w) => w !== undefined).sort((a, b) => b.from.length - a.from.length)[0];
  const words = (of: (o: Occurrence) => Part | undefined) => group.map(of).find((part) => part)?.words;
  const [place, agent, patient] = [words((o) => o.where), words((o) => o.agent), words((o) => o.patient)];
  return {
    id: idOf('happening', first.event.type, first.report.article.id, first.event.trigger.start, first.event.trigger.end),
    anchors: group.map((o) => anchorAt(o.report.article, o.event.trigger)).sort(byAnchor),
    type: first.event.type, standing: standingOf(group),
    ...(when ? { when } : {}), ...(place ? { place } : {}), ...whereOf(group, placeOf), ...(agent ? { agent } : {}), ...(patient ? { patient } : {}),
    independent: independentOf(articles, origins),
    ...(group[1] ? { linked: { by: 'happenings/parts', why: isCopied(first, group[1]) ? 'the same sentence in both reports' : `the same ${agreement(first, group[1]).join(', ') || 'parts'}` } } : {}),
  };
}

/** The place of the first report that names one, a city before a region before a country. */
function whereOf(group: readonly Occurrence[], placeOf: ReadonlyMap<string, Place>): { where?: Place } {
  const places = group.flatMap(({ where }) => placeOf.get(where?.entity ?? '') ?? []);
  const [where] = PRECISIONS.flatMap((precision) => places.find((place) => place.precision === precision) ?? []);
  return where ? { where } : {};
}
const PRECISIONS: readonly Place['precision'][] = ['city', 'region', 'country'];

/** What most reports say; the first of them where two are as many. */
function standingOf(group: readonly Occurrence[]): Standing {
  const counts = new Map<Standing, number>();
  for (const { event } of group) counts.set(event.standing, (counts.get(event.standing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
