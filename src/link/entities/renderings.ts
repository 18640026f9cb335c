/**
 * Names that other writers spell or translate otherwise: "Haque" and "Haq", "Zelenskyy" and "Zelensky", "Frente
 * Nacional" and "National Front". Knows no reports.
 */
import { COUNTRIES } from '../../lang/en/countries.js';
import { NAME_TRANSLATIONS } from '../../lang/en/name-translations.js';
import { once, onceOfWord } from '../once.js';
import { isSmall, type Name } from './names.js';

/** Letters that writers of one name put for each other, in this order. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tch|tsch|tj)/, 'ch'],
  [/sch|sz/g, 'sh'],
  [/kh|gh/g, 'k'],
  [/dj|dzh/g, 'j'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/[wv]/g, 'v'],
  [/x/g, 'ks'],
  [/c(?!h)|q(?:u(?=[eaio]))?|g(?=[aou])/g, 'k'],
  [/z/g, 's'],
  [/(?:ue|e|(?<=[aeiou])h)$/, ''],
  [/[iy][iyj]*$/, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];
/** Vowels that sound alike; then all of them, and none at the end. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/oo|ou/g, 'u'],
  [/ee|ie|ea|y/g, 'i'],
  [/ai|ei|ay|ey/g, 'e'],
];
const ANY_VOWEL: readonly (readonly [RegExp, string])[] = [
  [/[aeiou]+/g, '.'],
  [/\.$/, ''],
];

const heard = (word: string, ...lists: readonly (typeof LETTERS)[]): string =>
  lists.flat().reduce((sound, [letters, as]) => sound.replace(letters, as), word);
/** "Gabriel", "Gabriela" and "Gabrielle", "Mario" and "Maria" are others: what a first name ends with tells. */
const endingOf = (word: string): string => /[ao](?=h?$)|(?<=[^aeiouy])e$/.exec(word)?.[0] ?? '';

/** @example soundOf('zelenskyy') === soundOf('zelensky') // true */
const soundOf = onceOfWord((word): string => heard(word, LETTERS, ANY_VOWEL) + endingOf(word));
const closeSoundOf = onceOfWord((word): string => heard(word, LETTERS, VOWELS) + endingOf(word));
const consonants = (word: string): number =>
  soundOf(word)
    .replace(/[.aeo]/g, '')
    .replace(/(?<=[cs])h/g, '').length;

/** Parts of Arabic and Hebrew names that one writer leaves out and another joins. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ar', 'as', 'ash', 'an', 'bin', 'ben', 'ibn']);
const plain = ({ words }: Name): readonly string[] =>
  words.length > 2 ? words.filter((w) => !ARTICLES.has(w)) : words;

/**
 * How sure it is that two names of persons are one in two spellings: `sure` where the rest of the name agrees and the
 * letters leave little to chance, `perhaps` where they might.
 */
export function spelledAs(a: Name, b: Name): 'sure' | 'perhaps' | undefined {
  const [x, y] = [plain(a), plain(b)];
  if (x.length !== y.length || x.length < 2) return undefined;
  const differing = x.flatMap((word, k) => (word === y[k] ? [] : [[word, y[k]!] as const]));
  if (!differing.length) return 'sure';
  if (!differing.every(([p, q]) => soundsAlike(p, q))) return undefined;
  if (
    differing.length < x.length &&
    differing.every(([p, q]) => consonants(p) >= (closeSoundOf(p) === closeSoundOf(q) ? 2 : 4))
  )
    return 'sure';
  return differing.every(([p]) => consonants(p) >= 3) ? 'perhaps' : undefined;
}

/** "Zelensky" and "Zelenskyy": a last name alone, long enough to be nobody else's. */
export const soundsLast = (short: Name, full: Name): boolean =>
  short.words.length === 1 &&
  full.words.length > 1 &&
  short.words[0] !== full.words.at(-1) &&
  consonants(short.words[0]!) >= 4 &&
  soundsAlike(short.words[0]!, full.words.at(-1)!);

const soundsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) <= 3 && soundOf(a) === soundOf(b);

/** What a person's name may be looked for by: the sound of all of it, and of its last word. */
export const soundsOf = once((name: Name): readonly string[] => {
  const sounds = plain(name).map(soundOf);
  return [`sound ${sounds.at(-1)!}`, ...(sounds.length > 1 ? [`sound ${sounds.join(' ')}`] : [])];
});

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NAME_TRANSLATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [english, others] = line.split(': ') as [string, string];
      return others.split(' ').map((word) => [word, english] as const);
    }),
);
const FOREIGN_SMALL = new Set([
  'los',
  'las',
  'les',
  'le',
  'des',
  'du',
  'der',
  'die',
  'das',
  'dem',
  'den',
  'fur',
  'dei',
  'degli',
  'della',
  'dello',
  'delle',
  'y',
  'e',
  'und',
  'et',
]);

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})e?s$/u, '');
const englishOf = onceOfWord((word): string => ENGLISH.get(word) ?? ENGLISH.get(singular(word)) ?? singular(word));
/** "Venezuelan Cartel de los Soles": what a body is by country is no part of a name that says enough without. */
const NATIONAL = new Set(
  COUNTRIES.toLowerCase()
    .split('\n')
    .flatMap((line) => (line.split(';')[1] ?? '').split(',').map((word) => word.trim())),
);
const inEnglish = once(({ words }: Name): string => {
  const main = words.filter((w) => !isSmall(w) && !FOREIGN_SMALL.has(w));
  return (main.length > 2 && NATIONAL.has(main[0]!) ? main.slice(1) : main).map(englishOf).sort().join(' ');
});
const isForeign = once(({ words }: Name): boolean =>
  words.some((w) => (ENGLISH.get(w) ?? ENGLISH.get(singular(w)) ?? w) !== w),
);

/** "Cartel de los Soles" and "Cartel of the Suns": word for word one name, in English and in another language. */
export const isTranslation = (a: Name, b: Name): boolean =>
  a.words.length > 1 && b.words.length > 1 && isForeign(a) !== isForeign(b) && inEnglish(a) === inEnglish(b);

/** What the name of a body may be looked for by in two languages; none for a name of one word. */
export const englishMarks = (name: Name): readonly string[] =>
  name.words.length > 1 ? [`english ${inEnglish(name)}`] : [];
