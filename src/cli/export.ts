/** `onrecord export`: the whole record, or one story as a file of its own, to standard output. */
import { once } from 'node:events';
import { OnrecordError } from '../errors.js';
import { storyFormats, type StoryFormatName } from '../export/formats.js';
import { toJson } from '../export/json.js';
import { storyParts } from '../export/story.js';
import type { Record } from '../record/record.js';
import { openForReading } from './open.js';

export async function exportRecord(options: { readonly record: string; readonly format: 'json' | StoryFormatName; readonly story?: string }): Promise<void> {
  const record = openForReading(options.record);
  try {
    if (options.format === 'json' && options.story !== undefined) throw new OnrecordError('wrong-use', `export: --story ${options.story}: json is always the whole record; use html, jsonl, statements-csv or figures-csv`);
    const parts = options.format === 'json' ? toJson(record) : [storyFormats[options.format].write(storyParts(record, storyId(record, options.story))!)];
    for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
  } finally { record.close(); }
}

/** The story of that id, or the only one whose id or name begins so; the one with the latest report if none is named. */
function storyId(record: Record, wanted: string | undefined): string {
  const all = record.stories(), lower = wanted?.toLowerCase();
  const exact = all.find((s) => s.id === wanted);
  const matching = exact ? [exact] : lower === undefined ? all.toSorted((a, b) => ((b.to ?? '') < (a.to ?? '') ? -1 : 1)).slice(0, 1) : all.filter((s) => s.id.startsWith(lower) || s.name.toLowerCase().includes(lower));
  if (matching.length === 1) return matching[0]!.id;
  throw new OnrecordError('no-such-story', `export: ${wanted ?? record.file}: ${matching.length ? `${matching.length} stories match` : 'no such story'}; onrecord stories lists what is on record`);
}
