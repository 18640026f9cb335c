/** Which part a naming has in the events of its sentence, and how it is said that it did it. */
import type { Event, Span } from '../../../types.js';
import type { Naming } from '../candidates.js';
import type { Attack, Scene } from '../scene.js';
import { wordsWithin } from './words.js';

/** 1 does it, 2 it is done to, 3 with it, 4 where. */
export function partsOf(
  { inSentence, tree }: Scene,
  naming: Naming,
): { readonly part: number; readonly attack: Attack }[] {
  return inSentence[tree.grammar.sentences[naming.word]!]!.flatMap((attack) => {
    const part = partIn(attack.event, naming);
    return part ? [{ part, attack }] : [];
  });
}

function partIn({ agent, patient, instrument, place }: Event, naming: Naming): 0 | 1 | 2 | 3 | 4 {
  if (isWithin(agent, naming)) return 1;
  if (isWithin(patient, naming)) return 2;
  if (isWithin(instrument, naming)) return 3;
  return isWithin(place, naming) ? 4 : 0;
}

const isWithin = (span: Span | undefined, { start, end }: Naming): boolean =>
  span !== undefined && span.start <= start && end <= span.end + 1;

/** Its part in events that are no attacks: who is charged, who investigates, who meets. */
export function elsewhere(
  { othersIn, tree }: Scene,
  naming: Naming,
): { readonly part: number; readonly event: Event }[] {
  return othersIn[tree.grammar.sentences[naming.word]!]!.flatMap((event) => {
    const part = isWithin(event.agent, naming) ? 1 : isWithin(event.patient, naming) ? 2 : 0;
    return part ? [{ part, event }] : [];
  });
}

/** How it is said that this one did it. */
export function answerOf({ tree, answerable }: Scene, naming: Naming): string | undefined {
  for (const w of wordsWithin(tree, naming)) {
    const how = answerable.get(w);
    if (how) return how;
  }
  return undefined;
}
