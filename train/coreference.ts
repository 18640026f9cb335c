/**
 * Trains the ranking of “he” and “she” on our own mentions of GUM's free genres and of ECB+, laid over the gold ones,
 * and on GUM's gold mentions. While examples are gathered each pronoun is led to the gold one, so that what follows
 * sees a right past.
 */
import { toArticle } from '../src/clean/article.js';
import { Features } from '../src/model/features.js';
import { type Linear, toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { grammarModels } from '../src/model/models.js';
import { type Candidate, findCandidates } from '../src/read/coreference/candidates.js';
import { type Choose, nearestChoice, toChoose } from '../src/read/coreference/choose.js';
import type { Place } from '../src/read/coreference/places.js';
import { pairFeatures } from '../src/read/coreference/ranking.js';
import { type Grammar, toGrammar } from '../src/read/grammar/grammar.js';
import type { Known } from '../src/read/mentions/known.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { type Page, toPage } from '../src/read/page.js';
import { type ChainText, ecbTexts, gumTexts, toChains } from './chains.js';
import { seeded, shuffled } from './conllu.js';
import { Perceptron } from './perceptron.js';
import { writeModel } from './write.js';

export interface Example {
  readonly text: number;
  readonly at: Place;
  readonly reflexive: boolean;
  readonly candidates: readonly Candidate[];
  readonly right: number;
  readonly followed?: boolean;
}
interface Prepared {
  readonly text: ChainText;
  readonly page: Page;
  readonly grammar: Grammar;
}

const SEED = 1,
  EPOCHS = 5,
  FOLDS = 5,
  LEAST = 0.05;

const prepare = (text: ChainText): Prepared => {
  const page = toPage(toArticle({ id: text.id, text: text.text }));
  return { text, page, grammar: toGrammar(page, grammarModels()) };
};

/** The pronouns whose gold antecedent is among the candidates. Each is led to it, or where `follow` says. */
function examplesOf({ text, page, grammar }: Prepared, number: number, follow?: Choose): Example[] {
  const out: Example[] = [],
    { goldOf } = toChains(text),
    golds = new Map(text.mentions.map((m) => [m.start, m.id]));
  const votes = new Map<Known, Map<number, number>>();
  let seen = 0;
  const choose: Choose = (met, kind, at, reflexive) => {
    for (; seen < met.length; seen++) {
      const { known, form, token, end } = met[seen]!;
      if (form === 'pronoun') continue;
      const gold = goldOf({ start: page.tokens[token]!.start, end: page.tokens[end - 1]!.end }, known.type),
        own = votes.get(known) ?? new Map<number, number>();
      votes.set(known, own);
      if (gold) own.set(gold.id, (own.get(gold.id) ?? 0) + (form === 'name' ? 2 : 1));
    }
    if (kind !== 'he' && kind !== 'she') return nearestChoice(met, kind, at);
    const id = goldAt(page.tokens[at.token]!.start),
      candidates = findCandidates(met, kind, at);
    const right = candidates.findIndex(
      ({ known }) => id !== undefined && [...(votes.get(known) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] === id,
    );
    const followed = follow?.(met, kind, at, reflexive);
    if (right < 0) return follow ? followed : nearestChoice(met, kind, at);
    // candidates of now: what is met later changes no example, but genders do
    out.push({
      text: number,
      at,
      reflexive,
      candidates: candidates.map((c) => ({ ...c, known: { ...c.known } })),
      right,
      ...(follow ? { followed: followed?.known === candidates[right]!.known } : {}),
    });
    if (follow) return followed;
    candidates[right]!.known.gender ??= kind;
    return { known: candidates[right]!.known, sure: 1 };
  };
  const goldAt = (start: number): number | undefined => golds.get(start);
  findMentions(page, grammar, choose);
  return out;
}

/** How much one unit of score weighs: keeps weights far above the steps they are rounded to. */
const UNIT = 0.05;

/**
 * A log-linear ranking: after each example every candidate gains what it lacks of its share, the right one of 1, the
 * others of 0. Averaged over all steps.
 */
export function trainPairs(examples: readonly Example[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(['meant']),
    f = new Features(),
    sums = new Float64Array(1),
    next = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { at, reflexive, candidates, right } of shuffled(examples, next)) {
      model.tick();
      if (candidates.length < 2) continue;
      const shares = toShares(
        candidates.map((c) => {
          pairFeatures(f, at, reflexive, c, candidates.length);
          model.score(f, sums);
          return sums[0]! * UNIT;
        }),
      );
      candidates.forEach((c, i) => {
        const lack = (i === right ? 1 : 0) - shares[i]!;
        if (Math.abs(lack) < 0.01) return;
        pairFeatures(f, at, reflexive, c, candidates.length);
        model.adjust(f, 0, lack);
      });
    }
  return model;
}

function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores),
    powers = scores.map((s) => Math.exp(s - most)),
    all = powers.reduce((sum, p) => sum + p, 0);
  return powers.map((p) => p / all);
}

const texts = [...gumTexts('train'), ...ecbTexts('train')].map(prepare),
  inFold = (k: number) => (e: Example) => e.text % FOLDS === k;
const trained = (of: readonly Example[]): Linear => toLinear(trainPairs(of, EPOCHS, SEED).toBytes(LEAST), loadKernel());
/** Each text read by a model that has not seen it: what it makes of its own mistakes. */
const followedIn = (examples: readonly Example[]): Example[] =>
  Array.from({ length: FOLDS }, (_, k) => {
    const choose = toChoose(trained(examples.filter((e) => !inFold(k)(e))));
    return texts.flatMap((t, i) => (i % FOLDS === k ? examplesOf(t, i, choose) : []));
  }).flat();

const examples = texts.flatMap((t, i) => examplesOf(t, i));
report(
  'folds, rules',
  texts.flatMap((t, i) => examplesOf(t, i, nearestChoice)),
);
report('folds', followedIn(examples));

const bytes = trainPairs(examples, EPOCHS, SEED).toBytes(LEAST),
  choose = toChoose(toLinear(bytes, loadKernel()));
for (const [name, of] of [
  ['GUM dev', gumTexts('dev')],
  ['GUM dev, news and interview', gumTexts('dev').filter(({ genre }) => genre === 'news' || genre === 'interview')],
  ['ECB+ dev', ecbTexts('dev')],
] as const)
  report(
    name,
    of.flatMap((t) => examplesOf(prepare(t), 0, choose)),
  );
if (!process.argv.includes('--dry')) writeModel('coreference@2', { 'pairs.bin': bytes });

function report(what: string, of: readonly Example[]): void {
  console.log(
    `| ${what} | ${((100 * of.filter((e) => e.followed).length) / of.length).toFixed(1)} % of ${of.length} |`,
  );
}
