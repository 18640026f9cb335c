/**
 * Version 4: which articles are tied, and how strongly; the chapters of a story. What was derived before knows nothing
 * of ties, and its signatures weighed words otherwise: it is forgotten, and made again from the bytes kept when the
 * record is next added to or opened.
 */
export const v4 = `
ALTER TABLE stories ADD COLUMN chapters TEXT NOT NULL DEFAULT '[]';
ALTER TABLE articles ADD COLUMN matter INTEGER;
ALTER TABLE articles ADD COLUMN ties TEXT;
CREATE INDEX articles_by_matter ON articles(matter);
DELETE FROM stories;
DELETE FROM articles;
DELETE FROM signature_keys;
UPDATE documents SET refused = NULL;
`;
