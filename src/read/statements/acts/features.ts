/**
 * What an act is judged by beside the rules: what they say of it, the cue, who speaks and how, the words and how their
 * clauses are built. Shared by training and reading.
 */
import type { Features } from '../../../model/features.js';
import { grammarModels } from '../../../model/models.js';
import { hash32 } from '../../../text/hash.js';
import type { Act, Span } from '../../../types.js';
import { wordsOf } from '../../attribution/view.js';
import type { Grammar } from '../../grammar/grammar.js';
import { type Clause, findClauses } from './built-clauses.js';
import type { Saying } from './saying.js';

/** In the order in which the weights have them. */
export const ACTS = [
  'assert',
  'deny',
  'confirm',
  'decline',
  'threaten',
  'promise',
  'offer',
  'request',
  'accuse',
  'criticize',
  'praise',
  'announce',
  'predict',
  'question',
  'other',
] as const satisfies readonly Act[];

/** Words of the content that are looked at, from its beginning. */
const WORDS = 60;
/** The most questions that are asked of one saying. */
export const MOST_FEATURES = 5 * WORDS + 140;

const VOICES = { body: 1, officer: 2, unnamed: 3, other: 4 } as const;

/**
 * How often what is done differs by where it is told: much of what political news attributes is no speech at all, and
 * in the reports of a developing matter more is denied and made known. What is read counts as the latter; the former is
 * known in training alone.
 */
export type Told = 'story' | 'politics';

/** A statement as the article has it. */
export interface Worded {
  readonly grammar: Grammar;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** `f` is emptied first. */
export function actFeatures(f: Features, saying: Saying, worded: Worded, ruled: Act, told: Told = 'story'): void {
  f.clear();
  addOfManner(f, saying, ACTS.indexOf(ruled), told === 'story' ? 0 : 1);
  addOfWords(f, saying);
  const said = wordsOf(worded.grammar, worded.content);
  findClauses(worded.grammar, said).forEach((clause, i) => {
    addOfClause(f, saying, clause, i === 0 ? 40 : 60);
  });
  addOfTags(f, saying, worded.grammar, said.slice(0, WORDS));
  addOfSource(f, worded.grammar, wordsOf(worded.grammar, worded.source).slice(0, 8));
}

const formOf = ({ direct, quotes }: Saying): number => (direct ? 2 : quotes ? 1 : 0);

/** What the rules say, the cue, who speaks, in whose words, where. */
function addOfManner(f: Features, saying: Saying, act: number, where: number): void {
  const { cue, whole, negated } = saying,
    voice = VOICES[saying.voice],
    form = formOf(saying),
    number = /\p{N}/u.test(whole) ? 1 : 0,
    verb = hash32(saying.verb);
  f.add(0, 0);
  f.add(1, act);
  f.add(2, voice);
  f.add(3, act, voice);
  f.add(4, form);
  f.add(5, act, form);
  f.add(6, number, act);
  f.add(7, number, voice);
  f.add(9, negated ? 1 : 0, act);
  f.add(10, hash32(cue.join(' ')));
  f.add(11, verb, form);
  f.add(12, verb, voice);
  f.add(22, where);
  f.add(23, where, act);
  f.add(24, where, form);
  f.add(25, where, voice);
  f.add(26, where, verb);
  for (const word of cue.slice(0, 8)) {
    f.add(13, hash32(word));
    f.add(14, hash32(word), act);
  }
}

function addOfWords(f: Features, saying: Saying): void {
  const { whole, said } = saying,
    form = formOf(saying),
    words = split(whole).slice(0, WORDS),
    opening = split(said[0] ?? whole).slice(0, 3);
  f.add(8, Math.min(6, words.length >> 2), form);
  opening.forEach((word, i) => {
    f.add(15 + i, hash32(word));
  });
  if (opening.length > 1) f.add(18, hash32(opening[0]!), hash32(opening[1]!));
  for (let i = 0, own = 0, before = 0; i < words.length; i++, before = own) {
    own = hash32(words[i]!);
    f.add(19, own);
    f.add(20, own, form);
    if (i > 0) f.add(21, before, own);
  }
}

/** `from`: of the first clause other questions are asked than of those after it. */
function addOfClause(f: Features, saying: Saying, clause: Clause, from: number): void {
  const voice = VOICES[saying.voice],
    form = formOf(saying),
    head = hash32(clause.head),
    tag = hash32(clause.tag),
    subject = hash32(clause.subject),
    auxiliaries = hash32(clause.auxiliaries),
    denied = clause.isDenied ? 1 : 0;
  f.add(from, tag);
  f.add(from + 1, head);
  f.add(from + 2, subject);
  f.add(from + 3, subject, tag);
  f.add(from + 4, denied);
  f.add(from + 5, denied, subject);
  f.add(from + 6, auxiliaries, tag);
  f.add(from + 7, auxiliaries);
  f.add(from + 8, auxiliaries, subject);
  f.add(from + 9, hash32(clause.copula));
  f.add(from + 10, head, denied);
  f.add(from + 11, head, subject);
  f.add(from + 12, hash32(clause.relation));
  f.add(from + 13, clause.tag === 'VB' && !clause.subject && !clause.auxiliaries ? 1 : 0, form);
  f.add(from + 14, subject, voice);
  f.add(from + 15, tag, voice, form);
}

/** How often it says no, who is spoken of, what may, must and will be. */
function addOfTags(f: Features, saying: Saying, { words, tags, sentences }: Grammar, said: readonly number[]): void {
  const form = formOf(saying),
    names = grammarModels().tags.labels;
  let denials = 0,
    before = 0;
  said.forEach((w, i) => {
    const word = words[w]!.text.toLowerCase().replaceAll('’', "'"),
      tag = names[tags[w]!]!;
    if (SAYS_NO.has(word)) denials++;
    if (tag === 'MD') f.add(80, hash32(word));
    if (tag.startsWith('PRP')) f.add(81, hash32(word), form);
    if (i > 0 && i < TAGS) f.add(82, before, tags[w]!);
    before = tags[w]!;
  });
  f.add(83, Math.min(denials, 3));
  f.add(84, Math.min(denials, 3), VOICES[saying.voice]);
  f.add(85, new Set(said.map((w) => sentences[w])).size);
}
/** Words whose tags are looked at in pairs. */
const TAGS = 25;
const SAYS_NO: ReadonlySet<string> = new Set(
  "not n't never no nothing nobody none neither nor without cannot".split(' '),
);

function addOfSource(f: Features, { words, tags }: Grammar, source: readonly number[]): void {
  for (const w of source) f.add(86, hash32(words[w]!.text.toLowerCase()));
  f.add(87, source.length ? tags[source.at(-1)!]! + 1 : 0);
}

const split = (words: string): string[] => words.split(/[^\p{L}\p{N}']+/u).filter(Boolean);
