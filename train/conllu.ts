/**
 * CoNLL-U → sentences of words with tag, head and label. Multi-word tokens and empty nodes are passed over; labels lose
 * their subtype.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Sentence {
  readonly genre: string;
  readonly words: readonly string[];
  /** Penn tags (XPOS). */
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Heads by place in the sentence; -1 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

export function readConllu(path: string): Sentence[] {
  const out: Sentence[] = [];
  let genre = '';
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    genre = /# newdoc id = (?:GUM_)?([a-z]+)/.exec(block)?.[1] ?? genre;
    const rows = block
      .split('\n')
      .filter((l) => /^\d+\t/.test(l))
      .map((l) => l.split('\t'));
    if (rows.length)
      out.push({
        genre,
        words: rows.map((r) => r[1]!),
        lemmas: rows.map((r) => r[2]!),
        tags: rows.map((r) => r[4]!),
        heads: rows.map((r) => Number(r[6]) - 1),
        labels: rows.map((r) => r[7]!.split(':')[0]!),
      });
  }
  return out;
}

/** A seeded generator of numbers in [0, 1): mulberry32 (Ettinger, public domain). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
