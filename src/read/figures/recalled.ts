/**
 * Bare numbers whose measure was told elsewhere in the report: "the 131", "57 more than the 131", "that makes 188", "at
 * 445" after “445p”, "the official figure is 38", "How many died? Nine".
 */
import { FUNCTION_WORDS } from '../../lang/en/counting.js';
import type { Token } from '../../text/tokens.js';
import type { Page, PageSentence } from '../page.js';
import type { Bare } from './figure.js';
import { isMoney, measureOfPeople } from './measure.js';
import { isMove } from './moves.js';
import { aloneAt, ellipticAt } from './elliptic.js';
import { boundsOf, qualifierOf } from './qualifier.js';
import type { Quantity } from './quantity.js';

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
  const { tokens, text } = page;
  const known = (value: number) => figures.find((f) => f.value === value && f.unit === '1');
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((t) => t.lower)
      .join(' ');
  if (q.unit !== '1' || q.written === 'vague' || q.written === 'ordinal' || isOfItsOwn(tokens, q, sentence))
    return undefined;
  const said = qualifierOf(tokens, q, sentence.first, sentence.last),
    before = words(said.first - 2, said.first),
    after = words(q.next, q.next + 3),
    same = known(q.value);
  const toFigure = (measure: string, mode: Bare['mode']): Bare => ({
    ...bare(q, measure, mode),
    ...boundsOf(q, said.qualifier),
  });
  const asked = measureAsked(question),
    lead = text.slice(sentence.start, tokens[said.first]!.start),
    last = figures.filter((f) => f.span.end <= q.start && f.unit === '1').at(-1);
  if (asked && /^(?:["“]|[^.:;\d]{0,20}: )?$/u.test(lead) && isAlone(tokens[q.next]?.lower))
    return toFigure(asked, 'total');
  if (
    last &&
    last.span.start >= sentence.start &&
    isBeside(
      text.slice(last.span.end, tokens[said.first]!.start),
      text.slice(q.end, q.end + 16),
      lead.slice(0, last.span.start - sentence.start),
    )
  )
    return toFigure(last.measure, last.mode);
  return (
    (q.value < LEAST ? undefined : toldAgain()) ??
    ellipticAt(page, sentence, q, said, lead, figures) ??
    (same && q.value >= OWN && same.mode !== 'rate' && isAlone(tokens[q.next]?.lower)
      ? toFigure(same.measure, same.mode)
      : aloneAt(page, sentence, q, said, figures))
  );

  function toldAgain(): Bare | undefined {
    if (
      /(?:^| )(?:the|those|these|'s|s')$/.test(before) &&
      same &&
      !(q.next < sentence.last && hasNoun(tokens[q.next]))
    )
      return toFigure(same.measure, same.mode);
    const price = /(?:^| )(?:at|to|for|above|below)$/.test(before)
      ? figures.find((f) => f.value === q.value && f.measure !== 'price' && isMoney(f.unit))
      : undefined;
    if (price) return { ...toFigure(price.measure, price.mode), unit: price.unit };
    if (/^(?:more|fewer|less|higher|lower) than (?:the|that|its|their)$/.test(after)) {
      const than = known(Number(tokens[q.next + 3]?.text));
      return than && toFigure(`${than.measure} difference`, 'other');
    }
    if (COUNT_IS.test(lead) && isAlone(tokens[q.next]?.lower)) {
      const own = figures
          .filter((f) => f.span.start >= sentence.start && f.span.end <= q.start && isAlikeIn(f, q))
          .at(-1),
        count =
          own ??
          same ??
          topicOf(
            page,
            sentence,
            figures.filter((f) => isAlikeIn(f, q)),
          );
      return count && { ...toFigure(count.measure, 'total'), unit: count.unit };
    }
    return SUMS.test(words(said.first - 2, said.first)) &&
      figures.some((f) => f.span.end <= q.start && f.unit === '1' && isAlikeIn(f, q))
      ? summed(
          q,
          figures.filter((f) => f.span.end <= q.start && f.unit === '1'),
          /leaves$/.test(words(said.first - 2, said.first)),
          toFigure,
        )
      : undefined;
  }
}

/**
 * Numbers that take up no count: "the top ten", "ages 6 and 7", "turned 17", "Savchenko. 21,", "0800 056 0154", "1 /
 * 10", "Billions No. 18", "at 6.10".
 */
function isOfItsOwn(tokens: readonly Token[], q: Quantity, { first, last }: PageSentence): boolean {
  const at = (i: number) => (i >= first && i < last ? tokens[i] : undefined),
    before = at(q.first - 1),
    after = at(q.next),
    token = tokens[q.first]!;
  if (
    /^0\d/.test(token.text) ||
    before?.kind === 'number' ||
    after?.kind === 'number' ||
    before?.text === '/' ||
    after?.text === '/'
  )
    return true;
  if (
    NUMBERED.has(before?.lower ?? '') ||
    (before?.text === '.' && at(q.first - 2)?.lower === 'no') ||
    tokens.slice(Math.max(first, q.first - 4), q.first).some((t) => AGED.has(t.lower))
  )
    return true;
  if (
    /^[,.]$/.test(before?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(at(q.first - 2)?.text ?? '') &&
    q.value < OLDEST &&
    q.written === 'digits' &&
    /^(?:,|and|\)|;)$/.test(after?.lower ?? '')
  )
    return true;
  return q.written === 'digits' && /^\d{1,2}[.:]\d\d$/.test(token.text) && before?.lower === 'at';
}
const NUMBERED: ReadonlySet<string> = new Set(
    `
  top no nos number numbers line lines channel route flight room bus gate highway chapter verse route level section
  group division grade
`
      .trim()
      .split(/\s+/),
  ),
  AGED: ReadonlySet<string> = new Set('age ages aged turned turning turns old older younger born birthday'.split(' '));
/** Nobody is older, in years. */
const OLDEST = 110;

/** Smaller numbers are told of too many things: "the two". */
const LEAST = 5;
/** From here on the same number alone is the same count: "fourteen from 22 is eight". */
const OWN = 10;
const SUMS = /^(?:that is|that makes|that made|that brings|which makes|that leaves|which leaves)$/;
const COUNT_IS =
  /(?<!\p{L})(?:the|its|their|his|her|an?|our)(?: [\p{Ll}’']+){0,3} (?:figure|count|tally|total|number|estimate)(?: \p{Ll}+){0,3} (?:is|was|were|been|at|to|of|from)(?: (?:now|still|then))? $/iu;

/** A number of quite another size counts something else. */
const isAlikeIn = ({ value, low, high }: Bare, q: Quantity): boolean => {
  const size = value ?? low ?? high ?? 0;
  return q.value <= SIZES * size && size <= SIZES * q.value;
};
const SIZES = 20;

/** What "the figure" is of: the first running count of its paragraph, else the last before it. */
function topicOf({ sentences }: Page, sentence: PageSentence, figures: readonly Bare[]): Bare | undefined {
  const from = sentences.find((s) => s.block === sentence.block)!.start,
    totals = figures.filter((f) => f.unit === '1' && f.mode === 'total' && f.span.end <= sentence.start);
  return totals.find((f) => f.span.start >= from) ?? totals.at(-1);
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

/** "The five debates" are no other five. */
const hasNoun = (next: Token | undefined): boolean => next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower);

/** No noun of its own follows: "Thirty-nine in Lazny", "nine, she said". */
const isAlone = (next: string | undefined): boolean =>
  next === undefined ||
  /^(?:[^\p{L}\p{N}(%]|in|at|on|so|and|or|but|as|by|here|there|today|now|more|since|according)$/u.test(next);

/** "31, then 38", and "Thirty-nine in Lazny and seven more in Ostrel". */
const isBeside = (link: string, next: string, lead: string): boolean =>
  isMove(link, lead.toLowerCase()) ||
  (/^ in \p{Lu}[\p{L} ]*,? and (?:\p{L}+ ){0,2}$/u.test(link) && /^ (?:more |others )?in \p{Lu}/u.test(next));

/**
 * "171 ashore and 17 dead. That is 188": what is summed may be of two measures; it is neither then. What is left is of
 * the larger number; of those who were in there it is who is missing.
 */
function summed(
  q: Quantity,
  figures: readonly Bare[],
  leaves: boolean,
  toFigure: (measure: string, mode: Bare['mode']) => Bare,
): Bare {
  for (let n = 2; n <= MOST_PARTS; n++) {
    const parts = figures.slice(-n),
      measures = [...new Set(parts.map((f) => f.measure))];
    if (parts.length === n && parts.reduce((sum, f) => sum + (f.value ?? Number.NaN), 0) === q.value)
      return toFigure(measures.join(' and '), 'total');
  }
  const last =
    (leaves ? figures.findLast((f) => (f.value ?? 0) > q.value && isAlikeIn(f, q)) : undefined) ??
    figures.findLast((f) => isAlikeIn(f, q))!;
  return toFigure(
    leaves && /^(?:inside|aboard)$/.test(last.measure) ? 'missing' : last.measure,
    last.mode === 'increment' ? 'total' : last.mode,
  );
}

const MOST_PARTS = 4;

const bare = ({ start, end, value }: Quantity, measure: string, mode: Bare['mode']): Bare => ({
  span: { start, end },
  measure,
  value,
  low: value,
  high: value,
  qualifier: 'exact',
  unit: '1',
  mode,
  by: 'figures/number told again',
  confidence: 0.75,
});
