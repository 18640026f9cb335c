/**
 * How well the record is made: the stories and corpora of a folder of gold data, put through the command line as a user
 * would, and scored by that folder's own scorers; and what the linker makes of public sets of stories, copies and
 * events. `npm run quality` prints a table; `npm run gates` fails where a score is below bench/floors.json. The folder
 * is ../shared or $ONRECORD_SHARED: it belongs to others and is no part of this repository.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventScores } from './measured/events.js';
import { measureScores } from './measured/measures.js';
import { attackScores } from './measured/muc.js';
import { rootScores } from './measured/plover.js';
import { type Scores, SHARED } from './measured/shared.js';
import { copyScores, storyScores as clusteringScores, turningScores } from './measured/stories.js';
import { timesScores } from './measured/times.js';

interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

/** The scorers know themselves as programs by their real path. */
const scorer = (name: string) => realpathSync(join(SHARED, 'score', name));
const CLI = resolve('dist/cli/main.js');
/**
 * Stories of the folder, and our own (bench/stories), which were written and annotated by somebody who did not look at
 * the program; of the last two nobody has read a miss.
 */
const SHARED_STORIES = ['seeds', 'ferry', 'takeover'],
  OWN = [
    'quake',
    'outbreak',
    'trial',
    'front',
    'strike',
    'council',
    'rescue',
    'recount',
    'recall',
    'hostage',
    'flood',
    'harbour',
    'protest',
    'bank',
    'border',
  ];

if (!existsSync(join(SHARED, 'score', 'story.mjs')))
  console.log(`left out: no gold data at ${SHARED}; set ONRECORD_SHARED to a folder that has score/, gold/ and data/`);
else {
  const scores = await measure(),
    linking = linkingScores();
  for (const own of [false, true])
    print(Object.fromEntries(Object.entries(scores).filter(([set]) => OWN.includes(set) === own)));
  for (const [set, of] of Object.entries(linking))
    console.log(
      `${set}: ${Object.entries(of)
        .map(([name, score]) => `${name} ${score}`)
        .join(', ')}`,
    );
  if (process.argv.includes('--gate')) gate({ ...scores, ...linking, ...factScores() });
}

/** Sets that the reader is asked directly, held by the gates alone: `npm run bench -- events` prints them. */
function factScores(): { readonly [set: string]: Scores } {
  return {
    'tempeval-3': timesScores() ?? {},
    plover: rootScores() ?? {},
    'muc-4': attackScores() ?? {},
    stories: measureScores() ?? {},
  };
}

/** A story on each core at a time. */
async function measure(): Promise<{ readonly [set: string]: Scores }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-quality-')),
    scores: { [set: string]: Scores } = {};
  const sets: (readonly [set: string, score: () => Promise<Scores>])[] = [
    ...SHARED_STORIES.map((story) => [story, () => storyScores(folder, story, join(SHARED, 'gold'))] as const),
    ...OWN.map((story) => [story, () => storyScores(folder, story, 'bench/stories')] as const),
    ['polnear', () => polnearScores(folder)],
  ];
  for (const [set] of sets) scores[set] = {}; // in this order they are printed
  const waiting = [...sets].reverse();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) scores[next[0]] = await next[1]();
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every score the story scorer gives, by its name. */
async function storyScores(folder: string, story: string, from: string): Promise<Scores> {
  const gold = join(from, `${story}.json`),
    at = (name: string) => join(folder, `${story}.${name}`);
  const articles = await run('node', [scorer('story.mjs'), '--jsonl', gold]);
  writeFileSync(at('jsonl'), articles);
  writeFileSync(at('readings.jsonl'), await run('node', [CLI, 'read', '--jsonl'], articles));
  await run('node', [CLI, 'add', at('jsonl'), '--record', at('db')]);
  writeFileSync(at('record.json'), await run('node', [CLI, 'export', '--format', 'json', '--record', at('db')]));
  const s = JSON.parse(await run('node', [scorer('story.mjs'), gold, at('readings.jsonl'), at('record.json')]));
  const f1 = (name: string, of: Prf): Scores => ({ [`${name} P`]: of.P, [`${name} R`]: of.R, [name]: of.F1 });
  const rate = (name: string, of: { rate: number | null }): Scores => (of.rate === null ? {} : { [name]: of.rate });
  return {
    ...f1('statements lenient F1', s.statements.whole.lenient),
    ...f1('statements strict F1', s.statements.whole.strict),
    ...f1('content words F1', s.statements.overlap.content),
    ...rate('speaker right', s.speaker),
    ...rate('act right', s.act),
    ...rate('form right', s.form),
    ...f1('figures F1', s.figures),
    ...rate('qualifier right', s.qualifier),
    ...f1('times found F1', s.times.found),
    ...f1('times value F1', s.times.value),
    ...rate('event triggers found', s.eventTriggersFound),
    ...f1('entities B³ F1', s.entities),
    ...f1('utterances F1', s.utterances),
    ...f1('tallies F1', s.tallies),
    ...f1('copied words F1', s.copiedWords),
    ...f1('origins F1', s.origins),
    ...f1('conflicts F1', s.conflicts),
    ...rate('position steps found', s.positionSteps),
  };
}

