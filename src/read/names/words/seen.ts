/** How the article writes a word elsewhere: how often with a small letter, with a capital where only names have one. */
import type { GrammarWord } from '../../grammar/words.js';
import type { Seen } from '../../mentions/stretches.js';

export function seenOf(words: readonly GrammarWord[], memory: ReadonlyMap<string, Seen>): Uint8Array {
  const out = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const seen = memory.get(words[i]!.text.toLowerCase().replaceAll('’', "'"));
    out[i] = seen ? oneOrMany(seen.small) * 3 + oneOrMany(seen.capital) : 9;
  }
  return out;
}

const oneOrMany = (times: number): number => (times > 2 ? 2 : times > 0 ? 1 : 0);
