/** “Y, according to X” · “According to X, Y”. */
import { accordingAt } from './attributions.js';
import { type Draft, type LinePhrasing, spanOf } from './draft.js';
import { bare } from './extents.js';
import type { Line } from './lines.js';
import { phraseEnd } from './noun-phrases.js';
import { clauseEnd, withApposition } from './sources.js';

export const ACCORDING_TO: LinePhrasing = {
  name: 'according to X',
  examples: [
    '{Nine boats are missing|content}, {according to|cue} {the harbour master|source}.',
    '{According to|cue} {Ida Brand, who heads the works|source}, {the dam is safe|content}.',
  ],
  find: findAccordingTo,
};

function findAccordingTo(line: Line): Draft[] {
  const { atoms } = line;
  const out: Draft[] = [];
  for (let i = 0; i < atoms.length && out.length < 8; i++) {
    const length = accordingAt(line, i),
      end = length ? phraseEnd(line, i + length) : undefined;
    if (end === undefined) continue;
    const to =
      atoms[end]?.lower === ','
        ? withApposition(line, end)
        : /^wh(?:o|ose)$/.test(atoms[end]?.lower ?? '')
          ? clauseEnd(line, end)
          : end;
    const content =
      i === 0 || (i === 1 && atoms[0]!.kind === 'word')
        ? bare(line, { from: to, to: atoms.length })
        : bare(line, { from: 0, to: i });
    if (!content) continue;
    const cue = { from: i, to: i + length },
      source = { from: i + length, to };
    out.push({
      by: ACCORDING_TO.name,
      line,
      verb: 'according',
      act: 'assert',
      negated: false,
      source: [spanOf(line, source)],
      cue: [spanOf(line, cue)],
      content: [spanOf(line, content)],
      near: spanOf(line, { from: i, to }),
    });
  }
  return out;
}
