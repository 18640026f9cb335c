/** `onrecord export`: the whole record, or one story as a file of its own, to standard output. */
import { once } from 'node:events';
import { OnrecordError } from '../errors.js';
import { storyFormats, type StoryFormatName } from '../export/formats.js';
import { toJson } from '../export/json.js';
import { storyParts } from '../export/story.js';
import { openForReading } from './open.js';
import { storyMeant } from './story.js';

export async function exportRecord(options: {
  readonly record: string;
  readonly format: 'json' | StoryFormatName;
  readonly story?: string;
}): Promise<void> {
  const record = openForReading(options.record);
  try {
    if (options.format === 'json' && options.story !== undefined)
      throw new OnrecordError(
        'wrong-use',
        `export: --story ${options.story}: json is always the whole record; use html, jsonl, statements-csv, happenings-csv or figures-csv`,
      );
    const parts =
      options.format === 'json'
        ? toJson(record)
        : [storyFormats[options.format].write(storyParts(record, storyMeant(record, options.story, 'export'))!)];
    for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  } finally {
    record.close();
  }
}
