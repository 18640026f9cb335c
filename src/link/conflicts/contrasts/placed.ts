/** The times of a report by the sentences they stand in, and by what they tell. */
import type { Sentence, Span, Time } from '../../../types.js';
import { once } from '../../once.js';
import type { Report } from '../../report.js';
import { sharedBy } from '../../shared-words.js';
import { contentOf, findWords } from '../../utterances/words.js';
import { type Telling, type TimeKind, tellingOf } from './kinds.js';

/** A time with the sentence it stands in, and those around that. */
export interface Placed extends Span {
  readonly tells: Telling;
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  readonly behind: Sentence | undefined;
}

/** A list a sentence that holds any, in order of the text. */
export const timesIn = once(
  ({ article: { text }, reading: { times, sentences } }: Report): readonly (readonly Placed[])[] => {
    const found: Placed[][] = [];
    let k = 0;
    sentences.forEach((sentence, i) => {
      const own: Placed[] = [],
        around = { sentence, before: sentences[i - 1], behind: sentences[i + 1] };
      while (k < times.length && times[k]!.start < sentence.start) k++;
      for (; k < times.length && times[k]!.end <= sentence.end; k++)
        own.push({ ...around, ...toTold(text, times[k]!) });
      if (own.length) found.push(own);
    });
    return found;
  },
);

export const timesOf = (report: Report, sentence: Sentence): readonly Placed[] =>
  bySentence(report).get(sentence) ?? [];
const bySentence = once((report: Report) => new Map(timesIn(report).map((own) => [own[0]!.sentence, own])));

const toTold = (text: string, time: Time): Span & Pick<Placed, 'tells'> => ({
  start: time.start,
  end: time.end,
  tells: tellingOf(time, text.slice(time.start, time.end)),
});

/** Of one telling in a report only so many are looked at. */
const MANY = 8;

export const timesTelling = (report: Report, kind: TimeKind, told: string): readonly Placed[] =>
  byTelling(report).get(`${kind} ${told}`) ?? [];
const byTelling = once((report: Report): ReadonlyMap<string, readonly Placed[]> => {
  const by = new Map<string, Placed[]>();
  for (const placed of timesIn(report).flat())
    for (const [kind, told] of placed.tells) {
      const key = `${kind} ${told}`,
        known = by.get(key) ?? by.set(key, []).get(key)!;
      if (known.length < MANY) known.push(placed);
    }
  return by;
});

/** Two sentences of one thing have so many words in common. */
const IN_COMMON = 2;
export const areOfOne = (a: Report, x: Sentence, b: Report, y: Sentence): boolean =>
  sharedBy(contentAt(a)(x), contentAt(b)(y)) >= IN_COMMON;

/** Stems of a sentence, without those of its numbers and times. */
const contentAt = once((report: Report) =>
  once((sentence: Sentence): ReadonlySet<string> => {
    const own = timesOf(report, sentence),
      stems = new Set<string>();
    let k = 0;
    for (const word of contentOf(findWords(report.article.text, [sentence]))) {
      while (k < own.length && own[k]!.end <= word.start) k++;
      if (word.kind !== 'number' && !(k < own.length && own[k]!.start <= word.start)) stems.add(word.stem);
    }
    return stems;
  }),
);
