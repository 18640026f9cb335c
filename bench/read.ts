/**
 * How fast articles of 750 words are read, step by step, by processor time; what loading the weights, two readers,
 * memory and `onrecord --version` cost.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { toArticle } from '../src/clean/article.js';
import { tuneEngine } from '../src/cli/engine.js';
import { attributionModels, grammarModels } from '../src/model/models.js';
import { withLearned } from '../src/read/attribution/learned.js';
import { findEvents } from '../src/read/events/events.js';
import { findFigures } from '../src/read/figures/figures.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { toPage } from '../src/read/page.js';
import { read } from '../src/read/read.js';
import { findRuled, nested } from '../src/read/statements/statements.js';
import { findTimes } from '../src/read/times/times.js';
import { generatedArticles } from './articles.js';
import { machine, median } from './machine.js';

const WORDS = 750,
  COUNT = 200,
  CLI = 'dist/cli/main.js';
const inputs = generatedArticles(COUNT, WORDS),
  articles = inputs.map(toArticle);

/** Processor time in ms: on a machine that does other work too, the clock on the wall measures that work. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const spent = new Map<string, number>();
const timed = <T>(step: string, work: () => T): T => {
  const began = processorTime(),
    made = work();
  spent.set(step, (spent.get(step) ?? 0) + processorTime() - began);
  return made;
};

tuneEngine();
const load = timed('load', () => {
  const began = performance.now();
  grammarModels();
  attributionModels();
  return performance.now() - began;
});
for (const article of articles.slice(0, 50)) read(article); // warm
const whole = median(
  [0, 1, 2].map(() => {
    const began = processorTime();
    for (const a of articles) read(a);
    return (processorTime() - began) / COUNT;
  }),
);
const resident = process.memoryUsage().rss / 2 ** 20;
for (const article of articles) {
  const page = timed('sentences', () => toPage(article)),
    grammar = timed('tags and trees', () => toGrammar(page, grammarModels()));
  const named = timed('mentions', () => findMentions(page, grammar)),
    times = timed('times', () => findTimes(page));
  const ruled = timed('statements by rules', () => findRuled(page, named, times));
  const statements = timed('statements by models', () =>
    nested(withLearned(page, named, grammar, ruled, attributionModels())),
  );
  timed('events', () => findEvents(page, named, times, statements, grammar));
  timed('figures', () => findFigures(page, named, times, statements));
}
const onWall = (args: readonly string[], input: string): number => {
  const began = performance.now();
  execFileSync(process.execPath, [CLI, ...args], { input, maxBuffer: 1 << 30 });
  return performance.now() - began;
};
/** Two programs that share nothing, each with half of the lines: what two cores can give at most. */
async function apart(input: readonly string[]): Promise<number> {
  const began = performance.now(),
    half = input.length / 2;
  await Promise.all(
    [input.slice(0, half), input.slice(half)].map(async (own) => {
      const reader = spawn(process.execPath, [CLI, 'read', '--jsonl'], { stdio: ['pipe', 'ignore', 'inherit'] });
      reader.stdin.end(own.join('\n'));
      await once(reader, 'close');
    }),
  );
  return performance.now() - began;
}
const lines = [...inputs, ...inputs, ...inputs].map((a) => JSON.stringify(a)),
  gains: number[] = [],
  most: number[] = [];
for (let turn = 0; turn < 3; turn++) {
  const one = onWall(['read', '--jsonl'], lines.join('\n'));
  gains.push(one / onWall(['read', '--jsonl', '--jobs', '2'], lines.join('\n')));
  most.push(one / (await apart(lines)));
}
const version = median([0, 1, 2, 3, 4, 5, 6].map(() => onWall(['--version'], '')));

console.log(`| what | measured | wanted |
| --- | --- | --- |
| reading, articles of ${WORDS} words a second of processor time | ${(1000 / whole).toFixed(0)} | 50, at least 15 |`);
for (const [step, ms] of spent)
  if (step !== 'load') console.log(`| of it ${step}, ms an article | ${(ms / COUNT).toFixed(1)} | |`);
const facts = ['times', 'events', 'figures'].reduce((sum, step) => sum + spent.get(step)!, 0),
  all = [...spent].reduce((sum, [step, ms]) => sum + (step === 'load' ? 0 : ms), 0);
console.log(`| of it times, events and figures together, per cent | ${((100 * facts) / all).toFixed(0)} | 33 |`);
console.log(`| weights loaded, ms of processor time (by the clock) | ${spent.get('load')!.toFixed(0)} (${load.toFixed(0)}) | 200 |
| resident after ${COUNT * 3 + 50} articles, MB | ${resident.toFixed(0)} | 250 |
| \`--jobs 2\` against one reader, ${COUNT * 3} articles, by the clock | ${median(gains).toFixed(2)} × | 1.8 × |
| two programs that share nothing, ${(COUNT * 3) / 2} articles each, against one | ${median(most).toFixed(2)} × | |
| \`onrecord --version\`, ms by the clock | ${version.toFixed(0)} | 150 |

${machine()}; load ${loadavg()[0]!.toFixed(1)}`);
