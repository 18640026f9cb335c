/**
 * Trains the judgement of acts: logistic regression over what the rules say of a statement, its cue, its speaker and
 * its words. From our own labels: of statements of PolNeAR train (train/acts.tsv: article, number of the attribution,
 * act), and of the stories of bench/stories that are learned from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Features } from '../src/model/features.js';
import { greatest, toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { ruledAct, unsettledOf } from '../src/read/statements/acts/act.js';
import { ACTS, actFeatures, MOST_FEATURES } from '../src/read/statements/acts/features.js';
import { isSurer } from '../src/read/statements/acts/learned.js';
import { toSaying } from '../src/read/statements/acts/saying.js';
import type { Act, Span } from '../src/types.js';
import { seeded, shuffled } from './conllu.js';
import { DATA, lines } from './corpora.js';
import { Logistic, Numbering } from './logistic.js';
import { writeModel } from './write.js';

/** Learned from, each left out in turn to see what is learned from the others. */
const STORIES = ['quake', 'outbreak', 'trial', 'front', 'council', 'strike'] as const;
/** Never learned from, though the rules were made with them in view. */
const GOLD = ['seeds', 'ferry', 'takeover'] as const;
const EPOCHS = 20,
  LEAST = 2;

interface Example {
  readonly set: string;
  readonly act: Act;
  readonly others: readonly Act[];
  readonly ruled: Act;
  readonly features: Int32Array;
}
interface Said {
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
}

const spans = (of: readonly [number, number][]): Span[] => of.map(([start, end]) => ({ start, end }));
const f = new Features(MOST_FEATURES);

function toExample(set: string, text: string, said: Said, act: Act, others: readonly Act[] = []): Example {
  const saying = toSaying(
      text,
      unsettledOf(text, { source: spans(said.source), cue: spans(said.cue), content: spans(said.content) }),
    ),
    ruled = ruledAct(saying);
  actFeatures(f, saying, ruled, set === 'news' ? 'politics' : 'story');
  return { set, act, others, ruled, features: f.values.slice(0, f.count) };
}

function ofNews(): Example[] {
  const articles = new Map(
    lines<{ readonly id: string; readonly text: string; readonly attributions: readonly Said[] }>(
      'polnear',
      'train.jsonl.gz',
    ).map((a) => [a.id, a]),
  );
  return readFileSync('train/acts.tsv', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id, number, act] = line.split('\t') as [string, string, Act],
        { text, attributions } = articles.get(id)!;
      return toExample('news', text, attributions[Number(number)]!, act);
    });
}

function ofStory(story: string, file = `bench/stories/${story}.json`): Example[] {
  const { reports, statements } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly reports: readonly { readonly id: string; readonly text: string }[];
    readonly statements: readonly (Said & {
      readonly report: string;
      readonly act: Act;
      readonly act_alt?: readonly Act[];
      readonly tier?: string;
    })[];
  };
  const texts = new Map(reports.map((r) => [r.id, r.text]));
  return statements
    .filter((s) => s.content.length > 0 && s.tier !== 'borderline')
    .map((s) => toExample(story, texts.get(s.report)!, s, s.act, s.act_alt));
}

function trained(examples: readonly Example[]): Uint8Array {
  const numbering = new Numbering(),
    rows = examples.map(({ features }) => features.map((key) => numbering.seen(key))),
    model = new Logistic(ACTS, numbering),
    next = seeded(1);
  const kept = rows.map((own) => own.filter((row) => !numbering.isSeldom(row)));
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const i of shuffled(
      examples.map((_, i) => i),
      next,
    ))
      model.learn(kept[i]!.slice(), kept[i]!.length, ACTS.indexOf(examples[i]!.act), next);
  return model.toBytes(LEAST);
}

/** How many per cent are right by the rules, and with the weights. */
function rightOf(bytes: Uint8Array, examples: readonly Example[]): string {
  const model = toLinear(bytes, loadKernel()),
    sums = new Int32Array(ACTS.length);
  let ruled = 0,
    right = 0;
  for (const { act, others, ruled: by, features } of examples) {
    const isRight = (found: Act) => found === act || others.includes(found);
    f.clear();
    f.values.set(features);
    f.count = features.length;
    model.score(f, sums);
    if (isRight(by)) ruled++;
    if (isRight(isSurer(sums, by) ? ACTS[greatest(sums)]! : by)) right++;
  }
  const percent = (n: number) => ((100 * n) / examples.length).toFixed(1);
  return `${percent(ruled)} | **${percent(right)}**`;
}

const all = [...ofNews(), ...STORIES.flatMap((story) => ofStory(story))];
console.log('| left out of training | statements | rules | with the weights |\n| --- | --- | --- | --- |');
for (const story of STORIES) {
  const of = all.filter((e) => e.set === story);
  console.log(`| ${story} | ${of.length} | ${rightOf(trained(all.filter((e) => e.set !== story)), of)} |`);
}
const gold = GOLD.map((story) => [story, join(DATA, '..', 'gold', `${story}.json`)] as const)
  .filter(([, file]) => existsSync(file))
  .map(([story, file]) => [story, ofStory(story, file)] as const);
if (gold.length) {
  const bytes = trained(all);
  for (const [story, of] of gold) console.log(`| ${story} | ${of.length} | ${rightOf(bytes, of)} |`);
}
const news = all.filter((e) => e.set === 'news');
for (let fold = 0; fold < 3 && news.length; fold++) {
  const isHeld = (e: Example) => news.indexOf(e) % 3 === fold,
    of = news.filter(isHeld);
  console.log(
    `| news, fold ${fold + 1} | ${of.length} | ${rightOf(trained(all.filter((e) => e.set !== 'news' || !isHeld(e))), of)} |`,
  );
}
if (!process.argv.includes('--dry')) writeModel('acts@2', { 'acts.bin': trained(all) });
