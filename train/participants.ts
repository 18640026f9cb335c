/**
 * Trains the judgement who took part in an attack on MUC-4 train: three logistic regressions, one a part, over the
 * hashed features of a candidate's namings, by AdaGrad. In half of the steps the words of the candidate itself are
 * hidden, so that what stands around it must tell: reports of other places and times have other words.
 */
import { toArticle } from '../src/clean/article.js';
import { attributionModels, grammarModels } from '../src/model/models.js';
import { withLearned } from '../src/read/attribution/learned.js';
import { findEvents } from '../src/read/events/events.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { toPage } from '../src/read/page.js';
import { nothingSeen } from '../src/read/participants/features/seen.js';
import { featuresOf, toStage, UNIT } from '../src/read/participants/participants.js';
import { withEchoes } from '../src/read/statements/echoes.js';
import { findRuled, nested } from '../src/read/statements/statements.js';
import { findTimes } from '../src/read/times/times.js';
import { type AttackText, attackTexts, headOf } from './attack-texts.js';
import { seeded, shuffled } from './conllu.js';
import { packed, type Row } from './packed.js';
import { writeModel } from './write.js';

const PARTS = ['perpetrator', 'victim', 'target'] as const;
/** Chosen by three folds of train. */
const EPOCHS = 8,
  RATE = 0.02,
  DECAY = 0.001,
  HIDDEN = 0.5,
  SELDOM = 2,
  FOLDS = 3;
/** Weights below are dropped. */
const LEAST = 0.05;

interface Example {
  readonly head: string;
  readonly right: readonly boolean[];
  /** Numbers of features; `around` without those of its own words. */
  readonly all: Int32Array;
  readonly around: Int32Array;
  scores: readonly number[];
}
interface Report {
  readonly gold: AttackText['gold'];
  readonly examples: readonly Example[];
}
type Weights = readonly Float64Array[];

const seen = nothingSeen(),
  keys: number[] = [],
  numbers = new Map<number, number>(),
  counts: number[] = [];
const numberOf = (key: number): number => {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, keys.length);
  counts.push(0);
  return keys.push(key) - 1;
};

function toReport({ id, text, gold }: AttackText): Report {
  const article = toArticle({ id, text }),
    page = toPage(article),
    grammar = toGrammar(page, grammarModels()),
    named = findMentions(page, grammar),
    times = findTimes(page);
  const statements = withEchoes(
    article,
    named.referents,
    nested(withLearned(page, named, grammar, findRuled(page, named, times), attributionModels())),
  );
  const staged = toStage(grammar, named.mentions, statements, findEvents(page, named, times, statements, grammar));
  return {
    gold,
    examples: (staged?.candidates ?? []).map((candidate): Example => {
      const { start, end } = candidate.namings[0]!,
        head = headOf(text.slice(start, end)),
        { around, own } = featuresOf(seen, staged!.scene, candidate);
      const all = [...around, ...own].map(numberOf);
      for (const n of all) counts[n]!++;
      return {
        head,
        right: PARTS.map((part) => gold[part].some((names) => names.has(head))),
        all: Int32Array.from(all),
        around: Int32Array.from(all.slice(0, around.size)),
        scores: [],
      };
    }),
  };
}

/** One logistic regression for each part; features of fewer than SELDOM candidates weigh nothing. */
function trained(reports: readonly Report[]): Weights {
  return PARTS.map((_, part) => {
    const weights = new Float64Array(keys.length),
      moved = new Float64Array(keys.length).fill(0.01),
      next = seeded(1),
      examples = reports.flatMap((r) => r.examples);
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const example of shuffled(examples, next)) {
        const features = next() < HIDDEN ? example.around : example.all,
          lack = Number(example.right[part]) - 1 / (1 + Math.exp(-sumOf(weights, features)));
        if (Math.abs(lack) < 0.001) continue;
        for (const n of features) {
          if (counts[n]! < SELDOM) continue;
          const step = lack - DECAY * weights[n]!;
          moved[n]! += step * step;
          weights[n]! += (RATE * step) / Math.sqrt(moved[n]!);
        }
      }
    return weights;
  });
}

const sumOf = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const n of features) sum += weights[n]!;
  return sum;
};
const judge = (weights: Weights, reports: readonly Report[]): void => {
  for (const { examples } of reports)
    for (const example of examples) example.scores = weights.map((w) => sumOf(w, example.all));
};

/** Right, found and gold of one part, as bench/measured/muc.ts counts them. */
function countsAt(
  reports: readonly Report[],
  part: number,
  least: number,
): readonly [right: number, found: number, gold: number] {
  let right = 0,
    found = 0,
    wanted = 0;
  for (const { gold, examples } of reports) {
    const heads = new Set(examples.filter((e) => e.scores[part]! >= least).map((e) => e.head)),
      golden = gold[PARTS[part]!],
      hit = golden.filter((names) => [...names].some((h) => heads.has(h))).length;
    right += hit;
    wanted += golden.length;
    found += heads.size - Math.max(0, [...heads].filter((h) => golden.some((names) => names.has(h))).length - hit);
  }
  return [right, found, wanted];
}
const f1 = ([right, found, gold]: readonly [number, number, number]): number => (200 * right) / (found + gold || 1);

/** The least score that counts: where F1 is greatest on folds. */
const leastOf = (reports: readonly Report[], part: number): number =>
  Array.from({ length: 41 }, (_, i) => -3 + i / 10).reduce((best, at) =>
    f1(countsAt(reports, part, at)) > f1(countsAt(reports, part, best)) ? at : best,
  );

function report(what: string, reports: readonly Report[], least: readonly number[]): void {
  const of = PARTS.map((_, part) => countsAt(reports, part, least[part]!)),
    all = of.reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z]);
  console.log(
    `| ${what} | ${[...of, all].map((c) => `${((100 * c[0]) / (c[1] || 1)).toFixed(1)} / ${((100 * c[0]) / (c[2] || 1)).toFixed(1)} / **${f1(c).toFixed(1)}**`).join(' | ')} |`,
  );
}

/** Sums in the exponent → whole numbers. */
const WHOLE = 1 / UNIT;

function toBytes(weights: Weights): Uint8Array {
  const rows = keys.flatMap((key, n): Row[] => {
    const own = weights.map((w, part) => [part, w[n]!] as const).filter(([, w]) => Math.abs(w) >= LEAST);
    let shift = 0;
    while (own.some(([, w]) => (Math.abs(w) * WHOLE) / 2 ** shift > 127)) shift++;
    const pairs = own.map(([part, w]) => [part, Math.round((w * WHOLE) / 2 ** shift)] as const);
    return pairs.length ? [{ key, shift, pairs }] : [];
  });
  return packed([...PARTS], rows);
}

const reports = attackTexts('train').map(toReport);
for (let fold = 0; fold < FOLDS; fold++)
  judge(
    trained(reports.filter((_, i) => i % FOLDS !== fold)),
    reports.filter((_, i) => i % FOLDS === fold),
  );
const least = PARTS.map((_, part) => leastOf(reports, part));
report('folds of train', reports, least);
const weights = trained(reports),
  dev = attackTexts('dev').map(toReport);
judge(
  weights.map((w) => {
    const wide = new Float64Array(keys.length);
    wide.set(w);
    return wide;
  }),
  dev,
);
report('dev', dev, least);
if (!process.argv.includes('--dry'))
  writeModel('participants@1', {
    'parts.bin': toBytes(weights),
    'least.json': new TextEncoder().encode(JSON.stringify(least.map((s) => Math.round(s * WHOLE)))),
  });
