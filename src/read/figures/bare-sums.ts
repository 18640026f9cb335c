/**
 * Sums without their currency: "put the hole in its books at 900 million". They are of the currency that the report
 * speaks of most, where the words before them are of money.
 */
import { FUNCTION_WORDS } from '../../lang/en/counting.js';
import type { Page } from '../page.js';
import { isMoney, isOfMoney } from './measure/money.js';
import type { Quantity } from './quantity.js';

/** @param all the quantities of each sentence of the page */
export function withCurrency(page: Page, all: readonly (readonly Quantity[])[]): readonly (readonly Quantity[])[] {
  const counts = new Map<string, number>();
  for (const { unit } of all.flat()) if (isMoney(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const currency = [...counts].reduce<readonly [string, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  )?.[0];
  return currency === undefined
    ? all
    : all.map((own, i) =>
        own.map((q, k) =>
          isBare(page, q) &&
          isOfMoney(
            page.text
              .slice(Math.max(page.sentences[i]!.start, own[k - 1]?.end ?? 0, q.start - REACH), q.start)
              .toLowerCase(),
          )
            ? { ...q, unit: currency }
            : q,
        ),
      );
}

const REACH = 90;

/** Millions of nothing that is named. */
function isBare({ tokens, text }: Page, { unit, value, start, end, next }: Quantity): boolean {
  const after = tokens[next];
  return (
    unit === '1' &&
    value >= 1e6 &&
    /(?:million|billion|bn|mln|m)$/i.test(text.slice(start, end)) &&
    (after === undefined || after.kind === 'mark' || after.start > end + 1 || FUNCTION_WORDS.has(after.lower))
  );
}
