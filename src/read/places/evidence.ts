/**
 * The countries and regions that a report speaks of: by name, by an adjective of nationality, or by a place that can be
 * meant in one way only.
 */
import type { Gazetteer, Site } from '../../gazetteer/gazetteer.js';
import { COUNTRIES } from '../../lang/en/countries.js';
import type { Page } from '../page.js';

export interface Evidence {
  /** Codes of countries. */
  readonly countries: ReadonlySet<string>;
  /** “US Illinois”. */
  readonly regions: ReadonlySet<string>;
}

/** @param sure places of the report that are decided without evidence */
export function evidenceOf({ tokens }: Page, sure: readonly Site[], { named }: Gazetteer): Evidence {
  const countries = new Set(sure.map((site) => site.country)),
    regions = new Set(sure.filter((site) => site.region).map(regionKey));
  for (const [i, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || !BEGINS_LAND.has(text)) continue;
    const two = `${text} ${tokens[i + 1]?.text}`,
      land = LAND_OF.get(two) ?? LAND_OF.get(text);
    const country = land && named(land).find((site) => site.kind === 'country');
    if (country) countries.add(country.country);
  }
  return { countries, regions };
}

export const regionKey = ({ country, region }: Site): string => `${country} ${region}`;

/** Adjectives of nationality that belong to one country alone: “Georgian”, not “Congolese” nor “Dominican”. */
const LAND_OF: ReadonlyMap<string, string> = landsOf(),
  BEGINS_LAND = new Set([...LAND_OF.keys()].map((words) => words.split(' ', 1)[0]));

function landsOf(): Map<string, string> {
  const lands = new Map<string, string>(),
    shared = new Set<string>();
  for (const line of COUNTRIES.split('\n').filter(Boolean)) {
    const [names = [], adjectives = []] = line.split(';').map((part) =>
      part
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    );
    for (const adjective of adjectives) {
      if (lands.has(adjective)) shared.add(adjective);
      lands.set(adjective, names[0]!);
    }
  }
  for (const adjective of shared) lands.delete(adjective);
  return lands;
}
