/** `onrecord remove`: takes articles, and what they alone carried, off the record. */
import { linkTouched } from '../pipeline.js';
import { openForReading } from './open.js';
import { paint, print, say } from './terminal.js';

export function remove(articles: readonly string[], options: { readonly record: string; readonly json?: true }): void {
  const record = openForReading(options.record);
  try {
    const removed = articles.filter((id) => record.remove(id));
    linkTouched(record);
    const missing = articles.filter((id) => !removed.includes(id));
    if (options.json) print(JSON.stringify({ record: options.record, removed, missing }));
    else print(`${paint.bold(String(removed.length))} removed ${paint.dim(`from ${options.record}`)}`);
    for (const id of missing) say(`remove: ${id}: no such article; onrecord show lists their ids`);
    if (missing.length) process.exitCode = 1;
  } finally {
    record.close();
  }
}
