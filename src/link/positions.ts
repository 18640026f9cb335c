/**
 * An actor's stances on one issue through time: what one named speaker said of one matter, for, against or open. A
 * single stance is a position only where its speaker commits themselves: denies, demands, praises, accuses of or finds
 * fault with something, promises, offers, threatens or declines a deed. What a step is stands in positions/steps.ts,
 * what makes an issue in issues.ts, its name in names.ts.
 */
import type { Anchor, Conflict, Entity, Position, Utterance } from '../types.js';
import { type Held, isCommitted, isPlain, isSaidAsOne, isSequence, isTaken } from './positions/held.js';
import { issuesOf, onOneMatter, speaksOf } from './positions/issues.js';
import { nameOf } from './positions/names.js';
import { toPosition } from './positions/sequence.js';
import { findSteps, type Step } from './positions/steps.js';
import { lastOf } from './once.js';
import { byPublished, type Report } from './report.js';
import { senseOf } from './utterances/stems.js';
import { contentOf, findWords } from './utterances/words.js';

/** What all actors of a story say. */
interface Story {
  readonly steps: readonly Step[];
  readonly issues: readonly Held[];
  /** Where somebody denies what another says. */
  readonly disputed: ReadonlySet<string>;
}

/**
 * In order of the actor, then of the first step.
 * @param conflicts whoever denies in one of them what another says has taken a side
 */
export function findPositions(
  reports: readonly Report[],
  utterances: readonly Utterance[],
  entities: readonly Entity[],
  conflicts: readonly Conflict[] = [],
): Position[] {
  const steps = findSteps([...reports].sort(byPublished), utterances, entities);
  const denials = conflicts.filter((c) => c.kind === 'denial');
  const story: Story = {
    steps,
    issues: issuesIn(steps),
    disputed: new Set(denials.flatMap((c) => c.anchors.map(placeOf))),
  };
  return story.issues.flatMap((held) => positionOn(held, story) ?? []);
}

const placeOf = ({ article, start }: Anchor): string => `${article} ${start}`;

function issuesIn(steps: readonly Step[]): Held[] {
  const byActor = new Map<string, Step[]>();
  for (const step of steps) (byActor.get(step.actor) ?? byActor.set(step.actor, []).get(step.actor)!).push(step);
  return [...byActor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([actor, own]) =>
      lastIssues(own, actor, () => issuesOf(own, sensesOf(actor)).map((issue): Held => ({ ...issue, actor }))),
    );
}

const lastIssues = lastOf<Step, readonly Held[]>(),
  lastPosition = lastOf<Held | Step, Position | undefined>();

const sensesOf = (name: string): ReadonlySet<string> =>
  new Set(contentOf(findWords(name, [{ start: 0, end: name.length }])).map((w) => senseOf(w.stem)));

/** Undefined where nobody commits themselves, or no words name the issue. */
function positionOn(held: Held, { steps, issues, disputed }: Story): Position | undefined {
  const others = isPlain(held) && isTaken(held) ? othersOn(held, issues) : [];
  const denied = held.steps.filter((s) => isDisputed(s, disputed));
  const isAnswered = held.steps.some((s) => s.utterance.act === 'accuse' || s.admitted) && others.some(isCommitted);
  if (!isSequence(held) && !isAnswered && !isCommitted(held) && !denied.length) return undefined;
  const about = toldBeside(held, others, steps);
  return lastPosition([held, ...about, ...denied], `${about.length}`, () => {
    const name = nameOf(held, about, denied);
    return name === '' ? undefined : toPosition(held, name);
  });
}

/** What other actors hold on the same matter. */
function othersOn(held: Held, issues: readonly Held[]): Held[] {
  const others: Held[] = [];
  for (const other of issues)
    if (other.actor !== held.actor && !isSaidAsOne(held, other) && isTaken(other) && onOneMatter(held, other))
      others.push(other);
  return others;
}

const isDisputed = ({ stance, utterance }: Step, disputed: ReadonlySet<string>): boolean =>
  stance === 'against' && utterance.anchors.some((a) => disputed.has(placeOf(a)));

/** What others say of it: those who take a side, else all who speak of the matter of a single stance. */
function toldBeside(held: Held, others: readonly Held[], steps: readonly Step[]): readonly Step[] {
  if (isSequence(held) || others.length) return others.flatMap((o) => o.steps);
  return isTaken(held) && isPlain(held) ? aboutIt(held, steps) : [];
}

function aboutIt(held: Held, steps: readonly Step[]): readonly Step[] {
  const own = new Set(held.steps.map((s) => s.utterance)),
    about: Step[] = [];
  for (const s of steps) if (s.actor !== held.actor && !own.has(s.utterance) && speaksOf(s, held)) about.push(s);
  return about;
}
