/**
 * Whether statements are as sure as they say: those of PolNeAR's dev part and of the stories by confidence, and how
 * many of each an annotator has. Not counted are turns of transcripts in PolNeAR, whose annotators leave them out, and
 * what is borderline in the stories. Data as for bench/quality.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../src/clean/article.js';
import { COLON } from '../src/read/statements/colons.js';
import { read } from '../src/read/read.js';
import { overlaps } from '../src/text/spans.js';
import type { Span, Statement } from '../src/types.js';
import { itemsOf, storyOf } from './measured/shared.js';

type Spans = readonly (readonly [number, number])[];
interface Marked {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly tier?: string;
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly Marked[];
}
interface Story {
  readonly reports: readonly {
    readonly id: string;
    readonly text: string;
    readonly title?: string;
    readonly published?: string;
  }[];
  readonly statements: readonly (Marked & { readonly report: string })[];
}
interface Bin {
  said: number;
  right: number;
  count: number;
}

const ROLES = ['source', 'cue', 'content'] as const,
  OWN = ['quake', 'outbreak', 'trial', 'front', 'council', 'strike', 'rescue', 'recount', 'recall', 'hostage', 'flood'];
const articles = itemsOf<Article>('polnear/dev');

if (!articles) console.log('left out: no data; set ONRECORD_SHARED');
else {
  const columns = [news(articles), stories()];
  console.log(
    `| said to be sure | ${['PolNeAR dev', 'the fourteen stories'].map((of) => `${of}: statements | said | right`).join(' | ')} |\n| --- |${' --- |'.repeat(6)}`,
  );
  for (let i = 0; i < 10; i++)
    console.log(
      `| ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)} | ${columns.map((bins) => inWords(bins[i]!)).join(' | ')} |`,
    );
}

function news(articles: readonly Article[]): Bin[] {
  const bins = noBins();
  for (const { id, text, published, attributions } of articles)
    for (const s of read(toArticle({ id, text, published })).statements)
      if (s.by !== COLON.name) count(bins, text, s, attributions);
  return bins;
}

function stories(): Bin[] {
  const bins = noBins(),
    opened = [
      ...['seeds', 'ferry', 'takeover'].flatMap((name) => storyOf<Story>(name) ?? []),
      ...OWN.map((name) => JSON.parse(readFileSync(join('bench', 'stories', `${name}.json`), 'utf8')) as Story),
    ];
  for (const { reports, statements } of opened)
    for (const { id, text, title, published } of reports) {
      const marked = statements.filter((s) => s.report === id);
      for (const s of read(toArticle({ id, text, ...(title && { title }), ...(published && { published }) }))
        .statements)
        count(bins, text, s, marked);
    }
  return bins;
}

function noBins(): Bin[] {
  return Array.from({ length: 10 }, () => ({ said: 0, right: 0, count: 0 }));
}

/** Right is what shares half of its words with one marked, role by role. */
function count(bins: readonly Bin[], text: string, s: Statement, marked: readonly Marked[]): void {
  const of = marked.filter((g) => ROLES.every((role) => !g[role].length || dice(text, g[role], s[role]) >= 0.5));
  if (of.length && of.every((g) => g.tier === 'borderline')) return;
  const bin = bins[Math.min(9, Math.floor(s.confidence * 10))]!;
  bin.count++;
  bin.said += s.confidence;
  if (of.length) bin.right++;
}

function inWords({ said, right, count }: Bin): string {
  return count ? `${count} | ${(said / count).toFixed(2)} | ${(right / count).toFixed(2)}` : '0 | – | –';
}

/**
 * Share of words that two lists of spans have in common (Dice), as the scorer of statements counts them; of marks alone
 * (“:”) whether they touch.
 */
function dice(text: string, a: Spans, b: readonly Span[]): number {
  const words = (spans: Spans) =>
    new Set(
      spans.flatMap(([start, end]) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map((m) => start + m.index),
      ),
    );
  const x = words(a),
    y = words(b.map(({ start, end }) => [start, end] as const));
  if (!x.size && !y.size) return Number(a.some(([start, end]) => b.some((t) => overlaps({ start, end }, t))));
  return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size || 1);
}
