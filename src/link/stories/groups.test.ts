import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Tie, toGroups } from './groups.js';

/** "ab 200" for each tie; reports are letters. */
const groups = (reports: string, ...ties: string[]): string =>
  toGroups(
    reports.length,
    ties.map(
      (tie): Tie => ({ a: reports.indexOf(tie[0]!), b: reports.indexOf(tie[1]!), strength: Number(tie.slice(3)) }),
    ),
  )
    .map((g) => g.map((i) => reports[i]).join(''))
    .join(' ');

const whole = (members: string, strength: number): string[] =>
  [...members].flatMap((a, i) => [...members.slice(i + 1)].map((b) => `${a}${b} ${strength}`));

test('reports tied to each other are one story', () => expect(groups('abc', 'ab 100', 'bc 100', 'ac 100')).toBe('abc'));
test('a report tied to none is a story by itself', () => expect(groups('abc', 'ab 1')).toBe('ab c'));
test('one strong tie does not chain two stories', () =>
  expect(groups('abcdxyz', ...whole('abcd', 300), ...whole('xyz', 300), 'dx 250')).toBe('abcd xyz'));
test('two halves of one story, most of whose reports are tied, are one', () =>
  expect(groups('abxy', 'ab 400', 'xy 400', 'ax 200', 'ay 200', 'bx 150', 'by 150')).toBe('abxy'));
test('a short report tied to most of a story belongs to it, though weakly', () =>
  expect(groups('abcds', ...whole('abcd', 300), 'as 60', 'bs 60', 'cs 90')).toBe('abcds'));
test('a report between two stories goes where its ties are strongest', () =>
  expect(
    groups(
      'abcxyzm',
      ...whole('abc', 300),
      ...whole('xyz', 300),
      'am 150',
      'bm 150',
      'cm 150',
      'xm 200',
      'ym 200',
      'zm 200',
    ),
  ).toBe('abc xyzm'));

test('the order in which ties are told makes no difference', () => {
  const ties = fc
    .uniqueArray(
      fc.record({ a: fc.nat(11), b: fc.nat(11), strength: fc.integer({ min: 0, max: 6 }).map((n) => n * 100) }),
      { selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 40 },
    )
    .map((all) => all.filter(({ a, b }) => a !== b));
  fc.assert(
    fc.property(
      ties.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        expect(
          toGroups(
            12,
            other.map(({ a, b, strength }) => ({ a: b, b: a, strength })),
          ),
        ).toEqual(toGroups(12, one));
      },
    ),
  );
});
