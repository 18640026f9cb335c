/**
 * Version 6: an article may be the guest of another story, by a part of it; parts that may be are found and tied as
 * articles are. What was derived before knows nothing of them: it is forgotten, and made again from the bytes kept when
 * the record is next added to or opened.
 */
export const v6 = `
CREATE TABLE parts (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  signature TEXT NOT NULL
) STRICT;
CREATE INDEX parts_by_article ON parts(article);

CREATE TABLE part_keys (
  key TEXT NOT NULL,
  part INTEGER NOT NULL,
  weight REAL NOT NULL,
  PRIMARY KEY (key, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE part_ties (
  part INTEGER NOT NULL REFERENCES parts(number) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  strength INTEGER NOT NULL,
  PRIMARY KEY (part, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_ties_by_article ON part_ties(article);

CREATE TABLE guests (
  story INTEGER NOT NULL REFERENCES stories(number) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  part TEXT NOT NULL,
  linked TEXT NOT NULL,
  PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX guests_by_article ON guests(article);
CREATE INDEX rulings_of_story ON rulings(kind) WHERE item = 'story';

CREATE TRIGGER parts_gone AFTER DELETE ON parts BEGIN
  DELETE FROM part_keys WHERE part = OLD.number AND key IN (SELECT value FROM json_each(OLD.signature, '$.keys'));
END;

DELETE FROM stories;
DELETE FROM articles;
UPDATE documents SET refused = NULL;
`;
