/** Counts without a number: "no survivors" is none, "another strike" is one more. */
import type { Token } from '../../text/tokens.js';
import type { Page, PageSentence } from '../page.js';
import { type Counted, countedAt } from './counted.js';
import type { Bare } from './figure.js';
import { measureOf } from './measure.js';
import type { Measured } from './measure/measured.js';

/** What "no" counts where nothing was found of it. */
const NONE = new Set([
  'survivors',
  'casualties',
  'injuries',
  'deaths',
  'fatalities',
  'arrests',
  'infections',
  'victims',
]);

export function noneAt({ tokens }: Page, { first, last }: PageSentence): Bare[] {
  return counts(tokens, first, last, 'no', (counted, measured) => NONE.has(counted.head) && measured.by === 'noun', {
    value: 0,
    mode: 'other',
    by: 'figures/none',
  });
}

export function anotherAt({ tokens }: Page, { first, last }: PageSentence): Bare[] {
  return counts(
    tokens,
    first,
    last,
    'another',
    (counted, measured) => measured.by === 'noun' && ADDED.has(counted.head),
    { value: 1, mode: 'increment', by: 'figures/one more' },
  );
}

/** Of what one more is worth a line in the record. */
const ADDED = new Set([
  'strike',
  'airstrike',
  'attack',
  'raid',
  'bombing',
  'death',
  'fatality',
  'body',
  'survivor',
  'arrest',
  'infection',
  'case',
]);

function counts(
  tokens: readonly Token[],
  first: number,
  last: number,
  word: string,
  isCounted: (counted: Counted, measured: Measured) => boolean,
  as: Pick<Bare, 'mode' | 'by'> & { readonly value: number },
): Bare[] {
  const out: Bare[] = [];
  for (let i = first; i + 1 < last; i++) {
    if (tokens[i]!.lower !== word) continue;
    const counted = countedAt(tokens, i + 1, last, as.value === 1);
    const measured =
      counted &&
      measureOf(
        { start: 0, end: 0, first: i, next: i + 1, value: as.value, unit: '1', written: 'words', tail: '' },
        counted,
        { before: '', after: '', back: '', sentence: '', report: '' },
      );
    if (!counted || !measured || !isCounted(counted, measured)) continue;
    const { start, end } = tokens[i]!,
      { value, mode, by } = as;
    out.push({
      span: { start, end },
      measure: measured.name,
      of: { start: counted.start, end: counted.end },
      value,
      low: value,
      high: value,
      qualifier: 'exact',
      unit: '1',
      mode,
      by,
      confidence: 0.85,
    });
  }
  return out;
}
