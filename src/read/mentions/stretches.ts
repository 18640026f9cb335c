/**
 * Where names may stand: sentences, and the lines of blocks that hold none; and what the article shows of its words'
 * capitals.
 */
import type { Token } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isOrdinary } from './lexicon.js';

/**
 * Tokens `first` to `last` (excluded). `frame`: byline, dateline, caption, notice. `headline`: its capitals tell
 * nothing.
 */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly kind: 'running' | 'headline' | 'frame';
}

export function findStretches(page: Page): Stretch[] {
  const { text, tokens } = page,
    out: Stretch[] = [];
  let next = 0;
  const frame = (end: number): void => {
    while (next < end) {
      let last = next + 1;
      while (last < end && !text.slice(tokens[last - 1]!.end, tokens[last]!.start).includes('\n')) last++;
      out.push({ first: next, last, kind: 'frame' });
      next = last;
    }
  };
  for (const { first, last, block } of page.sentences) {
    frame(first);
    if (first < last)
      out.push({
        first,
        last,
        kind:
          inTitleCase(tokens, first, last) &&
          (page.article.blocks[block]?.kind === 'heading' || !/[.?!”"’)]/.test(tokens[last - 1]!.text))
            ? 'headline'
            : 'running',
      });
    next = last;
  }
  frame(tokens.length);
  return out;
}

/** True where nearly every longer word has a capital: “Council Backs Plan to Move the Market”. */
function inTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0,
    small = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    if (isCapital(text)) capitals++;
    else small++;
  }
  return capitals >= 3 && small * 4 <= capitals;
}

/** True for “Rubio”, “US”, “al-Assad”, “d’Ivoire”, “Joo-hyuk”; not for “US-led”. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128 ? first >= 65 && first <= 90 : word[0] !== word[0]!.toLowerCase()) {
    const hyphen = word.indexOf('-');
    if (hyphen < 0) return true;
    const tail = word.slice(hyphen + 1);
    return !/^\p{Ll}/u.test(tail) || !(isOrdinary(tail) || COMPOUND.has(tail));
  }
  return first >= 97 && first <= 122 && /^(?:(?:al|el|ul|ad|as|an|ar|ash|at|bin|ibn)[-‐‑]|[dl]['’])\p{Lu}/u.test(word);
}
const COMPOUND = new Set(
  'led run made held era style born wide long old wing class type only like century friendly'.split(' '),
);

/** How often a word stands with a small letter, and with a capital where only a name has one. */
export interface Seen {
  small: number;
  capital: number;
}

export function rememberWords(tokens: readonly Token[], stretches: readonly Stretch[]): ReadonlyMap<string, Seen> {
  const memory = new Map<string, Seen>();
  for (const { first, last, kind } of stretches) {
    if (kind !== 'running') continue;
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      const seen = memory.get(token.lower) ?? { small: 0, capital: 0 };
      if (!memory.has(token.lower)) memory.set(token.lower, seen);
      if (!isCapital(token.text)) seen.small++;
      else if (!opens(tokens, i, first)) seen.capital++;
    }
  }
  return memory;
}

/**
 * True where the capital may come from the place alone: after the beginning, an opening quotation mark, a colon, a
 * bullet.
 */
export function opens(tokens: readonly Token[], i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens[i - 1]!;
  return (
    (before.kind === 'mark' && '“"‘\'«:•–—-*(['.includes(before.text)) ||
    (before.kind === 'mark' && '.!?…'.includes(before.text) && i - 1 > first && tokens[i - 2]!.text.length > 2)
  );
}
