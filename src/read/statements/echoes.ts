/**
 * Who speaks where the line itself does not say: a headline's quotation is theirs who says the same words below,
 * and a turn of dash dialogue without a name is theirs who alone speaks in the others.
 */
import type { Article, Span, Statement } from '../../types.js';
import { DASH_DIALOGUE } from './dash-dialogue.js';
import { HEADLINE } from './headlines.js';

/** Below this many letters a quoted word is too common to tell whose it is. */
const LETTERS = 5;

type Who = Pick<Statement, 'speaker' | 'named' | 'referent'>;

/**
 * Statements in order of their place; `text` and `blocks` are the article's. The title and the points under it are
 * headlines.
 */
export function withEchoes(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  statements: readonly Statement[],
): Statement[] {
  const title = blocks[0] && {
    start: blocks[0].start,
    end: blocks[Math.max(0, blocks.findIndex((b, i) => i > 0 && b.kind !== 'heading' && b.kind !== 'item') - 1)]!.end,
  };
  const dashes = statements.filter((s) => s.by === DASH_DIALOGUE.name),
    below = title ? statements.filter((s) => s.speaker !== null && s.content[0]!.start >= title.end) : [];
  return statements.map((s) => {
    if (s.named) return s;
    const who =
      s.by === DASH_DIALOGUE.name
        ? s.speaker === null
          ? only(dashes)
          : undefined
        : title && s.content[0]!.start < title.end
          ? (saidBelow(text, s, below) ?? beside(s, statements, title))
          : undefined;
    return who ? as(s, who) : s;
  });
}

function as({ referent: _, ...statement }: Statement, { speaker, named, referent }: Who): Statement {
  return { ...statement, speaker, named, ...(referent !== undefined && { referent }) };
}

/** The one speaker of all of them that have one. */
function only(statements: readonly Statement[]): Who | undefined {
  const known = statements.filter((s) => s.speaker !== null);
  return new Set(known.map((s) => s.speaker)).size === 1 ? known[0] : undefined;
}

/** Whose words below hold a quotation of the headline. */
function saidBelow(text: string, { content, form }: Statement, below: readonly Statement[]): Who | undefined {
  const quotes = content
    .flatMap(({ start, end }) =>
      form === 'direct' ? [text.slice(start, end)] : (text.slice(start, end).match(QUOTED) ?? []),
    )
    .map(plain)
    .filter((q) => q.replace(/\P{L}/gu, '').length >= LETTERS);
  if (!quotes.length) return undefined;
  return only(
    below.filter((s) => {
      const words = plain(s.content.map(({ start, end }) => text.slice(start, end)).join(' '));
      return quotes.some((q) => words.includes(q));
    }),
  );
}

const QUOTED = /[“"‘'«][^“”"‘«»\n]{3,200}?[”"’'»](?!\p{L})/gu;
const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()} `;

/**
 * “‘A joke’: dam is old, official says”: of a quotation without a speaker, the one whom the rest of the headline names.
 */
const beside = ({ by, speaker }: Statement, statements: readonly Statement[], title: Span): Who | undefined =>
  by === HEADLINE.name && speaker === null
    ? only(statements.filter((s) => s.content[0]!.start < title.end))
    : undefined;
