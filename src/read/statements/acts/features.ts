/**
 * What an act is judged by beside the rules: what they say of it, the cue, who speaks and how, and the words. Shared by
 * training and reading.
 */
import type { Features } from '../../../model/features.js';
import { hash32 } from '../../../text/hash.js';
import type { Act } from '../../../types.js';
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
export const MOST_FEATURES = 3 * WORDS + 45;

const VOICES = { body: 1, officer: 2, unnamed: 3, other: 4 } as const;

/**
 * How often what is done differs by where it is told: much of what political news attributes is no speech at all, and
 * in the reports of a developing matter more is denied and made known. What is read counts as the latter; the former is
 * known in training alone.
 */
export type Told = 'story' | 'politics';

export function actFeatures(f: Features, saying: Saying, ruled: Act, told: Told = 'story'): void {
  const { cue, whole, said, direct, quotes, negated } = saying,
    act = ACTS.indexOf(ruled),
    voice = VOICES[saying.voice],
    form = direct ? 2 : quotes ? 1 : 0;
  const words = split(whole).slice(0, WORDS),
    opening = split(said[0] ?? whole).slice(0, 3),
    number = /\p{N}/u.test(whole) ? 1 : 0,
    length = Math.min(6, words.length >> 2);
  f.clear();
  f.add(0, 0);
  f.add(1, act);
  f.add(2, voice);
  f.add(3, act, voice);
  f.add(4, form);
  f.add(5, act, form);
  f.add(6, number, act);
  f.add(7, number, voice);
  f.add(8, length, form);
  f.add(9, negated ? 1 : 0, act);
  f.add(10, hash32(cue.join(' ')));
  f.add(11, hash32(saying.verb), form);
  f.add(12, hash32(saying.verb), voice);
  const where = told === 'story' ? 0 : 1;
  f.add(22, where);
  f.add(23, where, act);
  f.add(24, where, form);
  f.add(25, where, voice);
  f.add(26, where, hash32(saying.verb));
  for (const word of cue.slice(0, 8)) {
    f.add(13, hash32(word));
    f.add(14, hash32(word), act);
  }
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

const split = (words: string): string[] => words.split(/[^\p{L}\p{N}']+/u).filter(Boolean);
