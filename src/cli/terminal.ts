/** What a terminal is: how wide, in colour or not; and text laid out for it. */
import colors from 'picocolors';

/** Colours, off where NO_COLOR is set or standard output is no terminal. */
export const paint = colors.createColors(
  process.env.NO_COLOR === undefined && (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined),
);

/** Columns of the window; 100 where there is none. */
export const windowWidth = (): number => Math.max(40, process.stdout.columns ?? (Number(process.env.COLUMNS) || 100));

/** Prints to standard output. */
export const print = (text = ''): void => void process.stdout.write(`${text}\n`);

/** Prints to standard error. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * Words broken into lines of at most `width` columns; the second and later lines are indented, and the indent is not
 * counted. Escape sequences take no room. A word longer than the line stands alone.
 */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '',
    room = width;
  for (const word of text.split(/[ \n]+/)) {
    const length = visibleLength(word);
    if (line && length + 1 > room) {
      lines.push(line);
      line = indent + word;
      room = width - length;
    } else if (line) {
      line += ` ${word}`;
      room -= length + 1;
    } else {
      line = word;
      room = width - length;
    }
  }
  return [...lines, line].join('\n');
}

/** Cut to `width` columns, with an ellipsis where something is left out. Plain text only. */
export const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;

const visibleLength = (text: string): number => text.replaceAll(ESCAPE, '').length;
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Text safe for a terminal: nothing in it moves the cursor, changes colours or the direction of reading. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

/** Text from a report, on one line. */
export const plain = (text: string): string => harmless(text).replace(/\s+/g, ' ').trim();

/** True where whoever read our output has gone: `onrecord show | head` is no failure. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
process.stdout.on('error', (error) => {
  if (isBrokenPipe(error)) process.exit(0);
  throw error;
});
