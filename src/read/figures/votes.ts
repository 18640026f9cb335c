/**
 * Results of votes: "passed 52-48", "a 218–210 vote", "by 52 votes to 48", "10 to two". Each side is a figure; scores
 * of games are none.
 */
import { MONTHS } from '../../lang/en/months.js';
import { type Numeral, numeralAt } from './numerals.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import type { Bare } from './figure.js';

export function votesIn({ text, tokens }: Page, { first, last }: PageSentence): Bare[] {
  const out: Bare[] = [];
  for (let i = first; i < last; i++) {
    const sides =
      gluedAt(tokens, i) ??
      spacedAt(tokens, i, last) ??
      spelledAt(tokens, i, last) ??
      forAndAgainstAt(text, tokens, i, last);
    if (
      !sides ||
      !(isVote(text, tokens, sides, first, last) || (tokens[i]!.kind === 'word' && isOfVote(tokens, first)))
    )
      continue;
    for (const { start, end, value } of sides) {
      out.push({
        span: { start, end },
        measure: 'votes',
        value,
        low: value,
        high: value,
        qualifier: 'exact',
        unit: '1',
        mode: 'total',
        by: 'figures/result of a vote',
        confidence: 0.85,
      });
    }
  }
  return out;
}

interface Side extends Span {
  readonly value: number;
}
type Sides = readonly [Side, Side];

/** "52-48", in one token or with a dash. */
function gluedAt(tokens: readonly Token[], i: number): Sides | undefined {
  const { text, start, end } = tokens[i]!,
    [, one, two] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  if (one !== undefined && two !== undefined)
    return [
      { start, end: start + one.length, value: Number(one) },
      { start: start + one.length + 1, end, value: Number(two) },
    ];
  const [dash, other] = [tokens[i + 1], tokens[i + 2]];
  return /^\d{1,4}$/.test(text) &&
    dash &&
    other &&
    /^[–-]$/.test(dash.text) &&
    dash.start === end &&
    other.start === dash.end &&
    /^\d{1,4}$/.test(other.text)
    ? [sideOf(tokens[i]!), sideOf(other)]
    : undefined;
}

const sideOf = ({ text, start, end }: Token): Side => ({ start, end, value: Number(text.replaceAll(',', '')) });

/** "52 votes to 48", "218 to 210" after "by". */
function spacedAt(tokens: readonly Token[], i: number, last: number): Sides | undefined {
  const isNumber = (n: number) => n < last && /^\d[\d,]*$/.test(tokens[n]!.text),
    votes = /^votes?$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0,
    to = i + 1 + votes;
  if (!isNumber(i) || tokens[to]?.lower !== 'to' || !isNumber(to + 1) || (!votes && tokens[i - 1]?.lower !== 'by'))
    return undefined;
  return [sideOf(tokens[i]!), sideOf(tokens[to + 1]!)];
}

/** "three votes to two", "by seven to two", "it was three to two on the bribery". */
function spelledAt(tokens: readonly Token[], i: number, last: number): Sides | undefined {
  const one = numeralAt(tokens, i, last),
    votes = one && /^votes?$/.test(tokens[one.next]?.lower ?? '') ? 1 : 0,
    to = one ? one.next + votes : last;
  const two =
    one && isPlain(one) && tokens[to]?.lower === 'to' && to + 1 < last ? numeralAt(tokens, to + 1, last) : undefined;
  if (!one || !two || !isPlain(two) || (one.written !== 'words' && two.written !== 'words')) return undefined;
  return votes ||
    SO.test(
      tokens
        .slice(Math.max(0, i - 2), i)
        .map((t) => t.lower)
        .join(' '),
    )
    ? [one, two]
    : undefined;
}