async function polnearScores(folder: string): Promise<Scores> {
  const gold = join(SHARED, 'data', 'polnear', 'dev.jsonl.gz');
  if (!existsSync(gold)) return {};
  const articles = gunzipSync(readFileSync(gold))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, text, published }) => JSON.stringify({ id, text, published }))
    .join('\n');
  const readings = join(folder, 'polnear.jsonl');
  writeFileSync(readings, await run('node', [CLI, 'read', '--jsonl'], articles));
  const s = JSON.parse(await run('node', [scorer('statements.mjs'), gold, readings]));
  return {
    'statements lenient F1 P': s.whole.lenient.P,
    'statements lenient F1 R': s.whole.lenient.R,
    'statements lenient F1': s.whole.lenient.F1,
    'statements strict F1': s.whole.strict.F1,
    'content words F1': s.overlap.content.F1,
    'direct speech lenient recall': s.recallByKind.direct?.lenient ?? 0,
  };
}

/** What bench/stories.ts and bench/ecb.ts show in full. */
function linkingScores(): { readonly [set: string]: Scores } {
  if (!existsSync(join(SHARED, 'data', 'ecbplus')) || !existsSync(join(SHARED, 'data', 'stories'))) return {};
  const stories = clusteringScores(),
    events = eventScores().happenings!,
    turning = turningScores(),
    percent = (n: number, of: number) => Math.round((1000 * n) / of) / 10;
  const guests = (set: string): Scores => {
    const { found, made, guests: wrong, reports } = turning[set]!;
    return { 'guests found': percent(found, made), 'reports without a false guest': percent(reports - wrong, reports) };
  };
  return {
    newscluster: { 'stories B³ F1': stories['newscluster dev']!.b3, ...guests('newscluster dev') },
    ecbplus: {
      ...guests('ECB+ dev'),
      'stories B³ F1': stories['ECB+ dev']!.b3,
      'events B³ F1': events.b3,
      'events CoNLL F1': events.conll,
    },
    copies: { 'pairs F1': copyScores().F1 },
  };
}

function print(scores: { readonly [set: string]: Scores }): void {
  const sets = Object.keys(scores),
    names = [...new Set(sets.flatMap((set) => Object.keys(scores[set]!)))].filter((n) => !/ [PR]$/.test(n));
  const cell = (set: string, name: string) => {
    const s = scores[set]!,
      f = s[name];
    return f === undefined
      ? '–'
      : s[`${name} P`] === undefined
        ? String(f)
        : `${s[`${name} P`]} / ${s[`${name} R`]} / **${f}**`;
  };
  console.log(`| score (P / R / F1, or per cent) | ${sets.join(' | ')} |\n|${' --- |'.repeat(sets.length + 1)}`);
  for (const name of names) console.log(`| ${name} | ${sets.map((set) => cell(set, name)).join(' | ')} |`);
}

/** A score may only rise: 0.05 is the rounding of the scorers. */
function gate(scores: { readonly [set: string]: Scores }): void {
  const floors = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as { readonly [set: string]: Scores };
  const held = Object.entries(floors).flatMap(([set, wanted]) =>
    Object.entries(wanted).map(([name, floor]) => ({ set, name, floor, score: scores[set]?.[name] })),
  );
  const sunk = held.filter(({ floor, score }) => score === undefined || score < floor - 0.05);
  for (const { set, name, floor, score } of sunk)
    console.error(`sunk: ${set}, ${name}: ${score ?? 'not measured'}, floor ${floor}`);
  console.log(`gates: ${held.length - sunk.length} of ${held.length} floors hold`);
  if (sunk.length) process.exitCode = 1;
}

/** What a command prints. */
function run(command: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      printed += words;
    });
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${command} ${args.join(' ')}: ended with ${code}`));
    });
    child.stdin.on('error', () => {}); // whoever reads nothing closes it
    child.stdin.end(input);
  });
}
