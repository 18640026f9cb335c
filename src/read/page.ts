/** What the steps of reading hand on to each other: the text cut into tokens, sentences and quotations. Internal to `read`. */
import { findTokens, type Token } from '../text/tokens.js';
import type { Article, Sentence, Span } from '../types.js';
import { findQuotes } from './quotes.js';
import { findSentences } from './sentences.js';

/** A stretch between quotation marks, marks included. A quotation that runs over paragraphs is several quotes of one `turn`. */
export interface Quote extends Span {
  /** Quotes of one turn share a number. */
  readonly turn: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
}

/** A sentence with the range of its tokens in `Page.tokens`, `first` included, `last` excluded. */
export interface PageSentence extends Sentence { readonly first: number; readonly last: number }

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
  const tokens = findTokens(article.text);
  let first = 0;
  const sentences = findSentences(article).map((sentence) => {
    while (first < tokens.length && tokens[first]!.start < sentence.start) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < sentence.end) last++;
    const withTokens = { ...sentence, first, last };
    first = last;
    return withTokens;
  });
  return { article, text: article.text, tokens, sentences, quotes: findQuotes(article) };
}
