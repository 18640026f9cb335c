/**
 * A page → its grammar: words with tags and a dependency tree for each sentence. Flat arrays over all words of the
 * page's sentences.
 */
import { type GrammarModels, grammarModels } from '../../model/models.js';
import type { Tagged } from '../../model/tagger.js';
import type { WordForms } from '../../model/words.js';
import type { Page } from '../page.js';
import { type GrammarWord, toGrammarWords } from './words.js';

export interface Grammar {
  readonly words: readonly GrammarWord[];
  readonly forms: readonly WordForms[];
  /** First word of each of the page's sentences; one more at the end. */
  readonly firsts: Int32Array;
  /** Sentence of each word. */
  readonly sentences: Int32Array;
  /** Number of each word's tag in `models.tags.labels`. */
  readonly tags: Uint8Array;
  /** Head of each word; -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Number of the label above each word in `models.arcs.labels`. */
  readonly labels: Uint8Array;
  /** What each word means in its sentence, `models.arcs.width` numbers a word: what the network for trees saw. */
  readonly states: Int8Array;
}

/**
 * Words of the longest sentence that is parsed, and in which the models look for cues: what is longer is a list, or no
 * prose.
 */
export const LONGEST_SENTENCE = 400;

export function toGrammar(page: Page, models: GrammarModels): Grammar {
  const words: GrammarWord[] = [],
    forms: WordForms[] = [];
  const firsts = new Int32Array(page.sentences.length + 1);
  const perSentence = page.sentences.map((s, i) => {
    firsts[i] = words.length;
    const own = toGrammarWords(page.tokens.slice(s.first, s.last));
    for (const word of own) words.push(word);
    return own;
  });
  firsts[page.sentences.length] = words.length;
  const tags = new Uint8Array(words.length),
    heads = new Int32Array(words.length).fill(-1),
    labels = new Uint8Array(words.length),
    sentences = new Int32Array(words.length),
    states = new Int8Array(words.length * models.arcs.width);
  const tagged: Tagged[] = [],
    at: number[] = [];
  perSentence.forEach((own, i) => {
    const first = firsts[i]!;
    sentences.fill(i, first, first + own.length);
    const sentence = models.tags.tag(own.map((w) => w.text));
    for (const form of sentence.forms) forms.push(form);
    tags.set(sentence.tags, first);
    if (own.length > 0 && own.length <= LONGEST_SENTENCE) {
      tagged.push(sentence);
      at.push(first);
    }
  });
  for (const [i, tree] of models.arcs.parse(tagged).entries()) {
    const first = at[i]!;
    for (let k = 0; k < tree.heads.length; k++) if (tree.heads[k]! >= 0) heads[first + k] = first + tree.heads[k]!;
    labels.set(tree.labels, first);
    states.set(tree.states, first * models.arcs.width);
  }
  return { words, forms, firsts, sentences, tags, heads, labels, states };
}

/** Penn tag of the word that begins at a place of the text. */
export function toTagAt(
  { words, tags }: Grammar,
  { tags: { labels } }: Pick<GrammarModels, 'tags'> = grammarModels(),
): (place: number) => string | undefined {
  const at = new Map<number, number>();
  for (let w = 0; w < words.length; w++) at.set(words[w]!.start, w);
  return (place) => {
    const w = at.get(place);
    return w === undefined ? undefined : labels[tags[w]!];
  };
}
