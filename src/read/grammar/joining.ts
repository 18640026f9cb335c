/**
 * Which tokens that touch make one word of grammar: abbreviations with their stop, clock times, dates, addresses, runs
 * of marks, faces.
 */
import { KEPT_WITH_STOP } from '../../lang/en/abbreviations.js';
import type { Token } from '../../text/tokens.js';

/** The number of the token after those that make one word with token `i`; `i + 1` where it stands alone. */
export function joinedUntil(tokens: readonly Token[], i: number): number {
  const { text, kind, end } = tokens[i]!,
    next = tokens[i + 1];
  if (!next || next.start !== end) return i + 1;
  if (kind === 'mark') return marksUntil(tokens, i);
  // the 1960's
  if (next.kind !== 'mark') return kind === 'number' && next.lower === "'s" && /\d0$/.test(text) ? i + 2 : i + 1;
  if (next.text === '.') {
    const until = stopUntil(tokens, i);
    if (until > i + 1) return until;
  }
  // a word broken off: “th- the”
  if (
    next.text === '-' &&
    /^(?:\p{L}|[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{2,3})$/u.test(text) &&
    !touches(tokens, i + 1) &&
    isFree(tokens, i)
  )
    return i + 2;
  if (next.text === '/' && text.length === 1 && kind === 'word') return shortUntil(tokens, i);
  if (next.text === ':' || next.text === '/') {
    const until =
      kind === 'number' ? whileTouching(tokens, i, (t) => t.text === next.text || t.kind === 'number') : i + 1;
    if (until > i + 2) return tokens[until - 1]!.kind === 'mark' ? until - 1 : until;
  }
  return ADDRESS.has(next.text) && touches(tokens, i + 1) && opensRun(tokens, i) ? addressUntil(tokens, i) : i + 1;
}

/** Whether the token after `i` touches it. */
const touches = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.start === tokens[i]!.end;

/** Whether nothing touches the token from the left. */
const isFree = (tokens: readonly Token[], i: number): boolean => i === 0 || tokens[i - 1]!.end < tokens[i]!.start;

/**
 * Whether nothing that could be part of an address touches the token from the left, so that a run is looked at once.
 */
const opensRun = (tokens: readonly Token[], i: number): boolean =>
  isFree(tokens, i) || OUTSIDE_ADDRESSES.has(tokens[i - 1]!.text);

/** A word with the stop after it: "Dr. Ode", "Inc.,", "a.m.", "Ph.D.", "p. 7". */
function stopUntil(tokens: readonly Token[], i: number): number {
  const { text, lower, kind } = tokens[i]!,
    third = touches(tokens, i + 1) ? tokens[i + 2] : undefined;
  if (kind !== 'word' || i + 2 >= tokens.length) return i + 1;
  if (text.length === 1 && third?.text.length === 1 && third.kind === 'word') {
    if (touches(tokens, i + 2) && tokens[i + 3]!.text === '.') return i + 4; // a.m., e.g.
    if (/\p{Lu}/u.test(text) && /\p{Lu}/u.test(third.text) && !touches(tokens, i + 2)) return i + 3; // U.S
  }
  if (text === 'Ph' && third && /^D\b/.test(third.text))
    return third.text === 'D' && touches(tokens, i + 2) && tokens[i + 3]!.text === '.' ? i + 4 : i + 3;
  if (third && third.kind !== 'mark') return i + 1;
  const isShort =
    text.length === 1
      ? /\p{Lu}/u.test(text) || tokens[i + 2]!.kind === 'number'
      : KEPT_WITH_STOP.has(lower) && (lower !== 'no' || tokens[i + 2]!.kind === 'number');
  return isShort && (!third || /[^.!?…”"’']/u.test(third.text)) ? i + 2 : i + 1;
}

/** "I/O", "w/ mayonnaise", "w/o", "s/he". */
function shortUntil(tokens: readonly Token[], i: number): number {
  const third = touches(tokens, i + 1) ? tokens[i + 2] : undefined,
    letter = tokens[i]!.lower;
  if (!third) return letter === 'w' ? i + 2 : i + 1;
  return (third.kind === 'word' && third.text.length === 1) ||
    (letter === 'w' && third.lower === 'out') ||
    (letter === 's' && third.lower === 'he')
    ? i + 3
    : letter === 'w'
      ? i + 2
      : i + 1;
}

/** Marks that stand in rows. */
const RUNS = new Set("-.!?*<>`=_~#—+'’‘");

function marksUntil(tokens: readonly Token[], i: number): number {
  const { text } = tokens[i]!,
    next = tokens[i + 1]!,
    first = text[0]!;
  if (FACE_BEGINS.has(first)) {
    const until = faceUntil(tokens, i);
    if (until > i + 1) return until;
  }
  // +44, .265, ’72
  if (
    next.kind === 'number' &&
    isFree(tokens, i) &&
    (text === '+' || text === '.' || (text === '’' && /^\d\ds?$/.test(next.text)))
  )
    return i + 2;
  if (next.kind === 'number' && text === '.' && /^\p{Sc}$/u.test(tokens[i - 1]?.text ?? '')) return i + 2; // $.04
  // @ode_tarn
  if (next.kind === 'word' && (text === '@' || text === '#') && isFree(tokens, i))
    return whileTouching(tokens, i, (t) => t.kind !== 'mark' || t.text === '_');
  if (next.kind === 'mark' && (text === '!' || text === '?'))
    return whileTouching(tokens, i, (t) => t.text === '!' || t.text === '?');
  return RUNS.has(first) && next.text[0] === first
    ? whileTouching(tokens, i, (t) => t.text[0] === first && t.kind === 'mark')
    : i + 1;
}

const FACE_BEGINS = new Set(':;=(^<');
/** ":)", ";-)", "=D", "(:", "^_^", "<3". */
const FACE = /^(?:[:;=]-?[()DPpOo]|\(:|\^_*\^|<3)$/;

function faceUntil(tokens: readonly Token[], i: number): number {
  if (i > 0 && !isFree(tokens, i) && tokens[i - 1]!.kind !== 'mark') return i + 1;
  for (
    let end = i + 1, face = tokens[i]!.text;
    end < tokens.length && end < i + 4 && tokens[end]!.start === tokens[end - 1]!.end;
    end++
  ) {
    face += tokens[end]!.text;
    if (FACE.test(face) && (!touches(tokens, end) || tokens[end + 1]!.kind === 'mark')) return end + 1;
  }
  return i + 1;
}

function whileTouching(tokens: readonly Token[], i: number, goesOn: (token: Token) => boolean): number {
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.start === tokens[end - 1]!.end && goesOn(tokens[end]!)) end++;
  return end;
}

const ADDRESS = new Set('.@:/_');

/**
 * "ana@orlo.example", "www.orlo.example/dam", "plan_2.doc": what touches, closing marks aside, where it has the look of
 * an address or a file.
 */
function addressUntil(tokens: readonly Token[], i: number): number {
  let end = whileTouching(tokens, i, (t) => !OUTSIDE_ADDRESSES.has(t.text));
  while (tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== '/') end--;
  const first = tokens[i]!,
    last = tokens[end - 1]!;
  if (end < i + 3 || last.end - first.start > LONGEST_ADDRESS) return i + 1;
  return LOOKS.test(
    tokens
      .slice(i, end)
      .map((t) => t.text)
      .join(''),
  )
    ? end
    : i + 1;
}
const LOOKS =
  /^(?:https?:\/\/|www\.)|@|\.(?:com|org|net|gov|edu|info|co|uk|int|mil|tv)(?:[/.]|$)|\.(?:docx?|xlsx?|pdf|html?|txt|jpe?g|png|zip|exe|url)$|^[a-z]+(?:\.[a-z]+){2,}$/i;
const OUTSIDE_ADDRESSES = new Set(['"', '“', '”', '<', '>', '(', ')', '[', ']', ',', ';', '|']);
/** Longer than any address one would print; so that a page without white space costs no more than another. */
const LONGEST_ADDRESS = 300;
