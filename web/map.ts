/**
 * Where a story takes place: its happenings and named places gathered by the place on earth they mean. Pure. A country
 * is an area; only a city has a point.
 */
import type { Entity, Happening, Place } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { type Book, groupBy } from './book.js';

export interface Spot {
  /** "VE" of a country, "VE/region/Zulia", "VE/city/Caracas". */
  readonly key: string;
  readonly place: Place;
  readonly happenings: readonly Happening[];
  readonly entities: readonly Entity[];
  /** How often reports name it. */
  readonly mentions: number;
}
/** A country with what lies in it; its own spot is there where reports name the country itself. */
export interface Land {
  readonly code: string;
  readonly name: string;
  readonly own: Spot | undefined;
  readonly spots: readonly Spot[];
  readonly happenings: number;
  readonly mentions: number;
}
export interface Placed {
  readonly lands: readonly Land[];
  /** Places that reports name and the gazetteer does not know. */
  readonly unknown: readonly Entity[];
  /** Happenings for which no place is known. */
  readonly nowhere: number;
}

export const keyOf = ({ country, precision, name }: Place): string =>
  precision === 'country' ? country : `${country}/${precision}/${name}`;

/** Lands of most happenings first, then of most mentions. */
export function findPlaced(book: Book): Placed {
  const places = book.links.entities.filter((e) => e.where),
    happenings = book.links.happenings.filter((h) => h.where);
  const byKey = groupBy(
    [
      ...happenings.map((h) => ({ where: h.where!, happening: h })),
      ...places.map((e) => ({ where: e.where!, entity: e })),
    ],
    ({ where }) => keyOf(where),
  );
  const spots = [...byKey].map(([key, of]): Spot => {
    const entities = of.flatMap((o) => ('entity' in o ? [o.entity] : []));
    return {
      key,
      place: of[0]!.where,
      happenings: of.flatMap((o) => ('happening' in o ? [o.happening] : [])),
      entities,
      mentions: entities.reduce((sum, e) => sum + e.anchors.length, 0),
    };
  });
  const lands = [...groupBy(spots, (s) => s.place.country)].map(([code, of]): Land => {
    const own = of.find((s) => s.key === code);
    return {
      code,
      name: own?.place.name ?? nameOf(code),
      own,
      spots: of.filter((s) => s !== own).sort(moreFirst),
      happenings: sum(of, (s) => s.happenings.length),
      mentions: sum(of, (s) => s.mentions),
    };
  });
  return {
    lands: lands.sort((a, b) => b.happenings - a.happenings || b.mentions - a.mentions || compare(a.name, b.name)),
    unknown: book.links.entities.filter((e) => e.type === 'place' && !e.where),
    nowhere: book.links.happenings.length - happenings.length,
  };
}

const moreFirst = (a: Spot, b: Spot): number =>
  b.happenings.length - a.happenings.length || b.mentions - a.mentions || compare(a.place.name, b.place.name);
const sum = <T>(of: readonly T[], count: (one: T) => number): number =>
  of.reduce((total, one) => total + count(one), 0);

/** "VE" → "Venezuela", as the browser names it. */
export function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** So many shades tell lands apart; a reader can hold no more. */
export const SHADES = 4;

/**
 * The least count of each shade: one by one where counts are few, else doubling, for counts of reports are small
 * numbers with a long tail.
 */
export function shadesOf(most: number): number[] {
  const least = Array.from({ length: SHADES }, (_, i) =>
    most <= SHADES ? i + 1 : Math.ceil(most / 2 ** (SHADES - i)),
  );
  return [...new Set([1, ...least.slice(1)])].filter((n) => n <= most);
}

/** 0 for none, else the number of the shade from 1. */
export const shadeOf = (count: number, shades: readonly number[]): number =>
  shades.filter((least) => count >= least).length;
