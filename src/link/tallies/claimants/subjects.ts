/** The subject of a verb of counting before a number: "the organisers, Clean Hands, spoke of". */
import { GIVES_A_COUNT } from '../../../lang/en/claimants.js';
import type { Span } from '../../../types.js';
import type { Report } from '../../report.js';
import { type Claimant, toClaimant } from './claimant.js';

/** Of the last such verb in the clause; a pronoun's is that of the verb before. */
export function subjectBefore(report: Report, { start, end }: Span): Claimant | undefined {
  const { text } = report.article;
  const from = start + (CLAUSES.exec(text.slice(start, end))?.[0].length ?? 0);
  const clause = text.slice(from, end);
  const verbs = [...clause.matchAll(GIVES)];
  for (let i = verbs.length - 1; i >= 0; i--) {
    const last = verbs[i - 1];
    const at = last ? last.index + last[0].length : 0;
    const subject = subjectOf(clause.slice(at, verbs[i]!.index));
    const span = { start: from + at + subject.start, end: from + at + subject.end };
    const claimant = toClaimant(report, span);
    if (claimant.keys.length && !OF_ANOTHER.test(text.slice(span.start, span.end))) return claimant;
  }
  return undefined;
}

const CLAUSES = /^.*(?:[;:]|[.!?]["”’]? |, (?:and|but|while|though|although) )/su;
/** Not "the toll was raised to". */
const GIVES = new RegExp(
  `(?<!\\p{L})(?=(?:${GIVES_A_COUNT})(?!\\p{L}))(?<!(?:^|[^\\p{L}])(?:is|was|were|are|be|been|being) (?:\\p{L}+ly )?)(?:${GIVES_A_COUNT})(?!\\p{L})`,
  'gu',
);
/** "Her office had counted". */
const OF_ANOTHER = /^\W*(?:that )?(?:his|her|its|their) /;

/** The last stretch between commas that says something, with the name or the description that it stands beside. */
function subjectOf(words: string): Span {
  const parts = [...words.matchAll(/[^,]*[^,\s][^,]*/gu)];
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (!last) return { start: 0, end: 0 };
  const isBeside = before && standsBeside(before[0].trim(), last[0].trim());
  return { start: isBeside ? before.index : last.index, end: last.index + last[0].length };
}

const standsBeside = (before: string, last: string): boolean =>
  /^(?:who|which|whose)\b/.test(last) || isName(last) || isName(before);

const isName = (words: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}$/u.test(words);
