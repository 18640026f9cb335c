/**
 * Version 5: passages found between the reports of a story, so that they are not looked for again in another program.
 */
export const v5 = `
CREATE TABLE shared_passages (
  article INTEGER PRIMARY KEY REFERENCES articles(number) ON DELETE CASCADE,
  others INTEGER NOT NULL,
  shared BLOB NOT NULL
) STRICT;
`;
