import { expect, test } from 'vitest';
import { baseOf } from './base-form.js';

test.each([
  ['fired', 'fire'],
  ['stopped', 'stop'],
  ['denies', 'deny'],
  ['took', 'take'],
  ['discharged', 'discharge'],
  ['reached', 'reach'],
  ['opens', 'open'],
  ['misled', 'mislead'],
  ['sold', 'sell'],
  ['close', 'close'],
  ['discusses', 'discuss'],
  ['received', 'receive'],
  ['tabled', 'table'],
  ['lied', 'lie'],
  ['dies', 'die'],
  ['panicked', 'panic'],
  ['kicked', 'kick'],
  ['quizzes', 'quiz'],
])('%s → %s', (form, base) => expect(baseOf(form)).toBe(base));
