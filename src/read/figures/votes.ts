/** Results of votes: "passed 52-48", "a 218–210 vote", "by 52 votes to 48". Each side is a figure; scores of games are none. */
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import type { Bare } from './figure.js';

export function votesIn({ text, tokens }: Page, { first, last }: PageSentence): Bare[] {
  const out: Bare[] = [];
  for (let i = first; i < last; i++) {
    const sides = gluedAt(tokens, i) ?? spacedAt(tokens, i, last);
    if (!sides || !isVote(text, tokens, sides, first, last)) continue;
    for (const { start, end } of sides) {
      const value = Number(text.slice(start, end).replaceAll(',', ''));
      out.push({ span: { start, end }, measure: 'votes', value, low: value, high: value, qualifier: 'exact', unit: '1', mode: 'other', by: 'figures/result of a vote', confidence: 0.85 });
    }
  }
  return out;
}

type Sides = readonly [Span, Span];

/** "52-48", in one token or with a dash. */
function gluedAt(tokens: readonly Token[], i: number): Sides | undefined {
  const { text, start, end } = tokens[i]!, [, one] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  if (one !== undefined) return [{ start, end: start + one.length }, { start: start + one.length + 1, end }];
  const [dash, other] = [tokens[i + 1], tokens[i + 2]];
  return /^\d{1,4}$/.test(text) && dash && other && /^[–-]$/.test(dash.text) && dash.start === end && other.start === dash.end && /^\d{1,4}$/.test(other.text) ? [{ start, end }, { start: other.start, end: other.end }] : undefined;
}

/** "52 votes to 48", "218 to 210" after "by". */
function spacedAt(tokens: readonly Token[], i: number, last: number): Sides | undefined {
  const isNumber = (n: number) => n < last && /^\d[\d,]*$/.test(tokens[n]!.text), votes = /^votes?$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0, to = i + 1 + votes;
  if (!isNumber(i) || tokens[to]?.lower !== 'to' || !isNumber(to + 1) || (!votes && tokens[i - 1]?.lower !== 'by')) return undefined;
  return [{ start: tokens[i]!.start, end: tokens[i]!.end }, { start: tokens[to + 1]!.start, end: tokens[to + 1]!.end }];
}

/** Two numbers are a vote where the words around speak of one and of no game, and no year or telephone number begins so. */
function isVote(text: string, tokens: readonly Token[], [one, two]: Sides, first: number, last: number): boolean {
  const from = Math.max(tokens[first]!.start, one.start - NEAR), to = Math.min(tokens[last - 1]!.end, two.end + NEAR), around = text.slice(from, to);
  return VOTED.test(around) && !PLAYED.test(around) && Number(text.slice(one.start, one.end).replaceAll(',', '')) + Number(text.slice(two.start, two.end).replaceAll(',', '')) >= LEAST;
}
/** Characters. */
const NEAR = 80;
/** Votes cast in the smallest court or council whose result is told so: "5-4". */
const LEAST = 5;
const VOTED = /\b(?:vot(?:e|es|ed|ing)|ballots?|passed|approved|rejected|defeated|adopted|ruled|ruling|majority|senate|parliament|lawmakers|congress|council|court)\b/i;
const PLAYED = /\b(?:match|game|goals?|scored|season|league|cup|innings|team|teams|victory over|set|sets|half-time|halftime)\b/i;
