/** One utterance with the texts of the reports that quote it: which words stand between whose quotation marks. */
import { contains } from '../../../text/spans.js';
import type { Anchor, Utterance, Wording } from '../../../types.js';
import { findWords, type Word } from '../../utterances/words.js';

/** Article id → its text. */
export type Texts = ReadonlyMap<string, string>;

export interface Quoted {
  readonly utterance: Utterance;
  /** Id of the article that the others are compared with. */
  readonly base: string;
  readonly texts: Texts;
}

export const textOf = (texts: Texts, article: string): string => texts.get(article) ?? '';

export const wordsOf = (texts: Texts, w: Wording): Word[] => findWords(textOf(texts, w.article), w.content, w.form);

/** All words between the quotation marks of some wording. */
export const isQuoted = ({ utterance, texts }: Quoted, anchor: Anchor): boolean =>
  utterance.wordings.some(
    (w) =>
      w.article === anchor.article &&
      w.form !== 'indirect' &&
      w.content.some((span) => contains(span, anchor)) &&
      wordsOf(texts, w).every((word) => word.quoted || !contains(anchor, word)),
  );

/** "[the company] will pay": the report itself says that these are its own words. */
export function isBracketed({ texts }: Quoted, { article, start }: Anchor): boolean {
  const before = textOf(texts, article).slice(Math.max(0, start - 60), start);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Sentences of a speech may be told in any order. */
export function isOneSentence({ utterance, texts }: Quoted, anchor: Anchor): boolean {
  const piece = utterance.wordings
    .flatMap((w) => (w.article === anchor.article ? w.content : []))
    .find((span) => contains(span, anchor));
  return piece !== undefined && !/[.!?…]\s/.test(textOf(texts, anchor.article).slice(piece.start, piece.end));
}
