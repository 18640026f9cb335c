/**
 * Text → what stands between quotation marks, roughly: enough to tell shared quotations from shared narration.
 * Paragraph by paragraph.
 */
import type { Span } from '../../types.js';

/** In order, never overlapping, marks included. A quotation that is never closed ends with its paragraph. */
export function findQuoted(text: string): Span[] {
  const out: Span[] = [];
  let open = -1,
    mark = '';
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (open >= 0 && (c === undefined || c === '\n' || (c === mark && closes(text, i)))) {
      out.push({ start: open, end: c === mark ? i + 1 : i });
      open = -1;
    } else if (open < 0 && c !== undefined) {
      const closing = CLOSING[c];
      if (closing && (closing !== '’' || /[\s(—–-]/.test(text[i - 1] ?? ' '))) {
        open = i;
        mark = closing;
      }
    }
  }
  return out;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '„': '“', '«': '»' };

/** “don’t” closes nothing. */
const closes = (text: string, at: number): boolean => text[at] !== '’' || !/\p{L}/u.test(text[at + 1] ?? ' ');
