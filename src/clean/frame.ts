/** What a line of the frame around an article is: byline, date line, caption, notice, dateline. Each asks one line; the order of asking is `blocks`'. */
import { AGENCIES, BYLINE_OPENINGS, BYLINE_WORDS, CAPTION_OPENINGS, CREDIT_MARKS, NOTICE_MARKS, NOTICE_OPENINGS, PICTURE_HOUSES } from '../lang/en/boilerplate.js';

/** Longer lines are article text whatever they begin with. Set by judgement: agency credits and terms of use can fill a few lines. */
const FRAME_LENGTH = 320;

/** "© 2025 The Outlet. All rights reserved.", "(Reporting by A B; editing by C D)", "Sign up for our newsletter", "(AP)". */
export function isNotice(words: string): boolean {
  if (words.length > FRAME_LENGTH) return false;
  const lower = words.toLowerCase().replace(/^[([*_\s]+/, '');
  return AGENCY_LINE.test(lower) || NOTICE_OPENING.test(lower) || NOTICE_MARKS.some((mark) => lower.includes(mark));
}

/** "Photo: A B", "Image of the tower AFP", "The tower at dusk. (AP Photo/A B)". */
export function isCaption(words: string): boolean {
  if (words.length > FRAME_LENGTH) return false;
  const lower = words.toLowerCase().replace(/^[([*_\s]+/, '');
  return CAPTION_OPENING.test(lower) || CREDIT_AT_END.test(words) || CREDIT_BEFORE.test(words) || (/[)\]/]\W*$/.test(lower) || lower.length < 80) && CREDIT_MARKS.some((mark) => lower.includes(mark)) && !/["“”]/.test(words);
}

/** "By Ana Sol", "By the news desk", "Text: Ana Sol". */
export const isByline = (words: string): boolean =>
  words.length <= 160 && BYLINE_OPENING.test(words.toLowerCase()) && /^\S+(?:\s+by)?:?\s+(?:the\s)?["“]?[\p{Lu}\d]/iu.test(words) && !/[.!?]["”’]?$/.test(words) && manyCapitals(words);

/** A line that may be a byline where one is expected, right under the headline: "ANA SOL", "Ana Sol - The Outlet", "Ana Sol, Deals Editor". */
export function mayBeByline(words: string): boolean {
  if (words.length > 120 || /[.!?:;"“”]/.test(words.replace(/\b\p{Lu}\./gu, ''))) return false;
  const lower = words.toLowerCase(), named = manyCapitals(words.replace(/\([^()]*\)/g, ''));
  if (named && BYLINE_WORDS.some((word) => hasWord(lower, word))) return true;
  const [name = ''] = words.split(/\s[-–—|]\s|,\s/);
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(name) && named;
}

/** "IN KENDARI", "in Port Harrow", under a byline. */
export const isBylinePlace = (words: string): boolean => /^in (?:\p{Lu}[\p{L}'’-]*[ ,]{0,2}){1,4}$/iu.test(words) && words.length < 50 && /^in \p{Lu}/iu.test(words);

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

/** Any of the openings, as whole words. */
const opening = (openings: readonly string[]): RegExp => new RegExp(`^(?:${openings.map((words) => words.replace(/[().]/g, '\\$&') + (/\p{L}$/u.test(words) ? '(?![\\p{L}\\p{Nd}])' : '')).join('|')})`, 'u');
const NOTICE_OPENING = opening(NOTICE_OPENINGS), CAPTION_OPENING = opening(CAPTION_OPENINGS), BYLINE_OPENING = opening(BYLINE_OPENINGS);

const UPPER_PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:/\p{Lu}[\p{Lu}.'’ -]+)?`;
const DATELINE = new RegExp(
  `^(?:${UPPER_PLACE}(?:, [^—–()\\n]{1,40})?(?: \\([\\p{L}\\d .,&'/-]{2,40}\\))? ?(?:[—–]|--?(?=\\s))\\s*` // KENDARI, Indonesia (GNS) — · JAKARTA, July 19 (Calder) -
  + `|(?:\\p{Lu}[\\p{L}.'’-]+[ ,]{1,2}){1,4}(?:\\p{Lu}?[\\p{L}\\d.]+[ ,]{1,2}){0,3}\\([\\p{Lu}][\\p{L}\\d .&-]{1,24}\\) ?(?:[—–]|--?(?=\\s))\\s*` // Port Harrow, July 19 (GNS) —
  + `|\\(?\\p{Lu}{2,6}\\)? ?[—–]\\s*` // (GNS) —
  + `|\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2}\\.\\s+(?=\\p{Lu}\\p{Ll}))`, 'u'); // STOCKHOLM. Grocery group

/** "getty images" → "Getty Images", "afp" → "AFP". */
function toCapitals(name: string): string { return name.length < 5 ? name.toUpperCase() : name.replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase()); }

const agencies = AGENCIES.map((name) => name.replaceAll('.', '\\.')).join('|');
/** A line that is nothing but an agency's name: "(AP)", "— AFP", "Reuters/AP". */
const AGENCY_LINE = new RegExp(`^[\\W_]*(?:from )?(?:${agencies})(?:\\s*(?:[/,|&]|and|with)\\s*(?:${agencies}))*[\\W_]*$`, 'u');
/** A caption that ends in its agency: no stop before the end, the agency in capitals as credits have it. */
const CREDIT_AT_END = new RegExp(`^[^"“”]{12,}[\\s(/|](?:${AGENCIES.map((name) => toCapitals(name)).join('|')})\\)?$`, 'u');

/** A caption after its picture house: no stop at the end, and the caption's own capital after the name. */
const CREDIT_BEFORE = new RegExp(`^(?:${PICTURE_HOUSES.map((name) => `${toCapitals(name)}|${name.toUpperCase()}`).join('|')}) (?:- )?\\p{Lu}(?![^]*[.!?…:]["”’')]*$)`, 'u');

const hasWord = (lower: string, word: string): boolean => new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'u').test(lower);

/** True where all words but the small ones of names and bylines begin with a capital. */
const manyCapitals = (words: string): boolean =>
  words.split(/[\s|,()-]+/).slice(1).every((word) => !/^\p{Ll}/u.test(word) || /^(?:and|the|of|in|for|de|da|di|du|la|le|el|al|bin|binti|van|von|der|den|ter|y|e|at|with|edition|team|business|news|staff|desk|special|to|from|automated|brief|editor|reporter|correspondent|writer|industry|political|senior|with|agency|agencies|wires?|reporters|services)$/u.test(word));