/** "164 for the motion, 129 against". */
function forAndAgainstAt(text: string, tokens: readonly Token[], i: number, last: number): Sides | undefined {
  const one = numeralAt(tokens, i, last),
    behind = one && isPlain(one) ? SIDE.exec(text.slice(one.end, one.end + NEAR)) : null;
  let at = one && behind ? one.next : last;
  while (at < last && tokens[at]!.start < one!.end + behind![0].length) at++;
  const two = at < last ? numeralAt(tokens, at, last) : undefined;
  const other = two && OTHER_SIDE.exec(text.slice(two.end, two.end + 20));
  return one && two && other && isPlain(two) && /against/.test(behind![0]) !== /against/.test(other[0])
    ? [one, two]
    : undefined;
}
const SIDE =
    /^ (?:votes? )?(?:for|in favou?r(?: of)?|against)(?: (?:the|a|this|it)(?: \p{L}+){0,2})?(?:,| and|;) (?:with )?(?=\S)/u,
  OTHER_SIDE = /^ (?:votes? )?(?:for|in favou?r|against)(?!\p{L})/u;

const isPlain = ({ written, tail }: Numeral): boolean => (written === 'words' || written === 'digits') && !tail;

/**
 * What leads to a result without the word "votes": "passed by seven to two", "it is three to two on", "voted five to
 * four".
 */
const SO =
  /(?:^| )(?:by|vot(?:ed|ing|es?)|split|(?:it|that) (?:is|was)|(?:it|that) ?['’]s|stood at|stands at|divided|ruled|decided)$/;

/**
 * Two numbers are a vote where the words around speak of one and of no game, and no year or telephone number begins so.
 */
function isVote(text: string, tokens: readonly Token[], [one, two]: Sides, first: number, last: number): boolean {
  const from = Math.max(tokens[first]!.start, one.start - NEAR),
    to = Math.min(tokens[last - 1]!.end, two.end + NEAR),
    around = text.slice(from, to);
  const isStretch =
    (one.value < two.value && isYear(one.value) && isYear(two.value)) ||
    /^ ?(?:%|per ?cent)/.test(text.slice(two.end, two.end + 9)) ||
    MONTHS.has(/(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, one.start - 12), one.start))?.[1]?.toLowerCase() ?? '');
  // "50-50", "24-7", "9-5"
  const isIdiom =
    (one.value === 50 && two.value === 50) ||
    (one.value === 24 && two.value === 7) ||
    (one.value === 9 && two.value === 5);
  return (
    !isStretch &&
    !isIdiom &&
    VOTED.test(around.replaceAll(BEATEN, '')) &&
    !PLAYED.test(around) &&
    one.value + two.value >= LEAST
  );
}
const isYear = (value: number): boolean => value > 1800 && value < 2100;
/** "The judges are split. It is three to two." */
const isOfVote = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens
    .slice(Math.max(0, first - BEFORE), first)
    .map((t) => t.lower)
    .join(' ');
  return VOTED.test(before) && !PLAYED.test(before);
};
/** Tokens of the sentence before. */
const BEFORE = 50;
/** Characters. */
const NEAR = 80;
/** Votes cast in the smallest court or council whose result is told so: "5-4". */
const LEAST = 5;
const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|ballots?|passed|approved|rejected|defeated|adopted|backed|opposed|endorsed|elected|ruled|ruling|majority|motion|bill|amendment|senat(?:e|ors?)|parliament|assembly|deputies|lawmakers|legislators?|congress|council|councill?ors?|board|court|judges?|jur(?:y|ors|ies)|panel|committee|referendum|verdict|acquit\w*|convict\w*)\b/i;
/** "Defeated Lazny 65-53": a side that is beaten by a side. */
const BEATEN = /\bdefeated (?=\p{Lu})/gu;
const PLAYED =
  /\b(?:match|game|goals?|scored|season|league|cup|innings|team|teams|victory over|set|sets|half-time|halftime|tournament|play-?offs?|(?:semi|quarter)-?finals?|touchdowns?|overtime|coach)\b/i;
