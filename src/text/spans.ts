/** Arithmetic on spans. Knows no language. */
import type { Span } from '../types.js';

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where any of the spans holds `inner` wholly. */
export const containsAny = (outers: readonly Span[], inner: Span): boolean => outers.some((o) => contains(o, inner));

/** In order of the text; the longer first where two begin together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The words of a span. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span without white space at its ends; undefined where nothing else is left. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** Spans that touch or overlap, or have only white space between them, become one. In order of the text. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = out.at(-1);
    if (last && (span.start <= last.end || !text.slice(last.end, span.start).trim()))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 160 ||
  c === 0x200b ||
  c === 0xfeff ||
  c === 0x2028 ||
  c === 0x2029 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x3000;
