/** A group of events that are one, as it is shown. */
import { anchorAt, byAnchor } from '../../text/anchors.js';
import { idOf } from '../../text/hash.js';
import type { Event, Happening, Place } from '../../types.js';
import { standingOf } from './most-told.js';
import type { Occurrence } from './occurrences.js';
import { partsOf } from './parts.js';
import { agreementOf, isCopied } from './sameness.js';
import { whenOf } from './when.js';

export function toHappening(
  group: readonly Occurrence[],
  independent: number,
  where: { readonly where?: Place },
): Happening {
  const first = group[0]!,
    mode = modeOf(group),
    standing = standingOf(group),
    when = whenOf(group, standing),
    { place, agent, patient } = partsOf(group);
  return {
    id: idOfFirst(first),
    anchors: group.map((o) => anchorAt(o.report.article, o.event.trigger)).sort(byAnchor),
    type: first.event.type,
    ...(mode ? { mode } : {}),
    standing,
    ...(when ? { when } : {}),
    ...(place ? { place: place.words } : {}),
    ...where,
    ...(agent ? { agent: agent.words } : {}),
    ...(patient ? { patient: patient.words } : {}),
    independent,
    ...(group[1] ? { linked: { by: 'happenings/traits', why: whyOne(first, group[1]) } } : {}),
  };
}

const idOfFirst = ({ report, event: { type, trigger } }: Occurrence): string =>
  idOf('happening', type, report.article.id, trigger.start, trigger.end);

/** Where all that tell one tell the same. */
function modeOf(group: readonly Occurrence[]): Event['mode'] {
  const modes = new Set(group.flatMap((o) => o.event.mode ?? []));
  return modes.size === 1 ? [...modes][0] : undefined;
}

const whyOne = (a: Occurrence, b: Occurrence): string =>
  isCopied(a, b) ? 'the same sentence in both reports' : `the same ${agreementOf(a, b).join(', ') || 'parts'}`;
