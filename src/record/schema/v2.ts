/**
 * Version 2: what people ruled. Kept, like documents, and held to their bytes: an article may be renamed or read anew.
 */
export const v2 = `
CREATE TABLE rulings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  label TEXT,
  why TEXT,
  person TEXT NOT NULL,
  told TEXT NOT NULL,
  undone TEXT
) STRICT;

CREATE TABLE ruling_places (
  ruling TEXT NOT NULL REFERENCES rulings(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document TEXT NOT NULL,
  "from" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  PRIMARY KEY (ruling, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_places_by_document ON ruling_places(document);
`;
