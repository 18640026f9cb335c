/** Bytes → Article, or the reason why not. Pure: no network, files or clock. */
import type { Article, Document, Rejected } from '../types.js';

export function clean(_document: Document, _bytes: Uint8Array): Article | Rejected { return { rejected: true, reason: '' }; }
