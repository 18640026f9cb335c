/**
 * Passages that two reports share. Made of the two alone, and what finding copies costs most of: so whoever keeps
 * reports may keep what was found of them, too, and hand it back with them. It is known by all that it depends on
 * (`keyOf`), so what is handed back can never be of other words, or of other rules.
 */
import { idOf } from '../../text/hash.js';
import type { Article, Span } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { alignmentsOf } from './align.js';
import { type Passage, passagesOf } from './passages.js';
import { findRuns } from './runs.js';
import type { Words } from './words.js';

/** To be raised whenever these rules find other passages (shared.test.ts knows). */
const RULES = 2;

/**
 * `equal`: how many words match. `runs`: where they do, place in the one, place in the other and how many side by side,
 * one after another: passages are many, and kept long.
 */
export interface Shared {
  readonly i: Span;
  readonly j: Span;
  readonly equal: number;
  readonly runs: readonly number[];
}

/**
 * All passages of two reports, as they are held in memory: large stories have tens of thousands of pairs, and a string
 * takes a fifth of what lists of numbers take. Empty where there are none.
 */
export type Held = string;

/** As they are kept: by the key of the other report, for each passage the ends of `i` and `j` and then its runs. */
export type Found = { readonly [key: string]: readonly (readonly number[])[] };

/**
 * `come`: what the report came with, and with how many others that was found; looked at only while a story is linked.
 * `fresh`: what was found since.
 */
interface Memory {
  come: { readonly look: () => Found; readonly others: number } | undefined;
  seen: Found | undefined;
  readonly fresh: Map<string, readonly (readonly number[])[]>;
}

const memoryOf = once((_: Article): Memory => ({ come: undefined, seen: undefined, fresh: new Map() }));

/** Hands back what `foundOf` gave, and tells that it is kept. */
export function recall({ article }: Report, others: number, look: () => Found): void {
  const memory = memoryOf(article);
  memory.come = { look, others };
  memory.seen = undefined;
  memory.fresh.clear();
}

/** What is worth keeping of each report of a story, where that is other than what it came with. */
export function foundOf(story: readonly Report[]): { readonly report: Report; readonly found: Found }[] {
  const keys = new Map(story.map((report, i) => [keyOf(report), i] as const)),
    memories = story.map(({ article }) => memoryOf(article));
  const isOfAll =
    memories.reduce((sum, { come, fresh }) => sum + (come?.others ?? 0) + fresh.size, 0) ===
    (story.length * (story.length - 1)) / 2;
  const found = story.flatMap((report, i) => {
    const { come, fresh } = memories[i]!;
    if (come && !fresh.size && isOfAll) return [];
    const own = keyOf(report),
      known = Object.entries(lookedAt(memories[i]!)),
      all = [...known.filter(([key]) => !memories[keys.get(key) ?? i]!.fresh.has(own)), ...fresh].filter(([key]) =>
        keys.has(key),
      );
    return come && !fresh.size && all.length === known.length ? [] : [{ report, found: Object.fromEntries(all) }];
  });
  for (const memory of memories) memory.seen = undefined;
  return found;
}

const lookedAt = (memory: Memory): Found => {
  memory.seen ??= memory.come?.look() ?? {};
  return memory.seen;
};

/** The first in canonical order first; `sharedIn` has them in order of `later`. */
export function findShared(earlier: Words, later: Words): Held {
  const [a, b] = [memoryOf(earlier.report.article), memoryOf(later.report.article)],
    [keyA, keyB] = [keyOf(earlier.report), keyOf(later.report)];
  // What was found with a newcomer is the newcomer's: nobody who came before it need be looked at.
  const known =
    b.fresh.get(keyA) ?? a.fresh.get(keyB) ?? (a.come && b.come ? (lookedAt(b)[keyA] ?? lookedAt(a)[keyB]) : undefined);
  if (known) return toHeld(known);
  const runs = findRuns(earlier, later),
    passages = runs.length ? passagesOf(earlier, later, alignmentsOf(earlier, later, runs)).map(packed) : [];
  // With the newcomer of the two: so what is kept of all others stays as it is.
  const [memory, key] = b.come && !a.come ? [a, keyB] : [b, keyA],
    lists = passages.map(({ i, j, runs }) => [i.start, i.end, j.start, j.end, ...runs]);
  memory.fresh.set(key, lists);
  return toHeld(lists);
}

/** How long each passage's list is, and the list, one after another, each number as two letters. */
function toHeld(passages: readonly (readonly number[])[]): Held {
  return passages
    .map((list) => [list.length, ...list].map((n) => String.fromCharCode(n >>> 16, n & 0xffff)).join(''))
    .join('');
}

export function sharedIn(held: Held): Shared[] {
  const numberAt = (place: number): number => held.charCodeAt(2 * place) * 2 ** 16 + held.charCodeAt(2 * place + 1),
    found: Shared[] = [];
  for (let at = 0, end = 0; 2 * at < held.length; at = end) {
    end = at + 1 + numberAt(at);
    const runs: number[] = [];
    for (let k = at + 5; k < end; k++) runs.push(numberAt(k));
    found.push({
      i: { start: numberAt(at + 1), end: numberAt(at + 2) },
      j: { start: numberAt(at + 3), end: numberAt(at + 4) },
      equal: equalIn(runs),
      runs,
    });
  }
  return found;
}

/** All that the passages depend on of one report. */
const keyOf = (report: Report): string => keyOfArticle(report.article, report);
const keyOfArticle = once(
  ({ id, published, outlet, text, blocks }: Article, { reading: { sentences } }: Report): string =>
    idOf(
      'shared',
      RULES,
      id,
      published,
      outlet,
      text,
      ...sentences.flatMap((s) => [s.start, s.end, s.block, blocks[s.block]?.kind]),
    ),
);

export function packed({ i, j, matches }: Passage): Shared {
  const runs: number[] = [];
  matches.forEach((m, k) => {
    const before = matches[k - 1];
    if (before?.i === m.i - 1 && before.j === m.j - 1) runs[runs.length - 1]!++;
    else runs.push(m.i, m.j, 1);
  });
  return { i, j, equal: matches.length, runs };
}

export function unpacked({ i, j, runs }: Shared): Passage {
  const matches: { readonly i: number; readonly j: number }[] = [];
  for (let r = 0; r < runs.length; r += 3)
    for (let k = 0; k < runs[r + 2]!; k++) matches.push({ i: runs[r]! + k, j: runs[r + 1]! + k });
  return { i, j, matches };
}

function equalIn(runs: readonly number[]): number {
  let sum = 0;
  for (let r = 2; r < runs.length; r += 3) sum += runs[r]!;
  return sum;
}
