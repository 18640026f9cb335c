/** Which of the places of one name a report means: “no pin without a reason”. */
import type { Site } from '../../gazetteer/gazetteer.js';
import { type Evidence, regionKey } from './evidence.js';

export interface Decided {
  readonly site: Site;
  readonly why: string;
}

/**
 * How many times larger one place must be than every other of its name to be meant wherever nothing speaks against it:
 * Paris in France is 86 times Paris in Texas, Tripoli in Libya 5 times Tripoli in Lebanon.
 */
const DWARFS = 8;
/**
 * People from which a city is known beyond its country, so that its name alone says where it is; a smaller one may be a
 * namesake of a village that no gazetteer lists.
 */
const WELL_KNOWN = 100_000;
/** A city of so many is meant rather than the region around it that bears its name: New York, not Oaxaca. */
const METROPOLIS = 1_000_000;
/** As how many people a country and a region count beside cities of their name. */
const WEIGHTS = { country: 10_000_000, region: 2_000_000 } as const;

/**
 * @param beside the country or region that the report names beside it
 * @param evidence what the report speaks of; without it only what needs none is decided
 */
export function decide(
  sites: readonly Site[],
  beside: readonly Site[] | undefined,
  evidence?: Evidence,
): Decided | undefined {
  if (beside && !sites.some((site) => site.kind === 'country')) {
    const inside = sites.filter(
      (site) =>
        site.kind === 'city' &&
        beside.some(
          (land) =>
            land.country === site.country && (land.kind === 'country' || land.region === site.region || !site.region),
        ),
    );
    return fromOneLand(inside, undefined, (one) =>
      beside.some((land) => land.region && land.region === one.region)
        ? `the report names ${one.region} beside it`
        : 'the report names its country beside it',
    );
  }
  const apart = sites.filter((site) => !isCounted(site, sites)),
    top = largest(apart);
  if (!top) return undefined;
  const rivals = apart.filter((site) => site !== top);
  if (rivals.every((site) => weight(top) >= DWARFS * weight(site)) && (weight(top) >= WELL_KNOWN || top.capital))
    return { site: top, why: whyTop(top, sites) };
  if (!evidence) return undefined;
  const near = apart.filter((site) => evidence.countries.has(site.country) && DWARFS * weight(site) >= weight(top));
  if (new Set(near.map((site) => site.country)).size !== 1) return undefined;
  return fromOneLand(near, evidence, () => 'the report names its country');
}

/** True where the name is worth a doubt: two places or more, one of them well known. */
export const isDoubtful = (sites: readonly Site[]): boolean =>
  sites.length > 1 && sites.some((site) => weight(site) >= WELL_KNOWN);

/** Of several in one country: the capital, the one whose region is named too, or the one that is by far the largest. */
function fromOneLand(
  sites: readonly Site[],
  evidence: Evidence | undefined,
  why: (site: Site) => string,
): Decided | undefined {
  const capital = sites.find((site) => site.capital),
    inRegion = sites.filter((site) => evidence?.regions.has(regionKey(site)));
  if (capital) return { site: capital, why: why(capital) };
  if (inRegion.length === 1 && sites.length > 1)
    return { site: inRegion[0]!, why: `the report names ${inRegion[0]!.region}` };
  const top = largest(sites);
  return top && sites.every((site) => site === top || weight(top) >= DWARFS * weight(site))
    ? { site: top, why: why(top) }
    : undefined;
}

/**
 * True for what another of the same name holds or stands for: the city of a country or region (Singapore, Oaxaca), the
 * region of a metropolis.
 */
function isCounted(site: Site, sites: readonly Site[]): boolean {
  const others = sites.filter((s) => s !== site && s.country === site.country);
  if (site.kind === 'region') return others.some((s) => s.region === site.region && s.population >= METROPOLIS);
  return (
    site.kind === 'city' &&
    others.some(
      (s) => s.kind === 'country' || (s.kind === 'region' && s.region === site.region && site.population < METROPOLIS),
    )
  );
}

const weight = (site: Site): number => (site.kind === 'city' ? site.population : WEIGHTS[site.kind]);

const largest = (sites: readonly Site[]): Site | undefined =>
  sites.reduce<Site | undefined>((top, site) => (!top || weight(site) > weight(top) ? site : top), undefined);

function whyTop(top: Site, sites: readonly Site[]): string {
  if (top.kind !== 'city') return `the name of a ${top.kind}`;
  return sites.length === 1 ? 'the only place of this name' : `by far the largest of ${sites.length} of this name`;
}
