/** What narrows a figure: since when, where, by whom; only where it stands plainly in the sentence. */
import type { Figure, Mention, Span, Time } from '../../types.js';

/** A place or doer belongs to a figure that stands at most so many characters before it. */
const REACH = 80;

export function scopeOf(text: string, sentence: Span, figure: Pick<Figure, 'span' | 'of'>, times: readonly Time[], names: readonly Mention[]): Figure['scope'] {
  const { end } = figure.of ?? figure.span;
  const isBehind = (name: Mention, words: RegExp) => name.start >= end && name.start - end < REACH && words.test(text.slice(Math.max(end, name.start - 16), name.start));
  const time = times.find((t) => t.when?.modifier === 'since');
  const where = names.find((m) => m.type === 'place' && isBehind(m, IN)), by = names.find((m) => (m.start >= figure.span.end && m.end <= end) || isBehind(m, BY));
  return { ...(time ? { since: withSince(text, sentence, time) } : {}), ...(where ? { where: bare(where) } : {}), ...(by ? { by: bare(by) } : {}) };
}

const IN = /(?<!\p{L})(?:in|off|across|near|at|around|throughout)\s(?:the\s)?$/iu;
const BY = /(?<!\p{L})by\s(?:the\s)?$/iu;

function withSince(text: string, sentence: Span, { start, end }: Span): Span {
  const word = /since (?:the |early |late )?$/i.exec(text.slice(Math.max(sentence.start, start - 12), start))?.[0].length ?? 0;
  return { start: start - word, end };
}

const bare = ({ start, end }: Span): Span => ({ start, end });
