/** Of speakers without a name: what kind of source they are and how many, by the words that describe them. */
import { SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { IN_THE_KNOW, SOURCE_KINDS } from '../../lang/en/source-kinds.js';
import type { SourceKind, Statement } from '../../types.js';

const KINDS: ReadonlyMap<string, SourceKind> = new Map(
  [...SOURCE_KINDS].reverse().flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun) => [noun, kind] as const)),
);

type Unnamed = Pick<Statement, 'sourceKind' | 'people'>;

export const withSourceKinds = (text: string, statements: readonly Statement[]): Statement[] =>
  statements.map((s) =>
    s.named || s.speaker === null
      ? s
      : { ...s, ...unnamedAs(s.speaker, s.source.map(({ start, end }) => text.slice(start, end)).join(' ')) },
  );

/** Longer descriptions are judged by their beginning. */
const LONGEST = 200;

/**
 * What the description tells; nothing where it tells nothing. `around`: the words of the source, which may say more.
 * @example unnamedAs('two people briefed on the talks') // { sourceKind: 'insider', people: 2 }
 */
export function unnamedAs(description: string, around = description): Unnamed {
  const whole = plain(description);
  if (SHARE.test(whole)) return { sourceKind: 'crowd' };
  const words = headWords(whole),
    at = words.findLastIndex((w) => !/(?:ed|ing)$/.test(w)),
    head = at >= 0 && nounOf(words[at]!) !== undefined ? words[at] : undefined;
  if (head === undefined) return {};
  const noun = nounOf(head)!,
    isOfPeople = !OF_NOBODY.has(noun),
    people = isOfPeople ? countOf(words.slice(0, at), whole, head) : undefined;
  const kind =
    noun === 'people' || noun === 'person'
      ? IN_THE_KNOW.test(plain(around)) || IN_THE_KNOW.test(whole)
        ? 'insider'
        : noun === 'person'
          ? undefined
          : 'crowd'
      : KINDS.get(noun);
  return { ...(kind && { sourceKind: kind }), ...(people !== undefined && { people }) };
}

const plain = (words: string): string => words.slice(0, LONGEST).replaceAll('’', "'").toLowerCase();

/** “one of the officials” is of officials: what stands before “of” only counts. */
const COUNTED =
  /^(?:at least |about |more than |nearly |some of |)(?:(?:one|some|many|several|most|both|all|none|few|any|others?|two|three|four|five|six|seven|eight|nine|ten|\d+|dozens|scores|hundreds|thousands|(?:a|the) (?:number|group|handful|majority|couple|dozen|crowd|member|team|pair)|members) of )+/u;
/** Who answered a poll: “six in ten voters”, “about 40 percent of those asked”. */
const SHARE =
  /^(?:\S+ ){0,3}?(?:\d[\d.,]*|\p{L}+) (?:in|out of) (?:\d+|ten|five|four|three)\b|^(?:\S+ ){0,3}?(?:\S+ )?(?:percent|per cent)\b|^\d+%/u;
/** Ends the noun group: what follows only describes it. */
const ENDS =
  /,| (?:who|that|which|whose|of|for|in|at|from|with|on|to|about|by|near|inside|outside|among|against|close|familiar|briefed|involved|speaking|working|led|named|called) | - | – /u;

const headWords = (whole: string): string[] =>
  whole
    .replace(COUNTED, '')
    .split(ENDS, 1)[0]!
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);

/** The noun of the list that a word is, alone or without the ending of a plural. */
function nounOf(word: string): string | undefined {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/men$/, 'man').replace(/women$/, 'woman'),
  ].find((form) => form === 'person' || KINDS.has(form));
}

const OF_NOBODY: ReadonlySet<string> = new Set(
  SOURCE_KINDS.filter(([kind]) => kind === 'document').flatMap(([, nouns]) => nouns.split(/\s+/)),
);
/** Bodies of people are not counted as people. */
const isBody = (word: string): boolean => BODIES.has(word);
const BODIES: ReadonlySet<string> = new Set(
  `
  ministry authority government administration department agency bureau council commission committee parliament senate
  congress house cabinet police prosecution regulator watchdog court tribunal jury inquiry military army navy coastguard
  coast-guard embassy consulate state country nation kingdom intelligence delegation panel force company firm group
  conglomerate bank insurer airline carrier operator shipper shipbuilder maker manufacturer retailer supermarket brewer
  utility startup start-up consortium corporation subsidiary bidder lender fund brokerage newspaper paper outlet
  broadcaster channel station website magazine media press network family public community union crowd crew staff
  campaign organization organisation party group association federation charity foundation institute think-tank
  nonprofit ngo movement church league coalition alliance board lobby society trust club team university school college
  hospital super-pac pac convention audience half majority
`
    .trim()
    .split(/\s+/),
);

/**
 * As many as a number says that stands alone before the noun; one of “a”, “one”, “another” and a noun in the singular.
 * About how many, “at least two”, is left open.
 */
function countOf(before: readonly string[], whole: string, head: string): number | undefined {
  if (isBody(nounOf(head)!)) return undefined;
  const single = nounOf(head) === head && head !== 'people' && !/(?:men|wives)$/.test(head),
    first = /^(\S+)/.exec(whole)?.[1] ?? '';
  const number = /^\d{1,3}$/.test(first) ? Number(first) : (SMALL_NUMBERS.get(first) ?? TENS.get(first));
  if (number !== undefined && number > 0 && (!single || number === 1)) return number;
  if (/^both\b/.test(whole)) return 2;
  if (/^a (?:couple|pair) of /.test(whole)) return 2;
  if (/^a dozen /.test(whole)) return 12;
  return single &&
    (before.length === 0
      ? /^(?:an?|one|another|the) /.test(`${first} `)
      : /^(?:an?|one|another|the|his|her|its|their|this|that)$/.test(before[0]!))
    ? 1
    : undefined;
}
