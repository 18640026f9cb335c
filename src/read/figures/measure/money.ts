/** What a sum of money is of: a share, a deal, a price. */
import { DEAL_WORDS, EARNING_WORDS, PER_SHARE, SHARE_WORDS } from '../../../lang/en/measures.js';
import type { Quantity } from '../quantity.js';
import { type Around, found, type Measured, named } from './measured.js';
import { phraseBeside, PRICED, stanceOf } from './phrases.js';

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Words right before a sum that say what sum it is. @param before lower case, up to the sum */
export const isOfMoney = (before: string): boolean => {
  const level = PRICED.before(before);
  return level !== undefined && level.name !== 'price';
};

export function moneyOf({ value, unit }: Quantity, around: Around): Measured {
  const each = PRICED.next(around.after);
  if (each?.name === 'price') return found(each, 'phrase');
  const isDeal = DEAL.test(around.sentence),
    inPence = /^(?:GBX|USX)$/.test(unit),
    isSmall = inPence || value < SMALL;
  return (
    (isSmall ? ofAShare(isDeal, around) : undefined) ??
    (isDeal && inPence ? running('bid per share') : isSmall ? smallSum(isDeal, around) : largeSum(isDeal, around))
  );
}

/** Amounts below this in whole currency are prices of one thing rather than of a company. */
const SMALL = 1e5;

function ofAShare(isDeal: boolean, { back, after, sentence }: Around): Measured | undefined {
  if (TRADED.test(back)) return running('share price');
  if (!EACH_SHARE.test(after)) return undefined;
  return running(isDeal ? 'bid per share' : EARNED.test(sentence) ? 'earnings per share' : 'share price');
}

function smallSum(isDeal: boolean, around: Around): Measured {
  const priced = phraseBeside(PRICED, around);
  if (isDeal && priced?.name === 'deal value' && SHARES.test(around.report)) return running('bid per share');
  if (priced && !(priced.name === 'worth' && isDeal)) return priced;
  return otherwise(priced, around);
}

function largeSum(isDeal: boolean, around: Around): Measured {
  const priced = phraseBeside(PRICED, around);
  if (priced && !(priced.name === 'worth' && isDeal) && priced.name !== 'price') return priced;
  return isDeal || SALE.test(around.sentence) ? running('deal value') : otherwise(priced, around);
}

const otherwise = (priced: Measured | undefined, around: Around): Measured =>
  (priced && priced.name !== 'price' ? priced : stanceOf(around)) ?? priced ?? named('amount', 'none');

const running = (name: string): Measured => ({ name, running: true, by: 'phrase' });

const SHARES = /(?<!\p{L})shares?(?!\p{L})/iu;
const DEAL = new RegExp(`(?<!\\p{L})(?:${DEAL_WORDS})(?!\\p{L})`, 'u');
const EARNED = new RegExp(`(?<!\\p{L})(?:${EARNING_WORDS})(?!\\p{L})`, 'u');
const EACH_SHARE = new RegExp(`^[\\s-]*(?:${PER_SHARE})(?!\\p{L})`, 'u');
const TRADED = new RegExp(`(?<!\\p{L})(?:${SHARE_WORDS})[\\s“"(]*$`, 'u');
/** What is sold for millions is a firm, not a ticket. */
const SALE = /(?<!\p{L})(?:sold|sale|sell|selling|bought)(?!\p{L})/u;
