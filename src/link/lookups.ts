/** The questions `link` asks and `record` answers. `link` does not know the database. */
import type { Signature } from './stories.js';

export interface Lookups {
  /** Articles that share at least `atLeast` of the keys, with their signatures; the asked one may be among them. */
  sharing(keys: readonly string[], atLeast: number): readonly { readonly article: string; readonly signature: Signature }[];
}
