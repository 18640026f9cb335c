/** "no survivors", "no casualties": a count of none. */
import { measureOf } from './measure.js';
import type { Figure } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { singularNoun } from './counted.js';

export function zeroAt({ tokens }: Page, { first, last }: PageSentence): Omit<Figure, 'scope'>[] {
  const out: Omit<Figure, 'scope'>[] = [];
  for (let i = first; i + 1 < last; i++) {
    if (tokens[i]!.lower !== 'no') continue;
    const at = /^(?:known|reported|confirmed|immediate|other|civilian|serious|new)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1, noun = tokens[at];
    if (at >= last || !noun || !/^(?:survivors|casualties|injuries|deaths|fatalities|arrests|infections|cases)$/.test(noun.lower)) continue;
    const measured = measureOf({ start: 0, end: 0, first: i, next: at, value: 0, unit: '1', written: 'words', tail: '' }, { start: noun.start, end: noun.end, noun: singularNoun(noun.lower), head: noun.lower, next: at + 1, more: false }, { before: '', after: '' });
    out.push({
      span: { start: tokens[i]!.start, end: tokens[i]!.end }, measure: measured.name, of: { start: noun.start, end: noun.end }, value: 0, low: 0, high: 0,
      qualifier: 'exact', unit: '1', mode: 'other', by: 'figures/none', confidence: 0.85,
    });
  }
  return out;
}
