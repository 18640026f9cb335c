/** The time line: happenings and dated utterances, day by day. What is planned, alleged or denied says so. */
import type { Happening } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import { toCounts, toDay, type View } from './view.js';

export function timeLines(view: View): string[] {
  const dated = [...view.story.links.happenings].filter((h) => h.when).sort((a, b) => compare(a.when!.from, b.when!.from) || compare(a.id, b.id));
  const days = groupedBy(dated, dayOf);
  return [...days].flatMap(([day, happenings]) => [paint.dim(toDay(day)), ...happenings.map((h) => `  ${wrapped(line(h, view), view.width - 4, '    ')}`)]);
}

function line(h: Happening, view: View): string {
  const articles = [...new Set(h.anchors.map((a) => a.article))];
  const words = plain([h.agent, `“${h.anchors[0]?.exact ?? ''}”`, h.patient].filter(Boolean).join(' '));
  const standing = h.standing === 'happened' ? '' : paint.yellow(` ${h.standing}`);
  return `${words}${standing} ${paint.dim(`${h.type.toLowerCase()}${h.place ? `, ${plain(h.place)}` : ''} (${toCounts(articles.length, h.independent)}: ${articles.map(view.cited).join('; ')})`)}`;
}

const dayOf = (h: Happening): string => h.when!.from.slice(0, 10);

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
