/**
 * Which story a command means: the one of that id, or the only one whose id begins so or whose name holds it; the one
 * with the latest report if none is named.
 */
import { OnrecordError } from '../errors.js';
import type { Record } from '../record/record.js';
import { compare } from '../text/order.js';
import { plain } from './terminal.js';

/** So many stories an error names. */
const LISTED = 10;

/** Its id. @param command what an error begins with */
export function storyMeant(
  record: Pick<Record, 'stories' | 'file'>,
  wanted: string | undefined,
  command: string,
): string {
  const all = record.stories(),
    lower = wanted?.toLowerCase();
  if (!all.length)
    throw new OnrecordError(
      'no-such-story',
      `${command}: ${record.file}: no story on record yet; add reports with: onrecord add PATH`,
    );
  if (lower === undefined) return all.toSorted((a, b) => compare(b.to ?? '', a.to ?? '') || compare(a.id, b.id))[0]!.id;
  const exact = all.filter((s) => s.id === wanted),
    matching = exact.length ? exact : all.filter((s) => s.id.startsWith(lower) || s.name.toLowerCase().includes(lower));
  if (matching.length === 1) return matching[0]!.id;
  const from = matching.length ? matching : all,
    list = [
      ...from.slice(0, LISTED).map((s) => `  ${s.id}  ${plain(s.name)}`),
      ...(from.length > LISTED ? [`  … and ${from.length - LISTED} more; onrecord stories lists all`] : []),
    ].join('\n');
  throw new OnrecordError(
    'no-such-story',
    `${command}: ${wanted}: ${matching.length ? `${matching.length} stories match` : 'no such story'}; ${matching.length ? 'name one by its id' : 'on record are'}:\n${list}`,
  );
}
