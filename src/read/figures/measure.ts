/** Which measure a quantity is of: the words beside it against the dictionary of measures. */
import { PERSON_NOUNS } from '../../lang/en/role-nouns.js';
import {
  CASE_STATUS,
  DEAL_WORDS,
  EARNING_WORDS,
  FOUND_GUILTY,
  FOUND_INNOCENT,
  LEVELS,
  LIVES_TAKEN,
  type Measure,
  MEASURES,
  PEOPLE,
  PERCENTAGES,
  PER_SHARE,
  SHARE_WORDS,
  STANCES,
} from '../../lang/en/measures.js';
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import { NATIONALS } from '../nationals.js';
import type { Quantity } from './quantity.js';

/** The words around a quantity, lower case. */
export interface Around {
  /** Back to the number before it, or to the sentence's start. */
  readonly before: string;
  /** On to the next number, or to the sentence's end. */
  readonly after: string;
  /** Back to the sentence's start, whatever numbers stand between. */
  readonly back: string;
  readonly sentence: string;
  /** The whole text, as written. */
  readonly report: string;
}

export interface Measured {
  readonly name: string;
  /** True where a number of it is the state of a count or level. */
  readonly running: boolean;
  readonly by: 'noun' | 'phrase' | 'counted' | 'none';
  /** Where it is known from the figure before. */
  readonly mode?: Figure['mode'];
}

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

export function measureOf(quantity: Quantity, counted: Counted | undefined, around: Around): Measured {
  if (quantity.unit === '1' && RATE_OF_EXCHANGE.test(around.after))
    return { name: 'exchange rate', running: true, by: 'phrase', mode: 'total' };
  if (quantity.unit === '%') return phraseOf(SHARED, around.after, around.back) ?? stanceOf(around) ?? named('share');
  if (isMoney(quantity.unit)) return moneyOf(quantity, around);
  if (quantity.measured) return named(DIMENSIONS.get(counted?.noun ?? '') ?? counted?.noun ?? quantity.measured);
  return countOf(quantity, counted, around);
}

/** "7.42 per dollar", "18.2 to the euro". */
const RATE_OF_EXCHANGE =
  /^ (?:per|to the|to one|against the) (?:u\.?s\.? )?(?:dollar|euro|pound|yen|greenback)(?!\p{L})/u;

/** What a length is of, where an adjective says it: "40 feet deep". */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deep: 'depth',
    high: 'height',
    tall: 'height',
    long: 'length',
    wide: 'width',
    thick: 'thickness',
    underground: 'depth',
    underwater: 'depth',
    above: 'distance',
    below: 'distance',
    away: 'distance',
  }),
);

/** Amounts below this in whole currency are prices of one thing rather than of a company. */
const SMALL_MONEY = 1e5;

function moneyOf({ value, unit }: Quantity, around: Around): Measured {
  const isDeal = DEAL.test(around.sentence),
    isSmall = /^(?:GBX|USX)$/.test(unit) || value < SMALL_MONEY;
  const each = PRICED.next(around.after);
  if (each?.name === 'price') return found(each, 'phrase');
  if (isSmall && TRADED.test(around.back)) return { name: 'share price', running: true, by: 'phrase' };
  if (isSmall && EACH_SHARE.test(around.after))
    return {
      name: isDeal ? 'bid per share' : EARNED.test(around.sentence) ? 'earnings per share' : 'share price',
      running: true,
      by: 'phrase',
    };
  if (isDeal && /^(?:GBX|USX)$/.test(unit)) return { name: 'bid per share', running: true, by: 'phrase' };
  const priced = phraseOf(PRICED, around.after, around.back);
  if (isSmall && isDeal && priced?.name === 'deal value' && /(?<!\p{L})shares?(?!\p{L})/iu.test(around.report))
    return { name: 'bid per share', running: true, by: 'phrase' };
  if (priced && !(priced.name === 'worth' && isDeal) && (isSmall || priced.name !== 'price')) return priced;
  return !isSmall && (isDeal || SALE.test(around.sentence))
    ? { name: 'deal value', running: true, by: 'phrase' }
    : ((priced && priced.name !== 'price' ? priced : stanceOf(around)) ?? priced ?? named('amount', 'none'));
}

/** What a report is about, which every number of it asks: looked up once a report. */
export function askedOf(about: RegExp): (report: string) => boolean {
  let last = '',
    answer = false;
  return (report) => {
    if (report !== last) {
      last = report;
      answer = about.test(report);
    }
    return answer;
  };
}

/** Words right before a sum that say what sum it is. @param before lower case, up to the sum */
export const isOfMoney = (before: string): boolean => {
  const level = PRICED.before(before);
  return level !== undefined && level.name !== 'price';
};

/** A level that talks move. */
const stanceOf = ({ after, before }: Around): Measured | undefined => {
  const stance = phraseOf(STANDS, after, before);
  return stance && { ...stance, mode: 'total' };
};

