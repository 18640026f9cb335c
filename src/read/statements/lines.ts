/**
 * The text as rules of speech look at it: lines of atoms. A line is one sentence, or several where a quotation runs
 * over their border or stands in a paragraph of its own after a colon; an atom is a word, a mark, or a whole quotation.
 * What stands inside a quotation makes lines of its own.
 */
import { ABBREVIATIONS } from '../../lang/en/abbreviations.js';
import { DAYS, NEGATIONS } from '../../lang/en/clause-words.js';
import type { Token } from '../../text/tokens.js';
import type { BlockKind, Span } from '../../types.js';
import type { Page, Quote } from '../page.js';
import { transcriptTurns } from '../transcripts.js';
import { PARTICLED, VERB_FORMS, type VerbForm } from './verb-forms.js';

export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, with straight apostrophes; '“' for every quotation. */
  readonly lower: string;
  /** Of a quotation: how many words it has, and the turn it belongs to. */
  readonly words: number;
  readonly turn: number;
}

export interface Line extends Span {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly block: number;
  readonly kind: BlockKind;
  /** The paragraph it stands in. */
  readonly paragraph: Span;
  /** The first line of the text. */
  readonly first: boolean;
  /** Its paragraph is a turn of a transcript: “Host: Will it hold?” */
  readonly isTurn: boolean;
  /** The quotation the line stands inside. */
  readonly inside?: Quote;
  readonly tagAt: TagAt;
}

/** The Penn tag of the word that begins at a place; undefined where none does or nobody tagged it. */
export type TagAt = (place: number) => string | undefined;

/** Lines in order of the text; those inside a quotation after the line that holds it. */
export function findLines(page: Page, tagAt: TagAt = () => undefined): Line[] {
  const outer = outermost(page.quotes),
    { text } = page,
    turns = transcriptTurns(text);
  const lines: Line[] = [];
  let q = 0,
    paragraph: Span | undefined;
  for (let i = 0; i < page.sentences.length; ) {
    const { start, first } = page.sentences[i]!;
    let { end, last, block } = page.sentences[i]!;
    for (i++; ; i++) {
      const next = page.sentences[i];
      while (q < outer.length && outer[q]!.end <= end) q++;
      const over = outer[q];
      if (!next) break;
      if (next.block !== block) {
        if (text[end - 1] !== ':' || next.start !== over?.start || lines.length === 0) break;
        block = next.block; // “He said:” and what he said in a paragraph of its own
      } else if (
        !(over && over.start < end && over.end > next.start) &&
        !(text[end - 1] === '?' && isAsking(page, next.first, next.last)) &&
        !(outer[q - 1]?.end === end && (isTail(page, next.first, next.last) || isByline(page, next.first, next.last)))
      )
        break;
      ({ end, last } = next);
    }
    const kind = page.article.blocks[block]?.kind ?? 'paragraph';
    const held = heldBy(outer, { start, end });
    if (start >= (paragraph?.end ?? 0)) paragraph = paragraphAt(page, block, start);
    const line = {
      text: page.text,
      block,
      kind,
      paragraph: paragraph!,
      first: lines.length === 0,
      isTurn: turns.has(paragraph!.start),
      tagAt,
    };
    for (const atoms of chunks(toAtoms(page, first, last, held)))
      lines.push({ ...line, start: atoms[0]!.start, end: atoms.at(-1)!.end, atoms });
    for (const quote of held)
      if (isLong(page, quote))
        for (const inner of innerLines(page, quote, { ...line, first: false, inside: quote })) lines.push(inner);
  }
  return lines;
}

/** The block, or within a block of several paragraphs the lines up to the next empty one. */
function paragraphAt({ article, text }: Page, block: number, place: number): Span {
  const { start, end } = article.blocks[block] ?? { start: place, end: place };
  const gap = text.slice(place, end).indexOf('\n\n');
  return {
    start: place === start || text.startsWith('\n\n', place - 2) ? place : start,
    end: gap < 0 ? end : place + gap,
  };
}

/** “Why?” she asked. · “Why?” Ida Brand asked at the dam: a sentence that only says who asked. */
function isTail({ tokens }: Page, first: number, last: number): boolean {
  return tokens.slice(first, Math.min(last, first + LONGEST_SUBJECT)).some(({ kind, lower }, verb) => {
    if (verb === 0 || kind !== 'word' || !VERB_FORMS.get(lower)?.cue.takes.has('tail')) return false;
    const next = tokens[first + verb + 1];
    return (
      first + verb + 1 >= last ||
      (next !== undefined &&
        (/^(?:[.,;]|in|at|on|during|as|when|after|before|of|to|with|from|by|reporters|while)$/.test(next.lower) ||
          DAYS.has(next.lower)))
    );
  });
}

/** “Would it hold? Brand asked.” · “Would it hold? asked Brand.” Not “Nobody asked.” */
const isAsking = ({ tokens }: Page, first: number, last: number): boolean =>
  last - first > 2 &&
  last - first < LONGEST_SUBJECT &&
  !tokens.slice(first, last).some(({ lower }) => NEGATIONS.has(lower) || lower === 'nobody') &&
  (asks(VERB_FORMS.get(tokens[last - 2]!.lower)) ||
    asks(VERB_FORMS.get(tokens[first]!.text)) ||
    asks(PARTICLED.get(`${tokens[last - 4]?.lower} to ${tokens[last - 2]!.lower}`)));

