/** `onrecord add`: reports in, one line or one bar of progress, and a summary in which nothing is lost. */
import { gatherFiles } from '../gather/gather.js';
import { addDocuments, type Outcome } from '../pipeline.js';
import { openLinked } from './open.js';
import { toProgress } from './progress.js';
import { paint, plain, print } from './terminal.js';

export async function add(
  paths: readonly string[],
  options: { readonly record: string; readonly json?: true },
): Promise<void> {
  const record = openLinked(options.record);
  const progress = toProgress();
  const outcomes: Outcome[] = [];
  try {
    const gathered = gatherFiles(paths, { stdin: process.stdin, now: () => new Date() });
    for await (const outcome of addDocuments(record, gathered)) {
      outcomes.push(outcome);
      progress.step(outcome);
    }
  } finally {
    progress.end();
    record.close();
  }
  print(
    options.json
      ? JSON.stringify(toSummary(outcomes, options.record), null, 2)
      : summaryLines(outcomes, options.record).join('\n'),
  );
  if (outcomes.some((o) => o.kind === 'rejected')) process.exitCode = 1;
}

const toSummary = (outcomes: readonly Outcome[], record: string) => ({
  record,
  added: outcomes.flatMap((o) => (o.kind === 'added' ? [{ article: o.article, origin: o.origin }] : [])),
  known: outcomes.flatMap((o) => (o.kind === 'known' ? [{ article: o.article, origin: o.origin }] : [])),
  rejected: outcomes.flatMap((o) => (o.kind === 'rejected' ? [{ origin: o.origin, reason: o.reason }] : [])),
});

function summaryLines(outcomes: readonly Outcome[], record: string): string[] {
  const count = (kind: Outcome['kind']) => outcomes.filter((o) => o.kind === kind).length;
  const rejected = outcomes.flatMap((o) =>
    o.kind === 'rejected' ? [`  ${paint.red('rejected')} ${plain(o.reason)}`] : [],
  );
  return [
    ...rejected,
    `${paint.bold(String(count('added')))} added, ${count('known')} known, ${count('rejected')} rejected ${paint.dim(`in ${record}`)}`,
    ...(count('added') ? [paint.dim('see it with: onrecord show, or: onrecord serve --open')] : []),
  ];
}
