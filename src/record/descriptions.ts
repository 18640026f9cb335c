/** How a document was described when its bytes came: kind, place, way. */
import type { Document } from '../types.js';
import type { Connection } from './connection.js';
import { plain } from './packed.js';

interface Described {
  /** Number of the article it gave; null where it is unread. */
  readonly article: number | null;
  readonly document: Pick<Document, 'mediaType' | 'charset' | 'via' | 'origin'>;
}

type DescribedRow = {
  readonly article: number | null;
  readonly via: Document['via'];
  readonly origin: string;
  readonly media_type: string;
  readonly charset: string | null;
};

export function documentAt(db: Connection, id: string): Described | undefined {
  const row = db.one<DescribedRow>('SELECT article, via, origin, media_type, charset FROM documents WHERE id = ?', id);
  if (!row) return undefined;
  const { article, media_type: mediaType, charset, via, origin } = row;
  return { article, document: { mediaType, via, origin, ...(charset !== null && { charset }) } };
}

/**
 * The same bytes may come as two files, or as text here and as HTML there: the same one is heeded whichever came first.
 */
export const describedBefore = (a: Described['document'], b: Described['document']): boolean => sayAll(a) < sayAll(b);

const sayAll = ({ mediaType, charset, via, origin }: Described['document']): string =>
  JSON.stringify([mediaType, charset ?? '', via, plain(origin)]);
