/**
 * How many articles a second `add` takes from bytes to linked stories, on disk, in one process: 1,000 made-up articles
 * of some 750 words in stories of ten.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { generateReports, toGathered } from '../test/generated.js';
import { machine } from './machine.js';

const STORIES = 100,
  REPORTS = 10,
  PARAGRAPHS = 24,
  COUNT = STORIES * REPORTS;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-')),
  file = join(folder, 'onrecord.db');
try {
  const gathered = [...generateReports({ seed: 1, stories: STORIES, reports: REPORTS, paragraphs: PARAGRAPHS })].map(
    toGathered,
  );
  const record = openRecord(file),
    began = performance.now(),
    cpu = process.cpuUsage();
  let kept = 0;
  for await (const outcome of addDocuments(record, gathered)) {
    if (outcome.kind !== 'added') throw new Error(`${outcome.origin}: ${outcome.kind}`);
    kept = performance.now();
  }
  const done = performance.now(),
    { user, system } = process.cpuUsage(cpu),
    stories = record.stories().length;
  record.close();
  const second = (ms: number) => (COUNT / (ms / 1000)).toFixed(0);
  console.log(`| what | measured | wanted |
| --- | --- | --- |
| \`add\`, articles a second | ${second(done - began)} | 25 |
| the same by processor time, on a machine that does other work too | ${second((user + system) / 1000)} | 25 |
| of it cleaning, reading and keeping, articles a second | ${second(kept - began)} | |
| of it linking ${stories} stories, ms a story | ${((done - kept) / stories).toFixed(0)} | |
| the record, kB an article | ${(statSync(file).size / 1024 / COUNT).toFixed(0)} | |

${machine()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
