/** Numbers that stand for their noun, most of them as a subject: "the other three", "65,000 were still without". */
import type { Bare } from '../figure.js';
import type { Elliptic } from './number.js';
import { FEW } from './sizes.js';
import { sentenceBefore, topicBefore, topicOf } from './topic.js';

export const isSomeOf = ({ lead }: Elliptic): boolean => PART.test(lead);
const PART = /(?<!\p{L})(?:the|its|their|another) (?:other|first|last|next|remaining)[\s“"]*$/iu;

/** What "the other three" are some of. */
export const wholeOf = ({ q, behind, figures }: Elliptic): Bare | undefined =>
  STANDS_FOR.test(behind)
    ? figures.findLast(
        (f) => f.span.end <= q.start && f.span.end > q.start - FAR && f.unit === '1' && (f.value ?? 0) > q.value,
      )
    : undefined;
/** Characters back to it. */
const FAR = 250;
/** What follows "the other three" where they stand for a noun. */
const STANDS_FOR =
  /^ (?:will|would|were|are|have|had|was|should|must|may|could|can|to|remain(?:ed)?|stay(?:ed)?|arrive[sd]?|came|went)(?!\p{L})|^[.,;]/u;

export const isSubject = ({ lead, q, behind }: Elliptic): boolean =>
  SUBJECT.test(lead) && q.value > FEW && BEFALLS.test(behind);
/** "By evening 65,000 were still without": somebody or something counted before. */
const SUBJECT =
  /(?:^|[,;:] |(?<!\p{L})(?:and|but|while) )(?:(?:by|of|in|on|at) (?:\p{L}+ ){0,3}\p{L}+,? |(?:only|just|some|about|another|at least|more than) )?$/iu;
const BEFALLS = /^ (?:(?:of them|more|others) )?(?:were|are|was|had|have|remain(?:ed)?|still|will|would|did)(?!\p{L})/u;

export function subjectOf(n: Elliptic): Bare | undefined {
  const subject = topicOf(n);
  return subject?.unit === '1' && subject.of !== undefined ? subject : undefined;
}

/** Something is said of the number itself. */
export const isCorrected = ({ lead, q, behind }: Elliptic): boolean =>
  q.value > FEW && ((ANSWER.test(lead) && IS_WHAT.test(behind)) || (MY.test(lead) && WAS_WRONG.test(behind)));
/** "Twenty-nine is what we saw." */
const IS_WHAT =
  /^ (?:is|was) (?:what|the (?:number|figure|count)|all|not|wrong|too|right|correct|enough|far)(?!\p{L})/u;
/** "My 640 was wrong." */
const MY = /(?<!\p{L})(?:my|our|his|her|their|your)[\s“"]*$/iu;
const WAS_WRONG =
  /^ (?:is|was|were|proved|turned out|remains|stands)(?: to be)? (?:wrong|right|correct|mistaken|too|an error|a mistake|not)(?!\p{L})/u;

/** The number opens its sentence, and what it is of the sentence before. */
export function answered(n: Elliptic): Bare | undefined {
  if (!ANSWER.test(n.lead)) return undefined;
  const topic = topicBefore(n),
    start = sentenceBefore(n.page, n.sentence)?.start ?? 0;
  return ANSWER.test(n.page.text.slice(start, topic?.span.start ?? 0)) ? topic : undefined;
}

/** The number opens its turn or sentence. */
const ANSWER = /^[\s“"‘–—-]*$/u;
