/** What can be found by its words: the article as a whole, each statement, each figure. */
import { wordsOf } from '../text/spans.js';
import type { Article, Reading, Span } from '../types.js';
import type { Connection } from './connection.js';
import { plain } from './packed.js';

interface Passage extends Span {
  readonly kind: 'statement' | 'figure';
  readonly speaker: string | null;
}

/** Of an article that was put in under this number. */
export function keepWords(db: Connection, number: number, { title, text }: Article, reading: Reading): void {
  db.run('INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)', number, plain(title ?? ''), plain(text));
  for (const passage of passagesOf(reading)) keepPassage(db, number, text, passage);
}

function keepPassage(db: Connection, number: number, text: string, passage: Passage): void {
  const { kind, start, end, speaker } = passage;
  const row = db.run(
    'INSERT INTO passages (article, kind, "from", "to", speaker) VALUES (?, ?, ?, ?, ?)',
    number,
    kind,
    start,
    end,
    speaker,
  );
  db.run(
    'INSERT INTO passage_words (rowid, speaker, words) VALUES (?, ?, ?)',
    row,
    speaker ?? '',
    plain(wordsOf(text, passage)),
  );
}

/** Each statement from its first to its last span, each figure with what it counts. */
function passagesOf({ statements, figures }: Reading): Passage[] {
  return [
    ...statements.flatMap((s) =>
      around([...s.source, ...s.cue, ...s.content]).map((span) => ({
        kind: 'statement' as const,
        speaker: s.speaker && plain(s.speaker),
        ...span,
      })),
    ),
    ...figures.flatMap((f) =>
      around(f.of ? [f.span, f.of] : [f.span]).map((span) => ({ kind: 'figure' as const, speaker: null, ...span })),
    ),
  ];
}

const around = (spans: readonly Span[]): Span[] =>
  spans.length ? [{ start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }] : [];
