/**
 * An actor's stances on one issue through time: what one named speaker said of one matter, for, against or open. The stance is read from the act and
 * from words of approval and refusal; where neither tells, it is open. A single stance is no position of the record: only a sequence is.
 */
import { AGAINST_WORDS, FOR_WORDS } from '../lang/en/stances.js';
import { NEGATIONS } from '../lang/en/negations.js';
import { idOf } from '../text/hash.js';
import type { Act, Entity, Position, Utterance } from '../types.js';
import { byPublished, type Report } from './report.js';
import { stemOf } from './utterances/stems.js';
import { contentOf, findWords, type Word } from './utterances/words.js';

type Stance = Position['sequence'][number]['stance'];

interface Step {
  readonly utterance: Utterance;
  readonly date: string | null;
  readonly stance: Stance;
  /** Stem of a content word → the word as it stands. */
  readonly words: ReadonlyMap<string, string>;
  /** Stems of names: two utterances with nothing but these in common are on different issues. */
  readonly names: ReadonlySet<string>;
}

/** What two utterances on one issue have in common: two words that are no names, or three of which one is none. Tuned on the positions of the three gold stories. */
const isEnough = (words: number, names: number): boolean => words - names >= 2 || (words >= 3 && words > names);

/** In order of the actor, then of the first step. */
export function findPositions(reports: readonly Report[], utterances: readonly Utterance[], entities: readonly Entity[]): Position[] {
  const texts = new Map([...reports].sort(byPublished).map(({ article }) => [article.id, article]));
  const byActor = new Map<string, Step[]>();
  for (const utterance of utterances) if (utterance.named && utterance.speaker !== null) {
    const actor = entities.find((e) => e.id === utterance.entity)?.name ?? utterance.speaker;
    (byActor.get(actor) ?? byActor.set(actor, []).get(actor)!).push(toStep(utterance));
  }
  return [...byActor].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([actor, steps]) => issuesOf(steps, actor).flatMap((issue) => toPosition(actor, issue)));

  function toStep(utterance: Utterance): Step {
    const wording = utterance.wordings[0]!, text = texts.get(wording.article)?.text ?? '';
    const all = findWords(text, wording.content, wording.form), words = contentOf(all);
    const date = utterance.said?.from.slice(0, 10) ?? texts.get(wording.article)?.published?.slice(0, 10) ?? null;
    return {
      utterance, date, stance: stanceOf(utterance.act, [...findWords(text, wording.cue), ...all]),
      words: new Map(words.map((w) => [w.stem, text.slice(w.start, w.end)])), names: new Set(words.filter((w) => w.kind === 'name' || w.stem.startsWith('country:')).map((w) => w.stem)),
    };
  }
}

const FOR_ACTS: ReadonlySet<Act> = new Set<Act>(['praise', 'promise', 'offer', 'confirm', 'announce']);
const AGAINST_ACTS: ReadonlySet<Act> = new Set<Act>(['deny', 'decline', 'criticize', 'accuse']);
const FOR_STEMS = new Set(FOR_WORDS.map(stemOf)), AGAINST_STEMS = new Set(AGAINST_WORDS.map(stemOf));

function stanceOf(act: Act, words: readonly Word[]): Stance {
  const approves = words.some((w) => FOR_STEMS.has(w.stem)), refuses = words.some((w) => AGAINST_STEMS.has(w.stem)), negated = words.some((w) => NEGATIONS.has(w.norm));
  if (AGAINST_ACTS.has(act) || (refuses && !approves && !negated) || (approves && negated && !refuses)) return 'against';
  if (FOR_ACTS.has(act) || (approves && !refuses)) return negated ? 'against' : 'for';
  return 'open';
}

/** Each utterance goes to the issue whose words it shares most. */
function issuesOf(steps: readonly Step[], actor: string): Step[][] {
  const own = new Set(contentOf(findWords(actor, [{ start: 0, end: actor.length }])).map((w) => w.stem));
  const issues: Step[][] = [];
  for (const step of steps) {
    if (steps.some((s) => s !== step && isInside(step, s))) continue;
    const near = issues.map((issue) => ({ issue, common: coreOf(issue).filter((stem) => step.words.has(stem) && !own.has(stem)) })).sort((a, b) => b.common.length - a.common.length)[0];
    if (near && isEnough(near.common.length, near.common.filter((stem) => step.names.has(stem)).length)) near.issue.push(step); else issues.push([step]);
  }
  return issues;
}

/** Said within what the same speaker says: "accused them of murder" in "promised war on those whom he accused of murder". */
const isInside = (inner: Step, outer: Step): boolean =>
  inner.utterance.anchors.every((a) => outer.utterance.anchors.some((b) => a.article === b.article && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start));

/** Stems that half of the utterances have, and two at least, the most frequent first. */
function coreOf(issue: readonly Step[]): string[] {
  const counts = new Map<string, number>();
  for (const step of issue) for (const stem of step.words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].filter(([, n]) => 2 * n >= issue.length && (n > 1 || issue.length === 1)).sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
}

/** Two stances at least that are for or against, on two days or unlike each other; what stays open is kept between them. */
function toPosition(actor: string, issue: readonly Step[]): Position[] {
  const steps = [...issue].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'));
  const taken = steps.filter((s) => s.stance !== 'open');
  if (taken.length < 2 || (new Set(taken.map((s) => s.date)).size < 2 && new Set(taken.map((s) => s.stance)).size < 2)) return [];
  const first = steps.find((s) => s.words.size)!, core = coreOf(issue).slice(0, 5);
  const name = core.map((stem) => first.words.get(stem) ?? steps.find((s) => s.words.has(stem))!.words.get(stem)!).join(' ');
  const sequence = steps.map(({ date, stance, utterance }) => ({ date, stance, utterance: utterance.id, anchors: utterance.anchors }));
  return [{ id: idOf('position', actor, ...sequence.map((s) => s.utterance)), actor, issue: name, sequence, anchors: sequence.flatMap((s) => s.anchors) }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
