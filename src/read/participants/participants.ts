/**
 * Who did it, who and what was hit, over the whole report: often another sentence than the attack's names them ("The
 * Harrow Brigade claimed responsibility"). A log-linear model asks of each candidate, from all its namings together,
 * whether it is one of these; its clearest naming is tied to the attack nearest to it, and to every other attack that
 * the text says it did or suffered: of which it is agent or patient, or that is joined to the first by “and”. What the
 * sentence of an event itself says of it (agent, patient) is read in events/.
 */
import type { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import type { ParticipantModel } from '../../model/models.js';
import { contains } from '../../text/spans.js';
import type { Event, Mention, Participant, Statement } from '../../types.js';
import { headOf, toTree } from '../events/tree.js';
import type { Grammar } from '../grammar/grammar.js';
import { type Candidate, findCandidates, type Naming } from './candidates.js';
import { namingFeatures } from './features.js';
import { candidateFeatures } from './features/candidate.js';
import { answerOf } from './features/parts.js';
import { MOST, nothingSeen, type Seen } from './features/seen.js';
import { type Attack, type Scene, toScene } from './scene.js';

/** What one unit of score weighs in the exponent. */
export const UNIT = 0.01;

/** The events, attacks with their participants, the surest first. */
export function withParticipants(
  grammar: Grammar,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  events: readonly Event[],
  model: ParticipantModel,
): readonly Event[] {
  const staged = toStage(grammar, mentions, statements, events);
  if (!staged) return events;
  const { scene, candidates } = staged,
    tied = new Map<number, Participant[]>(),
    seen = nothingSeen(),
    sums = new Int32Array(model.parts.labels.length);
  for (const candidate of candidates) {
    const total = totalOf(seen, sums, scene, candidate, model.parts),
      said = candidate.namings.flatMap((naming) => {
        const how = answerOf(scene, naming);
        return how ? [{ naming, how }] : [];
      });
    const put = (naming: Naming, as: Participant['as'], by: string, confidence: number) => {
      for (const { index } of attacksOf(scene, candidate, naming, as))
        (tied.get(index) ?? tied.set(index, []).get(index)!).push({
          start: naming.start,
          end: naming.end,
          as,
          by,
          confidence,
        });
    };
    for (const { naming, how } of said)
      put(naming, 'perpetrator', `participants: ${how}`, Math.max(SAID, sureness(total[0]!)));
    if (said.length) continue;
    model.parts.labels.forEach((label, k) => {
      if (total[k]! >= model.least[k]!)
        put(
          clearestOf(seen, sums, scene, candidate, model.parts, k),
          label as Participant['as'],
          'participants',
          sureness(total[k]!),
        );
    });
  }
  return events.map((event, i) => {
    const participants = tied.get(i);
    return participants
      ? { ...event, participants: participants.sort((a, b) => b.confidence - a.confidence || a.start - b.start) }
      : event;
  });
}

/**
 * At least as sure is somebody who is said to have done it (answerable.ts): 12 of 15 are in the keys of MUC-4 dev, 1 of
 * 4 in those of WikiEvents dev, which leave out who is only accused.
 */
const SAID = 0.5;

/** The report as its candidates are judged in it; undefined where it has no attack. Shared by training and reading. */
export function toStage(
  grammar: Grammar,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  events: readonly Event[],
): { readonly scene: Scene; readonly candidates: readonly Candidate[] } | undefined {
  const scene = toScene(() => toTree(grammar), events, statements);
  return scene && { scene, candidates: findCandidates(scene.tree, mentions, (word) => scene.attackAt.has(word)) };
}

/** The features of a candidate, each once: those of the report and of each naming. Shared by training and reading. */
export function featuresOf(
  seen: Seen,
  scene: Scene,
  candidate: Candidate,
): { readonly around: ReadonlySet<number>; readonly own: ReadonlySet<number> } {
  const around = new Set<number>(),
    own = new Set<number>();
  candidateFeatures(seen, scene, candidate);
  addTo(around, seen.around);
  addTo(own, seen.own);
  for (const naming of candidate.namings) {
    namingFeatures(seen, scene, candidate.head, naming);
    addTo(around, seen.around);
    addTo(own, seen.own);
  }
  return { around, own };
}
function addTo(all: Set<number>, { values, count }: Features): void {
  for (let i = 0; i < count; i++) all.add(values[i]!);
}

/** Scores by part of all its features together. */
function totalOf(seen: Seen, sums: Int32Array, scene: Scene, candidate: Candidate, parts: Linear): Int32Array {
  const total = new Int32Array(sums.length),
    { around, own } = featuresOf(seen, scene, candidate),
    chunk = seen.around;
  chunk.clear();
  for (const of of [around, own])
    for (const feature of of) {
      chunk.values[chunk.count++] = feature;
      if (chunk.count === MOST) addScores(total, sums, chunk, parts);
    }
  addScores(total, sums, chunk, parts);
  return total;
}
function addScores(total: Int32Array, sums: Int32Array, chunk: Features, parts: Linear): void {
  parts.score(chunk, sums);
  for (let k = 0; k < total.length; k++) total[k]! += sums[k]!;
  chunk.clear();
}

/** The naming whose own features speak most for the part; the first of equals. */
function clearestOf(
  seen: Seen,
  sums: Int32Array,
  scene: Scene,
  { head, namings }: Candidate,
  parts: Linear,
  part: number,
): Naming {
  const scores = namings.map((naming) => {
    namingFeatures(seen, scene, head, naming);
    parts.score(seen.around, sums);
    const around = sums[part]!;
    parts.score(seen.own, sums);
    return around + sums[part]!;
  });
  return namings[scores.indexOf(Math.max(...scores))]!;
}

/**
 * "claimed the bombing and the kidnapping", "was kidnapped and later killed": the nearest attack, those joined to it,
 * and those whose own sentence has it as its doer or whom it befell.
 */
function attacksOf(scene: Scene, { namings }: Candidate, naming: Naming, as: Participant['as']): ReadonlySet<Attack> {
  const nearest = attackOf(scene, naming),
    { attacks, tree } = scene;
  const joined = attacks.filter(
    (a) =>
      a !== nearest && tree.labels[a.word] === 'conj' && headOf(tree, a.word) === nearest.word && as === 'perpetrator',
  );
  const own = attacks.filter(
    ({ event: { agent, patient, standing } }) =>
      TOOK_PLACE.has(standing) &&
      namings.some((n) => {
        const part = as === 'perpetrator' ? agent : patient;
        return part !== undefined && contains(part, n);
      }),
  );
  return new Set([nearest, ...joined, ...own]);
}
const TOOK_PLACE = new Set<Event['standing']>(['happened', 'alleged']);

/**
 * The attack it already takes part in; else the nearest in its sentence; else that of the nearest sentence, the one
 * before rather than the one after.
 */
function attackOf(
  {
    attacks,
    tree: {
      grammar: { sentences },
    },
  }: Scene,
  { start, end, word }: Naming,
): Attack {
  const own = attacks.find(({ event: { agent, patient } }) =>
    [agent, patient].some((span) => span && contains(span, { start, end })),
  );
  const far = (a: Attack) => {
    const over = a.sentence - sentences[word]!;
    return over === 0 ? Math.min(Math.abs(a.word - word), SENTENCE - 1) : (over < 0 ? -over : over + 0.5) * SENTENCE;
  };
  return own ?? attacks.reduce((best, a) => (far(a) < far(best) ? a : best));
}
/** More than the words of any sentence. */
const SENTENCE = 1000;

const sureness = (score: number): number => Math.round(100 / (1 + Math.exp(-score * UNIT))) / 100;
