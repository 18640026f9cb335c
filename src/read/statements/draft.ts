/** What the rules of speech pass on: a statement before its speaker, act, form and nesting are settled. */
import type { Act, Span } from '../../types.js';
import type { Phrasing } from '../phrasing.js';
import type { Line } from './lines.js';
import type { Voices } from './voices.js';

export interface Draft {
  /** Name of the phrasing that found it. */
  readonly by: string;
  readonly line: Line;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The cue verb, or the name of the phrasing where there is none. */
  readonly verb: string;
  readonly act: Act;
  readonly negated: boolean;
  readonly to?: Span;
  readonly at?: Span;
  readonly relays?: readonly Span[];
  /** What a relative pronoun that is the source stands for. */
  readonly antecedent?: Span;
  /** Where no marks show it: a turn of dash dialogue. */
  readonly form?: 'direct';
  /** Where words that date the saying may stand: from the cue to the content. */
  readonly near: Span;
}

/** A phrasing that looks at one line. */
export interface LinePhrasing extends Phrasing {
  readonly find: (line: Line, canSpeak: Voices) => Draft[];
}

/** Atoms `from` (included) to `to` (excluded) of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const spanOf = ({ atoms }: Line, { from, to }: Range): Span => ({
  start: atoms[from]!.start,
  end: atoms[to - 1]!.end,
});
