/** A number among the tokens of its sentence. */
import type { Token } from '../../../text/tokens.js';
import type { Quantity } from '../quantity.js';

export interface Neighbours {
  readonly tokens: readonly Token[];
  readonly q: Quantity;
  /** The sentence's first token, and the one behind its last. */
  readonly first: number;
  readonly last: number;
  /** The first token of the number; the one before it, and the next of its sentence. */
  readonly token: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

export const neighboursOf = (tokens: readonly Token[], q: Quantity, first: number, last: number): Neighbours => ({
  tokens,
  q,
  first,
  last,
  token: tokens[q.first]!,
  before: tokens[q.first - 1],
  after: q.next < last ? tokens[q.next] : undefined,
});

/** So many tokens before the number, in lower case. */
export const wordBefore = ({ tokens, q }: Pick<Neighbours, 'tokens' | 'q'>, back: number): string =>
  tokens[q.first - back]?.lower ?? '';

/** The sentence ends, or a mark stands. */
export const isStop = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';
