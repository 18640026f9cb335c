import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEVELS, MEASURES, PERCENTAGES, STANCES } from './measures.js';

const ALL = [...MEASURES, ...LEVELS, ...PERCENTAGES, ...STANCES];

test('docs/measures.md lists every measure with its definition, in order', () => {
  const doc = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, definition]) => `${name}: ${definition}`);
  expect(rows).toEqual(ALL.map(({ name, definition }) => `${name}: ${definition}`));
});

test('no measure is listed twice, and no noun gives two of them away', () => {
  const nouns = MEASURES.flatMap(({ nouns = '', weak = '' }) =>
    [...nouns.split('|'), ...weak.split('|')].filter(Boolean),
  );
  expect(ALL.map(({ name }) => name)).toEqual([...new Set(ALL.map(({ name }) => name))]);
  expect(nouns).toEqual([...new Set(nouns)]);
});
