/**
 * Trains the ranking of “he” and “she” on our own mentions of GUM's free genres and of ECB+, laid over the gold ones, and on GUM's gold mentions.
 * While examples are gathered each pronoun is led to the gold one, so that what follows sees a right past.
 */
import { toArticle } from '../src/clean/article.js';
import { Features } from '../src/model/features.js';
import { toLinear } from '../src/model/linear.js';
import { grammarModels } from '../src/model/models.js';
import { type Candidate, findCandidates } from '../src/read/coreference/candidates.js';
import type { Choose } from '../src/read/coreference/choose.js';
import type { Place } from '../src/read/coreference/places.js';
import { pairFeatures } from '../src/read/coreference/ranking.js';
import { type Grammar, toGrammar } from '../src/read/grammar/grammar.js';
import type { Known } from '../src/read/mentions/known.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { nearestTo } from '../src/read/mentions/met.js';
import { type Page, toPage } from '../src/read/page.js';
import { type ChainText, ecbTexts, gumTexts, silverTexts, toChains } from './chains.js';
import { seeded, shuffled } from './conllu.js';
import { Perceptron } from './perceptron.js';
import { writeModel } from './write.js';

export interface Example { readonly text: number; readonly at: Place; readonly reflexive: boolean; readonly candidates: readonly Candidate[]; readonly right: number; readonly weight: number }
interface Prepared { readonly text: ChainText; readonly page: Page; readonly grammar: Grammar }

const SEED = 1, EPOCHS = Number(process.env['EPOCHS'] ?? 10), LEAST = 0.05, SILVER = Number(process.env['SILVER'] ?? 0.3);

const prepare = (text: ChainText): Prepared => { const page = toPage(toArticle({ id: text.id, text: text.text })); return { text, page, grammar: toGrammar(page, grammarModels()) }; };

/** The pronouns whose gold antecedent is among the candidates. */
export function examplesOf({ text, page, grammar }: Prepared, number: number): Example[] {
  const out: Example[] = [], { goldOf } = toChains(text), golds = new Map(text.mentions.map((m) => [m.start, m.id]));
  const votes = new Map<Known, Map<number, number>>();
  let seen = 0;
  const choose: Choose = (met, kind, at, reflexive) => {
    for (; seen < met.length; seen++) {
      const { known, form, token, end } = met[seen]!;
      if (form === 'pronoun') continue;
      const gold = goldOf({ start: page.tokens[token]!.start, end: page.tokens[end - 1]!.end }, known.type), own = votes.get(known) ?? new Map<number, number>();
      votes.set(known, own);
      if (gold) own.set(gold.id, (own.get(gold.id) ?? 0) + (form === 'name' ? 2 : 1));
    }
    if (kind !== 'he' && kind !== 'she') return nearestTo(met, kind, at);
    const id = goldAt(page.tokens[at.token]!.start), candidates = findCandidates(met, kind, at);
    const right = candidates.findIndex(({ known }) => id !== undefined && [...(votes.get(known) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] === id);
    if (right < 0) return nearestTo(met, kind, at);
    // candidates of now: what is met later changes no example, but genders do
    out.push({ text: number, at, reflexive, candidates: candidates.map((c) => ({ ...c, known: { ...c.known } })), right, weight: text.genre === 'silver' ? SILVER : 1 });
    candidates[right]!.known.gender ??= kind;
    return candidates[right]!.known;
  };
  const goldAt = (start: number): number | undefined => golds.get(start);
  findMentions(page, grammar, choose);
  return out;
}

/** How much one unit of score weighs: keeps weights far above the steps they are rounded to. */
const UNIT = Number(process.env['UNIT'] ?? 0.05);

/** A log-linear ranking: after each example every candidate gains what it lacks of its share, the right one of 1, the others of 0. Averaged over all steps. */
export function trainPairs(examples: readonly Example[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(['meant']), f = new Features(), sums = new Float64Array(1), next = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { at, reflexive, candidates, right, weight } of shuffled(examples, next)) {
      model.tick();
      if (candidates.length < 2) continue;
      const shares = toShares(candidates.map((c) => { pairFeatures(f, at, reflexive, c, candidates.length); model.score(f, sums); return sums[0]! * UNIT; }));
      candidates.forEach((c, i) => {
        const lack = (i === right ? 1 : 0) - shares[i]!;
        if (Math.abs(lack) < 0.01) return;
        pairFeatures(f, at, reflexive, c, candidates.length);
        model.adjust(f, 0, lack * weight);
      });
    }
  return model;
}

function toShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores), powers = scores.map((s) => Math.exp(s - most)), all = powers.reduce((sum, p) => sum + p, 0);
  return powers.map((p) => p / all);
}

const sets = process.env['SETS'] ?? 'gum,ecb', held = (part: readonly ChainText[]) => part.map(prepare).flatMap((t, i) => examplesOf(t, -1 - i));
const gold = [...(sets.includes('gum') ? gumTexts('train') : []), ...(sets.includes('ecb') ? ecbTexts('train') : [])].map(prepare), silver = (sets.includes('silver') ? silverTexts() : []).map(prepare);
const examples = gold.flatMap(examplesOf), more = silver.flatMap((t, i) => examplesOf(t, 100000 + i));
console.error(`${examples.length} pronouns of ${gold.length} texts, ${more.length} of ${silver.length} more`);

/** Share of examples whose first is the right one. */
function right(bytes: Uint8Array, of: readonly Example[]): number {
  const model = toLinear(bytes), f = new Features(), sums = new Int32Array(1);
  let n = 0;
  for (const { at, reflexive, candidates, right } of of) {
    let best = -1, most = Number.NEGATIVE_INFINITY;
    candidates.forEach((c, i) => { pairFeatures(f, at, reflexive, c, candidates.length); model.score(f, sums); if (sums[0]! > most) { best = i; most = sums[0]!; } });
    if (best === right) n++;
  }
  return n;
}
const FOLDS = 5;
if (process.argv.includes('--folds')) {
  const parts = Array.from({ length: FOLDS }, (_, k) => examples.filter((e) => e.text % FOLDS === k));
  const n = parts.reduce((sum, part) => sum + right(trainPairs([...examples.filter((e) => !part.includes(e)), ...more], EPOCHS, SEED).toBytes(LEAST), part), 0);
  console.log(`folds: ${((100 * n) / examples.length).toFixed(1)}`);
}
const bytes = trainPairs([...examples, ...more], EPOCHS, SEED).toBytes(LEAST);
for (const [name, part] of [['GUM dev', gumTexts('dev')], ['GUM dev news, interview', gumTexts('dev').filter((t) => t.genre === 'news' || t.genre === 'interview')], ['ECB dev', ecbTexts('dev')]] as const) { const of = held(part); console.log(`${name}: ${right(bytes, of)} of ${of.length} ${((100 * right(bytes, of)) / of.length).toFixed(1)}`); }
if (!process.argv.includes('--dry')) writeModel('coreference@1', { 'pairs.bin': bytes });
