/**
 * Tokens → the words that grammar counts with, as the treebanks have them: contractions, compounds and measures in
 * their parts ("15-year", "$35m"); what `joining.ts` joins in one.
 */
import { AFTER_IS, UNMARKED_CONTRACTIONS } from '../../lang/en/contractions.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import { joinedUntil } from './joining.js';

export interface GrammarWord extends Span {
  readonly text: string;
}

/**
 * The words of one sentence.
 * @example toGrammarWords(findTokens('Dr. Ode didn’t cross-check at 3:30pm.')) // Dr. · Ode · did · n’t · cross · - ·
 * check · at · 3:30 · pm · .
 */
export function toGrammarWords(tokens: readonly Token[]): GrammarWord[] {
  const words: GrammarWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const after = tokens[i + 1]?.start === tokens[i]!.end ? joinedUntil(tokens, i) : i + 1,
      { text, lower, start, end, kind } = tokens[i]!;
    if (after > i + 1) words.push(...measured(tokens.slice(i, after)));
    else if (text.length < 2 || kind === 'mark') words.push({ text, start, end });
    else if (kind === 'number') words.push(...partsOfNumber(text, start));
    else {
      const cuts =
        UNMARKED_CONTRACTIONS.get(lower) ??
        (BEFORE_IS.has(lower) && AFTER_IS.has(tokens[i + 1]?.lower ?? '') ? [lower.length - 1] : undefined);
      words.push(...(cuts && isNoName(text, i) ? cutAt(text, start, cuts) : partsOfWord(text, start)));
    }
    i = after;
  }
  return words;
}

/** "its" and "your" where "it's" and "you're" is meant. */
const BEFORE_IS = new Set(['its', 'your']);

/**
 * Somebody may be called Ive or Im: with a capital only at the beginning of a sentence, or where all letters are
 * capitals and none is called so ("DONT").
 */
const isNoName = (text: string, i: number): boolean =>
  i === 0 || /^\p{Ll}/u.test(text) || (text.length > 3 && text === text.toUpperCase());

/**
 * Tokens that touch, as one word; a unit after a clock time stands alone: "3:30pm"; so do both ends of a range:
 * "3:30-5:00".
 */
function measured(tokens: readonly Token[]): GrammarWord[] {
  const last = tokens.at(-1)!,
    text = tokens.map((t) => t.text).join(''),
    { start } = tokens[0]!;
  if (last.kind !== 'number' || tokens[0]!.kind !== 'number') return [{ text, start, end: last.end }];
  return text.includes(':') && text.includes('-')
    ? atHyphens(text, start)
    : unitApart(text, start, MEASURED.exec(last.text)?.[2]);
}

const CONTRACTED = /(?:n['’]t|['’](?:ll|re|ve|d|m))$/i;
/** "co-founder", "re-elected": one word in the treebanks. */
export const PREFIXED =
  /^(?:anti|arch|co|counter|cross|e|ex|inter|intra|micro|mid|mini|multi|neo|non|over|post|pre|pro|psycho|re|semi|socio|sub|un)-/i;

function partsOfWord(text: string, start: number): GrammarWord[] {
  const contracted = text.includes("'") || text.includes('’') ? CONTRACTED.exec(text) : null;
  if (contracted && contracted.index > 0) return cutAt(text, start, [contracted.index]);
  return text.includes('-') && !PREFIXED.test(text)
    ? atHyphens(text, start)
    : [{ text, start, end: start + text.length }];
}

/** A number and its unit: "35m", "11.5bn"; not "20th", "1990s", "5g". */
const MEASURED =
  /^([\d.,]+)(?!(?:st|nd|rd|th|s|a|b)$|(?<=^\d)[dg]$)([a-z]{1,2}|[AP]M|[CFKM]|MM|bn|km|kg|lbs|mph|[KMG]?Hz|mins)$/u;
/** Of telephones, of days: "555-0142", "1-800-555-0142", "11-20-2000". */
const WHOLE_NUMBER = /^(?:\d-)?(?:\d{3}-){1,2}\d{4}$|^\d{1,2}-\d{1,2}-\d{2,4}$/;

function partsOfNumber(text: string, start: number): GrammarWord[] {
  if (text.includes('-'))
    return WHOLE_NUMBER.test(text) ? [{ text, start, end: start + text.length }] : atHyphens(text, start);
  return unitApart(text, start, MEASURED.exec(text)?.[2]);
}

const unitApart = (text: string, start: number, unit: string | undefined): GrammarWord[] =>
  unit ? cutAt(text, start, [text.length - unit.length]) : [{ text, start, end: start + text.length }];

/** Cut at each hyphen, and before the unit of each number: "2pm-5pm". */
function atHyphens(text: string, start: number): GrammarWord[] {
  const cuts: number[] = [];
  let from = 0;
  for (const piece of text.split('-')) {
    const unit = MEASURED.exec(piece)?.[2],
      until = from + piece.length;
    cuts.push(...(unit ? [until - unit.length] : []), until, until + 1);
    from = until + 1;
  }
  return cutAt(
    text,
    start,
    cuts.filter((c) => c <= text.length),
  );
}

function cutAt(text: string, start: number, cuts: readonly number[]): GrammarWord[] {
  const bounds = [0, ...cuts.filter((c, i) => c > 0 && c < text.length && c !== cuts[i - 1]), text.length];
  return bounds
    .slice(1)
    .map((to, i) => ({ text: text.slice(bounds[i], to), start: start + bounds[i]!, end: start + to }));
}
