/** Puts documents with their articles and readings in. Stories they touch are left for linking.ts. */
import { createHash } from 'node:crypto';
import type { Document } from '../types.js';
import type { Connection } from './connection.js';
import { describedBefore, documentAt } from './descriptions.js';
import { pack, packBytes, plain } from './packed.js';
import { keepWords } from './passages.js';
import type { Kept } from './record.js';
import { takeOut } from './removal.js';
import { settleRevisions, withoutSuffix } from './revisions.js';
import { keepKeys, keepPart } from './signatures.js';

/** Keeps one document; inside the caller's transaction. */
export function keepOne(db: Connection, kept: Kept): 'added' | 'known' {
  const { document } = kept;
  const there = documentAt(db, document.id);
  if (there?.article && !describedBefore(document, there.document)) return 'known';
  const identity = identityOf(kept);
  const same = sameText(db, identity);
  if (there?.article && there.article !== same?.number) detach(db, document.id, there.article);
  keepDocument(db, kept);
  if (!same) keepArticle(db, kept, identity, [document.id]);
  else if (document.id <= same.source) speakFor(db, kept, identity, same.number);
  else db.run('UPDATE documents SET article = ? WHERE id = ?', same.number, document.id);
  return same ? 'known' : 'added';
}

/** An article is known by the id it declares and its very text. */
interface Identity {
  readonly declared: string;
  readonly textHash: string;
}

function identityOf({ article }: Kept): Identity {
  const textHash = createHash('sha256').update(article.text, 'utf16le').digest('hex');
  return { declared: withoutSuffix(plain(article.id), textHash), textHash };
}

/** The article, and the document that speaks for it. */
const sameText = (db: Connection, { declared, textHash }: Identity) =>
  db.one<{ number: number; source: string }>(
    'SELECT number, document AS source FROM articles JOIN readings ON article = number WHERE declared = ? AND text_hash = ?',
    declared,
    textHash,
  );

/** Of several documents with this very text the one with the least hash speaks for it, whichever came first. */
function speakFor(db: Connection, kept: Kept, identity: Identity, before: number): void {
  const documents = db.all<{ id: string }>('SELECT id FROM documents WHERE article = ?', before).map((d) => d.id);
  takeOut(db, before);
  keepArticle(db, kept, identity, [...documents, kept.document.id]);
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

function keepArticle(db: Connection, kept: Kept, identity: Identity, documents: readonly string[]): void {
  const { article, reading, signature, parts = [] } = kept;
  const number = insertArticle(db, kept, identity);
  keepReading(db, number, kept);
  keepKeys(db, number, signature);
  for (const part of parts) keepPart(db, number, part);
  for (const id of documents) db.run('UPDATE documents SET article = ?, refused = NULL WHERE id = ?', number, id);
  keepWords(db, number, article, reading);
  settleRevisions(db, identity.declared, urlOf(article));
}

/** Returns its number. */
function insertArticle(db: Connection, { article }: Kept, { declared, textHash }: Identity): number {
  const { id: _, text: __, blocks: ___, revises: ____, ...summary } = article;
  return db.run(
    'INSERT INTO articles (id, declared, text_hash, published, url, summary) VALUES (?, ?, ?, ?, ?, ?)',
    `${declared}~${textHash}`,
    declared,
    textHash,
    article.published ?? null,
    urlOf(article),
    JSON.stringify(summary),
  );
}

const urlOf = ({ url }: Kept['article']): string | null => (url === undefined ? null : plain(url));

function keepReading(db: Connection, number: number, { article, reading, signature, document }: Kept): void {
  const { article: _, ...rest } = reading;
  db.run(
    'INSERT INTO readings (article, document, text, reading, signature) VALUES (?, ?, ?, ?, ?)',
    number,
    document.id,
    pack({ text: article.text, blocks: article.blocks }),
    pack(rest),
    JSON.stringify(signature),
  );
}

/** Keeps bytes that hold no article, with the reason, so that a later Onrecord may read them. */
export function keepRefused(db: Connection, document: Document, reason: string): void {
  db.run('UPDATE documents SET refused = ? WHERE id = ? AND article IS NULL', plain(reason), document.id);
}
