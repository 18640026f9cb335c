/** `onrecord stories`: what is on record, the latest first. */
import { openForReading } from './open.js';
import { counted, toCounts, toDay } from './show/view.js';
import { cut, paint, plain, print, windowWidth } from './terminal.js';

export function stories(options: { readonly record: string; readonly json?: true }): void {
  const record = openForReading(options.record);
  try {
    const all = [...record.stories()].sort((a, b) => ((b.to ?? '') < (a.to ?? '') ? -1 : (b.to ?? '') > (a.to ?? '') ? 1 : a.id < b.id ? -1 : 1));
    if (options.json) { print(JSON.stringify(all, null, 2)); return; }
    for (const s of all)
      print(`${paint.cyan(s.id)}  ${cut(plain(s.name), Math.max(20, windowWidth() - 64))}  ${paint.dim(`${toCounts(s.counts.articles, s.counts.origins)} · ${s.guests.length ? `${counted(s.guests.length, 'guest')} · ` : ''}${counted(s.counts.conflicts, 'conflict')} · ${s.to ? toDay(s.to) : 'undated'}`)}`);
    if (!all.length) print('no stories on record');
  } finally { record.close(); }
}
