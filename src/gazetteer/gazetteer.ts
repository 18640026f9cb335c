/**
 * Names of places → the places on earth that bear them: countries, regions of countries, cities of 15,000 people or
 * more and capitals. From GeoNames (CC BY 4.0) and our own lists; made by train/gazetteer.ts. Whoever asks decides
 * which of several is meant.
 */

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

/**
 * @param lines as train/gazetteer.ts writes them: kind, country, region, population, latitude, longitude, names, parted
 * by tabs
 */
export function toGazetteer(lines: string): Gazetteer {
  const byName = new Map<string, Site[]>(),
    countries = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [kind, country = '', region = '', population, latitude, longitude, ...names] = line.split('\t');
    if (!names[0] || !isKind(kind)) continue;
    const site: Site = {
      kind: kind === 'capital' ? 'city' : kind,
      name: names[0],
      country,
      region,
      population: Number(population),
      capital: kind === 'capital',
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
    if (kind === 'country') countries.set(country, site.name);
    for (const folded of new Set(names.map(foldedName))) {
      const same = byName.get(folded);
      if (same) same.push(site);
      else byName.set(folded, [site]);
    }
  }
  return { named: (name) => byName.get(foldedName(name)) ?? [], countryName: (code) => countries.get(code) ?? code };
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

const KINDS = ['country', 'region', 'city', 'capital'] as const;
const isKind = (word: string | undefined): word is (typeof KINDS)[number] => KINDS.some((kind) => kind === word);
