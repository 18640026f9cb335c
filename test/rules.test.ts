import { describe, test } from 'vitest';
import { MODE_RULES } from '../src/read/events/mode-rules.js';
import { RULES } from '../src/read/rules.js';
import { expectMarks, type Kind } from './expect.js';

for (const [kind, rules] of [...Object.entries(RULES), ['events', MODE_RULES] as const])
  describe(kind, () => {
    for (const rule of rules)
      test.each(rule.examples)(`${rule.name}: %s`, (example) => expectMarks(kind as Kind, example));
  });
