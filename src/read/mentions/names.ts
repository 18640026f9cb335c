/** Runs of words with capitals → names with their types. Whom they mean is for referents.ts. */
import { ORDINARY_ENDINGS } from '../../lang/en/ordinary-words.js';
import type { Token } from '../../text/tokens.js';
import type { EntityType, Span } from '../../types.js';
import {
  adjectives, type Gender, genderOfGiven, genderOfWord, isCalendar, isFirmEnding, isGiven, isGrammar, isHonorific, isOrdinary, isOrganizationNoun, isOtherNoun, isPersonNoun,
  isPlaceNoun, isPlaceOpener, isTitle, isTitleComplement, isVesselPrefix, type Listed, listedBy,
} from './lexicon.js';
import { isCapital, opens, type Seen, type Stretch } from './stretches.js';

/** A name as it stands in the text. `sure` 0–1: how much speaks for its type. `known`: what the lists call it. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  type: EntityType;
  sure: number;
  readonly by: string;
  readonly known?: Listed;
  readonly gender?: Gender;
}

export interface Reader { readonly text: string; readonly tokens: readonly Token[]; readonly memory: ReadonlyMap<string, Seen> }

const PARTICLES = new Set('de la del della di da do dos das du des van von der den ter ten bin bint ibn al el ul y e af av zu la le'.split(' '));
const OF = new Set(['of', 'for', 'on', 'against', 'to', 'in']);
const INNER_POSSESSIVE = new Set('people children women workers farmers teachers men lord king queen prince doctors nurses lawyers journalists master mother father'.split(' '));

export function findNames(reader: Reader, stretches: readonly Stretch[]): Name[] {
  const names: Name[] = [];
  for (const stretch of stretches) if (stretch.kind !== 'headline') findIn(reader, stretch, names);
  const known = new Map<string, Name[]>();
  for (const name of names) {
    const first = reader.tokens[name.first]!.text;
    known.set(first, [...(known.get(first) ?? []), name]);
  }
  for (const list of known.values()) list.sort((a, b) => (b.last - b.first) - (a.last - a.first));
  for (const stretch of stretches) if (stretch.kind === 'headline') findInHeadline(reader, stretch, known, names);
  return names.sort((a, b) => a.start - b.start);
}

function findIn(reader: Reader, stretch: Stretch, names: Name[]): void {
  let i = stretch.first;
  while (i < stretch.last) {
    if (!startsName(reader, i, stretch)) { i++; continue; }
    const end = runEnd(reader, i, stretch);
    cutRun(reader, i, end, stretch, names);
    i = end;
  }
}

const startsName = ({ tokens }: Reader, i: number, _stretch: Stretch): boolean => {
  const { kind, text } = tokens[i]!;
  return (kind === 'word' && isCapital(text)) || (kind === 'word' && text === 'al' && i + 1 < tokens.length && isCapital(tokens[i + 1]!.text) && listedBy(text).length > 0);
};

const adjacent = ({ text, tokens }: Reader, i: number): boolean => {
  const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start);
  return gap === ' ' || gap === '' || gap === '\u00a0' || (gap.length < 4 && !gap.includes('\n') && !gap.trim());
};

/** One past the last token that may belong to the same run of capitals. */
function runEnd(reader: Reader, from: number, { last }: Stretch): number {
  const { tokens } = reader;
  let end = from + 1;
  for (;;) {
    if (end >= last || !adjacent(reader, end)) return end;
    const token = tokens[end]!, next = tokens[end + 1], more = end + 1 < last && adjacent(reader, end + 1) ? next! : undefined;
    if (token.kind === 'word' && isCapital(token.text)) { end++; continue; }
    if (token.text === '.' && isStopped(tokens[end - 1]!.text) && more?.kind === 'word' && isCapital(more.text)) { end += 2; continue; }
    if (!more) return end;
    const after = tokens[end + 2], third = end + 2 < last && adjacent(reader, end + 2) ? after! : undefined;
    if (token.text === '&' && isCapital(more.text)) { end += 2; continue; }
    if (token.lower === "'s" && INNER_POSSESSIVE.has(tokens[end - 1]!.lower) && isCapital(more.text)) { end += 2; continue; }
    if (token.text === '’' || token.text === "'") {
      if (INNER_POSSESSIVE.has(tokens[end - 1]!.lower.replace(/s$/, '')) && isCapital(more.text) && reader.text[token.end] === ' ') { end += 2; continue; }
      return end;
    }
    if (token.kind === 'word' && PARTICLES.has(token.text)) {
      if (isCapital(more.text) && more.kind === 'word') { end += 2; continue; }
      if (third && PARTICLES.has(more.text) && isCapital(third.text)) { end += 3; continue; }
    }
    if (token.kind === 'word' && OF.has(token.text) && takesOf(reader, from, end)) {
      if (more.kind === 'word' && isCapital(more.text) && !isCalendar.has(more.lower)) { end += 2; continue; }
      if (third && more.text === 'the' && isCapital(third.text) && !isCalendar.has(third.lower)) { end += 3; continue; }
    }
    if (token.text === 'and' && more.kind === 'word' && isCapital(more.text) && takesAnd(reader, from, end, last)) { end += 2; continue; }
    if (token.kind === 'number' && /^\d{1,2}$/.test(token.text) && isOtherNoun.has(tokens[end - 1]!.lower)) { end++; continue; }
    return end;
  }
}

