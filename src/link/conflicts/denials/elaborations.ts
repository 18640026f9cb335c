/**
 * What whoever denies says next, in words of their own: “The ministry rejected the claim. “No such order was given,” it
 * said.” A denial that only points back (“the claim”, “it”) says what is denied there.
 */
import type { Span } from '../../../types.js';
import { once } from '../../once.js';
import type { Report } from '../../report.js';
import { sayingsAlone, type Voice } from '../../utterances/sayings.js';
import { isDenial, pointsBack } from './denying.js';
import { sameSpeaker } from './said.js';

/** Letters between a denial and what is said next: a word or two, and who says it. */
const NEXT = 40;

/** Index of a denial → that of what is said next, both in `Reading.statements`. */
export const elaborationsIn = once((report: Report): ReadonlyMap<number, number> => {
  const sayings = [...sayingsAlone(report)].sort((a, b) => firstOf(a) - firstOf(b));
  return new Map(
    sayings.flatMap((denial, i) => {
      const next = isDenial(denial) && pointsBack(denial) ? sayings[i + 1] : undefined;
      return next &&
        isNext(denial, next) &&
        (isOfSame(denial, next) || speaksFor(next)) &&
        !ASIDE.has(next.statement.act)
        ? [[denial.index, next.index] as const]
        : [];
    }),
  );
});

/** Who asks, offers or declines speaks of something else. */
const ASIDE: ReadonlySet<Voice['statement']['act']> = new Set(['question', 'offer', 'request', 'decline']);

const isNext = (denial: Voice, next: Voice): boolean =>
  next.statement.within === denial.statement.within &&
  firstOf(next) >= lastOf(denial) &&
  firstOf(next) - lastOf(denial) <= NEXT;

/** Named alike, or what a pronoun or description there means: both have one referent. */
const isOfSame = (a: Voice, b: Voice): boolean =>
  (a.statement.referent !== undefined && a.statement.referent === b.statement.referent) || sameSpeaker(a, b);

/** "The office denied it. “She learned of it from the newspapers,” said her spokesman." */
const speaksFor = ({ report: { article }, statement: { act, source } }: Voice): boolean =>
  act === 'deny' && source.some((s) => SPEAKS_FOR.test(article.text.slice(s.start, s.end)));
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|lawyer|solicitor|attorney|counsel|aide|office)s?\b/iu;

const partsOf = ({ statement: { source, cue, content } }: Voice): Span[] => [...source, ...cue, ...content];
const firstOf = (saying: Voice): number => Math.min(...partsOf(saying).map((s) => s.start));
const lastOf = (saying: Voice): number => Math.max(...partsOf(saying).map((s) => s.end));
