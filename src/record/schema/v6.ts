/** Version 6: an article may be the guest of another story, by a part of it. */
export const v6 = `
CREATE TABLE guests (
  story INTEGER NOT NULL REFERENCES stories(number) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles(number) ON DELETE CASCADE,
  part TEXT NOT NULL,
  linked TEXT NOT NULL,
  PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX guests_by_article ON guests(article);
CREATE INDEX rulings_of_story ON rulings(kind) WHERE item = 'story';
`;
