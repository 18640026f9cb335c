/**
 * The weights by which two statements of two reports are judged one act of saying: a logistic regression over pairs of
 * statements of the nine stories. Prints them for src/link/utterances/weighing.ts, and how weights learned on the other
 * stories do on each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../src/clean/article.js';
import { findEntities, toEntityIndex } from '../src/link/entities.js';
import { byPublished, type Report } from '../src/link/report.js';
import { closestOf, commonestIn, findCandidates, isClosest } from '../src/link/utterances/candidates.js';
import { wordsOf } from '../src/link/utterances/parts.js';
import { findSayings, type Saying, type Voice } from '../src/link/utterances/sayings.js';
import { speakersOf } from '../src/link/utterances/speakers.js';
import { bothOf, closenessOf, commonOf, isBarred, TRAITS } from '../src/link/utterances/weighing.js';
import { read } from '../src/read/read.js';

const ROUNDS = 3000,
  RATE = 0.5,
  MOMENTUM = 0.9;
/** Of half, all, one and a half and five times of it, what did best on the stories left out, linked whole. */
const DECAY = 2e-2;

type Pieces = readonly (readonly [number, number])[];
interface Story {
  readonly id: string;
  readonly reports: readonly {
    readonly id: string;
    readonly text: string;
    readonly title?: string | null;
    readonly publisher?: string | null;
    readonly published?: string | null;
    readonly byline?: string | null;
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly report: string;
    readonly content: Pieces;
    readonly tier?: string;
  }[];
  readonly sameStatement: readonly (readonly string[])[];
}

interface Example {
  readonly at: readonly number[];
  readonly one: number;
}
/** `all`: pairs that the annotators joined, whether the reader found the statements or not. */
interface Told {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly all: number;
}

const shared = join(process.env.ONRECORD_SHARED ?? '../shared', 'gold'),
  own = join('bench', 'stories');
const told = [
  ...['seeds', 'ferry', 'takeover'].map((name) => join(shared, `${name}.json`)),
  ...['quake', 'outbreak', 'trial', 'front', 'council', 'strike'].map((name) => join(own, `${name}.json`)),
].map((path) => examplesOf(JSON.parse(readFileSync(path, 'utf8')) as Story));

function examplesOf({ id, reports, statements, sameStatement }: Story): Told {
  const given = reports
    .map(({ id, text, title, publisher, published, byline }): Report => {
      const article = toArticle({
        id,
        text,
        ...(title && { title }),
        ...(publisher && { outlet: publisher }),
        ...(published && { published }),
        ...(byline && { byline }),
      });
      return { article, reading: read(article) };
    })
    .sort(byPublished);
  const sayings = findSayings(given, toEntityIndex(given, findEntities(given))),
    groups = new Map<Saying, Set<number>>();
  const core = statements.filter((s) => s.tier !== 'borderline'),
    bySaying = new Map(
      core.flatMap((s) => {
        const of = sayingOf(s, sayings);
        return of ? [[s.id, of] as const] : [];
      }),
    );
  for (const [g, members] of sameStatement.entries())
    for (const m of members) {
      const of = bySaying.get(m);
      if (of) groups.set(of, (groups.get(of) ?? new Set()).add(g));
    }
  const annotated = new Set(bySaying.values()),
    commonest = commonestIn(sayings),
    lists = given.map((_, place) => sayings.filter((s) => s.place === place));
  const examples = lists.flatMap((earlier, x) =>
    lists.slice(x + 1).flatMap((later) => {
      const candidates = findCandidates(earlier, later, commonest),
        closest = closestOf(earlier, later, candidates, closeTo);
      return candidates.flatMap((pair) => {
        const [a, b] = [earlier[pair[0]]!, later[pair[1]]!];
        if (!annotated.has(a) || !annotated.has(b)) return [];
        const one = [...(groups.get(a) ?? [])].some((g) => groups.get(b)?.has(g));
        return exampleOf(a.voice, b.voice, isClosest(closest, pair), one) ?? [];
      });
    }),
  );
  const at = new Map(core.map((s) => [s.id, s.report]));
  const all = sameStatement.reduce(
    (sum, members) =>
      sum + members.flatMap((x, k) => members.slice(k + 1).filter((y) => at.get(x) !== at.get(y))).length,
    0,
  );
  return { name: id, examples, all };
}

