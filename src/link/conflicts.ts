/** Accounts that cannot all hold of one moment. */
import type { Conflict, Entity, Happening, Origin, Tally, Utterance } from '../types.js';
import type { Report } from './report.js';

/** What the earlier steps of linking found. */
export interface Linkings {
  readonly entities: readonly Entity[];
  readonly utterances: readonly Utterance[];
  readonly tallies: readonly Tally[];
  readonly happenings: readonly Happening[];
  readonly origins: readonly Origin[];
}

export function findConflicts(_reports: readonly Report[], _linked: Linkings): Conflict[] { return []; }
