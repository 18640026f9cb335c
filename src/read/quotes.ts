/**
 * Text → what stands between quotation marks, paragraph by paragraph. Whether it is speech is for statements/ to say.
 */
import { byPlace } from '../text/spans.js';
import type { Article, Block, Span } from '../types.js';
import type { Quote } from './page.js';

/** Opening mark → the marks that close it. Straight marks open and close themselves; two apostrophes are one mark. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
  '‘': ['’', "'"],
  '"': ['"', '”'],
  "'": ["'", '’'],
  '”': ['”'],
  "''": ["''"],
  '``': ["''"],
};
const MARK = /''|``|[“”„«»‘’"']/gu;
/** A paragraph ends with its block, or at an empty line inside one. */
const PARAGRAPH = /[^\n]+(?:\n(?![ \t]*\n)[^\n]*)*/gu;
const DEPTH = 3;

interface Mark extends Span {
  readonly mark: string;
}
type Found = Mark & { readonly closed: boolean };

/**
 * Quotes in order of the text, nested ones after the one around them. A quotation whose paragraph ends
 * before its closing mark goes on in the next paragraph if that begins with the same mark: one turn.
 * @example “It holds,” she said. “We ‘know’.” → “It holds,” · “We ‘know’.” · ‘know’
 */
export function findQuotes(article: Article): Quote[] {
  const out: Quote[] = [];
  let turn = 0,
    running: string | undefined,
    runningTurn = -1;
  for (const paragraph of article.blocks.flatMap((block) => paragraphsOf(article.text, block))) {
    const found = quotesOf(article.text, paragraph);
    const goesOn =
      running !== undefined &&
      found[0] !== undefined &&
      found[0].mark === running &&
      found[0].start === paragraph.start;
    running = undefined;
    found.forEach(({ start, end, closed, mark }, i) => {
      const own = goesOn && i === 0 ? runningTurn : turn++;
      out.push({ start, end, turn: own, closed });
      if (!closed && end === paragraph.end) {
        running = mark;
        runningTurn = own;
      }
    });
  }
  return out;
}

function paragraphsOf(text: string, block: Block): Span[] {
  const out: Span[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(PARAGRAPH)) {
    const words = match[0],
      from = block.start + match.index,
      trimmed = words.trim();
    if (trimmed) {
      const start = from + words.indexOf(trimmed);
      out.push({ start, end: start + trimmed.length });
    }
  }
  return out;
}

function quotesOf(text: string, paragraph: Span): Found[] {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)].map(
    (m): Mark => ({ mark: m[0], start: paragraph.start + m.index, end: paragraph.start + m.index + m[0].length }),
  );
  const lastSingle = marks.findLast((m) => isSingle(m) && canClose(text, m, paragraph))?.start ?? -1;
  const out: Found[] = [],
    open: Mark[] = [];
  const close = (depth: number, end: number, closed: boolean): void => {
    const { start, mark } = open[depth]!;
    open.length = depth;
    out.push({ start, end, closed, mark });
  };
  marks.forEach((m, i) => {
    const depth = open.findLastIndex((o) => CLOSERS[o.mark]!.includes(m.mark));
    if (depth >= 0 && canClose(text, m, paragraph) && !isPossessive(text, m, marks[i + 1], paragraph)) {
      close(depth, m.end, true);
      return;
    }
    if (!canOpen(text, m, paragraph) || (isSingle(m) && lastSingle <= m.start)) return;
    const same = open.findIndex((o) => o.mark === m.mark);
    // the closing mark was forgotten
    if (same >= 0 && !isHeldTwice(m, marks[i + 1], marks[i + 2])) {
      if (isSingle(m)) return;
      close(same, endOfWords(text, m.start), false);
    }
    if (open.length < DEPTH) open.push(m);
  });
  while (open.length) {
    if (isSingle(open.at(-1)!))
      open.pop(); // an apostrophe: ’em, ’90s
    else close(open.length - 1, paragraph.end, false);
  }
  return out.filter((q) => !isNickname(text, q)).sort(byPlace);
}

/** “what he calls “hell” and we do not”: of the marks that follow two close before another opens. */
const isHeldTwice = ({ mark }: Mark, next: Mark | undefined, after: Mark | undefined): boolean =>
  mark === '“' && next?.mark === '”' && after?.mark === '”';

/** Ida “Cia” Brand: one name in a name, nothing anybody says. */
const isNickname = (text: string, { start, end }: Found): boolean =>
  end - start < 20 &&
  /^["“‘']\p{Lu}[\p{Ll}'’-]+["”’']$/u.test(text.slice(start, end)) &&
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

const isSingle = ({ mark }: Mark): boolean => mark === '‘' || mark === '’' || mark === "'";
const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{Nd}]/u.test(c);
const isGap = (c: string | undefined): boolean => c === undefined || /\s/u.test(c);
const before = (text: string, m: Span, within: Span): string | undefined =>
  m.start > within.start ? text[m.start - 1] : undefined;
const after = (text: string, m: Span, within: Span): string | undefined =>
  m.end < within.end ? text[m.end] : undefined;

function canOpen(text: string, m: Mark, within: Span): boolean {
  const left = before(text, m, within);
  if (!(m.mark in CLOSERS)) return false;
  if (m.mark === '«') return true;
  if (isGap(after(text, m, within))) return false;
  return m.mark === '“' || m.mark === '„' || isGap(left) || '([{—–-:“‘"\'«/'.includes(left!);
}

/** Between a letter and a letter stands an apostrophe; after a gap nothing closes, except in « French style ». */
function canClose(text: string, m: Mark, within: Span): boolean {
  if (m.mark === '»' || m.mark === '”') return true;
  // “… ‘the center,’ ” she said
  if (isGap(before(text, m, within))) return m.mark === '"' && isGap(after(text, m, within));
  return !isSingle(m) || !isLetter(after(text, m, within));
}

/** “the workers’ union”: an apostrophe, if the next mark could close as well. */
function isPossessive(text: string, m: Mark, next: Mark | undefined, within: Span): boolean {
  return (
    isSingle(m) &&
    /[sS]/.test(text[m.start - 1] ?? '') &&
    /^\s\p{Ll}/u.test(text.slice(m.end, m.end + 2)) &&
    next?.mark === m.mark &&
    canClose(text, next, within)
  );
}

function endOfWords(text: string, at: number): number {
  let end = at;
  while (end > 0 && isGap(text[end - 1])) end--;
  return end;
}
