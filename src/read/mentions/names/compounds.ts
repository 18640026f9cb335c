/** Names inside a word: “London-based”, “ex-FARC”, “US-led”, “UPDATE 2-Brand”. */
import type { Token } from '../../../text/tokens.js';
import type { Votes } from '../evidence.js';
import { adjectives, isOrdinary, type Listed, listedBy } from '../lexicon.js';
import { isCapital } from '../stretches.js';
import type { Name } from './name.js';

/** “UPDATE 2-Brand rejects offer”: the number of a dispatch sticks to the first name. */
export const isSlug = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === 'number' &&
  /^\d{1,2}-\p{Lu}/u.test(tokens[at]!.text) &&
  /^\p{Lu}{5,}$/u.test(tokens[at - 1]?.text ?? '');

/** The name inside token `at`, if there is one. */
export function compoundAt(tokens: readonly Token[], at: number): Name | undefined {
  const { text, start } = tokens[at]!;
  const cut = text.indexOf('-');
  const head = text.slice(0, cut);
  const tail = text.slice(cut + 1);
  const side = sideOfName(head, tail);
  if (!side) return undefined;
  const word = side === 'head' ? head : tail;
  if (word.length < 2 || adjectives.has(word) || isOrdinary(word.toLowerCase())) return undefined;
  const from = side === 'head' ? start : start + cut + 1;
  const list = listedBy(word).find((entry) => entry.words.length === 1);
  return {
    start: from,
    end: from + word.length,
    first: at,
    last: at + 1,
    own: votesFor(list, tail),
    context: {},
    by: /^\d/.test(head) ? 'name after a slug' : 'name in a compound',
    weak: false,
    ...(list ? { known: list } : {}),
  };
}

function sideOfName(head: string, tail: string): 'head' | 'tail' | undefined {
  if (/^\d{1,2}$/.test(head) && isCapital(tail)) return 'tail';
  if (isCapital(head) && /^\p{Ll}{3,}/u.test(tail)) return 'head';
  return /^\p{Ll}{1,4}$/u.test(head) && isCapital(tail) ? 'tail' : undefined;
}

function votesFor(list: Listed | undefined, tail: string): Votes {
  if (list) return { [list.type]: 6 };
  return tail.startsWith('based') ? { place: 3 } : { organization: 0.6, person: 0.5 };
}
