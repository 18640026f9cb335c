/** `onrecord rebuild`: everything derived is made again from the bytes kept. */
import { rebuildRecord } from '../pipeline.js';
import { openForReading } from './open.js';
import { toProgress } from './progress.js';
import { paint, print } from './terminal.js';

export async function rebuild(options: { readonly record: string; readonly json?: true }): Promise<void> {
  const record = openForReading(options.record);
  const progress = toProgress();
  let made = 0,
    rejected = 0;
  try {
    for await (const outcome of rebuildRecord(record)) {
      progress.step(outcome);
      if (outcome.kind === 'rejected') rejected++;
      else made++;
    }
  } finally {
    progress.end();
    record.close();
  }
  print(
    options.json
      ? JSON.stringify({ record: options.record, made, rejected })
      : `${paint.bold(String(made))} made again, ${rejected} rejected ${paint.dim(`in ${options.record}`)}`,
  );
  if (rejected) process.exitCode = 1;
}
