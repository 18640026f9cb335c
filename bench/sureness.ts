/**
 * Whether statements are as sure as they say: those of PolNeAR's dev part by confidence, and how many of each an
 * annotator has. Data as for bench/quality.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';
import type { Span, Statement } from '../src/types.js';

type Spans = readonly (readonly [number, number])[];
interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
}

const ROLES = ['source', 'cue', 'content'] as const;
const file = join(process.env.ONRECORD_SHARED ?? '../shared', 'data', 'polnear', 'dev.jsonl.gz');

if (!existsSync(file)) console.log(`left out: no ${file}`);
else {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, count: 0 }));
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)) {
    const { id, text, published, attributions } = JSON.parse(line) as Gold;
    for (const s of read(toArticle({ id, text, published })).statements) {
      const bin = bins[Math.min(9, Math.floor(s.confidence * 10))]!;
      bin.count++;
      bin.said += s.confidence;
      if (
        attributions.some((g) =>
          ROLES.every(
            (role) =>
              !g[role].length ||
              dice(
                text,
                g[role].map(([start, end]) => ({ start, end })),
                s[role],
              ) >= 0.5,
          ),
        )
      )
        bin.right++;
    }
  }
  console.log('| said to be sure | statements | mean of what is said | right |\n| --- | --- | --- | --- |');
  bins.forEach(({ said, right, count }, i) => {
    if (count)
      console.log(
        `| ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)} | ${count} | ${(said / count).toFixed(2)} | ${(right / count).toFixed(2)} |`,
      );
  });
}

/** Share of words that two lists of spans have in common (Dice), as the scorer of statements counts them. */
function dice(text: string, a: readonly Span[], b: Statement['cue']): number {
  const words = (spans: readonly Span[]) =>
    new Set(
      spans.flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map((m) => start + m.index),
      ),
    );
  const x = words(a),
    y = words(b);
  return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size || 1);
}
