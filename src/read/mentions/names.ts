/** Runs of words with capitals → names. What speaks for their type is in evidence.ts; whom they mean, in known.ts. */
import type { Token } from '../../text/tokens.js';
import type { EntityType, Span } from '../../types.js';
import { evidenceFor, type Votes } from './evidence.js';
import {
  adjectives,
  type Gender,
  genderOfGiven,
  genderOfWord,
  isCalendar,
  isGiven,
  isGrammar,
  isHonorific,
  isNoName,
  isOrdinary,
  isPlain,
  nationalityAt,
  isOrganizationNoun,
  isOtherNoun,
  isPersonNoun,
  isPlaceNoun,
  isStateBody,
  isTitle,
  isTitleComplement,
  type Listed,
  listedBy,
  stateOf,
} from './lexicon.js';
import { ABSTRACT, adjacent, OF, runEnd } from './runs.js';
import { isCapital, opens, type Seen, type Stretch } from './stretches.js';

/**
 * A name as it stands in the text: tokens `first` to `last` (excluded). `weak`: an ordinary word, a name only as part
 * of a fuller one.
 */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly own: Votes;
  readonly context: Votes;
  /** What the name model takes it for here. */
  readonly label?: EntityType;
  readonly by: string;
  readonly weak: boolean;
  readonly known?: Listed;
  /** By a title; and what its given name makes likely. */
  readonly gender?: Gender;
  readonly given?: Gender;
}

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly memory: ReadonlyMap<string, Seen>;
}

interface Titled {
  readonly title?: boolean;
  readonly gender?: Gender;
}

export function findNames(reader: Reader, stretches: readonly Stretch[]): Name[] {
  const names: Name[] = [];
  for (const stretch of stretches) if (stretch.kind !== 'headline') findIn(reader, stretch, names);
  const known = new Map<string, Name[]>();
  for (const name of names) {
    const first = reader.tokens[name.first]!.lower,
      same = known.get(first);
    if (same) same.push(name);
    else known.set(first, [name]);
  }
  for (const list of known.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const stretch of stretches) if (stretch.kind === 'headline') findInHeadline(reader, stretch, known, names);
  return names.sort((a, b) => a.start - b.start);
}

