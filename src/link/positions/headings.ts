/**
 * The name of an issue, as a heading would have it: a noun with what belongs to it ("sale of the mill"), a deed and
 * what it is done to ("close the school"), or what is said to be so ("hospital empty"). Knows words and their parts of
 * speech, no positions.
 */
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import { AUXILIARIES, LEADING_NOUNS, LEADING_VERBS, OF_NO_MATTER, UNDOING_VERBS } from '../../lang/en/issue-words.js';
import { PRONOUNS } from '../../lang/en/pronouns.js';
import { GROUP_NOUNS, PERSON_NOUNS } from '../../lang/en/role-nouns.js';
import { COURTESY_TITLES } from '../../lang/en/titles.js';
import { WEEKDAYS } from '../../lang/en/weekdays.js';
import { findTokens, type Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import { once } from '../once.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import { baseOf } from './base-form.js';
import {
  askedAt,
  findDeeds,
  findPhrases,
  findStates,
  isInflected,
  isLink,
  isMatter,
  isVerb,
  type Phrase,
} from './phrases.js';
import type { Step } from './steps.js';

/** Words that have something in common, and what of them are names and events. */
type Telling = Pick<Step, 'text' | 'content' | 'names' | 'matters'>;

/** A longer phrase is no heading any more. */
const LONGEST = 7;

/** "The measures as “theatre”", "the finding “a fairy tale”": what somebody calls a thing is not the thing. */
const EPITHET =
    /^(?:(?:the|this|that|these|those|its|his|her|their|any|\p{Lu}\S*)\b[^"“‘.]{0,60}?|as (?:an? )?)["“‘](.{3,80}?)["”’]/du,
  NICKNAMED = 3;

type Kind = 'noun' | 'deed' | 'state';
interface Heading extends Phrase {
  readonly kind: Kind;
  readonly tokens: readonly Token[];
  readonly worth: number;
}

/**
 * The phrase that holds most of what the steps have in common. Empty where there is none: what cannot be named is no
 * issue.
 * @param done true where the steps say what is to be done
 * @param least how well it must tell by itself: 1.9 leaves out single nouns ("road")
 */
export function issueNameOf(steps: readonly Telling[], core: readonly string[], done = false, least = 1): string {
  const { weights, matters } = toTell(steps, core);
  const found = steps
    .flatMap((step) => step.content.map((span) => saidAt(span, step.text)))
    .flatMap(({ tokens, epithet }, place) => {
      return headingsIn(tokens, weights, matters, done, least).map((h) => ({
        ...h,
        worth:
          h.worth -
          0.01 * place -
          (epithet && epithet[0] <= tokens[h.from]!.start && tokens[h.from]!.start < epithet[1] ? NICKNAMED : 0),
      }));
    });
  const best = found.sort((a, b) => b.worth - a.worth)[0];
  return best ? inWords(best) : '';
}

/**
 * How much each of the words in common tells, in the order in which they come: an event most, a name least, the tenth
 * and later ones alike; and which of them are events.
 */
function toTell(
  steps: readonly Telling[],
  core: readonly string[],
): { readonly weights: ReadonlyMap<string, number>; readonly matters: ReadonlySet<string> } {
  const names = new Set(steps.flatMap((s) => [...s.names])),
    matters = new Set(steps.flatMap((s) => [...s.matters]));
  return {
    matters,
    weights: new Map(
      core.map((sense, i) => [sense, (names.has(sense) ? 1 : matters.has(sense) ? 4 : 3) - 0.1 * Math.min(i, 9)]),
    ),
  };
}

function headingsIn(
  tokens: readonly Token[],
  weights: ReadonlyMap<string, number>,
  matters: ReadonlySet<string>,
  done: boolean,
  least: number,
): Heading[] {
  const all = (
    [
      ['noun', findPhrases],
      ['deed', findDeeds],
      ['state', findStates],
    ] as const
  ).flatMap(([kind, find]) => find(tokens).map((phrase) => ({ kind, phrase })));
  return all.flatMap(({ kind, phrase }) => {
    const own = trimmed(tokens, phrase, kind),
      telling = own && tellingOf(tokens, own, kind, matters);
    if (
      !own ||
      !telling ||
      telling < least ||
      ((kind === 'deed' || /ing$/.test(tokens[own.from]!.lower)) && isUndone(tokens[own.from]!, weights))
    )
      return [];
    const held = new Set(tokens.slice(own.from, own.to).map((t) => senseOf(stemOf(t.lower)))),
      length = own.to - own.from;
    const told = [...held].reduce(
      (sum, sense) => sum + (VAGUE_SENSES.has(sense) ? 0.5 : 1) * (weights.get(sense) ?? 0),
      0,
    );
    return told > 1
      ? [
          {
            kind,
            tokens,
            ...own,
            worth: telling + told + worthOf(kind, done, tokens, own) - Math.max(0, length - 5) - 0.1 * own.from,
          },
        ]
      : [];
  });
}

/** "Delay the closure", where one of the steps is of the closure alone. */
const isUndone = ({ lower }: Token, weights: ReadonlyMap<string, number>): boolean =>
  UNDOING_STEMS.has(stemOf(lower)) && !weights.has(senseOf(stemOf(lower)));
const UNDOING_STEMS: ReadonlySet<string> = new Set([...UNDOING_VERBS].map(stemOf));

/** Deeds where the steps say what is to be done; finite verbs, and what is said to be so, are facts told. */
const worthOf = (kind: Kind, done: boolean, tokens: readonly Token[], { from }: Phrase): number =>
  kind === 'noun'
    ? 0
    : kind === 'state'
      ? -1
      : (done ? 2 : 0) + (done && from === askedAt(tokens) ? 2 : 0) - (isInflected(tokens, from) ? 1.5 : 0);

/**
 * Without what only leads up to it ("claims of fraud" → "fraud"), without the day, and no longer than a heading may be.
 */
function trimmed(tokens: readonly Token[], { from, to }: Phrase, kind: Kind): Phrase | undefined {
  let first = from,
    last = to;
  while (last - first > 2 && LEADING_NOUNS.has(tokens[first]!.lower) && LEADS_TO.has(tokens[first + 1]!.lower))
    first += 2;
  while (first < last && (DETERMINERS.has(tokens[first]!.lower) || isDay(tokens[first]!))) first++;
  // "in her first month"
  for (let i = first + 1; i < last; i++) if (Object.hasOwn(PRONOUNS, tokens[i]!.lower)) last = i;
  while (last > first && kind !== 'state' && (isDay(tokens[last - 1]!) || isLink(tokens, last - 1))) last--;
  return last > first && last - first <= LONGEST ? { from: first, to: last } : undefined;
}

/**
 * How well a phrase tells by itself what is spoken of; 0 where it does not: where it points elsewhere ("their plan"),
 * or holds nothing but names, days and vague words ("two years"). One word does where it is an event or a noun made of
 * a verb, or all that is spoken of ("urged restraint"), less well where it is another noun.
 */
function tellingOf(tokens: readonly Token[], { from, to }: Phrase, kind: Kind, matters: ReadonlySet<string>): number {
  const own = tokens.slice(from, to),
    plain = own.filter((t) => isPlain(t) || t.kind === 'number'),
    only = plain[0]?.lower ?? '';
  if (own.some((t) => Object.hasOwn(PRONOUNS, t.lower))) return 0;
  if (kind === 'deed')
    return isVague(own[0]!) ||
      LEADING_NOUNS.has(only) ||
      LEADING_VERBS.has(baseOf(own[0]!.lower)) ||
      (plain.length < 2 && !own.some(isObject))
      ? 0
      : 3;
  if (!own.some((t, k) => isMatter(tokens, from + k) && !isVague(t) && !isDay(t))) return 0;
  if (isVerb(tokens, from)) return to - from === 1 && isWhole(only, matters) ? 2 : 0;
  if (plain.length > 1) return 3;
  if (PEOPLE.has(only)) return 0;
  if (LEADING_NOUNS.has(only)) return from <= 1 ? 1.9 : 0;
  return isWhole(only, matters) || NAMES_A_DEED.test(only) || (from <= 1 && !COUNTED.has(only)) ? 2 : 1;
}

const isWhole = (word: string, matters: ReadonlySet<string>): boolean => matters.has(senseOf(stemOf(word)));
const isObject = ({ lower }: Token): boolean =>
  Object.hasOwn(ANY, lower) || /^(?:any|every|some)(?:body|one|thing)$/.test(lower);

/** Whoever is asked or spoken of is no issue by a word alone. */
const PEOPLE: ReadonlySet<string> = new Set(`${PERSON_NOUNS} ${GROUP_NOUNS} sides`.split(/\s+/));
const COUNTED: ReadonlySet<string> = new Set('figure figures number numbers count counts'.split(' '));
const NAMES_A_DEED = /(?:ing|ion|ment|ness|ity|ship)s?$/;
const LEADS_TO: ReadonlySet<string> = new Set(['of', 'to', 'that', 'for', 'about', 'on', 'over']);
const VAGUE: ReadonlySet<string> = new Set(OF_NO_MATTER),
  VAGUE_SENSES: ReadonlySet<string> = new Set(OF_NO_MATTER.map((word) => senseOf(stemOf(word))));
const isVague = ({ lower }: Token): boolean => VAGUE.has(lower) || VAGUE.has(baseOf(lower));

/**
 * A deed by its base form; "nobody" is "anybody" and "no" is "any", since the stance says the rest; auxiliaries are
 * left out.
 */
function inWords({ tokens, from, to, kind }: Heading): string {
  return tokens
    .slice(from, to)
    .filter((t) => !AUXILIARIES.has(t.lower))
    .map((t, i) => {
      const word = i === 0 && kind === 'deed' && isInflected(tokens, from) ? baseOf(t.lower) : (ANY[t.lower] ?? t.text);
      return i === 0 || /^['’]s$/.test(t.lower) ? word : ` ${word}`;
    })
    .join('');
}

/** What stands in a span of a text, asked of again for each name that is tried. `epithet`: where it holds one. */
const saidAt = once(({ start, end }: Span, whole: string) => {
  const text = whole.slice(start, end);
  return { tokens: bare(text), epithet: EPITHET.exec(text)?.indices?.[1] };
});

/** Without quotation marks and "Mr.": a heading has none. */
const bare = (text: string): Token[] =>
  findTokens(text).filter(
    (t, i, all) => !/^["“”‘’']$/.test(t.text) && !isCourtesy(t) && !(t.text === '.' && isCourtesy(all[i - 1])),
  );
const isCourtesy = (token: Token | undefined): boolean => token !== undefined && COURTESY_TITLES.has(token.lower);
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its their his her this that these those our any no such my your'.split(' '),
);
const isPlain = (token: Token): boolean =>
  token.kind === 'word' && !FUNCTION_WORDS.has(token.lower) && token.lower !== "'s";
/** When it is to be is no part of what it is. */
const isDay = ({ lower }: Token): boolean =>
  WEEKDAYS.has(lower) || /^(?:today|tomorrow|yesterday|night|morning|afternoon|evening)$/.test(lower);

const ANY: Readonly<Record<string, string>> = { nobody: 'anybody', nothing: 'anything', no: 'any' };
