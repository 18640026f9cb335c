/**
 * What a line of the frame around an article is: byline, date line, notice, dateline. Each asks one line; the order of
 * asking is `blocks`'. Captions: `captions`.
 */
import {
  AGENCIES,
  BYLINE_OPENINGS,
  BYLINE_WORDS,
  FORM_MARKS,
  NOTICE_MARKS,
  NOTICE_OPENINGS,
  VIDEO_CALLS,
} from '../lang/en/boilerplate.js';
import { FRAME_LENGTH, opening } from './openings.js';

/**
 * "© 2025 The Outlet. All rights reserved.", "(Reporting by A B; editing by C D)", "Sign up for our newsletter",
 * "(AP)", "Weir holds, wardens say Read more".
 */
export function isNotice(words: string): boolean {
  if (words.length > FORM_LENGTH) return false;
  const lower = words.toLowerCase().replace(/^[([*_\s]+/, '');
  if (FORM_MARKS.filter((mark) => lower.includes(mark)).length > 1) return true;
  return (
    words.length <= FRAME_LENGTH &&
    (AGENCY_LINE.test(lower) ||
      NOTICE_OPENING.test(lower) ||
      NOTICE_MARKS.some((mark) => lower.includes(mark)) ||
      TEASER.test(words))
  );
}

/** A form for subscribing, its messages run together, fills several lines. */
const FORM_LENGTH = 2000;

/**
 * What leads to another article: "Weir holds Read more", "More: Weir holds", "Related Weir holds", "[Weir holds,
 * wardens say]".
 */
const TEASER =
  /^.{8,200}\s(?:Read|READ) (?:more|More|MORE)\s*[»›>…]*$|^(?:(?:More|MORE):|(?:Related|RELATED):?) (?=\p{Lu}).{10,250}[^.!?…"”’']$|^\[ ?\p{Lu}[^[\].!]{20,140}\]$|^(?:Save)+$/u;

/** "By Ana Sol", "By the news desk", "Text: Ana Sol". */
export const isByline = (words: string): boolean =>
  words.length <= 160 &&
  BYLINE_OPENING.test(words.toLowerCase()) &&
  /^\S+(?:\s+by)?:?\s+(?:the\s)?["“]?[\p{Lu}\d]/iu.test(words) &&
  !/[.!?]["”’]?$/.test(words) &&
  manyCapitals(words);

/**
 * A line that may be a byline where one is expected, right under the headline: "ANA SOL", "Ana Sol - The Outlet", "Ana
 * Sol, Deals Editor".
 */
export function mayBeByline(words: string): boolean {
  if (words.length > 120 || /[.!?:;"“”]/.test(words.replace(/\b\p{Lu}\./gu, ''))) return false;
  const lower = words.toLowerCase(),
    named = manyCapitals(words.replace(/\([^()]*\)/g, ''));
  if (named && BYLINE_WORDS.some((word) => hasWord(lower, word))) return true;
  const [name = ''] = words.split(/\s[-–—|]\s|,\s/);
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(name) && named;
}

/** "IN KENDARI", "in Port Harrow", under a byline. */
export const isBylinePlace = (words: string): boolean =>
  /^in (?:\p{Lu}[\p{L}'’-]*[ ,]{0,2}){1,4}$/iu.test(words) && words.length < 50 && /^in \p{Lu}/iu.test(words);

/**
 * Length of the dateline that opens a paragraph, its dash and the space after it included; 0 where there is none.
 * @example "PORT HARROW, Ostrava (GNS) — The dam" → 29
 */
export const datelineLength = (words: string): number => DATELINE.exec(words.slice(0, 120))?.[0].length ?? 0;

/**
 * Length of the time of day that opens an entry of a live page, the space after it included; 0 where there is none.
 * @example "20.50 The dam" → 6
 */
export const stampLength = (words: string): number => STAMP.exec(words)?.[0].length ?? 0;
const STAMP = /^[0-2]?\d[.:h][0-5]\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|CES?T|E[SD]?T))?(?: ?[–—:|-])?\s+(?=\S)/u;

const NOTICE_OPENING = opening([...NOTICE_OPENINGS, ...VIDEO_CALLS]),
  BYLINE_OPENING = opening(BYLINE_OPENINGS);

const UPPER_PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:/\p{Lu}[\p{Lu}.'’ -]+)?`;
const DATELINE = new RegExp(
  // KENDARI, Indonesia (GNS) — · JAKARTA, July 19 (Calder) -
  `^(?:${UPPER_PLACE}(?:, [^—–()\\n]{1,40})?(?: \\([\\p{L}\\d .,&'/-]{2,40}\\))? ?(?:[—–]|--?(?=\\s))\\s*` +
    // Port Harrow, July 19 (GNS) —
    `|(?:\\p{Lu}[\\p{L}.'’-]+[ ,]{1,2}){1,4}(?:\\p{Lu}?[\\p{L}\\d.]+[ ,]{1,2}){0,3}\\([\\p{Lu}][\\p{L}\\d .&-]{1,24}\\) ?(?:[—–]|--?(?=\\s))\\s*` +
    `|\\(?\\p{Lu}{2,6}\\)? ?[—–]\\s*` + // (GNS) —
    `|\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2}\\.\\s+(?=\\p{Lu}\\p{Ll}))`,
  'u',
); // STOCKHOLM. Grocery group

const agencies = AGENCIES.map((name) => name.replaceAll('.', '\\.')).join('|');
/** A line that is nothing but an agency's name: "(AP)", "— AFP", "Reuters/AP". */
const AGENCY_LINE = new RegExp(
  `^[\\W_]*(?:from )?(?:${agencies})(?:\\s*(?:[/,|&]|and|with)\\s*(?:${agencies}))*[\\W_]*$`,
  'u',
);
const hasWord = (lower: string, word: string): boolean =>
  new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'u').test(lower);

/** True where all words but the small ones of names and bylines begin with a capital. */
const manyCapitals = (words: string): boolean =>
  words
    .split(/[\s|,()-]+/)
    .slice(1)
    .every(
      (word) =>
        !/^\p{Ll}/u.test(word) ||
        /^(?:and|the|of|in|for|de|da|di|du|la|le|el|al|bin|binti|van|von|der|den|ter|y|e|at|with|edition|team|business|news|staff|desk|special|to|from|automated|brief|editor|reporter|correspondent|writer|industry|political|senior|with|agency|agencies|wires?|reporters|services)$/u.test(
          word,
        ),
    );
