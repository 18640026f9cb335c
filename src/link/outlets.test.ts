import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { credits } from './outlets.js';
import type { Report } from './report.js';

const report = (outlet: string, text = 'It snowed.'): Report => {
  const article = toArticle({ id: outlet, text, outlet });
  return {
    article,
    reading: {
      article,
      sentences: [],
      mentions: [],
      referents: [],
      times: [],
      statements: [],
      events: [],
      figures: [],
      doubts: [],
    },
  };
};
const named = (text: string, outlet: string): boolean => credits(report('Ostrel Post', text), report(outlet));

test('an outlet is named by all of its name, by its initials and by its short name', () => {
  expect(
    ['the Harbour Broadcasting Service said', 'HBS said', 'a service said'].map((text) =>
      named(text, 'Harbour Broadcasting Service'),
    ),
  ).toEqual([true, true, false]);
  expect(
    ['the Courier said', 'a courier said', 'the Couriers said'].map((text) => named(text, 'Velm Courier')),
  ).toEqual([true, false, false]);
});

test('a report that names its own outlet names nobody', () =>
  expect(named('the Post said', 'The Ostrel Post')).toBe(false));

test('whatever an outlet calls itself, it is a name and no pattern', () => {
  expect(named('the Foo( said', 'Sunday Foo(')).toBe(true);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('Sunday ', 'A', 'b', '(', '[', '\\', '*', '+', '?', '{', '|', ' ', '-', '𝐀', '\ud800'),
      }),
      fc.string(),
      (outlet, text) => {
        expect(typeof named(text, outlet)).toBe('boolean');
      },
    ),
  );
});
