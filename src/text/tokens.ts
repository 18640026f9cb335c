/** Text → words, numbers and marks. Every character that is no white space lies in exactly one token. */
import type { Span } from '../types.js';

/**
 * `mark` is one character of punctuation or a symbol; "’s" is a token of its own; "U.S.", "drug-trafficking", "1,000.5"
 * are one each.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * @example findTokens('Rubio’s 20th strike, $50 million.') // Rubio · ’s · 20th · strike · , · $ · 50 · million · .
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const plain = plainEnd(text, start);
    if (plain > start) {
      const word = text.slice(start, plain);
      tokens.push({ start, end: plain, text: word, lower: isLower(word) ? word : word.toLowerCase(), kind: 'word' });
      start = plain;
      continue;
    }
    TOKEN.lastIndex = start;
    const word = TOKEN.exec(text)?.[0];
    if (word !== undefined)
      tokens.push({
        start,
        end: start + word.length,
        text: word,
        lower: word.toLowerCase().replaceAll('’', "'"),
        kind: kindOf(word),
      });
    start += word?.length ?? 1;
  }
  return tokens;
}

/** Where a word of basic Latin ends that nothing could make longer, nearly all there are; `start` where none begins. */
function plainEnd(text: string, start: number): number {
  let end = start;
  if (!isPlainLetter(text.charCodeAt(start))) return start;
  do end++;
  while (isPlainLetter(text.charCodeAt(end)));
  const next = text.charCodeAt(end);
  // A space, or one of ! " ( ) , : ; ? or a full stop after more than an initial; not-a-number at the end of the text.
  return next === 32 ||
    next === 44 ||
    (next === 46 && end > start + 1) ||
    next === 10 ||
    Number.isNaN(next) ||
    next === 33 ||
    next === 34 ||
    next === 40 ||
    next === 41 ||
    next === 58 ||
    next === 59 ||
    next === 63
    ? end
    : start;
}

const isPlainLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Of plain letters: most words are small throughout, and stand for themselves. */
function isLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 97) return false;
  return true;
}

/** Basic Latin is seen at once: it is nearly all there is. */
function kindOf(word: string): Token['kind'] {
  const c = word.charCodeAt(0) | 32;
  if (c >= 97 && c <= 122) return 'word';
  return /^\p{Nd}/u.test(word) ? 'number' : /[\p{L}\p{Nd}]/u.test(word) ? 'word' : 'mark';
}

const TOKEN = new RegExp(
  [
    String.raw`['’](?:s|S)(?![\p{L}\p{Nd}])`, // possessive, also after a letter because words below stop before it
    String.raw`(?:\p{Lu}\.){2,}`, // U.S., J.D.
    String.raw`\p{Lu}(?:\p{L}{0,2})(?=\p{Nd}{1,3}(?:,\p{Nd}{3})+(?![\p{L}\p{Nd}]))`, // the K of K212,000
    String.raw`\p{Nd}{1,3}(?:,\p{Nd}{3})+-\p{Nd}{1,3}(?:,\p{Nd}{3})+(?![\p{L}\p{Nd}])`, // 88,000-94,000
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:-?\p{L}[\p{L}\p{M}]*)*(?:-[\p{L}\p{Nd}]+)*`, // 1,000.5 20th 20-year-old 11th
    // didn't O'Brien drug-trafficking AT&T
    String.raw`[\p{L}\p{M}\p{Nd}]+(?:(?:[-‐‑&]|['’](?!(?:s|S)(?![\p{L}\p{Nd}])))[\p{L}\p{M}\p{Nd}]+)*`,
    String.raw`\.{3}`,
    String.raw`[^\s]`,
  ].join('|'),
  'uy',
);
