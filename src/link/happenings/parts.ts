/** Who did it, to whom, and where, as most reports word it. */
import { PRONOUNS } from '../../lang/en/pronouns.js';
import { mostTold } from './most-told.js';
import type { Occurrence, Part } from './occurrences.js';

export interface Parts {
  readonly place: Part | undefined;
  readonly agent: Part | undefined;
  readonly patient: Part | undefined;
}

export function partsOf(group: readonly Occurrence[]): Parts {
  const patient = partOf(group, 'patient') ?? partOf(group, 'hit');
  return {
    place: partOf(group, 'where'),
    agent: partOf(group, 'agent', patient) ?? partOf(group, 'perpetrator', patient),
    patient,
  };
}

const partOf = (
  group: readonly Occurrence[],
  key: 'where' | 'patient' | 'hit' | 'agent' | 'perpetrator',
  not?: Part,
): Part | undefined =>
  mostTold(
    group.flatMap((o) => o[key] ?? []).filter((part) => !isOne(part, not) && !isOpen(part)),
    (part) => part.entity ?? [...part.stems].join(' '),
  );

/** “I ruled nothing out”: a word that stands for somebody or something else tells a reader nobody. */
const isOpen = ({ words }: Part): boolean =>
  Object.hasOwn(PRONOUNS, words.toLowerCase()) || POINTING.has(words.toLowerCase());
const POINTING: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'what',
  'anything',
  'something',
  'nothing',
  'everything',
]);

/** Who is done to is not shown as who does it: "seven people died" in one report, "killing seven people" in another. */
const isOne = (a: Part, b: Part | undefined): boolean =>
  b !== undefined &&
  ((a.entity !== undefined && a.entity === b.entity) || isWithin(a.stems, b.stems) || isWithin(b.stems, a.stems));
const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size > 0 && [...few].every((stem) => many.has(stem));
