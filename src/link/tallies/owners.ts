/** Whose number it is: the defendant who faces 14 counts, the party with nine seats. */
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import type { Figure, Span } from '../../types.js';
import type { Report } from '../report.js';
import { stemOf } from '../utterances/stems.js';

/** Measures whose numbers are each somebody's own. */
export const OWNED: ReadonlySet<string> = new Set([
  'charges',
  'convictions',
  'acquittals',
  'bail',
  'fine',
  'seats',
  'poll share',
  'vote share',
  'wage',
]);

/**
 * The last name of whoever is named or meant last before the number, in its sentence, else in the one before; of "74 of
 * the 150 seats" the 150 are `WHOLE`.
 */
export function ownerOf(report: Report, { measure, span, told }: Figure, sentence: Span): string | undefined {
  if (!OWNED.has(measure)) return undefined;
  const {
    article: { text },
    reading: { sentences },
  } = report;
  if (measure === 'seats' && /\bof (?:the |its )?$/.test(text.slice(sentence.start, span.start))) return WHOLE;
  const at = sentences.findIndex((s) => s.start === sentence.start),
    before = sentences[at - 1];
  const gapped = GAPPED.exec(text.slice(sentence.start, span.start))?.[1],
    next = NEXT_GAP.exec(text.slice(span.end, sentence.end))?.[1];
  if (gapped) return gapped.toLowerCase();
  const speaker = told === undefined ? undefined : report.reading.statements[told]!.referent;
  const own = lastNamed(report, { start: sentence.start, end: span.start }, speaker);
  if (own !== undefined && own === next?.toLowerCase()) return undefined; // a pronoun that was taken for the other one
  return (
    own ??
    (before && before.block === sentences[at]!.block && !PRONOUN.test(text.slice(sentence.start, span.start))
      ? lastNamed(report, before, speaker)
      : undefined)
  );
}

/** "He faces 14 counts, Brand 11": the second is Brand's, and the first is not. */
const GAPPED = /\d[^.;:\d]*?(?:,| and) (?:\p{Lu}[\p{L}.’'-]* )*?(\p{Lu}[\p{L}’'-]+) (?:at |with )?$/u,
  NEXT_GAP = /^[^.;:\d]*?(?:,| and) (?:\p{Lu}[\p{L}.’'-]* )*?(\p{Lu}[\p{L}’'-]+) (?:at |with )?\d/u;
/** Whoever a pronoun means that nobody resolved need not be the last one named. */
const PRONOUN = /\b(?:he|she|they|we|i|you|who)\b/i;
const WHOLE = 'of all';

function lastNamed(
  { reading: { mentions, referents } }: Report,
  { start, end }: Span,
  speaker: number | undefined,
): string | undefined {
  const found = mentions.findLast(
    (m) =>
      m.start >= start &&
      m.end <= end &&
      m.referent !== speaker &&
      (m.type === 'person' || m.type === 'organization') &&
      referents[m.referent]!.named,
  );
  return found && referents[found.referent]!.name.split(' ').at(-1)!.toLowerCase();
}

/**
 * Last name of the person of whose deeds the number is: "Brand saved 11 shots", "in the final she had nine saves".
 * Whoever tells it is none.
 */
export function doerOf(
  { article: { text }, reading: { mentions, referents, statements } }: Report,
  { span, unit, told }: Figure,
  sentence: Span,
): string | undefined {
  if (unit === '%' || /^[A-Z]{3}$/.test(unit)) return undefined;
  const last = mentions.findLast(
    (m) => m.start >= sentence.start && m.end <= span.start && m.type === 'person' && m.form !== 'description',
  );
  const isTeller = last && told !== undefined && statements[told]!.referent === last.referent,
    who = last && referents[last.referent]!;
  if (
    !last ||
    isTeller ||
    !who!.named ||
    /(?:^|\s)(?:of|by|for|against|with|to|from|than|over|and|or)\s$/i.test(
      text.slice(Math.max(sentence.start, last.start - BEFORE), last.start),
    )
  )
    return undefined;
  const between = text.slice(last.end, span.start),
    verb = DOES.exec(between)?.[1];
  return verb !== undefined && !FUNCTION_WORDS.has(verb.toLowerCase())
    ? who!.name.split(' ').at(-1)!.toLowerCase()
    : undefined;
}
/** Characters. */
const BEFORE = 8;
/** A verb behind the name, its adverb and what stands between commas, and no other clause before the number. */
const DOES =
  /^(?:,[^,.;:]{1,60},)? (?:(?:also|then|just|only|later|already|has|have|had|has since|\p{Ll}+ly) )*(\p{Ll}+)(?:(?! (?:that|which|who|when|while|after|before|because|but|as|where|said|says) )[^.;:“”"])*$/u;

/**
 * What somebody is accused of, stems: "murder" of "two counts of murder"; an attempt is another. Empty where the words
 * beside the number do not say.
 */
export function offenceOf(text: string, { span }: Figure): ReadonlySet<string> {
  const after = text.slice(span.end, span.end + AHEAD),
    words = OFFENCE.exec(after)?.[1] ?? OFFENCE_AHEAD.exec(after)?.[1] ?? '';
  return new Set(
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((w) => w !== '' && !UNTOLD.has(w) && !FUNCTION_WORDS.has(w))
      .map(stemOf),
  );
}
const AHEAD = 70;
const OFFENCE =
    /^ (?:[\p{Ll}-]+ ){0,2}(?:counts?|charges?)(?: each)? of ([\p{L}-]+(?: (?!(?:in|with|against|and|or|on|at|for|over|after|as)(?!\p{L}))[\p{L}-]+){0,2})/iu,
  OFFENCE_AHEAD = /^ ((?:[\p{L}-]+ ){1,3})(?:counts?|charges?)(?!\p{L})/iu;
/** Words that tell nothing of what it was. */
const UNTOLD: ReadonlySet<string> = new Set(
  `
  first second third degree felony misdemeanor misdemeanour criminal federal state new additional more further other
  related separate aggravated serious
`
    .trim()
    .split(/\s+/),
);

/** Two numbers of counts on which something else is charged: "two of murder, one of attempted murder". */
export function areOfTwoOffences(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    a.size > 0 &&
    b.size > 0 &&
    (![...a].some((stem) => b.has(stem)) || SHORT_OF.some((stem) => a.has(stem) !== b.has(stem)))
  );
}
const SHORT_OF = ['attempted', 'attempting', 'conspiracy', 'conspiring'].map(stemOf);
