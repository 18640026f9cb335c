/** What makes a difference between two quotations a change of what was said: of a few words, in one sentence of both. */
import type { Anchor, Drift } from '../../../types.js';
import { contentOf, findWords } from '../../utterances/words.js';
import { isInside } from './gaps.js';
import { isBracketed, isOneSentence, isQuoted, type Quoted, textOf, wordsOf } from './quoted.js';

/** Where more words stand for more words, the reports chose other parts of what was said. */
const LONGEST = 5;

const CHANGES = new Set(['number', 'name', 'polarity', 'replacement', 'order']);

/**
 * Words too many or too few: a difference only within a sentence that both quote on either side of them, for a report
 * may stop where it likes.
 */
const GAPS = new Set(['omission', 'addition']);

export const isChanged = (quoted: Quoted, drift: Drift): boolean =>
  isShort(quoted, drift) &&
  (GAPS.has(drift.kind)
    ? isInside(quoted, (drift.from ?? drift.into)!)
    : CHANGES.has(drift.kind) && isChange(quoted, drift));

const SLIGHT_WORDS = /^(?:(?:an?|the|that|and|so|well|then)\b[\s,]*)+$/i;

/** An article or a "that" too many or for another. */
export const isSlight = ({ from, into }: Drift): boolean =>
  [from, into].every((a) => a === null || SLIGHT_WORDS.test(a.exact));

const isShort = (quoted: Quoted, { from, into }: Drift): boolean =>
  (from !== null || into !== null) &&
  [from, into].every(
    (a) => a === null || (isQuoted(quoted, a) && !isBracketed(quoted, a) && a.exact.split(/\s+/).length <= LONGEST),
  );

function isChange(quoted: Quoted, { kind, from, into }: Drift): boolean {
  if (from === null || into === null) return kind === 'polarity' && isKept(quoted, (from ?? into)!);
  if (kind === 'replacement') return !isOneWord(from.exact, into.exact);
  return kind !== 'order' || (isOneSentence(quoted, from) && isOneSentence(quoted, into));
}

const SENTENCE_STARTS = ['.', '!', '?', '“', '"', '\n'];

/** "Never", of a sentence that the other report has, too, half of it at least. */
function isKept({ utterance, texts }: Quoted, { article, start, end }: Anchor): boolean {
  const text = textOf(texts, article);
  const from = Math.max(...SENTENCE_STARTS.map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const rest = /^[^.!?”"\n]*/.exec(text.slice(end))![0].length;
  const own = contentOf(findWords(text, [{ start: from, end: end + rest }])).map((w) => w.stem);
  const theirs = new Set(
    utterance.wordings
      .filter((w) => w.article !== article)
      .flatMap((w) => contentOf(wordsOf(texts, w)).map((word) => word.stem)),
  );
  return own.length > 0 && 2 * own.filter((stem) => theirs.has(stem)).length >= own.length;
}

/** "OK" and "Okay", "askin'" and "asking": one word, spelled as each house spells. */
function isOneWord(a: string, b: string): boolean {
  const [short, long] = [a, b].map(toLetters).sort((x, y) => x.length - y.length) as [string, string];
  return (
    long.startsWith(short) &&
    long.length - short.length <= (short.length > 1 ? 2 : 0) &&
    !/\d/.test(long) &&
    /^(?:|g|ay|s|es|ed|d)$/.test(long.slice(short.length))
  );
}

const toLetters = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
