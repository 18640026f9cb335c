/**
 * Names of places → the places on earth that bear them: countries, regions of countries, cities of 15,000 people or
 * more and capitals. From GeoNames (CC BY 4.0) and our own lists; made by train/gazetteer.ts. Whoever asks decides
 * which of several is meant.
 */

import { hash32 } from '../text/hash.js';

/** A place that the gazetteer knows. */
export interface Site {
  readonly kind: 'country' | 'region' | 'city';
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its region by name, where the gazetteer knows it: "Illinois"; empty for a country. A region's is its own name. */
  readonly region: string;
  /** People in a city; 0 for a country or region. */
  readonly population: number;
  readonly capital: boolean;
  /** Degrees, of a city. */
  readonly latitude: number;
  readonly longitude: number;
}

export interface Gazetteer {
  /**
   * Places of this name: countries, then regions, then cities, the largest first; letters are compared without accents,
   * marks and case.
   */
  readonly named: (name: string) => readonly Site[];
  /** The name of a country by its code; the code where it has none. */
  readonly countryName: (code: string) => string;
}

/** A place and all its names, the one a record prints first. */
export interface NamedSite extends Omit<Site, 'name'> {
  readonly names: readonly string[];
}

/**
 * The file of a gazetteer, which is searched as it is: nothing is taken apart before it is asked for. A line for each
 * name: the folded name and its places, parted by tabs; of a place the fields are parted by bars. Under a country's
 * code, in capitals, stands its name.
 * @param places in the order in which those of one name shall come
 */
export function gazetteerLines(places: readonly NamedSite[]): string {
  const lines = new Map<string, string[]>();
  for (const { names, ...site } of places) {
    const { kind, country, region, population, capital, latitude, longitude } = site;
    const fields = [capital ? 'capital' : kind, country, region, population, latitude, longitude, names[0]];
    for (const folded of new Set(names.map(foldedName)))
      lines.set(folded, [...(lines.get(folded) ?? []), fields.join('|')]);
    if (kind === 'country' && names[0]) lines.set(country, [names[0]]);
  }
  return [...lines].map(([name, sites]) => `${[name, ...sites].join('\t')}\n`).join('');
}

/** @param lines as `gazetteerLines` writes them */
export function toGazetteer(lines: string): Gazetteer {
  const slots = slotsOf(lines);
  const after = (key: string): string | undefined => {
    for (let slot = hash32(key); ; slot++) {
      const at = slots[slot & (slots.length - 1)]! - 1;
      if (at < 0) return undefined;
      if (lines.startsWith(key, at) && lines[at + key.length] === '\t')
        return lines.slice(at + key.length + 1, lines.indexOf('\n', at));
    }
  };
  const known = new Map<string, readonly Site[]>();
  const named = (key: string): readonly Site[] => {
    let sites = known.get(key);
    if (!sites) {
      sites = after(key)?.split('\t').map(toSite) ?? [];
      if (key.length <= LONGEST_KNOWN) {
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, sites);
      }
    }
    return sites;
  };
  return {
    named: (name) => named(foldedName(name)),
    countryName: (code) => after(code) ?? code,
  };
}

/** So many names are kept with their places; then all are forgotten. */
const MOST_KNOWN = 2048;
/** Longer names are not kept: cut from a text they would keep the whole text in memory. */
const LONGEST_KNOWN = 12;

/**
 * One more than where each line begins, at the hash of its key or the next free slot after it; 0 in a free slot. There
 * are twice as many slots as lines, so that there always is one.
 */
function slotsOf(lines: string): Int32Array {
  const begins: number[] = [];
  for (let at = 0, end = lines.indexOf('\n'); end >= 0; at = end + 1, end = lines.indexOf('\n', at)) begins.push(at);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(begins.length + 1) + 1));
  for (const at of begins) {
    let slot = hash32(lines.slice(at, lines.indexOf('\t', at)));
    while (slots[slot & (slots.length - 1)]) slot++;
    slots[slot & (slots.length - 1)] = at + 1;
  }
  return slots;
}

function toSite(fields: string): Site {
  const [kind, country = '', region = '', population, latitude, longitude, name = ''] = fields.split('|');
  return {
    kind: kind === 'country' || kind === 'region' ? kind : 'city',
    name,
    country,
    region,
    population: Number(population),
    capital: kind === 'capital',
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

/** @example foldedName('São Paulo') // "saopaulo" */
export function foldedName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/^the /, '')
    .replace(/^st\.? /, 'saint ')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{Nd}]/gu, '');
}
