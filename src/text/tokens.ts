/** Text → words, numbers and marks. Every character that is no white space lies in exactly one token. */
import type { Span } from '../types.js';

/** `mark` is one character of punctuation or a symbol; "’s" is a token of its own; "U.S.", "drug-trafficking", "1,000.5" are one each. */
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
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0], start = match.index;
    const kind = kindOf(word);
    tokens.push({ start, end: start + word.length, text: word, lower: word.toLowerCase().replaceAll('’', "'"), kind });
  }
  return tokens;
}

/** Basic Latin is seen at once: it is nearly all there is. */
function kindOf(word: string): Token['kind'] {
  const c = word.charCodeAt(0) | 32;
  if (c >= 97 && c <= 122) return 'word';
  return /^\p{Nd}/u.test(word) ? 'number' : /[\p{L}\p{Nd}]/u.test(word) ? 'word' : 'mark';
}

const TOKEN = new RegExp([
  String.raw`['’](?:s|S)(?![\p{L}\p{Nd}])`, // possessive, also after a letter because words below stop before it
  String.raw`(?:\p{Lu}\.){2,}`, // U.S., J.D.
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:-?\p{L}[\p{L}\p{M}]*)*(?:-[\p{L}\p{Nd}]+)*`, // 1,000.5 20th 20-year-old 11th
  String.raw`[\p{L}\p{M}\p{Nd}]+(?:(?:[-‐‑&]|['’](?!(?:s|S)(?![\p{L}\p{Nd}])))[\p{L}\p{M}\p{Nd}]+)*`, // didn't O'Brien drug-trafficking AT&T
  String.raw`\.{3}`,
  String.raw`[^\s]`,
].join('|'), 'gu');
