/** Whether a report takes back one of two accounts: a sentence of correction, and both values in it or in the two after it. */
import { CORRECTION } from '../../lang/en/corrections.js';
import type { Report } from '../report.js';

/** @example isTakenBack(reports, ['41', '14']) // “An earlier version gave the number as 41. The correct figure is 14.” */
export function isTakenBack(reports: readonly Report[], values: readonly string[]): boolean {
  const written = values.map((v) => new RegExp(`(?<![\\p{L}\\p{Nd}])${v.replaceAll(/[^\p{L}\p{Nd}]/gu, '.')}(?![\\p{L}\\p{Nd}])`, 'u'));
  return reports.some(({ article, reading: { sentences } }) => sentences.some((s, i) => {
    if (!CORRECTION.test(article.text.slice(s.start, s.end))) return false;
    const passage = article.text.slice(s.start, (sentences[i + 2] ?? sentences.at(-1)!).end);
    return written.filter((w) => w.test(passage)).length >= 2;
  }));
}
