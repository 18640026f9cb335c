/**
 * Tokens → the words that grammar counts with, as the treebanks have them: contractions, compounds and measures in their parts ("15-year", "$35m");
 * abbreviations with their stop, clock times, dates, addresses and runs of one mark in one.
 */
import { ABBREVIATIONS } from '../../lang/en/abbreviations.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';

export interface GrammarWord extends Span { readonly text: string }

/**
 * The words of one sentence.
 * @example toGrammarWords(findTokens('Dr. Ode didn’t cross-check at 3:30pm.')) // Dr. · Ode · did · n’t · cross · - · check · at · 3:30 · pm · .
 */
export function toGrammarWords(tokens: readonly Token[]): GrammarWord[] {
  const words: GrammarWord[] = [];
  for (let i = 0; i < tokens.length;) {
    const after = tokens[i + 1]?.start === tokens[i]!.end ? joinedUntil(tokens, i) : i + 1, { text, start, end, kind } = tokens[i]!;
    if (after > i + 1) words.push(...measured(tokens.slice(i, after)));
    else if (text.length < 2 || kind === 'mark') words.push({ text, start, end });
    else words.push(...(kind === 'number' ? partsOfNumber(text, start) : partsOfWord(text, start)));
    i = after;
  }
  return words;
}

/** The number of the token after those that make one word with token `i`, which touches the next. */
function joinedUntil(tokens: readonly Token[], i: number): number {
  const { text, kind } = tokens[i]!, next = tokens[i + 1]!;
  if (kind === 'mark') return RUNS.has(text[0]!) && next.text[0] === text[0] ? whileTouching(tokens, i, (t) => t.text[0] === text[0] && t.kind === 'mark') : i + 1;
  if (next.kind !== 'mark') return i + 1;
  if (next.text === '.') {
    const isLast = i + 2 === tokens.length, third = tokens[i + 2]?.start === next.end ? tokens[i + 2]! : undefined;
    if (kind === 'word' && third && text.length === 1 && third.text.length === 1 && third.kind === 'word' && touchesStop(tokens, i + 2)) return i + 4; // a.m., e.g.
    if (kind === 'word' && !isLast && !third && (text.length === 1 ? /\p{Lu}/u.test(text) : ABBREVIATIONS.has(text.toLowerCase()))) return i + 2;
  }
  if (next.text === ':' || next.text === '/') {
    const until = kind === 'number' ? whileTouching(tokens, i, (t) => t.text === next.text || t.kind === 'number') : i + 1;
    if (until > i + 2) return tokens[until - 1]!.kind === 'mark' ? until - 1 : until;
  }
  return ADDRESS.has(next.text) && tokens[i + 2]?.start === next.end && opensRun(tokens, i) ? addressUntil(tokens, i) : i + 1;
}

/** Whether nothing that could be part of an address touches the token from the left, so that a run is looked at once. */
const opensRun = (tokens: readonly Token[], i: number): boolean => i === 0 || tokens[i - 1]!.end < tokens[i]!.start || OUTSIDE_ADDRESSES.has(tokens[i - 1]!.text);

/** Marks that stand in rows. */
const RUNS = new Set('-.!?*<>`=_~#—');
const ADDRESS = new Set('.@:/_');
const touchesStop = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.start === tokens[i]!.end && tokens[i + 1]!.text === '.';

function whileTouching(tokens: readonly Token[], i: number, goesOn: (token: Token) => boolean): number {
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.start === tokens[end - 1]!.end && goesOn(tokens[end]!)) end++;
  return end;
}

/** "ana@orlo.example", "www.orlo.example/dam": what touches, closing marks aside, where it has the look of an address. */
function addressUntil(tokens: readonly Token[], i: number): number {
  let end = whileTouching(tokens, i, (t) => !OUTSIDE_ADDRESSES.has(t.text));
  while (tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== '/') end--;
  const first = tokens[i]!, last = tokens[end - 1]!;
  if (end < i + 3 || last.end - first.start > LONGEST_ADDRESS) return i + 1;
  const whole = tokens.slice(i, end).map((t) => t.text).join('');
  return /^(?:https?:\/\/|www\.)|@|\.(?:com|org|net|gov|edu|info|co|uk|int|mil|tv)(?:[/.]|$)/i.test(whole) ? end : i + 1;
}
const OUTSIDE_ADDRESSES = new Set(['"', '“', '”', '<', '>', '(', ')', '[', ']', ',', ';', '|']);
/** Longer than any address one would print; so that a page without white space costs no more than another. */
const LONGEST_ADDRESS = 300;

/** Tokens that touch, as one word; a unit after a clock time stands alone: "3:30pm". */
function measured(tokens: readonly Token[]): GrammarWord[] {
  const last = tokens.at(-1)!, whole = { text: tokens.map((t) => t.text).join(''), start: tokens[0]!.start, end: last.end }, unit = last.kind === 'number' && tokens[0]!.kind === 'number' ? MEASURED.exec(last.text)?.[2] : undefined;
  return unit ? cutAt(whole.text, whole.start, [whole.text.length - unit.length]) : [whole];
}

const CONTRACTED = /(?:n['’]t|['’](?:ll|re|ve|d|m))$/i;
/** "gonna" is going to. The place of the cut. */
const FUSED: ReadonlyMap<string, number> = new Map([['cannot', 3], ['gonna', 3], ['wanna', 3], ['gotta', 3], ['gimme', 3], ['lemme', 3]]);
/** "co-founder", "re-elected": one word in the treebanks. */
const PREFIXED = /^(?:anti|co|counter|cross|e|ex|mid|multi|neo|non|over|pan|post|pre|pro|re|semi|sub|un)-/i;

function partsOfWord(text: string, start: number): GrammarWord[] {
  const fused = text.length < 7 ? FUSED.get(text.toLowerCase()) : undefined;
  if (fused !== undefined) return cutAt(text, start, [fused]);
  const contracted = text.includes("'") || text.includes('’') ? CONTRACTED.exec(text) : null;
  if (contracted && contracted.index > 0) return cutAt(text, start, [contracted.index]);
  return text.includes('-') && !PREFIXED.test(text) ? atHyphens(text, start) : [{ text, start, end: start + text.length }];
}

/** A number and its unit: "35m", "11.5bn"; not "20th", "1990s". */
const MEASURED = /^([\d.,]+)(?!(?:st|nd|rd|th|s)$)([a-z]{1,2}|[AP]M|[KM]|bn|km|kg|lbs|mph)$/u;
/** "555-0142" is a telephone's. */
const TELEPHONE = /^\d{3}-\d{4}$/;

function partsOfNumber(text: string, start: number): GrammarWord[] {
  const unit = MEASURED.exec(text)?.[2];
  if (unit) return cutAt(text, start, [text.length - unit.length]);
  return text.includes('-') && !TELEPHONE.test(text) ? atHyphens(text, start) : [{ text, start, end: start + text.length }];
}

function atHyphens(text: string, start: number): GrammarWord[] {
  const cuts: number[] = [];
  for (let i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) cuts.push(i, i + 1);
  return cutAt(text, start, cuts);
}

function cutAt(text: string, start: number, cuts: readonly number[]): GrammarWord[] {
  const bounds = [0, ...cuts.filter((c, i) => c > 0 && c < text.length && c !== cuts[i - 1]), text.length];
  return bounds.slice(1).map((to, i) => ({ text: text.slice(bounds[i], to), start: start + bounds[i]!, end: start + to }));
}
