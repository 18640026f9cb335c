/**
 * Version 1 of the record: what is kept (`documents`) and what is derived from it (all the rest). Explained in
 * docs/record.md.
 */
export const v1 = `
CREATE TABLE stories (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  counts TEXT NOT NULL,
  stale INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_by_id ON stories(id);
CREATE INDEX stories_stale ON stories(number) WHERE stale = 1;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  declared TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  published TEXT,
  url TEXT,
  revises TEXT,
  summary TEXT NOT NULL,
  story INTEGER REFERENCES stories(number) ON DELETE SET NULL,
  UNIQUE (declared, text_hash)
) STRICT;
CREATE INDEX articles_by_url ON articles(url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_story ON articles(story);

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  via TEXT NOT NULL,
  origin TEXT NOT NULL,
  retrieved TEXT NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT,
  article INTEGER REFERENCES articles(number) ON DELETE SET NULL,
  refused TEXT,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX documents_by_article ON documents(article);

CREATE TABLE readings (
  article INTEGER PRIMARY KEY REFERENCES articles(number) ON DELETE CASCADE,
  document TEXT NOT NULL,
  text BLOB NOT NULL,
  reading BLOB NOT NULL,
  signature TEXT NOT NULL
) STRICT;

CREATE TABLE signature_keys (
  key TEXT NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE items (
  number INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories(number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  item TEXT NOT NULL
) STRICT;
CREATE INDEX items_by_story ON items(story, kind, position);
CREATE INDEX items_by_id ON items(kind, id);

CREATE TABLE passages (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  "to" INTEGER NOT NULL,
  speaker TEXT
) STRICT;
CREATE INDEX passages_by_article ON passages(article);

CREATE VIRTUAL TABLE article_words USING fts5(title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE passage_words USING fts5(speaker, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER readings_gone AFTER DELETE ON readings BEGIN
  DELETE FROM signature_keys WHERE article = OLD.article AND key IN (SELECT value FROM json_each(OLD.signature, '$.keys'));
  DELETE FROM article_words WHERE rowid = OLD.article;
  DELETE FROM passages WHERE article = OLD.article;
END;
CREATE TRIGGER passages_gone AFTER DELETE ON passages BEGIN
  DELETE FROM passage_words WHERE rowid = OLD.number;
END;
`;
