/**
 * Trains cues, roles and sureness on PolNeAR's train part and on our own reports. Sureness is learned from halves that
 * the models it judges have not seen.
 */
import { join } from 'node:path';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { WindowNetwork } from '../src/model/windows.js';
import { findAttributions } from '../src/read/attribution/attribution.js';
import { formIn, toCandidates } from '../src/read/attribution/joined.js';
import { overlaps } from '../src/text/spans.js';
import { surenessFeatures } from '../src/read/attribution/sureness.js';
import { type Roles, type View, wordsOf } from '../src/read/attribution/view.js';
import { COLON } from '../src/read/statements/colons.js';
import { type Annotated, type Prepared, prepared, toAnnotated } from './annotated.js';
import { type Example, trainCues } from './attribution.js';
import { lines } from './corpora.js';
import { markedReports } from './marked-reports.js';
import { torchPython } from './python.js';
import { trainRoles } from './roles.js';
import { fitted, type Outcome } from './sureness.js';
import { writeModel } from './write.js';

const SEED = 1,
  EPOCHS = { cues: 4, roles: 4, half: 3 },
  LEAST = 1,
  FOLDER = join('.scratch', 'attribution');

const python = torchPython();
if (!python)
  throw new Error(
    'train: the network of roles is trained with PyTorch: apt-get install python3-torch libopenblas0-pthread',
  );

const began = performance.now(),
  lap = (what: string) => console.error(`${what}: ${Math.round((performance.now() - began) / 1000)} s`);
const news = lines<Annotated>('polnear', 'train.jsonl.gz').map(prepared),
  own = toAnnotated(markedReports()).map(prepared),
  articles = [...news, ...own];
lap('articles read and parsed');

const outcomes = [0, 1].flatMap((half) => {
  const others = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % 2 !== half),
    models = trained(others(news), others(own));
  const ofHalf = (all: readonly Prepared[]) => all.filter((_, i) => i % 2 === half).flatMap((a) => judged(a, models));
  return [...ofHalf(news).filter(isMarked), ...ofHalf(own)];
});
lap('halves judged');
const cues = trainCues(articles, EPOCHS.cues, SEED).toBytes(LEAST),
  roles = trainRoles(python, FOLDER, [...news, ...own, ...own], EPOCHS.roles, SEED);
writeModel('attribution@5', {
  'cues.bin': cues,
  'roles.bin': roles,
  'sureness.json': toJson(fitted(outcomes)),
  'exactness.json': toJson(fitted(outcomes.map((o) => ({ ...o, right: o.exact })))),
});
lap('done');

function toJson(weights: ReturnType<typeof fitted>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(weights)}\n`);
}

/** Our own reports are of many matters and few: roles are learned from them twice. */
function trained(news: readonly Example[], own: readonly Example[]) {
  return {
    cues: toLinear(trainCues([...news, ...own], EPOCHS.cues, SEED).toBytes(LEAST), loadKernel()),
    roles: new WindowNetwork(trainRoles(python!, FOLDER, [...news, ...own, ...own], EPOCHS.half, SEED), loadKernel()),
  };
}

interface Judged extends Outcome {
  readonly exact: boolean;
}

/**
 * Every candidate with its features and whether an annotator has it: each role that gold fills shares half of its words
 * (Dice), or, exactly, all.
 */
function judged({ page, rules, view, gold }: Prepared, models: ReturnType<typeof trained>): Judged[] {
  return toCandidates(rules, findAttributions(view, models))
    .flat()
    .map((c) => {
      const isHad = (least: number) =>
        gold.some((g) =>
          (['source', 'cue', 'content'] as const).every(
            (role) => !g[role].length || dice(view, g[role], c.spans[role]) >= least,
          ),
        );
      return { features: surenessFeatures(c, view, formIn(page, c)), right: isHad(0.5), exact: isHad(1) };
    });
}

/** PolNeAR's annotators leave out the turns of a transcript. */
const isMarked = ({ features }: Outcome): boolean =>
  !features.some((f) => f.startsWith('rule ') && f.endsWith(COLON.name));

/** Of marks alone (“:”) whether they touch. */
function dice({ grammar }: View, a: Roles['cue'], b: Roles['cue']): number {
  const isWord = (w: number) => /[\p{L}\p{N}]/u.test(grammar.words[w]!.text);
  const x = new Set(wordsOf(grammar, a).filter(isWord)),
    y = wordsOf(grammar, b).filter(isWord);
  if (!x.size && !y.length) return Number(a.some((s) => b.some((t) => overlaps(s, t))));
  return (2 * y.filter((w) => x.has(w)).length) / (x.size + y.length || 1);
}
