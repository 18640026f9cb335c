/**
 * The public face: everything a program needs, one line a name. Reading alone: `onrecord/read`; linking alone:
 * `onrecord/link`.
 */
export { type ArticleInput, toArticle } from './clean/article.js';
export { clean } from './clean/clean.js';
export { type ErrorCode, OnrecordError } from './errors.js';
export { gatherFiles } from './gather/gather.js';
export { linkStory } from './link/link.js';
export { addDocuments, linkTouched, type Outcome, rebuildRecord, removeArticle, rule, undoRuling } from './pipeline.js';
export { read } from './read/read.js';
export { type OpenOptions, openRecord } from './record/open.js';
export type {
  ArticleSummary,
  Health,
  Hit,
  Record,
  StorySummary,
  Told,
  WholeArticle,
  WholeEntity,
  WholeStory,
} from './record/record.js';
export type * from './types.js';
