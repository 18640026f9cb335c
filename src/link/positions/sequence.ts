/** The steps of an actor on an issue, in order, as the position that the record keeps. */
import { idOf } from '../../text/hash.js';
import { compare } from '../../text/order.js';
import type { Position } from '../../types.js';
import type { Held } from './held.js';
import { isSetBeside } from './issues.js';
import type { Stance } from './stances.js';
import type { Step } from './steps.js';

export function toPosition({ actor, steps }: Held, issue: string): Position {
  const sequence = [...steps].sort(byDate).map((s) => ({
    date: s.date,
    stance: stanceAmong(steps, s),
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

/** What was said then stands before what is said now; what has no date comes last. */
const byDate = (a: Step, b: Step): number => compare(a.date ?? '9999', b.date ?? '9999') || rankOf(a) - rankOf(b);

const rankOf = ({ beside }: Step): number => ([...beside.values()].includes('then') ? -1 : 0);

/** What stays open is kept between the stances; who confirms what they were against has turned. */
function stanceAmong(steps: readonly Step[], step: Step): Stance {
  if (!steps.some((s) => s.stance === 'against')) return step.stance;
  if (step.stance === 'open' && step.utterance.act === 'confirm') return 'for';
  const isTurn = steps.some((s) => s.stance === 'for');
  return isTurn && !step.plainly && !steps.some((s) => isSetBeside(step, s)) ? 'open' : step.stance;
}
