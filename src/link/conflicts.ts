/** Accounts that cannot all hold of one moment, kind by kind. No side is taken. */
import { overlaps } from '../text/spans.js';
import type { Conflict, Entity, Happening, Origin, Tally, Utterance } from '../types.js';
import { type Accounts, toConflict } from './conflicts/accounts.js';
import { findTimeContrasts } from './conflicts/contrasts.js';
import { findCorrectedFigures } from './conflicts/corrections.js';
import { findDateConflicts } from './conflicts/dates.js';
import { findDenials } from './conflicts/denials.js';
import { findFigureConflicts, findSetAgainst } from './conflicts/figures.js';
import { findForsworn } from './conflicts/forsworn.js';
import { findNameConflicts } from './conflicts/names.js';
import { findNumberConflicts } from './conflicts/numbers.js';
import { findOrderConflicts } from './conflicts/orders.js';
import { findPersonalNumbers } from './conflicts/persons.js';
import { findPlaceConflicts } from './conflicts/places.js';
import { findQuotationConflicts } from './conflicts/quotations.js';
import { findReversals } from './conflicts/reversals.js';
import { findRoleConflicts } from './conflicts/roles.js';
import { findSingular } from './conflicts/singular.js';
import { type EntityIndex, toEntityIndex } from './entities.js';
import { findOccurrences } from './happenings/occurrences.js';
import { byPublished, type Report } from './report.js';

/** What the earlier steps of linking found. */
export interface Linkings {
  readonly entities: readonly Entity[];
  readonly utterances: readonly Utterance[];
  readonly tallies: readonly Tally[];
  readonly happenings: readonly Happening[];
  readonly origins: readonly Origin[];
  /** Worked out of the entities where it is not given. */
  readonly entityAt?: EntityIndex;
}

/** By kind, then in the order of what they are about. */
export function findConflicts(
  reports: readonly Report[],
  { entities, utterances, happenings, origins, entityAt }: Linkings,
): Conflict[] {
  const inOrder = [...reports].sort(byPublished),
    types = new Map(entities.map((e) => [e.id, e.type]));
  const whoAt = entityAt ?? toEntityIndex(inOrder, entities);
  const singular = findSingular(findOccurrences(inOrder, whoAt).flat(), (id) => types.get(id));
  const figures = findFigureConflicts(inOrder),
    shown = figures.map((f) => f.sides.flatMap((s) => s.anchors));
  const isNew = ({ sides }: Accounts) =>
    !shown.some((anchors) =>
      sides.every((s) =>
        anchors.some((b) => s.anchors.some((a) => a.exact === b.exact || (b.article === a.article && overlaps(a, b)))),
      ),
    );
  const personal = findPersonalNumbers(inOrder, entities, whoAt),
    dates = findDateConflicts(singular, origins).filter(isFirst);
  return [
    ...figures,
    ...findCorrectedFigures(inOrder).filter(isNew),
    ...findSetAgainst(inOrder).filter(isNew),
    ...findNumberConflicts(inOrder, utterances).filter(isNew),
    ...personal,
    ...findRoleConflicts(inOrder, entities),
    ...dates,
    ...untold(findTimeContrasts(inOrder), [...personal, ...dates]),
    ...findPlaceConflicts(singular, origins).filter(isFirst),
    ...findOrderConflicts(inOrder, happenings, origins),
    ...findQuotationConflicts(inOrder, utterances),
    ...findDenials(inOrder, utterances),
    ...findReversals(inOrder, utterances),
    ...findForsworn(inOrder, whoAt),
    ...findNameConflicts(entities),
  ]
    .map((accounts) => toConflict(accounts, origins))
    .filter(isFirstOfId);
}

/** Those of which no words stand on a side of another already. */
function untold(found: readonly Accounts[], told: readonly Accounts[]): Accounts[] {
  const placesOf = ({ sides }: Accounts) => sides.flatMap((s) => s.anchors.map((a) => `${a.article} ${a.start}`)),
    taken = new Set(told.flatMap(placesOf));
  return found.filter((one) => !placesOf(one).some((place) => taken.has(place)));
}

/** The same words set against each other are one conflict, whoever is said to have spoken them. */
const isFirstOfId = ({ id }: Conflict, i: number, all: readonly Conflict[]): boolean =>
  all.findIndex((other) => other.id === id) === i;

/** The same words are told once, though the event is known by more than one of those it befell. */
const isFirst = (one: Accounts, i: number, all: readonly Accounts[]): boolean =>
  all.findIndex((other) =>
    other.sides.every(
      (side, k) =>
        side.anchors[0]!.article === one.sides[k]?.anchors[0]?.article &&
        side.anchors[0]!.start === one.sides[k]?.anchors[0]?.start,
    ),
  ) === i;
