/**
 * Takes the common endings off an English word, so that "deployed", "deploys" and "deployment" meet. Cruder than a
 * dictionary, and only ever compared with itself.
 */
import { COUNTRIES } from '../../lang/en/countries.js';
import { IRREGULAR_FORMS } from '../../lang/en/irregular-forms.js';
import { SENSES } from '../../lang/en/senses.js';
import { onceOfWord } from '../once.js';

/** Tried in this order; what is left must keep at least so many letters, one of them a vowel. */
const ENDINGS: readonly (readonly [ending: string, keeps: number])[] = [
  ['atives', 4],
  ['ative', 4],
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ities', 4],
  ['ity', 4],
  ['ings', 3],
  ['ing', 3],
  ['edly', 4],
  ['ied', 3],
  ['ed', 3],
  ['ions', 4],
  ['ion', 4],
  ['ally', 4],
  ['ly', 4],
  ['iers', 3],
  ['ier', 3],
  ['ors', 4],
  ['or', 4],
  ['ers', 4],
  ['er', 4],
  ['ies', 3],
  ['es', 3],
  ['s', 3],
  ['al', 5],
  ['y', 3],
  ['e', 3],
];

/**
 * Names and nationalities of one word → the first name of the country: "mexican" and "mexico" meet, so do "usa" and
 * "american".
 */
const OF_COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', adjectives = '', plurals = ''] = line.split(';').map((part) =>
        part
          .split(',')
          .map((name) => name.trim().toLowerCase())
          .filter((name) => /^\p{L}{3,}$/u.test(name))
          .join(' '),
      );
      const key = `country:${line.split(/[,;]/)[0]!.toLowerCase()}`;
      return [...names.split(' '), ...adjectives.split(' '), ...plurals.split(' ')].filter(Boolean).flatMap(
        (word) =>
          [
            [word, key],
            [`${word}s`, key],
          ] as const,
      );
    }),
);

/** @example stemOf('deployment') === stemOf('deployed') // true */
export const stemOf = onceOfWord((word): string => {
  const country = OF_COUNTRY.get(word);
  if (country) return country;
  const base = IRREGULAR_FORMS.get(word) ?? word;
  for (const [ending, keeps] of ENDINGS) {
    if (!base.endsWith(ending) || base.length - ending.length < keeps || (ending === 's' && /(?:ss|us|is)$/.test(base)))
      continue;
    const stem = base.slice(0, -ending.length);
    if (/[aeiouy]/.test(stem)) return undoubled(stem);
  }
  return base.length > 3 ? base.replace(DOUBLED, '$1') : base;
});

/** "sell" meets "selling", "stop" meets "stopped". */
const DOUBLED = /([bdfgklmnprt])\1$/;

/** "stopp" → "stop", "cri" and "cry" → "cr": a last vowel or doubled letter is no part of the stem. */
const undoubled = (stem: string): string => stem.replace(DOUBLED, '$1').replace(/[eiy]$/, '');

const SENSE_OF: ReadonlyMap<string, string> = new Map(
  SENSES.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.trim().split(' ').map(stemOf);
      return stems.map((stem) => [stem, `sense:${stems[0]!}`] as const);
    }),
);

/**
 * What reports put for each other, by stem.
 * @example senseOf(stemOf('talks')) === senseOf(stemOf('discussions')) // true
 */
export const senseOf = (stem: string): string => SENSE_OF.get(stem) ?? stem;
