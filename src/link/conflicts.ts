/** Accounts that cannot all hold of one moment, kind by kind. No side is taken. */
import { overlaps } from '../text/spans.js';
import type { Conflict, Entity, Happening, Origin, Tally, Utterance } from '../types.js';
import { toConflict } from './conflicts/accounts.js';
import { findDenials } from './conflicts/denials.js';
import { findFigureConflicts } from './conflicts/figures.js';
import { findNameConflicts } from './conflicts/names.js';
import { findNumberConflicts } from './conflicts/numbers.js';
import { findQuotationConflicts } from './conflicts/quotations.js';
import { findRoleConflicts } from './conflicts/roles.js';
import { byPublished, type Report } from './report.js';

/** What the earlier steps of linking found. */
export interface Linkings {
  readonly entities: readonly Entity[];
  readonly utterances: readonly Utterance[];
  readonly tallies: readonly Tally[];
  readonly happenings: readonly Happening[];
  readonly origins: readonly Origin[];
}

/** By kind, then in the order of what they are about. */
export function findConflicts(reports: readonly Report[], { entities, utterances, origins }: Linkings): Conflict[] {
  const inOrder = [...reports].sort(byPublished);
  const figures = findFigureConflicts(inOrder), shown = figures.flatMap((f) => f.sides.flatMap((s) => s.anchors));
  return [
    ...figures,
    ...findNumberConflicts(inOrder, utterances).filter((n) => n.sides.some((s) => !s.anchors.some((a) => shown.some((b) => b.article === a.article && overlaps(a, b))))),
    ...findRoleConflicts(inOrder, entities),
    ...findQuotationConflicts(inOrder, utterances),
    ...findDenials(inOrder, utterances),
    ...findNameConflicts(entities),
  ].map((accounts) => toConflict(accounts, origins));
}
