/** By what a story can be narrowed: whatever stands in it, with how often, the most frequent first. Pure. */
import { outletOf } from '../../../src/say/reports.js';
import { ACT, SOURCE_KIND, STANDING, sayDate } from '../../../src/say/words.js';
import { type Book, groupBy } from '../../book.js';
import { findPlaced } from '../../map.js';
import { GROUNDS, groundsOf } from '../../rests.js';

export type Choice = readonly [value: string, label: string];

export const SURENESS: readonly Choice[] = [
  ['50', 'at least 50% sure'],
  ['70', 'at least 70% sure'],
  ['90', 'at least 90% sure'],
];

export const findOutlets = ({ reports }: Book): Choice[] =>
  counted(reports.map(outletOf)).map(([name, n]) => [name, n > 1 ? `${name} (${n})` : name]);

export const findPeople = ({ links, entity }: Book): Choice[] =>
  counted(links.utterances.flatMap((u) => u.entity ?? [])).map(([id, n]) => [
    id,
    `${entity.get(id)?.name ?? id} (${n})`,
  ]);

/** Each land with what lies in it. */
export const findPlaces = (book: Book): Choice[] =>
  findPlaced(book).lands.flatMap((l): Choice[] => [
    [l.code, `${l.name} (${l.mentions})`],
    ...l.spots.map((s): Choice => [s.key, `– ${s.place.name} (${s.mentions})`]),
  ]);

export const findActs = ({ links }: Book): Choice[] =>
  counted(links.utterances.map((u) => u.act)).map(([act, n]) => [
    act,
    `${ACT[act]}${act === 'other' ? ' otherwise' : ''} (${n})`,
  ]);

export const findSources = ({ links }: Book): Choice[] =>
  counted(links.utterances.flatMap((u) => u.sourceKind ?? [])).map(([kind, n]) => [
    kind,
    `${SOURCE_KIND[kind]} (${n})`,
  ]);

export const findStandings = ({ links }: Book): Choice[] =>
  counted(links.happenings.map((h) => h.standing)).map(([standing, n]) => [standing, `${STANDING[standing]} (${n})`]);

/** What statements and happenings rest on, with how many do. */
export function findGrounds(book: Book): Choice[] {
  const grounds = groundsOf(book),
    all = [...book.links.utterances, ...book.links.happenings].flatMap(grounds.of);
  return GROUNDS.flatMap(([ground, label]): Choice[] => {
    const n = all.filter((g) => g === ground).length;
    return n ? [[ground, `${label} (${n})`]] : [];
  });
}

/** The days on which reports came, the last first, and the one that is chosen. */
export const findBeginnings = (book: Book, chosen: string): Choice[] =>
  [...new Set([...daysOf(book), ...(chosen ? [chosen] : [])])]
    .sort()
    .map((day): Choice => [day, `the beginning of ${sayDate(day)}`])
    .toReversed();

/** The days on which reports came, each once, in order. */
export const daysOf = ({ reports }: Book): string[] =>
  [...new Set(reports.flatMap((r) => r.published?.slice(0, 10) ?? []))].sort();

/** Each value with how often it stands there, the most frequent first. */
const counted = <T extends string>(values: readonly T[]): (readonly [T, number])[] =>
  [...groupBy(values, (v) => v)].map(([value, all]) => [value as T, all.length] as const).sort((a, b) => b[1] - a[1]);
