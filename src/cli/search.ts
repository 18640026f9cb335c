/** `onrecord search`: passages by their words, each with its article and offsets. */
import { publisherOf } from '../say/reports.js';
import { openForReading } from './open.js';
import { paint, plain, print, windowWidth, wrapped } from './terminal.js';

export function search(
  words: readonly string[],
  options: { readonly record: string; readonly limit: number; readonly json?: true },
): void {
  const record = openForReading(options.record);
  try {
    const hits = record.search(words.join(' '), options.limit);
    if (options.json) {
      print(JSON.stringify(hits, null, 2));
      return;
    }
    for (const hit of hits) {
      print(
        `${paint.cyan(`${plain(hit.article)}:${hit.start}-${hit.end}`)} ${paint.dim(
          [hit.kind, hit.speaker, publisherOf(hit), hit.title ?? (hit.opening && `“${hit.opening}”`)]
            .filter(Boolean)
            .map((w) => plain(w!))
            .join(' · '),
        )}`,
      );
      print(`  ${wrapped(plain(hit.exact), windowWidth() - 2, '  ')}`);
    }
    if (!hits.length) {
      print(`nothing on record for: ${words.join(' ')}; try fewer words, or another form of them`);
      process.exitCode = 1;
    }
  } finally {
    record.close();
  }
}
