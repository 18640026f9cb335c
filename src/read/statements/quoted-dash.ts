/** A quotation and under a dash who said it: “It held.” — Ida Brand. */
import { type LinePhrasing, type Range, spanOf } from './draft.js';
import type { Line } from './lines.js';

export const QUOTED_DASH: LinePhrasing = {
  name: 'quotation, dash, speaker',
  examples: [
    'The dam is old.\n\n{“It held when nobody thought it would.”|content} {—|cue} {Ida Brand|source}',
    'The dam is old.\n\n{“It held. I was there when it did.”|content} {―|cue} {Oddvei van der Holm|source}\n{“Nobody thought it would.”|content} {―|cue} {Tobbe K. Osk|source}',
    '{“I would rather live in what he calls “a cage” than here.”|content} {―|cue} {Ida Brand|source}\n“Nobody thought it would hold.”',
    'The dam is old.\n\n“It held when nobody thought it would” – a line from an old song.',
  ],
  find: (line, canSpeak) =>
    line.inside
      ? []
      : line.atoms.flatMap((_, quote) => {
          const source = speakerAfter(line, quote);
          if (!source || !(canSpeak(line, source) || isFullName(line, source))) return [];
          const dash = spanOf(line, { from: quote + 1, to: quote + 2 });
          return [
            {
              by: QUOTED_DASH.name,
              line,
              verb: 'say',
              act: 'assert',
              negated: false,
              source: [spanOf(line, source)],
              cue: [dash],
              content: [spanOf(line, { from: quote, to: quote + 1 })],
              near: dash,
            },
          ];
        }),
};

/** Two to five words with capitals that end the line: of those who are quoted once, many have names no list knows. */
const isFullName = ({ atoms }: Line, { from, to }: Range): boolean =>
  to - from > 1 &&
  to - from < 6 &&
  !atoms.slice(to).some((a) => a.kind !== 'mark') &&
  atoms.slice(from, to).every((a) => /^(?:\p{Lu}|(?:al|bin|da|de|del|den|der|di|el|la|le|van|von|y)$)/u.test(a.text));

/**
 * What stands between the dash behind a quotation and the next quotation, stop or end of the line, if it begins like a
 * name.
 */
function speakerAfter({ atoms }: Line, quote: number): Range | undefined {
  if (
    atoms[quote]!.kind !== 'quote' ||
    atoms[quote]!.words < 4 ||
    !/^[―—–-]+$/.test(atoms[quote + 1]?.text ?? '') ||
    !/^\p{Lu}/u.test(atoms[quote + 2]?.text ?? '')
  )
    return undefined;
  const end = atoms.findIndex((a, i) => i > quote + 2 && (a.kind === 'quote' || a.lower === '.')),
    to = end < 0 ? atoms.length : end;
  return to - quote > 14 ? undefined : { from: quote + 2, to };
}
