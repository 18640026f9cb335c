/**
 * What one more article costs when it is linked into a record of many: made-up articles of some 250 words in stories of ten, on disk. The one more
 * is the eleventh report of a story. Cleaning, reading and keeping it are not counted. `npm run bench -- link 100000` goes further than the 10,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../src/clean/clean.js';
import { linkStory } from '../src/link/link.js';
import { neighboursOf, signatureOf } from '../src/link/stories.js';
import { addDocuments } from '../src/pipeline.js';
import { read } from '../src/read/read.js';
import { openRecord } from '../src/record/open.js';
import type { Kept } from '../src/record/record.js';
import { generateReports, toGathered } from '../test/generated.js';
import { machine, median } from './machine.js';

const REPORTS = 10, PARAGRAPHS = 8, ONE_MORE = 40;
const most = Number(process.argv[3] ?? 10_000), sizes = [1000, 10_000, 100_000].filter((size) => size <= most);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-link-'));
try {
  const record = openRecord(join(folder, 'onrecord.db')), rows: string[] = [];
  let size = 0, first = 0;
  for (const [step, wanted] of sizes.entries()) {
    // A seed of its own for every step: its stories are new ones. The eleventh report of some of them is held back.
    const stories = (wanted - size) / REPORTS, held: Kept[] = [];
    for await (const outcome of addDocuments(record, gathered(step + 1, stories, held))) if (outcome.kind !== 'added') throw new Error(`${outcome.origin}: ${outcome.kind}`);
    size = wanted;
    const ms = held.map((kept) => { record.keep([kept]); return cpuMs(() => record.link(linkStory, neighboursOf)); });
    first ||= median(ms);
    rows.push(`| ${wanted.toLocaleString('en')} | ${median(ms).toFixed(1)} | ${Math.max(...ms).toFixed(1)} | ${(median(ms) / first).toFixed(2)} | ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} |`);
  }
  record.close();
  console.log(`| articles on record | one more linked, ms of CPU, median of ${ONE_MORE} | slowest | times that of 1,000 (wanted: 1.3) | memory, MB |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\n${machine()}`);
} finally { rmSync(folder, { recursive: true, force: true }); }

function* gathered(seed: number, stories: number, held: Kept[]) {
  const every = Math.max(1, Math.floor(stories / ONE_MORE));
  let i = 0;
  for (const report of generateReports({ seed, stories, reports: REPORTS + 1, paragraphs: PARAGRAPHS })) {
    const place = i++ % (REPORTS + 1), story = Math.floor((i - 1) / (REPORTS + 1));
    if (place < REPORTS) yield toGathered(report);
    else if (story % every === 0 && held.length < ONE_MORE) held.push(toKept(toGathered(report)));
  }
}

function toKept({ document, bytes }: ReturnType<typeof toGathered>): Kept {
  const article = clean(document, bytes);
  if ('rejected' in article) throw new Error(article.reason);
  const reading = read(article);
  return { document, bytes, article, reading, signature: signatureOf({ article, reading }) };
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
