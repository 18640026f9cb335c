/**
 * Text → its blocks: which lines are headline, byline, dateline, caption, notice, list item, quotation, paragraph.
 * Never changes the text.
 */
import type { Block, BlockKind } from '../types.js';
import { dateAt } from './dates.js';
import { findCaptionRuns, isCaption } from './captions.js';
import { datelineLength, isByline, isBylinePlace, isNotice, mayBeByline, stampLength } from './frame.js';
import { findLines, type Line } from './lines.js';

/** What is known of the article from elsewhere; a line that repeats it is what it says. */
export interface Known {
  readonly title?: string;
  readonly byline?: string;
}

/**
 * Blocks in order. Signs of lists, quotations and headings ("- ", "> ", "# ") belong to none, as white space does.
 * @example findBlocks('Dam holds\n\nBy Ana Sol\n\nThe dam held on Monday, the ministry said.') // heading · byline ·
 * paragraph
 */
export function findBlocks(text: string, known: Known = {}): Block[] {
  const lines = findLines(text);
  const lead = lines.findIndex(
    (line) => isProse(line.words) && !isFrame(line.words) && !isSame(line.words, known.title),
  );
  const captions = findCaptionRuns(
    lines.map(({ words }) => words),
    lead,
  );
  const blocks: Block[] = [],
    isLive = lines.filter(({ words }) => stampLength(words) > 0).length > 1;
  for (const [index, line] of lines.entries()) {
    const sign = SIGN.exec(line.words)?.[0] ?? '';
    const kind = kindOf(line, { lines, index, lead, known, sign, blocks, captions });
    const start = line.start + sign.length;
    const dateline =
      isLive && stampLength(line.words) > 0
        ? stampLength(line.words)
        : kind === 'paragraph'
          ? datelineLength(line.words)
          : 0;
    if (dateline > 0 && dateline < line.words.length) {
      blocks.push(
        { kind: 'dateline', start, end: start + line.words.slice(0, dateline).trimEnd().length },
        { kind, start: start + dateline, end: line.end },
      );
    } else blocks.push({ kind, start, end: line.end });
  }
  return blocks;
}

interface Place {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly lead: number;
  readonly known: Known;
  readonly sign: string;
  readonly blocks: readonly Block[];
  readonly captions: ReadonlySet<number>;
}

function kindOf({ words }: Line, { lines, index, lead, known, sign, blocks, captions }: Place): BlockKind {
  if (isSame(words, known.title) && index < 4) return 'heading';
  if (sign.startsWith('#')) return 'heading';
  if (sign.startsWith('>')) return 'quote';
  if (lines.length === 1) return 'paragraph';
  if (isSame(words, known.byline)) return 'byline';
  if (isNotice(words)) return 'notice';
  if (isCaption(words) || captions.has(index) || captionBelow(lines, index)) return 'caption';
  if (dateAt(words)) return 'dateline';
  if (isByline(words)) return 'byline';
  const before = blocks.at(-1)?.kind,
    head = index < HEAD_LINES && (lead < 0 || index < lead);
  if (before === 'byline' && head && isBylinePlace(words)) return 'byline';
  if (head && index > 0 && blocks.some((block) => block.kind === 'heading') && mayBeByline(words)) return 'byline';
  if (sign) return 'item';
  return isHeading(words, head && index === 0 ? 250 : 100) && index < lines.length - 1 ? 'heading' : 'paragraph';
}

/** What stands over the first paragraph is never longer: headline, summary points, byline, date, captions. */
const HEAD_LINES = 15;

const SIGN = /^(?:#{1,6}\s+|(?:>\s?)+|[-*•·▪◦‣]\s+|\d{1,3}[.)]\s+(?=\S))(?=\S)/u;

const isFrame = (words: string): boolean => isNotice(words) || isCaption(words) || isByline(words) || SIGN.test(words);

/** Ends as a sentence does, and is no two-word cry. */
const isProse = (words: string): boolean => words.length >= 40 && /[.!?…:]["”’'»)\]]*$/u.test(words);

/** A short line without an end, beginning as headings do. */
const isHeading = (words: string, longest: number): boolean =>
  words.length <= longest &&
  !/[.!?…:;,][\s"”’'»)\]]*$/u.test(words.replace(/(?:\b\p{L}\.){2,}$/u, '')) &&
  /^["“‘'«[]*[\p{Lu}\p{Nd}£$€@]/u.test(words);

/** "The Harrow Tower" over "Image of the Harrow Tower at dusk AFP": the picture's own name. */
function captionBelow(lines: readonly Line[], index: number): boolean {
  const words = lines[index]!.words,
    below = lines[index + 1];
  return (
    below !== undefined &&
    !below.apart &&
    words.length < 80 &&
    isCaption(below.words) &&
    below.words.toLowerCase().includes(words.toLowerCase())
  );
}

const isSame = (words: string, known: string | undefined): boolean =>
  known !== undefined && plain(words) === plain(known);
const plain = (words: string): string =>
  words.length > 500
    ? words
    : words
        .toLowerCase()
        .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
        .trim();
