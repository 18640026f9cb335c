/** What `onrecord read` makes of one document: the same on the main thread and on a reader's own. */
import { clean } from '../clean/clean.js';
import type { Gathered } from '../gather/gather.js';
import { read } from '../read/read.js';
import type { Article, Reading } from '../types.js';

/** `line` is the reading as one line of JSON in UTF-8, its end included, made where it was read. */
export type Done =
  | { readonly rejected: string }
  | { readonly line: Uint8Array }
  | { readonly article: Article; readonly reading: Reading };

export function readOne(gathered: Gathered, asLine: boolean): Done {
  if ('failed' in gathered) return { rejected: gathered.reason };
  const article = clean(gathered.document, gathered.bytes);
  if ('rejected' in article) return { rejected: article.reason };
  const reading = read(article);
  return asLine ? { line: new TextEncoder().encode(`${JSON.stringify(reading)}\n`) } : { article, reading };
}