const asks = (form: VerbForm | undefined): boolean => form?.cue.act === 'question' && form.cue.takes.has('tail');

/** Tokens before the verb, the speaker with an apposition and a party in brackets among them. */
const LONGEST_SUBJECT = 20;

/** “It held.” ― Ida Brand: a sentence that is a dash and a name. */
const isByline = ({ tokens }: Page, first: number, last: number): boolean =>
  last - first > 1 &&
  last - first < 14 &&
  /^[―—–]$/.test(tokens[first]!.text) &&
  /^\p{Lu}/u.test(tokens[first + 1]!.text);

/** A quotation of a few words can hold no statement of its own. */
const isLong = (page: Page, quote: Quote): boolean =>
  quote.end - quote.start > 24 && page.text.slice(quote.start, quote.end).includes(' ');

function innerLines(page: Page, quote: Quote, line: Omit<Line, 'start' | 'end' | 'atoms'>): Line[] {
  const mark = /^(?:''|``)/.test(page.text.slice(quote.start, quote.start + 2)) ? 2 : 1;
  const inner = { start: quote.start + mark, end: quote.closed ? quote.end - mark : quote.end };
  const held = outermost(heldBy(page.quotes, inner).filter((q) => q.start > quote.start));
  const out: Line[] = [];
  for (
    let s = firstAfter(page.sentences, inner.start);
    s < page.sentences.length && page.sentences[s]!.start < inner.end;
    s++
  ) {
    const sentence = page.sentences[s]!,
      start = Math.max(sentence.start, inner.start),
      end = Math.min(sentence.end, inner.end);
    let { first, last } = sentence;
    while (first < last && page.tokens[first]!.start < start) first++;
    while (last > first && page.tokens[last - 1]!.end > end) last--;
    if (first < last)
      for (const atoms of chunks(toAtoms(page, first, last, heldBy(held, { start, end }))))
        out.push({ ...line, start: atoms[0]!.start, end: atoms.at(-1)!.end, atoms });
  }
  return out;
}

/** What is longer is no prose; cut, it costs no more than prose. */
function chunks(atoms: readonly Atom[]): (readonly Atom[])[] {
  if (atoms.length <= LONGEST) return [atoms];
  const out: (readonly Atom[])[] = [];
  for (let i = 0; i < atoms.length; i += LONGEST) out.push(atoms.slice(i, i + LONGEST));
  return out;
}

const LONGEST = 300;

function toAtoms(page: Page, first: number, last: number, quotes: readonly Quote[]): Atom[] {
  const atoms: Atom[] = [];
  let q = 0;
  for (let i = first; i < last; i++) {
    const token = page.tokens[i]!;
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    const quote = quotes[q];
    const stop = page.tokens[i + 1];
    if ((!quote || token.end <= quote.start) && stop && i + 1 < last && isAbbreviated(token, stop)) {
      atoms.push({ ...toAtom(token), end: stop.end, text: `${token.text}.` });
      i++;
      continue;
    }
    if (!quote || token.end <= quote.start) {
      atoms.push(toAtom(token));
      continue;
    }
    let words = 0;
    while (i < last && page.tokens[i]!.start < quote.end) {
      if (page.tokens[i]!.kind !== 'mark') words++;
      i++;
    }
    i--;
    atoms.push({
      start: quote.start,
      end: quote.end,
      kind: 'quote',
      text: page.text.slice(quote.start, quote.end),
      lower: '“',
      words,
      turn: quote.turn,
    });
  }
  return atoms;
}

/** “Mr.”, “J.”: the full stop is part of the word. */
const isAbbreviated = (token: Token, stop: Token): boolean =>
  stop.text === '.' && stop.start === token.end && (ABBREVIATIONS.has(token.lower) || /^\p{Lu}$/u.test(token.text));

const toAtom = ({ start, end, text, lower, kind }: Token): Atom => ({
  start,
  end,
  text,
  lower,
  kind,
  words: 0,
  turn: -1,
});

/** Quotes that lie in no other. */
function outermost(quotes: readonly Quote[]): Quote[] {
  const out: Quote[] = [];
  for (const quote of quotes) if (quote.start >= (out.at(-1)?.end ?? 0)) out.push(quote);
  return out;
}

/** Of quotes in order, those that begin within the span. */
function heldBy(quotes: readonly Quote[], within: Span): Quote[] {
  const out: Quote[] = [];
  for (let i = firstAfter(quotes, within.start); i < quotes.length && quotes[i]!.start < within.end; i++)
    out.push(quotes[i]!);
  return out;
}

/** Index of the first span that ends after the place, by halving; the spans' starts are in order. */
function firstAfter(spans: readonly Span[], place: number): number {
  let low = 0,
    high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.start < place) low = mid + 1;
    else high = mid;
  }
  return low > 0 && spans[low - 1]!.end > place ? low - 1 : low;
}
