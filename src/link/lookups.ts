/** The questions `link` asks and `record` answers. `link` does not know the database. */
import type { Signature } from './stories.js';
import type { Term } from './stories/terms.js';

export interface Sharing {
  readonly article: string;
  /** The number of its story: articles of one have the same. */
  readonly story: number;
  readonly signature: () => Signature;
}

export interface Lookups {
  /**
   * Articles of a story that share so many of the terms at least, and whose weights multiplied with those of the same terms here come to so much, about: the most alike first.
   * The asked one may be among them.
   */
  sharing(terms: readonly Term[], atLeast: { readonly terms: number; readonly alike: number }): Iterable<Sharing>;
}
