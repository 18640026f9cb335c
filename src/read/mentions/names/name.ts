/** A name as the rules find it, and what they read to find it. */
import type { Token } from '../../../text/tokens.js';
import type { EntityType, Span } from '../../../types.js';
import type { Votes } from '../evidence.js';
import type { Gender, Listed } from '../lexicon.js';
import type { Seen } from '../stretches.js';

/**
 * A name as it stands in the text: tokens `first` to `last` (excluded). `weak`: an ordinary word, a name only as part
 * of a fuller one.
 */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly own: Votes;
  readonly context: Votes;
  /** What the name model takes it for here. */
  readonly label?: EntityType;
  readonly by: string;
  readonly weak: boolean;
  readonly known?: Listed;
  /** By a title; and what its given name makes likely. */
  readonly gender?: Gender;
  readonly given?: Gender;
}

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly memory: ReadonlyMap<string, Seen>;
}

/** Whether a title stands before a name, and the gender it tells. */
export interface Titled {
  readonly title: boolean;
  readonly gender?: Gender;
}

export const made = (tokens: readonly Token[], first: number, last: number, own: Votes, by: string): Name => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  own,
  context: {},
  by,
  weak: false,
});
