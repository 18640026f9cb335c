/**
 * Quantities that somebody tracking the story would log: number, what it counts, how sure, and what kind of count it
 * is.
 */
import { PEOPLE } from '../../lang/en/measures.js';
import { overlaps } from '../../text/spans.js';
import type { Figure, Span, Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page, PageSentence } from '../page.js';
import { asOf } from './as-of.js';
import { withCurrency } from './bare-sums.js';
import { changesIn } from './changes.js';
import { type Bare, figureAt } from './figure.js';
import { isNoQuantity } from './not-figures.js';
import { isAgeOfPeople } from './not-figures/ages.js';
import { isConversion } from './not-figures/lengths.js';
import { type Quantity, quantityAt } from './quantity.js';
import { recalledAt } from './recalled.js';
import { scopeOf } from './scope.js';
import { tellerOf } from '../told.js';
import { anotherAt, noneAt } from './unnumbered.js';
import { votesIn } from './votes.js';

export function findFigures(
  page: Page,
  named: Named,
  times: readonly Time[],
  statements: readonly Statement[],
): Figure[] {
  const told = tellerOf(statements);
  const names = named.mentions.filter((m) => m.form === 'name'),
    sources = statements.flatMap((s) => s.source);
  const timesIn = bySentence(page.sentences, times),
    namesIn = bySentence(page.sentences, names),
    sourcesIn = bySentence(page.sentences, sources);
  const quantities = withCurrency(
    page,
    page.sentences.map((sentence) => quantitiesIn(page, sentence)),
  );
  const found = page.sentences.map((sentence, i) =>
      figuresIn(page, sentence, quantities[i]!, timesIn[i]!, namesIn[i]!, sourcesIn[i]!),
    ),
    all = withRecalled(page, found);
  return page.sentences.flatMap((sentence, i) =>
    all[i]!.map((figure) => {
      const teller = told(figure.span),
        current = asOf(page, sentence, figure, timesIn[i]!);
      return {
        ...figure,
        scope: scopeOf(page.text, sentence, figure, timesIn[i]!, namesIn[i]!),
        ...(current ? { asOf: current } : {}),
        ...(teller === undefined ? {} : { told: teller }),
      };
    }),
  );
}

/** The figures of a sentence, and its numbers that did not say what they count. */
interface Found {
  readonly figures: readonly Bare[];
  readonly numbers: readonly Unsaid[];
}

/** `otherwise`: what it is where nothing before tells more. */
interface Unsaid {
  readonly q: Quantity;
  readonly otherwise?: Bare;
}

/** In each sentence also the numbers that say what they count only together with others of the report. */
function withRecalled(page: Page, found: readonly Found[]): Bare[][] {
  let known = found.flatMap(({ figures }) => figures);
  return found.map(({ figures, numbers }, i) => {
    const sentence = page.sentences[i]!,
      before = page.sentences[i - 1],
      own: Bare[] = [];
    for (const { q, otherwise } of numbers) {
      const recalled =
        recalledAt(page, sentence, before ? page.text.slice(before.start, before.end) : '', q, known) ?? otherwise;
      if (recalled) {
        own.push(recalled);
        known = [...known, recalled].sort((a, b) => a.span.start - b.span.start);
      }
    }
    return [...figures, ...own]
      .sort((a, b) => a.span.start - b.span.start)
      .map((f) => (isAddedToOthers(page.text, f, known) ? { ...f, mode: 'total' as const } : f));
  });
}

/**
 * "14 have died. Another 212 are ill": added to a count of something else, it is the whole of its own. Bodies are found
 * one after the other.
 */
function isAddedToOthers(text: string, { span, measure, mode, of }: Bare, known: readonly Bare[]): boolean {
  if (
    mode !== 'increment' ||
    !OF_PEOPLE.has(measure) ||
    !/\b(?:another|a further|an additional) $/i.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
    (of && /\bbod(?:y|ies)\b/.test(text.slice(of.start, of.end)))
  )
    return false;
  const before = known.filter((f) => f.span.end <= span.start);
  return before.length > 0 && before.every((f) => f.measure !== measure) && OF_PEOPLE.has(before.at(-1)!.measure);
}

const OF_PEOPLE: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'displaced',
  'arrested',
  'released',
  'cases',
  'confirmed cases',
  'suspected cases',
  'infections',
  'hospitalised',
]);

/** The spans that touch each sentence. */
function bySentence<S extends Span>(sentences: readonly PageSentence[], spans: readonly S[]): S[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start),
    out: S[][] = [];
  let from = 0;
  for (const sentence of sentences) {
    while (from < sorted.length && sorted[from]!.end <= sentence.start) from++;
    const inside: S[] = [];
    for (let i = from; i < sorted.length && sorted[i]!.start < sentence.end; i++)
      if (overlaps(sorted[i]!, sentence)) inside.push(sorted[i]!);
    out.push(inside);
  }
  return out;
}

