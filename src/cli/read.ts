/** `onrecord read`: readings without a record, as text for the eye or as JSON lines for a program. */
import { clean } from '../clean/clean.js';
import { OnrecordError } from '../errors.js';
import { gatherFiles } from '../gather/gather.js';
import { read } from '../read/read.js';
import { readingLines } from './show/reading.js';
import { paint, print, say } from './terminal.js';

export async function readReports(paths: readonly string[], options: { readonly jsonl?: true }): Promise<void> {
  if (!paths.length && !options.jsonl) throw new OnrecordError('wrong-use', 'read: nothing to read; name files, or use: onrecord read --jsonl < articles.jsonl');
  for await (const gathered of gatherFiles(paths.length ? paths : ['-'], { stdin: process.stdin, now: () => new Date(), ...(options.jsonl && { jsonLines: true }) })) {
    const article = 'failed' in gathered ? { rejected: true as const, reason: gathered.reason } : clean(gathered.document, gathered.bytes);
    if ('rejected' in article) { say(`${paint.red('rejected')} ${article.reason}`); process.exitCode = 1; }
    else print(options.jsonl ? JSON.stringify(read(article)) : readingLines(article, read(article)).join('\n'));
  }
}
