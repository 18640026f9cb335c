/**
 * Bare numbers that take what they count, and their unit, from the number before them: "put it at 47", "he has 71",
 * "fewer than the 5,000 they gave", "the other three", "that of the board, 52,", "he faces 14 counts, Rehn 11", "three
 * million" after "six million crowns".
 */
import { isSetBeside, isThen } from './elliptic/beside.js';
import { overGap } from './elliptic/gaps.js';
import { moneyToldElsewhere } from './elliptic/money.js';
import { type Elliptic, isAlone, takenUp, toElliptic } from './elliptic/number.js';
import { countBefore, isApposed, isCounted, isDemanded, isInDispute, isMade, isPut } from './elliptic/said.js';
import { isOfOtherSize } from './elliptic/sizes.js';
import { answered, isCorrected, isSomeOf, isSubject, subjectOf, wholeOf } from './elliptic/subjects.js';
import { isGivenBefore, isThanThe } from './elliptic/than.js';
import { topicBefore, topicOf } from './elliptic/topic.js';
import type { Bare } from './figure.js';
import type { Recall } from './recalled/recall.js';

export function ellipticAt(recall: Recall): Bare | undefined {
  const money = moneyToldElsewhere(recall);
  if (money) return takenUp(recall, money);
  const topic = topicFor(toElliptic(recall));
  return topic && !isOfOtherSize(topic, recall.q) ? takenUp(recall, topic) : undefined;
}

/** Which figure before tells what this one counts. */
function topicFor(n: Elliptic): Bare | undefined {
  const { last } = n;
  if (isSomeOf(n)) return wholeOf(n);
  if (last && isSetBeside(n, last)) return last;
  if (isSubject(n)) return subjectOf(n);
  if (last && isThen(n, last)) return last;
  if (isCorrected(n)) return topicOf(n);
  if (isThanThe(n)) return isGivenBefore(n) ? topicOf(n) : undefined;
  return isAlone(n) ? topicLedTo(n) : undefined;
}

/** No noun of its own follows: what leads to it tells. */
function topicLedTo(n: Elliptic): Bare | undefined {
  if (isCounted(n)) return topicOf(n) ?? countBefore(n);
  if (isMade(n)) return topicOf(n);
  if (isDemanded(n)) return n.last ?? topicBefore(n, true);
  if (isPut(n)) return topicOf(n) ?? (isInDispute(n) ? countBefore(n) : undefined);
  if (isApposed(n)) return topicOf(n);
  return overGap(n) ?? answered(n);
}
