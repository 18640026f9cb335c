/** "last summer", "the winter of 2024", "this spring", "in the early summer". */
import { SEASONS } from '../../lang/en/seasons.js';
import { isoMonth, monthOf, yearOf } from './calendar.js';
import { phrase, SEASON, YEAR } from './patterns.js';
import { reckoned, stated, type TimePhrasing, tenseAt } from './setting.js';

export const NAMED_SEASON: TimePhrasing = {
  name: 'season',
  why: 'Months are those of the north.',
  examples: [
    'It dried out {last summer|2025-SU} and in {the winter of 2021|2021-WI}.',
    'Prices rose in {the spring|2025-SP}, and will again by {the early summer|2026-SU}.',
    'Prices may fall. A spring broke, and the fall of the mayor came.',
  ],
  pattern: phrase(
    `(?:(?:early|late|mid)[- ])?(?:(?<which>last|this|next|this past|this coming) (?<one>${SEASON})|(?:the )?(?<two>${SEASON})(?: of|,)? (?<year>${YEAR})|(?<=\\b(?:in|during|into|by|over|since|until|of|through|throughout) )the (?:(?:early|late) )?(?<bare>spring|summer|autumn|winter)(?![- ](?:of|olympics|games|break|home|camp|school)\\b))`,
  ),
  read: (words, { published, text }) => {
    const { which = '', one, two, bare, year } = words.groups ?? {};
    const season = SEASONS.get((one ?? two ?? bare ?? '').toLowerCase())!;
    const span = (y: number) => ({ to: isoMonth(y, season.last), value: `${y}-${season.letters}` });
    if (year !== undefined) return stated(isoMonth(Number(year), season.first), span(Number(year)));
    if (published === undefined) return { value: `XXXX-${season.letters}` };
    const begun = monthOf(published) >= season.first,
      over = monthOf(published) > season.last;
    const past =
      /last|past/i.test(which) ||
      (/^this$/i.test(which) && tenseAt(text, { start: words.index, end: words.index + words[0].length }) !== 'future');
    if (bare) {
      const isAhead = tenseAt(text, { start: words.index, end: words.index + words[0].length }) === 'future',
        year = yearOf(published) + (isAhead ? (over ? 1 : 0) : begun ? 0 : -1);
      return reckoned(isoMonth(year, season.first), span(year));
    }
    const y =
      yearOf(published) +
      (/next|coming/i.test(which)
        ? begun
          ? 1
          : 0
        : past && !(/^this$/i.test(which) ? begun || monthOf(published) + 3 >= season.first : over)
          ? -1
          : 0);
    return reckoned(isoMonth(y, season.first), span(y));
  },
};
