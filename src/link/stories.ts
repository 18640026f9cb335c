/** Which reports belong to one developing matter. A story is a connected component of "belong together", so order of arrival does not matter. */
import type { Lookups } from './lookups.js';
import type { Report } from './report.js';

/** What is compared to decide whether two reports belong together. Plain JSON: the record keeps it. `keys` are what `Lookups.sharing` asks by. */
export interface Signature { readonly keys: readonly string[]; readonly published?: string }

/** Made of the report alone, so it never changes as others arrive. */
export function signatureOf(_report: Report): Signature { return { keys: [] }; }

/** Ids of the articles that belong to a story with this one. */
export function neighboursOf(_article: string, _signature: Signature, _lookups: Lookups): string[] { return []; }