function findIn(reader: Reader, stretch: Stretch, names: Name[]): void {
  let i = stretch.first;
  while (i < stretch.last) {
    const { kind, text, start } = reader.tokens[i]!;
    if (isSlug(reader.tokens, i)) compound(i, text, start, names);
    if (kind !== 'word') {
      i++;
      continue;
    }
    if (!isCapital(text)) {
      if (text.includes('-')) compound(i, text, start, names);
      i++;
    } else if (/['’](?:t|m|ve|d|ll|re)$/i.test(text)) i++;
    else {
      const end = runEnd(reader, i, stretch);
      cutRun(reader, i, end, stretch, names);
      i = end;
    }
  }
}

/** “UPDATE 2-Brand rejects offer”: the number of a dispatch sticks to the first name. */
const isSlug = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === 'number' &&
  /^\d{1,2}-\p{Lu}/u.test(tokens[at]!.text) &&
  /^\p{Lu}{5,}$/u.test(tokens[at - 1]?.text ?? '');

/** “London-based”, “ex-FARC”, “US-led”: the name inside. */
function compound(at: number, text: string, start: number, names: Name[]): void {
  const cut = text.indexOf('-'),
    head = text.slice(0, cut),
    tail = text.slice(cut + 1);
  const inner =
    /^\d{1,2}$/.test(head) && isCapital(tail)
      ? { word: tail, from: start + cut + 1 }
      : isCapital(head) && /^\p{Ll}{3,}/u.test(tail)
        ? { word: head, from: start }
        : /^\p{Ll}{1,4}$/u.test(head) && isCapital(tail)
          ? { word: tail, from: start + cut + 1 }
          : undefined;
  if (!inner || inner.word.length < 2 || adjectives.has(inner.word) || isOrdinary(inner.word.toLowerCase())) return;
  const list = listedBy(inner.word).find((entry) => entry.words.length === 1);
  const own: Votes = list
    ? { [list.type]: 6 }
    : tail.startsWith('based')
      ? { place: 3 }
      : { organization: 0.6, person: 0.5 };
  const by = /^\d/.test(head) ? 'name after a slug' : 'name in a compound';
  names.push({
    start: inner.from,
    end: inner.from + inner.word.length,
    first: at,
    last: at + 1,
    own,
    context: {},
    by,
    weak: false,
    ...(list ? { known: list } : {}),
  });
}

/** Takes titles, nationalities, days and words that only open a sentence out of a run, and names what is left. */
function cutRun(reader: Reader, from: number, end: number, stretch: Stretch, names: Name[]): void {
  const { tokens } = reader;
  let at = from,
    titled: Titled = {};
  while (at < end) {
    const token = tokens[at]!;
    if (at === from && opens(tokens, at, stretch.first) && isOpener(reader, at, end)) {
      at++;
      continue;
    }
    if (OF.has(token.text) && titled.title) titled = {}; // “Chief Executive of Orlo Foods” names no person
    if (
      token.kind !== 'word' ||
      OF.has(token.text) ||
      token.text === 'and' ||
      token.text === 'the' ||
      token.lower === "'s"
    ) {
      at++;
      continue;
    }
    if (isCalendar.has(token.lower) && !(token.lower === 'may' && titled.title)) {
      at++;
      titled = {};
      continue;
    }
    const list = listedAt(tokens, at, end);
    const title = titleAt(tokens, at, end);
    if (title && !(list && list.words.length > title.end - at)) {
      titled = { title: true, ...(title.gender ? { gender: title.gender } : {}) };
      at = title.end;
      continue;
    }
    const stop = nameEnd(tokens, at, end, titled);
    const name = nameOf(reader, at, stop, stretch, titled, list);
    if (name && !isMoney(tokens, name)) names.push(name);
    at = Math.max(stop, name?.last ?? 0);
    titled = {};
  }
}

/** “53 million US dollars”, “US$41 billion”: the country is part of the money. */
const isMoney = (tokens: readonly Token[], { known, last }: Name): boolean =>
  known?.country !== undefined && /^(?:\$\S*|dollars?|cents?)$/.test(tokens[last]?.lower ?? '');

/** “After Rubio”, “Police”: a word with a capital only because it comes first. */
function isOpener({ tokens, memory }: Reader, at: number, end: number): boolean {
  const { lower, text } = tokens[at]!,
    alone = end - at === 1;
  if (isGrammar.has(lower) && !(text.length > 1 && text === text.toUpperCase() && listedBy(text).length))
    return !listedAt(tokens, at, end);
  if (text.length > 1 && text === text.toUpperCase()) return false;
  const seen = memory.get(lower);
  if (seen && seen.capital > 0) return false;
  if (isTitle.has(lower) || (listedAt(tokens, at, end)?.words.length ?? 0) > 1 || adjectives.has(text)) return false;
  if (!alone && isGiven.has(text)) return false;
  if (seen && seen.small > 0) return alone || !isOrganizationNoun.has(tokens[end - 1]!.lower);
  if (!alone)
    return (
      isOrdinary(lower) &&
      !isOrganizationNoun.has(tokens[end - 1]!.lower) &&
      !isPlaceNoun.has(tokens[end - 1]!.lower) &&
      !isOtherNoun.has(tokens[end - 1]!.lower)
    );
  if (listedBy(text).length && !isOrdinary(lower)) return false;
  return (
    isOrdinary(lower) ||
    isPersonNoun.has(lower) ||
    (/[^sui]s$/.test(lower) && !/^[’'”,]/.test(tokens[end]?.text ?? '') && !isGiven.has(text))
  );
}

/** A listed name at this place, the longest that the run holds. */
export function listedAt(tokens: readonly Token[], at: number, end: number): Listed | undefined {
  for (const entry of listedBy(spelled(tokens[at]!.text))) {
    const { words } = entry;
    if (words.length === 1) return entry;
    let k = 1;
    while (k < words.length && at + k < end && spelled(tokens[at + k]!.text) === words[k]) k++;
    if (k === words.length) return entry;
  }
  return undefined;
}

/** “JAKARTA” in a dateline is Jakarta. */
const spelled = (word: string): string =>
  word.length > 4 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word) && !listedBy(word).length
    ? word[0]! + word.slice(1).toLowerCase()
    : word;

/** A row of titles at this place, with “of State” and the like: where it ends, and the gender it tells. */
function titleAt(tokens: readonly Token[], from: number, end: number): { end: number; gender?: Gender } | undefined {
  let at = from,
    titles = 0,
    gender: Gender | undefined;
  while (at < end) {
    const { lower, text } = tokens[at]!;
    const nationality = titles ? 0 : nationalityAt(tokens, at) || (stateOf(text) === undefined ? 0 : 1);
    if (
      nationality &&
      at + nationality < end &&
      (isTitle.has(tokens[at + nationality]!.lower) || isHonorific.has(tokens[at + nationality]!.lower))
    ) {
      at += nationality;
      continue;
    }
    if (isHonorific.has(lower) || isTitle.has(lower)) {
      gender ??= genderOfWord.get(lower);
      titles++;
      at++;
      if (at < end && tokens[at]!.text === '.') at++;
      continue;
    }
    if (titles && OF.has(text)) {
      let to = at + 1;
      while (
        to < end &&
        (isTitleComplement.has(tokens[to]!.lower) ||
          tokens[to]!.text === 'and' ||
          (ABSTRACT.test(tokens[to]!.text) && !isGiven.has(tokens[to]!.text)))
      )
        to++;
      if (to > at + 1) {
        at = to;
        continue;
      }
    }
    break;
  }
  if (!titles) return undefined;
  const whole = at === end,
    open = tokens[from]!;
  if (
    !whole &&
    at - from === 1 &&
    !isHonorific.has(open.lower) &&
    isGiven.has(open.text) &&
    isCapital(open.text) &&
    !isPersonNoun.has(open.lower)
  )
    return undefined;
  // “Defence Ministry”, “General Assembly”: before an organization's noun a title is part of the name
  if (
    !whole &&
    !isHonorific.has(open.lower) &&
    !isGiven.has(tokens[at]!.text) &&
    (isOrganizationNoun.has(tokens[at]!.lower) ||
      isOrganizationNoun.has(tokens[end - 1]!.lower) ||
      isPlaceNoun.has(tokens[end - 1]!.lower))
  )
    return undefined;
  if (
    whole &&
    at - from > 1 &&
    isOrganizationNoun.has(tokens[end - 1]!.lower) &&
    !isPersonNoun.has(tokens[end - 1]!.lower)
  )
    return undefined;
  return { end: at, ...(gender ? { gender } : {}) };
}

/**
 * Where the name that begins here ends: before a day, a title (“Oaxaca Governor Ana Sol”), the “of” after a titled
 * name.
 */
function nameEnd(tokens: readonly Token[], from: number, end: number, titled: Titled): number {
  const headed =
    isOrganizationNoun.has(tokens[end - 1]!.lower) ||
    isOrganizationNoun.has(tokens[from]!.lower) ||
    isPlaceNoun.has(tokens[end - 1]!.lower) ||
    isOtherNoun.has(tokens[end - 1]!.lower);
  const state = US.has(tokens[from]!.text)
    ? 1
    : tokens[from]!.text === 'United' && (tokens[from + 1]?.text === 'States' || tokens[from + 1]?.text === 'Kingdom')
      ? 2
      : 0;
  const listed = listedAt(tokens, from, end);
  if (
    state &&
    end - from > state + 1 &&
    !(listed && listed.words.length > state) &&
    tokens[from + state]!.kind === 'word' &&
    isCapital(tokens[from + state]!.text)
  )
    return from + state;
  if (
    listed &&
    listed.type === 'place' &&
    from + listed.words.length + 1 < end &&
    isGiven.has(tokens[from + listed.words.length]!.text)
  )
    return from + listed.words.length;
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i]!;
    if (
      i === end - 1 &&
      isLetters(token.text) &&
      !isLetters(tokens[i - 1]!.text) &&
      listedBy(token.text)[0]?.type === 'organization'
    )
      return i;
    if (!isCapital(token.text)) {
      if (titled.title && OF.has(token.text)) return i;
      continue;
    }
    if (isCalendar.has(token.lower) && !isOrganizationNoun.has(tokens[i + 1]?.lower ?? '')) return i;
    if (titled.title || isGiven.has(tokens[i - 1]!.text) || (headed && !isGiven.has(tokens[i + 1]?.text ?? '')))
      continue;
    if (isTitle.has(token.lower) || isHonorific.has(token.lower))
      return OF.has(tokens[i - 1]!.text) ? end : startOfTitle(tokens, from, i);
  }
  return end;
}

const US = new Set(['US', 'U.S.', 'UK', 'U.K.']);

/** “Transport Minister”: the field belongs to the title. */
function startOfTitle(tokens: readonly Token[], from: number, at: number): number {
  while (
    at - 1 > from &&
    isOrdinary(tokens[at - 1]!.lower) &&
    !isOrganizationNoun.has(tokens[at - 1]!.lower) &&
    !isPlaceNoun.has(tokens[at - 1]!.lower)
  )
    at--;
  return at;
}

function nameOf(
  reader: Reader,
  from: number,
  to: number,
  stretch: Stretch,
  titled: Titled,
  list: Listed | undefined,
): Name | undefined {
  const { tokens, text } = reader;
  let first = from,
    last = to;
  while (
    last > first &&
    !(tokens[last - 1]!.kind === 'number' || (tokens[last - 1]!.kind === 'word' && isCapital(tokens[last - 1]!.text)))
  )
    last--;
  const state = last - first === 1 && !titled.title && stateOf(tokens[first]!.text) !== undefined;
  const body = tokens[last];
  if (
    state &&
    body &&
    isStateBody.has(body.lower) &&
    text[body.start - 1] === ' ' &&
    ((body.lower !== 'coast' && body.lower !== 'air') ||
      tokens[last + 1]?.lower === 'guard' ||
      tokens[last + 1]?.lower === 'force')
  )
    return made(
      tokens,
      first,
      last + (body.lower === 'coast' || body.lower === 'air' ? 2 : 1),
      { organization: 8 },
      'body of a state',
    );
  const whole = list && first + list.words.length === last ? list : undefined;
  if (!whole) {
    const nationality = nationalityAt(tokens, first);
    if (
      nationality &&
      (!hasHead(tokens, first, last) ||
        listedAt(tokens, first + nationality, last)?.words.length === last - first - nationality)
    ) {
      for (let words: 0 | 1 | 2 = nationality; words && first < last; words = nationalityAt(tokens, first))
        first += words;
      if (first >= last) return undefined;
    }
  }
  if (first >= last || tokens[first]!.kind !== 'word') return undefined;
  if (body?.lower === 'administration' && last - first <= 2 && text[body.start - 1] === ' ')
    return made(tokens, first, last + 1, { organization: 8 }, 'body of a state');
  if (body?.text === 'plc' && text[body.start - 1] === ' ') last++;
  const single = last - first === 1;
  if (single && !whole && !titled.title && isNobody(reader, first, stretch)) return undefined;
  const { own, context, by } = evidenceFor(tokens, first, last, titled.title === true, whole);
  const weak =
    !titled.title &&
    (single
      ? !whole && isCommon(tokens[first]!.lower) && !isLetters(tokens[first]!.text)
      : !whole &&
        allOrdinary(tokens, first, last) &&
        !isOrganizationNoun.has(tokens[last - 1]!.lower) &&
        !isOrganizationNoun.has(tokens[first]!.lower) &&
        !isPlaceNoun.has(tokens[last - 1]!.lower));
  const { gender } = titled,
    given = genderOfGiven(tokens[first]!.text);
  return {
    ...made(tokens, first, last, own, by),
    context,
    weak,
    ...(whole ? { known: whole } : {}),
    ...(gender ? { gender } : {}),
    ...(given ? { given } : {}),
  };
}

const made = (tokens: readonly Token[], first: number, last: number, own: Votes, by: string): Name => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  own,
  context: {},
  by,
  weak: false,
});