const isStopped = (word: string): boolean => /^(?:\p{Lu}|St|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|Adm|Cmdr|Pres|Det|Supt|Insp|Brig|Fr|Eng|Engr)$/u.test(word);

/** “Ministry of Works”, “Gulf of Aden”, “Secretary of State”; not “Rubio of Florida”. */
function takesOf({ tokens }: Reader, from: number, at: number): boolean {
  const head = tokens[at - 1]!.lower, preposition = tokens[at]!.text;
  if (preposition === 'of') return isOrganizationNoun.has(head) || isPlaceNoun.has(head) || isTitle.has(head) || isOtherNoun.has(head) || OF_HEADS.has(head);
  if (preposition === 'for') return isOrganizationNoun.has(head) || head === 'minister' || head === 'secretary' || head === 'commissioner';
  return preposition === 'on' && (head === 'committee' || head === 'commission' || head === 'council' || head === 'conference' || head === 'convention') && at - from < 6;
}
const OF_HEADS = new Set('republic kingdom state states gulf university bank house city bishop archbishop duke prince king queen cape isle bay port strait horn tower church cathedral lake district daughters sons friends voice chamber rock day university'.split(' '));

/** “Ministry of Trade and Industry”, “Department of Health and Human Services”; not “Rubio and Hegseth”. */
function takesAnd({ tokens }: Reader, from: number, at: number, last: number): boolean {
  let of = -1;
  for (let i = from; i < at; i++) if ((tokens[i]!.text === 'of' || tokens[i]!.text === 'for') && i > from && (isOrganizationNoun.has(tokens[i - 1]!.lower) || isTitle.has(tokens[i - 1]!.lower))) of = i;
  const next = tokens[at + 1]!, then = tokens[at + 2];
  if (of >= 0) return at - of <= 3 && !listedBy(tokens[at - 1]!.text).length && !listedBy(next.text).length && !isGiven.has(next.text) && !isTitle.has(next.lower);
  return at + 2 < last && then !== undefined && isCapital(then.text) && isOrganizationNoun.has(then.lower) && !isOrganizationNoun.has(tokens[at - 1]!.lower) && ABSTRACT.test(tokens[at - 1]!.text) && ABSTRACT.test(next.text);
}
const ABSTRACT = /(?:ity|ion|ions|ment|ce|ure|th|ics|ry|ism|gy|ing|ch|gs|Food|Drug|Oil|Gas|Customs|Border|Peace|Science|Arts|Trade|Water|Human|Social|Economic|Cultural|Civil)$/;