/** Undefined of two that no weights could make one. */
function exampleOf(a: Voice, b: Voice, closest: boolean, one: boolean): Example | undefined {
  const speakers = speakersOf(a, b);
  if (speakers === 'other') return undefined;
  const { days } = bothOf(a, b),
    common = commonOf(a, b, speakers, wordsOf(a, b));
  if (isBarred(a, b, speakers, common)) return undefined;
  const traits = { ...common, near: Number(days <= 1), far: Math.min(days, 14) / 14, closest: Number(closest) };
  return { at: TRAITS.map((t) => traits[t]), one: Number(one) };
}

/** By no weights: they are what is to be learned. */
function closeTo(a: Voice, b: Voice): number {
  const speakers = speakersOf(a, b);
  if (speakers === 'other') return 0;
  const common = commonOf(a, b, speakers, wordsOf(a, b));
  return isBarred(a, b, speakers, common) ? 0 : closenessOf(common);
}

/** The statement of the reader that has most of the annotated words, and half of both at least. */
function sayingOf({ report, content }: Story['statements'][number], sayings: readonly Saying[]): Saying | undefined {
  const inside = (pieces: Pieces) =>
      new Set(pieces.flatMap(([start, end]) => Array.from({ length: end - start }, (_, k) => start + k))),
    wanted = inside(content);
  const near = sayings
    .filter((s) => s.report.article.id === report)
    .map((s) => {
      const found = inside(s.statement.content.map(({ start, end }) => [start, end] as const));
      return { s, alike: (2 * [...found].filter((k) => wanted.has(k)).length) / (found.size + wanted.size || 1) };
    });
  return near.filter((n) => n.alike >= 0.5).sort((a, b) => b.alike - a.alike)[0]?.s;
}

function learned(examples: readonly Example[]): Float64Array {
  const alone = TRAITS.length,
    weights = new Float64Array(alone + 1),
    speed = new Float64Array(alone + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(alone + 1);
    for (const { at, one } of examples) {
      const error = (said(weights, at) - one) / examples.length;
      at.forEach((x, t) => {
        slope[t] = slope[t]! + error * x;
      });
      slope[alone] = slope[alone]! + error;
    }
    for (let t = 0; t <= alone; t++) {
      speed[t] = MOMENTUM * speed[t]! + slope[t]! + (t === alone ? 0 : DECAY * weights[t]!);
      weights[t] = weights[t]! - RATE * speed[t]!;
    }
  }
  return weights;
}

const logit = (weights: Float64Array, at: readonly number[]): number =>
  at.reduce((sum, x, t) => sum + weights[t]! * x, weights[TRAITS.length]!);
const said = (weights: Float64Array, at: readonly number[]): number => 1 / (1 + Math.exp(-logit(weights, at)));

const percent = (n: number, of: number): number => Math.round((100 * n) / (of || 1));
for (const one of told) {
  const weights = learned(told.filter((t) => t !== one).flatMap((t) => t.examples));
  console.log(
    `${one.name} by the others: ${[-1, -0.5, 0, 0.5]
      .map((least) => {
        const found = one.examples.filter((e) => logit(weights, e.at) > least),
          right = found.filter((e) => e.one).length;
        return `${least}: P ${percent(right, found.length)} R ${percent(right, one.all)}`;
      })
      .join(', ')}`,
  );
}
const weights = learned(told.flatMap((t) => t.examples)),
  examples = told.flatMap((t) => t.examples);
console.log(`${examples.length} pairs, ${examples.filter((e) => e.one).length} of them one`);
console.log(
  TRAITS.map((t, i) => `${t}: ${Math.round(100 * weights[i]!)}`).join(', '),
  `ALONE: ${Math.round(100 * weights[TRAITS.length]!)}`,
);
