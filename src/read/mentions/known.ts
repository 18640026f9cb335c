/** Names of one article → whom they mean: surname to full name, letters to the words they stand for, one country under several names. */
import type { Token } from '../../text/tokens.js';
import type { Doubt, EntityType } from '../../types.js';
import { genderOfGiven, type Gender, isOrganizationNoun, isVesselPrefix } from './lexicon.js';
import type { Name } from './names.js';

/** Somebody or something of the article, while reading goes on. */
export interface Known {
  name: string;
  type: EntityType;
  readonly named: boolean;
  /** The words of its fullest name, made alike. */
  words: readonly string[];
  gender?: Gender;
  plural?: boolean;
  /** Lower-case words of the titles and descriptions given to it. */
  readonly roles: Set<string>;
  /** The noun it is described by, where nothing names it. */
  readonly noun?: string;
}

export interface Grouped { readonly of: ReadonlyMap<Name, Known>; readonly doubts: readonly Doubt[] }

export function groupNames(text: string, tokens: readonly Token[], names: readonly Name[]): Grouped {
  const of = new Map<Name, Known>(), doubts: Doubt[] = [];
  const byWords = new Map<string, Known>();
  const byWord = new Map<string, Known[]>();
  const longestFirst = names.map((name) => ({ name, words: wordsOf(tokens, name) })).sort((a, b) => b.words.length - a.words.length || b.name.sure - a.name.sure || a.name.start - b.name.start);
  for (const { name, words } of longestFirst) {
    const key = name.known?.country ? `=${name.known.name}` : words.join(' ');
    let known = byWords.get(key);
    if (!known) {
      const fuller = name.known && name.type !== 'organization' ? [] : fullerNames(words, name, byWord);
      known = fuller.length === 1 ? fuller[0]! : fuller.length > 1 ? nearest(fuller, name, of) : undefined;
      if (fuller.length > 1) doubts.push({ start: name.start, end: name.end, about: `“${text.slice(name.start, name.end)}” may be ${fuller.map((f) => f.name).join(' or ')}` });
      if (!known) {
        known = { name: name.known?.country ?? text.slice(name.start, name.end).replace(/\s+/g, ' '), type: name.type, named: true, words, roles: new Set(), ...(name.gender ? { gender: name.gender } : {}) };
        for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), known]);
      }
      byWords.set(key, known);
    }
    if (name.gender) known.gender ??= name.gender;
    of.set(name, known);
  }
  mergeLetters(text, tokens, names, of);
  const surest = new Map<Known, Name>();
  for (const [name, known] of of) if (!surest.has(known) || surest.get(known)!.sure < name.sure) surest.set(known, name);
  for (const [known, name] of surest) known.type = name.type;
  for (const [name, known] of of) name.type = known.type;
  return { of, doubts };
}

/** Lower case, without accents, stops and hyphens, initials and ship's letters: “Nicolás” is “nicolas”. */
function wordsOf(tokens: readonly Token[], name: Name): string[] {
  const out: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' || lower === 'the' || lower === "'s") continue;
    const plain = lower.normalize('NFD').replace(/[\u0300-\u036f.'-]/g, '');
    if (name.type === 'person' && plain.length === 1 && i > name.first && i < name.last - 1) continue;
    out.push(plain);
  }
  return out;
}

/** Longer names that hold this one as its beginning or end: “Matta” in “Ridwan Matta”, “Brannock” in “Brannock Foods”. */
function fullerNames(words: readonly string[], name: Name, byWord: ReadonlyMap<string, readonly Known[]>): Known[] {
  const first = words[0];
  if (first === undefined || first.length < 2) return [];
  const fits = (byWord.get(first) ?? []).filter((known) => {
    if (known.words.length <= words.length) return false;
    if (known.type === 'place' && !(name.sure < 0.5)) return false;
    if (name.sure >= 0.7 && name.type !== known.type) return false;
    if (name.type === 'person' && name.sure > 0.5 && known.type !== 'person') return false;
    if (known.type === 'person' && name.gender && known.gender && name.gender !== known.gender) return false;
    return isAt(words, known.words, known.words.length - words.length) || isAt(words, known.words, 0) || (known.type === 'vessel' && isAt(words, known.words, 1));
  });
  if (fits.length < 2) return fits;
  const ends = fits.filter((known) => isAt(words, known.words, known.words.length - words.length) && known.type === 'person');
  return ends.length ? ends : fits;
}

const isAt = (words: readonly string[], inside: readonly string[], at: number): boolean => at >= 0 && words.every((word, i) => inside[at + i] === word);

/** The fuller name mentioned last before this one. */
function nearest(fuller: readonly Known[], name: Name, of: ReadonlyMap<Name, Known>): Known | undefined {
  let best: Known | undefined, at = -1;
  for (const [other, known] of of) if (other.start < name.start && other.start > at && fuller.includes(known)) { best = known; at = other.start; }
  return best;
}

/** “Federal Aviation Administration (FAA)”, and letters alone where only one name has them. */
function mergeLetters(text: string, tokens: readonly Token[], names: readonly Name[], of: Map<Name, Known>): void {
  const merged = new Map<Known, Known>();
  names.forEach((name, i) => {
    if (name.last - name.first !== 1 || !/^\p{Lu}[\p{L}\p{Nd}&.-]{1,9}$/u.test(tokens[name.first]!.text)) return;
    const letters = tokens[name.first]!.text.replace(/[^\p{L}]/gu, '').toLowerCase();
    if (tokens[name.first]!.text.replace(/[^\p{Lu}]/gu, '').length < 2) return;
    const own = of.get(name)!, before = names[i - 1];
    const bracketed = before && before.last === name.first - 1 && tokens[name.first - 1]!.text === '(' && tokens[name.last]?.text === ')';
    const reversed = before && before.last === name.first - 1 && tokens[name.first - 1]!.text === '(';
    if (bracketed && !own.words.includes('') && startsLike(text, before, letters)) { merged.set(own, of.get(before)!); return; }
    if (reversed || merged.has(own)) return;
    const whole = new Set([...of.values()].filter((known) => known !== own && known.words.length > 1 && known.type !== 'person' && initials(known.name) === letters));
    if (whole.size === 1) merged.set(own, [...whole][0]!);
  });
  names.forEach((name, i) => { // “FAA (Federal Aviation Administration)”
    const before = names[i - 1];
    if (!before || before.last !== name.first - 1 || tokens[name.first - 1]!.text !== '(' || before.last - before.first !== 1) return;
    const letters = tokens[before.first]!.text.replace(/[^\p{L}]/gu, '').toLowerCase();
    if (initials(text.slice(name.start, name.end)) === letters && letters.length > 1) merged.set(of.get(before)!, of.get(name)!);
  });
  for (const [name, known] of of) {
    const into = merged.get(known);
    if (into && into !== known && merged.get(into) !== known) of.set(name, into);
  }
}

const initials = (name: string): string => name.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]!.toLowerCase()).join('');

/** The bracketed letters begin as the name does, or are its initials. */
const startsLike = (text: string, name: Name, letters: string): boolean => {
  const words = text.slice(name.start, name.end), first = initials(words);
  return first === letters || first[0] === letters[0] || name.type === 'organization';
};

export const isBodyWord = (word: string): boolean => isOrganizationNoun.has(word) || isVesselPrefix.has(word);
export const givenGenderOf = genderOfGiven;
