/** Text → what stands between quotation marks, paragraph by paragraph. Whether it is speech is for statements/ to say. */
import type { Article, Block, Span } from '../types.js';
import type { Quote } from './page.js';

/** Opening mark → the marks that close it. Straight marks open and close themselves. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”"', '„': '“”', '«': '»', '»': '«', '‘': '’\'', '"': '"”', '\'': '\'’', '”': '”' };
const MARK = /[“”„«»‘’"']/gu;
/** A paragraph ends with its block, or at an empty line inside one. */
const PARAGRAPH = /[^\n]+(?:\n(?![ \t]*\n)[^\n]*)*/gu;
const DEPTH = 3;

interface Open { readonly mark: string; readonly start: number }

/**
 * Quotes in order of the text, nested ones after the one around them. A quotation whose paragraph ends
 * before its closing mark goes on in the next paragraph if that begins with the same mark: one turn.
 * @example “It holds,” she said. “We ‘know’.” → “It holds,” · “We ‘know’.” · ‘know’
 */
export function findQuotes(article: Article): Quote[] {
  const out: Quote[] = [];
  let turn = 0, running: string | undefined, runningTurn = -1;
  for (const paragraph of article.blocks.flatMap((block) => paragraphsOf(article.text, block))) {
    const found = quotesOf(article.text, paragraph);
    const goesOn = running !== undefined && found[0] !== undefined && found[0].mark === running && found[0].start === paragraph.start;
    running = undefined;
    found.forEach(({ start, end, closed, mark }, i) => {
      const own = goesOn && i === 0 ? runningTurn : turn++;
      out.push({ start, end, turn: own, closed });
      if (!closed && end === paragraph.end) { running = mark; runningTurn = own; }
    });
  }
  return out;
}

function paragraphsOf(text: string, block: Block): Span[] {
  const out: Span[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(PARAGRAPH)) {
    const words = match[0], from = block.start + match.index, trimmed = words.trim();
    if (trimmed) { const start = from + words.indexOf(trimmed); out.push({ start, end: start + trimmed.length }); }
  }
  return out;
}

function quotesOf(text: string, paragraph: Span): (Span & { readonly closed: boolean; readonly mark: string })[] {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)].map((m) => paragraph.start + m.index);
  const lastSingleClose = marks.findLast((at) => isSingle(text[at]!) && canClose(text, at, paragraph)) ?? -1;
  const out: (Span & { readonly closed: boolean; readonly mark: string })[] = [];
  const open: Open[] = [];
  const close = (depth: number, end: number, closed: boolean): void => {
    const { start, mark } = open[depth]!;
    open.length = depth;
    out.push({ start, end, closed, mark });
  };
  marks.forEach((at, i) => {
    const mark = text[at]!;
    const depth = open.findLastIndex((o) => CLOSERS[o.mark]!.includes(mark));
    if (depth >= 0 && canClose(text, at, paragraph) && !isPossessive(text, at, marks[i + 1], paragraph)) { close(depth, at + 1, true); return; }
    if (!canOpen(text, at, paragraph) || (isSingle(mark) && lastSingleClose <= at)) return;
    const same = open.findIndex((o) => o.mark === mark);
    if (same >= 0) { if (isSingle(mark)) return; close(same, endOfWords(text, at), false); } // the closing mark was forgotten
    if (open.length < DEPTH) open.push({ mark, start: at });
  });
  while (open.length) {
    const last = open.at(-1)!;
    if (isSingle(last.mark)) open.pop(); // an apostrophe: ’em, ’90s
    else close(open.length - 1, paragraph.end, false);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === '’' || mark === '\'';
const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{Nd}]/u.test(c);
const isGap = (c: string | undefined): boolean => c === undefined || /\s/u.test(c);

function canOpen(text: string, at: number, within: Span): boolean {
  const mark = text[at]!;
  if (!(mark in CLOSERS)) return false;
  const before = at > within.start ? text[at - 1] : undefined, after = at + 1 < within.end ? text[at + 1] : undefined;
  if (mark === '“' || mark === '„' || mark === '«') return !isGap(after) || mark === '«';
  return !isGap(after) && (isGap(before) || '([{—–-:“‘"\'«/'.includes(before!));
}

/** Between a letter and a letter stands an apostrophe; after a gap nothing closes, except in « French style ». */
function canClose(text: string, at: number, within: Span): boolean {
  const mark = text[at]!, before = at > within.start ? text[at - 1] : undefined, after = at + 1 < within.end ? text[at + 1] : undefined;
  if (mark === '»' || mark === '”') return true;
  return !isGap(before) && (!isSingle(mark) || !isLetter(after));
}

/** “the workers’ union”: an apostrophe if another mark that could close comes before any that opens. */
function isPossessive(text: string, at: number, next: number | undefined, within: Span): boolean {
  return isSingle(text[at]!) && /[sS]/.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && next !== undefined && text[next] === text[at] && canClose(text, next, within);
}

function endOfWords(text: string, at: number): number {
  let end = at;
  while (end > 0 && isGap(text[end - 1])) end--;
  return end;
}
