/** The article form of DESIGN.md (a JSON line, or values in hand) → Article. The text is taken as it is. */
import type { Article } from '../types.js';

export interface ArticleInput {
  readonly id?: string; readonly text: string; readonly title?: string; readonly outlet?: string;
  readonly published?: string; readonly byline?: string; readonly url?: string;
}

/** Blocks are found in the text; the text itself is never changed. */
export function toArticle(input: ArticleInput): Article {
  return { ...input, id: input.id ?? 'unknown', blocks: [{ kind: 'paragraph', start: 0, end: input.text.length }] };
}
