/**
 * Sets of gold data as the benchmarks read them, from ../shared or $ONRECORD_SHARED, which is no part of this
 * repository; how scores are counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const SHARED = resolve(process.env.ONRECORD_SHARED ?? '../shared');

/** Scores in per cent, by name. */
export type Scores = { readonly [what: string]: number };

/** The items of one gzipped file of JSON lines below data/; undefined where it is not there. */
export function itemsOf<T>(name: string): readonly T[] | undefined {
  const path = join(SHARED, 'data', `${name}.jsonl.gz`);
  return existsSync(path)
    ? gunzipSync(readFileSync(path))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T)
    : undefined;
}

/** A story of gold/; undefined where it is not there. */
export function storyOf<T>(name: string): T | undefined {
  const path = join(SHARED, 'gold', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

export const percent = (n: number, of: number): number => (of ? Math.round((1000 * n) / of) / 10 : 0);

/** Precision, recall and F1 under one name. */
export const prf = (name: string, right: number, found: number, gold: number): Scores => ({
  [`${name} P`]: percent(right, found),
  [`${name} R`]: percent(right, gold),
  [`${name} F1`]: percent(2 * right, found + gold),
});
