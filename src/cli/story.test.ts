import { expect, test } from 'vitest';
import type { Record, StorySummary } from '../record/record.js';
import { storyMeant } from './story.js';

const story = (id: string, name: string, to: string | null): StorySummary => ({ id, name, to }) as StorySummary;
const recordOf = (...stories: StorySummary[]): Pick<Record, 'stories' | 'file'> => ({
  file: 'onrecord.db',
  stories: () => stories,
});
const dam = story('a1', 'The dam above Lazny', '2025-10-05'),
  weir = story('a12', 'The weir', '2025-10-09'),
  record = recordOf(dam, weir, story('b7', 'Undated \u001b[31mdam', null));

test('a story is meant by its id, the beginning of it, or words of its name; the latest where none is named', () =>
  expect(['a1', 'a12', 'b7', 'WEIR', undefined].map((wanted) => storyMeant(record, wanted, 'show'))).toEqual([
    'a1',
    'a12',
    'b7',
    'a12',
    'a12',
  ]));
test('what is meant by several, or by none, is told with what there is, and nothing in it colours the terminal', () => {
  expect(() => storyMeant(record, 'dam', 'show')).toThrow(
    'show: dam: 2 stories match; name one by its id:\n  a1  The dam above Lazny\n  b7  Undated [31mdam',
  );
  expect(() => storyMeant(record, 'lake', 'export')).toThrow(
    'export: lake: no such story; on record are:\n  a1  The dam',
  );
  expect(() => storyMeant(recordOf(), undefined, 'show')).toThrow(
    'show: onrecord.db: no story on record yet; add reports with: onrecord add PATH',
  );
});
