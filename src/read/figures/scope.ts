/** What narrows a figure: since when, where, by whom; only where it stands plainly in the sentence. */
import { SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import type { Figure, Mention, Span, Time } from '../../types.js';

/** A place or doer belongs to a figure that stands at most so many characters before it. */
const REACH = 80;

export function scopeOf(
  text: string,
  sentence: Span,
  figure: Pick<Figure, 'span' | 'of'>,
  times: readonly Time[],
  names: readonly Mention[],
): Figure['scope'] {
  const { end } = figure.of ?? figure.span;
  const isBehind = (name: Mention, words: RegExp) =>
    name.start >= end &&
    name.start - end < REACH &&
    words.test(text.slice(Math.max(end, name.start - 32), name.start)) &&
    !ELSE.test(text.slice(end, name.start)) &&
    !OF_A_PART.test(text.slice(end, name.start));
  // "the first since 1959, when two died": of that year
  const time = times.find((t) => t.when?.modifier === 'since' && !/^,? when\b/.test(text.slice(t.end, t.end + 8)));
  const where = names.find(
      (m) =>
        isBehind(m, m.type === 'place' ? IN : NEXT) ||
        (m.type !== 'organization' && RIGHT_IN.test(text.slice(end, m.start))),
    ),
    by = names.find((m) => (m.start >= figure.span.end && m.end <= end) || isBehind(m, BY));
  return {
    ...(time ? { since: withSince(text, sentence, time) } : {}),
    ...(where ? { where: bare(where) } : {}),
    ...(by ? { by: bare(by) } : {}),
  };
}

const IN =
  /(?<!\p{L})(?:in|off|across|near|at|around|throughout)\s(?:the\s)?(?:(?:neighbou?ring|nearby|adjacent|adjoining)\s(?:\p{Ll}+\s(?:of\s)?)?)?$/iu;
/** What is next door, and what "nine in" is followed by, is a place whatever else its name may be. */
const NEXT = /(?<!\p{L})in\s(?:the\s)?(?:neighbou?ring|nearby|adjacent|adjoining)\s(?:\p{Ll}+\s(?:of\s)?)?$/iu,
  RIGHT_IN = /^ (?:more |others )?in $/;
/** Another clause tells of another place: "86 are missing, after dozens turned up in Lazny". */
const ELSE = /[;:]|, (?:after|when|while|before|but|because|although|though) /;
/**
 * "Of 22 cases, nineteen are known here and three in Lazny", "44 in all, 33 in Ostrel": the place is that of the other
 * number.
 */
const OF_A_PART = new RegExp(
  `(?:,|(?<!\\p{L})(?:and|but|with|including)) (?:(?:at least|about|some|another) )?(?:\\d[\\d,.]*|${[...SMALL_NUMBERS.keys(), ...TENS.keys()].join('|')})(?: of (?:them|those))?(?: more| others?)? (?:in|at|near) (?:the )?$`,
  'iu',
);
/** Who gave a number has not done what it counts: "first given by the bureau". */
const BY =
  /(?<!(?:given|reported|announced|issued|released|published|quoted|cited|confirmed|estimated|counted|said|told|put out)\s)(?<!\p{L})by\s(?:the\s)?$/iu;

function withSince(text: string, sentence: Span, { start, end }: Span): Span {
  const word =
    /since (?:the |early |late )?$/i.exec(text.slice(Math.max(sentence.start, start - 12), start))?.[0].length ?? 0;
  return { start: start - word, end };
}

const bare = ({ start, end }: Span): Span => ({ start, end });
