/**
 * What the attribution models look at: the grammar of a page, where its quotations are, and what the rules say. One
 * number a word each.
 */
import type { Span } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { stemsOf } from './stems.js';

/** A statement as a rule or an annotator has it. */
export interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface View {
  readonly grammar: Grammar;
  /** The stem of each word. */
  readonly stems: Int32Array;
  /** Number of the quotation each word stands in, plus one; 0 outside. Nested quotations count as their outermost. */
  readonly quotes: Int32Array;
  /** Block of each word. */
  readonly blocks: Int32Array;
  /** Children of each word, in order. */
  readonly children: readonly (readonly number[])[];
  /** Of each word: what mention it stands in, its form and type as one number; 0 in none. */
  readonly mentions: Uint8Array;
  /** The rules' statement of which a word is cue; the first, where it is of several. */
  readonly ruledAt: ReadonlyMap<number, RuledWords>;
  /** Of each word: 0 in no rule's cue, 1 at its beginning, 2 further in. */
  readonly ruleCues: Uint8Array;
  /** Of each word: 1 in the source of a rule's statement, 2 in the content of one, 3 in both. */
  readonly ruleRoles: Uint8Array;
}

export interface RuledWords {
  readonly cue: readonly number[];
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

const FORMS = ['name', 'description', 'pronoun'],
  TYPES = ['person', 'organization', 'place', 'group', 'vessel', 'other'];

/** Whether a word of `View.mentions` stands in a name or description. */
export const isNoun = (mention: number): boolean => mention > 0 && mention <= 8 * FORMS.indexOf('pronoun');

export function toView(page: Page, grammar: Grammar, named: Named, rules: readonly Roles[]): View {
  const { words, heads, sentences } = grammar,
    n = words.length;
  const quotes = new Int32Array(n),
    blocks = new Int32Array(n),
    ruleCues = new Uint8Array(n),
    mentions = new Uint8Array(n);
  let end = 0;
  page.quotes.forEach((q, i) => {
    if (q.start < end) return;
    end = q.end;
    for (let w = firstFrom(grammar, q.start); w < n && words[w]!.start < q.end; w++) quotes[w] = i + 1;
  });
  for (const m of named.mentions)
    for (let w = firstFrom(grammar, m.start); w < n && words[w]!.start < m.end; w++)
      mentions[w] = 1 + FORMS.indexOf(m.form) * 8 + TYPES.indexOf(m.type);
  const children: number[][] = Array.from({ length: n }, () => []);
  for (let w = 0; w < n; w++) {
    blocks[w] = page.sentences[sentences[w]!]!.block;
    if (heads[w]! >= 0) children[heads[w]!]!.push(w);
  }
  const ruledAt = new Map<number, RuledWords>(),
    ruleRoles = new Uint8Array(n);
  for (const rule of rules) {
    const cue = wordsOf(grammar, rule.cue),
      words = { cue, source: new Set(wordsOf(grammar, rule.source)), content: new Set(wordsOf(grammar, rule.content)) };
    for (const w of words.source) ruleRoles[w]! |= 1;
    for (const w of words.content) ruleRoles[w]! |= 2;
    cue.forEach((w, i) => {
      ruleCues[w] = i > 0 && cue[i - 1] === w - 1 ? 2 : 1;
      if (!ruledAt.has(w)) ruledAt.set(w, words);
    });
  }
  return { grammar, stems: stemsOf(words), quotes, blocks, children, mentions, ruledAt, ruleCues, ruleRoles };
}

/** Words that lie in the spans. */
export function wordsOf(grammar: Grammar, spans: readonly Span[]): number[] {
  const out: number[] = [];
  for (const { start, end } of spans)
    for (let w = firstFrom(grammar, start); w < grammar.words.length && grammar.words[w]!.end <= end; w++) out.push(w);
  return out;
}

function firstFrom({ words }: Grammar, offset: number): number {
  let low = 0,
    high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
