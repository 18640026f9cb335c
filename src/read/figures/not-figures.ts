/**
 * Numbers that no tracker would log: ages, scores, names, labels, lists, telephone numbers, parts of compounds, ways of
 * speaking.
 */
import {
  FUNCTION_WORDS,
  LABELS,
  RESULT_NOUNS,
  SOURCE_WORDS,
  TIME_NOUNS,
  TRACKED_NOUNS,
  VAGUE_NOUNS,
} from '../../lang/en/counting.js';
import { PEOPLE } from '../../lang/en/measures.js';
import type { Token } from '../../text/tokens.js';
import type { Counted } from './counted.js';
import type { Measured } from './measure/measured.js';
import { isPeople } from './measure/people.js';
import type { Quantity } from './quantity.js';

/** Decided by the tokens alone, before anything is measured. */
export function isNoQuantity(tokens: readonly Token[], q: Quantity, first: number, last: number): boolean {
  const before = tokens[q.first - 1],
    after = q.next < last ? tokens[q.next] : undefined,
    token = tokens[q.first]!;
  if (after?.text === '=') return true; // "($1 = 0.7865 pounds)"
  // "a screen in 1080p"
  if (
    q.unit === 'GBX' &&
    RESOLUTIONS.has(token.lower) &&
    tokens
      .slice(Math.max(first, q.first - 12), Math.min(last, q.next + 12))
      .some((t) => t !== token && (SCREENS.has(t.lower) || RESOLUTIONS.has(t.lower)))
  )
    return true;
  if (q.unit !== '1') return false;
  // "4.25 in the morning"
  if (
    q.written === 'digits' &&
    q.value < 25 &&
    (/^(?:a\.?m|p\.?m|gmt|hrs|o'clock)$/.test(after?.lower ?? '') ||
      /^in the (?:morning|afternoon|evening)$/.test(
        tokens
          .slice(q.next, q.next + 3)
          .map((t) => t.lower)
          .join(' '),
      ))
  )
    return true;
  // "the nineteen fifties"
  if (q.written === 'words' && /^(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.test(after?.lower ?? ''))
    return true;
  if (q.tail && !/^(?:strong|plus|magnitude)$/.test(q.tail)) return true; // "six-storey", "12-member"
  // "9/11", "#1", "COVID-19"
  if (before && before.end === token.start && /[#@/:.+\-–,=*]|\p{L}/u.test(before.text)) return true;
  // "3:2", not "it was 1,090: the first"
  if (
    after &&
    after.start === q.end &&
    /^[/:@=*°]$/.test(after.text) &&
    !(after.text === ':' && tokens[q.next + 1]?.start !== after.end)
  )
    return true;
  // "1. First"
  if (q.written === 'digits' && q.first === first && (after?.text === '.' || after?.text === ')')) return true;
  if (before?.text === '(' && after?.text === ')' && q.value < 100) return true; // ", (34),"
  // "two of nine"
  if (
    /^(?:in|of)$/.test(before?.lower ?? '') &&
    q.written === 'words' &&
    /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(tokens[q.first - 2]?.lower ?? '') &&
    !(
      before!.lower === 'of' &&
      (tokens[q.first - 2]!.lower !== 'one' || q.value > FEW) &&
      /[^s]s$/.test(after?.lower ?? '')
    )
  )
    return true;
  // "caption 6 of 25"
  if (
    before?.lower === 'of' &&
    /^(?:caption|photo|slide|image|picture|question|part|page)s?$/.test(tokens[q.first - 3]?.lower ?? '')
  )
    return true;
  if (
    /^(?:mother|father|parent|grandmother|grandfather) (?:of|to)$/.test(
      `${tokens[q.first - 2]?.lower} ${before?.lower}`,
    ) &&
    q.value < 25
  )
    return true;
  if (before?.lower === 'and' && tokens[q.first - 3]?.lower === 'aged') return true;
  // "aged 34", "47 year old"
  if (
    before?.lower === 'aged' ||
    before?.lower === 'age' ||
    /^years?-old/.test(after?.lower ?? '') ||
    tokens[q.next + 1]?.lower === 'old'
  )
    return true;
  if (before?.text === ':' && LABELS.has(tokens[q.first - 2]?.lower ?? '')) return true;
  if (
    /^(?:family|group|team|crew|panel|mother|father) of$/.test(`${tokens[q.first - 2]?.lower} ${before?.lower}`) &&
    q.written === 'words'
  )
    return true;
  // "Rehn, 34,"
  if (
    before?.text === ',' &&
    after &&
    /^[,.]$/.test(after.text) &&
    q.written === 'digits' &&
    q.value > 5 &&
    q.value < 110 &&
    /^\p{Lu}/u.test(tokens[q.first - 2]?.text ?? '')
  )
    return true;
  // "his sons, 17 and 22,"
  if (
    before?.lower === 'and' &&
    q.written === 'digits' &&
    q.value < 110 &&
    after &&
    /^[,.]$/.test(after.text) &&
    tokens[q.first - 3]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[q.first - 2]!.text) &&
    tokens[q.first - 4]?.kind === 'word'
  )
    return true;
  if (
    before &&
    q.written !== 'vague' &&
    LABELS.has(before.lower) &&
    !/^(?:number|point|line|order|group|unit)$/.test(before.lower)
  )
    return true;
  // "Boeing 737"
  if (
    before &&
    q.written === 'digits' &&
    q.first - 1 > first &&
    /^\p{Lu}/u.test(before.text) &&
    /^(?:[\p{Lu}]{1,4}|\p{Lu}\p{Ll}+)$/u.test(before.text) &&
    isStop(after)
  )
    return q.value < 2000 && !isGapped(tokens, q, first);
  return (
    q.written === 'digits' &&
    q.value >= 1000 &&
    q.value < 2100 &&
    Number.isInteger(q.value) &&
    !/,/.test(token.text) &&
    isStop(after)
  );
}

/** "He faces 14 counts, Rehn 11": what the name has is left out. */
const isGapped = (tokens: readonly Token[], q: Quantity, first: number): boolean =>
  /^(?:,|and)$/.test(tokens[q.first - (tokens[q.first - 2]?.lower === 'the' ? 3 : 2)]?.lower ?? '') &&
  tokens
    .slice(Math.max(first, q.first - 8), q.first - 2)
    .some((t, i, near) => t.kind === 'number' && /s$|^(?:per|percent|%)$/.test(near[i + 1]?.lower ?? ''));

/** Lines of a picture, not pence. */
const RESOLUTIONS: ReadonlySet<string> = new Set(['360p', '480p', '720p', '1080p', '1440p', '2160p']),
  SCREENS: ReadonlySet<string> = new Set(
    `
  screen screens display displays video videos resolution hd tv tvs monitor monitors 4k fps stream streaming game games
  console pixels native
`
      .trim()
      .split(/\s+/),
  );

const isStop = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

/** "39 miles west of": how far places lie apart. */
export function isDistance(tokens: readonly Token[], q: Quantity): boolean {
  if (q.measured !== 'length') return false;
  const words = tokens
    .slice(q.next, q.next + 5)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:\( \S+ \S+ \) )?(?:(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)|from|off|away|outside|inland|apart|down the road|up the)\b/.test(
    words,
  );
}

/** "(63 kilometers)" after "39 miles": the same thing in another unit. Conversions of money count. */
export const isConversion = (tokens: readonly Token[], q: Quantity, before: Quantity | undefined): boolean =>
  q.measured !== undefined &&
  before?.measured !== undefined &&
  tokens[q.first - 1]?.text === '(' &&
  q.first - before.next <= 2;

/** "children under ten", "over 65". */
const isAge = (tokens: readonly Token[], q: Quantity, counted: Counted | undefined, measured: Measured): boolean =>
  q.value < 110 &&
  (!counted || !tokens[counted.next - 1]!.lower.endsWith('s')) &&
  measured.by !== 'phrase' &&
  measured.by !== 'noun' &&
  /^(?:under|over|above|below)$/.test(tokens[q.first - 1]?.lower ?? '');

/** "Most of them children under six, were ill": what is told behind it is told of the children. */
export function isAgeOfPeople(tokens: readonly Token[], q: Quantity, last: number): boolean {
  const bound = tokens[q.first - 1]?.lower ?? '',
    who = tokens[q.first - (/^aged?$/.test(bound) || tokens[q.first - 2]?.lower === 'aged' ? 3 : 2)]?.lower ?? '',
    next = q.next < last ? tokens[q.next] : undefined;
  return (
    q.unit === '1' &&
    q.value < 110 &&
    /^(?:under|over|above|below)$/.test(bound) &&
    (PEOPLE.has(who) || /^(?:anyone|everyone|anybody|everybody|those|all)$/.test(who)) &&
    (isStop(next) || FUNCTION_WORDS.has(next!.lower))
  );
}

/**
 * Up to this, a number word before a noun of no measure counts nothing that is tracked: "two lists", "three former
 * traders". Tuned on the stories of development.
 */
const FEW = 3;

/**
 * "Two divers were hurt", "smashed two windows": what befalls two or three is told of them. "They have two daughters",
 * "an act of two parts", "founded by two brothers" say how a thing is.
 */
function isToldOfTwo(tokens: readonly Token[], q: Quantity, counted: Counted): boolean {
  const before = tokens[q.first - 1]?.lower ?? '',
    verb = before === 'to' ? (tokens[q.first - 2]?.lower ?? '') : before;
  return (
    tokens[q.next]?.lower !== 'other' &&
    (isPeople(counted)
      ? !ASIDE.has(before)
      : /[^e]ed$/.test(verb) &&
        !/^(?:need|want|claim|includ|featur|involv|contain|confirm|report|mention|describ|list|nam|discuss|follow|offer)ed$/.test(
          verb,
        ))
  );
}
const ASIDE: ReadonlySet<string> = new Set(
  'of by from between quoting citing than as like or have has having had with and'.split(' '),
);

/** "Not one crown", "every last penny": a manner of saying nothing or all. */
const isMoneyless = (tokens: readonly Token[], q: Quantity): boolean =>
  q.unit !== '%' &&
  q.written === 'words' &&
  /^(?:not|never|without|even|every|last|single)$/.test(tokens[q.first - 1]?.lower ?? '');

const isPeopleMeasure = (name: string): boolean => /^(?:dead|injured|missing|rescued|arrested|displaced)/.test(name);

/** Decided once it is known what is counted. */
export function isNotLogged(
  tokens: readonly Token[],
  q: Quantity,
  counted: Counted | undefined,
  measured: Measured,
  qualified: boolean,
): boolean {
  const before = tokens[q.first - 1]?.lower ?? '';
  // "the last two miles"
  if (q.measured === 'length' && /^(?:last|final|first|next|few|past|remaining)$/.test(before)) return true;
  if (q.value === 1 && isMoneyless(tokens, q)) return true; // "not one penny of it"
  if (q.unit !== '1') return false;
  if (
    counted &&
    /^(?:familiar|briefed|close|with|who)$/.test(tokens[counted.next]?.lower ?? '') &&
    isPeople(counted) &&
    measured.by !== 'phrase'
  )
    return (
      SOURCE_WORDS.has(tokens[counted.next]!.lower) ||
      tokens.slice(counted.next, counted.next + 4).some((t) => SOURCE_WORDS.has(t.lower))
    );
  if (q.written === 'ordinal') return true;
  if (counted?.noun === 'page') return true; // "a 611-page ruling ran to 611 pages"
  if (counted && (TIME_NOUNS.has(counted.noun) || (q.upTo !== undefined && RESULT_NOUNS.has(counted.noun))))
    return true;
  if (q.value === 1 && tokens[q.next]?.lower === 'of') return true; // "one of the passengers"
  if (
    q.value === 1 &&
    q.written !== 'vague' &&
    !(measured.by === 'phrase' && counted && !/^(?:one|of)$/.test(counted.head)) &&
    !(measured.by === 'noun' && measured.running)
  )
    return true;
  if (isAge(tokens, q, counted, measured)) return true;
  // "a 9.11 style memorial"
  if (
    !Number.isInteger(q.value) &&
    measured.name !== 'magnitude' &&
    (measured.by !== 'phrase' || isPeopleMeasure(measured.name))
  )
    return true;
  if (measured.by === 'none' && !qualified && q.written !== 'vague') return true;
  if (
    q.written === 'words' &&
    q.value <= 10 &&
    !(/^(?:all|both)$/.test(before) && measured.by === 'phrase') &&
    /^(?:the|these|those|all|both|its|his|her|their|our|my|your|whose|'s|other|last|first|next|past|previous)$/.test(
      before,
    ) &&
    measured.by !== 'noun'
  )
    return true;
  if (
    q.written === 'words' &&
    q.value <= FEW &&
    q.upTo === undefined &&
    measured.by === 'counted' &&
    !measured.running &&
    !qualified &&
    !counted?.more &&
    !TRACKED_NOUNS.has(counted?.noun ?? '') &&
    !(q.value > 1 && counted && isToldOfTwo(tokens, q, counted))
  )
    return true;
  return counted !== undefined && VAGUE_NOUNS.has(counted.noun) && measured.by !== 'phrase' && !qualified;
}
