/**
 * A quotation that goes on in the next sentence or paragraph without a new cue is one statement with the one before it.
 */
import { overlaps } from '../../text/spans.js';
import type { Phrasing } from '../phrasing.js';
import type { Span } from '../../types.js';
import type { Draft } from './draft.js';
import { isSpeech } from './extents.js';
import type { Atom, Line } from './lines.js';
import { QUOTED_DASH } from './quoted-dash.js';

export const CONTINUED: Phrasing = {
  name: 'a quotation goes on',
  examples: [
    '{“It holds,”|content} {the minister|source} {said|cue}. {“We looked at it twice.”|content} The dam is old.',
    '{“It holds,”|content} {the minister|source} {said|cue}. {She|source} {did not suggest|cue} {a second wall|content}. {“We looked at it twice.”|content} The dam is old.',
  ],
};

/**
 * Gives each line of nothing but quotation to the statement whose quotation ended the line before; within a paragraph a
 * line without quotation or speaker of its own, or one of what “he” or “she” did or said, may stand between. A name
 * under a quotation ends it.
 */
export function withContinued(lines: readonly Line[], drafts: readonly (readonly Draft[])[]): Draft[] {
  const out: Draft[] = [],
    more = new Map<number, Span[]>();
  let open: number | undefined, last: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const own = drafts[i]!;
    if (line.inside) {
      out.push(...own);
      continue;
    }
    const spoken = line.atoms.filter(isQuote);
    if (
      open !== undefined &&
      own.length === 0 &&
      spoken.length > 0 &&
      goesOn(last!, line) &&
      line.atoms.every((a) => isQuote(a) || a.kind === 'mark')
    ) {
      more.set(open, more.get(open) ?? []);
      for (const { start, end } of spoken) more.get(open)!.push({ start, end });
    } else {
      const at = own.findLastIndex(holdsSpeech);
      if (!(open !== undefined && own.every(isOfSame) && spoken.length === 0 && last!.block === line.block))
        open = at < 0 || own[at]!.by === QUOTED_DASH.name ? undefined : out.length + at;
      out.push(...own);
    }
    last = line;
  }
  return out.map((draft, i) => (more.has(i) ? { ...draft, content: [...draft.content, ...more.get(i)!] } : draft));
}

const isQuote = ({ kind }: Atom): boolean => kind === 'quote';
function holdsSpeech({ line, content }: Draft): boolean {
  for (const c of content) for (const atom of line.atoms) if (overlaps(atom, c) && isSpeech(atom)) return true;
  return false;
}

/** “He did not say more.” */
const isOfSame = ({ line, source }: Draft): boolean =>
  source.length === 1 && /^(?:he|she)$/i.test(line.text.slice(source[0]!.start, source[0]!.end));

/**
 * In the same paragraph, or in the next where the marks say that the turn goes on or nothing but quotation stands
 * there.
 */
function goesOn(before: Line, line: Line): boolean {
  if (before.block === line.block) return true;
  return line.block === before.block + 1;
}
