/** The name of what an actor holds something on: of all that is told of it, else of the actor's own steps alone. */
import { issueNameOf } from './headings.js';
import { type Held, isCommitted, isSequence } from './held.js';
import type { Step } from './steps.js';

/**
 * '' where no words name it.
 * @param about what others say of it
 * @param denied steps against what others say
 */
export function nameOf(held: Held, about: readonly Step[], denied: readonly Step[]): string {
  const { steps, core } = held;
  const isLong = isSequence(held);
  const least = isLong ? 1 : LEAST_OF_ONE;
  const told = isLong ? steps : [...steps, ...about];
  const common = isLong || !about.length ? core : core.filter((sense) => about.some((s) => s.words.has(sense)));
  const done = isCommitted(held);
  const first = [...steps.filter(isOfThen), ...denied][0];
  return (
    named(told, common, done, least) ||
    named(steps, core, done, least) ||
    (first ? named([first], [...first.words.keys()], false, least) : '') ||
    (steps.every(isDenied) ? named(steps, core, true, 1) : '')
  );
}

/** A single stance is named by more than one noun. */
const LEAST_OF_ONE = 1.9;

const named = (steps: readonly Step[], core: readonly string[], done: boolean, least: number): string =>
  issueNameOf(steps.map(withTopic), core, done, least);

const withTopic = (step: Step): Step =>
  step.about.length ? { ...step, content: [...step.about, ...step.content] } : step;

const isOfThen = ({ beside }: Step): boolean => [...beside.values()].includes('then');

/** Whatever is denied is an issue, be it named by a single noun. */
const isDenied = ({ utterance, stance }: Step): boolean => utterance.act === 'deny' && stance === 'against';
