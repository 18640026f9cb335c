/**
 * A report as rows of integers, so that many reports can be compared word by word. Owns what counts as the same word
 * and what a shared word proves.
 */
import { GRAMMAR_WORDS } from '../../lang/en/common-words.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { rarityOf } from '../../model/models.js';
import { hash32 } from '../../text/hash.js';
import { findTokens } from '../../text/tokens.js';
import type { Sentence, Span } from '../../types.js';
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
  sentences.forEach((span, s) => {
    first.push(id.length);
    for (const word of wordsIn(article.text, span)) {
      while (q < quoted.length && quoted[q]!.end <= word.start) q++;
      const isQuoted = q < quoted.length && quoted[q]!.start <= word.start;
      grammar.push(GRAMMAR_WORDS.has(word.norm) ? 1 : 0);
      const proves = proofOf(word, first[s] === id.length);
      proof.push(isQuoted ? 0 : proves);
      heard.push(isQuoted ? proves * HEARD : 0);
      id.push(numberOf(word.norm));
      start.push(word.start);
      end.push(word.end);
      sentence.push(s);
    }
  });
  first.push(id.length);
  return {
    report,
    length: id.length,
    id: Int32Array.from(id),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: Int32Array.from(sentence),
    grammar: Uint8Array.from(grammar),
    proof: Float32Array.from(proof),
    heard: Float32Array.from(heard),
    first,
    sentences,
  };
});

const HEARD = 0.5;

const numberOf = onceOfWord(hash32);

interface Word extends Span {
  readonly norm: string;
  readonly capital: boolean;
}

/** "Marsh-Whitley’s" and "Marsh Whitley" are the same words; so are "U.S." and "US", "Castañeda" and "Castaneda". */
function* wordsIn(text: string, span: Span): Generator<Word> {
  for (const token of findTokens(text.slice(span.start, span.end))) {
    if (token.kind === 'mark' || token.lower === "'s") continue;
    if (!/[-‐‑]/.test(token.text)) {
      yield wordAt(token.text, span.start + token.start);
      continue;
    }
    for (const part of token.text.matchAll(/[^-‐‑]+/g)) yield wordAt(part[0], span.start + token.start + part.index);
  }
}

const wordAt = (text: string, start: number): Word => ({
  start,
  end: start + text.length,
  norm: folded(text),
  capital: /^\p{Lu}/u.test(text),
});

const folded = onceOfWord((word) => word.toLowerCase().replace(/[.’']/g, '').normalize('NFD').replace(/\p{M}/gu, ''));

/**
 * Two reports of one matter share its names and the words of grammar anyway, and some of its numbers; of all other
 * words, those that are rare in news prove most.
 */
const proofOf = (word: Word, opens: boolean): number =>
  GRAMMAR_WORDS.has(word.norm)
    ? 0.3
    : isNumber(word.norm)
      ? 0.6
      : word.capital && !opens
        ? 0.4
        : 0.4 + 0.8 * rarityOf(toTerm(word.norm));

const isNumber = (norm: string): boolean =>
  /\p{Nd}/u.test(norm) || SMALL_NUMBERS.has(norm) || TENS.has(norm) || SCALES.has(norm);
