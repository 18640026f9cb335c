/** The questions `link` asks and `record` answers. `link` does not know the database. */
import type { Signature } from './stories.js';
import type { Term } from './stories/terms.js';

export interface Sharing {
  readonly article: string;
  /**
   * How many of the terms it shares, and what the products of their weights come to, rounded to a billionth, so that
   * the order of adding does not show.
   */
  readonly shared: number;
  readonly alike: number;
  readonly signature: () => Signature;
}

export interface Lookups {
  /**
   * Articles whose ties are known and whose keys share so many of the terms at least, and whose weights multiplied with
   * those of the same terms here come to so much. The asked one may be among them.
   */
  sharing(terms: readonly Term[], atLeast: { readonly terms: number; readonly alike: number }): Iterable<Sharing>;
}
