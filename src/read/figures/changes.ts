/** Changes told by a verb alone: "has doubled", "more than tripled", "halved". */
import { MULTIPLIED } from '../../lang/en/numbers.js';
import type { Page, PageSentence } from '../page.js';
import type { Bare } from './figure.js';
import { boundsOf, qualifierOf } from './qualifier.js';

export function changesIn({ tokens }: Page, { first, last }: PageSentence): Bare[] {
  const out: Bare[] = [];
  for (let i = first + 1; i < last; i++) {
    const value = MULTIPLIED.get(tokens[i]!.lower);
    if (
      value === undefined ||
      OTHERWISE.test(tokens[i + 1]?.lower ?? '') ||
      /^(?:a|an|the|its|his|her|their|and|with)$/.test(tokens[i - 1]!.lower)
    )
      continue;
    const { start, end } = tokens[i]!,
      q = { start, end, first: i, next: i + 1, value, unit: '%', written: 'words' as const, tail: '' };
    out.push({
      span: { start, end },
      measure: 'change',
      ...boundsOf(q, qualifierOf(tokens, q, first, last).qualifier),
      unit: '%',
      mode: 'rate',
      by: 'figures/change in a verb',
      confidence: 0.8,
    });
  }
  return out;
}

/** "doubled down", "doubled as": other senses. */
const OTHERWISE = /^(?:down|over|up|back|as|to)$/;
