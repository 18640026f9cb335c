/**
 * The rules' names and the model's → one list. The model decides where a name of the running text begins and ends and
 * what it is; the rules keep what only they know: bodies of states, ships, and the lines of bylines, datelines and
 * captions.
 */
import type { Token } from '../../text/tokens.js';
import type { EntityType } from '../../types.js';
import { evidenceFor, type Votes } from '../mentions/evidence.js';
import { genderOfGiven, isCalendar, isOrganizationNoun } from '../mentions/lexicon.js';
import { listedAt } from '../mentions/names/listed.js';
import type { Name } from '../mentions/names/name.js';
import type { Stretch } from '../mentions/stretches.js';
import type { Page } from '../page.js';
import type { FoundName } from './find.js';
import type { KindOfName } from './labels.js';
import type { NameWords } from './words.js';

/** A facility is a place to a reader. */
const TYPE: { readonly [kind in KindOfName]: EntityType } = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  GRP: 'group',
  FAC: 'place',
  MISC: 'other',
};

/**
 * What each of the rules' own votes (1 for a hint, 8 for a list) weighs beside the labels. Tuned on worldwide dev,
 * where it matters little.
 */
const RULES = 0.5;

export function withLearned(
  { tokens }: Page,
  stretches: readonly Stretch[],
  words: NameWords,
  ruled: readonly Name[],
  found: readonly FoundName[],
  tags: readonly string[],
): Name[] {
  const kept = keptOf(tokens.length, stretches, ruled),
    taken = new Uint8Array(tokens.length),
    bySpan = new Map(ruled.map((name) => [`${name.start}-${name.end}`, name])),
    out = [...kept];
  for (const { first, last } of kept) taken.fill(1, first, last);
  for (const { first, last, kind } of stretches) if (kind === 'frame') taken.fill(1, first, last);
  for (const { first, last, kind } of found.flatMap((name) => parted(tokens, words, cut(words, name)))) {
    const from = words.tokens[first]!,
      to = words.tokens[last - 1]! + 1;
    if (
      taken.subarray(from, to).includes(1) ||
      (to === from + 1 && kind !== 'PER' && isCalendar.has(tokens[from]!.lower))
    )
      continue;
    const plural = /^NNP?S$/.test(tags[words.tags[last - 1]!]!);
    const start = words.words[first]!.start,
      end = words.words[last - 1]!.end,
      next = tokens[from + 1];
    if (next && to > from + 1 && STATES.has(tokens[from]!.text) && bySpan.has(`${next.start}-${end}`)) {
      add(start, tokens[from]!.end, from, from + 1, 'LOC', plural);
      add(next.start, end, from + 1, to, kind, plural);
    } else add(start, end, from, to, kind, plural);
  }
  return [...out, ...again(tokens, ruled, out)].sort((a, b) => a.start - b.start);

  function add(start: number, end: number, first: number, last: number, kind: KindOfName, plural: boolean): void {
    const same = bySpan.get(`${start}-${end}`),
      type = TYPE[kind];
    // “Mexican”, “Catholic”: an adjective names nobody
    if (kind === 'GRP' && !plural && same?.known?.type !== 'group') return;
    if (same) {
      out.push({ ...same, own: scaled(same.own), context: scaled(same.context), label: type, weak: false });
      return;
    }
    const list = listedAt(tokens, first, last),
      known = list && first + list.words.length === last && tokens[first]!.start === start ? list : undefined;
    const { own, context } = evidenceFor(tokens, first, last, false, known),
      given = genderOfGiven(tokens[first]!.text);
    out.push({
      start,
      end,
      first,
      last,
      own: scaled(own),
      context: scaled(context),
      label: type,
      by: 'name model',
      weak: false,
      ...(known ? { known } : {}),
      ...(given ? { given } : {}),
    });
  }
}

/** “the US Treasury Department”: a state and its body, where the rules part them. */
const STATES = new Set(['US', 'U.S.', 'UK', 'U.K.']);

const LISTED = new Set(['listed name', 'noun of an organization']);

/**
 * Names of the rules that the model passed over: those on our lists, and what it took for a name twice elsewhere
 * (“‘Tarn is not for sale,’ she said”).
 */
function again(tokens: readonly Token[], ruled: readonly Name[], found: readonly Name[]): Name[] {
  const times = new Map<string, number>(),
    taken = new Uint8Array(tokens.length);
  for (const { first, last } of found) {
    taken.fill(1, first, last);
    for (let i = first; i < last; i++) times.set(tokens[i]!.text, (times.get(tokens[i]!.text) ?? 0) + 1);
  }
  return ruled
    .filter(
      ({ first, last, weak, by }) =>
        !weak &&
        !taken.subarray(first, last).includes(1) &&
        (LISTED.has(by) ||
          tokens.slice(first, last).every(({ kind, text }) => kind !== 'word' || (times.get(text) ?? 0) > 1)),
    )
    .map((name) => ({ ...name, own: scaled(name.own), context: scaled(name.context) }));
}

function keptOf(count: number, stretches: readonly Stretch[], ruled: readonly Name[]): Name[] {
  const frame = new Uint8Array(count);
  for (const { first, last, kind } of stretches) if (kind === 'frame') frame.fill(1, first, last);
  return ruled.filter(
    ({ by, own, first }) =>
      by === 'body of a state' || by === 'name after a slug' || own.vessel !== undefined || frame[first] === 1,
  );
}

/** “Orlo province” is Orlo, “Orlo Mayor Ida Brand” Ida Brand, “Harbour Council Resolution 12” the council. */
function cut(words: NameWords, { first, last, kind }: FoundName): FoundName {
  if (kind === 'PER')
    for (let i = last - 2; i >= first; i--)
      if (OFFICES.has(words.words[i]!.text.toLowerCase())) {
        first = i + 1;
        break;
      }
  for (let i = first + 1; i < last; i++)
    if (PAPERS.has(words.words[i]!.text) && isOrganizationNoun.has(words.words[i - 1]!.text.toLowerCase()))
      return { first, last: i, kind: 'ORG' };
  if (kind === 'LOC') while (last - 1 > first && /^\p{Ll}+$/u.test(words.words[last - 1]!.text)) last--;
  return { first, last, kind };
}

/** “Velm’s Orlo” is Orlo in Velm, where Velm is a place on our lists; “Land’s End” is one name. */
function parted(tokens: readonly Token[], words: NameWords, { first, last, kind }: FoundName): FoundName[] {
  const at = kind === 'LOC' ? words.words.slice(first, last).findIndex((w) => /^['’]s$/u.test(w.text)) : -1;
  if (at <= 0 || first + at + 1 >= last) return [{ first, last, kind }];
  const from = words.tokens[first]!,
    to = words.tokens[first + at - 1]! + 1,
    list = listedAt(tokens, from, to);
  return list?.type === 'place' && from + list.words.length === to
    ? [
        { first, last: first + at, kind },
        { first: first + at + 1, last, kind },
      ]
    : [{ first, last, kind }];
}

/** What bodies adopt is named after them. */
const PAPERS = new Set(['Resolution', 'Resolutions', 'Directive', 'Regulation']);

/** Titles that are nobody's name, unlike “King” and “Dean”. */
const OFFICES = new Set(
  `
  mayor president senator sen rep governor gov minister secretary democrat republican congressman congresswoman chairman
  chairwoman spokesman spokeswoman ambassador councilman councilwoman commissioner
`
    .trim()
    .split(/\s+/),
);

const scaled = (votes: Votes): Votes =>
  Object.fromEntries(Object.entries(votes).map(([type, weight]) => [type, weight * RULES]));
