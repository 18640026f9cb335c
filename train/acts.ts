/**
 * Trains the judgement of acts: logistic regression over what the rules say of a statement, its cue, its speaker, its
 * words and how their clauses are built. From our own labels: of statements of news (PolNeAR train in
 * acts-of-politics.tsv, of other train parts in acts-of-world-news.tsv), of our own reports (reports/), of the stories
 * of bench/stories that are learned from, and the examples of the rules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../src/clean/article.js';
import { Features } from '../src/model/features.js';
import { greatest, toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { grammarModels } from '../src/model/models.js';
import { type Grammar, toGrammar } from '../src/read/grammar/grammar.js';
import { toPage } from '../src/read/page.js';
import { RULES } from '../src/read/rules.js';
import { ruledAct, unsettledOf } from '../src/read/statements/acts/act.js';
import { ACTS, actFeatures, MOST_FEATURES, type Told } from '../src/read/statements/acts/features.js';
import { isSurer } from '../src/read/statements/acts/learned.js';
import { toSaying } from '../src/read/statements/acts/saying.js';
import type { Act, Span } from '../src/types.js';
import { unmark } from '../test/marked.js';
import { seeded, shuffled } from './conllu.js';
import { DATA, lines } from './corpora.js';
import { Logistic, Numbering } from './logistic.js';
import { markedReports, type Place } from './marked-reports.js';
import { writeModel } from './write.js';

/** Learned from, each left out in turn to see what is learned from the others. */
const STORIES = 'quake outbreak trial front council strike rescue recount recall hostage flood'.split(' ');
/** Never learned from, though the rules were made with them in view. */
const GOLD = ['seeds', 'ferry', 'takeover'] as const;
const EPOCHS = 20,
  LEAST = 2;

interface Labelled {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  readonly act: Act;
  /** Acts that would be as right. */
  readonly act_alt?: readonly Act[];
}
interface Example {
  readonly set: string;
  readonly act: Act;
  readonly others: readonly Act[];
  readonly ruled: Act;
  readonly features: Int32Array;
}

const f = new Features(MOST_FEATURES);
const toSpans = (of: readonly Place[]): Span[] => of.map(([start, end]) => ({ start, end }));

function toExamples(set: string, told: Told, text: string, statements: readonly Labelled[]): Example[] {
  const grammar = toGrammar(toPage(toArticle({ id: set, text })), grammarModels());
  return statements.map((labelled) => toExample(set, told, text, grammar, labelled));
}

function toExample(set: string, told: Told, text: string, grammar: Grammar, labelled: Labelled): Example {
  const spans = {
    source: toSpans(labelled.source),
    cue: toSpans(labelled.cue),
    content: toSpans(labelled.content),
  };
  const saying = toSaying(text, unsettledOf(text, spans)),
    ruled = ruledAct(saying);
  actFeatures(f, saying, { ...spans, grammar }, ruled, told);
  return {
    set,
    act: labelled.act,
    others: labelled.act_alt ?? [],
    ruled,
    features: f.values.slice(0, f.count),
  };
}

function ofPolitics(): Example[] {
  const labelled = new Map<string, Labelled[]>(),
    articles = new Map(
      lines<{ readonly id: string; readonly text: string; readonly attributions: readonly Omit<Labelled, 'act'>[] }>(
        'polnear',
        'train.jsonl.gz',
      ).map((a) => [a.id, a]),
    );
  for (const [id, number, act] of rowsOf('acts-of-politics'))
    put(labelled, id!, { ...articles.get(id!)!.attributions[Number(number)]!, act: act as Act });
  return [...labelled].flatMap(([id, own]) => toExamples('politics', 'politics', articles.get(id)!.text, own));
}

/** Train parts of `shared/data` from which statements were drawn, as the labels name them. */
const WORLD = {
  worldwide: 'ner/worldwide.train.jsonl.gz',
  tempeval: 'timex/tempeval3.train.jsonl.gz',
  raw: 'raw/news.train.jsonl.gz',
  ecb: 'ecbplus/train.jsonl.gz',
};

function ofWorld(): Example[] {
  const texts = new Map(
    Object.entries(WORLD).flatMap(([corpus, file]) =>
      lines<{ readonly id: string; readonly text: string }>(file).map(({ id, text }) => [`${corpus} ${id}`, text]),
    ),
  );
  const labelled = new Map<string, Labelled[]>();
  for (const [corpus, id, source, cue, content, act] of rowsOf('acts-of-world-news'))
    put(labelled, `${corpus} ${id}`, {
      source: toPlaces(source!),
      cue: toPlaces(cue!),
      content: toPlaces(content!),
      act: act as Act,
    });
  return [...labelled].flatMap(([id, own]) => toExamples('world', 'politics', texts.get(id)!, own));
}

const rowsOf = (labels: string): string[][] =>
  readFileSync(join('train', `${labels}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** “12-20,31-40” */
const toPlaces = (places: string): Place[] =>
  places
    .split(',')
    .filter(Boolean)
    .map((place) => place.split('-').map(Number) as unknown as Place);

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The examples of the rules that hold one statement, so that what rules know is kept. */
function ofExamples(): Example[] {
  return RULES.statements
    .flatMap(({ examples }) => examples)
    .flatMap((example) => {
      const { text, marks } = unmark(example);
      const placesOf = (role: string): Place[] =>
        marks.filter(({ label }) => label.split(' ', 1)[0] === role).map(({ start, end }) => [start, end]);
      const acts = marks.flatMap(({ label }) => (label.startsWith('cue ') ? [label.split(' ')[1] as Act] : []));
      const labelled = {
        source: placesOf('source'),
        cue: placesOf('cue'),
        content: placesOf('content'),
        act: acts[0]!,
      };
      return acts.length === 1 && labelled.content.length > 0 ? toExamples('examples', 'story', text, [labelled]) : [];
    });
}

function ofStory(story: string, file = `bench/stories/${story}.json`): Example[] {
  const { reports, statements } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly reports: readonly { readonly id: string; readonly text: string }[];
    readonly statements: readonly (Labelled & { readonly report: string; readonly tier?: string })[];
  };
  const core = statements.filter((s) => s.content.length > 0 && s.tier !== 'borderline');
  return reports.flatMap(({ id, text }) =>
    toExamples(
      story,
      'story',
      text,
      core.filter((s) => s.report === id),
    ),
  );
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

const all = [
  ...ofPolitics(),
  ...ofWorld(),
  ...markedReports().flatMap(({ text, statements }) => toExamples('reports', 'story', text, statements)),
  ...STORIES.flatMap((story) => ofStory(story)),
  ...ofExamples(),
];
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
for (const set of ['politics', 'world', 'reports']) {
  const own = all.filter((e) => e.set === set);
  for (let fold = 0; fold < 3; fold++) {
    const held = new Set(own.filter((_, i) => Math.floor((3 * i) / own.length) === fold));
    console.log(
      `| ${set}, fold ${fold + 1} | ${held.size} | ${rightOf(trained(all.filter((e) => !held.has(e))), [...held])} |`,
    );
  }
}
if (!process.argv.includes('--dry')) writeModel('acts@3', { 'acts.bin': trained(all) });
