/** A description word by word: what stands before its noun and whose it is. */
import type { Token } from '../../../text/tokens.js';
import type { Description } from '../descriptions.js';
import { adjectives, isGrammar } from '../lexicon.js';

export interface Phrase extends Description {
  /** What stands before the noun, but “the”; of “Orlo’s former chair” only “former”. */
  readonly before: readonly Token[];
  /** The same in small letters. */
  readonly words: readonly string[];
  /** Those of them that narrow down who is meant. */
  readonly modifiers: readonly string[];
  /** “Orlo’s chair”, “his brother”. */
  readonly isOwned: boolean;
  /** “of Tarnby”, “for finance”: the word after it. */
  readonly of: string | undefined;
}

export function phraseOf(tokens: readonly Token[], description: Description): Phrase {
  const { first, head } = description;
  let from = head;
  while (from > first && tokens[from - 1]!.lower !== "'s") from--;
  const before = tokens.slice(from, head).filter((token) => token.lower !== 'the');
  return {
    ...description,
    before,
    words: before.map((token) => token.lower),
    modifiers: before.filter(isNarrowing).map((token) => token.lower),
    isOwned: from > first || isPossessive(tokens[first]!.lower),
    of: wordOf(tokens, head + 1),
  };
}

const isNarrowing = ({ text, lower }: Token): boolean => !adjectives.has(text) && !EMPTY.has(lower);

function wordOf(tokens: readonly Token[], at: number): string | undefined {
  const link = tokens[at]?.lower;
  if (link !== 'of' && link !== 'for') return undefined;
  for (let i = at + 1; i < at + 5 && i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'word' && !isGrammar.has(lower)) return lower;
  }
  return undefined;
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
export const isPossessive = (word: string): boolean => POSSESSIVE.has(word);

/** They narrow no office: “the new president” holds the same office as “the president”. */
const EMPTY = new Set(
  `
  former then new current late same first outgoing incoming embattled ousted deposed veteran elderly young old ex the
  this that his her its their our my your
`
    .trim()
    .split(/\s+/),
);

/** “the blundering minister”, “the disgraced mayor”: what is said of the holder, too, but not “the acting mayor”. */
export const isEmpty = (modifier: string): boolean =>
  EMPTY.has(modifier) || (/.{3}(?:ing|ed)$/.test(modifier) && !OTHER_HOLDERS.has(modifier));
const OTHER_HOLDERS = new Set(
  `
  acting visiting competing opposing presiding sitting retired elected appointed designated united unnamed
`
    .trim()
    .split(/\s+/),
);
