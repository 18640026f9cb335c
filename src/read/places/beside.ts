/**
 * The country or region named beside a place: “Springfield, Illinois” · “Tripoli, in northern Lebanon” · “the Lebanese
 * city of Tripoli”.
 */
import type { Gazetteer, Site } from '../../gazetteer/gazetteer.js';
import type { Page } from '../page.js';
import { COMPASS_WORDS, REGION_ABBREVIATIONS } from '../../lang/en/regions.js';
import type { Asked } from './places.js';

/** What the words beside it may name: countries and regions. Undefined where nothing is named there. */
export function besideOf(
  { text }: Page,
  { mentions, land }: Asked,
  asked: readonly Asked[],
  { named }: Gazetteer,
): readonly Site[] | undefined {
  if (land) return land.filter((site) => site.kind !== 'city');
  for (const { end } of mentions) {
    const after = text.slice(end, end + NEAR),
      state = REGION_ABBREVIATIONS.get(ABBREVIATION.exec(after)?.[1] ?? '');
    if (state) return named(state).filter((site) => site.kind === 'region');
    const link = LINK.exec(after);
    if (!link) continue;
    const at = end + link[0].length,
      next = asked.find((other) => other.mentions.some((m) => m.start === at));
    const lands = next?.sites.filter((site) => site.kind !== 'city') ?? [];
    if (lands.length) return lands;
  }
  return undefined;
}

/** Characters in which the words between the two names must end. */
const NEAR = 60;
/** “Springfield, Ill.” */
const ABBREVIATION = /^, ((?:[NSBPWD]\.)?[A-Z][a-z]*)\./u;
const LINK = new RegExp(`^(?:,| in|, in) (?:the )?(?:(?:${COMPASS_WORDS})(?:[- ](?:${COMPASS_WORDS}))? )?`, 'u');
