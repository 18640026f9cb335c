/** Which words are a phrase that names an issue: a noun with what belongs to it ("early election", "sale of the mill"), or a deed with its object ("sell the mill"). Knows no positions. */
import { grammarModels } from '../../model/models.js';
import type { Token } from '../../text/tokens.js';
import { once } from '../once.js';

/** Half-open, in tokens. */
export interface Phrase { readonly from: number; readonly to: number }

/** A letter for each tag: noun, name, adjective, number, verb in -ing, participle, base form, determiner, preposition, `-` for all else. */
const LETTERS: Readonly<Record<string, string>> = { NN: 'n', NNS: 'n', NNP: 'p', NNPS: 'p', JJ: 'a', JJR: 'a', JJS: 'a', CD: 'c', VBG: 'g', VBN: 'd', VB: 'v', DT: 't', PRP$: 't', POS: 's', IN: 'i', TO: 'o' };

/** One letter a token. */
const shapeOf = once((tokens: readonly Token[]): string => {
  const { tags: tagger } = grammarModels(), { tags } = tagger.tag(tokens.map((t) => t.text));
  return Array.from(tags, (tag, i) => (CLAUSES.has(tokens[i]!.lower) ? '-' : LETTERS[tagger.labels[tag]!] ?? '-')).join('');
});

/** Tagged as prepositions, too. */
const CLAUSES: ReadonlySet<string> = new Set('that if whether because unless although though while than as so since until'.split(' '));

/** Bounded, so that a text of adjectives alone costs no more than any. */
const NOUN = '(?:[acgd]{0,4}[np]s?){0,6}[acgd]{0,4}[np]', NESTED = `t?${NOUN}`;
/** "Early election", "opening the gates of the dam", "sell the mill", "answer to the strike", "veto". */
const NAMES = new RegExp(`^(?:(?:[vg](?:${NESTED})?|${NOUN})(?:[io]${NESTED})*)$`), NOUNS = new RegExp(`${NOUN}(?:[io]${NESTED})?`, 'g');

/** True of a name of an issue. */
export const isPhrase = (tokens: readonly Token[], { from, to }: Phrase): boolean => NAMES.test(shapeOf(tokens).slice(from, to));

/** Nouns with what belongs to them, and one noun after a preposition. */
export const findPhrases = (tokens: readonly Token[]): Phrase[] => Array.from(shapeOf(tokens).matchAll(NOUNS), (m) => ({ from: m.index, to: m.index + m[0].length }));

/** A common noun or a verb: no name, number or quality alone is an issue. */
export const isMatter = (tokens: readonly Token[], at: number): boolean => /[nvg]/.test(shapeOf(tokens)[at] ?? '');
