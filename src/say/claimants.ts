/**
 * Who is said to give a number, wherever it is shown: by the name the record has for them, so that “Noll” and “Petra
 * Noll” are one. Pure.
 */
import type { Conflict, Entity } from '../types.js';
import { sayDate } from './words.js';

type Known = Pick<Entity, 'type' | 'name' | 'names'>;

/** Words that name nobody on record stay as they are, but for the capital of an article. */
export function claimantOf(entities: readonly Known[], words: string): string {
  const known = entities.filter((e) => e.type !== 'place' && e.names.includes(words));
  return known.length === 1 ? known[0]!.name : words.replace(/^(?:A|An|The|One|Some)\b/, (word) => word.toLowerCase());
}

/**
 * What a side of a conflict of figures says, part by part: "14 · 2025-10-07 · Noll, officials" → "14", "7 Oct 2025",
 * "Petra Noll, officials".
 */
export const figureSide = (
  entities: readonly Known[],
  { says }: Pick<Conflict['sides'][number], 'says'>,
): readonly string[] => {
  const [number = '', ...more] = says.split(' · ');
  return [
    number,
    ...more.map((part) =>
      /^\d{4}(?:-\d\d){0,2}$/.test(part)
        ? sayDate(part)
        : [...new Set(part.split(', ').map((name) => claimantOf(entities, name)))].join(', '),
    ),
  ];
};
