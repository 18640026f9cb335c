/** The stories in which one entity is named, looked through for a report of theirs. */
import type { StoryReport } from '../../../src/serve/wire.js';
import type { Book } from '../../book.js';

export const bookOf = (books: readonly Book[], article: string | undefined): Book | undefined =>
  books.find((b) => article !== undefined && b.report.has(article));

export const reportOf = (books: readonly Book[], article: string | undefined): StoryReport | undefined =>
  article === undefined ? undefined : bookOf(books, article)?.report.get(article);

/** What is undated sorts behind every date. */
export const UNDATED = '9';
