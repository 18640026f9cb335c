/** The map's arithmetic: what lies where, what is not known, and shades that tell small counts apart. */
import { describe, expect, test } from 'vitest';
import type { Entity, Happening, Place } from '../src/types.js';
import { countries } from '../web/atlas.js';
import { toBook } from '../web/book.js';
import { findPlaced, keyOf, nameOf, shadeOf, shadesOf } from '../web/map.js';

const anchor = { article: 'a', start: 0, end: 3, exact: 'The' };
const land: Place = {
  name: 'Norway',
  precision: 'country',
  country: 'NO',
  why: 'the name of a country',
  alternatives: [],
};
const city: Place = {
  name: 'Vale',
  precision: 'city',
  country: 'NO',
  point: { latitude: 60, longitude: 10 },
  why: 'the report names its country',
  alternatives: [{ name: 'Vale', country: 'US' }],
};
const entity = (id: string, times: number, where?: Place): Entity => ({
  id,
  name: id,
  type: 'place',
  names: [id],
  roles: [],
  anchors: Array.from({ length: times }, () => anchor),
  ...(where && { where }),
});
const happening = (id: string, where?: Place): Happening => ({
  id,
  type: 'FLOOD',
  standing: 'happened',
  independent: 1,
  anchors: [anchor],
  ...(where && { where }),
});
const placed = (entities: readonly Entity[], happenings: readonly Happening[]) =>
  findPlaced(
    toBook({
      story: {
        id: 's',
        name: 'Dam',
        articles: ['a'],
        from: null,
        to: null,
        guests: [],
        chapters: [],
        counts: { articles: 1, origins: 1, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
      },
      rulings: [],
      articles: [{ id: 'a', text: 'The dam', blocks: [], sentences: [], sure: [] }],
      links: {
        entities,
        utterances: [],
        happenings,
        tallies: [],
        copies: [],
        origins: [],
        conflicts: [],
        positions: [],
      },
    }),
  );

describe('where a story takes place', () => {
  test('a land counts what lies in it; its own spot is what names the land itself', () => {
    const {
      lands: [norway],
    } = placed(
      [entity('Norway', 3, land), entity('Vale', 2, city)],
      [happening('flood', city), happening('vote', land)],
    );
    expect(norway).toMatchObject({
      code: 'NO',
      name: 'Norway',
      happenings: 2,
      mentions: 5,
      own: { key: 'NO', mentions: 3 },
      spots: [{ key: 'NO/city/Vale', mentions: 2, happenings: [{ id: 'flood' }] }],
    });
  });
  test('two names of one place are one spot', () =>
    expect(
      placed([entity('Vale', 2, city), entity('Vale town', 1, city)], []).lands[0]!.spots.map((s) => [
        s.entities.length,
        s.mentions,
      ]),
    ).toEqual([[2, 3]]));
  test('what is not known is counted, and placed nowhere', () =>
    expect(placed([entity('Brennick', 2)], [happening('flood')])).toMatchObject({
      lands: [],
      unknown: [{ id: 'Brennick' }],
      nowhere: 1,
    }));
  test('a country is an area: its key is its code', () =>
    expect([keyOf(land), keyOf({ ...land, precision: 'region', name: 'Troms' }), nameOf('NO')]).toEqual([
      'NO',
      'NO/region/Troms',
      'Norway',
    ]));
});

describe('shades', () => {
  test.each([
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [11, [1, 2, 3, 6]],
    [40, [1, 5, 10, 20]],
  ])('of at most %i begin at %j', (most, begins) => expect(shadesOf(most)).toEqual(begins));
  test('none is no shade, the most the last', () => {
    const shades = shadesOf(26);
    expect([shadeOf(0, shades), shadeOf(1, shades), shadeOf(26, shades)]).toEqual([0, 1, 4]);
  });
});

test('every country of the atlas but two that few recognise has its letters, once', () => {
  expect(countries.filter((c) => !c.code).map((c) => c.name)).toEqual(['N. Cyprus', 'Somaliland']);
  expect(new Set(countries.map((c) => c.code)).size).toBe(countries.length - 1);
  expect(countries.filter((c) => c.code && ![c.name, 'XK'].includes(c.code) && nameOf(c.code) === c.code)).toEqual([]);
});
