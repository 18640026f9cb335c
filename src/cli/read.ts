/** `onrecord read`: readings without a record, as text for the eye or as JSON lines for a program. */
import { OnrecordError } from '../errors.js';
import { type Gathered, gatherFiles } from '../gather/gather.js';
import type { Done } from './read-one.js';
import { readingLines } from './show/reading.js';
import { paint, plain, print, say } from './terminal.js';

export async function readReports(
  paths: readonly string[],
  options: { readonly jsonl?: true; readonly jobs: number },
): Promise<void> {
  if (!paths.length && !options.jsonl)
    throw new OnrecordError(
      'wrong-use',
      'read: nothing to read; name files, or use: onrecord read --jsonl < articles.jsonl',
    );
  const gathered = gatherFiles(paths.length ? paths : ['-'], {
    stdin: process.stdin,
    now: () => new Date(),
    ...(options.jsonl && { jsonLines: true }),
  });
  const asLine = options.jsonl === true;
  for await (const done of options.jobs > 1
    ? (await import('./readers.js')).readSideBySide(gathered, options.jobs, asLine)
    : readInTurn(gathered, asLine)) {
    if ('rejected' in done) {
      say(`${paint.red('rejected')} ${plain(done.rejected)}`);
      process.exitCode = 1;
    } else if ('line' in done) process.stdout.write(done.line);
    else print(readingLines(done.article, done.reading).join('\n'));
  }
}

/** The rules and models of reading are loaded by whoever reads: beside readers on threads of their own, not here. */
async function* readInTurn(gathered: AsyncIterable<Gathered>, asLine: boolean): AsyncGenerator<Done> {
  const { readOne } = await import('./read-one.js');
  for await (const next of gathered) yield readOne(next, asLine);
}
