/**
 * Trains cues, roles and sureness on PolNeAR's train part and on our own reports. Sureness is learned from halves that
 * the models it judges have not seen.
 */
import { toArticle } from '../src/clean/article.js';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { grammarModels } from '../src/model/models.js';
import { findAttributions } from '../src/read/attribution/attribution.js';
import { formIn, toCandidates } from '../src/read/attribution/joined.js';
import { surenessFeatures } from '../src/read/attribution/sureness.js';
import { type Roles, toView, type View, wordsOf } from '../src/read/attribution/view.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { toPage, type Page } from '../src/read/page.js';
import { findRuled } from '../src/read/statements/statements.js';
import { findTimes } from '../src/read/times/times.js';
import type { Statement } from '../src/types.js';
import { type Example, trainCues, trainRoles } from './attribution.js';
import { lines } from './corpora.js';
import { markedReports } from './marked-reports.js';
import { fitted, type Outcome } from './sureness.js';
import { writeModel } from './write.js';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly { readonly [role in keyof Roles]: readonly (readonly [number, number])[] }[];
  readonly discard: readonly (readonly [number, number])[];
}
interface Prepared extends Example {
  readonly page: Page;
  readonly rules: readonly Statement[];
}

const SEED = 1,
  EPOCHS = { cues: 4, roles: 6, half: 4 },
  LEAST = { cues: 1, roles: 1 };

const began = performance.now(),
  lap = (what: string) => console.error(`${what}: ${Math.round((performance.now() - began) / 1000)} s`);
const articles = [...lines<Annotated>('polnear', 'train.jsonl.gz'), ...ownReports()].map(prepared);
lap('articles read and parsed');

const outcomes = [0, 1].flatMap((half) => {
  const models = trained(
    articles.filter((_, i) => i % 2 !== half),
    EPOCHS.half,
  );
  return articles.filter((_, i) => i % 2 === half).flatMap((a) => judged(a, models));
});
lap('halves judged');
const cues = trainCues(articles, EPOCHS.cues, SEED).toBytes(LEAST.cues),
  roles = trainRoles(articles, EPOCHS.roles, SEED).toBytes(LEAST.roles);
writeModel('attribution@4', {
  'cues.bin': cues,
  'roles.bin': roles,
  'sureness.json': new TextEncoder().encode(`${JSON.stringify(fitted(outcomes), null, 0)}\n`),
});
lap('done');

/** Nothing of them is set aside, and none has a day. */
function ownReports(): Annotated[] {
  return markedReports().map(({ id, text, statements }) => ({
    id,
    text,
    published: '',
    attributions: statements,
    discard: [],
  }));
}

function prepared({ id, text, published, attributions, discard }: Annotated): Prepared {
  const page = toPage(toArticle({ id, text, ...(published && { published }) })),
    named = findMentions(page),
    rules = findRuled(page, named, findTimes(page));
  const spans = (list: readonly (readonly [number, number])[]) => list.map(([start, end]) => ({ start, end }));
  return {
    page,
    rules,
    view: toView(page, toGrammar(page, grammarModels()), named, rules),
    gold: attributions.map((a) => ({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) })),
    setAside: spans(discard),
  };
}

function trained(examples: readonly Example[], epochs: number) {
  return {
    cues: toLinear(trainCues(examples, EPOCHS.cues, SEED).toBytes(LEAST.cues), loadKernel()),
    roles: toLinear(trainRoles(examples, epochs, SEED).toBytes(LEAST.roles), loadKernel()),
  };
}

/**
 * Every candidate with its features and whether an annotator has it: each role that gold fills shares half of its words
 * (Dice).
 */
function judged({ page, rules, view, gold }: Prepared, models: ReturnType<typeof trained>): Outcome[] {
  return toCandidates(rules, findAttributions(view, models))
    .flat()
    .map((c) => ({
      features: surenessFeatures(c, view, formIn(page, c)),
      right: gold.some((g) =>
        (['source', 'cue', 'content'] as const).every(
          (role) => !g[role].length || dice(view, g[role], c.spans[role]) >= 0.5,
        ),
      ),
    }));
}

function dice({ grammar }: View, a: Roles['cue'], b: Roles['cue']): number {
  const isWord = (w: number) => /[\p{L}\p{N}]/u.test(grammar.words[w]!.text);
  const x = new Set(wordsOf(grammar, a).filter(isWord)),
    y = wordsOf(grammar, b).filter(isWord);
  return (2 * y.filter((w) => x.has(w)).length) / (x.size + y.length || 1);
}
