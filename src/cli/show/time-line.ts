/**
 * The time line: dated happenings day by day, those that most origins tell first. What is planned, alleged or denied
 * says so.
 */
import { STANDING, sayDate, sayReports, sayTerm } from '../../say/words.js';
import { compare } from '../../text/order.js';
import type { Happening } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import type { View } from './view.js';

export function timeLines(view: View): string[] {
  const dated = view.story.links.happenings
    .filter((h) => h.when)
    .sort(
      (a, b) =>
        compare(dayOf(a), dayOf(b)) ||
        b.independent - a.independent ||
        b.anchors.length - a.anchors.length ||
        compare(a.id, b.id),
    );
  return [...groupedBy(dated, dayOf)].flatMap(([day, happenings]) => {
    const bare = happenings.filter(isBare),
      passing = bare.length > 1 ? bare : [];
    const lines = [
      ...happenings.filter((h) => !passing.includes(h)).map((h) => line(h, view)),
      ...(passing.length ? [paint.dim(`in passing: ${passing.map(words).join(', ')}`)] : []),
    ];
    return [paint.dim(sayDate(day)), ...lines.map((l) => `  ${wrapped(l, view.width - 4, '    ')}`)];
  });
}

/** One report's word for an event, without who or where. */
const isBare = (h: Happening): boolean =>
  h.anchors.length === 1 && !h.agent && !h.patient && !h.place && h.standing === 'happened';

const words = (h: Happening): string =>
  plain([h.agent, `“${h.anchors[0]?.exact ?? ''}”`, h.patient && `→ ${h.patient}`].filter(Boolean).join(' '));

function line(h: Happening, view: View): string {
  const articles = [...new Set(h.anchors.map((a) => a.article))];
  const standing = h.standing === 'happened' ? '' : `${paint.yellow(STANDING[h.standing])} `,
    further = `${h.when!.modifier === 'since' ? ', since then' : ''}${h.place ? `, ${plain(h.place)}` : ''}`;
  return `${standing}${paint.cyan(`${sayTerm(h.type)}${h.mode ? `, ${sayTerm(h.mode)}` : ''}`)}: ${words(h)}${further} ${paint.dim(`(${sayReports(articles.length, h.independent)}: ${articles.map(view.cited).join('; ')})`)}`;
}

const dayOf = (h: Happening): string => h.when!.from.slice(0, 10);

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
