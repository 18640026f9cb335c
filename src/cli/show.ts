/** `onrecord show`: the record of one story, in the terminal. */
import { OnrecordError } from '../errors.js';
import type { Record, WholeStory } from '../record/record.js';
import { openForReading } from './open.js';
import { conflictLines } from './show/conflicts.js';
import { copyLines } from './show/copies.js';
import { headLines } from './show/head.js';
import { statementLines } from './show/statements.js';
import { tallyLines } from './show/tallies.js';
import { timeLines } from './show/time-line.js';
import { toView } from './show/view.js';
import { paint, print } from './terminal.js';

export async function show(wanted: string | undefined, options: { readonly record: string; readonly json?: true }): Promise<void> {
  const record = openForReading(options.record);
  try {
    const story = storyOf(record, wanted);
    if (options.json) print(JSON.stringify(story, null, 2));
    else print(toText(story, record));
  } finally { record.close(); }
}

/** The sections in the order in which they are read. An empty section is left out. */
export function toText(story: WholeStory, record: Pick<Record, 'article'>): string {
  const view = toView(story, record);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Time line', timeLines(view)],
    ['Who said what', statementLines(view)],
    ['Tallies', tallyLines(view)],
    ['Copies and origins', copyLines(view)],
    ['Where the accounts differ', conflictLines(view)],
  ];
  return [...headLines(view), ...sections.flatMap(([title, lines]) => (lines.length ? ['', paint.bold(title.toUpperCase()), ...lines] : []))].join('\n');
}

/** So many stories an error names. */
const LISTED = 10;

/** The story of that id, or the only one whose id or name begins so; the one with the latest report if none is named. */
function storyOf(record: Record, wanted: string | undefined): WholeStory {
  const all = record.stories();
  if (!all.length) throw new OnrecordError('no-such-story', `show: ${record.file}: no story on record yet; add reports with: onrecord add PATH`);
  const lower = wanted?.toLowerCase();
  const matching = lower === undefined
    ? [...all].sort((a, b) => ((b.to ?? '') < (a.to ?? '') ? -1 : 1)).slice(0, 1)
    : all.filter((s) => s.id === wanted || s.id.startsWith(lower) || s.name.toLowerCase().includes(lower));
  if (matching.length === 1) return record.story(matching[0]!.id)!;
  const from = matching.length ? matching : all, list = [...from.slice(0, LISTED).map((s) => `  ${s.id}  ${s.name}`), ...(from.length > LISTED ? [`  … and ${from.length - LISTED} more; onrecord stories lists all`] : [])].join('\n');
  throw new OnrecordError('no-such-story', `show: ${wanted}: ${matching.length ? `${matching.length} stories match` : 'no such story'}; ${matching.length ? 'name one by its id' : 'on record are'}:\n${list}`);
}
