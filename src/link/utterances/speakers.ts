/** How far the speakers of two statements may be one, by name, by description and by the titles the reports give. */
import type { Voice } from './sayings.js';
import { FORMER } from '../../lang/en/role-modifiers.js';
import { BODY_NOUNS, GROUP_NOUNS } from '../../lang/en/role-nouns.js';
import { senseOf, stemOf } from './stems.js';

/** The same name, a description that may be that person's, nobody named, or another. */
export type Speakers = 'same' | 'like' | 'open' | 'other';

export function speakersOf(a: Voice, b: Voice): Speakers {
  if (isOutletOf(a, b)) return 'like';
  if (a.statement.speaker === null || b.statement.speaker === null) return 'open';
  if (a.entity !== undefined && b.entity !== undefined)
    return a.entity === b.entity
      ? a.statement.named && b.statement.named
        ? 'same'
        : 'like'
      : areMisspelled(a, b) || isHead(a, b) || isHead(b, a)
        ? 'like'
        : 'other';
  const few = a.speaker.size <= b.speaker.size ? a : b,
    many = few === a ? b : a,
    within = few.speaker.size > 0 && [...few.speaker].every((stem) => many.speaker.has(stem));
  if (a.statement.named && b.statement.named) return within ? 'same' : 'other';
  if (!a.statement.named && !b.statement.named) return within || isWithinBySense(few, many) ? 'like' : 'open';
  const [described, named] = a.statement.named ? [b, a] : [a, b],
    words = [...described.speaker].filter((stem) => !stem.startsWith('country:') && !PAST.has(stem));
  if (few === named && within && named.speaker.size > 1) return 'same'; // "the minister Ida Brand" and "Ida Brand"
  const isTitled =
    words.length > 0 &&
    words.every((stem) => named.roles.has(stem) || named.roles.has(senseOf(stem)) || named.speaker.has(stem));
  return isTitled ? 'like' : areMany(described) ? 'open' : 'other';
}

/** "Investigators", "the firm": one of them may be the body or the person that another report names. */
const areMany = ({ statement: { speaker } }: Voice): boolean =>
  MANY.has(speaker?.toLowerCase().split(' ').at(-1) ?? '');
const MANY: ReadonlySet<string> = new Set(`${GROUP_NOUNS} ${BODY_NOUNS}`.split(/\s+/));

/** "Police" and "the city's cops". */
const isWithinBySense = (few: Voice, many: Voice): boolean => {
  const senses = new Set([...many.speaker].map(senseOf));
  return few.speaker.size > 0 && [...few.speaker].every((stem) => senses.has(senseOf(stem)));
};

/** "The former bookkeeper" of one report is "bookkeeper Lise Brand" of another. */
const PAST: ReadonlySet<string> = new Set([...FORMER].map(stemOf));

/**
 * "Odd Lund", by a title of his "leader of the Lake Workers' Union", and the Lake Workers' Union: what the one says,
 * the other may be said to say.
 */
const isHead = (person: Voice, body: Voice): boolean =>
  body.speaker.size >= 2 &&
  [...body.speaker].every((stem) => person.roles.has(stem)) &&
  ![...body.speaker].every((stem) => person.speaker.has(stem));

/**
 * "Anja Sorel" and "Anya Sorel", "Bookkeeper Lise Ham" and "Lise Hamm": too little to make one person of two in the
 * record, enough to compare what they say.
 */
function areMisspelled(a: Voice, b: Voice): boolean {
  const few = a.speaker.size <= b.speaker.size ? a : b,
    many = few === a ? b : a;
  if (few.speaker.size < 2) return false;
  const [own, ...others] = [...few.speaker].filter((stem) => !many.speaker.has(stem));
  if (others.length) return false;
  return own === undefined || [...many.speaker].some((stem) => !few.speaker.has(stem) && isLetterOff(own, stem));
}

/** One letter another, more or less; the first the same. */
function isLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let k = 0;
  while (k < short.length && short[k] === long[k]) k++;
  return short.slice(k + 1) === long.slice(k + 1) || short.slice(k) === long.slice(k + 1);
}

/** "The Courier reported …", and the other report is the Courier's. */
const isOutletOf = (a: Voice, b: Voice): boolean =>
  a.report !== b.report && (isNamedAfter(a, b.outlet) || isNamedAfter(b, a.outlet));
const isNamedAfter = ({ speaker }: Voice, outlet: ReadonlySet<string>): boolean =>
  outlet.size > 0 && outlet.size === speaker.size && [...speaker].every((stem) => outlet.has(stem));

/** In words a page can show. */
export const whoOf = (a: Voice, b: Voice, speakers: Speakers): string => {
  if (speakers === 'open')
    return a.statement.speaker === null || b.statement.speaker === null
      ? 'no speaker given in one report'
      : 'speakers unnamed';
  return speakers === 'same'
    ? 'same speaker'
    : isOutletOf(a, b)
      ? 'told after the outlet of the other report'
      : 'speaker described alike';
};
