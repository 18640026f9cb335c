/**
 * An actor's stances on one issue through time: what one named speaker said of one matter, for, against or open. A
 * single stance is a position only where its speaker commits themselves: denies, demands, praises, accuses of or finds
 * fault with something, promises, offers, threatens or declines a deed. What a step is stands in positions/steps.ts,
 * what makes an issue in issues.ts, its name in headings.ts.
 */
import { idOf } from '../text/hash.js';
import { compare } from '../text/order.js';
import type { Act, Anchor, Conflict, Entity, Position, Utterance } from '../types.js';
import { type Issue, isSetBeside, issuesOf, onOneMatter, speaksOf } from './positions/issues.js';
import { issueNameOf } from './positions/headings.js';
import { findSteps, type Step } from './positions/steps.js';
import { byPublished, type Report } from './report.js';
import { senseOf } from './utterances/stems.js';
import { contentOf, findWords } from './utterances/words.js';

interface Held extends Issue {
  readonly actor: string;
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
  const disputed = new Set(conflicts.filter((c) => c.kind === 'denial').flatMap((c) => c.anchors.map(placeOf)));
  const byActor = new Map<string, Step[]>(),
    steps = findSteps([...reports].sort(byPublished), utterances, entities);
  for (const step of steps) (byActor.get(step.actor) ?? byActor.set(step.actor, []).get(step.actor)!).push(step);
  const issues = [...byActor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([actor, steps]) => issuesOf(steps, sensesOf(actor)).map((issue): Held => ({ ...issue, actor })));
  return issues
    .flatMap((issue) => {
      const others = !isPlain(issue)
        ? []
        : issues.filter(
            (other) =>
              other.actor !== issue.actor &&
              !isSaidAsOne(issue, other) &&
              isTaken(issue) &&
              isTaken(other) &&
              onOneMatter(issue, other),
          );
      const about =
        isSequence(issue) || others.length
          ? others.flatMap((o) => o.steps)
          : isTaken(issue) && isPlain(issue)
            ? aboutIt(steps, issue)
            : [];
      const denied = issue.steps.filter(
        (s) => s.stance === 'against' && s.utterance.anchors.some((a) => disputed.has(placeOf(a))),
      );
      const isAccused = issue.steps.some((s) => s.utterance.act === 'accuse') && others.some(isCommitted);
      if (!isSequence(issue) && !isAccused && !isCommitted(issue) && !denied.length) return [];
      const core =
        isSequence(issue) || !about.length
          ? issue.core
          : issue.core.filter((sense) => about.some((s) => s.words.has(sense)));
      const told = isSequence(issue) ? issue.steps : [...issue.steps, ...about],
        first = [
          ...issue.steps.flatMap((s) => ([...s.beside].some(([, when]) => when === 'then') ? [s] : [])),
          ...denied,
        ][0];
      const least = isSequence(issue) ? 1 : 1.9,
        nameOf = (steps: readonly Step[], words: readonly string[], done = false, atLeast = least): string =>
          issueNameOf(steps.map(withTopic), words, done, atLeast);
      return [
        toPosition(
          issue,
          nameOf(told, core, isCommitted(issue)) ||
            nameOf(issue.steps, issue.core, isCommitted(issue)) ||
            (first ? nameOf([first], [...first.words.keys()]) : '') ||
            (issue.steps.every(isDenied) ? nameOf(issue.steps, issue.core, true, 1) : ''),
        ),
      ];
    })
    .filter((p) => p.issue !== '');
}

/** What others say of the matter of a single stance. */
function aboutIt(steps: readonly Step[], issue: Held): readonly Step[] {
  return steps.filter(
    (s) => s.actor !== issue.actor && !issue.steps.some((own) => own.utterance === s.utterance) && speaksOf(s, issue),
  );
}

/** What a person says stands for the body, too: that is no second voice. */
const isSaidAsOne = (a: Issue, b: Issue): boolean =>
  b.steps.every((s) => a.steps.some((own) => own.utterance === s.utterance));

const isCommitted = ({ steps }: Issue): boolean => steps.some((s) => s.committed);

/** Whatever is denied is an issue, be it named by a single noun. */
const isDenied = ({ utterance, stance }: Step): boolean => utterance.act === 'deny' && stance === 'against';

const sensesOf = (name: string): ReadonlySet<string> =>
  new Set(contentOf(findWords(name, [{ start: 0, end: name.length }])).map((w) => senseOf(w.stem)));

const isTaken = ({ steps }: Issue): boolean =>
  steps.some((s) => s.firm) || (steps.some((s) => s.stance === 'for') && steps.some((s) => s.stance === 'against'));

/**
 * A single stance that only words for or against show is of all that is said, and where much is said nobody knows of
 * what.
 */
const isPlain = ({ steps }: Issue): boolean =>
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
  ]),
  MUCH = 10;

/**
 * Stances on two days, or unlike each other on one, one at least for or against; or what was said then beside what is
 * said now.
 */
const isSequence = (issue: Issue): boolean =>
  issue.steps.some((a) => issue.steps.some((b) => isSetBeside(a, b))) ||
  (issue.steps.length > 1 &&
    isTaken(issue) &&
    (new Set(issue.steps.map((s) => s.date)).size > 1 ||
      new Set(issue.steps.map((s) => s.stance).filter((s) => s !== 'open')).size > 1));

const withTopic = (step: Step): Step =>
  step.about.length ? { ...step, content: [...step.about, ...step.content] } : step;

const placeOf = ({ article, start }: Anchor): string => `${article} ${start}`;

/** What stays open is kept between the stances; who confirms what they were against has turned. */
function toPosition({ actor, steps }: Held, issue: string): Position {
  const inOrder = [...steps].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || rankOf(a) - rankOf(b)),
    isDenied = steps.some((s) => s.stance === 'against');
  const isTurn = isDenied && steps.some((s) => s.stance === 'for'),
    isBeside = (s: Step): boolean => steps.some((other) => isSetBeside(s, other));
  const stanceOf = (s: Step): Step['stance'] =>
    isDenied && s.stance === 'open' && s.utterance.act === 'confirm'
      ? 'for'
      : isTurn && !s.plainly && !isBeside(s)
        ? 'open'
        : s.stance;
  const sequence = inOrder.map((s) => ({
    date: s.date,
    stance: stanceOf(s),
    utterance: s.utterance.id,
    anchors: s.utterance.anchors,
  }));
  return {
    id: idOf('position', actor, ...sequence.map((s) => s.utterance)),
    actor,
    issue,
    sequence,
    anchors: sequence.flatMap((s) => s.anchors),
  };
}

/** What was said then stands before what is said now. */
const rankOf = ({ beside }: Step): number => ([...beside.values()].includes('then') ? -1 : 0);
