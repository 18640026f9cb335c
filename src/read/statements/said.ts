/** The plain attributions: “Y, X said” · “Y,” said X, “and Z” · X said that Y · …, saying that Y. */
import { findAttributions } from './attributions.js';
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import { contentAhead, contentAround } from './extents.js';
import type { Line } from './lines.js';

export const SAID: LinePhrasing = {
  name: 'X said Y',
  why: 'A comma or full stop belongs to the content only inside the quotation marks.',
  examples: [
    '{“The dam is safe,”|content} {the minister|source} {said|cue}, {“and it will hold.”|content}',
    '{“The dam is safe,”|content} {said|cue} {Ida Brand, who heads the works|source}.',
    '{The minister|source} {has said|cue} {that the dam is safe|content}.',
    '{The dam is safe|content}, {the minister|source} {said|cue}.',
    'The bridge, said to be the oldest, is closed.',
  ],
  find: findSaid,
};

function findSaid(line: Line): Draft[] {
  const all = findAttributions(line);
  const out: Draft[] = [];
  let floor = 0;
  all.forEach((a, i) => {
    const content = contentAround(line, a, floor) ?? one(contentAhead(line, a, all.slice(i + 1)));
    if (!content) return;
    const { group, source, after } = a;
    const near = { from: Math.min(a.lead, group.from), to: Math.max(after.next, group.to) };
    out.push({
      by: SAID.name, line, act: group.cue.act, negated: group.negated,
      source: source ? [spanOf(line, source)] : [], cue: [spanOf(line, group)], content: content.map((c) => spanOf(line, c)),
      ...(after.to && { to: spanOf(line, after.to) }), ...(after.at && { at: spanOf(line, after.at) }), near: spanOf(line, near),
    });
    floor = Math.max(floor, after.next);
  });
  return out;
}

const one = (range: Range | undefined): Range[] | undefined => range && [range];
