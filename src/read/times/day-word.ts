/** "today", "yesterday morning", "tonight", "overnight", "this afternoon", "last night". */
import { DAY_PARTS } from '../../lang/en/periods.js';
import { isoDay } from './calendar.js';
import { PART, phrase } from './patterns.js';
import { reckoned, type TimePhrasing } from './setting.js';

export const DAY_WORD: TimePhrasing = {
  name: 'day by its distance',
  examples: [
    'It failed {yesterday|2025-11-18} and may hold {tomorrow|2025-11-20}.',
    'It rained {last night|2025-11-18TNI} and {this morning|2025-11-19TMO}, and it froze {overnight|2025-11-18TNI}.',
    'Today’s Farmer, a magazine, closed.',
  ],
  pattern: phrase(
    `(?:(?:early|late|later|earlier) )?(?:(?<before>the day before yesterday)|(?<after>the day after tomorrow)|(?<word>today|yesterday|tomorrow)(?: (?<part>${PART}))?|(?<tonight>tonight)|(?<overnight>overnight)(?![- ](?:success|sensation|stay|stays|bag|train|bus|guest|guests|rate|rates|shelter|lending|camp)\\b)|(?<which>this|last|early this|late last) (?<of>${PART}))`,
  ),
  read: (words, { published }) => {
    const { before, after, word, part, tonight, overnight, which, of } = words.groups ?? {};
    if (
      /^[A-Z]/.test(words[0]) &&
      /^['’]s [A-Z]/.test(words.input.slice(words.index + words[0].length, words.index + words[0].length + 5))
    )
      return undefined;
    const offset = before
      ? -2
      : after
        ? 2
        : word
          ? { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()]!
          : overnight || (which && /last/i.test(which))
            ? -1
            : 0;
    const letters = tonight || overnight ? 'NI' : DAY_PARTS.get((part ?? of ?? '').toLowerCase());
    const suffix = letters ? `T${letters}` : '';
    if (published === undefined) return { value: offset === 0 && !suffix ? 'PRESENT_REF' : `XXXX-XX-XX${suffix}` };
    const day = isoDay(published + offset);
    return reckoned(day, suffix ? { value: day + suffix } : {});
  },
};