/** Takes titles, nationalities, days and words that only open a sentence out of a run, and names what is left. */
function cutRun(reader: Reader, from: number, end: number, stretch: Stretch, names: Name[]): void {
  const { tokens } = reader;
  let at = from, titled: Titled = {};
  while (at < end) {
    const token = tokens[at]!;
    if (at === from && opens(tokens, at, stretch.first) && isOpener(reader, at, end)) { at++; continue; }
    if (token.text === '.' || token.text === '&' || OF.has(token.text) || token.text === 'and' || token.lower === "'s") { at++; continue; }
    if (isCalendar.has(token.lower) && !(token.lower === 'may' && titled.title)) { at++; titled = {}; continue; }
    const list = listedAt(reader, at, end);
    const title = titleAt(reader, at, end);
    if (title && !(list && list.words.length > title.end - at)) {
      titled = { title: true, ...(title.gender ? { gender: title.gender } : {}) };
      at = title.end;
      continue;
    }
    const stop = nameEnd(reader, at, end, titled);
    const name = nameOf(reader, at, stop, stretch, titled, list);
    if (name) names.push(name);
    at = stop;
    titled = {};
  }
}

interface Titled { readonly title?: boolean; readonly gender?: Gender }

/** “After Rubio”, “Police”: a word with a capital only because it comes first. */
function isOpener({ tokens, memory }: Reader, at: number, end: number): boolean {
  const { lower, text } = tokens[at]!;
  if (text.length > 1 && text === text.toUpperCase() && !isGrammar.has(lower)) return false;
  if (isGrammar.has(lower)) return true;
  const seen = memory.get(lower);
  if (seen && seen.capital > 0) return false;
  if (seen && seen.small > 0) return !(end - at > 1 && (isTitle.has(lower) || isGiven.has(text)));
  if (isTitle.has(lower) || isGiven.has(text) || listedBy(text).length || adjectives.has(text)) return false;
  if (end - at > 1) return isOrdinary.has(lower) && !isOrganizationNoun.has(tokens[end - 1]!.lower) && !isPlaceNoun.has(tokens[end - 1]!.lower);
  return isOrdinary.has(lower) || ORDINARY_ENDINGS.test(lower) || isPersonNoun.has(lower) || isOrganizationNoun.has(lower);
}

/** A listed name at this place, the longest that the run holds. */
function listedAt({ tokens }: Reader, at: number, end: number): Listed | undefined {
  for (const entry of listedBy(spelled(tokens[at]!.text))) {
    const { words } = entry;
    if (at + words.length > end && at + words.length > tokens.length) continue;
    let k = 1;
    while (k < words.length && tokens[at + k] && spelled(tokens[at + k]!.text) === words[k]) k++;
    if (k === words.length && at + k <= Math.max(end, at + k)) return entry;
  }
  return undefined;
}

/** “JAKARTA” in a dateline is Jakarta. */
const spelled = (word: string): string => (word.length > 4 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word) && !listedBy(word).length ? word[0]! + word.slice(1).toLowerCase() : word);

/** A row of titles at this place, with “of State” and the like: where it ends, and the gender it tells. */
function titleAt({ tokens }: Reader, from: number, end: number): { end: number; gender?: Gender } | undefined {
  let at = from, titles = 0, gender: Gender | undefined;
  while (at < end) {
    const { lower, text } = tokens[at]!;
    const nationality = adjectives.has(text) || (listedBy(text)[0]?.words.length === 1 && listedBy(text)[0]!.country !== undefined);
    if (nationality && !titles && at + 1 < end && (isTitle.has(tokens[at + 1]!.lower) || isHonorific.has(tokens[at + 1]!.lower))) { at++; continue; }
    if (isHonorific.has(lower) || (isTitle.has(lower) && (isCapital(text) || titles))) {
      gender ??= genderOfWord.get(lower);
      titles++;
      at++;
      if (at < end && tokens[at]!.text === '.') at++;
      continue;
    }
    if (titles && OF.has(text)) {
      let to = at + 1;
      while (to < end && (isTitleComplement.has(tokens[to]!.lower) || tokens[to]!.text === 'and' || ABSTRACT.test(tokens[to]!.text))) to++;
      if (to > at + 1) { at = to; continue; }
    }
    break;
  }
  if (!titles) return undefined;
  const whole = at === end;
  // “Justice”, “General” or “Chief” before an organization's noun are part of its name: “Defence Ministry”, “General Assembly”
  if (!whole && (isOrganizationNoun.has(tokens[at]!.lower) || isOrganizationNoun.has(tokens[end - 1]!.lower) || isPlaceNoun.has(tokens[end - 1]!.lower)) && !isHonorific.has(tokens[from]!.lower) && !isGiven.has(tokens[at]!.text)) return undefined;
  if (whole && at - from > 1 && isOrganizationNoun.has(tokens[end - 1]!.lower) && !isPersonNoun.has(tokens[end - 1]!.lower)) return undefined;
  return { end: at, ...(gender ? { gender } : {}) };
}

