import { describe, test } from 'vitest';
import { RULES } from '../src/read/rules.js';
import { expectMarks, type Kind } from './expect.js';

for (const [kind, rules] of Object.entries(RULES))
  describe(kind, () => {
    for (const rule of rules) test.each(rule.examples)(`${rule.name}: %s`, (example) => expectMarks(kind as Kind, example));
  });
