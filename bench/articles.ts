/**
 * Articles for benchmarks: the example story's sentences, shuffled by a seeded generator and cut to a length, so that
 * text is as dense as real copy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../src/clean/article.js';

const EXAMPLE = 'examples/karsholm';

export function generatedArticles(count: number, words: number): ArticleInput[] {
  const paragraphs = readdirSync(EXAMPLE)
    .filter((f) => /\.(?:txt|md)$/.test(f))
    .flatMap((f) =>
      readFileSync(join(EXAMPLE, f), 'utf8')
        .split('\n')
        .filter((p) => p.length > 80),
    );
  const next = mulberry32(42);
  return Array.from({ length: count }, (_, n) => {
    const text: string[] = [`Report number ${n} from the valley`];
    for (let length = 0; length < words; ) {
      const p = paragraphs[Math.floor(next() * paragraphs.length)]!;
      text.push(p);
      length += p.split(' ').length;
    }
    return { id: `a${n}`, text: text.join('\n\n'), published: '2025-10-09' };
  });
}

/** A small seeded generator of numbers in [0, 1). (Tommy Ettinger's mulberry32, public domain.) */
function mulberry32(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
