import { expect, test } from 'vitest';
import type { Happening } from '../../types.js';
import { timeLines } from './time-line.js';
import type { View } from './view.js';

const happening = (more: Partial<Happening>): Happening => ({
  id: 'h',
  type: 'DEATH',
  standing: 'happened',
  independent: 1,
  anchors: [{ article: 'a', start: 0, end: 6, exact: 'deaths' }],
  when: { from: '2025-10', basis: 'stated' },
  ...more,
});

test('what kind of thing it was comes first, then who, the word for it, to whom, since when and where', () =>
  expect(
    timeLines({
      width: 200,
      cited: () => 'Vale Post',
      story: {
        links: {
          happenings: [
            happening({
              agent: 'the flood',
              patient: 'four people',
              place: 'Lazny',
              when: { from: '2025-10', basis: 'stated', modifier: 'since' },
            }),
            happening({ id: 'i', type: 'CLOSURE', standing: 'planned', place: 'Orlo' }),
          ],
        },
      },
    } as Pick<View, 'width' | 'cited'> as View),
  ).toEqual([
    'Oct 2025',
    '  death: the flood “deaths” → four people, since then, Lazny (1 report: Vale Post)',
    '  planned closure: “deaths”, Orlo (1 report: Vale Post)',
  ]));
