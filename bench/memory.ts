/** Whether memory stays flat while 10,000 made-up articles of some 400 words are added to one record by one process. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tuneEngine } from '../src/cli/engine.js';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { generateReports, toGathered } from '../test/generated.js';
import { machine } from './machine.js';

const STORIES = 1000,
  REPORTS = 10,
  PARAGRAPHS = 12,
  EVERY = 1000;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-memory-')),
  file = join(folder, 'onrecord.db');
setFlagsFromString('--expose-gc');
tuneEngine();
const collect = runInNewContext('gc') as () => void;
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** Made as they are asked for, so that what is measured is the record's memory and not the bench's. */
function* gathered() {
  for (const report of generateReports({ seed: 1, stories: STORIES, reports: REPORTS, paragraphs: PARAGRAPHS }))
    yield toGathered(report);
}

try {
  const record = openRecord(file);
  console.log(
    '| articles | resident, MB | of it live values, MB | record, MB | articles a second since the line before |\n| --- | --- | --- | --- | --- |',
  );
  let count = 0,
    since = performance.now();
  const row = () => {
    const { rss } = process.memoryUsage(),
      now = performance.now();
    collect();
    const { heapUsed } = process.memoryUsage();
    console.log(
      `| ${count} | ${megabytes(rss)} | ${megabytes(heapUsed)} | ${megabytes(statSync(file).size)} | ${(EVERY / ((now - since) / 1000)).toFixed(0)} |`,
    );
    since = performance.now();
  };
  for await (const outcome of addDocuments(record, gathered())) {
    if (outcome.kind !== 'added') throw new Error(`${outcome.origin}: ${outcome.kind}`);
    if (++count % EVERY === 0) row();
  }
  console.log(`\n${record.stories().length} stories. ${machine()}`);
  record.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
