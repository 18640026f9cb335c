/**
 * Onrecord side by side with compromise and wink-nlp, in one run and each in a process of its own: how fast they read
 * the same articles of PolNeAR dev by processor time, what memory they take, and what they can be compared in:
 * universal tags on the dev parts of the treebanks, names on worldwide dev.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lines } from '../train/corpora.js';
import { worldwide } from '../train/name-texts.js';
import { type Engine, type EngineName, ENGINES, engineOf } from './beside/engines.js';
import { NAME_KINDS, nameF1 } from './beside/names.js';
import { machine } from './machine.js';
import { goldTexts } from './treebank/gold.js';

const data = join(process.env.ONRECORD_SHARED ?? '../shared', 'data'),
  asked = process.argv[3] as EngineName | undefined;

/** What one process measures of one engine: words a second of processor time, MB, per cent. */
interface Row {
  readonly speed: number;
  readonly resident: number;
  readonly aligned: number;
  readonly tags: readonly number[];
  readonly names: readonly number[];
}

if (asked) console.log(JSON.stringify(measured(await engineOf(asked))));
else if (!existsSync(data)) console.log(`left out: no ${data}`);
else {
  console.log(
    '| reader | words a second | resident, MB | words cut as in gold | tags, EWT dev | tags, GUM dev | persons | organizations | places | all three |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const name of ENGINES) {
    const row = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(new URL('main.js', import.meta.url)), 'beside', name], {
        encoding: 'utf8',
      }),
    ) as Row;
    console.log(
      `| ${name} | ${row.speed.toFixed(0)} | ${row.resident.toFixed(0)} | ${[row.aligned, ...row.tags].map((n) => n.toFixed(1)).join(' | ')} | ${[0, 1, 2, 3].map((i) => row.names[i]?.toFixed(1) ?? '–').join(' | ')} |`,
    );
  }
  console.log(`\n${machine()}`);
}

function measured(engine: Engine): Row {
  const texts = lines<{ readonly text: string }>('polnear', 'dev.jsonl.gz').map((a) => a.text),
    words = texts.reduce((n, t) => n + t.split(/\s+/).length, 0);
  for (const text of texts.slice(0, 20)) engine.read(text); // warm
  const began = process.cpuUsage();
  for (const text of texts) engine.read(text);
  const { user, system } = process.cpuUsage(began),
    resident = process.memoryUsage().rss / 2 ** 20;
  const tagged = ['ewt', 'gum'].map((set) => tagsOf(engine, set)),
    names =
      engine.names && worldwide('dev').map(({ text, names: gold }) => ({ text, gold, found: engine.names!(text) }));
  return {
    speed: words / ((user + system) / 1e6),
    resident,
    aligned: (100 * tagged[0]!.found + 100 * tagged[1]!.found) / (tagged[0]!.all + tagged[1]!.all),
    tags: tagged.map(({ right, found }) => (100 * right) / found),
    names: names ? [...NAME_KINDS.map((kind) => nameF1(names, [kind])), nameF1(names, NAME_KINDS)] : [],
  };
}

/**
 * Of gold's words that are no punctuation (one of the three has none) those that the engine cut alike, and of these
 * those with gold's universal tag. Paragraph by paragraph.
 */
function tagsOf(engine: Engine, set: string): { readonly all: number; readonly found: number; readonly right: number } {
  let all = 0,
    found = 0,
    right = 0;
  for (const { text, paragraphs, words } of goldTexts(join(data, 'ud', `${set}.dev.conllu.gz`))) {
    const gold = words.filter((w) => w.upos !== 'PUNCT' && w.upos !== 'SYM');
    const ofEngine = new Map(
      paragraphs.flatMap(({ start, end }) =>
        engine.words(text.slice(start, end)).map((w) => [`${start + w.start}-${start + w.end}`, w.upos] as const),
      ),
    );
    all += gold.length;
    for (const { start, end, upos } of gold) {
      const tag = ofEngine.get(`${start}-${end}`);
      if (tag === undefined) continue;
      found++;
      if (tag === upos) right++;
    }
  }
  return { all, found, right };
}
