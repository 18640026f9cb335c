/** `onrecord stories`: what is on record, the latest first. */
import { plural, sayDate, sayReports } from '../say/words.js';
import { compare } from '../text/order.js';
import { openForReading } from './open.js';
import { cut, paint, plain, print, windowWidth } from './terminal.js';

export function stories(options: { readonly record: string; readonly json?: true }): void {
  const record = openForReading(options.record);
  try {
    const all = [...record.stories()].sort((a, b) => compare(b.to ?? '', a.to ?? '') || compare(a.id, b.id));
    if (options.json) {
      print(JSON.stringify(all, null, 2));
      return;
    }
    for (const s of all)
      print(
        `${paint.cyan(s.id)}  ${cut(plain(s.name), windowWidth() - 18)}\n${' '.repeat(18)}${paint.dim(`${sayReports(s.counts.articles, s.counts.origins)} · ${s.guests.length ? `${plural(s.guests.length, 'guest')} · ` : ''}${plural(s.counts.conflicts, 'conflict')} · ${sayDate(s.to)}`)}`,
      );
    if (!all.length) print('no stories on record');
  } finally {
    record.close();
  }
}
