/**
 * One quotation, credited to a person here and to their company there, whole or a few words of it; a long one to
 * whomever. What is told without quotation marks, where one of the two is described and not named, and no number or
 * "not" differs: "a bystander", "she".
 */
import { once } from '../../once.js';
import type { Voice } from '../sayings.js';
import { weightsOf } from '../parts.js';
import { type Both, isNegated, NEWS, SAME, shareQuotation } from '../weighing.js';
import { type Compared, compared } from './compared.js';
import { like, type Likeness, ofAll } from './likeness.js';

export function otherSpeaker(a: Voice, b: Voice, { days }: Both): Likeness | undefined {
  if (a.statement.form === 'direct' && b.statement.form === 'direct') return bothDirect(compared(a, b, 'other'), days);
  if (days <= WEEK && shareQuotation(a, b))
    return like(1, 'same quotation, other speaker', 'named after different speakers, a quotation in common');
  return days > NEWS || (a.statement.named && b.statement.named) || areOtherwise(a, b)
    ? undefined
    : sameWords(compared(a, b, 'other'), days, TOLD);
}

const bothDirect = (both: Compared, days: number): Likeness | undefined =>
  both.share >= 0.9 && both.inOrder >= 8
    ? like(
        1.9,
        'same quotation, other speaker',
        `named after different speakers, ${ofAll(both.pairs.length, both.share)}`,
      )
    : sameWords(both, days, QUOTED);

/** How many words of content keep their order, and how much of all words is in common. */
interface Least {
  readonly inOrder: number;
  readonly plain: number;
}
const QUOTED: Least = { inOrder: 2, plain: 0.7 };
const TOLD: Least = { inOrder: 5, plain: SAME };

function sameWords({ a, b, pairs, share, inOrder }: Compared, days: number, least: Least): Likeness | undefined {
  const plain = (2 * pairs.length) / (a.words.length + b.words.length || 1);
  return days <= WEEK && pairs.length >= 8 && inOrder >= least.inOrder && plain >= least.plain
    ? like(0.5, 'same words, other speaker', `named after different speakers, ${ofAll(pairs.length, share)}`)
    : undefined;
}
const WEEK = 7;

/** Another number, or a "not" in one of them alone. */
const areOtherwise = (a: Voice, b: Voice): boolean => numbersIn(a) !== numbersIn(b) || isNegated(a) !== isNegated(b);

const numbersIn = once((voice: Voice): string => [...weightsOf(voice).numbers].sort().join(' '));
