import { expect, test } from 'vitest';
import { stemOf, stemsOf } from './stems.js';

test.each([
  ['plan', 'plans', 'planned', 'planning'],
  ['deny', 'denies', 'denied', 'denying'],
  ['tell', 'tells', 'told', 'telling'],
  ['urge', 'urges', 'urged', 'urging'],
  ['promise', 'promises', 'promised', 'promising'],
  ['push', 'pushes', 'pushed', 'pushing'],
])('the forms of “%s” have one stem', (...forms) => expect(new Set(forms.map(stemOf)).size).toBe(1));

test('what only looks like a form keeps its letters', () =>
  expect(['red', 'thing', 'his', 'gas', 'press'].map(stemOf)).toEqual(['red', 'thing', 'his', 'gas', 'press']));

test('words that differ in capitals have one number', () => {
  const [a, b, c] = stemsOf([{ text: 'Denied' }, { text: 'denies' }, { text: 'claims' }]);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});
