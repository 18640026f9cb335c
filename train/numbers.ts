/**
 * What train/network.py learns from, as numbers: of each word its forms, its tag by a tagger that has not seen the
 * sentence, its head and its label. No text leaves this file, so that the features of a word are made in one place,
 * src/model/words.ts.
 */
import { writeFileSync } from 'node:fs';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { Tagger } from '../src/model/tagger.js';
import { formsOfWord } from '../src/model/words.js';
import { toPage } from '../src/read/page.js';
import { toGrammarWords } from '../src/read/grammar/words.js';
import { type Sentence, seeded } from './conllu.js';
import { isFree, lines } from './corpora.js';
import { trainTagger } from './tagger.js';

export interface Tree {
  readonly words: readonly string[];
  readonly tags: ArrayLike<number>;
  readonly gold: readonly number[];
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

/**
 * Bytes of one word: five forms of 32 bits, head by place in the sentence (-1 for the root) 16 bits, tag, gold's tag,
 * label, whether a sentence begins.
 */
const WIDTH = 26;

export function writeTrees(path: string, trees: readonly Tree[]): void {
  const out = new DataView(new ArrayBuffer(WIDTH * trees.reduce((sum, t) => sum + t.words.length, 0)));
  let at = 0;
  for (const { words, tags, gold, heads, labels } of trees)
    for (let i = 0; i < words.length; i++, at += WIDTH) {
      const { lower, suffix3, suffix2, prefix3, shape } = formsOfWord(words[i]!);
      for (const [k, form] of [lower, suffix3, suffix2, prefix3, shape].entries())
        out.setUint32(at + 4 * k, form, true);
      out.setInt16(at + 20, heads[i]!, true);
      for (const [k, byte] of [tags[i]!, gold[i]!, labels[i]!, i === 0 ? 1 : 0].entries())
        out.setUint8(at + 22 + k, byte);
    }
  writeFileSync(path, new Uint8Array(out.buffer));
}

/**
 * A sentence with tags as a tagger that has not seen it gives them; labels by number in `arcs`, 255 where it has none.
 */
export function toTree(s: Sentence, tagger: Tagger, arcs: readonly string[]): Tree {
  const numberIn =
    (all: readonly string[]) =>
    (label: string): number => {
      const n = all.indexOf(label);
      return n < 0 ? 255 : n;
    };
  return {
    words: s.words,
    tags: tagger.tag(s.words).tags,
    gold: s.tags.map(numberIn(tagger.labels)),
    heads: s.heads,
    labels: s.labels.map(numberIn(arcs)),
  };
}

/** Sentences tagged each by a tagger trained on the other folds. */
export function jackknifed(
  sentences: readonly Sentence[],
  labels: readonly string[],
  folds: number,
  epochs: number,
  seed: number,
): { readonly sentence: Sentence; readonly tagger: Tagger }[] {
  const taggers = Array.from(
    { length: folds },
    (_, k) =>
      new Tagger(
        toLinear(
          trainTagger(
            sentences.filter((_, i) => i % folds !== k),
            labels,
            epochs,
            seed,
          ),
          loadKernel(),
        ),
      ),
  );
  return sentences.map((sentence, i) => ({ sentence, tagger: taggers[i % folds]! }));
}

/**
 * What a page does to sentences that treebanks do not: two in one where a stop is missing, no stop at the end,
 * headlines, capitals throughout.
 */
export function altered(sentences: readonly Sentence[], seed: number): Sentence[] {
  const next = seeded(seed);
  return sentences.map((s, i) => {
    const chance = next(),
      then = sentences[i + 1];
    if (chance < 0.35 && then && then.genre === s.genre && s.words.length + then.words.length < 60)
      return joined(s, then);
    if (chance < 0.6 && s.words.length > 2 && /^[.!?]$/.test(s.words.at(-1)!) && !s.heads.includes(s.words.length - 1))
      return cut(s, s.words.length - 1);
    const capitals =
      chance < 0.85
        ? (w: string) => (w.length > 3 ? w[0]!.toUpperCase() + w.slice(1) : w)
        : (w: string) => w.toUpperCase();
    return { ...s, words: s.words.map(capitals) };
  });
}
const cut = (s: Sentence, n: number): Sentence => ({
  ...s,
  words: s.words.slice(0, n),
  tags: s.tags.slice(0, n),
  lemmas: s.lemmas.slice(0, n),
  heads: s.heads.slice(0, n),
  labels: s.labels.slice(0, n),
});
function joined(a: Sentence, b: Sentence): Sentence {
  const from = a.words.length,
    root = a.heads.indexOf(-1),
    own = /^[.!?]$/.test(a.words.at(-1)!) && !a.heads.includes(from - 1) ? cut(a, from - 1) : a,
    gap = own.words.length;
  return {
    genre: a.genre,
    words: [...own.words, ...b.words],
    tags: [...own.tags, ...b.tags],
    lemmas: [...own.lemmas, ...b.lemmas],
    heads: [...own.heads, ...b.heads.map((h) => (h < 0 ? root : h + gap))],
    labels: [...own.labels, ...b.labels.map((l) => (l === 'root' ? 'parataxis' : l))],
  };
}

interface Silver {
  readonly id: string;
  readonly sentences: readonly {
    readonly t: readonly (readonly [number, number, string, string])[];
    readonly d: readonly (readonly [number, string])[];
  }[];
}

/**
 * Machine-made trees of PolNeAR's articles, in the labels of their time: a second task, which teaches the first one
 * news.
 */
export function silverTrees(tagger: Tagger): { readonly trees: readonly Tree[]; readonly labels: readonly string[] } {
  const texts = new Map(lines<{ id: string; text: string }>('polnear', 'train.jsonl.gz').map((a) => [a.id, a.text])),
    numbers = new Map<string, number>(),
    tagNumber = new Map(tagger.labels.map((l, i) => [l, i]));
  const trees = lines<Silver>('polnear', 'train.silver.jsonl.gz')
    .flatMap(({ id, sentences }) =>
      sentences.map(({ t, d }): Tree => {
        const words = t.map(([start, end]) => texts.get(id)!.slice(start, end));
        for (const [, label] of d)
          if (!numbers.has(label.split(':')[0]!)) numbers.set(label.split(':')[0]!, numbers.size);
        return {
          words,
          tags: tagger.tag(words).tags,
          gold: t.map(([, , tag]) => tagNumber.get(tag) ?? 255),
          heads: d.map(([head]) => head - 1),
          labels: d.map(([, label]) => numbers.get(label.split(':')[0]!)!),
        };
      }),
    )
    .filter(
      (t) =>
        t.words.length < 80 && t.heads.filter((h) => h < 0).length === 1 && t.heads.every((h) => h < t.words.length),
    );
  return { trees, labels: [...numbers.keys()] };
}

/** Unlabelled text, cut into words as it will be read. */
export function rawSentences(): string[][] {
  const texts = [
    ...['raw/news', 'polnear/', 'ner/worldwide', 'ecbplus/', 'timex/tempeval3'].flatMap((set) =>
      lines<{ text: string }>(`${set}${set.endsWith('/') ? 'train' : '.train'}.jsonl.gz`).map((a) => a.text),
    ),
    ...lines<{ text: string; genre: string }>('gum', 'train.jsonl.gz')
      .filter((t) => isFree(t.genre))
      .map((t) => t.text),
  ];
  return texts.flatMap((text, i) => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        kind: 'paragraph' as const,
      })),
      page = toPage({ id: String(i), text, blocks });
    return page.sentences.map(({ first, last }) => toGrammarWords(page.tokens.slice(first, last)).map((w) => w.text));
  });
}

/** Forms of 32 bits of the words, 0 after each sentence. */
export function writeRaw(path: string, sentences: readonly (readonly string[])[]): void {
  const known = new Map<string, number>(),
    out = new Uint32Array(sentences.reduce((sum, s) => sum + s.length + 1, 0));
  let at = 0;
  for (const words of sentences) {
    for (const word of words) {
      let form = known.get(word);
      if (form === undefined) {
        form = formsOfWord(word).lower;
        known.set(word, form);
      }
      out[at++] = form;
    }
    at++;
  }
  writeFileSync(path, new Uint8Array(out.buffer));
}
