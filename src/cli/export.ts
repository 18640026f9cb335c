/** `onrecord export`: the whole record to standard output. */
import { once } from 'node:events';
import { toJson } from '../export/json.js';
import { openForReading } from './open.js';

export async function exportRecord(options: { readonly record: string; readonly format: 'json' }): Promise<void> {
  const record = openForReading(options.record);
  try {
    for (const part of toJson(record)) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  } finally { record.close(); }
}
