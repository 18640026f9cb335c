/**
 * Places that a report names → where on earth they lie, each with its reason; a name that nothing settles gets no
 * place.
 */
import type { Gazetteer, Site } from '../../gazetteer/gazetteer.js';
import { COMPASS_WORDS, REGION_ABBREVIATIONS } from '../../lang/en/regions.js';
import { byPlace } from '../../text/spans.js';
import type { Doubt, Mention, Place, Referent } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { besideOf } from './beside.js';
import { decide, isDoubtful } from './decide.js';
import { evidenceOf } from './evidence.js';

/** A place of the report with all that its name may mean. */
export interface Asked {
  readonly referent: number;
  readonly mentions: readonly Mention[];
  readonly sites: readonly Site[];
  /** What the name itself says after a comma. */
  readonly land?: readonly Site[];
}

/** The same referents, those that are places with where they lie; names that may mean several places as doubts. */
export function withPlaces(page: Page, { mentions, referents, doubts }: Named, gazetteer: Gazetteer): Named {
  const asked = findAsked(page, mentions, referents, gazetteer);
  const nextTo = new Map(asked.map((one) => [one, besideOf(page, one, asked, gazetteer)]));
  const surely = asked.map((one) => decide(one.sites, nextTo.get(one)));
  const evidence = evidenceOf(
    page,
    asked.flatMap((_, i) => surely[i]?.site ?? []),
    gazetteer,
  );
  const where = new Map<number, Place>(),
    unsettled: Doubt[] = [];
  for (const [i, one] of asked.entries()) {
    const decided = surely[i] ?? decide(one.sites, nextTo.get(one), evidence);
    if (decided) where.set(one.referent, toPlace(one.sites, decided.site, decided.why));
    else if (!nextTo.get(one) && isDoubtful(one.sites) && one.mentions[0])
      unsettled.push(doubtOf(page.text, one.mentions[0], one.sites, gazetteer));
  }
  return {
    mentions,
    doubts: [...doubts, ...unsettled].sort(byPlace),
    referents: referents.map((referent, r) => {
      const found = where.get(r);
      return found ? { ...referent, where: found } : referent;
    }),
  };
}

/**
 * In order of referents. Its words in the text come before the name the reader gives it, for “Congo” may be either of
 * two; of its words the fullest.
 */
function findAsked(
  { text }: Page,
  mentions: readonly Mention[],
  referents: readonly Referent[],
  gazetteer: Gazetteer,
): Asked[] {
  const byReferent = new Map<number, Mention[]>();
  for (const m of mentions)
    if (m.form === 'name') byReferent.set(m.referent, [...(byReferent.get(m.referent) ?? []), m]);
  return referents.flatMap((referent, r) => {
    if (referent.type !== 'place' || !referent.named) return [];
    const own = byReferent.get(r) ?? [],
      names = [...own.map((m) => text.slice(m.start, m.end)).sort((a, b) => b.length - a.length), referent.name];
    const known = names.map((name) => sitesOf(name, gazetteer)).find(({ sites }) => sites.length > 0);
    return known ? [{ referent: r, mentions: own, ...known }] : [];
  });
}

/** “Tripoli”, “San Jose, California”, “northern Lebanon”: of the last, as much as is known. */
function sitesOf(name: string, { named }: Gazetteer): Pick<Asked, 'sites' | 'land'> {
  const [head = '', land] = name.split(', '),
    part = PART.exec(head)?.[0].length ?? 0;
  if (named(head).length)
    return {
      sites: named(head),
      ...(land === undefined ? {} : { land: named(REGION_ABBREVIATIONS.get(land.replace(/\.$/, '')) ?? land) }),
    };
  const whole = head.slice(part);
  return { sites: part ? named(whole).filter((site) => site.kind !== 'city' && site.name === whole) : [] };
}
const PART = new RegExp(`^(?:${COMPASS_WORDS}) `, 'iu');

function toPlace(
  sites: readonly Site[],
  { name, kind, country, latitude, longitude, ...site }: Site,
  why: string,
): Place {
  return {
    name,
    precision: kind,
    country,
    ...(kind === 'city' ? { point: { latitude, longitude } } : {}),
    why,
    alternatives: sites
      .filter(
        (s) => s.country !== country || s.region !== site.region || s.kind !== kind || s.population !== site.population,
      )
      .map((s) => ({ name: s.name, country: s.country })),
  };
}

/** “Tripoli” may lie in Libya or Lebanon. */
function doubtOf(text: string, { start, end }: Mention, sites: readonly Site[], { countryName }: Gazetteer): Doubt {
  const countries = new Set(sites.map((s) => s.country));
  const lands = [...new Set(sites.map((s) => (countries.size === 1 && s.region ? s.region : countryName(s.country))))];
  const said = lands.length > SAID ? [...lands.slice(0, SAID), 'elsewhere'] : lands;
  return {
    start,
    end,
    about:
      said.length > 1
        ? `“${text.slice(start, end)}” may lie in ${said.slice(0, -1).join(', ')} or ${said.at(-1)}`
        : `“${text.slice(start, end)}” may be one of ${sites.length} places in ${said[0]}`,
  };
}
/** Lands that a doubt names before it says “elsewhere”. */
const SAID = 3;
