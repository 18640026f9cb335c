/**
 * How reports name an outlet: "the Harbour Broadcasting Service", "HBS", "the Courier" for the Ostrel Courier. Owns
 * what counts as its name; what follows from being named is decided elsewhere.
 */
import { PAPER_DAYS, PAPERS } from '../lang/en/outlets.js';
import type { Span } from '../types.js';
import { once, onceOfWord } from './once.js';
import type { Report } from './report.js';

/** Where a report names the outlet of another within a stretch of its text; undefined where both are of one outlet. */
export function outletIn({ article }: Report, where: Span, source: Report): Span | undefined {
  const outlet = source.article.outlet,
    names = outlet === undefined || isOne(outlet, article.outlet) ? undefined : namesOf(outlet);
  if (!names) return undefined;
  const words = article.text.slice(where.start, where.end),
    found = names.marks.some((mark) => words.includes(mark)) ? names.pattern.exec(words) : null;
  return found ? { start: where.start + found.index, end: where.start + found.index + found[0].length } : undefined;
}

/** Whether a report names the outlet of another one, anywhere. */
export function credits(one: Report, other: Report): boolean {
  const outlet = other.article.outlet;
  if (outlet === undefined) return false;
  const asked = askedOf(one),
    known = asked.get(outlet);
  if (known !== undefined) return known;
  const named = outletIn(one, { start: 0, end: one.article.text.length }, other) !== undefined;
  asked.set(outlet, named);
  return named;
}

const askedOf = once((_: Report) => new Map<string, boolean>());

const isOne = (a: string, b: string | undefined): boolean => b !== undefined && bare(a) === bare(b);
const bare = (outlet: string): string => outlet.replace(/^the /i, '').trim();

/** `marks`: letters without one of which no name stands there, which is seen many times as fast. */
interface Names {
  readonly pattern: RegExp;
  readonly marks: readonly string[];
}

/** Undefined for a name so short that it may be any word. */
const namesOf = onceOfWord((outlet): Names | undefined => {
  const name = bare(outlet),
    words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)),
    last = words.at(-1) ?? '';
  if (name.length < 3) return undefined;
  const initials = words.map((word) => word[0]).join(''),
    short = words.length > 1 && (PAPERS.has(last.toLowerCase()) || PAPER_DAYS.test(words.at(-2)!));
  const forms = [
    escaped(name),
    ...(initials.length > 2 ? [initials] : []),
    ...(initials.length === 2 ? [`(?<=\\(|© ?|[Ww]ith )${initials}`] : []),
    ...(short ? [`(?<=\\b[Tt]he )${escaped(last)}`] : []),
  ];
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${forms.join('|')})(?![\\p{L}\\p{Nd}])`, 'u'),
    marks: [name, ...(initials.length > 1 ? [initials] : []), ...(short ? [last] : [])],
  };
});

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
