/**
 * Version 7: the paragraphs a guest's part is of, kept beside it, so that no text is unpacked to list guests. Those of
 * an older record are worked out.
 */
import { paragraphsOf } from '../../link/guests.js';
import type { Span } from '../../types.js';
import { blocksAt } from '../articles.js';
import type { Connection } from '../connection.js';

export function v7(db: Connection): void {
  db.exec("ALTER TABLE guests ADD COLUMN paragraphs TEXT NOT NULL DEFAULT ''");
  for (const { story, article, part } of db.all<{ story: number; article: number; part: string }>(
    'SELECT story, article, part FROM guests',
  ))
    db.run(
      'UPDATE guests SET paragraphs = ? WHERE story = ? AND article = ?',
      paragraphsOf(blocksAt(db, article), JSON.parse(part) as Span[]),
      story,
      article,
    );
}
