/** How two names are compared: folded, and as whole, short or abbreviated forms of each other. Knows no reports. */
import { HONORIFICS_EITHER, HONORIFICS_FEMALE, HONORIFICS_MALE, NATIONALS } from '../../lang/en/titles.js';
import { FIRM_ENDINGS, ORGANIZATION_NOUNS, VESSEL_PREFIXES } from '../../lang/en/organizations.js';
import { once, onceOfWord } from '../once.js';

/** A name in comparable pieces: "Mr. Bambang Irsyad-Lubis" → bambang irsyad lubis. */
export interface Name {
  readonly words: readonly string[];
  /** Without spaces, so that "Wa Ode" and "Waode" are one. */
  readonly joined: string;
  /** Given for "SEL" and "S.E.L.": the letters, lower case. */
  readonly acronym?: string;
  /** "jr" or "sr": father and son bear one name. */
  readonly generation?: string;
  /** True where it begins with capitals only ("BNX Business"). */
  readonly shouts: boolean;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const BEFORE = toSet(
  `the ${NATIONALS} ${HONORIFICS_MALE} ${HONORIFICS_FEMALE} ${HONORIFICS_EITHER} ${VESSEL_PREFIXES}`,
);
const GENERATIONS = toSet('jr sr'),
  AFTER = new Set([...toSet(FIRM_ENDINGS), ...GENERATIONS]);
const GENERIC = toSet(ORGANIZATION_NOUNS);
/** Papers go by their last word. */
const PAPERS = toSet('times post tribune herald gazette chronicle mercury telegraph guardian journal observer courier');
const LANDS = toSet('island islands province district river lake bay peninsula ocean sea');
const SMALL = toSet('of the and for de la del da do di in on');

/** "of", "de": words that many names have and none is known by. */
export const isSmall = (word: string): boolean => SMALL.has(word);

export const toName = onceOfWord((name): Name => {
  let words = name
    .replace(/['’]s\b/g, '')
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{M}\p{Nd}&]+/u)
    .filter(Boolean)
    .map(folded);
  while (words.length > 1 && BEFORE.has(words[0]!)) words = words.slice(1);
  const generation = words.length > 1 && GENERATIONS.has(words.at(-1)!) ? words.at(-1)! : undefined;
  while (words.length > 1 && AFTER.has(words.at(-1)!)) words = words.slice(0, -1);
  const letters = name.replace(/\./g, '');
  return {
    words,
    joined: words.join(''),
    ...(generation === undefined ? {} : { generation }),
    shouts: /^(?:the )?\p{Lu}{2,}(?!\p{Ll})/u.test(letters),
    ...(/^\p{Lu}{2,6}s?$/u.test(letters) ? { acronym: folded(letters) } : {}),
  };
});

const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss');

/**
 * "Sitti Maryam" and "Siti Maryam": all words but one the same, and that one a letter longer or shorter, its ends the
 * same ("Mario" is no "Maria").
 */
export function isSpelling(a: Name, b: Name): boolean {
  if (a.words.length < 2 || a.words.length !== b.words.length) return false;
  const differing = a.words.flatMap((w, k) => (w === b.words[k] ? [] : [[w, b.words[k]!] as const]));
  return differing.length === 1 && isLetterMore(differing[0]![0], differing[0]![1]);
}

function isLetterMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || long.length < 5 || short[0] !== long[0] || short.at(-1) !== long.at(-1))
    return false;
  let k = 0;
  while (k < short.length && short[k] === long[k]) k++;
  return short.slice(k) === long.slice(k + 1);
}

export const isSurname = (short: Name, full: Name): boolean =>
  short.words.length === 1 && full.words.length > 1 && short.words[0] === full.words.at(-1);

/** "I. Brand" for "Ida Brand": initials for given names, the last name whole. */
export const isInitialed = (short: Name, full: Name): boolean =>
  short.words.length === full.words.length &&
  short.words.length > 1 &&
  short.words.at(-1) === full.words.at(-1) &&
  short.words[0]!.length === 1 &&
  short.words.every((word, k) => word === full.words[k] || (word.length === 1 && full.words[k]!.startsWith(word)));

/** "Lubis", "Irsyad Lubis" and "Claudia" for a fuller name of a person; "Laura Solis" for "Laura Solis Miranda". */
export function isShortPerson(short: Name, full: Name): boolean {
  if (
    full.words.length < 2 ||
    short.words.length >= full.words.length ||
    (short.generation ?? full.generation) !== full.generation
  )
    return false;
  if (short.words.length === 1) return isSurname(short, full) || short.words[0] === full.words[0];
  // the mother's name is often left out
  if (short.words.every((word, k) => word === full.words[k])) return full.words.length === short.words.length + 1;
  return short.words.at(-1) === full.words.at(-1) && isSubsequence(short.words, full.words);
}

/**
 * "Kestrel Harbour" for "Kestrel Harbour Partners", "the Chronicle" for "City Chronicle", "Wawonii" for "Wawonii
 * Island"; a bare "Ministry" is no name.
 */
export function isShortBody(short: Name, full: Name): boolean {
  const n = short.words.length;
  if (n >= full.words.length || (short.acronym !== undefined && !full.shouts)) return false;
  const opens = short.words.every((w, k) => w === full.words[k]),
    closes = short.words.every((w, k) => w === full.words[full.words.length - n + k]);
  if (opens) return !short.words.every((w) => GENERIC.has(w));
  return closes && (n > 1 || (GENERIC.has(short.words[0]!) && PAPERS.has(short.words[0]!)));
}

/** "… Partners", "… Asset Management", "… Inc". */
export const endsAsBody = (name: Name): boolean => GENERIC.has(name.words.at(-1)!) || AFTER.has(name.words.at(-1)!);

/** "Wawonii Island": the land or water is no other place than its bare name; "Mexico City" is. */
export const endsAsLand = (name: Name): boolean => LANDS.has(name.words.at(-1)!);

/** "Defense Department" and "Department of Defense". */
export function isReordered(a: Name, b: Name): boolean {
  const sorted = ({ words }: Name) =>
    words
      .filter((w) => !SMALL.has(w))
      .sort()
      .join(' ');
  return a.words.length > 1 && b.words.length > 1 && sorted(a) === sorted(b);
}

/** "SEL" for "PT Samudra Elok Lines", "FAA" for "Federal Aviation Administration". */
export const isAcronym = (short: Name, full: Name): boolean =>
  short.acronym !== undefined && initialsOf(full).includes(short.acronym);

/** With and without the small words, and without the first word; none for a name of one word. */
export const initialsOf = once(({ words }: Name): readonly string[] => {
  const main = words.filter((w) => !SMALL.has(w));
  return main.length < 2
    ? []
    : [main, words, main.slice(1)].map((list) => list.map((w) => w[0]).join('')).filter((i) => i.length > 1);
});

function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  let k = 0;
  for (const word of full) if (word === short[k]) k++;
  return k === short.length;
}
