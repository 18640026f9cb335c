/**
 * What stands with a picture: its caption, its credit, the labels of a drawing, a gallery. One line is asked by its own
 * words (`isCaption`); a line without a credit of its own by what the article does elsewhere (`findCaptionRuns`).
 */
import {
  AGENCIES,
  CAPTION_OPENINGS,
  CREDIT_MARKS,
  PICTURE_HOUSES,
  PICTURE_LINES,
  PICTURE_SIGNS,
  VIDEO_CALLS,
} from '../lang/en/boilerplate.js';
import { FRAME_LENGTH, opening, toCapitals } from './openings.js';

/**
 * "Photo: A B", "Image of the tower AFP", "The tower at dusk. (AP Photo/A B)", "2/9 3 May 2024 The tower", "Tilda
 * Marsh/Reuters".
 */
export function isCaption(words: string): boolean {
  if (isDrawing(words)) return true;
  if (words.length > FRAME_LENGTH) return false;
  const lower = words.toLowerCase().replace(/^[([*_\s]+/, '');
  return (
    CAPTION_OPENING.test(lower) ||
    PICTURE_LINE.test(lower) ||
    CREDIT_ALONE.test(words) ||
    CREDIT_AT_END.test(words) ||
    SIGNED.test(words) ||
    (SIGNED_BARE.test(words) && !isEnded(words)) ||
    IN_GALLERY.test(words) ||
    (CREDIT_BEFORE.test(words) && !isEnded(words)) ||
    ((/[)\]]\W*$/.test(lower) || lower.length < 80) &&
      CREDIT_MARKS.some((mark) => lower.includes(mark)) &&
      !/["“”]/.test(words))
  );
}

/**
 * The lines that only the article shows to be captions. Of one that sets lines under its pictures, known by two that
 * say so (a credit first, "(pictured)", "scroll down for video") or by three places where they stand between
 * paragraphs, each line in the body that is told as a sentence and ends as none. A heading is shorter, or written in
 * capitals; what introduces a quotation or a list ends in a colon.
 * @example findCaptionRuns(['Orlo weir holds', …, 'Reuters Wardens looked at the gates on Tuesday', …, 'AP:Associated
 * Press The river has risen by four metres', …])
 */
export function findCaptionRuns(lines: readonly string[], lead: number): ReadonlySet<number> {
  const body = lines.flatMap((words, index) =>
    lead >= 0 && index > lead && index < lines.length - 1 && words.length <= FRAME_LENGTH ? [{ words, index }] : [],
  );
  const told = new Set(body.flatMap(({ words, index }) => (isTold(words) ? [index] : [])));
  const signs = body.filter(({ words, index }) =>
    told.has(index)
      ? UNSURE_CREDIT.test(words) || isCaption(words) || PICTURED.test(words)
      : VIDEO_CALL.test(words.toLowerCase()),
  );
  const places = placesOf(told);
  return signs.length > 1 || places.length >= PLACES
    ? new Set(
        [...told].filter((index) =>
          places.some(
            (first) =>
              index >= first &&
              index < first + RUN &&
              [...Array(index - first).keys()].every((n) => told.has(first + n)),
          ),
        ),
      )
    : new Set();
}

/**
 * Captions stand alone, in pairs or threes, here and there between paragraphs; a list or a song is one long run. Where
 * they begin.
 */
const placesOf = (told: ReadonlySet<number>): number[] =>
  [...told].filter((index) => !told.has(index - 1) && [1, 2, 3].some((n) => !told.has(index + n)));
const PLACES = 3,
  RUN = 3;

/**
 * As a sentence is written, without its end: seven words or more, most of them small, no quotation and nothing that
 * goes on.
 */
function isTold(words: string): boolean {
  if (
    isEnded(words) ||
    !/^'?[\p{Lu}\d]/u.test(words) ||
    /[:;,…]$/.test(words) ||
    /^(?:What|Why|How|Who|Where|When|Which)\b|^'(?!.*': )/.test(words) ||
    /https?:|pic\.twitter|@\w/.test(words) ||
    SAYS.test(words)
  )
    return false;
  const all = words.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return all.length >= 7 && all.filter((word) => /^\p{Ll}/u.test(word)).length > all.length / 2;
}

/** What somebody said, or would do if, is no caption, whatever stop it lacks. */
const SAYS =
  /\b(?:said|says|say|told|tells|according to|added|adds|reported|reports|claimed|claims|confirmed|denied|announced|if)\b/i;

/**
 * A drawing's labels, run together: capitals between a third and nine tenths of the words, in three runs or more; or a
 * source at its end. A wire in capitals throughout is none.
 */
function isDrawing(words: string): boolean {
  if (/\| ?Sources?: [^.|]{3,80}$/.test(words)) return true;
  if (words.length > 4000) return false;
  const all = words.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)),
    capitals = all.filter((word) => !/\p{Ll}/u.test(word));
  return (
    capitals.length >= 8 &&
    capitals.length > all.length / 3 &&
    capitals.length < all.length * 0.9 &&
    (words.match(/(?:\b[\p{Lu}\d]{2,} ){2,}/gu)?.length ?? 0) >= 3
  );
}

