/** What the model sees of a candidate in the report as a whole, of all its namings together. */
import type { Candidate } from '../candidates.js';
import type { Scene } from '../scene.js';
import { kindOf } from './kinds.js';
import { partsOf } from './parts.js';
import { capped, cleared, type Seen } from './seen.js';
import { lemmaHash } from './words.js';

/** What is asked of a candidate. */
interface Asked {
  readonly lemma: number;
  readonly kind: number;
  readonly namings: number;
  /** The sentence of its first naming, 6 at most. */
  readonly first: number;
  /** How many namings stand in the sentence of an attack. */
  readonly beside: number;
  /** How many attacks it does, how many are done to it; 1 where one is among the first sentences. */
  readonly doing: number;
  readonly done: number;
  readonly early: number;
  readonly spoken: number;
}

export function candidateFeatures(seen: Seen, scene: Scene, candidate: Candidate): void {
  cleared(seen);
  const asked = toAsked(scene, candidate);
  addParts(seen, scene, asked);
  addPlaces(seen, scene, asked);
  for (const trigger of scene.triggers) {
    seen.own.add(78, trigger, asked.kind);
    seen.own.add(79, trigger);
  }
  capped(seen);
}

/** So many sentences are the beginning of a report. */
const OPENING = 3;

function toAsked(scene: Scene, { head, namings }: Candidate): Asked {
  const { sentences } = scene.tree.grammar;
  const parts = namings.flatMap((naming) => partsOf(scene, naming));
  return {
    lemma: lemmaHash(head),
    kind: kindOf(scene.tree, head, namings[0]!),
    namings: namings.length,
    first: Math.min(sentences[namings[0]!.word]!, 6),
    beside: namings.filter(({ word }) => scene.inSentence[sentences[word]!]!.length).length,
    doing: parts.filter(({ part }) => part === 1).length,
    done: parts.filter(({ part }) => part === 2).length,
    early: parts.some(({ attack }) => attack.sentence < OPENING) ? 1 : 0,
    spoken: namings.some(({ word }) => scene.speaks[word]) ? 1 : 0,
  };
}

/** What it does and what is done to it. */
function addParts({ around, own }: Seen, { opening }: Scene, { lemma, kind, doing, done, early, spoken }: Asked): void {
  const doing2 = Math.min(doing, 2);
  const doing3 = Math.min(doing, 3);
  const done3 = Math.min(done, 3);
  around.add(80, Math.min(doing, 4), Math.min(done, 4));
  around.add(81, doing3, done3, kind);
  own.add(82, doing3, done3, lemma);
  around.add(83, spoken, kind, doing2);
  around.add(84, doing3, opening, kind);
  around.add(85, done3, opening, kind);
  around.add(86, early, doing2, Math.min(done, 2));
}

/** How often and where it is named. */
function addPlaces(
  { around, own }: Seen,
  { attacks, opening }: Scene,
  { lemma, kind, namings, first, beside }: Asked,
): void {
  around.add(0, 0);
  around.add(70, Math.min(namings, 5), kind);
  around.add(71, first, kind);
  around.add(72, Math.min(beside, 4), kind);
  own.add(73, Math.min(beside, 4), lemma);
  around.add(74, Math.min(attacks.length, 12), kind);
  around.add(75, opening, kind);
  own.add(76, opening, lemma);
  around.add(77, opening, first, kind);
}
