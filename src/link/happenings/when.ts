/** When something happened: the day that most reports give, of the finest that any gives. */
import type { Standing, When } from '../../types.js';
import { mostTold } from './most-told.js';
import type { Occurrence } from './occurrences.js';

/** By the events of one standing; what it happened since tells only where nothing else does. */
export function whenOf(group: readonly Occurrence[], standing: Standing): When | undefined {
  const told = group.flatMap(({ event }) => (event.standing === standing ? (event.when ?? []) : [])),
    exact = told.filter((when) => when.modifier !== 'since');
  const days = exact.length ? exact : told,
    finest = Math.max(0, ...days.map(finenessOf));
  return mostTold(
    days.filter(({ from }) => from.length >= finest),
    ({ from }) => from.slice(0, DAY),
  );
}

const finenessOf = ({ from }: When): number => Math.min(DAY, from.length);

/** Letters of an ISO date up to its day. */
const DAY = 10;
