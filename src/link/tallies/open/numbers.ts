/** What two numbers by themselves say of each other. */
import type { Reckoned } from '../context.js';

/** One number, or of a share one that is the other rounded: "34.1 per cent" and "34". */
export function isSame({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean {
  if (a.value === undefined || b.value === undefined)
    return a.value === b.value && a.low === b.low && a.high === b.high;
  return (
    a.value === b.value || (a.unit === '%' && (Math.round(a.value) === b.value || Math.round(b.value) === a.value))
  );
}

/** A range is no other number than one in it. */
export const isWithin = ({ figure: { value } }: Reckoned, { figure: { low, high } }: Reckoned): boolean =>
  value !== undefined && low !== undefined && high !== undefined && low <= value && value <= high;

/** Points for values that one thing may have had one after the other. */
export function distance(f: Reckoned, g: Reckoned): number {
  const a = sizeOf(f),
    b = sizeOf(g),
    ratio = Math.max(a, b) / Math.max(1e-9, Math.min(a, b));
  return ratio <= 1.35 ? NEAR_BY : ratio <= 2.5 ? 0.25 : ratio <= 5 ? -1 : -3;
}
/** Those of nearly one size. */
export const NEAR_BY = 0.75;

const sizeOf = ({ figure: { value, low, high } }: Reckoned): number => Math.abs(value ?? low ?? high ?? 0);

/** Points for one number that two reports give: more for one that is not round, still more for money. */
export function equalPoints(f: Reckoned, g: Reckoned): number {
  if (!isTelling(f.figure.value ?? 0)) return 1;
  return f.report === g.report || isMoney(f) ? 3 : 2.5;
}

const isMoney = ({ figure: { unit } }: Reckoned): boolean => /^[A-Z]{3}$/.test(unit);

/** Two digits that are no zeros, or a large number. */
const isTelling = (value: number): boolean => Math.abs(value) >= 100 || hasTwoDigits(value);

/** One number of two nouns proves something where it is not round. */
export const isSharp = ({ figure: { value, unit } }: Reckoned): boolean =>
  unit !== '1' || (value !== undefined && hasTwoDigits(value));

/** That are no zeros. */
const hasTwoDigits = (value: number): boolean => String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length > 1;
