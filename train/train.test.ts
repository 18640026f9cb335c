import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Features } from '../src/model/features.js';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { Network } from '../src/model/network.js';
import { WindowNetwork } from '../src/model/windows.js';
import { toWindow } from '../src/read/attribution/roles/window.js';
import { bestRoles } from '../src/read/attribution/roles.js';
import { wordsOf } from '../src/read/attribution/view.js';
import { Tagger } from '../src/model/tagger.js';
import { prepared, toAnnotated } from './annotated.js';
import { attachment } from './attachment.js';
import { type Sentence, seeded } from './conllu.js';
import { Logistic, Numbering } from './logistic.js';
import { readTrained, toBytes } from './network.js';
import { altered, toTree, writeRaw, writeTrees } from './numbers.js';
import { toMarkedReports } from './marked-reports.js';
import { torchPython } from './python.js';
import { trainRoles } from './roles.js';
import { tagAccuracy, trainTagger } from './tagger.js';

/** “word/TAG/head/label …”, heads counted from 1, 0 for the root. Our own sentences. */
function sentence(marked: string): Sentence {
  const rows = marked.split(' ').map((word) => word.split('/') as [string, string, string, string]);
  return {
    genre: 'news',
    words: rows.map((r) => r[0]),
    tags: rows.map((r) => r[1]),
    lemmas: rows.map((r) => r[0].toLowerCase()),
    heads: rows.map((r) => Number(r[2]) - 1),
    labels: rows.map((r) => r[3]),
  };
}

const SAMPLE = [
  'The/DT/2/det dam/NN/3/nsubj failed/VBD/0/root ././3/punct',
  'The/DT/2/det minister/NN/3/nsubj resigned/VBD/0/root on/IN/5/case Thursday/NNP/3/obl ././3/punct',
  'Rescuers/NNS/3/nsubj have/VBP/3/aux found/VBN/0/root fourteen/CD/5/nummod bodies/NNS/3/obj ././3/punct',
  'She/PRP/2/nsubj said/VBD/0/root the/DT/4/det wall/NN/5/nsubj leaked/VBD/2/ccomp ././2/punct',
  'He/PRP/2/nsubj said/VBD/0/root the/DT/4/det river/NN/5/nsubj rose/VBD/2/ccomp ././2/punct',
].map(sentence);
const labels = [...new Set(SAMPLE.flatMap((s) => s.tags))].sort();

const tags = trainTagger(SAMPLE, labels, 10, 1),
  tagger = new Tagger(toLinear(tags, loadKernel()));

describe('the way of training a tagger, on a sample', () => {
  test('what was learned is known, in the form that is shipped', () => expect(tagAccuracy(tags, SAMPLE)).toBe(1));
  test('a word kept tags as it did when it was met first, short or long, and after many others', () => {
    const words = ['Rescuers', ...SAMPLE[1]!.words, 'responsibilities'],
      first = new Tagger(toLinear(tags, loadKernel())).tag(words).tags;
    tagger.tag(Array.from({ length: 9000 }, (_, i) => `w${i}`));
    for (let k = 0; k < 2; k++) expect(tagger.tag(words).tags).toEqual(first);
  });
  test('the same seed gives the same bytes', () => expect(trainTagger(SAMPLE, labels, 10, 1)).toEqual(tags));
});