function countOf({ value }: Quantity, counted: Counted | undefined, around: Around): Measured {
  const status = caseStatusOf(counted, around),
    strong = counted && (PAPERS.test(around.after) ? BALLOTS : NOUNS.get(counted.noun));
  if (status) return found(status, 'noun');
  if (strong)
    return found(
      strong === CHARGES
        ? foundBy(around.before)
        : strong === VOTES && (LEADS.test(around.before) || AHEAD.test(around.after))
          ? MARGIN
          : strong,
      'noun',
    );
  if (counted && INFECTS.test(around.back) && /^(?:others?|people|persons?)$/.test(counted.head) && value % 1 !== 0)
    return found(REPRODUCTION, 'phrase');
  if (QUAKE_BEFORE.test(around.before) || around.after.startsWith('-magnitude')) return found(MAGNITUDE, 'phrase');
  if (!counted || isPeople(counted) || WEAK.has(counted.noun)) {
    const phrase =
      BESIDE.before(around.before) ??
      (counted?.noun === 'life' && LIFE_TAKEN.test(around.before) ? MEASURES[0] : undefined) ??
      BESIDE.after(ONE_OF.test(around.back) ? around.after.split(OF_THE_ONE, 1)[0]! : clauseOf(around.after));
    if (phrase === STRIKERS && WALKS_OUT.test(around.after) && !isOfWork(around.report))
      return { name: 'person', running: false, by: 'phrase' };
    if (phrase && !(phrase === RELEASED && !isOfCaptives(around.report) && !CUT_OFF.test(around.after)))
      return found(phrase === RELEASED && CUT_OFF.test(around.after) ? MISSING : phrase, 'phrase');
  }
  const weak = counted && WEAK.get(counted.noun),
    level = counted ? undefined : LEVEL_OF.exec(around.before)?.[1];
  if (!counted && value >= CROWD && PRESENT.test(around.after)) return { name: 'crowd', running: true, by: 'phrase' };
  if (level !== undefined)
    return LEAD.test(level) && OF_VOTES.test(around.report)
      ? found(MARGIN, 'phrase')
      : { name: level, running: true, by: 'phrase' };
  return weak ? found(weak, 'counted') : named(counted?.noun ?? 'number', counted ? 'counted' : 'none');
}

/** "60,000 are outside parliament": people, where nobody else is said to be. */
const CROWD = 50,
  PRESENT =
    /^ (?:are(?: already| still| now)?|were(?: already| still)?|ha(?:d|ve) (?:gathered|assembled|marched)|gathered|marched|assembled|turned out|turned up|showed up)(?:,? (?:outside|in front of|(?:on|in|before|through) the (?:\p{L}+ )?(?:square|streets?|plaza|avenue|boulevard|bridge|park|stadium))(?!\p{L})|[,.])/u;

