/**
 * Whether a report takes back one of two accounts: a sentence of correction with both values in it or in what follows;
 * whoever counts gives another number. And what a note of correction takes back of its own outlet's figures.
 */
import { CORRECTION, CORRECTION_NOTE, IT_WAS, REVISION, WE_WROTE } from '../../lang/en/corrections.js';
import { FIXED_MEASURES, GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { anchorAt } from '../../text/anchors.js';
import type { Figure, Span } from '../../types.js';
import { once, onceOfWord } from '../once.js';
import type { Report } from '../report.js';
import type { Reckoned } from '../tallies/context.js';
import type { Accounts } from './accounts.js';

/**
 * A sentence of correction with the rest of its paragraph, and at least the two sentences after it; `holds` words that
 * stand in it by themselves.
 */
export interface Correction {
  readonly holds: (words: string) => boolean;
}

/** Those of all reports. */
export const findCorrections = once((reports: readonly Report[]): readonly Correction[] =>
  reports.flatMap(correctionsIn),
);

const correctionsIn = once(({ article: { text }, reading: { sentences } }: Report): readonly Correction[] =>
  sentences.flatMap((s, i) =>
    CORRECTION.test(text.slice(s.start, s.end)) ||
    (WE_WROTE.test(text.slice(s.start, s.end)) &&
      IT_WAS.test(text.slice(sentences[i + 1]?.start ?? s.end, sentences[i + 1]?.end ?? s.end)))
      ? [
          toCorrection(
            text.slice(
              s.start,
              Math.max(
                (sentences[i + 2] ?? sentences.at(-1)!).end,
                sentences.findLast((t) => t.block === s.block)!.end,
              ),
            ),
          ),
        ]
      : [],
  ),
);

/** @example toCorrection('An earlier version gave the number as 41.').holds('4') // false */
export const toCorrection = (passage: string): Correction => ({
  holds: onceOfWord((words) =>
    new RegExp(`(?<![\\p{L}\\p{Nd}])${words.replaceAll(/[^\p{L}\p{Nd}]/gu, '.')}(?![\\p{L}\\p{Nd}])`, 'u').test(
      passage,
    ),
  ),
});

/**
 * @example isTakenBack([toCorrection('An earlier version gave the number as 41. The correct figure is 14.')], ['41',
 * '14']) // true
 */
export const isTakenBack = (corrections: readonly Correction[], values: readonly string[]): boolean =>
  corrections.some(({ holds }) => values.filter(holds).length >= 2);

/**
 * "cut its count from 38 to 34", "revised the magnitude to 6.1 from 6.4": whoever counts gives another number for what
 * only grows or does not change.
 */
export function isMovedBack(a: Reckoned, b: Reckoned): boolean {
  if (a.report !== b.report || a.isOld === b.isOld || a.figure.value === undefined || b.figure.value === undefined)
    return false;
  const [old, now] = a.isOld ? [a, b] : [b, a],
    {
      article: { text },
      reading,
    } = a.report;
  const sentence = reading.sentences.find(
    (s) =>
      s.start <= Math.min(a.figure.span.start, b.figure.span.start) &&
      Math.max(a.figure.span.end, b.figure.span.end) <= s.end,
  );
  return (
    sentence !== undefined &&
    REVISION.test(text.slice(sentence.start, Math.max(old.figure.span.end, now.figure.span.end))) &&
    (FIXED_MEASURES.has(a.figure.measure) ||
      (GROWING_MEASURES.has(a.figure.measure) && now.figure.value! < old.figure.value!))
  );
}

/** Two numbers of which one is the other put right. */
const SIZES = 20;

/**
 * Figures of one measure in one report, one of them beside a note of correction: "It weighs 37 tonnes, not 300. This
 * article was amended".
 */
export const findCorrectedFigures = (reports: readonly Report[]): Accounts[] => reports.flatMap(correctedIn);

const correctedIn = once(({ article, reading: { sentences, figures } }: Report): readonly Accounts[] => {
  const notes = sentences.flatMap((s, i): Span[] =>
    CORRECTION_NOTE.test(article.text.slice(s.start, s.end))
      ? [{ start: sentences[Math.max(0, i - 2)]!.start, end: (sentences[i + 2] ?? sentences.at(-1)!).end }]
      : [],
  );
  const isNoted = ({ span }: Figure) => notes.some((n) => n.start <= span.start && span.end <= n.end);
  /** "34 per cent, and the Greens at 27" near a note on something else. */
  const isMerelyBeside = ({ span: a }: Figure, { span: b }: Figure) =>
    sentences.some(
      (s) =>
        s.start <= Math.min(a.start, b.start) &&
        Math.max(a.end, b.end) <= s.end &&
        !CORRECTION_NOTE.test(article.text.slice(s.start, s.end)),
    ) && !/\b(?:not|instead|rather)\b/.test(article.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  return figures
    .filter((f) => isNoted(f) && !GROWING_MEASURES.has(f.measure))
    .flatMap((noted, i, all): Accounts[] => {
      const others = figures.filter(
        (f) =>
          f !== noted &&
          f.measure === noted.measure &&
          f.unit === noted.unit &&
          f.mode === noted.mode &&
          f.value !== undefined &&
          f.value !== noted.value &&
          Math.max(f.value, noted.value ?? 0) <= SIZES * Math.min(f.value, noted.value ?? 0),
      );
      if (
        noted.value === undefined ||
        others.length !== 1 ||
        isMerelyBeside(noted, others[0]!) ||
        (isNoted(others[0]!) && all.indexOf(others[0]!) < i)
      )
        return [];
      const sides = [noted, others[0]!]
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ span }) => ({ says: article.text.slice(span.start, span.end), anchors: [anchorAt(article, span)] }));
      return [
        {
          kind: 'figure',
          about: noted.measure,
          state: 'corrected',
          sides,
          linked: { by: 'conflicts/corrections', why: 'a note in the report takes one of them back' },
        },
      ];
    });
});
