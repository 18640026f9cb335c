/**
 * Two reports that put what can have happened only once in different countries, or in towns far apart. A country is no
 * other place than its town.
 */
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Origin, Place } from '../../types.js';
import type { Occurrence } from '../happenings/occurrences.js';
import { independentOf } from '../origins.js';
import type { Account, Accounts } from './accounts.js';
import { findCorrections, isTakenBack } from './corrections.js';
import { aboutOf } from './dates.js';
import type { Singular } from './singular.js';

interface Placed {
  readonly occurrence: Occurrence;
  readonly where: Place;
  readonly at: Anchor;
}

/** Kilometres: reports call a village by the city it is near. */
const NEAR = 60;
const EARTH = 6371;

/**
 * After the event: "the ferry sank off Velm", "crashed into hills near Velm". A place in another clause may be of
 * something else.
 */
const STRAIGHT =
  /^(?: \p{L}[\p{L}'’-]*){0,5}? (?:in|near|off|at|outside|north of|south of|east of|west of) (?:the )?(?:\p{L}+ (?:of|in) )?$/u;

export function findPlaceConflicts(singular: readonly Singular[], origins: readonly Origin[]): Accounts[] {
  return singular.flatMap(({ key, occurrences }) => {
    if (key.startsWith('planned')) return [];
    const placed = occurrences.flatMap((o) => placedAt(o) ?? []),
      own = placed.filter((p) => placed.every((q) => q.at.article !== p.at.article || !areApart(p.where, q.where)));
    const sides: Placed[][] = [];
    for (const p of own) {
      const side = sides.find((s) => s.every((q) => !areApart(q.where, p.where)));
      if (side) side.push(p);
      else sides.push([p]);
    }
    if (
      sides.length < 2 ||
      independentOf(
        own.map((p) => p.at.article),
        origins,
      ) < 2
    )
      return [];
    const says = sides.map((side) => side[0]!.at.exact),
      reports = [...new Set(own.map((p) => p.occurrence.report))];
    return [
      {
        kind: 'place' as const,
        about: aboutOf(own[0]!.occurrence),
        state: isTakenBack(findCorrections(reports), says) ? ('corrected' as const) : ('open' as const),
        sides: sides.map((side): Account => ({ says: side[0]!.at.exact, anchors: side.map((p) => p.at) })),
        linked: { by: 'conflicts/places', why: `one event, ${why(sides[0]![0]!.where, sides[1]![0]!.where)}` },
      },
    ];
  });
}

const why = (a: Place, b: Place): string =>
  a.country === b.country
    ? `${a.name} and ${b.name} are ${Math.round(kilometres(a, b) ?? 0)} km apart`
    : `${a.name} and ${b.name} lie in two countries`;

function placedAt(occurrence: Occurrence): Placed | undefined {
  const {
    report: {
      article,
      reading: { mentions, referents },
    },
    event: { place, trigger },
  } = occurrence;
  const mention =
      place &&
      mentions.find((m) => m.form === 'name' && m.type === 'place' && place.start <= m.start && m.end <= place.end),
    where = mention && referents[mention.referent]?.where;
  return mention && where && STRAIGHT.test(article.text.slice(trigger.end, mention.start))
    ? { occurrence, where, at: anchorAt(article, mention) }
    : undefined;
}

/** What lies where is known of countries, and of towns; a region may hold either. */
function areApart(a: Place, b: Place): boolean {
  if (a.country !== b.country) return true;
  const far = kilometres(a, b);
  return far !== undefined && far > NEAR;
}

/** Great circle. */
function kilometres({ point: a }: Place, { point: b }: Place): number | undefined {
  if (!a || !b) return undefined;
  const rad = (degrees: number) => (degrees * Math.PI) / 180,
    [p, q] = [rad(a.latitude), rad(b.latitude)];
  const h = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}
