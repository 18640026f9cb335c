/** "Friday", "last Monday", "late Sunday", "Saturday night". */
import { DAY_PARTS } from '../../lang/en/periods.js';
import { WEEKDAYS } from '../../lang/en/weekdays.js';
import { PART, phrase, WEEKDAY } from './patterns.js';
import { placeWeekday } from './place.js';
import type { TimePhrasing } from './setting.js';

export const NAMED_DAY: TimePhrasing = {
  name: 'day of the week',
  why: 'News speaks of the past: the last such day, that of the report included, unless the sentence looks ahead.',
  examples: [
    'The mayor said {Monday|2025-11-17} that the road was open.',
    'The council will meet on {Friday|2025-11-21}.',
    'She vowed to table a motion on {Tuesday|2025-11-25}, unless he is back by {Friday|2025-11-21}; the debate is set for {Sunday|2025-11-23}. They could have come on {Monday|2025-11-17}.',
    'It burned {Saturday night|2025-11-15TNI}, and was put out {late on Sunday|2025-11-16}.',
    'She left {last Wednesday|2025-11-12}.',
    'It opened on {3 October|2025-10-03} and shut {the following Monday|2025-10-06}.',
    'The Sun wrote of it, and so did the Sunday Chronicle.',
  ],
  pattern: phrase(
    `(?:(?<edge>early|late|later|earlier)(?: on)? )?(?:(?<which>last|next|this|this past|this coming|past|coming|the previous|the following) )?(?<day>${WEEKDAY})(?: (?<part>${PART})(?!s))?`,
  ),
  read: (words, setting) => {
    const { edge = '', which = '', day = '', part } = words.groups ?? {};
    if (!/^\p{Lu}/u.test(day) || isTitle(words)) return undefined;
    const span = { start: words.index, end: words.index + words[0].length };
    const placed = placeWeekday(
      WEEKDAYS.get(day.toLowerCase())!,
      WHICH[which.toLowerCase()] ?? '',
      setting,
      span,
      part && DAY_PARTS.get(part.toLowerCase()),
    );
    const modifier = /^early$/i.test(edge) ? 'early' : /^late$/i.test(edge) ? 'late' : undefined;
    return modifier && placed.when ? { ...placed, when: { ...placed.when, modifier } } : placed;
  },
};

/** "the Sunday Chronicle": a name. */
const isTitle = ({ input, index, 0: words }: RegExpExecArray): boolean =>
  /\bthe $/i.test(input.slice(Math.max(0, index - 4), index)) &&
  /^ \p{Lu}/u.test(input.slice(index + words.length, index + words.length + 3));

const WHICH: { readonly [words: string]: string } = {
  last: 'last',
  'this past': 'last',
  past: 'last',
  'the previous': 'previous',
  next: 'next',
  'this coming': 'next',
  coming: 'next',
  'the following': 'following',
  this: 'this',
};
