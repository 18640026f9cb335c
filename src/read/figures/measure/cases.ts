/** Cases of an illness, and how sure of them a report is. */
import { CASE_STATUS, type Measure } from '../../../lang/en/measures.js';
import type { Counted } from '../counted.js';
import { clauseOf } from './clause.js';
import { type Around, dictionaryMeasure, found, type Measured } from './measured.js';
import { isPeople } from './people.js';

/** The measure of cases of which a word says how sure they are. */
export const caseStatusNamed = (word: string): Measured | undefined => {
  const status = STATUS.get(word);
  return status && found(status, 'noun');
};

/** "388 cases confirmed", "1,120 suspected", "confirmed cases", "640 people treated as suspected cases". */
export function caseStatusOf(counted: Counted | undefined, around: Around): Measure | undefined {
  const clause = clauseOf(around.after),
    isCase = counted?.noun === 'case';
  if (!isCase && counted && !isPeople(counted)) return undefined;
  if (counted && !isCase) return statusIn(/^[^.;:]*? as (\p{L}[\p{L}-]*) cases?(?!\p{L})/u, clause);
  const own = statusBehind(clause) ?? (isCase ? statusOfCases(clause, around.before) : undefined);
  return own && (isCase || isToldOfCases(around)) ? own : undefined;
}

const statusBehind = (clause: string): Measure | undefined =>
  statusIn(
    /^ (?:(?:others? |cases? )?(?:have |has |had |were |are |was )?(?:been |being )?)?([\p{L}-]+)(?!\p{L})/u,
    clause,
  );

const statusOfCases = (clause: string, before: string): Measure | undefined =>
  statusIn(/^(?: [\p{L}-]+){0,3}? ([\p{L}-]+) cases?(?!\p{L})/u, clause) ??
  statusIn(/(?<!\p{L})([\p{L}-]+) $/u, before);

const isToldOfCases = ({ sentence, report }: Around): boolean =>
  /(?<!\p{L})cases?(?!\p{L})/u.test(sentence) || OF_CASES.test(report);
/** A report that tells of confirmed cases tells of them where it says "451 confirmed". */
const OF_CASES = new RegExp(
  `(?<!\\p{L})(?:(?:${CASE_STATUS.flat().join('|')}) cases|cases (?:have been |were |are )?(?:${CASE_STATUS.flat().join('|')}))(?!\\p{L})`,
  'iu',
);

const statusIn = (pattern: RegExp, words: string): Measure | undefined => STATUS.get(pattern.exec(words)?.[1] ?? '');
const STATUS: ReadonlyMap<string, Measure> = new Map(
  CASE_STATUS.flatMap((words) => words.map((word) => [word, dictionaryMeasure(`${words[0]} cases`)] as const)),
);