/** Where the name that begins here ends: before a day, a second listed name, a title. */
function nameEnd(reader: Reader, from: number, end: number, titled: Titled): number {
  const { tokens } = reader;
  const headed = isOrganizationNoun.has(tokens[end - 1]!.lower) || isOrganizationNoun.has(tokens[from]!.lower) || isPlaceNoun.has(tokens[end - 1]!.lower) || isOtherNoun.has(tokens[end - 1]!.lower);
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i]!;
    if (isCalendar.has(token.lower) && tokens[i - 1]!.kind === 'word' && isCapital(token.text) && !isOrganizationNoun.has(tokens[i + 1]?.lower ?? '')) return i;
    if (OF.has(token.text) && titled.title) return i;
    if (!headed && i > from && isHonorific.has(token.lower) && isCapital(token.text)) return i;
  }
  return end;
}

function nameOf(reader: Reader, from: number, to: number, stretch: Stretch, titled: Titled, list: Listed | undefined): Name | undefined {
  const { tokens } = reader;
  let first = from, last = to;
  const whole = list && from + list.words.length === to ? list : undefined;
  if (!whole && adjectives.has(tokens[first]!.text)) {
    if (last - first === 1) return undefined;
    if (!isOrganizationNoun.has(tokens[last - 1]!.lower) && !isPlaceNoun.has(tokens[last - 1]!.lower) && !tokens.slice(first, last).some((t) => isOrganizationNoun.has(t.lower))) first++;
  }
  if (first >= last || tokens[first]!.kind !== 'word') return undefined;
  if (last - first === 1 && !whole && isNoName(reader, first, stretch, titled)) return undefined;
  const { type, sure, by } = typeOf(reader, first, last, titled, whole);
  const gender = type === 'person' ? (titled.gender ?? genderOfGiven(tokens[first]!.text)) : undefined;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, type, sure, by, ...(whole ? { known: whole } : {}), ...(gender ? { gender } : {}) };
}

/** One word that is written with a capital but names nobody: “I”, “Minister”, “English” in a list of subjects. */
function isNoName({ tokens, memory }: Reader, at: number, stretch: Stretch, titled: Titled): boolean {
  const { lower, text } = tokens[at]!;
  if (titled.title) return false;
  if (text.length === 1 || isGrammar.has(lower) || isTitle.has(lower) || isHonorific.has(lower)) return true;
  const seen = memory.get(lower);
  if (opens(tokens, at, stretch.first) && !(seen && seen.capital > 0) && (isOrdinary.has(lower) || ORDINARY_ENDINGS.test(lower))) return true;
  return seen !== undefined && seen.small > seen.capital && text !== text.toUpperCase();
}

const is = (type: EntityType, sure: number, by: string): { type: EntityType; sure: number; by: string } => ({ type, sure, by });

