/** What is counted: the noun after a number, and its span with what describes it. */
import { FUNCTION_WORDS } from '../../lang/en/counting.js';
import { PEOPLE } from '../../lang/en/measures.js';
import { SMALL_NUMBERS } from '../../lang/en/numbers.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import { NATIONALITIES, NATIONALS } from '../nationals.js';

export interface Counted extends Span {
  /** The head noun in the singular, lower case. */
  readonly noun: string;
  /** As written, lower case. */
  readonly head: string;
  /** The token after the head. */
  readonly next: number;
  /** "more", "further", "new" between number and noun. */
  readonly more: boolean;
}

/** At most so many words stand between a number and the noun it counts ("six other drug trafficking groups"). */
const REACH = 6;

/**
 * In a headline any noun may be capitalised; elsewhere a capital is a name ("40 Steve Parsons"), unless it is a people.
 * @example after "22": "US strikes on vessels" → noun "strike"
 */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  one: boolean,
  headline = false,
  mass = one,
): Counted | undefined {
  let from = at,
    more = false;
  for (
    ;
    from < last &&
    /^(?:of|the|its|their|these|those|more|other|another|further|additional|new|such)$/.test(tokens[from]!.lower);
    from++
  )
    more ||= /^(?:more|another|further|additional|new)$/.test(tokens[from]!.lower);
  let head = -1;
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const token = tokens[i]!;
    if (token.lower === "'s" && head >= 0) {
      head = -1;
      continue;
    } // "dozens of sheriff's deputies"
    // "12 full and part-time jobs"
    if (
      token.lower === 'and' &&
      head === i - 1 &&
      !isPlural(tokens[head]!) &&
      i + 1 < last &&
      tokens[i + 1]!.kind === 'word' &&
      !FUNCTION_WORDS.has(tokens[i + 1]!.lower)
    )
      continue;
    if (
      token.kind !== 'word' ||
      SMALL_NUMBERS.has(token.lower) ||
      (FUNCTION_WORDS.has(token.lower) && !isPronoun(token)) ||
      (isVerbish(token.lower) && i > from)
    )
      break;
    if (!headline && /^\p{Lu}/u.test(token.text) && !PEOPLE.has(token.lower) && !NATIONALS.has(token.lower)) continue;
    // "six Chinese firms"
    if (
      NATIONALITIES.has(token.lower) &&
      i + 1 < Math.min(last, from + REACH) &&
      isPlural(tokens[i + 1]!) &&
      tokens[i + 1]!.kind === 'word'
    )
      continue;
    if (!isDescriptive(token)) head = i;
    if (!one && isPlural(token)) {
      head = i;
      if (
        !isPlural(tokens[i + 1] ?? token) ||
        i + 1 >= last ||
        FUNCTION_WORDS.has(tokens[i + 1]!.lower) ||
        !COLLECTIVES.has(token.lower)
      )
        break;
    }
  }
  if (head < 0 || !(mass || isPlural(tokens[head]!))) return undefined; // "thousands celebrate"
  const token = tokens[head]!;
  return {
    start: tokens[from]!.start,
    end: token.end,
    noun: singularNoun(token.lower),
    head: token.lower,
    next: head + 1,
    more,
  };
}

const isPronoun = (token: Token): boolean => token.text === 'us' || token.lower === 'them';
const isVerbish = (lower: string): boolean => lower.length > 4 && /(?:ed|ly)$/.test(lower);
const isDescriptive = (token: Token): boolean =>
  /(?:ed|ing|ly|ful|ous|ive|ian|ish)$/.test(token.lower) &&
  token.lower.length > 4 &&
  !/(?:^hundred|^speed|^breed|killing|bombing|building|dwelling|shooting|drowning)$/.test(token.lower);

const isPlural = (token: Token): boolean =>
  (PLURALS.has(token.lower) && token.text !== 'US') ||
  (/[^su'’]s$/u.test(token.text) &&
    token.lower.length > 3 &&
    !/^\p{Lu}+$/u.test(token.text) &&
    !/(?:ss|us|is)$/.test(token.lower)) ||
  /(?:sses|xes|ches|shes|uses|buses)$/.test(token.lower);

/** Plurals in form of one that may stand before another: "police officers". */
const COLLECTIVES: ReadonlySet<string> = new Set(['police', 'staff', 'crew', 'aircraft', 'personnel']);

const PLURALS: ReadonlySet<string> = new Set([
  ...[...PEOPLE].filter((word) => !PEOPLE.has(`${word}s`)),
  'dead',
  'troops',
  'police',
  'personnel',
  'staff',
  'crew',
  'aircraft',
  'cattle',
  'sheep',
  'fish',
  'men',
  'women',
  'servicemen',
  'policemen',
  'crewmen',
  'fishermen',
  'injured',
  'wounded',
  'missing',
  'sorties',
  'premises',
  'jobs',
  'schoolchildren',
  'grandchildren',
  'head',
  'apparatus',
  'offspring',
  'livestock',
]);

export function singularNoun(lower: string): string {
  const irregular = IRREGULAR[lower.replace(/^.*-/, '')];
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(lower)) return lower.slice(0, -2);
  return /[^su'’]s$/.test(lower) && !/is$/.test(lower) ? lower.slice(0, -1) : lower;
}

const IRREGULAR: { readonly [plural: string]: string } = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  schoolchildren: 'schoolchild',
  grandchildren: 'grandchild',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  others: 'person',
  other: 'person',
  persons: 'person',
  policemen: 'policeman',
  servicemen: 'serviceman',
  crewmen: 'crewman',
  fishermen: 'fisherman',
  injuries: 'injury',
  fatalities: 'fatality',
  bodies: 'body',
  casualties: 'casualty',
  crews: 'team',
  houses: 'house',
  cases: 'case',
  buses: 'bus',
  series: 'series',
  species: 'species',
  movies: 'movie',
  calories: 'calorie',
  us: 'person',
  them: 'person',
  those: 'person',
};
