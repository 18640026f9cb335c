/** Where a figure stands. What its words tell is made of that alone, and only where somebody asks: most counts need none. */
import type { Figure, Span } from '../../types.js';
import type { Report } from '../report.js';

export interface Place {
  readonly report: Report;
  readonly figure: Figure;
  /** The figure's. */
  readonly sentence: Span;
}