const python = torchPython();
if (!python) {
  test('LEFT OUT, no PyTorch here (apt-get install python3-torch libopenblas0-pthread): the way of training the parser’s network', () => {
    expect(process.env.CI, 'CI must have a PyTorch').not.toBe('true');
  });
} else {
  describe('the way of training the parser, on a sample', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-train-')),
      at = (file: string) => join(folder, file),
      arcs = [...new Set(SAMPLE.flatMap((s) => s.labels))].sort();
    const trees = SAMPLE.map((s) => toTree(s, tagger, arcs));
    let network: Network;
    beforeAll(() => {
      for (const file of ['train', 'silver', 'ewt-dev', 'gum-dev']) writeTrees(at(`${file}.bin`), trees);
      writeTrees(
        at('altered.bin'),
        altered(SAMPLE, 1).map((s) => toTree(s, tagger, arcs)),
      );
      writeRaw(
        at('raw.bin'),
        [...SAMPLE, ...SAMPLE, ...SAMPLE].map((s) => s.words),
      );
      writeFileSync(at('labels.json'), JSON.stringify({ tags: labels, arcs, silver: arcs }));
      const { status, stderr } = spawnSync(python, ['train/network.py', folder, '--steps', '150', '--check', '150'], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      network = new Network(toBytes(readTrained(folder, arcs)), loadKernel());
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('what was learned is known, in the form that is shipped', () =>
      expect(attachment(tagger, network, SAMPLE)).toEqual({ uas: 100, las: 100 }));
    test('a sentence like those learned is parsed like them', () => {
      expect(
        attachment(tagger, network, [
          sentence('She/PRP/2/nsubj said/VBD/0/root the/DT/4/det dam/NN/5/nsubj failed/VBD/2/ccomp ././2/punct'),
        ]).las,
      ).toBe(100);
    });
  });

  describe('the way of training roles, on a sample', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-roles-'));
    const texts = toAnnotated(
      toMarkedReports(
        [
          '# a dam · agency',
          '{“The wall leaked,”|content1} {said|cue1} {Ida Brand|source1}. {The mayor|source2} {denied|cue2} {that he had known|content2}. = assert deny',
          '{Tom Okoro|source1} {told|cue1} reporters {that the bridge was shut|content1}. {“Nobody came,”|content2} {a villager|source2} {said|cue2}. = assert assert',
          '{The river will rise on Monday|content1}, {the weather office|source1} {warned|cue1}. {Brand|source2} {said|cue2} {the gates were open|content2}. = predict assert',
        ].join('\n'),
      ),
    ).map(prepared);
    const cues = texts[0]!.gold.map((a) => wordsOf(texts[0]!.view.grammar, a.cue)),
      windows = cues.map((cue) => toWindow(texts[0]!.view, cue, (w) => cues.some((c) => c !== cue && c.includes(w))));
    let bytes: Uint8Array;
    beforeAll(() => {
      bytes = trainRoles(python, folder, texts, 160, 1);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('what was learned is known, in the form that is shipped, and the network is sure of it', () => {
      const { view, gold } = texts[0]!,
        found = bestRoles(view, windows, new WindowNetwork(bytes, loadKernel()));
      for (const [i, { roles, sure }] of found.entries()) {
        const having = (role: number) => [...roles].flatMap((r, k) => (r === role ? [windows[i]!.first + k] : []));
        expect(having(1)).toEqual(wordsOf(view.grammar, gold[i]!.source));
        expect(having(2)).toEqual(wordsOf(view.grammar, gold[i]!.content));
        expect(sure).toBeGreaterThan(0.5);
      }
    });
    test('the same seed gives the same bytes', () => {
      const [one, two] = [0, 1].map(() => trainRoles(python, folder, texts, 1, 1));
      expect(one).toEqual(two);
    });
  });
}

describe('logistic regression', () => {
  /** Words 1 to 8 in turn; the odd ones are “yes”, and word 99, once, is seen too seldom to count. */
  function learned(): Uint8Array {
    const numbering = new Numbering(),
      next = seeded(1),
      examples = Array.from({ length: 400 }, (_, i) => ({
        word: (i % 8) + 1,
        rows: [numbering.seen(1000), numbering.seen((i % 8) + 1)],
      }));
    numbering.seen(99);
    const model = new Logistic(['no', 'yes'], numbering);
    for (const { word, rows } of examples) model.learn(Int32Array.from(rows), rows.length, word % 2, next);
    return model.toBytes(1);
  }
  const f = new Features(),
    sums = new Int32Array(2),
    linear = toLinear(learned(), loadKernel());
  const scored = (word: number) => {
    f.clear();
    f.values[f.count++] = word;
    linear.score(f, sums);
    return sums[1]! - sums[0]!;
  };

  test('what was learned is known, in the form that is shipped', () => {
    for (const word of [1, 3, 5, 7]) expect(scored(word)).toBeGreaterThan(0);
    for (const word of [2, 4, 6, 8]) expect(scored(word)).toBeLessThan(0);
    expect(scored(99)).toBe(0);
  });
  test('the same seed gives the same bytes', () => expect(learned()).toEqual(learned()));
});
