/** A number alone that is of the unit of a time told before: "six days, not nine", "in 2014. It was 2015". */
import { SMALL_NUMBERS, TENS } from '../../../lang/en/numbers.js';
import type { Placed } from './placed.js';

/** @param match its first group is the number @param at where the words matched begin in the text */
export function elliptic(time: Placed, match: RegExpExecArray, at: number): Placed | undefined {
  const { tells } = time,
    number = match[1]!,
    amount = amountOf(number),
    start = at + match[0].lastIndexOf(number),
    length = tells.get('length');
  if (amount === undefined || !(length || (tells.has('year') && /^\d{4}$/.test(number)))) return undefined;
  return {
    ...time,
    start,
    end: start + number.length,
    tells: new Map(length ? [['length', length.replace(/[\d.]+/, String(amount))]] : [['year', number]]),
  };
}

/** @example amountOf('twenty-one') // 21 */
function amountOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  let sum = 0;
  for (const part of word.toLowerCase().split('-')) {
    const amount = SMALL_NUMBERS.get(part) ?? TENS.get(part);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}
