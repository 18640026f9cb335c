/** What speaks for each type of a name, summed over the article. */
import type { EntityType } from '../../../types.js';
import type { Votes } from '../evidence.js';

/**
 * What one label of the model weighs beside a hint of the rules (1), and all labels of one name together: a firm that
 * is once said to be one stays so, however often its name looks like a person's.
 */
const LABEL = 3;
const LABELS = 9;

export function weighed(labels: Votes): Votes {
  const all = Object.values(labels).reduce((sum, n) => sum + n, 0);
  const each = Math.min(LABEL, LABELS / all);
  return Object.fromEntries(Object.entries(labels).map(([type, n]) => [type, n * each]));
}

export function add(sum: Votes, votes: Votes): void {
  for (const type of Object.keys(votes) as EntityType[]) sum[type] = (sum[type] ?? 0) + votes[type]!;
}

export function most(best: Votes, votes: Votes): void {
  for (const type of Object.keys(votes) as EntityType[]) best[type] = Math.max(best[type] ?? 0, votes[type]!);
}

const TYPES: readonly EntityType[] = ['organization', 'person', 'place', 'group', 'vessel', 'other'];

export interface Decided {
  readonly type: EntityType;
  readonly weight: number;
  /** The weight of all types. */
  readonly all: number;
}

/** The type that most speaks for. */
export function decide(votes: Votes): Decided {
  let type: EntityType = 'other';
  let weight = 0;
  let all = 0;
  for (const each of TYPES) {
    const vote = votes[each] ?? 0;
    all += Math.max(0, vote);
    if (vote > weight) {
      type = each;
      weight = vote;
    }
  }
  return { type, weight, all };
}
