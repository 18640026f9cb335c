/**
 * Words → the passages that hold them. Whatever a person types is words, never syntax; words in quotation marks stand
 * together.
 */
import { openingOf } from '../text/opening.js';
import { trimmed, wordsOf } from '../text/spans.js';
import type { Article, Reading } from '../types.js';
import { reportAt } from './articles.js';
import type { Connection } from './connection.js';
import type { Hit } from './record.js';

/**
 * Articles and passages in turn, the best of each first. Every word must be there, the beginning of a longer one will
 * do.
 * @example search(db, 'dam "will hold"', 20)
 */
export function search(db: Connection, words: string, limit: number): Hit[] {
  const terms = findTerms(words);
  if (!terms.length || limit < 1) return [];
  const asked = terms.map((term) => `"${term}"*`).join(' AND ');
  const articles = db.all<{ id: string }>(
    'SELECT id FROM article_words JOIN articles ON articles.number = article_words.rowid WHERE article_words MATCH ? ORDER BY rank, id LIMIT ?',
    asked,
    limit,
  );
  const passages = db.all<PassageRow>(
    `SELECT articles.id, passages.kind, passages."from", passages."to", passages.speaker FROM passage_words JOIN passages ON passages.number = passage_words.rowid
    JOIN articles ON articles.number = passages.article WHERE passage_words MATCH ? ORDER BY rank, articles.id, passages."from", passages."to" LIMIT ?`,
    asked,
    limit,
  );
  const found: Hit[] = [];
  for (let i = 0; found.length < limit && i < Math.max(articles.length, passages.length); i++) {
    const article = articles[i],
      passage = passages[i];
    if (article) found.push(articleHit(db, article.id, terms));
    if (passage) found.push(passageHit(db, passage));
  }
  return found.slice(0, limit);
}

type PassageRow = {
  readonly id: string;
  readonly kind: 'statement' | 'figure';
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
};

/** Runs of letters and digits; those between quotation marks are one term. */
export function findTerms(words: string): string[] {
  return words
    .normalize('NFC')
    .split(/["“”„«»]/)
    .flatMap((part, i) => {
      const found = part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return i % 2 && found.length ? [found.join(' ')] : found;
    })
    .slice(0, 32);
}

/**
 * An article is shown by the sentence that holds most of the words, or by its beginning where they stand in the title
 * alone.
 */
function articleHit(db: Connection, id: string, terms: readonly string[]): Hit {
  const { article, reading } = reportAt(db, id)!;
  const folded = terms.map(fold);
  const score = (start: number, end: number) => {
    const words = ` ${fold(article.text.slice(start, end))}`;
    return folded.filter((term) => words.includes(` ${term}`)).length;
  };
  let best = firstOf(article, reading),
    most = 0;
  for (const { start, end } of reading.sentences) {
    const held = score(start, end);
    if (held > most) [best, most] = [{ start, end }, held];
  }
  return {
    kind: 'article',
    article: id,
    ...byOf(article),
    story: storyOf(db, id),
    ...best,
    exact: wordsOf(article.text, best),
  };
}

function passageHit(db: Connection, { id, kind, from, to, speaker }: PassageRow): Hit {
  const { article } = reportAt(db, id)!;
  return {
    kind,
    article: id,
    ...byOf(article),
    story: storyOf(db, id),
    start: from,
    end: to,
    exact: article.text.slice(from, to),
    ...(speaker !== null && { speaker }),
  };
}

/** By what a reader knows the report. */
const byOf = (article: Article) => ({ ...openingOf(article), ...namesIn(article) });

const namesIn = ({ title, outlet, url, published }: Article) => ({
  title: title ?? null,
  ...(outlet !== undefined && { outlet }),
  ...(url !== undefined && { url }),
  ...(published !== undefined && { published }),
});

const firstOf = (article: Article, { sentences }: Reading) => {
  const { start, end } = sentences[0] ??
    trimmed(article.text, { start: 0, end: Math.min(200, article.text.length) }) ?? { start: 0, end: 0 };
  return { start, end };
};

const storyOf = (db: Connection, article: string): string | null =>
  db.one<{ id: string }>(
    "SELECT stories.id FROM articles JOIN stories ON stories.number = story WHERE articles.id = ? AND stories.id <> ''",
    article,
  )?.id ?? null;

/** As the index sees it: no accents, no case, one space between words. */
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
