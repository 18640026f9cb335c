/**
 * Who speaks where the line itself does not say: a heading's quotation is theirs who says the same words below, what a
 * headline's “minister” or “sources” say is theirs who say nearly the same below, and a turn of dash dialogue without a name is theirs who alone speaks in the others.
 */
import type { Article, EntityType, Referent, Span, Statement } from '../../types.js';
import { DASH_DIALOGUE } from './dash-dialogue.js';
import { HEADLINE } from './headlines.js';
import { saidBy, type Speaker } from './speakers.js';

/** Below this many letters a quoted word is too common to tell whose it is. */
const LETTERS = 5;

/**
 * Statements in order of their place; `text` and `blocks` are the article's. The title and the points under it are
 * headlines.
 */
export function withEchoes(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  referents: readonly Referent[],
  statements: readonly Statement[],
): Statement[] {
  const title = blocks[0] && {
    start: blocks[0].start,
    end: blocks[Math.max(0, blocks.findIndex((b, i) => i > 0 && b.kind !== 'heading' && b.kind !== 'item') - 1)]!.end,
  };
  const isHeadline = title && (blocks[0]!.kind === 'heading' || text[blocks[0]!.end - 1] !== '.');
  const dashes = statements.filter((s) => s.by === DASH_DIALOGUE.name),
    below = title ? statements.filter((s) => s.speaker !== null && s.content[0]!.start >= title.end) : [];
  return statements.map((s, i) => {
    if (s.named) return s;
    const who =
      s.by === DASH_DIALOGUE.name
        ? s.speaker === null
          ? only(dashes)
          : undefined
        : title && s.content[0]!.start < title.end
          ? (saidBelow(text, s, below) ??
            (isHeadline ? toldBelow(text, referents, s, below) : undefined) ??
            beside(s, statements, title))
          : s.by === HEADLINE.name && s.speaker === null
            ? saidBelow(text, s, statements.slice(i + 1, i + 1 + NEAR))
            : undefined;
    return who ? saidBy(s, who) : s;
  });
}

/** The one speaker of all of them that have one. */
function only(statements: readonly Statement[]): Speaker | undefined {
  const known = statements.filter((s) => s.speaker !== null);
  return new Set(known.map((s) => s.speaker)).size === 1 ? known[0] : undefined;
}

/** Whose words below hold a quotation of the headline. */
function saidBelow(text: string, { content, form }: Statement, below: readonly Statement[]): Speaker | undefined {
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

/** So many statements below the title are asked whether they say the same. */
const NEAR = 60;
/** Two words and two fifths of the headline's are enough: “Nine boats lost, minister says” is told at length below. */
const LEAST_WORDS = 2,
  LEAST_SHARE = 0.4;

/** “Boats are lost, minister says”: the one of the kind who says most of the same words below, if it is one alone. */
function toldBelow(
  text: string,
  referents: readonly Referent[],
  { speaker, referent, content }: Statement,
  below: readonly Statement[],
): Speaker | undefined {
  if (speaker === null || referent === undefined) return undefined;
  const { type } = referents[referent]!,
    own = contentWords(text, content);
  let most = Math.max(LEAST_WORDS, Math.ceil(LEAST_SHARE * own.size)),
    best: Statement[] = [];
  for (const other of below.slice(0, NEAR)) {
    if (other.referent === referent || !isOfKind(type, other, referents)) continue;
    let shared = 0;
    for (const word of contentWords(text, other.content)) if (own.has(word)) shared++;
    if (shared < most) continue;
    best = shared > most ? [other] : [...best, other];
    most = shared;
  }
  return only(best);
}

/** “Sources” have no name, and may be “three people who know”. */
const isOfKind = (
  type: EntityType,
  { referent, named, speaker }: Statement,
  referents: readonly Referent[],
): boolean =>
  type === 'group'
    ? !named && (referent === undefined ? SEVERAL.test(speaker ?? '') : referents[referent]!.type === type)
    : referent !== undefined && referents[referent]!.type === type;
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|both|people)\b/iu;

/** Words of four letters or more and numbers, their endings cut. */
function contentWords(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { start, end } of spans)
    for (const [word] of text
      .slice(start, end)
      .toLowerCase()
      .matchAll(/\p{L}{4,}|\p{Nd}[\p{Nd}.,]*/gu))
      words.add(word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, '') : word);
  return words;
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
const beside = ({ by, speaker }: Statement, statements: readonly Statement[], title: Span): Speaker | undefined =>
  by === HEADLINE.name && speaker === null
    ? only(statements.filter((s) => s.content[0]!.start < title.end))
    : undefined;
