/** What a figure takes over from the one before it in the sentence. */
import { PEOPLE } from '../../../lang/en/measures.js';
import { type Counted, singularNoun } from '../counted.js';
import type { Bare } from '../figure.js';
import type { Measured } from '../measure/measured.js';
import { isMoney } from '../measure/money.js';
import { isPeople } from '../measure/people.js';
import { isMove } from '../moves.js';
import type { Quantity } from '../quantity.js';
import { REACH } from './around.js';
import { PEOPLE_MEASURES } from './parts.js';

export function inherited(
  text: string,
  q: Quantity,
  counted: Counted | undefined,
  before: Bare | undefined,
): Measured | undefined {
  if (!before || (q.unit !== before.unit && !(isMoney(q.unit) && isMoney(before.unit)))) return undefined;
  const link = text.slice(before.span.end, q.start);
  if (q.unit !== '1') return amountOf(q, before, link);
  const lead = text.slice(Math.max(0, before.span.start - REACH), before.span.start);
  return movedOn(q, counted, before, link, lead) ?? peopleToo(text, q, counted, before, link);
}

const sameAs = ({ measure, mode }: Bare): Measured => ({
  name: measure,
  running: mode === 'total',
  by: 'phrase',
  mode,
});

/** Money in another currency, and what an amount or a share is compared with. */
function amountOf(q: Quantity, before: Bare, link: string): Measured | undefined {
  if (isMoney(q.unit) && /^ \($/.test(link)) return sameAs(before);
  return q.unit === before.unit && COMPARED.test(link) && isAlike(q.value, before.value)
    ? { ...sameAs(before), mode: before.mode === 'rate' ? 'other' : before.mode }
    : undefined;
}

/** "up from $3.0bn", "against 47.1%", "204p, having touched 198p". */
const COMPARED =
  /^[^.;]{0,60}?(?<!\p{L})(?:up from|down from|from|against|versus|compared (?:with|to))(?: \p{L}+){0,2} $|^, (?:having|after) (?:earlier |briefly )?(?:touch(?:ed|ing)|hit(?:ting)?|reach(?:ed|ing)|(?:fall(?:en|ing)|ris(?:en|ing)|climb(?:ed|ing)|drop(?:ped|ping)) (?:to|as (?:low|high|far) as)) $/u;

/** Another number of the count before it: later, by another's word, or put right. */
function movedOn(
  q: Quantity,
  counted: Counted | undefined,
  before: Bare,
  link: string,
  lead: string,
): Measured | undefined {
  const same = sameAs(before),
    isLike = isAlike(q.value, before.value);
  if (isLike && (!counted || counted.noun === before.measure) && isMove(link, lead.toLowerCase()))
    return { ...same, running: true, mode: before.mode === 'increment' ? 'total' : before.mode };
  if (isLike && !counted && isOfOneVerb(lead, link)) return same;
  return CORRECTED.test(link) && (!counted || /^,? not $/.test(link)) ? same : undefined;
}

/** A price is not compared with a profit: alike within a factor of twenty. */
const isAlike = (one: number, two = one): boolean =>
  Math.abs(one) < 20 * Math.abs(two) && Math.abs(two) < 20 * Math.abs(one);

/** "Said that the coalition held 24 seats; it held 22". */
const isOfOneVerb = (lead: string, link: string): boolean => {
  const verb = /(?:;|,|\band) (?:it|they|he|she|the \p{Ll}+) (\p{Ll}{3,})(?: (?:only|just|in fact))? $/u.exec(
    link,
  )?.[1];
  return (
    verb !== undefined &&
    !/^(?:had|has|have|was|were|are|said|says)$/.test(verb) &&
    new RegExp(`(?<!\\p{L})${verb} (?:\\p{L}+ )?$`, 'u').test(lead)
  );
};
/** "39 bodies, not 89". */
const CORRECTED = /(?:,|\band) not $/;

/** What befell the people before it befell these, or some of them, too. */
function peopleToo(
  text: string,
  q: Quantity,
  counted: Counted | undefined,
  before: Bare,
  link: string,
): Measured | undefined {
  const isOfPeople = PEOPLE_MEASURES.has(before.measure),
    after = text.slice(q.end, q.end + 40);
  if (counted ? isJoined(text, q, counted, before) : isElsewhereToo(link, after))
    return isOfPeople ? sameAs(before) : undefined;
  if (counted && isPeople(counted) && isOfPeople && /,? (?:including|among them) $/.test(link))
    return partCalled(before, counted.noun);
  const part = /^ of (?:them|whom) (?:were |are )?(\p{Ll}+)/u.exec(after)?.[1];
  return part !== undefined && PEOPLE.has(part) ? partCalled(before, singularNoun(part)) : undefined;
}

const partCalled = (before: Bare, noun: string): Measured => ({
  ...sameAs(before),
  name: `${before.measure} ${noun}`,
});

/** "Thirty-nine in Lazny and seven more in Ostrel". */
const isElsewhereToo = (link: string, after: string): boolean =>
  / and (?:\p{L}+ ){0,2}$/u.test(link) && /^ (?:more )?in \p{Lu}/u.test(after);

/**
 * "killed two guards and ten visitors": what happens to people joined by "and" happens to all of them, unless a verb of
 * their own follows.
 */
const isJoined = (text: string, q: Quantity, counted: Counted, { of }: Bare): boolean =>
  isPeople(counted) &&
  of !== undefined &&
  JOINED.test(text.slice(of.end, q.start)) &&
  !VERB.test(text.slice(counted.end, counted.end + 24));
const JOINED = /^,? and (?:(?:at least|about|some|another) )?$/;
const VERB =
  /^ (?:were|was|are|is|have|had|has|been|who|survived|died|killed|injured|wounded|missing|dead|hurt)(?!\p{L})/u;
