/**
 * Who speaks for whom, told anywhere: "ministry spokesman Teo Brand", "Ida Quist, who heads the Ostrel health board".
 */
import type { Span, Statement } from '../../../types.js';
import { once } from '../../once.js';
import type { Report } from '../../report.js';
import { type Key, nounsIn, toClaimant, toKey } from './claimant.js';

/** Keys that are of one claimant. */
export type Bonds = readonly (readonly Key[])[];

export const bondsIn = once(
  (report: Report): Bonds =>
    report.reading.statements.flatMap((s) => s.source.flatMap((span) => bondOf(report, s, span) ?? [])),
);

function bondOf(report: Report, { named, speaker, source }: Statement, span: Span): Bonds | undefined {
  const words = report.article.text.slice(span.start, span.end);
  const nouns = nounsIn(words);
  const isOfSpeaker = named && speaker && source.length === 1;
  const keys = [...nouns, ...(isOfSpeaker ? [toKey(speaker)] : toClaimant(report, span).keys.slice(nouns.length))];
  return nouns.length > 0 && keys.length > 1 && !OF_OTHERS.test(words) ? [keys] : undefined;
}

/** Who is told by whom they are against speaks for nobody: "a critic of the ministry, Ida Brand". */
const OF_OTHERS =
  /(?<!\p{L})(?:lawyer|counsel|barrister|attorney|critic|opponent|victim|rival|quoting|citing|against)s?(?!\p{L})/u;
