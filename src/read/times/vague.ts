/** "now", "currently", "recently", "soon", "in the past": times that point without a date. */
import { isoDay } from './calendar.js';
import { phrase } from './patterns.js';
import { reckoned, type TimePhrasing } from './setting.js';

export const PRESENT: TimePhrasing = {
  name: 'the present',
  why: '“Have now been found” says: so far.',
  examples: [
    'The mine is {now|PRESENT_REF} shut and {currently|PRESENT_REF} dry. {Now|PRESENT_REF} it is quiet, says the group Clean Hands Now.',
    'Nine have now been found. Now that it is shut, they know of now-closed mines.',
  ],
  pattern: phrase(
    '(?:right now|(?<!\\b(?:has|have|had|’ve) )now(?! that\\b|-)|currently|at present|at the moment|nowadays|these days|(?<=\\b(?:the|its|his|her|their|our|a|under) )current(?! affairs))',
  ),
  read: (words, { published }) =>
    isNamed(words)
      ? undefined
      : published === undefined
        ? { value: 'PRESENT_REF' }
        : reckoned(isoDay(published), { value: 'PRESENT_REF' }),
};

/** “Clean Hands Now”: the end of a name. */
const isNamed = ({ 0: word, index, input }: RegExpExecArray): boolean =>
  word === 'Now' && /\p{Lu}[\p{L}'’]* $/u.test(input.slice(Math.max(0, index - 20), index));

export const PAST: TimePhrasing = {
  name: 'the past, without a date',
  examples: [
    'A {recent|PAST_REF} survey and one done {recently|PAST_REF} agree.',
    'This follows an {earlier|PAST_REF} ruling.',
  ],
  pattern: phrase(
    "(?:(?:more |most )?recently|(?<!more |most )recent(?! (?:days|weeks|months|years|decades|hours))|(?<=\\b(?:an|the|its|his|her|their|[’']s) )earlier(?= \\p{Ll})(?! than)|(?<=\\bin )the (?:recent )?past(?! \\p{Ll})|lately)",
  ),
  read: () => ({ value: 'PAST_REF' }),
};

export const FUTURE: TimePhrasing = {
  name: 'the future, without a date',
  examples: ['It will {soon|FUTURE_REF} open; nobody knows {the future|FUTURE_REF}.'],
  pattern: phrase(
    '(?:(?<!as |too |so )soon(?! after)|the (?:near |foreseeable )?future(?! of)|(?<=\\bin )(?:near )?future)',
  ),
  read: () => ({ value: 'FUTURE_REF' }),
};
