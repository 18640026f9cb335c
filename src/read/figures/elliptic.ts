/**
 * Bare numbers that take what they count, and their unit, from the number before them: "put it at 47", "he has 71",
 * "fewer than the 5,000 they gave", "the other three", "that of the board, 52,", "he faces 14 counts, Rehn 11", "three
 * million" after "six million crowns".
 */
import type { Page, PageSentence } from '../page.js';
import type { Bare } from './figure.js';
import { measureNumbered } from './level.js';
import { isMoney } from './measure.js';
import { boundsOf, type Qualified } from './qualifier.js';
import type { Quantity } from './quantity.js';

/**
 * @param figures those known so far, in order of the text;
 * @param lead the sentence's words up to the number and its qualifier
 */
export function ellipticAt(
  page: Page,
  sentence: PageSentence,
  q: Quantity,
  said: Qualified,
  lead: string,
  figures: readonly Bare[],
): Bare | undefined {
  const money = moneyToldElsewhere(page, q, lead, figures);
  if (money) return toFigure(q, said, money);
  const own = figures.filter((f) => f.span.start >= sentence.start && f.span.end <= q.start),
    topic = phraseOf(page, sentence, q, lead, own, figures);
  return topic && !isOther(topic, q) ? toFigure(q, said, topic) : undefined;
}

