/** Where the corpora lie, and how their lines are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type Sentence } from './conllu.js';

export const DATA = join(process.env.ONRECORD_SHARED ?? '../shared', 'data');

/** Genres of GUM whose texts may not be used commercially. */
const NOT_FREE = new Set(['fiction', 'whow', 'essay', 'textbook', 'letter', 'podcast', 'conversation', 'vlog']);
export const isFree = (genre: string): boolean => !NOT_FREE.has(genre);

/** EWT and the free genres of GUM. */
export const treebank = (part: 'train' | 'dev'): readonly Sentence[] => [
  ...ewt(part),
  ...gum(part).filter((s) => !NOT_FREE.has(s.genre)),
];
export const ewt = (part: 'train' | 'dev'): readonly Sentence[] =>
  readConllu(join(DATA, 'ud', `ewt.${part}.conllu.gz`));
export const gum = (part: 'train' | 'dev'): readonly Sentence[] =>
  readConllu(join(DATA, 'ud', `gum.${part}.conllu.gz`));

export function lines<T>(...path: string[]): T[] {
  return gunzipSync(readFileSync(join(DATA, ...path)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
