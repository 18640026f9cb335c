/** Counts of some kind of people that are of all, since nobody counts the others: men, workers. */
import { once } from '../../once.js';
import type { Reckoned } from '../context.js';
import { areFarApart, ODD, sizeOf } from './sizes.js';

/**
 * "Nine men died" counts all the dead where no report counts women or children among them; "40 drivers are stranded",
 * all who are, where others say 43 and no other kind is told.
 */
export function withoutLoneKinds(figures: readonly Reckoned[]): Reckoned[] {
  const kinds = kindsByMeasure(figures);
  const people = figures.map((f) => (f.kind === MEN && areMenAll(kinds.get(f.figure.measure)!) ? ofAll(f) : f));
  return people.map((f) => (f.kind === WORKERS && areWorkersAll(f, people) ? ofAll(f) : f));
}

const MEN = 'man';
const WORKERS = 'worker';

const ofAll = once((f: Reckoned): Reckoned => ({ ...f, kind: '' }));

function kindsByMeasure(figures: readonly Reckoned[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { figure, kind } of figures)
    (kinds.get(figure.measure) ?? kinds.set(figure.measure, new Set()).get(figure.measure)!).add(kind);
  return kinds;
}

const areMenAll = (kinds: ReadonlySet<string>): boolean => !OTHERS.some((kind) => kinds.has(kind));
const OTHERS = ['woman', 'child', 'civilian'];

const areWorkersAll = (f: Reckoned, people: readonly Reckoned[]): boolean =>
  people.every((g) => g.kind === '' || g.kind === f.kind || g.figure.measure !== f.figure.measure) &&
  people.some((g) => g.kind === '' && g.figure.measure === f.figure.measure && isNear(f, g));

/** Of all the people, the count is near another of all. */
function isNear(f: Reckoned, all: Reckoned): boolean {
  const size = sizeOf(f) ?? 0;
  return size >= ODD && !areFarApart(size, sizeOf(all) ?? 0, ALIKE);
}
const ALIKE = 1.5;
