/** Quantities that somebody tracking the story would log: number, what it counts, how sure, and what kind of count it is. */
import { overlaps } from '../../text/spans.js';
import type { Figure, Span, Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page, PageSentence } from '../page.js';
import { countedAt } from './counted.js';
import { type Around, measureOf } from './measure.js';
import { modeOf } from './mode.js';
import { isNoQuantity, isNotLogged } from './not-figures.js';
import { ordinalFigureAt } from './ordinal.js';
import { boundsOf, qualifierOf } from './qualifier.js';
import { type Quantity, quantityAt } from './quantity.js';
import { scopeOf } from './scope.js';
import { tellerOf } from './told.js';
import { zeroAt } from './zero.js';

export function findFigures(page: Page, named: Named, times: readonly Time[], statements: readonly Statement[]): Figure[] {
  const names = named.mentions.filter((m) => m.form === 'name'), told = tellerOf(statements), sources = statements.flatMap((s) => s.source);
  const blocked = [...times, ...names, ...sources].sort((a, b) => a.start - b.start);
  return page.sentences.flatMap((sentence) => {
    const inside = within(sentence);
    return figuresIn(page, sentence, blocked.filter(inside)).map((figure) => {
      const teller = told(figure.span), whole = { ...figure, scope: scopeOf(page, sentence, figure, times.filter(inside), named.mentions.filter(inside)) };
      return teller === undefined ? whole : { ...whole, told: teller };
    });
  });
}

const within = (outer: Span) => (span: Span): boolean => overlaps(outer, span);

type Bare = Omit<Figure, 'scope'>;

function figuresIn(page: Page, sentence: PageSentence, blocked: readonly Span[]): Bare[] {
  const { tokens } = page, { first, last } = sentence, out: Bare[] = [];
  const quantities = quantitiesIn(page, sentence);
  for (const [i, q] of quantities.entries()) {
    if (blocked.some((span) => overlaps(span, q)) || isNoQuantity(tokens, q, first, last) || isConversion(tokens, q, quantities[i - 1])) continue;
    const from = quantities[i - 1]?.end ?? sentence.start, to = quantities[i + 1]?.start ?? sentence.end;
    const figure = figureAt(page, sentence, q, from, to);
    if (figure) out.push(figure);
  }
  return [...out, ...zeroAt(page, sentence)].sort((a, b) => a.span.start - b.span.start);
}

function quantitiesIn({ tokens }: Page, { first, last }: PageSentence): Quantity[] {
  const out: Quantity[] = [];
  for (let i = first; i < last;) {
    const q = quantityAt(tokens, i, last);
    if (q) out.push(q);
    i = q?.next ?? i + 1;
  }
  return out;
}

/** "(63 kilometers)" after "39 miles": the same thing in another unit. Conversions of money count. */
const isConversion = (tokens: Page['tokens'], q: Quantity, before: Quantity | undefined): boolean =>
  q.measured !== undefined && before?.measured !== undefined && tokens[q.first - 1]?.text === '(' && q.first - before.next <= 2;

/** The words beside a number matter up to so many characters off. */
const REACH = 90;

function figureAt({ text, tokens }: Page, sentence: PageSentence, q: Quantity, from: number, to: number): Bare | undefined {
  const { first, last } = sentence, qualified = qualifierOf(tokens, q, first, last);
  const counted = q.unit === '1' || q.measured ? countedAt(tokens, q.next, last, q.value === 1 || q.written === 'ordinal') : undefined;
  const around: Around = {
    before: text.slice(Math.max(from, q.start - REACH), tokens[qualified.first]!.start).toLowerCase(),
    after: text.slice(q.end, Math.min(to, q.end + REACH)).toLowerCase(),
  };
  if (q.written === 'ordinal') return ordinalFigureAt(tokens, q, counted);
  const measured = measureOf(q, counted, around);
  if (isNotLogged(tokens, q, counted, measured, qualified.qualifier !== 'exact')) return undefined;
  return {
    span: { start: q.start, end: q.end }, measure: measured.name, ...(counted ? { of: { start: counted.start, end: counted.end } } : {}),
    ...boundsOf(q, qualified.qualifier), unit: q.unit, mode: modeOf(q, measured, counted, around),
    by: `figures/${q.unit === '%' ? 'percentage' : /^[A-Z]{3}$/.test(q.unit) ? 'money' : q.measured ? 'measure with its unit' : q.written === 'vague' ? 'vague plural' : 'count'}`,
    confidence: measured.by === 'none' ? 0.6 : measured.by === 'counted' ? 0.75 : 0.9,
  };
}
