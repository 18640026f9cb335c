import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOfLists } from './json.js';

test('the pieces are the JSON of the lists', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.jsonValue())), (lists) => {
      const names = ['a', 'b', 'c'],
        whole = Object.fromEntries(names.map((name) => [name, lists[name] ?? []]));
      const items = names.flatMap((part) => (lists[part] ?? []).map((value) => ({ part, value })));
      expect(JSON.parse([...jsonOfLists(names, items)].join(''))).toEqual(JSON.parse(JSON.stringify(whole)));
    }),
  ));
