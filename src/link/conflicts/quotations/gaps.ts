/** Words that one report quotes within a sentence and another leaves out of it without a mark. */
import type { Anchor, Wording } from '../../../types.js';
import { type Quoted, type Texts, textOf } from './quoted.js';

/** The words on either side stand side by side in the other quotation, with no mark between them. */
export function isInside({ utterance, base, texts }: Quoted, anchor: Anchor): boolean {
  const beside = besideOf(textOf(texts, anchor.article), anchor);
  return (
    beside !== undefined &&
    utterance.wordings.some(
      (w) => (w.article === base) !== (anchor.article === base) && w.form === 'direct' && says(texts, w, beside),
    )
  );
}

const WORD = /\p{L}+/u;
const WORD_BEFORE = /\p{L}+[^\p{L}.!?…“”"\n]{1,2}$/u;
const WORD_AFTER = /^[^\p{L}.!?…“”"\n]{1,2}\p{L}+/u;

/** What fits the word before and the word after, one beside the other; undefined where a sentence ends between them. */
function besideOf(text: string, { start, end, exact }: Anchor): RegExp | undefined {
  const before = WORD_BEFORE.exec(text.slice(0, start));
  const after = WORD_AFTER.exec(text.slice(end));
  if (!before || !after || /[.!?…](?!\p{L})/u.test(exact)) return undefined;
  const [first, last] = [before[0], after[0]].map((words) => WORD.exec(words)![0]);
  return new RegExp(`(?<!\\p{L})${first},? ${last}(?!\\p{L})`, 'iu');
}

const says = (texts: Texts, { article, content }: Wording, words: RegExp): boolean =>
  content.some(({ start, end }) => {
    const said = textOf(texts, article).slice(start, end);
    return words.test(said) && !/…|\.\.\./.test(said);
  });
