/**
 * Puts documents with their articles and readings in, and takes them out again. Stories they touch are left for
 * linking.ts.
 */
import { createHash } from 'node:crypto';
import type { Signature } from '../link/stories.js';
import { wordsOf } from '../text/spans.js';
import type { Document, Reading, Span } from '../types.js';
import type { Connection } from './connection.js';
import { forgetHeld } from './held.js';
import { pack, packBytes, plain } from './packed.js';
import { untie } from './placing.js';
import type { Kept } from './record.js';
import { type Named, settleRevisions, withoutSuffix } from './revisions.js';

/** Keeps one document; inside the caller's transaction. */
export function keepOne(db: Connection, kept: Kept): 'added' | 'known' {
  const { document } = kept,
    there = documentAt(db, document.id);
  if (there?.article && !describedBefore(document, there.document)) return 'known';
  const textHash = sha256(kept.article.text),
    declared = withoutSuffix(plain(kept.article.id), textHash);
  const same = db.one<{ number: number; source: string }>(
    'SELECT number, document AS source FROM articles JOIN readings ON article = number WHERE declared = ? AND text_hash = ?',
    declared,
    textHash,
  );
  if (there?.article && there.article !== same?.number) detach(db, document.id, there.article);
  keepDocument(db, kept);
  if (!same) keepArticle(db, kept, declared, textHash, [document.id]);
  // Of several documents with this very text the one with the least hash speaks for it, whichever came first.
  else if (document.id <= same.source) {
    const documents = db
      .all<{ id: string }>('SELECT id FROM documents WHERE article = ?', same.number)
      .map((d) => d.id);
    takeOut(db, same.number);
    keepArticle(db, kept, declared, textHash, [...documents, document.id]);
  } else db.run('UPDATE documents SET article = ? WHERE id = ?', same.number, document.id);
  return same ? 'known' : 'added';
}

/** Keeps bytes that hold no article, with the reason, so that a later Onrecord may read them. */
export function keepRefused(db: Connection, document: Document, reason: string): void {
  db.run('UPDATE documents SET refused = ? WHERE id = ? AND article IS NULL', plain(reason), document.id);
}

/**
 * Takes an article out, and all that was derived from it alone. Those it was tied to are grouped anew, and the stories
 * that change are left for linking.
 */
export function takeOut(db: Connection, number: number): void {
  const { declared, url } = db.one<Named>(
    'SELECT number, id, declared, text_hash, published, url, revises, story FROM articles WHERE number = ?',
    number,
  )!;
  untie(db, number);
  db.run('DELETE FROM articles WHERE number = ?', number);
  forgetHeld(db, number);
  settleRevisions(db, declared, url);
}

interface Described {
  readonly article: number | null;
  readonly document: Pick<Document, 'mediaType' | 'charset' | 'via' | 'origin'>;
}

export function documentAt(db: Connection, id: string): Described | undefined {
  const row = db.one<{
    article: number | null;
    via: Document['via'];
    origin: string;
    media_type: string;
    charset: string | null;
  }>('SELECT article, via, origin, media_type, charset FROM documents WHERE id = ?', id);
  return (
    row && {
      article: row.article,
      document: {
        mediaType: row.media_type,
        via: row.via,
        origin: row.origin,
        ...(row.charset !== null && { charset: row.charset }),
      },
    }
  );
}

/**
 * The same bytes may come as two files, or as text here and as HTML there: the same one is heeded whichever came first.
 */
export function describedBefore(a: Described['document'], b: Described['document']): boolean {
  const [left, right] = [a, b].map((d) => JSON.stringify([d.mediaType, d.charset ?? '', d.via, plain(d.origin)])) as [
    string,
    string,
  ];
  return left < right;
}

/**
 * These bytes now give another article. What else gave the old one is to be read again, if it spoke through this
 * document.
 */
function detach(db: Connection, document: string, article: number): void {
  db.run('UPDATE documents SET article = NULL WHERE id = ?', document);
  const source = db.one<{ document: string }>('SELECT document FROM readings WHERE article = ?', article)!.document;
  const rest = db.one('SELECT 1 FROM documents WHERE article = ?', article);
  if (!rest || source === document) takeOut(db, article);
}

function keepDocument(db: Connection, { document, bytes }: Kept): void {
  db.run(
    `INSERT INTO documents (id, via, origin, retrieved, media_type, charset, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET via = excluded.via, origin = excluded.origin, media_type = excluded.media_type, charset = excluded.charset, refused = NULL`,
    document.id,
    document.via,
    plain(document.origin),
    document.retrieved,
    document.mediaType,
    document.charset ?? null,
    packBytes(bytes),
  );
}

function keepArticle(
  db: Connection,
  { article, reading, signature, parts = [], document }: Kept,
  declared: string,
  textHash: string,
  documents: readonly string[],
): void {
  const { id: _, text, blocks, revises: __, ...summary } = article;
  const url = article.url === undefined ? null : plain(article.url);
  const number = db.run(
    'INSERT INTO articles (id, declared, text_hash, published, url, summary) VALUES (?, ?, ?, ?, ?, ?)',
    `${declared}~${textHash}`,
    declared,
    textHash,
    article.published ?? null,
    url,
    JSON.stringify(summary),
  );
  const { article: ___, ...rest } = reading;
  db.run(
    'INSERT INTO readings (article, document, text, reading, signature) VALUES (?, ?, ?, ?, ?)',
    number,
    document.id,
    pack({ text, blocks }),
    pack(rest),
    JSON.stringify(signature),
  );
  for (const [key, weight] of keysOf(signature))
    db.run('INSERT INTO signature_keys (key, article, weight) VALUES (?, ?, ?)', key, number, weight);
  for (const { start, end, signature: of } of parts) {
    const part = db.run(
      'INSERT INTO parts (article, "from", "to", signature) VALUES (?, ?, ?, ?)',
      number,
      start,
      end,
      JSON.stringify(of),
    );
    for (const [key, weight] of keysOf(of))
      db.run('INSERT INTO part_keys (key, part, weight) VALUES (?, ?, ?)', key, part, weight);
  }
  for (const id of documents) db.run('UPDATE documents SET article = ?, refused = NULL WHERE id = ?', number, id);
  db.run(
    'INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)',
    number,
    plain(article.title ?? ''),
    plain(text),
  );
  for (const passage of passagesOf(reading)) {
    const row = db.run(
      'INSERT INTO passages (article, kind, "from", "to", speaker) VALUES (?, ?, ?, ?, ?)',
      number,
      passage.kind,
      passage.start,
      passage.end,
      passage.speaker,
    );
    db.run(
      'INSERT INTO passage_words (rowid, speaker, words) VALUES (?, ?, ?)',
      row,
      passage.speaker ?? '',
      plain(wordsOf(text, passage)),
    );
  }
  settleRevisions(db, declared, url);
}

function keysOf({ keys, terms }: Signature): ReadonlyMap<string, number> {
  const asked = new Set(keys);
  return new Map(terms.filter((t) => asked.has(t.term)).map((t) => [plain(t.term), t.weight]));
}

interface Passage extends Span {
  readonly kind: 'statement' | 'figure';
  readonly speaker: string | null;
}

/**
 * What can be found by its words besides the article as a whole: each statement from its first to its last span, each
 * figure with what it counts.
 */
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

const sha256 = (words: string): string => createHash('sha256').update(words, 'utf16le').digest('hex');
