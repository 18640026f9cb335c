import { expect, test } from 'vitest';
import { lastOf, lastWith, once, onceOfTwo, onceOfWord } from './once.js';

test('made once for each object, however alike two are', () => {
  let made = 0;
  const lengthOf = once((of: { readonly words: string }, and: number) => {
      made++;
      return of.words.length + and;
    }),
    one = { words: 'gate' };
  expect([lengthOf(one, 1), lengthOf(one, 1), lengthOf({ words: 'gate' }, 2)]).toEqual([5, 5, 6]);
  expect(made).toBe(2);
});

test('made once for each ordered pair', () => {
  let made = 0;
  const joined = onceOfTwo((a: { readonly w: string }, b: { readonly w: string }) => {
      made++;
      return a.w + b.w;
    }),
    x = { w: 'x' },
    y = { w: 'y' };
  expect([joined(x, y), joined(y, x), joined(x, y), joined(x, x)]).toEqual(['xy', 'yx', 'xy', 'xx']);
  expect(made).toBe(3);
});

test('made of a list again only where one of it, or the words beside it, are others', () => {
  let made = 0;
  const x = { w: 'x' },
    y = { w: 'y' },
    last = lastOf<{ readonly w: string }, string>(),
    joined = (list: readonly { readonly w: string }[], rest: string) =>
      last(list, rest, (of) => {
        made++;
        return of.map((one) => one.w).join('') + rest;
      });
  expect([
    joined([x, y], '1'),
    joined([x, y], '1'),
    joined([x, y], '2'),
    joined([x], '2'),
    joined([x, { w: 'y' }], '2'),
    joined([], '3'),
  ]).toEqual(['xy1', 'xy1', 'xy2', 'x2', 'xy2', '3']);
  expect(made).toBe(5);
});

test('made of an object again only where the words beside it are others', () => {
  let made = 0;
  const claimed = lastWith((of: { readonly count: number }, by) => {
      made++;
      return { ...of, by };
    }),
    one = { count: 41 };
  expect(claimed(one, 'ministry')).toBe(claimed(one, 'ministry'));
  expect([claimed(one, 'board'), claimed({ count: 41 }, 'board'), claimed(one, 'ministry')]).toEqual([
    { count: 41, by: 'board' },
    { count: 41, by: 'board' },
    { count: 41, by: 'ministry' },
  ]);
  expect(made).toBe(4);
});

test('words are made once while they are met, nothing among what is made, and forgotten at last', () => {
  let made = 0;
  const known = onceOfWord((word) => {
    made++;
    return word === 'gate' ? undefined : word;
  });
  expect([known('gate'), known('gate'), known('dam'), known('dam')]).toEqual([undefined, undefined, 'dam', 'dam']);
  expect(made).toBe(2);
  for (let n = 0; n < 40_000; n++) known(`w${n}`);
  known('dam');
  expect(made).toBe(40_003);
});