const isEnded = (words: string): boolean => /[.!?…] ?["”’'»)\]]*$/u.test(words);

const CAPTION_OPENING = opening(CAPTION_OPENINGS),
  VIDEO_CALL = opening(VIDEO_CALLS);
/** A line that is nothing but the name of what was there. */
const PICTURE_LINE = new RegExp(`^(?:${PICTURE_LINES.join('|')})\\W*$`);
/** A caption that ends in its agency: no stop before the end, the agency in capitals as credits have it. */
const CREDIT_AT_END = new RegExp(
  `^[^"“”]{12,}[\\s(/|](?:${AGENCIES.map((name) => toCapitals(name)).join('|')})\\)?$`,
  'u',
);

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ ](?:de|van|von|al|bin)?[ ]?\p{Lu}[\p{L}.'’-]+){1,3}`;
/**
 * "The gates at dusk. (Tilda Marsh/The Orlo Post)", "The gates [Photo/Agencies]": a person's name and whom they work
 * for.
 */
const SIGNED = new RegExp(
  `[(\\[](?:Photo ?/ ?\\p{Lu}[^()\\[\\]]{1,30}|${NAME} ?/ ?\\p{Lu}[^()\\[\\]]{1,60})[)\\]]$`,
  'u',
);
/** "… at dusk Tilda Marsh/Reuters", and the houses in capitals before: "HARROW NEWS•GETTY The gates". */
const SIGNED_BARE = new RegExp(
  `\\s${NAME} ?/ ?(?:${AGENCIES.map((name) => toCapitals(name)).join('|')})$|^\\p{Lu}[\\p{Lu}\\d .&-]+ ?• ?\\p{Lu}{2,} \\p{Lu}`,
  'u',
);
const CREDIT_ALONE = new RegExp(`^${NAME} ?/ ?\\p{Lu}[\\p{L} ]{1,30}$`, 'u');
/**
 * "3/34 29 November 2017 A sign is shown": one of the pictures of a gallery; "CLOSE Wardens look at the gates": a
 * player’s button with what it plays.
 */
const IN_GALLERY = /^\d{1,3}\/\d{1,3} \d{1,2} \p{Lu}\p{L}+ (?:19|20)\d\d \p{Lu}|^CLOSE \p{Lu}/u;

const names = (list: readonly string[]): string =>
  list.map((name) => `${toCapitals(name)}|${name.toUpperCase()}`).join('|');
/** What may stand before the picture house: the photographer, or another house. "SWNS • PA", "AP:Associated Press". */
const BEFORE = String.raw`(?:\p{Lu}[\p{L} .&-]{1,40}(?: ?[•:] ?| / ))?`;
/** A caption after its picture house: no stop at the end, and the caption's own capital after the name. */
const CREDIT_BEFORE = new RegExp(`^${BEFORE}(?:${names(PICTURE_HOUSES)}) (?:- )?\\p{Lu}`, 'u');
/** The same of a name that also makes news: it takes a second line to be sure. */
const UNSURE_CREDIT = new RegExp(
  `^${BEFORE}(?:${names([...AGENCIES, 'twitter', 'facebook', 'instagram', 'youtube', 'bbc', 'press association'])}) \\p{Lu}`,
  'u',
);
const PICTURED = new RegExp(`\\((?:${PICTURE_SIGNS.join('|')})(?:[,) ])`);
