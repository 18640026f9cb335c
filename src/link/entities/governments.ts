/**
 * Names of countries, capitals and seats as their governments: "Washington accuses", "the Kremlin". What a place is and
 * what its government does stay two entities. A country acts where it is the source of a statement or the agent of what
 * only states do; where it lies, and what happens in it, is the place.
 */
import { COUNTRIES } from '../../lang/en/countries.js';
import { COUNTRY_CODES } from '../../lang/en/country-codes.js';
import { EVENTS } from '../../lang/en/events.js';
import { BODY_SEATS, GOVERNMENT_NOUNS, HEADS_OF_STATE, SEATS, SHARED_SEATS, STATECRAFT } from '../../lang/en/seats.js';
import { contains } from '../../text/spans.js';
import type { Mention, Span } from '../../types.js';
import { once, onceOfWord } from '../once.js';
import type { Report } from '../report.js';
import { toName } from './names.js';

const keyOf = (name: string): string => toName(name).joined;
const linesOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(/[;:]/).map((part) => part.trim()));
const namesIn = (list = ''): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const CODES = new Map(
  COUNTRY_CODES.split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
);
const STATES = linesOf(COUNTRIES).flatMap(([names, adjectives, , capitals]) => {
  const all = namesIn(names),
    code = CODES.get(all[0]!);
  return code
    ? [
        {
          state: all[0]!,
          code,
          names: all,
          adjectives: namesIn(adjectives),
          capitals: namesIn(capitals).flatMap((c) => [c, ...namesIn(c.replace(/, D\.C\.$/, ''))]),
        },
      ]
    : [];
});

interface State {
  readonly state: string;
  readonly code: string;
}
const byName = (namesOf: (s: (typeof STATES)[number]) => readonly string[]): ReadonlyMap<string, State> =>
  new Map(STATES.flatMap((s) => namesOf(s).map((name) => [keyOf(name), s] as const)));
const OF_COUNTRY = byName((s) => s.names),
  OF_CAPITAL = byName((s) => s.capitals.filter((c) => !SHARED_SEATS.has(c.toLowerCase()))),
  OF_WORD = byName((s) => [...s.names, ...s.adjectives]);
const OF_SEAT: ReadonlyMap<string, string> = new Map(
  linesOf(SEATS).flatMap(([state, names]) => namesIn(names).map((name) => [keyOf(name), state!] as const)),
);
const OF_BODY_SEAT: ReadonlyMap<string, string> = new Map(
  linesOf(BODY_SEATS).flatMap(([seat, names]) =>
    [seat!, ...namesIn(names)].map((name) => [keyOf(name), seat!] as const),
  ),
);

/**
 * The country whose government a name means wherever it stands: "Venezuelan government", "the government of Mexico",
 * "the Kremlin".
 */
export const governedBy = onceOfWord((name): string | undefined => {
  const seat = OF_SEAT.get(keyOf(name));
  if (seat) return seat;
  const { words } = toName(name),
    [first, second] = [words.at(-1)!, words[0]!];
  const of = GOVERNMENT_NOUNS.has(first)
    ? words.slice(0, -1)
    : GOVERNMENT_NOUNS.has(second) && words[1] === 'of'
      ? words.slice(2)
      : [];
  return of.length ? OF_WORD.get(of.filter((w) => w !== 'the').join(''))?.state : undefined;
});

/** What the name of a body and of its seat have in common: "Pentagon" of "Department of Defense" and of itself. */
export const seatOf = (name: string): string | undefined => OF_BODY_SEAT.get(keyOf(name));

/** "the Iran agreement", "US sanctions": a country before a noun does nothing. */
const NOUNS: ReadonlySet<string> = new Set(EVENTS.flatMap(({ nouns }) => nouns.split('|')));
const singular = (word: string): string => (NOUNS.has(word) ? word : word.replace(/s$/, ''));

/** Mentions of a report that are names of a country or its capital and act as its government, with the country. */
export const actingIn = once((report: Report): ReadonlyMap<Mention, string> => {
  const {
      article: { text },
      reading: { mentions, referents, statements, events },
    } = report,
    acting = new Map<Mention, string>();
  const agents = events.flatMap((e) =>
    e.agent &&
    STATECRAFT.has(e.type) &&
    e.agent.end < e.trigger.start &&
    !NOUNS.has(singular(text.slice(e.trigger.start, e.trigger.end).toLowerCase()))
      ? [e.agent]
      : [],
  );
  for (const mention of mentions) {
    const referent = referents[mention.referent]!;
    if (mention.form !== 'name' || mention.type !== 'place') continue;
    const key = keyOf(text.slice(mention.start, mention.end)),
      country = OF_COUNTRY.get(key),
      state = country ?? OF_CAPITAL.get(key);
    // "Hamilton" is a capital, too
    if (!state || (referent.where ? referent.where.country !== state.code : !country)) continue;
    const isAll = (span: Span) =>
      contains(span, mention) &&
      /^(?:the )?$/i.test(text.slice(span.start, mention.start)) &&
      /^(?:['’]s?)?$/.test(text.slice(mention.end, span.end));
    if (statements.some((s) => s.referent === mention.referent && s.source.some(isAll)) || agents.some(isAll))
      acting.set(mention, state.state);
  }
  return acting;
});

/**
 * "the Brand administration" → the country that a report calls Brand the president of; undefined where it calls nobody
 * of this name head of a state.
 */
export function headedBy(name: string, roles: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const { words } = toName(name);
  if (words.length !== 2 || !GOVERNMENT_NOUNS.has(words[1]!)) return undefined;
  const states = roles.get(words[0]!);
  return states?.size === 1 ? [...states][0] : undefined;
}

/**
 * Last names of persons → the countries that their titles say they are at the head of: "US President". Who is called
 * former is not.
 */
export function headsIn(reports: readonly Report[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heads = new Map<string, Set<string>>();
  for (const report of reports)
    for (const [name, state] of ownHeads(report)) (heads.get(name) ?? heads.set(name, new Set()).get(name)!).add(state);
  return heads;
}

const ownHeads = once(
  ({ article: { text }, reading: { mentions, referents } }: Report): readonly (readonly [string, string])[] =>
    mentions.flatMap(({ role, type, referent }) => {
      const office = role && type === 'person' ? OFFICE.exec(text.slice(role.start, role.end))?.[0] : undefined;
      if (!role || office === undefined) return [];
      // "US President": a title may begin after the name of the country.
      const before = text
        .slice(Math.max(0, role.start - 40), role.end - office.length)
        .replace(/['’]s?\s*$/, '')
        .trim()
        .split(/[^\p{L}.’'-]+/u);
      const state = [3, 2, 1].map((n) => OF_WORD.get(keyOf(before.slice(-n).join(' ')))).find((s) => s);
      return state && !/\b(?:former|ex|then)\b/i.test(text.slice(role.start, role.end))
        ? [[toName(referents[referent]!.name).words.at(-1)!, state.state] as const]
        : [];
    }),
);

const OFFICE = new RegExp(`(?:${HEADS_OF_STATE})$`, 'i');
