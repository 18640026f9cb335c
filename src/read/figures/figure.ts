/** One quantity → the figure it is, or none. */
import { PEOPLE } from '../../lang/en/measures.js';
import type { Figure } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { type Counted, countedAt, singularNoun } from './counted.js';
import { measureOf } from './measure.js';
import { askedOf } from './measure/asked.js';
import { type Around, type Measured, measureNamed } from './measure/measured.js';
import { isMoney } from './measure/money.js';
import { isPeople } from './measure/people.js';
import { levelBefore } from './level.js';
import { isFall, modeOf } from './mode.js';
import { isMove } from './moves.js';
import { isDistance, isNotLogged } from './not-figures.js';
import { numeralAt } from './numerals.js';
import { ordinalFigureAt } from './ordinal.js';
import { boundsOf, type Qualified, qualifierOf } from './qualifier.js';
import type { Quantity } from './quantity.js';

/** A figure whose place in the report is not yet known. */
export type Bare = Omit<Figure, 'scope'>;

/** The stretch that is a quantity's own: from the number before it to the number after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The figure found last in the sentence. */
  readonly before: Bare | undefined;
}

/** The words beside a number matter up to so many characters off. */
const REACH = 90;

export function figureAt(page: Page, sentence: PageSentence, q: Quantity, stretch: Stretch): Bare | undefined {
  const { text, tokens } = page,
    { first, last } = sentence,
    { before } = stretch;
  const said = qualifierOf(tokens, q, first, last);
  const counted =
    q.unit === '1' || q.measured
      ? countedAt(
          tokens,
          afterMove(tokens, q, last) ?? afterWhole(tokens, q.next, last),
          last,
          q.value === 1 || q.written === 'ordinal',
          page.article.blocks[sentence.block]?.kind === 'heading',
          q.value === 1 ||
            q.written === 'ordinal' ||
            q.measured !== undefined ||
            (q.written === 'vague' && tokens[q.next]?.lower === 'of'),
        )
      : undefined;
  if (counted?.noun === 'point' && counted.start === tokens[q.next]?.start && before?.unit === '%' && q.unit === '1')
    return pointsAt(text, q, said, counted, before);
  if (q.written === 'ordinal') return ordinalFigureAt(tokens, q, counted);
  const around = aroundOf(text, sentence, q, tokens[said.first]!.start, stretch);
  const measured = isDistance(tokens, q)
      ? DISTANCE
      : (partOfWhole(text, sentence, q, before) ??
        inherited(text, q, counted, before) ??
        levelOf(q, counted, around) ??
        timesOf(q, counted, around) ??
        partOf(around, before, withPeople(q, measureOf(q, counted, around)))),
    named = heldAs(measured, around);
  if (isNotLogged(tokens, q, counted, named, said.qualifier !== 'exact')) return undefined;
  return toFigure(
    q,
    PASSED.test(around.back) && levelOf(q, counted, around) ? { ...said, qualifier: 'over' } : said,
    counted,
    named,
    around,
    before,
  );
}

/** "At 34 per cent, up five points": a change of the percentage before. */
function pointsAt(
  text: string,
  q: Quantity,
  { qualifier }: Qualified,
  counted: Counted,
  { measure }: Bare,
): Bare | undefined {
  const lead = text.slice(Math.max(0, q.start - REACH), q.start).toLowerCase();
  if (/plus or minus|margin|\+\/-/.test(lead)) return undefined;
  const value = isFall({ before: '', back: lead, after: '', sentence: '', report: '' }) ? -q.value : q.value;
  return {
    span: { start: q.start, end: counted.end },
    measure,
    ...boundsOf({ ...q, value }, qualifier),
    unit: '%',
    mode: 'rate',
    by: 'figures/percentage',
    confidence: 0.8,
  };
}

