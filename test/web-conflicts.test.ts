/** Which wordings are set side by side. */
import { expect, test } from 'vitest';
import { nearestOf } from '../web/conflicts.js';

test('a wording is set beside the one that has most words in common', () =>
  expect(nearestOf('we saw nine boats', ['I was asleep', 'we saw six boats', 'we left'])).toBe('we saw six boats'));
