/** Whom an interview is with, by what stands before its first turn, and who wrote it. */
import type { Mention } from '../../types.js';
import type { Named } from './mentions.js';

/** The only person, or the one spoken of most often, before the first turn at `opening`; not whoever wrote it. */
export function interviewed(text: string, opening: number, named: Named): Mention | undefined {
  const all = before(opening, named);
  const first = new Map(
    [...peopleIn(all)].reverse().flatMap((m) => (isCredited(text, m) ? [] : [[m.referent, m] as const])),
  );
  const timesOf = (one: Mention): number => all.filter((m) => m.referent === one.referent).length;
  const [most, next] = [...first.values()].sort((a, b) => timesOf(b) - timesOf(a));
  return most && timesOf(most) > (next ? timesOf(next) : 0) ? most : undefined;
}

/** Whoever wrote it, where one person is credited before the first turn. */
export function credited(text: string, opening: number, named: Named): Mention | undefined {
  const writers = peopleIn(before(opening, named)).filter((m) => isCredited(text, m));
  return new Set(writers.map((m) => m.referent)).size === 1 ? writers[0] : undefined;
}

const before = (place: number, { mentions }: Named): Mention[] => mentions.filter((m) => m.start < place);

const peopleIn = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((m) => m.form === 'name' && m.type === 'person');

/** “Interview: Ida Brand”, “By Ida Brand and Oluf Tarn”. */
const isCredited = (text: string, { start }: Mention): boolean =>
  /\bby\b|\b(?:interview|text|words|photos?|story)\b.{0,40}:/iu.test(
    text
      .slice(Math.max(0, start - CREDIT), start)
      .split(/[.\n]/)
      .at(-1)!,
  );
/** A credit begins no more than so many characters before the name. */
const CREDIT = 80;
