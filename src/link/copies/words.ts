/**
 * A report as rows of integers, so that many reports can be compared word by word. Owns what counts as the same word
 * and what a shared word proves.
 */
import { GRAMMAR_WORDS } from '../../lang/en/common-words.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { rarityOf } from '../../model/models.js';
import { hash32 } from '../../text/hash.js';
import { findTokens } from '../../text/tokens.js';
import type { Sentence } from '../../types.js';
import { once, onceOfWord } from '../once.js';
import type { Report } from '../report.js';
import { toTerm } from '../stories/term.js';
import { findQuoted } from './quoted.js';

/** The words of a report's sentences, headings left out; one row a property, all of one length. */
export interface Words {
  readonly report: Report;
  readonly length: number;
  /**
   * The same number for the same word in every report. Two words share one by chance in one of four thousand million.
   */
  readonly id: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `sentences`. */
  readonly sentence: Int32Array;
  /** 1 for words of grammar. */
  readonly grammar: Uint8Array;
  /** How much it proves that both reports have this word here: 0 for quoted words, little for grammar and names. */
  readonly proof: Float32Array;
  /**
   * What quoted words prove where the report took from the other one beside them: two reporters heard the same speaker,
   * but not side by side with the same narration.
   */
  readonly heard: Float32Array;
  /** First word of each sentence, and `length` at the end. */
  readonly first: readonly number[];
  readonly sentences: readonly Sentence[];
}

export const toWords = once((report: Report): Words => {
  const { article, reading } = report;
  const sentences = reading.sentences.filter((s) => article.blocks[s.block]?.kind !== 'heading');
  const quoted = findQuoted(article.text);
  const id: number[] = [],
    start: number[] = [],
    end: number[] = [],
    sentence: number[] = [],
    proof: number[] = [],
    heard: number[] = [],
    grammar: number[] = [],
    first: number[] = [];
  let q = 0;
  for (let s = 0; s < sentences.length; s++) {
    const span = sentences[s]!;
    first.push(id.length);
    for (const token of findTokens(article.text.slice(span.start, span.end))) {
      if (token.kind === 'mark' || token.lower === "'s") continue;
      for (const word of partsOf(token.text)) {
        const at = span.start + token.start + word.start;
        while (q < quoted.length && quoted[q]!.end <= at) q++;
        const isQuoted = q < quoted.length && quoted[q]!.start <= at;
        const proves = first[s] === id.length ? word.opening : word.proof;
        grammar.push(word.grammar);
        proof.push(isQuoted ? 0 : proves);
        heard.push(isQuoted ? proves * HEARD : 0);
        id.push(word.id);
        start.push(at);
        end.push(at + word.length);
        sentence.push(s);
      }
    }
  }
  first.push(id.length);
  return {
    report,
    length: id.length,
    id: new Int32Array(id),
    start: new Int32Array(start),
    end: new Int32Array(end),
    sentence: new Int32Array(sentence),
    grammar: new Uint8Array(grammar),
    proof: new Float32Array(proof),
    heard: new Float32Array(heard),
    first,
    sentences,
  };
});

const HEARD = 0.5;

/** A word, or one of several with hyphens between: what is the same wherever it stands. */
interface Part {
  /** Letters before it in the whole. */
  readonly start: number;
  readonly length: number;
  readonly id: number;
  readonly grammar: 0 | 1;
  readonly proof: number;
  /** What it proves as the first word of a sentence, whose capital is nobody's. */
  readonly opening: number;
}

/** "Marsh-Whitley" and "Marsh Whitley" are the same words. */
const partsOf = onceOfWord((word): readonly Part[] =>
  Array.from(word.matchAll(/[^-‐‑]+/g), ({ 0: text, index }) => {
    const norm = folded(text);
    return {
      start: index,
      length: text.length,
      id: hash32(norm) | 0,
      grammar: GRAMMAR_WORDS.has(norm) ? 1 : 0,
      proof: proofOf(norm, /^\p{Lu}/u.test(text)),
      opening: proofOf(norm, false),
    };
  }),
);

/** "U.S." and "US", "Castañeda" and "Castaneda" are the same word. */
const folded = (word: string): string =>
  word.toLowerCase().replace(/[.’']/g, '').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Two reports of one matter share its names and the words of grammar anyway, and some of its numbers; of all other
 * words, those that are rare in news prove most.
 */
const proofOf = (norm: string, isName: boolean): number =>
  GRAMMAR_WORDS.has(norm) ? 0.3 : isNumber(norm) ? 0.6 : isName ? 0.4 : 0.4 + 0.8 * rarityOf(toTerm(norm));

const isNumber = (norm: string): boolean =>
  /\p{Nd}/u.test(norm) || SMALL_NUMBERS.has(norm) || TENS.has(norm) || SCALES.has(norm);