/** "We said eleven years for Brand. It is nine." */
const OF_TIME =
  /(?<!\p{L})(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty) (?:years?|months?|weeks?|days?|hours?|minutes?|o['’]clock)(?: \p{L}+){0,4}[.;:,]/iu;
/** "Were under ten", "a girl of six", "but not the 90". */
const OF_ITS_OWN =
  /(?<!\p{L})(?:the|those|these|under|over|below|above|past|(?:girl|boy|child|baby|son|daughter|man|woman|lad|youth) of)[\s“"]*$/iu;

/** "About 300, 400 meters": the unit of the next is its own. */
const WITH_NEXT = /^,? (?:or |to )?\d[\d.,]* ?\p{L}/u;

/**
 * A whole number that stands alone and is led to by nothing known takes up the count of its size last told, that of its
 * paragraph first: "the union still speaks of 31". "At 23.05", "measuring 5.6" count nothing.
 */
export function aloneAt(
  page: Page,
  sentence: PageSentence,
  q: Quantity,
  said: Qualified,
  figures: readonly Bare[],
): Bare | undefined {
  const next = q.next < sentence.last ? page.tokens[q.next] : undefined;
  if (
    q.value < ALONE ||
    hasDecimals(page, q) ||
    q.upTo !== undefined ||
    !isAlone(next?.lower, page.text.slice(q.end, q.end + 40))
  )
    return undefined;
  const from = page.sentences.find((s) => s.block === sentence.block)!.start,
    back = sentenceBefore(page, sentence)?.start ?? sentence.start;
  if (
    WITH_NEXT.test(page.text.slice(q.end, q.end + 40)) ||
    OF_ITS_OWN.test(page.text.slice(sentence.start, q.start)) ||
    OF_TIME.test(page.text.slice(back, q.start))
  )
    return undefined;
  const before = figures.filter((f) => f.span.end <= q.start && f.unit === '1' && f.mode !== 'rate' && isNear(f, q));
  const runs = before.filter((f) => f.mode === 'total'),
    topic = runs.findLast((f) => f.span.start >= from) ?? runs.findLast((f) => isNear(f, q, CLOSE));
  return topic && { ...toFigure(q, said, topic), by: 'figures/number standing alone', confidence: 0.6 };
}

const hasDecimals = ({ text }: Page, q: Quantity): boolean =>
  !Number.isInteger(q.value) || /^\d+[.]\d+$/.test(text.slice(q.start, q.end));

/** Which figure before tells what this one counts. */
function phraseOf(
  page: Page,
  sentence: PageSentence,
  q: Quantity,
  lead: string,
  own: readonly Bare[],
  figures: readonly Bare[],
): Bare | undefined {
  const next = q.next < sentence.last ? page.tokens[q.next] : undefined,
    behind = page.text.slice(q.end, q.end + 40),
    last = own.at(-1),
    topic = () => last ?? topicBefore(page, sentence, q, figures);
  if (PART.test(lead))
    return STANDS_FOR.test(behind)
      ? figures
          .filter(
            (f) => f.span.end <= q.start && f.span.end > q.start - FAR && f.unit === '1' && (f.value ?? 0) > q.value,
          )
          .at(-1)
      : undefined;
  if (last && NOT.test(page.text.slice(last.span.end, sentence.start + lead.length))) return last;
  const between = last && page.text.slice(last.span.end, sentence.start + lead.length);
  if (last && last.mode !== 'rate' && LISTED.test(between!) && isNear(last, q) && isAlone(next?.lower, behind))
    return last;
  if (last && last.mode !== 'rate' && ALSO.test(between!) && CREDITED.test(behind) && isNear(last, q)) return last;
  if (
    last &&
    last.mode !== 'rate' &&
    (ENDS.test(behind) || DATED.test(behind)) &&
    VERSUS.test(between!) &&
    isNear(last, q) &&
    (!ONLY_TO.test(between!) || VOTE.test(page.text.slice(sentence.start, last.span.start)))
  )
    return last;
  if (last && FOR_OR_AGAINST.test(behind)) return last;
  if (last && SIDES.test(behind) && /(?:,| and| but| while) $/.test(between!) && isNear(last, q)) return last;
  if (SUBJECT.test(lead) && q.value > FEW && BEFALLS.test(behind)) {
    const subject = topic();
    return subject?.unit === '1' && subject.of !== undefined ? subject : undefined;
  }
  if (last && THEN.test(between!) && isNear(last, q)) return last;
  if (ANSWER.test(lead) && q.value > FEW && IS_WHAT.test(behind)) return topic();
  if (MY.test(lead) && WAS_WRONG.test(behind) && q.value > FEW) return topic();
  if (THAN_THE.test(lead)) return GIVEN.test(behind) ? topic() : undefined;
  if (!isAlone(next?.lower, behind)) return undefined;
  if (COUNTED.test(lead)) return topic() ?? lastCount();
  if (MAKES.test(lead) || OWN_IS.test(lead)) return topic();
  if ((DEMAND.test(lead) || (THAT.test(lead) && REFUSED.test(behind))) && q.value > FEW)
    return last ?? topicBefore(page, sentence, q, figures, true);
  if (PUT_AT.test(lead) || SAID.test(lead) || (OWN_COUNT.test(lead) && q.value > FEW))
    return topic() ?? (SPOKE_OF.test(lead) && ENDS.test(behind) && q.value >= MANY ? lastCount() : undefined);
  if (APPOSED.test(lead) && behind.startsWith(',')) return topic();
  if (
    last &&
    last.mode !== 'rate' &&
    ((GAP.test(between!) && CLOSES.test(behind)) || (HAS_GAP.test(between!) && ENDS.test(behind)))
  )
    return last;
  const level = own.findLast((f) => f.mode !== 'rate');
  if (level && AT_GAP.test(lead) && ENDS.test(behind)) return level;
  return ANSWER.test(lead) &&
    ANSWER.test(
      page.text.slice(
        sentenceBefore(page, sentence)?.start ?? 0,
        topicBefore(page, sentence, q, figures)?.span.start ?? 0,
      ),
    )
    ? topicBefore(page, sentence, q, figures)
    : undefined;

  function lastCount(): Bare | undefined {
    return figures.findLast((f) => f.span.end <= q.start && f.unit === '1' && f.mode === 'total' && !isOther(f, q));
  }
}

/**
 * A million that the report tells of in a currency: "If I had stolen six million" after "six million crowns", "worth
 * four million".
 */
function moneyToldElsewhere(
  { tokens, text }: Page,
  q: Quantity,
  lead: string,
  figures: readonly Bare[],
): Bare | undefined {
  if (
    q.value < LEAST_MONEY ||
    (!isAlone(tokens[q.next]?.lower, text.slice(q.end, q.end + 40)) &&
      !/^ (?:of (?:them|it)|in|would|could|for|I|he|she|we|they|you|it)(?!\p{L})/u.test(text.slice(q.end, q.end + 12)))
  )
    return undefined;
  const money = figures.filter((f) => isMoney(f.unit)),
    same = money.find((f) => f.value === q.value);
  if (same) return same;
  const units = new Set(money.map((f) => f.unit)),
    last = money.filter((f) => f.span.end <= q.start).at(-1);
  if (units.size !== 1) return undefined;
  return WORTH.test(lead)
    ? { ...money[0]!, measure: 'worth', mode: 'other' }
    : last && (PUT_AT.test(lead) || SAID.test(lead)) && last.mode !== 'rate' && isNear(last, q)
      ? last
      : undefined;
}

/** Of the sentence before: what is of the same size comes first, then what runs. */
function topicBefore(
  page: Page,
  sentence: PageSentence,
  q: Quantity,
  figures: readonly Bare[],
  sums = false,
): Bare | undefined {
  const next = sentenceBefore(page, sentence),
    before =
      next &&
      !figures.some((f) => f.span.start >= next.start && f.span.end <= next.end) &&
      next.end - next.start < SHORT &&
      !OF_TIME.test(page.text.slice(next.start, next.end))
        ? sentenceBefore(page, next)
        : next,
    told = before
      ? figures.filter(
          (f) =>
            f.span.start >= before.start &&
            f.span.end <= before.end &&
            (f.mode !== 'rate' || (isMoney(f.unit) && sums)),
        )
      : [];
  const alike = told.filter((f) => !isOther(f, q));
  return (
    alike.find((f) => f.mode === 'total') ??
    alike.find((f) => f.of !== undefined || f.unit !== '1') ??
    (before && numberedIn(page.text.slice(before.start, before.end), q))
  );
}

/** "The report misstated the number of counts. It was nine." */
function numberedIn(words: string, q: Quantity): Bare | undefined {
  const measured = measureNumbered(words.toLowerCase().replace(/[.?!]["”’]?$/u, ''));
  return (
    measured && {
      span: q,
      measure: measured.name,
      qualifier: 'exact',
      value: q.value,
      unit: '1',
      mode: 'total',
      by: '',
      confidence: 0,
    }
  );
}

/** Letters of a sentence between that counts nothing: "Nobody believed it." */
const SHORT = 60;

const sentenceBefore = ({ sentences }: Page, sentence: PageSentence): PageSentence | undefined =>
  sentences[sentences.findIndex((s) => s.start === sentence.start) - 1];

/** A number of another size counts something else, but for what is bound to a hundred. */
const isOther = ({ value, low, high, unit }: Bare, q: Quantity): boolean => {
  const size = value ?? low ?? high ?? 0;
  return unit === '%' ? q.value > 100 : q.value > SIZES * size || size > SIZES * q.value;
};
const SIZES = 20;

function toFigure(q: Quantity, { qualifier }: Qualified, { measure, unit, mode }: Bare): Bare {
  return {
    span: { start: q.start, end: q.end },
    measure,
    ...boundsOf(q, qualifier),
    unit,
    mode: mode === 'increment' || mode === 'rate' ? 'total' : mode,
    by: 'figures/number told before',
    confidence: 0.75,
  };
}

/** Characters back to what "the other three" are some of. */
const FAR = 250;
/** Smaller bare numbers may be anything. */
const FEW = 3,
  ALONE = 5;
const LEAST_MONEY = 1e5;

const PART = /(?<!\p{L})(?:the|its|their|another) (?:other|first|last|next|remaining)[\s“"]*$/iu;
/** What follows "the other three" where they stand for a noun. */
const STANDS_FOR =
  /^ (?:will|would|were|are|have|had|was|should|must|may|could|can|to|remain(?:ed)?|stay(?:ed)?|arrive[sd]?|came|went)(?!\p{L})|^[.,;]/u;
const THAN_THE =
  /(?<!\p{L})(?:than|from|to|with|on|against) (?:the|its|their|an? (?:earlier|initial|previous|first))[\s“"]*(?:(?:about|around|some|roughly) )?$/iu;
/** "They gave on the day", "the minister spoke of", or nothing more. */
const GIVEN =
  /^ (?:(?:that |which )?(?:it|they|he|she|we|officials?|police|(?:the|its) \p{L}+) (?:had )?(?:gave|given|said|reported|claimed|announced|spoke|promised|expected|counted|estimated|put)|(?:first|originally|earlier|previously) |(?:given|reported|announced|claimed|promised|expected)(?!\p{L}))|^[.,;)”"]/u;
const PUT_AT =
  /(?<!\p{L})(?:put|puts|putting|place[sd]?|placing|estimat(?:e[sd]?|ing)|reckon(?:s|ed)?|ha[sd]) (?:it|that|them|the (?:figure|number|count|total|toll|crowd|value|cost|price|loss|losses|damage|share|bill|size|turnout|sum|rate)(?: (?:to|of|for|in) (?:\p{L}+ ){1,4}?)?) ?(?:\p{L}+ly )?at[\s“"]*$/iu;
const SAID =
  /(?<!\p{L})(?:(?:say|says|said|claim(?:s|ed)?|g[ai]ve[sn]?|count(?:s|ed)?|report(?:s|ed)?|record(?:s|ed)?|(?:sp[eo]aks?|spoken?|talk(?:s|ed)?|talking|speaking)(?: (?:still|now|only))? of|work(?:s|ed|ing) with|ha[sd]|have|needs?|needed|got|won|lacks?|wanted|expected|mentioned|(?:arriv(?:e[sd]?|ing)|end(?:s|ed) up) at|came (?:up with|to)|wants?|demand(?:s|ed|ing)?|seeks?|sought|offer(?:s|ed|ing)?|propos(?:es|ed|ing)|accept(?:s|ed)|predict(?:s|ed)|forecasts?|promis(?:es|ed)|(?:settle[sd]?|held out|holds? out|asks?|asked|calls?|called) for|(?:tells?|told) (?:us|me|them|you|him|her))|(?:it|that) (?:is|was|should be|should have been)|(?:it|that)['’]s|there (?:are|were|was|is))[\s“"]*(?:only |just |now |still |between )?$/iu;
/**
 * "Her lawyer talks of 640", "who says that there were just 640": of the count that is in dispute, however far back.
 */
const SPOKE_OF =
    /(?<!\p{L})(?:(?:speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?)(?: (?:still|now|only))? of|there (?:were|are) (?:only|just)|(?:tells?|told) (?:\S+ ){1,5}?(?:that )?it (?:is|was)(?: only| just)?)[\s“"]*$/iu,
  MANY = 10;
/** "My 640 was wrong." */
const MY = /(?<!\p{L})(?:my|our|his|her|their|your)[\s“"]*$/iu,
  WAS_WRONG =
    /^ (?:is|was|were|proved|turned out|remains|stands)(?: to be)? (?:wrong|right|correct|mistaken|too|an error|a mistake|not)(?!\p{L})/u;
const COUNTED = /(?<!\p{L})(?:I|we|he|she|they|\p{Lu}\p{L}+) (?:had |have |has )?counted[\s“"]*$/u;
/** "Nine, not 11", "30,000 doses, not the 60,000 she spoke of". */
const NOT = /^(?: \p{L}+){0,3},? (?:and )?not (?:the )?$/u;
const OWN_COUNT =
  /(?<!\p{L})(?:its|their|his|her|an?|the|an? \p{L}+|\p{L}+['’]s?) (?:own )?(?:figure|count|tally|total|estimate|toll|number) of[\s“"]*$/iu;
const APPOSED =
  /(?<!\p{L})(?:(?:figure|count|tally|total|estimate|toll)|(?:that|those) of (?:the )?(?:\p{L}+['’]?s? ){0,4}\p{L}+), ?$/iu;
/** "57 per cent against 43", "up from 91 on Sunday", "to 168 km/h from 172"; "by 83 per cent to 17" of a vote alone. */
const VERSUS = /^(?: \p{Ll}+){0,5}?,? (?:against|versus|compared (?:with|to)|(?:(?:up|down) )?from|to) (?:the )?$/u,
  ONLY_TO = / to (?:the )?$/,
  VOTE =
    /(?<!\p{L})(?:vot(?:e|es|ed|ing)|ballot|referendum|won|passed|approved|rejected|backed)(?!\p{L})[^.;]*(?<!\p{L})by (?:\p{L}+ ){0,2}$/u;
/** "14,212 voted against and 10,721 for". */
const FOR_OR_AGAINST =
  /^ (?:votes? )?(?:for|against|in favou?r|abstained|abstentions|opposed(?: it)?|backed it|supported it|rejected it)(?=[.,;)”"]|$| (?:and|with|it|the (?:motion|bill|plan|deal)))/u;
/** "Twenty-one councillors backed the motion and 18 opposed it". */
const SIDES =
  /^ (?:opposed|backed|supported|rejected|abstained|voted (?:for|against|in favou?r|to)|were (?:for|against|opposed))(?!\p{L})/u;
/** "By evening 65,000 were still without": somebody or something counted before. */
const SUBJECT =
    /(?:^|[,;:] |(?<!\p{L})(?:and|but|while) )(?:(?:by|of|in|on|at) (?:\p{L}+ ){0,3}\p{L}+,? |(?:only|just|some|about|another|at least|more than) )?$/iu,
  BEFALLS = /^ (?:(?:of them|more|others) )?(?:were|are|was|had|have|remain(?:ed)?|still|will|would|did)(?!\p{L})/u;
/** "Asked for two million florins, then for 1.5 million". */
const THEN = /^[^.;:]{0,20},? (?:and |but )?(?:then|later|now|finally) (?:for|to|at|of) (?:only |just )?$/u;
/** "Twenty-nine is what we saw." */
const IS_WHAT =
  /^ (?:is|was) (?:what|the (?:number|figure|count)|all|not|wrong|too|right|correct|enough|far)(?!\p{L})/u;
/** When it was so. */
const DATED = /^ (?:on|in|last|earlier|before|a|the) (?:\p{Lu}|\d|week|month|year|day|quarter)/u;
const isNear = (f: Bare, q: Quantity, factor = NEAR): boolean => {
  const size = Math.abs(f.value ?? f.low ?? 0);
  return q.value <= factor * size && size <= factor * q.value;
};
/** Two values of one thing that a sentence sets side by side. */
const NEAR = 6;
/** What is told of far above may be another thing of another size. */
const CLOSE = 2.5;
/** "24, 26, 29, 31", "not 24, not 26 and certainly not 31". */
const LISTED =
  /^(?:,|;|,? (?:and|or|then|nor))(?: (?:then|or|even|now|later|certainly|surely|definitely))?(?: not)? $/u;
/** "200 strong, say the police, and 900 according to the union". */
const ALSO = /^[^.;:!?]{0,60}(?:,| and| but| while)(?: (?:and|but))? $/u,
  CREDITED = /^,? (?:according to|by the count of|in the (?:eyes|count) of)(?!\p{L})/u;
/** "Rehn 11": a verb and its noun are left out. "The Sam Jong 2" is a ship. */
const GAP = /^[^.;:!?\d]{0,60}?(?:,| and| but| while) (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} $/u,
  CLOSES = /^(?:[.;!?)”"]|, \p{Lu}|$|\n)/u;
/** "South Africa with 33,601", "Marco Rehn has 10". */
const HAS_GAP =
  /^[^.;:!?\d]{0,60}?(?:,| and| but| while) (?:the |its |\p{Ll}+ )?(?:\p{Ll}+['’]s? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:at|with|got|had|has) $/u;
const AT_GAP =
  /(?:,| and| but| while) (?:the |its )?(?:(?:\p{Ll}+ ){0,3}(?:\p{Ll}+['’]s? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?<=the )(?:\p{Ll}+ )?\p{Ll}+) (?:at|with|on) $/u;
const ENDS = /^(?:[.;!?)”"]|,? (?:and|but|while) |, \p{Lu}|$|\n)/u;
/** The number opens its turn or sentence. */
const ANSWER = /^[\s“"‘–—-]*$/u;
const WORTH =
  /(?<!\p{L})(?:worth|valued at|cost(?:s|ing)?|paid|price of|sold for|bought for)(?: an?)?(?: \p{Ll}+)?[\s“"]*$/iu;

/** "The police make it 148,000", "the police estimate was 45,000". */
const MAKES = /(?<!\p{L})ma(?:kes?|de) (?:it|that)[\s“"]*(?:only |just |about |more like )?$/iu;
const OWN_IS =
  /(?:(?<!\p{L})(?:its|their|his|her|the|an?)|['’]s?) (?:\p{L}+ ){0,3}(?:figure|count|tally|estimate) (?:is|was|stands at|stood at|came to)[\s“"]*(?:only |just |about |nearly )?$/iu;
/** "The unions' demand of 180", "that 90 was not unthinkable": of the sum before. */
const DEMAND = /(?<!\p{L})(?:demand|offer|bid|request|proposal) (?:of|for)[\s“"]*$/iu,
  THAT = /(?<!\p{L})(?:that|but|and|because)[\s“"]*$/iu,
  REFUSED =
    /^ (?:is|was|would be) (?:not|too|out of|enough|far|im?possible|acceptable|un\p{L}+|as far as|the most|the least|all)(?!\p{L})/u;

/** No noun of its own follows. */
const isAlone = (next: string | undefined, behind: string): boolean =>
  next === undefined ||
  /^(?:[^\p{L}\p{N}(%$£€]|on|with|without|including|so|and|or|but|as|by|there|today|now|then|since|because|although|while|when|after|before|yesterday|according)$/u.test(
    next,
  ) ||
  /^ (?:at|in) (?!a row)(?:the|its|a|all|\p{Lu})/u.test(behind);