/** What the words themselves and their neighbours say the name is. */
function typeOf({ tokens }: Reader, first: number, last: number, titled: Titled, list: Listed | undefined): { type: EntityType; sure: number; by: string } {
  const head = tokens[last - 1]!, open = tokens[first]!, before = tokens[first - 1], after = tokens[last], count = last - first;
  if (titled.title && !(list && list.type !== 'place')) return is('person', 0.95, 'name after a title');
  if (list) return is(list.type, 0.95, 'listed name');
  if (isVesselPrefix.has(open.lower) && (open.text === open.text.toUpperCase()) && count > 1) return is('vessel', 0.95, 'name of a ship');
  if (isFirmEnding.has(head.lower) && count > 1) return is('organization', 0.95, 'ending of a firm');
  let of = first;
  while (of < last && !OF.has(tokens[of]!.text)) of++;
  const noun = tokens[of < last ? of - 1 : last - 1]!.lower;
  if (count > 1 || of < last) {
    if (isPlaceNoun.has(noun) && !isOrganizationNoun.has(noun)) return is('place', 0.85, 'noun of a place');
    if (isGiven.has(open.text) && count <= 4 && of === last && !isOrganizationNoun.has(noun) && !isOtherNoun.has(noun)) return is('person', 0.9, 'given name');
    if (isOrganizationNoun.has(noun)) return is('organization', 0.9, 'noun of an organization');
    if (isOtherNoun.has(noun) || isOtherNoun.has(open.lower)) return is('other', 0.8, 'noun of another thing');
    if (isPlaceOpener.has(open.lower) && count <= 3) return is('place', 0.6, 'opening of a place');
  }
  if (count === 1 && /^\p{Lu}[\p{Lu}\p{Nd}&-]{1,6}$/u.test(open.text)) return is('organization', 0.7, 'letters');
  if (count > 1 && count <= 4 && tokens.slice(first, last).every((t) => t.kind === 'word' || t.text === '.')) {
    if (before && (before.lower === 'in' || before.lower === 'at' || before.lower === 'near')) return is('place', 0.4, 'after “in”');
    return is('person', 0.4, 'two words or more');
  }
  if (count === 1 && isGiven.has(open.text)) return is('person', 0.6, 'given name');
  if (before && PLACE_PREPOSITIONS.has(before.lower)) return is('place', 0.5, 'after “in”');
  if (after && SPEAKS.has(after.lower)) return is('person', 0.4, 'before a verb of saying');
  return is('organization', 0.2, 'capital');
}
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout', 'toward', 'towards']);
const SPEAKS = new Set('said says told added stated argued warned stressed noted claimed insisted explained replied asked announced denied confirmed wrote tweeted declined refused'.split(' '));

/** In a headline only what the lists or the running text know is a name. */
function findInHeadline(reader: Reader, stretch: Stretch, known: ReadonlyMap<string, readonly Name[]>, names: Name[]): void {
  const { tokens } = reader;
  for (let i = stretch.first; i < stretch.last;) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !isCapital(token.text)) { i++; continue; }
    const same = known.get(token.text)?.find((name) => sameWords(tokens, name, i, stretch.last));
    const list = listedAt(reader, i, stretch.last);
    const long = Math.max(same ? same.last - same.first : 0, list ? list.words.length : 0);
    if (long) {
      const from = same && same.last - same.first === long ? same : undefined;
      names.push({
        start: token.start, end: tokens[i + long - 1]!.end, first: i, last: i + long, type: from?.type ?? list!.type, sure: from?.sure ?? 0.9, by: from ? 'name of the running text' : 'listed name',
        ...(!from && list ? { known: list } : {}), ...(from?.known ? { known: from.known } : {}), ...(from?.gender ? { gender: from.gender } : {}),
      });
      i += long;
      continue;
    }
    let end = i;
    while (end < stretch.last && (end === i || adjacent(reader, end)) && tokens[end]!.kind === 'word' && isCapital(tokens[end]!.text) && !isPlainWord(reader, end)) end++;
    if (end > i) { cutRun(reader, i, end, stretch, names); i = end; } else i++;
  }
}

const sameWords = (tokens: readonly Token[], name: Name, at: number, last: number): boolean => {
  const count = name.last - name.first;
  if (at + count > last) return false;
  for (let k = 0; k < count; k++) if (tokens[name.first + k]!.lower !== tokens[at + k]!.lower) return false;
  return true;
};

function isPlainWord({ tokens, memory }: Reader, at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (text.length > 1 && text === text.toUpperCase() && text.length < 6) return false;
  const seen = memory.get(lower);
  return isOrdinary.has(lower) || isGrammar.has(lower) || ORDINARY_ENDINGS.test(lower) || adjectives.has(text) || (seen !== undefined && seen.small > 0);
}
