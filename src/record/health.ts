/** The health of the record: whether the file is whole, and how much is in it. */
import type { Connection } from './connection.js';
import { unlinkedIn } from './linking.js';
import type { Health } from './record.js';

export const healthOf = (db: Connection): Health => ({
  schema: db.one<{ user_version: number }>('PRAGMA user_version')!.user_version,
  sqlite: db.one<{ v: string }>('SELECT sqlite_version() AS v')!.v,
  integrity: integrityOf(db),
  documents: countOf(db, 'documents'),
  articles: countOf(db, 'articles'),
  stories: countOf(db, 'stories'),
  bytes: db.one<{ bytes: number }>('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')!
    .bytes,
  unlinked: unlinkedIn(db),
  search: Boolean(db.one("SELECT 1 FROM sqlite_schema WHERE name = 'article_words'")),
});

/** "ok", or what is broken. */
function integrityOf(db: Connection): string {
  const said = db.all<{ integrity_check: string }>('PRAGMA integrity_check(10)').map((row) => row.integrity_check);
  const loose = db
    .all<{ table: string }>('PRAGMA foreign_key_check')
    .map(({ table }) => `a row of ${table} points nowhere`);
  return [...said.filter((line) => line !== 'ok'), ...loose].join('; ') || 'ok';
}

const countOf = (db: Connection, table: 'documents' | 'articles' | 'stories'): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n;
