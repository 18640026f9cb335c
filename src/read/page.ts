/**
 * What the steps of reading hand on to each other: the text cut into tokens, sentences and quotations. Internal to
 * `read`.
 */
import { boundariesModel } from '../model/models.js';
import { findTokens, type Token } from '../text/tokens.js';
import type { Article, Sentence, Span } from '../types.js';
import { findEnds, type Stretch } from './boundaries.js';
import { findQuotes } from './quotes.js';
import { findSentences } from './sentences.js';

/**
 * A stretch between quotation marks, marks included. A quotation that runs over paragraphs is several quotes of one
 * `turn`.
 */
export interface Quote extends Span {
  /** Quotes of one turn share a number. */
  readonly turn: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
}

/** A sentence with the range of its tokens in `Page.tokens`, `first` included, `last` excluded. */
export interface PageSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

export interface Page {
  readonly article: Article;
  readonly text: string;
  /** All tokens of the text, blocks that are no article text included. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly PageSentence[];
  readonly quotes: readonly Quote[];
}

/** Cuts an article for reading. */
export function toPage(article: Article): Page {
  const { tokens, stretches } = toStretches(article),
    model = boundariesModel();
  const sentences = stretches.flatMap((stretch) => sentencesOf(stretch, findEnds(stretch, model)));
  return { article, text: article.text, tokens, sentences, quotes: findQuotes(article) };
}

/** The tokens of an article, and those of each block that is read, with the ends that the rules see. */
export function toStretches(article: Article): {
  readonly tokens: readonly Token[];
  readonly stretches: readonly BlockStretch[];
} {
  const tokens = findTokens(article.text),
    stretches: (BlockStretch & { readonly ruled: Set<number>; last: number })[] = [];
  let first = 0;
  for (const { start, end, block } of findSentences(article)) {
    while (first < tokens.length && tokens[first]!.start < start) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    if (stretches.at(-1)?.block !== block)
      stretches.push({ text: article.text, tokens: [], ruled: new Set(), first, last, block });
    const own = stretches.at(-1)!;
    own.ruled.add(last - own.first - 1);
    first = own.last = last;
  }
  return { tokens, stretches: stretches.map(({ last, ...s }) => ({ ...s, tokens: tokens.slice(s.first, last) })) };
}

interface BlockStretch extends Stretch {
  readonly block: number;
  /** Number of its first token in the text. */
  readonly first: number;
}

function sentencesOf({ tokens, block, first }: BlockStretch, ends: readonly number[]): PageSentence[] {
  return [...ends, tokens.length - 1].map((last, i) => {
    const begin = i > 0 ? ends[i - 1]! + 1 : 0;
    return { start: tokens[begin]!.start, end: tokens[last]!.end, block, first: first + begin, last: first + last + 1 };
  });
}
