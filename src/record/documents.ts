/** The bytes kept, document by document. */
import type { Document } from '../types.js';
import type { Connection } from './connection.js';
import { unpackBytes } from './packed.js';

type DocumentRow = {
  readonly id: string;
  readonly via: Document['via'];
  readonly origin: string;
  readonly retrieved: string;
  readonly media_type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
};

/** In order of id, one in memory at a time; the record may be written to between two of them. */
export function* eachDocument(
  db: Connection,
  unreadOnly: boolean,
): IterableIterator<{ readonly document: Document; readonly bytes: Uint8Array }> {
  const sql = `SELECT id, via, origin, retrieved, media_type, charset, bytes FROM documents WHERE id > ?${unreadOnly ? ' AND article IS NULL AND refused IS NULL' : ''} ORDER BY id LIMIT 1`;
  for (let row = db.one<DocumentRow>(sql, ''); row; row = db.one<DocumentRow>(sql, row.id)) {
    const { id, via, origin, retrieved, media_type: mediaType, charset, bytes } = row;
    yield {
      document: { id, via, origin, retrieved, mediaType, ...(charset !== null && { charset }) },
      bytes: unpackBytes(bytes),
    };
  }
}
