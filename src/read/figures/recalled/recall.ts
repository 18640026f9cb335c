/** A bare number, and what may say what it counts. */
import type { Token } from '../../../text/tokens.js';
import type { Page, PageSentence } from '../../page.js';
import type { Bare } from '../figure.js';
import { boundsOf, type Qualified } from '../qualifier.js';
import type { Quantity } from '../quantity.js';

export interface Recall {
  readonly page: Page;
  readonly sentence: PageSentence;
  readonly q: Quantity;
  readonly said: Qualified;
  /** The sentence's words up to the number and its qualifier; the two last of them. */
  readonly lead: string;
  readonly before: string;
  /** No noun of its own follows. */
  readonly alone: boolean;
  /** Those that say what they count or were recalled before, in order of the text; the first of the same number. */
  readonly figures: readonly Bare[];
  readonly same: Bare | undefined;
}

export function toFigure({ q, said }: Pick<Recall, 'q' | 'said'>, measure: string, mode: Bare['mode']): Bare {
  const { start, end, value } = q;
  return {
    span: { start, end },
    measure,
    value,
    low: value,
    high: value,
    ...boundsOf(q, said.qualifier),
    unit: '1',
    mode,
    by: 'figures/number told again',
    confidence: 0.75,
  };
}

export const countOf = (figures: readonly Bare[], value: number): Bare | undefined =>
  figures.find((f) => f.value === value && f.unit === '1');

/** In lower case, with single spaces. */
export const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((t) => t.lower)
    .join(' ');

/** A number of quite another size counts something else. */
export const isAlikeIn = ({ value, low, high }: Bare, q: Quantity): boolean => {
  const size = value ?? low ?? high ?? 0;
  return q.value <= SIZES * size && size <= SIZES * q.value;
};
const SIZES = 20;
