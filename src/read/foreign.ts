/**
 * Whether a text is English sentences at all: of a text in another language, or of a mere list, little is read, and
 * nothing else would say why.
 */
import { FUNCTION_WORDS } from '../lang/en/function-words.js';
import type { Token } from '../text/tokens.js';
import type { Doubt } from '../types.js';

/**
 * Of 468 real English reports of 25 words and more all but one, a list of links, have a quarter of words that carry
 * grammar; in other languages words spelled so by chance are a few in a hundred.
 */
const ENOUGH = 50,
  LEAST = 0.2;

export function foreignDoubts(tokens: readonly Token[]): Doubt[] {
  const words = tokens.filter((t) => t.kind === 'word'),
    [first] = words;
  if (
    !first ||
    words.length < ENOUGH ||
    words.filter((t) => FUNCTION_WORDS.has(t.lower)).length >= LEAST * words.length
  )
    return [];
  return [
    {
      start: first.start,
      end: first.end,
      about:
        'hardly any of its words are those of English sentences: only English is read, so little of it may be on record',
      foreign: true,
    },
  ];
}
