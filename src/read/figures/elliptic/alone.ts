/**
 * A whole number that stands alone and is led to by nothing known takes up the count of its size last told, that of its
 * paragraph first: "the union still speaks of 31". "At 23.05", "measuring 5.6" count nothing.
 */
import type { Bare } from '../figure.js';
import type { Recall } from '../recalled/recall.js';
import { behind, isAlone, takenUp } from './number.js';
import { CLOSE, isNear } from './sizes.js';
import { OF_TIME, sentenceBefore } from './topic.js';

export function aloneAt(recall: Recall): Bare | undefined {
  if (!mayCount(recall) || !isAlone(recall) || isOfSomethingElse(recall)) return undefined;
  const topic = countTakenUp(recall);
  return topic && { ...takenUp(recall, topic), by: 'figures/number standing alone', confidence: 0.6 };
}

/** That of its paragraph first. */
function countTakenUp({ page, sentence, q, figures }: Recall): Bare | undefined {
  const paragraph = page.sentences.find((s) => s.block === sentence.block)!.start,
    runs = figures.filter((f) => f.span.end <= q.start && f.unit === '1' && f.mode === 'total' && isNear(f, q));
  return runs.findLast((f) => f.span.start >= paragraph) ?? runs.findLast((f) => isNear(f, q, CLOSE));
}

const mayCount = ({ page: { text }, q }: Recall): boolean =>
  q.value >= LEAST &&
  Number.isInteger(q.value) &&
  !/^\d+[.]\d+$/.test(text.slice(q.start, q.end)) &&
  q.upTo === undefined;
const LEAST = 5;

function isOfSomethingElse(recall: Recall): boolean {
  const { page, sentence, q } = recall,
    back = sentenceBefore(page, sentence)?.start ?? sentence.start;
  return (
    WITH_NEXT.test(behind(recall)) ||
    OF_ITS_OWN.test(page.text.slice(sentence.start, q.start)) ||
    OF_TIME.test(page.text.slice(back, q.start))
  );
}

/** "About 300, 400 meters": the unit of the next is its own. */
const WITH_NEXT = /^,? (?:or |to )?\d[\d.,]* ?\p{L}/u;
/** "Were under ten", "a girl of six", "but not the 90". */
const OF_ITS_OWN =
  /(?<!\p{L})(?:the|those|these|under|over|below|above|past|(?:girl|boy|child|baby|son|daughter|man|woman|lad|youth) of)[\s“"]*$/iu;
