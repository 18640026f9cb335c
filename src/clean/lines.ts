/**
 * Text → its lines, and hard-wrapped lines put together into the paragraphs they are. Says nothing of what a line is.
 */
import { trimmed } from '../text/spans.js';
import type { Span } from '../types.js';

/** A run of text that a reader sees as one piece. Never empty, never with white space at its ends. */
export interface Line extends Span {
  readonly words: string;
  /** True where an empty line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

/**
 * One line a paragraph, or paragraphs wrapped at a width: both are common in text files.
 * @example findLines('The dam\n\nThe dam held, the\nminister said.') // The dam · The dam held, the\nminister said.
 */
export function findLines(text: string): Line[] {
  const runs = findRuns(text);
  const width = runs.reduce(
    (widest, run) =>
      run.length > 1 ? run.reduce((most, line) => Math.max(most, line.end - line.start), widest) : widest,
    0,
  );
  return runs.flatMap((run) =>
    (isWrapped(text, run, width) ? [{ start: run[0]!.start, end: run.at(-1)!.end }] : run).map((span, index) => ({
      ...span,
      words: text.slice(span.start, span.end),
      apart: index === 0,
    })),
  );
}

/** Lines with nothing empty between them. */
function findRuns(text: string): Span[][] {
  const runs: Span[][] = [];
  let open = false;
  for (let start = 0; start <= text.length; ) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    const line = trimmed(text, { start, end });
    if (!line) open = false;
    else if (open) runs.at(-1)!.push(line);
    else {
      runs.push([line]);
      open = true;
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return runs;
}

/**
 * True where each line ends because the next word had no more room, and sentences plainly run on from line to line.
 * Between 40 and 100 characters: no common wrapping is narrower or wider.
 */
function isWrapped(text: string, run: readonly Span[], width: number): boolean {
  if (run.length < 2 || width < 40 || width > 100) return false;
  const full = run
    .slice(0, -1)
    .filter(
      (line, i) =>
        line.end - line.start + 1 + (/^\S+/.exec(text.slice(run[i + 1]!.start, run[i + 1]!.end))?.[0].length ?? 0) >
        width,
    );
  const runsOn = run.slice(1).some((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
  return (
    full.length === run.length - 1 &&
    runsOn &&
    run.every((line) => !/^(?:[-–—*•>#]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6)))
  );
}

const isBreak = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029;
