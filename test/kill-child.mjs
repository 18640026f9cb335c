/** What kill.test.ts kills: adds the articles of a file to a record, and says each one's id once the record has said that it is kept. Runs on `dist`, as users do. */
import { writeSync } from 'node:fs';
import { gatherFiles } from '../dist/gather/gather.js';
import { addDocuments, linkTouched } from '../dist/pipeline.js';
import { openRecord } from '../dist/record/open.js';

const [file, articles] = process.argv.slice(2);
const record = openRecord(file);
linkTouched(record);
// Small batches and early linking, so that a kill meets every phase.
for await (const outcome of addDocuments(record, gatherFiles([articles], { now: () => new Date() }), {
  batch: 3,
  linkEvery: 9,
}))
  if (outcome.kind === 'added') writeSync(1, `${outcome.article}\n`);
record.close();
