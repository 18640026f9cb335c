/** An issue on which an actor holds something: whether a side is taken, how firmly, and whether through time. */
import type { Act } from '../../types.js';
import { type Issue, isSetBeside } from './issues.js';

export interface Held extends Issue {
  readonly actor: string;
}

/** What a person says stands for the body, too: that is no second voice. */
export const isSaidAsOne = (a: Issue, b: Issue): boolean =>
  b.steps.every((s) => a.steps.some((own) => own.utterance === s.utterance));

export const isCommitted = ({ steps }: Issue): boolean => steps.some((s) => s.committed);

export const isTaken = ({ steps }: Issue): boolean =>
  steps.some((s) => s.firm) || (steps.some((s) => s.stance === 'for') && steps.some((s) => s.stance === 'against'));

/**
 * A single stance that only words for or against show is of all that is said, and where much is said nobody knows of
 * what.
 */
export const isPlain = ({ steps }: Issue): boolean =>
  steps.length > 1 || steps.some((s) => s.stance !== 'open' && (TAKING.has(s.utterance.act) || s.words.size <= MUCH));

const TAKING: ReadonlySet<Act> = new Set<Act>([
  'promise',
  'offer',
  'threaten',
  'request',
  'decline',
  'deny',
  'praise',
  'criticize',
  'accuse',
  'confirm',
  'announce',
]);
const MUCH = 10;

/**
 * Stances on two days, or unlike each other on one, one at least for or against; or what was said then beside what is
 * said now.
 */
export const isSequence = (issue: Issue): boolean =>
  issue.steps.some((a) => issue.steps.some((b) => isSetBeside(a, b))) ||
  (issue.steps.length > 1 && isTaken(issue) && isOfTwo(issue));

const isOfTwo = ({ steps }: Issue): boolean =>
  new Set(steps.map((s) => s.date)).size > 1 ||
  new Set(steps.map((s) => s.stance).filter((s) => s !== 'open')).size > 1;
