/** Numbers that say that they were told before: "the 131", "57 more than the 131", "the official figure is 38". */
import { FUNCTION_WORDS } from '../../../lang/en/counting.js';
import type { Token } from '../../../text/tokens.js';
import type { Page, PageSentence } from '../../page.js';
import type { Bare } from '../figure.js';
import { isMoney } from '../measure/money.js';
import { countOf, isAlikeIn, type Recall, toFigure, wordsIn } from './recall.js';
import { summedAt } from './summed.js';

export function toldAgainAt(recall: Recall): Bare | undefined {
  const again = sameCount(recall) ?? samePrice(recall);
  if (again) return again;
  const { page, q, lead, alone } = recall;
  if (MORE_THAN.test(wordsIn(page.tokens, q.next, q.next + 3))) return difference(recall);
  return COUNT_IS.test(lead) && alone ? countNamed(recall) : summedAt(recall);
}

/** "the 131" */
function sameCount(recall: Recall): Bare | undefined {
  const { page, sentence, q, before, same } = recall;
  if (!same || !/(?:^| )(?:the|those|these|'s|s')$/.test(before)) return undefined;
  const next = q.next < sentence.last ? page.tokens[q.next] : undefined;
  return isNoun(next) ? undefined : toFigure(recall, same.measure, same.mode);
}

/** "The five debates" are no other five. */
const isNoun = (next: Token | undefined): boolean => next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower);

/** "at 445" after “445p” */
function samePrice(recall: Recall): Bare | undefined {
  const { q, before, figures } = recall;
  if (!/(?:^| )(?:at|to|for|above|below)$/.test(before)) return undefined;
  const price = figures.find((f) => f.value === q.value && f.measure !== 'price' && isMoney(f.unit));
  return price && { ...toFigure(recall, price.measure, price.mode), unit: price.unit };
}

const MORE_THAN = /^(?:more|fewer|less|higher|lower) than (?:the|that|its|their)$/;

/** "57 more than the 131" */
function difference(recall: Recall): Bare | undefined {
  const { page, q, figures } = recall;
  const than = countOf(figures, Number(page.tokens[q.next + 3]?.text));
  return than && toFigure(recall, `${than.measure} difference`, 'other');
}

const COUNT_IS =
  /(?<!\p{L})(?:the|its|their|his|her|an?|our)(?: [\p{Ll}’']+){0,3} (?:figure|count|tally|total|number|estimate)(?: \p{Ll}+){0,3} (?:is|was|were|been|at|to|of|from)(?: (?:now|still|then))? $/iu;

/** "the official figure is 38": of its own sentence, else of the same number, else of the topic. */
function countNamed(recall: Recall): Bare | undefined {
  const { page, sentence, q, figures, same } = recall;
  const alike = figures.filter((f) => isAlikeIn(f, q));
  const own = alike.findLast((f) => f.span.start >= sentence.start && f.span.end <= q.start);
  const count = own ?? same ?? topicOf(page, sentence, alike);
  return count && { ...toFigure(recall, count.measure, 'total'), unit: count.unit };
}

/** What "the figure" is of: the first running count of its paragraph, else the last before it. */
function topicOf({ sentences }: Page, sentence: PageSentence, figures: readonly Bare[]): Bare | undefined {
  const from = sentences.find((s) => s.block === sentence.block)!.start;
  const totals = figures.filter((f) => f.unit === '1' && f.mode === 'total' && f.span.end <= sentence.start);
  return totals.find((f) => f.span.start >= from) ?? totals.at(-1);
}
