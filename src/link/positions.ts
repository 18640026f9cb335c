/**
 * An actor's stances on one issue through time: what one named speaker said of one matter, for, against or open. A single stance is a position only
 * on a deed that its speaker promises, offers, threatens, asks for or refuses, or on what another actor takes sides on too, or speaks of. What a step is stands in positions/steps.ts, what makes an issue in issues.ts, its name in labels.ts.
 */
import { idOf } from '../text/hash.js';
import type { Act, Entity, Position, Utterance } from '../types.js';
import { type Issue, issuesOf, onOneMatter, speaksOf } from './positions/issues.js';
import { labelOf } from './positions/labels.js';
import { findSteps, type Step } from './positions/steps.js';
import { byPublished, type Report } from './report.js';
import { senseOf } from './utterances/stems.js';
import { contentOf, findWords } from './utterances/words.js';

interface Held extends Issue { readonly actor: string }

/** In order of the actor, then of the first step. */
export function findPositions(reports: readonly Report[], utterances: readonly Utterance[], entities: readonly Entity[]): Position[] {
  const byActor = new Map<string, Step[]>(), steps = findSteps([...reports].sort(byPublished), utterances, entities);
  for (const step of steps) (byActor.get(step.actor) ?? byActor.set(step.actor, []).get(step.actor)!).push(step);
  const issues = [...byActor].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([actor, steps]) => issuesOf(steps, sensesOf(actor)).map((issue): Held => ({ ...issue, actor })));
  return issues.flatMap((issue) => {
    const others = issues.filter((other) => other.actor !== issue.actor && !isSaidAsOne(issue, other) && isTaken(issue) && isTaken(other) && onOneMatter(issue, other));
    const about = isSequence(issue) || others.length ? others.flatMap((o) => o.steps) : isTaken(issue) ? aboutIt(steps, issue) : [];
    if (!isSequence(issue) && !about.length && !isCommitted(issue)) return [];
    const core = isSequence(issue) || !about.length ? issue.core : issue.core.filter((sense) => about.some((s) => s.words.has(sense)));
    return [toPosition(issue, labelOf(isSequence(issue) ? issue.steps : [...issue.steps, ...about], core))];
  }).filter((p) => p.issue !== '');
}

/** What others say of the matter of a single stance. */
function aboutIt(steps: readonly Step[], issue: Held): readonly Step[] {
  return steps.filter((s) => s.actor !== issue.actor && !issue.steps.some((own) => own.utterance === s.utterance) && speaksOf(s, issue));
}

/** What a person says stands for the body, too: that is no second voice. */
const isSaidAsOne = (a: Issue, b: Issue): boolean => b.steps.every((s) => a.steps.some((own) => own.utterance === s.utterance));

/** Who promises, offers, threatens, asks for or refuses a deed has taken a side, though nobody else speaks of it. */
const isCommitted = ({ steps }: Issue): boolean => steps.some((s) => s.stance !== 'open' && COMMITTING.has(s.utterance.act) && s.matters.size > 0);
const COMMITTING: ReadonlySet<Act> = new Set<Act>(['promise', 'offer', 'threaten', 'request', 'decline', 'deny']);

const sensesOf = (name: string): ReadonlySet<string> => new Set(contentOf(findWords(name, [{ start: 0, end: name.length }])).map((w) => senseOf(w.stem)));

const isTaken = ({ steps }: Issue): boolean => steps.some((s) => s.stance !== 'open');

/** Stances on two days, or unlike each other on one; one at least is for or against. */
const isSequence = (issue: Issue): boolean => issue.steps.length > 1 && isTaken(issue) && (new Set(issue.steps.map((s) => s.date)).size > 1 || new Set(issue.steps.map((s) => s.stance).filter((s) => s !== 'open')).size > 1);

/** What stays open is kept between the stances. */
function toPosition({ actor, steps }: Held, issue: string): Position {
  const sequence = [...steps].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999')).map(({ date, stance, utterance }) => ({ date, stance, utterance: utterance.id, anchors: utterance.anchors }));
  return { id: idOf('position', actor, ...sequence.map((s) => s.utterance)), actor, issue, sequence, anchors: sequence.flatMap((s) => s.anchors) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
