/**
 * What is denied, as a heading has it: the clause of a claim that the denial takes up, in the claim's own words and
 * between quotation marks.
 */
import { ABBREVIATIONS } from '../../lang/en/abbreviations.js';
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import { findTokens, type Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import { stemOf } from '../utterances/stems.js';

/** What one report prints of a claim. `text` is the report's. */
export interface Claimed {
  readonly text: string;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A longer clause is cut; a shorter one tells too little and takes in the next. Words. */
const LONGEST = 14,
  SHORTEST = 3;

interface Clause {
  readonly words: readonly Token[];
  readonly of: string;
}

/**
 * @param taken stems of the denial
 * @example matterOf([{ … 'The dam was inspected in March, and nothing worried anybody' }], new Set(['inspect',
 * 'march'])) // “The dam was inspected in March”
 */
export function matterOf(claims: readonly Claimed[], taken: ReadonlySet<string>): string {
  const clauses = claims.flatMap(clausesOf).map((clause) => ({ clause, worth: worthOf(clause, taken) }));
  const best = clauses.reduce<(typeof clauses)[number] | undefined>(
    (a, b) => (a && a.worth >= b.worth ? a : b),
    undefined,
  );
  return best ? `“${shown(best.clause)}”` : '';
}

function clausesOf(claim: Claimed): Clause[] {
  return claim.content.flatMap((span, i) => {
    const of = claim.text.slice(i === 0 ? openingOf(claim, span) : span.start, span.end),
      clauses: Token[][] = [[]];
    for (const [k, token] of findTokens(of).entries()) {
      if (token.kind === 'mark' && isEnd(token, of, clauses.at(-1)!.at(-1))) clauses.push([]);
      else if (
        token.kind !== 'mark' &&
        (clauses.at(-1)!.length || !OPENING.has(token.lower) || (k === 0 && token.lower === 'no'))
      )
        clauses.at(-1)!.push(token);
    }
    const told = clauses.filter((words) => words.length > 0);
    return told.map((words, k) => ({
      of,
      words: words.length < SHORTEST ? [...words, ...(told[k + 1] ?? [])] : words,
    }));
  });
}

/**
 * Of whom is accused the content begins, and what of ends it: there the cue belongs to it ("accused the board of
 * theft").
 */
function openingOf({ cue, text }: Claimed, first: Span): number {
  const lead = cue.findLast(
    (c) => c.end < first.start && first.start - c.end < 3 && ACCUSES.test(text.slice(c.start, c.end)),
  );
  return lead?.start ?? first.start;
}
const ACCUSES = /(?:^|\s)(?:accus|blam|charg|fault|condemn|criticis|criticiz|denounc)\p{L}*$/iu;

/** Commas in numbers and points in names of months are none. */
const isEnd = ({ text, end }: Token, of: string, before: Token | undefined): boolean =>
  /^[,;:.!?…—–\n]/.test(text) &&
  !(text === '.' && before !== undefined && before.end === end - 1 && ABBREVIATIONS.has(before.lower)) &&
  !/^\p{L}/u.test(of.slice(end));
const OPENING: ReadonlySet<string> = new Set(['that', 'and', 'but', 'or', 'so', 'yes', 'no']);

/** What the denial takes up counts first, then that it tells anything at all. */
function worthOf({ words }: Clause, taken: ReadonlySet<string>): number {
  const plain = words.filter((w) => !FUNCTION_WORDS.has(w.lower));
  return (
    4 * new Set(plain.map((w) => stemOf(w.lower)).filter((stem) => taken.has(stem))).size +
    Math.min(plain.length, 3) -
    Math.max(0, words.length - LONGEST) / 20
  );
}

/** Quotation marks of the text that close within it become single ones, the others go. */
function shown({ words, of }: Clause): string {
  const last = words[Math.min(words.length, LONGEST) - 1]!,
    text = of.slice(words[0]!.start, last.end).replace(/\s+/g, ' ');
  return (
    text.replace(/[“"«„]([^“”"«»„]*)[”"»]/g, '‘$1’').replace(/[“”„«»"]/g, '') + (words.length > LONGEST ? ' …' : '')
  );
}
