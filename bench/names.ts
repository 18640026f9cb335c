/**
 * Names of persons, bodies and places in news of the world (English Worldwide Newswire, dev): exact bounds and kind, a
 * stop at the end aside, by the model alone and through the whole reading. `--errors` prints what went wrong to stderr.
 */
import { toArticle } from '../src/clean/article.js';
import { grammarModels, namesModel } from '../src/model/models.js';
import { read } from '../src/read/read.js';
import type { KindOfName } from '../src/read/names/labels.js';
import { nameScores, prepared } from '../train/name-tagger.js';
import { type NameText, worldwide } from '../train/name-texts.js';
import { machine } from './machine.js';

const KINDS = ['PER', 'ORG', 'LOC'] as const,
  KIND: { readonly [type: string]: KindOfName | undefined } = { person: 'PER', organization: 'ORG', place: 'LOC' };
const texts = worldwide('dev');

console.log('| worldwide dev | PER | ORG | LOC | together |\n| --- | --- | --- | --- | --- |');
row(
  'the model',
  nameScores(
    namesModel(),
    texts.map((text) => prepared(text, grammarModels().tags)),
  ),
);
row('the whole reading', wholeReading(texts));
console.log(`\n${machine()}`);

function row(what: string, scores: { readonly [kind: string]: number }): void {
  console.log(`| ${what} | ${[...KINDS, 'all'].map((k) => scores[k]!.toFixed(1)).join(' | ')} |`);
}

function wholeReading(of: readonly NameText[]): { [kind: string]: number } {
  const right = new Map<string, number>(),
    all = new Map<string, number>();
  const count = (into: Map<string, number>, kind: string): void => {
    for (const k of [kind, 'all']) into.set(k, (into.get(k) ?? 0) + 1);
  };
  for (const { id, text, names } of of) {
    const key = (start: number, end: number, kind: string): string =>
      `${start}-${text[end - 1] === '.' ? end - 1 : end}-${kind}`;
    const gold = new Set(names.map((n) => key(n.start, n.end, n.kind)));
    for (const { kind } of names) if (KINDS.some((k) => k === kind)) count(all, kind);
    for (const m of read(toArticle({ id, text })).mentions) {
      const kind = m.form === 'name' ? KIND[m.type] : undefined;
      if (!kind) continue;
      count(all, kind);
      if (gold.has(key(m.start, m.end, kind))) count(right, kind);
      else if (process.argv.includes('--errors'))
        console.error(
          `${kind} ${
            names
              .filter((n) => n.start < m.end && m.start < n.end)
              .map((n) => `${n.kind} “${text.slice(n.start, n.end)}”`)
              .join(' + ') || 'none'
          }: ${text.slice(Math.max(0, m.start - 40), m.start)}[${text.slice(m.start, m.end)}]${text.slice(m.end, m.end + 40)} (${m.by})`.replaceAll(
            '\n',
            ' ',
          ),
        );
    }
  }
  return Object.fromEntries([...KINDS, 'all'].map((k) => [k, (200 * (right.get(k) ?? 0)) / (all.get(k) ?? 1)]));
}