/** "Exceeds the threshold of 5,000": a level that is told by its own noun. */
const LEVEL_OF =
  /(?<!\p{L})(threshold|limit|ceiling|quota|target|majority|margin|gap|lead|deficit|(?:retirement|pension|voting|drinking|driving|school-leaving|minimum|legal) age|surplus|shortfall|backlog|attendance|membership|workforce|quorum)(?: (?:is|was|stands at|stood at|of|at|as|from|to|will be|(?:(?:will|would|must|should|to) )?(?:go(?:es)?|rises?|rose|went|climbs?|falls?|fell|be (?:raised|lowered|cut|kept)|raised|lowered|cut)(?: up| down)? (?:to|at|from)))[\s“"]*$/u;

/**
 * What is told of the counted people stops where another clause begins: "29 were sent on and nobody died", "40 were at
 * Mass when the roof killed".
 */
const clauseOf = (after: string): string => after.split(CLAUSE, 1)[0]!;
const CLAUSE =
  /(?:(?<=(?:were|was|are|is|have|has|had|\p{L}ed) .*),? and (?:that|nobody|no|none|he|she|it|they|there|the|a|an|his|her|its|their|one|others?)|,? (?:but|while|when|after|before|because|although|though|until|unless)) (?!being )/u;
/**
 * "One of the fourteen, Brand, died on Thursday": what is told is told of the one; "one of the fourteen killed", of
 * all.
 */
const ONE_OF =
    /(?<!\p{L})(?:one|none|each|any|some|several|two|three|most|many) of (?:the|those|these|its|their)(?: (?:other|last|first))?[\s“"]*$/u,
  OF_THE_ONE = /,|(?<! (?:who|that|which)) (?:died|dies|was|is|were|are|has|had|have)(?!\p{L})/u;
const LIFE_TAKEN = new RegExp(`(?<!\\p{L})(?:${LIVES_TAKEN})[\\s“"]*$`, 'u');

/** A measure of the dictionary by its name. */
export const measureNamed = (name: string): Measured => found(measure(name), 'phrase');
const measure = (name: string): Measure => MEASURES.find((m) => m.name === name)!;

/** "388 cases confirmed", "1,120 suspected", "confirmed cases", "640 people treated as suspected cases". */
function caseStatusOf(counted: Counted | undefined, { before, after, sentence, report }: Around): Measure | undefined {
  const clause = clauseOf(after),
    isCase = counted?.noun === 'case';
  if (!isCase && counted && !isPeople(counted)) return undefined;
  if (counted && !isCase) return statusIn(/^[^.;:]*? as (\p{L}[\p{L}-]*) cases?(?!\p{L})/u, clause);
  const own =
    statusIn(
      /^ (?:(?:others? |cases? )?(?:have |has |had |were |are |was )?(?:been |being )?)?([\p{L}-]+)(?!\p{L})/u,
      clause,
    ) ??
    (isCase
      ? (statusIn(/^(?: [\p{L}-]+){0,3}? ([\p{L}-]+) cases?(?!\p{L})/u, clause) ??
        statusIn(/(?<!\p{L})([\p{L}-]+) $/u, before))
      : undefined);
  return own && (isCase || /(?<!\p{L})cases?(?!\p{L})/u.test(sentence) || OF_CASES.test(report)) ? own : undefined;
}

/** A report that tells of confirmed cases tells of them where it says "451 confirmed". */
const OF_CASES = new RegExp(
  `(?<!\\p{L})(?:(?:${CASE_STATUS.flat().join('|')}) cases|cases (?:have been |were |are )?(?:${CASE_STATUS.flat().join('|')}))(?!\\p{L})`,
  'iu',
);

const statusIn = (pattern: RegExp, words: string): Measure | undefined => STATUS.get(pattern.exec(words)?.[1] ?? '');
const STATUS: ReadonlyMap<string, Measure> = new Map(
  CASE_STATUS.flatMap((words) => words.map((word) => [word, measure(`${words[0]} cases`)] as const)),
);
/** The measure of cases of which a word says how sure they are. */
export const caseStatusNamed = (word: string): Measured | undefined => {
  const status = STATUS.get(word);
  return status && found(status, 'noun');
};

/** What happened to the people whom the words before `after` count: "killed has risen to". */
export function measureOfPeople(after: string): Measured {
  const phrase = BESIDE.after(clauseOf(after));
  return phrase ? found(phrase, 'phrase') : { name: 'person', running: true, by: 'phrase' };
}

/** True where what is counted is people: "children", "pilots", "Palestinians". */
export const isPeople = ({ head, noun }: Counted): boolean =>
  PEOPLE.has(head) || NATIONALS.has(head) || PERSONS.has(noun);
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS.split(/\s+/));

/** The first measure of a list whose phrase stands right behind the number, else before it. */
const phraseOf = ({ next, before }: Phrases, after: string, back: string): Measured | undefined => {
  const measure = next(after) ?? before(back);
  return measure && found(measure, 'phrase');
};

const found = (measure: Measure, by: Measured['by']): Measured => ({
  name: measure.name,
  running: measure.running !== false,
  by,
});
const named = (name: string, by: Measured['by'] = 'counted'): Measured => ({ name, running: false, by });

type Finder = (words: string) => Measure | undefined;
/** `before` ends at the number, `after` is anywhere in what follows, `next` right behind the number. */
interface Phrases {
  readonly before: Finder;
  readonly after: Finder;
  readonly next: Finder;
}

/**
 * One expression a side for all measures of a list: of two phrases the one that begins first counts, then the one
 * listed first.
 */
function toPhrases(measures: readonly Measure[]): Phrases {
  const finder = (key: 'before' | 'after', lead: string, tail: string): Finder => {
    const listed = measures.filter((m) => m[key] !== undefined),
      any = listed.map((m, i) => `(?<m${i}>${m[key]})`).join('|');
    const pattern = new RegExp(`${lead}(?:${any})${tail}`, 'u');
    return (words) => {
      const groups = pattern.exec(words)?.groups;
      return groups && listed.find((_, i) => groups[`m${i}`] !== undefined);
    };
  };
  return {
    before: finder(
      'before',
      '(?<!\\p{L})',
      '(?: (?:another|a further|an additional|all|all of|the|the (?:last|other|remaining)))?[\\s“"‘(]*$',
    ),
    after: finder('after', '^[^.;]*?(?<!\\p{L})', '(?!\\p{L})'),
    next: finder('after', '^[\\s-]*', '(?!\\p{L})'),
  };
}

const BESIDE = toPhrases(MEASURES),
  PRICED = toPhrases(LEVELS),
  SHARED = toPhrases(PERCENTAGES),
  STANDS = toPhrases(STANCES);
const DEAL = new RegExp(`(?<!\\p{L})(?:${DEAL_WORDS})(?!\\p{L})`, 'u'),
  EARNED = new RegExp(`(?<!\\p{L})(?:${EARNING_WORDS})(?!\\p{L})`, 'u'),
  EACH_SHARE = new RegExp(`^[\\s-]*(?:${PER_SHARE})(?!\\p{L})`, 'u'),
  TRADED = new RegExp(`(?<!\\p{L})(?:${SHARE_WORDS})[\\s“"(]*$`, 'u');

/** What is sold for millions is a firm, not a ticket. */
const SALE = /(?<!\p{L})(?:sold|sale|sell|selling|bought)(?!\p{L})/u;

/** Alone among the counts it stands before any noun: "a magnitude 6.4 quake". */
const MAGNITUDE = measure('magnitude'),
  QUAKE_BEFORE = /(?<!\p{L})magnitude(?: of)? $/u;

const byNoun = (key: 'nouns' | 'weak'): ReadonlyMap<string, Measure> =>
  new Map(
    MEASURES.flatMap((m) =>
      (m[key] ?? '')
        .split('|')
        .filter(Boolean)
        .map((noun) => [noun, m] as const),
    ),
  );
const NOUNS = byNoun('nouns'),
  WEAK = byNoun('weak');

/** "Four walked out": of work, where a report tells of work. */
const STRIKERS = measure('strikers'),
  WALKS_OUT = /^[^.;]*?(?<!\p{L})walk(?:ed)? out(?!\p{L})/u,
  isOfWork = askedOf(
    /(?<!\p{L})(?:strikes?|strikers|striking|unions?|walkouts?|pickets?|employers?|wages?|pay)(?!\p{L})/iu,
  );

/** "To free five trapped under a wall": no captives. */
const RELEASED = measure('released'),
  MISSING = measure('missing'),
  CUT_OFF = /^(?: \p{L}+){0,3} (?:trapped|stuck|pinned|buried|entombed)(?!\p{L})/u;

/** Clubs, labels and wards release people, too. */
const isOfCaptives = askedOf(
  /(?<!\p{L})(?:hostages?|captives?|captors?|captivity|prison\p{L}*|jail\p{L}*|detain\p{L}*|detention|arrest\p{L}*|custody|abduct\p{L}*|kidnap\p{L}*|pardon\p{L}*|inmates?|convict\p{L}*|courts?|bail|cells?|amnesty|parole|ransom|gunmen|militants?|rebels?)(?!\p{L})/iu,
);

/** "Passing it to 1.8 others". */
const REPRODUCTION = measure('reproduction number'),
  INFECTS =
    /(?<!\p{L})(?:infect(?:s|ed|ing)?|pass(?:es|ed|ing)? (?:\S+ ){1,4}to|transmit\w* (?:\S+ ){1,4}to|spread\w* (?:\S+ ){1,4}to)[\s“"]*$/u;
const CHARGES = measure('charges'),
  CONVICTIONS = measure('convictions'),
  ACQUITTALS = measure('acquittals');
/** Where votes are counted a lead is one of votes. */
const LEAD = /^(?:margin|gap|lead)$/,
  OF_VOTES = /(?<!\p{L})(?:votes|ballots)(?!\p{L})/iu;
/** "Won by 2,352 votes", "a lead of 611 votes", "40 votes ahead"; "by 52 votes to 48" is a result. */
const VOTES = measure('votes'),
  BALLOTS = measure('ballots'),
  PAPERS = /^ (?:\p{L}+ )?(?:ballot|voting|spoil(?:ed|t)) papers?(?!\p{L})/u,
  MARGIN = measure('margin'),
  AHEAD = /^ votes? (?:ahead|behind|more than|fewer than|short|clear|apart|in (?:it|front))(?!\p{L})/u;
const LEADS =
  /(?<!\p{L})(?:(?:won|wins|winning|led|leads?|leading|lost|loses|losing|ahead|behind|beat|beats|beaten|defeated|edged(?: (?:home|ahead|out))?|(?:scraped|squeaked|sneaked)(?: (?:home|in|through))?|pipped|trail(?:s|ed|ing)?)(?: \S+){0,5} by|(?:margin|majority|lead|gap|difference|advantage)(?: \p{L}+){0,3})(?: (?:just|only|some|about|fewer than|more than))? $/u;
/** What a court found of the counts after `before`. */
const foundBy = (before: string): Measure =>
  GUILTY.test(before) ? CONVICTIONS : INNOCENT.test(before) ? ACQUITTALS : CHARGES;
const GUILTY = new RegExp(`(?<!\\p{L})${FOUND_GUILTY}[\\s“"]*$`, 'u'),
  INNOCENT = new RegExp(`(?<!\\p{L})${FOUND_INNOCENT}[\\s“"]*$`, 'u');
