/** Whether a report takes back one of two accounts: a sentence of correction, and both values in it or in the two after it. */
import { CORRECTION } from '../../lang/en/corrections.js';
import type { Report } from '../report.js';

/** The sentences of correction of all reports, each with the two after it. */
export function findCorrections(reports: readonly Report[]): string[] {
  return reports.flatMap(({ article: { text }, reading: { sentences } }) => sentences.flatMap((s, i) =>
    (CORRECTION.test(text.slice(s.start, s.end)) ? [text.slice(s.start, (sentences[i + 2] ?? sentences.at(-1)!).end)] : [])));
}

/** @example isTakenBack(['An earlier version gave the number as 41. The correct figure is 14.'], ['41', '14']) // true */
export function isTakenBack(corrections: readonly string[], values: readonly string[]): boolean {
  if (!corrections.length) return false;
  const written = values.map((v) => new RegExp(`(?<![\\p{L}\\p{Nd}])${v.replaceAll(/[^\p{L}\p{Nd}]/gu, '.')}(?![\\p{L}\\p{Nd}])`, 'u'));
  return corrections.some((passage) => written.filter((w) => w.test(passage)).length >= 2);
}
