/** One entity whose name is spelled differently in two reports: Haque and Haq. Accents, hyphens, endings and shortened names are no such difference. */
import type { Entity } from '../../types.js';
import { stemOf } from '../utterances/stems.js';
import { folded } from '../utterances/words.js';
import type { Accounts } from './accounts.js';

export function findNameConflicts(entities: readonly Entity[]): Accounts[] {
  return entities.flatMap((entity) => {
    const words = [...new Set(entity.anchors.flatMap((a) => wordsOf(a.exact)))].sort();
    const variants = words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => (isVariant(a, b) ? [[a, b] as const] : [])));
    return variants.slice(0, 1).map((pair) => ({
      kind: 'name' as const, about: entity.name, state: 'open' as const, linked: { by: 'conflicts/names', why: `one name, spelled ${pair[0]} and ${pair[1]}` },
      sides: pair.map((spelling) => {
        const anchors = entity.anchors.filter((a) => wordsOf(a.exact).includes(spelling));
        return { says: anchors[0]!.exact, anchors };
      }).sort((a, b) => b.anchors.length - a.anchors.length),
    }));
  });
}

const wordsOf = (name: string): string[] => folded(name).replaceAll(/['’‐‑-]/g, '').match(/\p{L}{4,}/gu) ?? [];

/** Two capitalised words that begin alike and differ in one letter, or in two of eight. */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || x[0] !== y[0] || stemOf(x) === stemOf(y) || `${x}s` === y || `${y}s` === x || !/^\p{Lu}/u.test(a) || !/^\p{Lu}/u.test(b)) return false;
  return editsBetween(x, y) <= (Math.min(x.length, y.length) >= 8 ? 2 : x.slice(-2) === 'ue' || y.slice(-2) === 'ue' ? 2 : 1);
}

/** Levenshtein distance, counted up to 3. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}
