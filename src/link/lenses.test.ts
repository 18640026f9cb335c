import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedBy, joinedBy, type Lens } from './lenses.js';

const exactly = (value: number) => ({ value, low: value, high: value, qualifier: 'exact' as const });
const atLeast = (value: number) => ({ value, low: value, qualifier: 'at_least' as const });
const dozens = { low: 24, qualifier: 'about' as const },
  tens = { low: 20, qualifier: 'about' as const },
  hundreds = { low: 200, qualifier: 'about' as const };
const between = (low: number, high: number) => ({ low, high, qualifier: 'range' as const });

describe('one figure', () => {
  test('an exact number is the same to all', () => {
    for (const lens of ['ACLED', 'UCDP', 'as reported'] as const)
      expect(countedBy(lens, exactly(17))).toEqual({ low: 17, best: 17, high: 17 });
    expect(countedBy('Iraq Body Count', exactly(17))).toEqual({ low: 17, high: 17 });
  });
  test('ACLED counts tens as 10, dozens as 12, hundreds as 100', () =>
    expect([tens, dozens, hundreds].map((f) => countedBy('ACLED', f)?.best)).toEqual([10, 12, 100]));
  test('ACLED takes the lower end of a range', () =>
    expect(countedBy('ACLED', between(10, 20))).toEqual({ low: 10, best: 10, high: 10 }));
  test('UCDP keeps the range, its best the lower end', () =>
    expect(countedBy('UCDP', between(10, 20))).toEqual({ low: 10, best: 10, high: 20 }));
  test('Iraq Body Count keeps the range and has no best', () =>
    expect(countedBy('Iraq Body Count', between(10, 20))).toEqual({ low: 10, high: 20 }));
  test('as reported, "at least 20" is bounded by nothing', () =>
    expect(countedBy('as reported', atLeast(20))).toEqual({ low: 20, best: 20 }));
  test('"up to 20" may be none', () =>
    expect(countedBy('UCDP', { value: 20, high: 20, qualifier: 'up_to' })).toEqual({ low: 0, best: 20, high: 20 }));
  test('a figure without a number counts nothing', () =>
    expect(countedBy('UCDP', { qualifier: 'about' })).toBeUndefined());
});

describe('several figures of one count', () => {
  const reports = [exactly(22), exactly(17), exactly(22), between(20, 30)];
  test('ACLED: the lowest', () => expect(joinedBy('ACLED', reports)).toEqual({ low: 17, best: 17, high: 17 }));
  test('UCDP: the range, and the number most often given', () =>
    expect(joinedBy('UCDP', reports)).toEqual({ low: 17, best: 22, high: 30 }));
  test('Iraq Body Count: the range', () => expect(joinedBy('Iraq Body Count', reports)).toEqual({ low: 17, high: 30 }));
  test('as reported: what differs is not joined', () => {
    expect(joinedBy('as reported', reports)).toBeUndefined();
    expect(joinedBy('as reported', [exactly(22), exactly(22)])).toEqual({ low: 22, best: 22, high: 22 });
  });
  test('nothing of nothing', () => expect(joinedBy('UCDP', [])).toBeUndefined());
});

test('whatever the figure, low ≤ best ≤ high', () => {
  const number = fc.nat(1e6),
    figure = fc.oneof(
      number.map(exactly),
      number.map(atLeast),
      fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
      fc.constantFrom(tens, dozens, hundreds),
    );
  fc.assert(
    fc.property(
      fc.constantFrom<Lens>('as reported', 'ACLED', 'UCDP', 'Iraq Body Count'),
      fc.array(figure, { minLength: 1, maxLength: 6 }),
      (lens, figures) => {
        const counted = joinedBy(lens, figures);
        if (counted) {
          expect(counted.low).toBeLessThanOrEqual(counted.best ?? counted.low);
          expect(counted.best ?? counted.low).toBeLessThanOrEqual(counted.high ?? Number.POSITIVE_INFINITY);
        }
      },
    ),
  );
});
