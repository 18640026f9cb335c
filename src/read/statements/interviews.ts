/**
 * Interviews in dashes: whose a turn is that names nobody. The sentence before it tells, where it is of somebody who
 * does something; a question leaves it with the one who answers.
 */
import type { Mention, Span } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Line } from './lines.js';
import { firstWithin } from './speakers.js';

/** A paragraph that begins with a dash, its words without the dash. */
export interface Turn {
  readonly words: Span;
  readonly line: Line;
  /** The line before it, itself of no turn. */
  readonly before?: Line;
}

const DASH = /^[–—]\s/u;

/** Block → the turn that it is. */
export function findTurns(lines: readonly Line[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let last: Line | undefined;
  for (const line of lines) {
    if (line.inside) continue;
    if (line.start === line.paragraph.start && DASH.test(line.text.slice(line.start, line.start + 2)))
      turns.set(line.block, {
        words: { start: line.atoms[1]?.start ?? line.start, end: line.paragraph.end },
        line,
        ...(last && !turns.has(last.block) && { before: last }),
      });
    last = line;
  }
  return turns;
}

/** The paragraph ends in a question. */
export const asks = ({ text, paragraph }: Line): boolean => text[paragraph.end - 1] === '?';

/** A question without a dash stands before it. */
export const isAsked = ({ before }: Turn): boolean => before !== undefined && asks(before);

/** “You gave the order.” “Who gave the order?” */
const isPrompt = (line: Line): boolean =>
  asks(line) || line.atoms.some((a) => line.start === line.paragraph.start && /^(?:you|your|yourself)$/.test(a.lower));

/** “Ida Brand leans back. – It holds.”: whom the sentence before is of, if it is one of those who speak in turns. */
export function introducedTo(
  { before }: Turn,
  { mentions }: Named,
  speaking: ReadonlySet<number | undefined>,
): Mention | undefined {
  const first = before && !isPrompt(before) ? mentions[firstWithin(mentions, before.start)] : undefined;
  return first && first.start === before!.start && speaking.has(first.referent) ? first : undefined;
}

/** Whom the words for a speaker mean. */
export const referentIn = ({ mentions }: Named, { start, end }: Span): number | undefined =>
  mentions.slice(firstWithin(mentions, start), firstWithin(mentions, end)).find((m) => m.type === 'person')?.referent;
