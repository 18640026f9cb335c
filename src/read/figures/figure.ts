/** One quantity → the figure it is, or none. */
import { PEOPLE } from '../../lang/en/measures.js';
import type { Figure } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { type Counted, countedAt, singularNoun } from './counted.js';
import { type Around, isMoney, isPeople, type Measured, measureOf } from './measure.js';
import { isFall, modeOf } from './mode.js';
import { isNotLogged } from './not-figures.js';
import { ordinalFigureAt } from './ordinal.js';
import { boundsOf, type Qualified, qualifierOf } from './qualifier.js';
import type { Quantity } from './quantity.js';

/** A figure whose place in the report is not yet known. */
export type Bare = Omit<Figure, 'scope'>;

/** The stretch that is a quantity's own: from the number before it to the number after it. */
export interface Stretch { readonly from: number; readonly to: number; /** The figure found last in the sentence. */ readonly before: Bare | undefined }

/** The words beside a number matter up to so many characters off. */
const REACH = 90;

export function figureAt(page: Page, sentence: PageSentence, q: Quantity, stretch: Stretch): Bare | undefined {
  const { text, tokens } = page, { first, last } = sentence, { before } = stretch;
  const said = qualifierOf(tokens, q, first, last);
  const counted = q.unit === '1' || q.measured ? countedAt(tokens, q.next, last, q.value === 1 || q.written === 'ordinal', page.article.blocks[sentence.block]?.kind === 'heading') : undefined;
  if (q.written === 'ordinal') return ordinalFigureAt(tokens, q, counted);
  const around = aroundOf(text, sentence, q, tokens[said.first]!.start, stretch);
  const measured = inherited(text, q, counted, before) ?? measureOf(q, counted, around);
  if (isNotLogged(tokens, q, counted, measured, said.qualifier !== 'exact')) return undefined;
  return toFigure(q, said, counted, measured, around, before);
}

function aroundOf(text: string, sentence: PageSentence, q: Quantity, start: number, { from, to }: Stretch): Around {
  const slice = (a: number, b: number) => text.slice(Math.min(a, b), b).toLowerCase();
  return {
    before: slice(Math.max(from, start - REACH), start), after: slice(q.end, Math.min(to, q.end + REACH)), back: slice(Math.max(sentence.start, start - REACH), start),
    sentence: slice(Math.max(sentence.start, q.start - 3 * REACH), Math.min(sentence.end, q.end + 3 * REACH)),
  };
}

/** "£2.1bn ($2.67bn)" and "39 bodies, not 89" are of the measure before them; "22 dead, nine of them children" counts children among the dead; "killed two guards and ten visitors" counts both as dead. */
function inherited(text: string, q: Quantity, counted: Counted | undefined, before: Bare | undefined): Measured | undefined {
  if (!before) return undefined;
  const link = text.slice(before.span.end, q.start), same = { name: before.measure, running: before.mode === 'total', by: 'phrase' as const, mode: before.mode };
  if (isMoney(q.unit) && isMoney(before.unit) && /^ \($/.test(link)) return same;
  if (q.unit === '1' && /(?:,|\band) not $/.test(link) && (!counted || /^,? not $/.test(link))) return same;
  if (counted && before.unit === '1' && before.of && isPeople(counted) && PEOPLE_MEASURES.has(before.measure) && /^,? and (?:(?:at least|about|some|another) )?$/.test(text.slice(before.of.end, q.start)) && !NEXT_VERB.test(text.slice(counted.end, counted.end + 24))) return same;
  const part = before.unit === '1' ? /^ of (?:them|whom) (?:were |are )?(\p{Ll}+)/u.exec(text.slice(q.end, q.end + 40))?.[1] : undefined;
  if (part !== undefined && PEOPLE.has(part)) return { ...same, name: `${before.measure} ${singularNoun(part)}` };
  return undefined;
}

function toFigure(q: Quantity, { qualifier }: Qualified, counted: Counted | undefined, measured: Measured, around: Around, before: Bare | undefined): Bare {
  const mode = modeOf(q, measured, counted, around), isConverted = isMoney(q.unit) && before !== undefined && isMoney(before.unit) && around.before.trim() === '(';
  const signed = mode === 'rate' && q.unit === '%' && isFall(around) ? { ...q, value: -q.value, ...(q.upTo === undefined ? {} : { upTo: -q.upTo }) } : q;
  return {
    span: { start: q.start, end: q.end }, measure: mode === 'rate' && measured.name === 'share' ? 'change' : measured.name, ...(counted ? { of: { start: counted.start, end: counted.end } } : {}),
    ...boundsOf(signed, isConverted && qualifier === 'exact' && before.qualifier !== 'range' ? before.qualifier : qualifier), unit: q.unit, mode,
    by: `figures/${kindOf(q)}`, confidence: measured.by === 'none' ? 0.6 : measured.by === 'counted' ? 0.75 : 0.9,
  };
}

/** What happens to people joined by "and" happens to all of them, unless a verb of their own follows. */
const PEOPLE_MEASURES = new Set(['dead', 'injured', 'missing', 'rescued', 'aboard', 'arrested', 'displaced']);
const NEXT_VERB = /^ (?:were|was|are|is|have|had|has|been|who|survived|died|killed|injured|wounded|missing|dead|hurt)(?!\p{L})/u;

const kindOf = (q: Quantity): string =>
  q.upTo !== undefined ? 'range' : q.unit === '%' ? 'percentage' : isMoney(q.unit) ? 'money' : q.measured ? 'measure with its unit' : q.written === 'vague' ? 'vague plural' : 'count';
