/** A quotation and under a dash who said it: “It held.” — Ida Brand. */
import { type LinePhrasing, type Range, spanOf } from './draft.js';
import type { Line } from './lines.js';

export const QUOTED_DASH: LinePhrasing = {
  name: 'quotation, dash, speaker',
  examples: [
    'The dam is old.\n\n{“It held when nobody thought it would.”|content} {—|cue} {Ida Brand|source}',
    'The dam is old.\n\n“It held when nobody thought it would” – a line from an old song.',
  ],
  find: (line, canSpeak) => (line.inside ? [] : line.atoms.flatMap((_, quote) => {
    const source = speakerAfter(line, quote);
    if (!source || !canSpeak(line, source)) return [];
    const dash = spanOf(line, { from: quote + 1, to: quote + 2 });
    return [{ by: QUOTED_DASH.name, line, verb: 'say', act: 'assert', negated: false, source: [spanOf(line, source)], cue: [dash], content: [spanOf(line, { from: quote, to: quote + 1 })], near: dash }];
  })),
};

/** What stands between the dash behind a quotation and the next quotation, stop or end of the line, if it begins like a name. */
function speakerAfter({ atoms }: Line, quote: number): Range | undefined {
  if (atoms[quote]!.kind !== 'quote' || atoms[quote]!.words < 4 || !/^[―—–-]+$/.test(atoms[quote + 1]?.text ?? '') || !/^\p{Lu}/u.test(atoms[quote + 2]?.text ?? '')) return undefined;
  const end = atoms.findIndex((a, i) => i > quote + 2 && (a.kind === 'quote' || a.lower === '.')), to = end < 0 ? atoms.length : end;
  return to - quote > 14 ? undefined : { from: quote + 2, to };
}