function figuresIn(
  page: Page,
  sentence: PageSentence,
  quantities: readonly Quantity[],
  times: readonly Span[],
  names: readonly Span[],
  sources: readonly Span[],
): Found {
  const { tokens } = page,
    { first, last } = sentence,
    out: Bare[] = [],
    numbers: Unsaid[] = [];
  const votes = votesIn(page, sentence);
  for (const [i, q] of quantities.entries()) {
    const isName = names.some((name) => overlaps(name, q) && name.end - name.start > q.end - q.start);
    if (
      isName ||
      times.some((time) => overlaps(time, q) && !isOfUnit(time, q)) ||
      votes.some(({ span }) => overlaps(span, q)) ||
      sources.some((source) => opens(page.text, source, q))
    )
      continue;
    if (isNoQuantity(tokens, q, first, last) || isConversion(tokens, q, quantities[i - 1])) continue;
    const figure = figureAt(page, sentence, q, {
      from: quantities[i - 1]?.end ?? sentence.start,
      to: quantities[i + 1]?.start ?? sentence.end,
      before: out.at(-1),
    });
    if (figure && !saysNothing(page.text, figure)) {
      withJoined(page.text, out, figure);
      out.push(figure);
    } else if (!votes.length || figure) numbers.push({ q, ...(figure ? { otherwise: figure } : {}) });
  }
  return {
    figures: [
      ...out,
      ...votes,
      ...changesIn(page, sentence),
      ...noneAt(page, sentence),
      ...anotherAt(page, sentence),
    ].sort((a, b) => a.span.start - b.span.start),
    numbers,
  };
}

/** "Twelve officers and at least nine demonstrators were hurt": what befell the second befell the first. */
function withJoined(text: string, out: Bare[], { measure, of, span }: Bare): void {
  const first = out.at(-1);
  if (
    !first?.of ||
    !of ||
    !OF_PEOPLE.has(measure) ||
    OF_PEOPLE.has(first.measure) ||
    !/^ (?:were|was|have|had|are)(?!\p{L})/u.test(text.slice(of.end, of.end + 8))
  )
    return;
  if (
    /^ and (?:(?:at least|about|some|another|nearly|over|more than) )?$/.test(text.slice(first.of.end, span.start)) &&
    PEOPLE.has(text.slice(first.of.start, first.of.end).toLowerCase().split(' ').at(-1)!)
  )
    out[out.length - 1] = { ...first, measure, mode: 'total' };
}

/** "Per hour" of "165 kilometres per hour". */
const isOfUnit = (time: Span, q: Quantity): boolean =>
  q.measured !== undefined && time.start > q.start && time.end === q.end;

/** "Up to 4,500" and "1.2 million of them" do not say what they count. */
const saysNothing = (text: string, { measure, of }: Bare): boolean =>
  measure === 'number' || (measure === 'person' && of !== undefined && text.slice(of.start, of.end) === 'them');

function quantitiesIn({ tokens }: Page, { first, last }: PageSentence): Quantity[] {
  const out: Quantity[] = [];
  for (let i = first; i < last; ) {
    const q = quantityAt(tokens, i, last);
    if (q && !isAgeOfPeople(tokens, q, last)) out.push(q);
    i = q?.next ?? i + 1;
  }
  return out.map((q, i) => withUnitOfNext(tokens, q, out[i + 1]));
}

/** "From 1.62 to 1.94 florins": both ends of a move are in the unit that stands behind the second. */
function withUnitOfNext(tokens: Page['tokens'], q: Quantity, next: Quantity | undefined): Quantity {
  if (
    !next ||
    q.unit !== '1' ||
    next.unit === '1' ||
    tokens[q.first - 1]?.lower !== 'from' ||
    tokens[q.next]?.lower !== 'to' ||
    next.first !== q.next + 1
  )
    return q;
  return q.value < ALIKE * next.value && next.value < ALIKE * q.value
    ? { ...q, unit: next.unit, ...(next.measured === undefined ? {} : { measured: next.measured }) }
    : q;
}
const ALIKE = 20;

/**
 * "Two officials said", "at least three residents told": the number of those who speak is no figure of the story,
 * unless they are a crowd.
 */
const opens = (text: string, source: Span, q: Quantity): boolean =>
  q.unit === '1' &&
  q.value <= 20 &&
  source.start <= q.start &&
  q.end <= source.end &&
  q.start - source.start < 20 &&
  !text.slice(source.start, q.start).includes(',');
