/** Quantities that somebody tracking the story would log: number, what it counts, how sure, and what kind of count it is. */
import { overlaps } from '../../text/spans.js';
import type { Figure, Span, Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page, PageSentence } from '../page.js';
import { asOf } from './as-of.js';
import { changesIn } from './changes.js';
import { type Bare, figureAt } from './figure.js';
import { isConversion, isNoQuantity } from './not-figures.js';
import { type Quantity, quantityAt } from './quantity.js';
import { recalledAt } from './recalled.js';
import { scopeOf } from './scope.js';
import { tellerOf } from '../told.js';
import { anotherAt, noneAt } from './unnumbered.js';
import { votesIn } from './votes.js';

export function findFigures(page: Page, named: Named, times: readonly Time[], statements: readonly Statement[]): Figure[] {
  const told = tellerOf(statements);
  const names = named.mentions.filter((m) => m.form === 'name'), sources = statements.flatMap((s) => s.source);
  const timesIn = bySentence(page.sentences, times), namesIn = bySentence(page.sentences, names), sourcesIn = bySentence(page.sentences, sources);
  const found = page.sentences.map((sentence, i) => figuresIn(page, sentence, timesIn[i]!, namesIn[i]!, sourcesIn[i]!)), all = withRecalled(page, found);
  return page.sentences.flatMap((sentence, i) => all[i]!.map((figure) => {
    const teller = told(figure.span), current = asOf(page, sentence, figure, timesIn[i]!);
    return { ...figure, scope: scopeOf(page.text, sentence, figure, timesIn[i]!, namesIn[i]!), ...(current ? { asOf: current } : {}), ...(teller === undefined ? {} : { told: teller }) };
  }));
}

/** The figures of a sentence, and its numbers that did not say what they count. */
interface Found { readonly figures: readonly Bare[]; readonly numbers: readonly Quantity[] }

/** In each sentence also the numbers that say what they count only together with others of the report. */
function withRecalled(page: Page, found: readonly Found[]): Bare[][] {
  let known = found.flatMap(({ figures }) => figures);
  return found.map(({ figures, numbers }, i) => {
    const sentence = page.sentences[i]!, before = page.sentences[i - 1], own: Bare[] = [];
    for (const q of numbers) {
      const recalled = recalledAt(page, sentence, before ? page.text.slice(before.start, before.end) : '', q, known);
      if (recalled) { own.push(recalled); known = [...known, recalled].sort((a, b) => a.span.start - b.span.start); }
    }
    return [...figures, ...own].sort((a, b) => a.span.start - b.span.start);
  });
}

/** The spans that touch each sentence. */
function bySentence<S extends Span>(sentences: readonly PageSentence[], spans: readonly S[]): S[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start), out: S[][] = [];
  let from = 0;
  for (const sentence of sentences) {
    while (from < sorted.length && sorted[from]!.end <= sentence.start) from++;
    const inside: S[] = [];
    for (let i = from; i < sorted.length && sorted[i]!.start < sentence.end; i++) if (overlaps(sorted[i]!, sentence)) inside.push(sorted[i]!);
    out.push(inside);
  }
  return out;
}

function figuresIn(page: Page, sentence: PageSentence, times: readonly Span[], names: readonly Span[], sources: readonly Span[]): Found {
  const { tokens } = page, { first, last } = sentence, out: Bare[] = [], numbers: Quantity[] = [];
  const quantities = quantitiesIn(page, sentence), votes = votesIn(page, sentence);
  for (const [i, q] of quantities.entries()) {
    const isName = names.some((name) => overlaps(name, q) && name.end - name.start > q.end - q.start);
    if (isName || times.some((time) => overlaps(time, q)) || votes.some(({ span }) => overlaps(span, q)) || sources.some((source) => opens(page.text, source, q))) continue;
    if (isNoQuantity(tokens, q, first, last) || isConversion(tokens, q, quantities[i - 1])) continue;
    const figure = figureAt(page, sentence, q, { from: quantities[i - 1]?.end ?? sentence.start, to: quantities[i + 1]?.start ?? sentence.end, before: out.at(-1) });
    if (figure) out.push(figure); else if (!votes.length) numbers.push(q);
  }
  return { figures: [...out, ...votes, ...changesIn(page, sentence), ...noneAt(page, sentence), ...anotherAt(page, sentence)].sort((a, b) => a.span.start - b.span.start), numbers };
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

/** "Two officials said", "at least three residents told": the number of those who speak is no figure of the story, unless they are a crowd. */
const opens = (text: string, source: Span, q: Quantity): boolean =>
  q.unit === '1' && q.value <= 20 && source.start <= q.start && q.end <= source.end && q.start - source.start < 20 && !text.slice(source.start, q.start).includes(',');
