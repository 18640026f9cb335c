/** Takes articles out, with what was derived from them alone. Stories they touch are left for linking.ts. */
import type { Connection } from './connection.js';
import { forgetHeld } from './held.js';
import { untie } from './placing.js';
import { type Named, settleRevisions } from './revisions.js';

/** With the documents that gave it. False where there is none. */
export function removeArticle(db: Connection, id: string): boolean {
  const number = db.one<{ number: number }>('SELECT number FROM articles WHERE id = ?', id)?.number;
  if (number === undefined) return false;
  db.run('DELETE FROM documents WHERE article = ?', number);
  takeOut(db, number);
  return true;
}

/** Those it was tied to are grouped anew, and the stories that change are left for linking. */
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

/** All but the documents. */
export function forgetDerived(db: Connection): void {
  forgetHeld(db);
  db.exec(
    "INSERT INTO article_words (article_words) VALUES ('delete-all'); INSERT INTO passage_words (passage_words) VALUES ('delete-all');",
  );
  db.exec('DELETE FROM stories; DELETE FROM articles; UPDATE documents SET refused = NULL;');
}
