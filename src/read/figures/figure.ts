/** One quantity → the figure it is, or none. */
import type { Figure } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import type { Counted } from './counted.js';
import { aroundOf } from './figure/around.js';
import { heldAs } from './figure/held.js';
import { inherited } from './figure/inherited.js';
import { isPastLevel, levelOf } from './figure/level.js';
import { partOf, partOfWhole } from './figure/parts.js';
import { isPoints, pointsAt } from './figure/points.js';
import { timesOf } from './figure/times-done.js';
import { toFigure } from './figure/to-figure.js';
import { whatCounts } from './figure/what-counts.js';
import { measureOf } from './measure.js';
import type { Around, Measured } from './measure/measured.js';
import { isNotLogged } from './not-figures.js';
import { isDistance } from './not-figures/lengths.js';
import { ordinalFigureAt } from './ordinal.js';
import { qualifierOf } from './qualifier.js';
import type { Quantity } from './quantity.js';

/** A figure whose place in the report is not yet known. */
export type Bare = Omit<Figure, 'scope'>;

/** The stretch that is a quantity's own: from the number before it to the number after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The figure found last in the sentence. */
  readonly before: Bare | undefined;
}

export function figureAt(page: Page, sentence: PageSentence, q: Quantity, stretch: Stretch): Bare | undefined {
  const { text, tokens } = page,
    { before } = stretch;
  const said = qualifierOf(tokens, q, sentence.first, sentence.last);
  const counted = whatCounts(page, sentence, q);
  if (counted && before && isPoints(tokens, q, counted, before)) return pointsAt(text, q, said, counted, before);
  if (q.written === 'ordinal') return ordinalFigureAt(tokens, q, counted);
  const around = aroundOf(text, sentence, q, tokens[said.first]!.start, stretch);
  const measured = isDistance(tokens, q) ? DISTANCE : measuredAt(text, sentence, q, counted, around, before),
    named = heldAs(measured, around);
  if (isNotLogged(tokens, q, counted, named, said.qualifier !== 'exact')) return undefined;
  return toFigure(
    q,
    isPastLevel(q, counted, around) ? { ...said, qualifier: 'over' } : said,
    counted,
    named,
    around,
    before,
  );
}

const DISTANCE: Measured = { name: 'distance', running: false, by: 'phrase' };

/** By the figure before, by what leads to it, else by the words beside it. */
const measuredAt = (
  text: string,
  sentence: PageSentence,
  q: Quantity,
  counted: Counted | undefined,
  around: Around,
  before: Bare | undefined,
): Measured =>
  partOfWhole(text, sentence, q, before) ??
  inherited(text, q, counted, before) ??
  levelOf(q, counted, around) ??
  timesOf(q, counted, around) ??
  partOf(around, before, withPeople(q, measureOf(q, counted, around)));

/** "Dozens turned up": who does so is people. */
const withPeople = (q: Quantity, measured: Measured): Measured =>
  q.written === 'vague' && q.unit === '1' && measured.by === 'none' ? { ...measured, name: 'person' } : measured;