/** Surnames and towns end in “-ing” as well: “Pickering”. */
const isCommon = (word: string): boolean => (word.endsWith('ing') ? isPlain(word) : isOrdinary(word));

const isLetters = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

function hasHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (isOrganizationNoun.has(tokens[i]!.lower) || isPlaceNoun.has(tokens[i]!.lower)) return true;
  return false;
}

function allOrdinary(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((!isCommon(tokens[i]!.lower) && !isTitle.has(tokens[i]!.lower)) || isLetters(tokens[i]!.text)) return false;
  return true;
}

/** One word that is written with a capital but names nobody: “Minister”, “Police”. */
function isNobody({ tokens, memory }: Reader, at: number, stretch: Stretch): boolean {
  const { lower, text } = tokens[at]!;
  if (text.length === 1 || isGrammar.has(lower) || isNoName.has(lower) || isTitle.has(lower) || isHonorific.has(lower))
    return true;
  const seen = memory.get(lower);
  if (opens(tokens, at, stretch.first) && !(seen && seen.capital > 0) && isOrdinary(lower)) return true;
  return seen !== undefined && seen.small > seen.capital && !isLetters(text);
}

/** In a headline only what the lists or the running text know is a name, and words that are no ordinary ones. */
function findInHeadline(
  reader: Reader,
  stretch: Stretch,
  known: ReadonlyMap<string, readonly Name[]>,
  names: Name[],
): void {
  const { tokens } = reader;
  for (let i = stretch.first; i < stretch.last; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !isCapital(token.text) || isNoName.has(token.lower)) {
      if (isSlug(tokens, i)) compound(i, token.text, token.start, names);
      i++;
      continue;
    }
    const same = known.get(token.lower)?.find((name) => sameWords(tokens, name, i, stretch.last));
    const list = listedAt(tokens, i, stretch.last);
    const inText = same ? same.last - same.first : 0,
      inList = list?.words.length ?? 0,
      count = Math.max(inText, inList);
    if (count && !(isGrammar.has(token.lower) && !inText) && !(inText === 1 && same!.weak && inList === 0)) {
      const from = inText === count ? same! : undefined;
      const made = { start: token.start, end: tokens[i + count - 1]!.end, first: i, last: i + count };
      names.push(
        from
          ? { ...from, ...made, by: 'name of the running text' }
          : { ...made, own: { [list!.type]: 6 }, context: {}, by: 'listed name', weak: false, known: list! },
      );
      i += count;
      continue;
    }
    let end = i;
    while (
      end < stretch.last &&
      (end === i || adjacent(reader, end)) &&
      tokens[end]!.kind === 'word' &&
      isCapital(tokens[end]!.text) &&
      (!isPlainWord(reader, end) || (end === i + 1 && isGiven.has(tokens[i]!.text) && !isTitle.has(tokens[end]!.lower)))
    )
      end++;
    if (end > i) {
      cutRun(reader, i, end, stretch, names);
      i = end;
    } else i++;
  }
}

function sameWords(tokens: readonly Token[], name: Name, at: number, last: number): boolean {
  const count = name.last - name.first;
  if (at + count > last) return false;
  for (let k = 0; k < count; k++) if (tokens[name.first + k]!.lower !== tokens[at + k]!.lower) return false;
  return true;
}

function isPlainWord({ tokens, memory }: Reader, at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (isLetters(text) && text.length < 6) return false;
  const seen = memory.get(lower);
  return isOrdinary(lower) || isTitle.has(lower) || adjectives.has(text) || (seen !== undefined && seen.small > 0);
}
