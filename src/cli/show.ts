/** `onrecord show`: the record of one story, in the terminal. */
import type { Record, WholeStory } from '../record/record.js';
import { openForReading } from './open.js';
import { conflictLines } from './show/conflicts.js';
import { copyLines } from './show/copies.js';
import { headLines } from './show/head.js';
import { statementLines } from './show/statements.js';
import { tallyLines } from './show/tallies.js';
import { timeLines } from './show/time-line.js';
import { toView } from './show/view.js';
import { storyMeant } from './story.js';
import { paint, print } from './terminal.js';

export async function show(
  wanted: string | undefined,
  options: { readonly record: string; readonly json?: true },
): Promise<void> {
  const record = openForReading(options.record);
  try {
    const story = record.story(storyMeant(record, wanted, 'show'))!;
    if (options.json) print(JSON.stringify(story, null, 2));
    else print(toText(story, record));
  } finally {
    record.close();
  }
}

/** The sections, the longest last: it would push the others off the screen. An empty section is left out. */
export function toText(story: WholeStory, record: Pick<Record, 'article'>): string {
  const view = toView(story, record);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Time line', timeLines(view)],
    ['Where the accounts differ', conflictLines(view)],
    ['Tallies', tallyLines(view)],
    ['Copies and origins', copyLines(view)],
    ['Who said what', statementLines(view)],
  ];
  return [
    ...headLines(view),
    ...sections.flatMap(([title, lines]) => (lines.length ? ['', paint.bold(title.toUpperCase()), ...lines] : [])),
  ].join('\n');
}
