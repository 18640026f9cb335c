/** Groups that have a mark in common: only those can be one, and only those are compared. */
import type { Group } from './group.js';

export interface Near {
  readonly having: ReadonlyMap<string, readonly Group[]>;
  readonly known: Map<Group, readonly Group[]>;
}

export function nearIn(groups: readonly Group[]): Near {
  const having = new Map<string, Group[]>();
  for (const group of groups)
    for (const mark of group.marks) (having.get(mark) ?? having.set(mark, []).get(mark)!).push(group);
  return { having, known: new Map() };
}

/** Itself among them. */
export function nearTo({ having, known }: Near, group: Group): readonly Group[] {
  const before = known.get(group);
  if (before) return before;
  const near = [...new Set(group.marks.flatMap((mark) => having.get(mark)!))];
  known.set(group, near);
  return near;
}
