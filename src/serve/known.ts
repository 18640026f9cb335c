/**
 * What a search field can suggest: people, bodies and places by name, and measures. Gathered from the latest stories,
 * again when the record has changed.
 */
import { compare } from '../text/order.js';
import type { Entity, Tally } from '../types.js';
import type { WholeStory } from '../record/record.js';
import type { Asked } from './answer.js';

export interface Known {
  readonly entities: readonly Entity[];
  readonly tallies: readonly { readonly story: string; readonly name: string; readonly tally: Tally }[];
  readonly stories: readonly WholeStory[];
}

/** A desk looks for what is moving; every word of every story is found by /api/search. */
const STORIES = 50;

const kept = new WeakMap<Asked, { readonly version: number; readonly known: Known }>();

export const latestStories = (record: Asked): WholeStory[] =>
  record
    .stories()
    .toSorted((a, b) => compare(b.to ?? '', a.to ?? '') || compare(a.id, b.id))
    .slice(0, STORIES)
    .flatMap((s) => record.story(s.id) ?? []);

export function knownIn(record: Asked): Known {
  const version = record.version(),
    before = kept.get(record);
  if (before?.version === version) return before.known;
  const latest = latestStories(record);
  const entities = new Map<string, Entity>();
  for (const { links } of latest)
    for (const e of links.entities) {
      const same = entities.get(e.id);
      entities.set(
        e.id,
        same
          ? { ...same, names: [...new Set([...same.names, ...e.names])], anchors: [...same.anchors, ...e.anchors] }
          : e,
      );
    }
  const known = {
    stories: latest,
    entities: [...entities.values()],
    tallies: latest.flatMap(({ story, links }) =>
      links.tallies.map((tally) => ({ story: story.id, name: story.name, tally })),
    ),
  };
  kept.set(record, { version, known });
  return known;
}

/** Names one of whose words begins as asked, those of most reports first; each word asked must begin one. */
export function findNamed(known: Known, asked: string, limit: number): Entity[] {
  const words = folded(asked).split(' ').filter(Boolean),
    reports = (e: Entity) => new Set(e.anchors.map((a) => a.article)).size;
  const fits = (name: string): boolean => {
    const has = folded(name).split(' ');
    return words.every((w) => has.some((h) => h.startsWith(w)));
  };
  return words.length
    ? known.entities
        .filter((e) => e.names.some(fits) || fits(e.name))
        .sort((a, b) => reports(b) - reports(a) || b.anchors.length - a.anchors.length || (a.name < b.name ? -1 : 1))
        .slice(0, limit)
    : [];
}

/** A question of a number: the measure, and what its value must be. */
export interface NumberAsked {
  readonly of: string;
  readonly holds: (value: number) => boolean;
}

/** @example toNumberAsked('dead > 50')!.holds(51) // true */
export function toNumberAsked(words: string): NumberAsked | undefined {
  const [, of, sign, digits, scale] =
    /^\s*([\p{L}][\p{L}\s-]{0,60}?)\s*(>=|<=|≥|≤|>|<|=)\s*(\d[\d.,]{0,20})\s*(k|m|bn|thousand|million|billion)?\s*$/iu.exec(
      words,
    ) ?? [];
  if (!of || !sign || !digits) return undefined;
  const asked = Number(digits.replaceAll(',', '')) * (SCALES[(scale ?? '').toLowerCase()] ?? 1);
  return Number.isFinite(asked) ? { of: folded(of), holds: (value) => HOLDS[sign]!(value, asked) } : undefined;
}

const SCALES: Readonly<{ [word: string]: number }> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const HOLDS: Readonly<{ [sign: string]: (value: number, asked: number) => boolean }> = {
  '>': (v, a) => v > a,
  '<': (v, a) => v < a,
  '=': (v, a) => v === a,
  '>=': (v, a) => v >= a,
  '≥': (v, a) => v >= a,
  '<=': (v, a) => v <= a,
  '≤': (v, a) => v <= a,
};

/**
 * Tallies whose measure or scope holds all the words asked, with those of their figures that hold. A range holds where
 * one of its ends does.
 */
export function findFigures(known: Known, { of, holds }: NumberAsked, limit: number): Known['tallies'][number][] {
  const words = of.split(' ').filter(Boolean);
  return known.tallies
    .flatMap(({ story, name, tally }) => {
      const has = folded(`${tally.measure} ${tally.scope}`).split(' ');
      if (!words.every((w) => has.some((h) => h.startsWith(w) || `${h}s` === w))) return [];
      const figures = tally.figures.filter((f) => [f.value, f.low, f.high].some((v) => v !== undefined && holds(v)));
      return figures.length
        ? [
            {
              story,
              name,
              tally: {
                ...tally,
                figures,
                anchors: figures.map(({ article, start, end, exact }) => ({ article, start, end, exact })),
              },
            },
          ]
        : [];
    })
    .slice(0, limit);
}

/** No accents, no case, one space between words. */
export const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
