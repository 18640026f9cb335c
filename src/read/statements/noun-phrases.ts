/**
 * Noun phrases without a parse: from their boundaries (determiners, prepositions, small words, marks), leftward and
 * rightward.
 */
import {
  AUXILIARIES,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lang/en/clause-words.js';
import type { Atom, Line } from './lines.js';
import { isAdverb } from './adverbs.js';

const REACH = 24;
/** “Last week Brand said”: these end what stands before the subject. */
const TIMES = new Set([
  ...DAYS,
  ...`
  week month year morning evening night afternoon weekend january february march april june july august september
  october november december
`
    .trim()
    .split(/\s+/),
]);
export const isTime = (word: string): boolean => TIMES.has(word);

export const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{Lu}/u.test(atom.text);
export const isWordy = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.kind === 'word' || atom.kind === 'number');
const isPossessive = (atom: Atom | undefined): boolean => atom?.lower === "'s" || /s'$/.test(atom?.lower ?? '');
/** Quotations of a few words inside a phrase are part of it: the “people’s” council. */
const isScare = (atom: Atom): boolean => atom.kind === 'quote' && atom.words <= 4 && !/[.,?!]["'”’»]$/.test(atom.text);

/** Start of the noun phrase whose last atom is `last`, not before `floor`; undefined where none ends there. */
export function phraseStart({ atoms }: Line, last: number, floor = 0): number | undefined {
  let start: number | undefined,
    i = last;
  const stop = Math.max(floor, last - REACH);
  for (; i >= stop; i--) {
    const atom = atoms[i]!;
    if (atom.lower === ')') {
      while (i >= stop && atoms[i]!.lower !== '(') i--;
      continue;
    }
    if (PRONOUNS.has(atom.lower) && !isCapitalName(atoms, i)) {
      if (start === undefined && i === last) start = i;
      break;
    }
    if (start !== undefined && TIMES.has(atom.lower)) break;
    if (DETERMINERS.has(atom.lower)) {
      start = i;
      if (!(isPreposition(atoms[i - 1]) && i - 1 > stop) && atoms[i - 1]?.lower !== 'all') break;
      continue;
    }
    if (isPreposition(atom)) {
      if (
        start === undefined ||
        i === stop ||
        !(isWordy(atoms[i - 1]) || atoms[i - 1]?.lower === ')') ||
        isBoundary(atoms[i - 1]!)
      )
        break;
      continue;
    }
    if (atom.lower === 'and' && start === i + 1 && isCapital(atoms[i + 1]) && isCapital(atoms[i - 1]) && i > stop)
      continue;
    if (isBoundary(atom) || (!isWordy(atom) && !isScare(atom) && !/^[&/']$/.test(atom.lower))) break;
    start = i;
  }
  return start;
}

/** End (excluded) of the noun phrase that begins at `first`; undefined where none does. */
export function phraseEnd(line: Line, first: number): number | undefined {
  const { atoms } = line;
  let end: number | undefined;
  for (let i = first; i < atoms.length && i - first < REACH; i++) {
    const atom = atoms[i]!,
      fresh =
        i === first ||
        isPreposition(atoms[i - 1]) ||
        isPossessive(atoms[i - 1]) ||
        atoms[i - 1]?.lower === 'and' ||
        atoms[i - 1]?.lower === 'all';
    if (PRONOUNS.has(atom.lower)) return i === first ? i + 1 : end;
    if (DETERMINERS.has(atom.lower)) {
      if (!fresh) return end;
      if (atoms[i + 1]?.lower === 'of') end = i + 1;
      continue;
    }
    if (atom.lower === '(') {
      const close = atoms.slice(i, i + 8).findIndex((a) => a.lower === ')');
      if (close < 0) return end;
      i += close;
      end = i + 1;
      continue;
    }
    if (isPreposition(atom)) {
      if (!end || !(/^(?:of|for|from|at|with)$/.test(atom.lower) || (isParticiple(line, i - 1) && i - first > 1)))
        return end;
      continue;
    }
    if (atom.lower === 'and' && end && isCapital(atoms[i - 1]) && isCapital(atoms[i + 1])) continue;
    if (isBoundary(atom) || (!isWordy(atom) && !isScare(atom) && !/^[&/]$/.test(atom.lower))) return end;
    if (isAdverb(atom) && i > first && !DETERMINERS.has(atoms[i - 1]!.lower)) return end; // “the then mayor”
    end = i + 1;
  }
  return end;
}

/** “a list | kept by” */
const isParticiple = ({ atoms, tagAt }: Line, i: number): boolean =>
  /ed$/.test(atoms[i]!.lower) || tagAt(atoms[i]!.start) === 'VBN';
const isPreposition = (atom: Atom | undefined): boolean =>
  atom !== undefined && PREPOSITIONS.has(atom.lower) && atom.lower !== 'as';
const isBoundary = (atom: Atom): boolean =>
  AUXILIARIES.has(atom.lower) || OPENERS.has(atom.lower) || COORDINATORS.has(atom.lower) || atom.lower === 'to';
/** “US” is no pronoun, nor is “IT”. */
const isCapitalName = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]!.text.length > 1 && atoms[i]!.text === atoms[i]!.text.toUpperCase();
