/**
 * What happened, by the sentence that tells it: first what has a date, in order of time, then what has none of its own,
 * under the day it was reported. What one sentence tells of one time is one row.
 */
import { sayWhen } from '../../say/words.js';
import type { Anchor, Happening } from '../../types.js';
import { dated, leadTo, publishedOf, type Sources, sentenceOf, stands } from './sources.js';
import { day, dotted, escaped, faint, line, row, small, term } from './markup.js';

export function sayHappenings(sources: Sources, happenings: readonly Happening[]): string[] {
  const undated = happenings.filter((h) => !h.when),
    reported = (h: Happening): string | undefined => publishedOf(sources, h.anchors[0]?.article);
  return [
    ...rowsOf(
      sources,
      dated(
        happenings.filter((h) => h.when),
        (h) => h.when?.from,
      ),
      (h) => escaped(sayWhen(h.when)),
    ),
    ...(undated.length ? ['<h3>Reported; when it happened is not given</h3>'] : []),
    ...rowsOf(sources, dated(undated, reported), (h) => `reported ${day(reported(h))}`),
  ];
}

/** A row for what one sentence tells and the same reports carry, at the place of the first. */
function rowsOf(sources: Sources, happenings: readonly Happening[], sayTime: (h: Happening) => string): string[] {
  const rows = new Map<string, { readonly of: Happening[]; readonly first: Anchor }>();
  for (const h of happenings) {
    const [first] = h.anchors;
    if (!first) continue;
    const key = JSON.stringify([sayTime(h), sentenceOf(sources, first), [...new Set(h.anchors.map((a) => a.article))]]);
    (rows.get(key) ?? rows.set(key, { of: [], first }).get(key)!).of.push(h);
  }
  return [...rows.values()].map(({ of, first }) => sayRow(sources, of, first, sayTime(of[0]!)));
}

function sayRow(sources: Sources, of: readonly Happening[], first: Anchor, time: string): string {
  const places = [...new Set(of.flatMap((h) => h.place ?? []))].map(escaped).join(', '),
    words = of.flatMap((h) => h.anchors[0] ?? []).sort((a, b) => a.start - b.start);
  return row(
    small(dotted(time, [...new Set(of.map(sayKind))].join('; '), places || false)),
    line(leadTo(sources, first.article, words, sentenceOf(sources, first))),
    small(stands(sources, of[0]!.anchors, of[0]!.independent)),
  );
}

const sayKind = ({ type, mode, standing }: Happening): string =>
  [
    `<b>${type === 'other' ? 'event' : term(type)}</b>${mode ? `, ${term(mode)}` : ''}`,
    ...(standing === 'happened' ? [] : [faint(standing === 'hypothetical' ? 'supposed' : standing)]),
  ].join(' ');