function aroundOf(text: string, sentence: PageSentence, q: Quantity, start: number, { from, to }: Stretch): Around {
  const slice = (a: number, b: number) => text.slice(Math.min(a, b), b).toLowerCase();
  return {
    before: slice(Math.max(from, start - REACH), start),
    after: slice(q.end, Math.min(to, q.end + REACH)),
    back: slice(Math.max(sentence.start, start - REACH), start),
    sentence: slice(Math.max(sentence.start, q.start - 3 * REACH), Math.min(sentence.end, q.end + 3 * REACH)),
    report: text,
  };
}

/** "120 of the 300 seats": what the part counts stands behind the whole. */
function afterWhole(tokens: Page['tokens'], next: number, last: number): number {
  if (tokens[next]?.lower !== 'of') return next;
  const start = /^(?:the|its|their|all|his|her|our|a)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  // "of the company's 9,100 employees"
  const owned = tokens
    .slice(start, start + OWNER)
    .findIndex((t) => t.lower === "'s" || t.lower === '’s' || /s['’]$/.test(t.lower));
  const at = owned >= 0 ? start + owned + 1 : start;
  return at < last ? (numeralAt(tokens, at, last)?.next ?? next) : next;
}

/** Tokens of whose the whole is. */
const OWNER = 4;

/** "from 65 to 125 seats": both count what stands behind the second. */
function afterMove(tokens: Page['tokens'], q: Quantity, last: number): number | undefined {
  if (tokens[q.first - 1]?.lower !== 'from' || tokens[q.next]?.lower !== 'to' || q.next + 1 >= last) return undefined;
  return numeralAt(tokens, q.next + 1, last)?.next;
}

/** A toll that passes 30 is over it; a bill that passed is not. */
const PASSED = /(?<!\p{L})pass(?:es|ed|ing)[\s“"]*$/u;

const levelOf = (q: Quantity, counted: Counted | undefined, { back }: Around): Measured | undefined =>
  q.unit === '1' && (!counted || isPeople(counted)) ? levelBefore(back, q.value) : undefined;

/**
 * Where a report tells of hostages, people who are held or were seized are; whom the police hold or capture are
 * arrested, there and elsewhere.
 */
const heldAs = (measured: Measured, { back, after, report }: Around): Measured =>
  measured.name === 'hostages' && CAUGHT.test(back)
    ? measureNamed('arrested')
    : HELD_AS.has(measured.name) &&
        (SEIZED_BEFORE.test(back) || SEIZED_AFTER.test(after)) &&
        isOfHostages(report) &&
        !POLICE.test(back.slice(-REACH / 2) + after.slice(0, REACH / 2))
      ? measureNamed('hostages')
      : measured;
/** "Police captured two prisoners". */
const CAUGHT =
  /(?<!\p{L})(?:police|detectives|officers|marshals|deputies|agents|guards)(?: \p{L}+){0,3} (?:re)?captured?[\s“"]*$/u;
const HELD_AS: ReadonlySet<string> = new Set(['arrested', 'person', 'man', 'woman', 'child', 'number']);
const SEIZED_BEFORE =
    /(?<!\p{L})(?:h[eo]lds?|holding|seiz(?:e[sd]?|ing)|snatch(?:ed|ing)|herd(?:ed|ing)|round(?:ed|ing) up|took|taking|number held)(?: at| to| is| was)?(?: (?:at least|about|some|more than|up to))?[\s“"]*$/u,
  SEIZED_AFTER =
    /^(?: [\p{L}“”"]+){0,3} (?:held|seized|snatched|abducted|(?:were|was|been) taken(?! to (?:the |an? )?(?:\p{L}+ )?(?:hospital|safety|clinic)))(?!\p{L})/u;
const isOfHostages = askedOf(/(?<!\p{L})(?:hostages?|captives|abduct(?:ed|ors|ion)|kidnap\p{L}*|captors?)(?!\p{L})/iu),
  POLICE = /(?<!\p{L})(?:arrest\p{L}*|police|officers|custody|jail\p{L}*|cells?|detain\p{L}*|suspect\p{L}*)(?!\p{L})/u;

/** "Inspected eleven times", "seen 1.3m times": how often something was done. "Grew five times" is by how much. */
const timesOf = (q: Quantity, counted: Counted | undefined, { before, after }: Around): Measured | undefined => {
  const done =
    counted?.head === 'times' &&
    q.value > FEW_TIMES &&
    !/^ times (?:as|more|less|higher|lower|larger|bigger|smaller|the|that|its|over)(?!\p{L})/u.test(after)
      ? /(?<!\p{L})(\p{L}{2,}(?:ed|en|wn|ught|uck|ade|ead)|hit|shot|cut|put|told|sent|met|won|done|held|left)(?: (?:more than|at least|about|some|only|over))? ?$/u.exec(
          before,
        )?.[1]
      : undefined;
  return done === undefined || INCREASED.test(done)
    ? undefined
    : { name: `times ${done}`, running: false, by: 'phrase' };
};

/** "Asked three times" is told for weight. */
const FEW_TIMES = 3;
const INCREASED = /^(?:increased|multiplied|expanded|swollen|grown|then|when|often|even|seven|eleven)$/;

/** "Dozens turned up": who does so is people. */
const withPeople = (q: Quantity, measured: Measured): Measured =>
  q.written === 'vague' && q.unit === '1' && measured.by === 'none' ? { ...measured, name: 'person' } : measured;

/** "143 wounded had come, 29 were sent on": a number that names nobody counts some of the people before it. */
const partOf = ({ after }: Around, before: Bare | undefined, measured: Measured): Measured =>
  measured.by === 'none' &&
  before &&
  PEOPLE_MEASURES.has(before.measure) &&
  /^ (?:of (?:them|whom) )?(?:were|was|are|have|had|remain(?:ed)?) /.test(after)
    ? { name: `${before.measure} part`, running: false, by: 'phrase' }
    : measured;

const DISTANCE: Measured = { name: 'distance', running: false, by: 'phrase' };

/** "Of the 61 dead, twenty-four were under ten": what the part is follows. */
function partOfWhole(
  text: string,
  sentence: PageSentence,
  q: Quantity,
  before: Bare | undefined,
): Measured | undefined {
  if (
    !before ||
    q.unit !== '1' ||
    !PEOPLE_MEASURES.has(before.measure) ||
    !/^of (?:the |its |their |those |all )?$/i.test(text.slice(sentence.start, before.span.start)) ||
    !/^(?: \p{L}+){0,4}, (?:at least |about |some )?$/u.test(text.slice(before.span.end, q.start))
  )
    return undefined;
  const part = /^ (?:were|are|was|is) (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(text.slice(q.end, q.end + 40))?.[1];
  return {
    name: `${before.measure} ${part !== undefined && PEOPLE.has(part) ? singularNoun(part) : 'part'}`,
    running: false,
    by: 'phrase',
  };
}

/** What a figure takes over from the one before it in the sentence. */
function inherited(
  text: string,
  q: Quantity,
  counted: Counted | undefined,
  before: Bare | undefined,
): Measured | undefined {
  if (!before || (q.unit !== before.unit && !(isMoney(q.unit) && isMoney(before.unit)))) return undefined;
  const link = text.slice(before.span.end, q.start),
    after = text.slice(q.end, q.end + 40);
  const same: Measured = { name: before.measure, running: before.mode === 'total', by: 'phrase', mode: before.mode };
  if (q.unit !== '1')
    return isMoney(q.unit) && /^ \($/.test(link)
      ? same
      : q.unit === before.unit && COMPARED.test(link) && isAlike(q.value, before.value)
        ? { ...same, mode: before.mode === 'rate' ? 'other' : before.mode }
        : undefined;
  if (
    (!counted || counted.noun === before.measure) &&
    isAlike(q.value, before.value) &&
    isMove(link, text.slice(Math.max(0, before.span.start - REACH), before.span.start).toLowerCase())
  )
    return { ...same, running: true, mode: before.mode === 'increment' ? 'total' : before.mode };
  if (
    !counted &&
    isAlike(q.value, before.value) &&
    isOfOneVerb(text.slice(Math.max(0, before.span.start - REACH), before.span.start), link)
  )
    return same;
  if (CORRECTED.test(link) && (!counted || /^,? not $/.test(link))) return same;
  if (
    counted
      ? isPeople(counted) &&
        before.of !== undefined &&
        JOINED.test(text.slice(before.of.end, q.start)) &&
        !VERB.test(text.slice(counted.end, counted.end + 24))
      : / and (?:\p{L}+ ){0,2}$/u.test(link) && /^ (?:more )?in \p{Lu}/u.test(after)
  )
    return PEOPLE_MEASURES.has(before.measure) ? same : undefined;
  if (counted && isPeople(counted) && PEOPLE_MEASURES.has(before.measure) && /,? (?:including|among them) $/.test(link))
    return { ...same, name: `${before.measure} ${counted.noun}` };
  const part = /^ of (?:them|whom) (?:were |are )?(\p{Ll}+)/u.exec(after)?.[1];
  return part !== undefined && PEOPLE.has(part)
    ? { ...same, name: `${before.measure} ${singularNoun(part)}` }
    : undefined;
}

/** A price is not compared with a profit: alike within a factor of twenty. */
const isAlike = (one: number, two = one): boolean =>
  Math.abs(one) < 20 * Math.abs(two) && Math.abs(two) < 20 * Math.abs(one);
/** "up from $3.0bn", "against 47.1%", "204p, having touched 198p". */
const COMPARED =
  /^[^.;]{0,60}?(?<!\p{L})(?:up from|down from|from|against|versus|compared (?:with|to))(?: \p{L}+){0,2} $|^, (?:having|after) (?:earlier |briefly )?(?:touch(?:ed|ing)|hit(?:ting)?|reach(?:ed|ing)|(?:fall(?:en|ing)|ris(?:en|ing)|climb(?:ed|ing)|drop(?:ped|ping)) (?:to|as (?:low|high|far) as)) $/u;
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
/**
 * "killed two guards and ten visitors": what happens to people joined by "and" happens to all of them, unless a verb of
 * their own follows.
 */
const JOINED = /^,? and (?:(?:at least|about|some|another) )?$/;
const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'aboard',
  'arrested',
  'released',
  'hostages',
  'displaced',
]);
const VERB =
  /^ (?:were|was|are|is|have|had|has|been|who|survived|died|killed|injured|wounded|missing|dead|hurt)(?!\p{L})/u;

function toFigure(
  q: Quantity,
  { qualifier }: Qualified,
  counted: Counted | undefined,
  measured: Measured,
  around: Around,
  before: Bare | undefined,
): Bare {
  const mode = modeOf(q, measured, counted, around),
    isConverted = isMoney(q.unit) && before !== undefined && isMoney(before.unit) && around.before.trim() === '(';
  const signed =
    mode === 'rate' && q.unit === '%' && isFall(around)
      ? { ...q, value: -q.value, ...(q.upTo === undefined ? {} : { upTo: -q.upTo }) }
      : q;
  return {
    span: { start: q.start, end: q.end },
    measure: q.unit === '%' ? percentageName(measured.name, mode) : measured.name,
    ...(counted ? { of: { start: counted.start, end: counted.end } } : {}),
    ...boundsOf(
      signed,
      isConverted && qualifier === 'exact' && before.qualifier !== 'range' ? before.qualifier : qualifier,
    ),
    unit: q.unit,
    mode,
    by: `figures/${kindOf(q)}`,
    confidence: measured.by === 'none' ? 0.6 : measured.by === 'counted' ? 0.75 : 0.9,
  };
}

/** A percentage that is no change is none of a price, and one that is a change is none of a whole. */
const percentageName = (name: string, mode: Figure['mode']): string =>
  mode === 'rate' ? (name === 'share' ? 'change' : name) : name === 'share price change' ? 'share' : name;

const kindOf = (q: Quantity): string =>
  q.upTo !== undefined
    ? 'range'
    : q.unit === '%'
      ? 'percentage'
      : isMoney(q.unit)
        ? 'money'
        : q.measured
          ? 'measure with its unit'
          : q.written === 'vague'
            ? 'vague plural'
            : 'count';
