/** In a headline only what the lists or the running text know is a name, and words that are no ordinary ones. */
import type { Token } from '../../../text/tokens.js';
import { adjectives, isGiven, isGrammar, isNoName, isOrdinary, isTitle } from '../lexicon.js';
import { adjacent } from '../runs.js';
import { isCapital, type Stretch } from '../stretches.js';
import { compoundAt, isSlug } from './compounds.js';
import { cutRun } from './cut.js';
import { listedAt } from './listed.js';
import type { Name, Reader } from './name.js';
import { isLetters } from './words.js';

/** Names of the running text by their first word, the longest first. */
export type ByFirstWord = ReadonlyMap<string, readonly Name[]>;

export function byFirstWord(tokens: readonly Token[], names: readonly Name[]): ByFirstWord {
  const known = new Map<string, Name[]>();
  for (const name of names) {
    const first = tokens[name.first]!.lower;
    const same = known.get(first);
    if (same) same.push(name);
    else known.set(first, [name]);
  }
  for (const list of known.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  return known;
}

export function findInHeadline(reader: Reader, stretch: Stretch, known: ByFirstWord, names: Name[]): void {
  const { tokens } = reader;
  for (let i = stretch.first; i < stretch.last; ) {
    const { kind, text, lower } = tokens[i]!;
    if (kind !== 'word' || !isCapital(text) || isNoName.has(lower)) {
      const inner = isSlug(tokens, i) ? compoundAt(tokens, i) : undefined;
      if (inner) names.push(inner);
      i++;
      continue;
    }
    const name = knownAt(tokens, i, stretch.last, known);
    const end = name ? name.last : unknownEnd(reader, i, stretch.last);
    if (name) names.push(name);
    else if (end > i) cutRun(reader, stretch, i, end, names);
    i = Math.max(end, i + 1);
  }
}

/** The longest name at this place that the running text or a list holds. */
function knownAt(tokens: readonly Token[], at: number, last: number, known: ByFirstWord): Name | undefined {
  const same = sameName(known.get(tokens[at]!.lower), tokens, at, last);
  const list = listedAt(tokens, at, last);
  const inText = same ? same.last - same.first : 0;
  const inList = list?.words.length ?? 0;
  if (!inText && (!list || isGrammar.has(tokens[at]!.lower))) return undefined;
  if (inText === 1 && same!.weak && !list) return undefined;
  const count = Math.max(inText, inList);
  const place = { start: tokens[at]!.start, end: tokens[at + count - 1]!.end, first: at, last: at + count };
  return same && inText === count
    ? { ...same, ...place, by: 'name of the running text' }
    : { ...place, own: { [list!.type]: 6 }, context: {}, by: 'listed name', weak: false, known: list! };
}

function sameName(
  names: readonly Name[] | undefined,
  tokens: readonly Token[],
  at: number,
  last: number,
): Name | undefined {
  if (names) for (const name of names) if (isSame(tokens, name, at, last)) return name;
  return undefined;
}

function isSame(tokens: readonly Token[], name: Name, at: number, last: number): boolean {
  const count = name.last - name.first;
  if (at + count > last) return false;
  for (let k = 0; k < count; k++) if (tokens[name.first + k]!.lower !== tokens[at + k]!.lower) return false;
  return true;
}

/** One past the words that are no ordinary ones; `from` where the first is one. */
function unknownEnd(reader: Reader, from: number, last: number): number {
  let end = from;
  while (end < last && (end === from || adjacent(reader, end)) && mayBeName(reader, from, end)) end++;
  return end;
}

/** Behind a given name an ordinary word is a surname: “Ana Price”. */
function mayBeName(reader: Reader, from: number, at: number): boolean {
  const { kind, text, lower } = reader.tokens[at]!;
  if (kind !== 'word' || !isCapital(text)) return false;
  return !isPlainWord(reader, at) || (at === from + 1 && isGiven.has(reader.tokens[from]!.text) && !isTitle.has(lower));
}

function isPlainWord({ tokens, memory }: Reader, at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (isLetters(text) && text.length < 6) return false;
  const seen = memory.get(lower);
  return isOrdinary(lower) || isTitle.has(lower) || adjectives.has(text) || (seen !== undefined && seen.small > 0);
}
