/** What every gatherer hands on: a document with its bytes, or what stood where one should have been. */
import { createHash } from 'node:crypto';
import type { Document } from '../types.js';

/** `failed` is the path or address; `reason` is the whole message: `file: /a/b.txt: what was found; what to do`. */
export type Gathered = { readonly document: Document; readonly bytes: Uint8Array } | Failure;
export interface Failure {
  readonly failed: string;
  readonly reason: string;
}

/** What a gatherer says of a document besides its bytes. */
export type Origin = Pick<Document, 'via' | 'origin' | 'mediaType' | 'charset'>;

/** No report is longer; more is a database or an accident. Holds for what a packed file unpacks to. */
export const DOCUMENT_BYTES = 16 * 2 ** 20;

export const toGathered = (origin: Origin, bytes: Uint8Array, now: () => Date): Gathered => ({
  document: { id: createHash('sha256').update(bytes).digest('hex'), ...origin, retrieved: now().toISOString() },
  bytes,
});

export const toFailure = (failed: string, found: string): Failure => ({ failed, reason: `file: ${failed}: ${found}` });

/** "52.4 MB": sizes as a reader says them. */
export const sizeOf = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 2 ** 20).toFixed(1).replace('.0', '')} MB`;
