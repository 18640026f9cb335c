/** `onrecord/read`: reading alone, with no database behind it. */
export { type ArticleInput, toArticle } from '../clean/article.js';
export { read } from '../read/read.js';
export type * from '../types.js';
