/** The words of time as sources of regular expressions, made of the lists of the language. */
import { MONTHS } from '../../lang/en/months.js';
import { SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { DAY_PARTS, PERIODS, ZONES } from '../../lang/en/periods.js';
import { SEASONS } from '../../lang/en/seasons.js';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/weekdays.js';

/** Any of the words, the longest first. */
const either = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;

const isShort = (name: string): boolean => name.length < 5 && !['may', 'june', 'july'].includes(name);
/** Only a short form takes the full stop with it. */
export const MONTH = `(?:${either([...MONTHS.keys()].filter((name) => !isShort(name)))}(?!\\p{L})|${either([...MONTHS.keys()].filter(isShort))}(?!\\p{L})\\.?)`;
export const WEEKDAY = `${either(WEEKDAYS.keys())}(?![\\p{L}])`;
export const ANY_WEEKDAY = `(?:${either([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS])}(?!\\p{L})\\.?,?)`;
export const SEASON = either(SEASONS.keys());
export const PERIOD = either([...PERIODS.keys()].filter((name) => name !== 'min'));
export const PART = either(DAY_PARTS.keys());
export const ZONE = `${either(ZONES.keys())}(?!\\p{L})`;
export const YEAR = '(?:1[1-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
/** "three", "twenty-one", "24", "1.5", "a few", "several". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|(?:a |the )?few|several|many|(?:a )?couple(?: of)?|a dozen|${either(TENS.keys())}(?:[- ]${either([...SMALL_NUMBERS.keys()].slice(1, 10))})?|${either(SMALL_NUMBERS.keys())}(?: hundred)?)`;

/**
 * A pattern that begins and ends at the edge of a word. Of letters before it only those of basic Latin are looked for
 * here, since that is two and a half times as fast; `matchesOf` looks for others.
 */
export const phrase = (source: string): RegExp => new RegExp(`(?<![a-z0-9])${source}(?![\\p{L}\\p{N}])`, 'giu');
