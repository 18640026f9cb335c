/**
 * Bare numbers whose measure was told elsewhere in the report: "the 131", "57 more than the 131", "that makes 188", "at
 * 445" after “445p”, "the official figure is 38", "How many died? Nine".
 */
import type { Page, PageSentence } from '../page.js';
import { aloneAt } from './elliptic/alone.js';
import { ellipticAt } from './elliptic.js';
import type { Bare } from './figure.js';
import { measureOfPeople } from './measure/people.js';
import { isMove } from './moves.js';
import { qualifierOf } from './qualifier.js';
import type { Quantity } from './quantity.js';
import { isOfItsOwn } from './recalled/of-its-own.js';
import { countOf, type Recall, toFigure, wordsIn } from './recalled/recall.js';
import { toldAgainAt } from './recalled/told-again.js';

/** Smaller numbers are told of too many things: "the two". */
const LEAST = 5;
/** From here on the same number alone is the same count: "fourteen from 22 is eight". */
const OWN = 10;

/**
 * @param figures those of the report that say what they count or were recalled before, in order of the text;
 * @param question the words of the sentence before
 */
export function recalledAt(
  page: Page,
  sentence: PageSentence,
  question: string,
  q: Quantity,
  figures: readonly Bare[],
): Bare | undefined {
  if (q.unit !== '1' || q.written === 'vague' || q.written === 'ordinal' || isOfItsOwn(page.tokens, q, sentence))
    return undefined;
  const recall = toRecall(page, sentence, q, figures);
  return (
    answerTo(question, recall) ??
    besideLast(recall) ??
    (q.value < LEAST ? undefined : toldAgainAt(recall)) ??
    ellipticAt(recall) ??
    sameAlone(recall) ??
    aloneAt(recall)
  );
}

function toRecall(page: Page, sentence: PageSentence, q: Quantity, figures: readonly Bare[]): Recall {
  const { tokens, text } = page;
  const said = qualifierOf(tokens, q, sentence.first, sentence.last);
  return {
    page,
    sentence,
    q,
    said,
    lead: text.slice(sentence.start, tokens[said.first]!.start),
    before: wordsIn(tokens, said.first - 2, said.first),
    alone: isAlone(tokens[q.next]?.lower),
    figures,
    same: countOf(figures, q.value),
  };
}

/** "How many died? Nine" */
function answerTo(question: string, recall: Recall): Bare | undefined {
  const asked = measureAsked(question);
  return asked && recall.alone && /^(?:["“]|[^.:;\d]{0,20}: )?$/u.test(recall.lead)
    ? toFigure(recall, asked, 'total')
    : undefined;
}

/** Goes on from the last count of its sentence. */
function besideLast(recall: Recall): Bare | undefined {
  const { page, sentence, q, said, lead, figures } = recall;
  const last = figures.findLast((f) => f.span.end <= q.start && f.unit === '1');
  if (!last || last.span.start < sentence.start) return undefined;
  const link = page.text.slice(last.span.end, page.tokens[said.first]!.start);
  const next = page.text.slice(q.end, q.end + 16);
  return isBeside(link, next, lead.slice(0, last.span.start - sentence.start))
    ? toFigure(recall, last.measure, last.mode)
    : undefined;
}

/** The same number again, with nothing of its own. */
function sameAlone(recall: Recall): Bare | undefined {
  const { q, same, alone } = recall;
  return same && alone && q.value >= OWN && same.mode !== 'rate'
    ? toFigure(recall, same.measure, same.mode)
    : undefined;
}

/** "How many died?" */
const measureAsked = (question: string): string | undefined => {
  const asked =
    /^["“‘]?(?:and |so |but )?how many (?:(?:more )?(?:people|persons|were|are|have|of them) )*(?<what>[^?]*)\?["”’]?$/iu.exec(
      question.trim(),
    )?.groups?.what;
  const measure = asked === undefined ? undefined : measureOfPeople(` ${asked.toLowerCase()}`);
  return measure && measure.name !== 'person' ? measure.name : undefined;
};

/** No noun of its own follows: "Thirty-nine in Lazny", "nine, she said". */
const isAlone = (next: string | undefined): boolean =>
  next === undefined ||
  /^(?:[^\p{L}\p{N}(%]|in|at|on|so|and|or|but|as|by|here|there|today|now|more|since|according)$/u.test(next);

/** "31, then 38", and "Thirty-nine in Lazny and seven more in Ostrel". */
const isBeside = (link: string, next: string, lead: string): boolean =>
  isMove(link, lead.toLowerCase()) ||
  (/^ in \p{Lu}[\p{L} ]*,? and (?:\p{L}+ ){0,2}$/u.test(link) && /^ (?:more |others )?in \p{Lu}/u.test(next));
