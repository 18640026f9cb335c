/**
 * Numbers that no tracker would log: ages, scores, names, labels, lists, telephone numbers, parts of compounds, ways of
 * speaking.
 */
import type { Token } from '../../text/tokens.js';
import type { Counted } from './counted.js';
import type { Measured } from './measure/measured.js';
import { isAge, isAgeTold } from './not-figures/ages.js';
import { isFewUntracked, isOneAlone, isReferredTo } from './not-figures/few.js';
import { isLabelled, isOfGroup, isOfList } from './not-figures/labels.js';
import { isLastLength } from './not-figures/lengths.js';
import { isJoined } from './not-figures/marks.js';
import { isLeftOut, isOfName } from './not-figures/names.js';
import { neighboursOf } from './not-figures/neighbours.js';
import { isResolution } from './not-figures/screens.js';
import { areSources, mayBeSources } from './not-figures/sources.js';
import { isDecade, isTimeOfDay, isYear } from './not-figures/times.js';
import { isMoneyless, isOfPagesOrTime, isOddFraction, isVague, type Told } from './not-figures/told.js';
import type { Quantity } from './quantity.js';

/** Decided by the tokens alone, before anything is measured. */
export function isNoQuantity(tokens: readonly Token[], q: Quantity, first: number, last: number): boolean {
  const n = neighboursOf(tokens, q, first, last);
  if (n.after?.text === '=' || isResolution(n)) return true; // "($1 = 0.7865 pounds)"
  if (q.unit !== '1') return false;
  if (isTimeOfDay(n) || isDecade(n) || isJoined(n) || isOfList(n) || isOfGroup(n) || isAgeTold(n) || isLabelled(n))
    return true;
  return isOfName(n) ? q.value < 2000 && !isLeftOut(n) : isYear(n);
}

/** Decided once it is known what is counted. */
export function isNotLogged(
  tokens: readonly Token[],
  q: Quantity,
  counted: Counted | undefined,
  measured: Measured,
  qualified: boolean,
): boolean {
  const told: Told = { tokens, q, counted, measured, qualified, before: tokens[q.first - 1]?.lower ?? '' };
  if (isLastLength(told) || isMoneyless(told)) return true;
  if (q.unit !== '1') return false;
  if (counted && mayBeSources(told, counted)) return areSources(tokens, counted);
  return (
    q.written === 'ordinal' ||
    isOfPagesOrTime(told) ||
    isOneAlone(told) ||
    isAge(told) ||
    isOddFraction(told) ||
    (measured.by === 'none' && !qualified && q.written !== 'vague') ||
    isReferredTo(told) ||
    isFewUntracked(told) ||
    isVague(told)
  );
}
