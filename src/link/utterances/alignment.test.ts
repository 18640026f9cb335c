import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './alignment.js';
import { findWords } from './words.js';

const words = (text: string) => findWords(text, [{ start: 0, end: text.length }]);
const aligned = (from: string, into: string) => {
  const a = words(from),
    b = words(into);
  return alignWords(a, b)
    .map(({ i, j, equal }) => `${a[i]!.norm}${equal ? '=' : '~'}${b[j]!.norm}`)
    .join(' ');
};

test('equal words before words of one stem', () =>
  expect(aligned('the gates will open', 'the gate will open, opening')).toBe('the=the gates~gate will=will open=open'));

test('content outweighs grammar', () =>
  expect(aligned('the dam of the town', 'of the the dam')).toBe('the=the dam=dam'));

test('pairs keep the order of both', () => {
  const text = fc
    .array(fc.constantFrom('dam', 'gate', 'the', 'open', 'opened', 'ten', '10'), { maxLength: 12 })
    .map((ws) => ws.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pairs = alignWords(words(a), words(b));
      for (let k = 1; k < pairs.length; k++)
        expect(pairs[k]!.i > pairs[k - 1]!.i && pairs[k]!.j > pairs[k - 1]!.j).toBe(true);
    }),
  );
});

test('a wording aligned with itself is equal throughout', () => {
  const own = words('We will not open the gates in the first ten days');
  expect(alignWords(own, own)).toEqual(own.map((_, i) => ({ i, j: i, equal: true })));
});
