/** Which figures are asked whether they are of one series: those of one measure, and those of one number. */
import type { Reckoned } from '../context.js';
import { isGeneral } from './measures.js';

export function pairsOf(figures: readonly Reckoned[]): (readonly [Reckoned, Reckoned])[] {
  const pairs: (readonly [Reckoned, Reckoned])[] = [];
  for (const [key, group] of groupsOf(figures))
    for (let i = 0; i < group.length; i++) {
      const { measure } = group[i]!.figure;
      for (let k = i + 1; k < group.length; k++)
        if (key === measure || measure !== group[k]!.figure.measure) pairs.push([group[i]!, group[k]!]);
    }
  return pairs;
}

function groupsOf(figures: readonly Reckoned[]): ReadonlyMap<string, readonly Reckoned[]> {
  const groups = new Map<string, Reckoned[]>();
  for (const f of figures)
    for (const key of keysOf(f)) {
      const group = groups.get(key) ?? groups.set(key, []).get(key)!;
      if (group.length < MOST) group.push(f);
    }
  return groups;
}

const keysOf = (f: Reckoned): string[] => {
  const { measure, value, unit } = f.figure;
  return [
    measure,
    ...(value === undefined ? [] : [`= ${unit === '%' ? Math.round(value) : value}`]),
    ...(isGeneral(f) ? ['general'] : []),
  ];
};

/** No story's prose has more numbers of one measure; what does is a table, or made to keep a linker busy. */
const MOST = 300;
