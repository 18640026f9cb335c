/** What narrows a figure: since when, where, by whom; only where it stands plainly in the sentence. */
import type { Figure, Mention, Span, Time } from '../../types.js';
import type { Page } from '../page.js';

/** A place or doer belongs to a figure that stands at most so many characters before it. */
const REACH = 80;

export function scopeOf({ text }: Page, sentence: Span, figure: Pick<Figure, 'span' | 'of'>, times: readonly Time[], mentions: readonly Mention[]): Figure['scope'] {
  const { end } = figure.of ?? figure.span;
  const time = times.find((t) => t.when?.modifier === 'since');
  const since = time && { start: text.slice(Math.max(sentence.start, time.start - 6), time.start).toLowerCase().endsWith('since ') ? time.start - 6 : time.start, end: time.end };
  const after = (pattern: RegExp) => (m: Mention) => m.start >= end && m.start - end < REACH && pattern.test(text.slice(Math.max(end, m.start - 12), m.start));
  const where = mentions.find((m) => m.type === 'place' && m.form === 'name' && after(/\b(?:in|off|across|near|at|around|throughout)\s(?:the\s)?$/i)(m));
  const by = mentions.find((m) => m.form === 'name' && (figure.of && m.start >= figure.span.end && m.end <= figure.of.end || after(/\bby\s(?:the\s)?$/i)(m)));
  const span = ({ start, end: stop }: Span): Span => ({ start, end: stop });
  return { ...(since ? { since } : {}), ...(where ? { where: span(where) } : {}), ...(by ? { by: span(by) } : {}) };
}
