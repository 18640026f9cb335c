/** "three", "24", "a couple of" → a number; "several", "a few" → none. */
import { SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { PERIODS } from '../../lang/en/periods.js';

/** Undefined where the words count without a number. */
export function amountAt(words: string): number | undefined {
  const lower = words.toLowerCase().trim();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  if (/^(?:a|an|one|the)$/.test(lower)) return 1;
  if (/^(?:a )?couple/.test(lower)) return 2;
  if (lower === 'a dozen') return 12;
  if (lower === 'half a' || lower === 'half an') return 0.5;
  let sum = 0;
  for (const part of lower.split(/[- ]/)) {
    const n = SMALL_NUMBERS.get(part) ?? TENS.get(part);
    if (n !== undefined) sum += n;
    else if (part === 'hundred') sum *= 100;
    else return undefined;
  }
  return sum;
}

/** "hours" → "hour", "centuries" → "century". */
export const periodAt = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.startsWith('centur') ? 'century' : lower.replace(/s$/, '');
};

/** @example durationOf(3, 'hours') // "PT3H"; durationOf(undefined, 'weeks') // "PXW" */
export function durationOf(amount: number | undefined, unit: string): string {
  const period = periodAt(unit),
    pattern = PERIODS.get(period) ?? 'P#D';
  const halves = amount === undefined || Number.isInteger(amount) ? undefined : HALVES[period];
  if (halves) return halves(amount!);
  const scaled = period === 'fortnight' && amount !== undefined ? amount * 2 : amount;
  return pattern.replace('#', scaled === undefined ? 'X' : String(scaled));
}

/** ISO 8601 wants whole numbers: "a day and a half" is PT36H. */
const HALVES: { readonly [period: string]: (n: number) => string } = {
  day: (n) => `PT${n * 24}H`,
  hour: (n) => `PT${Math.round(n * 60)}M`,
  minute: (n) => `PT${Math.round(n * 60)}S`,
  year: (n) => `P${Math.round(n * 12)}M`,
  decade: (n) => `P${Math.round(n * 10)}Y`,
};
