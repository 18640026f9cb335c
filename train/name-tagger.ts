/** Trains and measures the name model: a structured perceptron (Collins 2002), averaged, exact search. */
import { toArticle } from '../src/clean/article.js';
import { gazetteer } from '../src/gazetteer/load.js';
import { Features } from '../src/model/features.js';
import type { Linear } from '../src/model/linear.js';
import type { Tagger } from '../src/model/tagger.js';
import { groupNames } from '../src/read/mentions/known.js';
import { findNames } from '../src/read/mentions/names.js';
import { findStretches, rememberWords } from '../src/read/mentions/stretches.js';
import { linkFeatures, nameFeatures } from '../src/read/names/features.js';
import { findLearnedNames } from '../src/read/names/find.js';
import { bestLabels, type KindOfName, KINDS_OF_NAMES, LABELS } from '../src/read/names/labels.js';
import { type NameWords, type Tagged, toNameWords } from '../src/read/names/words.js';
import { toGrammarWords } from '../src/read/grammar/words.js';
import { type Page, toPage } from '../src/read/page.js';
import { seeded, shuffled } from './conllu.js';
import type { Marked, NameText } from './name-texts.js';
import { Perceptron } from './perceptron.js';

export interface Prepared {
  readonly text: NameText;
  readonly words: NameWords;
  readonly gold: Uint8Array;
}

export function prepared(text: NameText, tagger: Tagger): Prepared {
  const page = toPage(toArticle({ id: text.id, text: text.text })),
    stretches = findStretches(page),
    memory = rememberWords(page.tokens, stretches);
  const names = findNames({ text: page.text, tokens: page.tokens, memory }, stretches),
    { of } = groupNames(page.text, page.tokens, names);
  const words = toNameWords(page, stretches, memory, names, of, taggedOnly(page, tagger), tagger, gazetteer());
  return { text, words, gold: goldLabels(words, text.names) };
}

/** Grammar without trees. */
function taggedOnly(page: Page, tagger: Tagger): Tagged {
  const words = page.sentences.map((s) => toGrammarWords(page.tokens.slice(s.first, s.last)));
  const done = words.map((own) => tagger.tag(own.map((w) => w.text))),
    firsts = new Int32Array(words.length + 1);
  words.forEach((own, i) => {
    firsts[i + 1] = firsts[i]! + own.length;
  });
  return {
    words: words.flat(),
    forms: done.flatMap((d) => d.forms),
    firsts,
    tags: Uint8Array.from(done.flatMap((d) => [...d.tags])),
  };
}

export const numberOf = (kind: KindOfName): number => 1 + 2 * KINDS_OF_NAMES.indexOf(kind);

function goldLabels({ words }: NameWords, names: readonly Marked[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let i = 0;
  for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
    while (i < words.length && words[i]!.end <= start) i++;
    for (let k = i; k < words.length && words[k]!.start < end; k++) out[k] = numberOf(kind) + (k === i ? 0 : 1);
  }
  return out;
}

const COUNT = LABELS.length;

export function trainNames(texts: readonly Prepared[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(LABELS),
    f = new Features(256),
    sums = new Float64Array(COUNT),
    next = seeded(seed);
  const islands = texts.flatMap(({ words, gold }) => words.islands.map((island) => ({ words, gold, island })));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0,
      all = 0;
    for (const {
      words,
      gold,
      island: { row, first, last },
    } of shuffled(islands, next)) {
      const length = last - first,
        own = new Float64Array(length * COUNT),
        links = new Float64Array(length * COUNT * COUNT);
      for (let i = 0; i < length; i++) {
        nameFeatures(f, words, row, first + i);
        model.score(f, sums);
        own.set(sums, i * COUNT);
        for (let z = 0; z < (i === 0 ? 1 : COUNT); z++) {
          linkFeatures(f, words, first + i, z);
          model.score(f, sums);
          links.set(sums, (i * COUNT + z) * COUNT);
        }
      }
      const found = bestLabels(length, own, links);
      model.tick();
      all += length;
      for (let i = 0; i < length; i++) {
        const right = gold[first + i]!,
          made = found[i]!,
          rightBefore = i === 0 ? 0 : gold[first + i - 1]!,
          madeBefore = i === 0 ? 0 : found[i - 1]!;
        if (right !== made) {
          wrong++;
          nameFeatures(f, words, row, first + i);
          model.adjust(f, right, 1);
          model.adjust(f, made, -1);
        }
        if (right !== made || rightBefore !== madeBefore) {
          linkFeatures(f, words, first + i, rightBefore);
          model.adjust(f, right, 1);
          linkFeatures(f, words, first + i, madeBefore);
          model.adjust(f, made, -1);
        }
      }
    }
    console.error(
      `names: epoch ${epoch + 1} of ${epochs}, ${((100 * (all - wrong)) / all).toFixed(2)} % of training words`,
    );
  }
  return model;
}

export type NameScores = { readonly [kind in 'PER' | 'ORG' | 'LOC' | 'all']: number };

/** F1 of names with their exact bounds and kind, a stop at the end aside: corpora have “U.S” and “U.S.” */
export function nameScores(model: Linear, texts: readonly Prepared[]): NameScores {
  const kinds = ['PER', 'ORG', 'LOC'] as const,
    right = new Map<KindOfName, number>(),
    all = new Map<KindOfName, number>();
  const count = (into: Map<KindOfName, number>, kind: KindOfName) => into.set(kind, (into.get(kind) ?? 0) + 1);
  for (const {
    text: { text, names },
    words: { words },
    words: own,
  } of texts) {
    const at = (start: number, end: number, kind: KindOfName) =>
        `${start}-${text[end - 1] === '.' ? end - 1 : end}-${kind}`,
      gold = new Set(names.map((n) => at(n.start, n.end, n.kind)));
    for (const { kind } of names) count(all, kind);
    for (const { first, last, kind } of findLearnedNames(model, own)) {
      count(all, kind);
      if (gold.has(at(words[first]!.start, words[last - 1]!.end, kind))) count(right, kind);
    }
  }
  const f1 = (of: readonly KindOfName[]) => {
    const sum = (m: Map<KindOfName, number>) => of.reduce((n, k) => n + (m.get(k) ?? 0), 0);
    return (200 * sum(right)) / sum(all);
  };
  return { PER: f1(['PER']), ORG: f1(['ORG']), LOC: f1(['LOC']), all: f1(kinds) };
}
