/** The outside world → documents with their bytes. */
import type { Document } from '../types.js';

/** A document, or what stood where one should have been. */
export type Gathered = { readonly document: Document; readonly bytes: Uint8Array } | { readonly failed: string; readonly reason: string };
