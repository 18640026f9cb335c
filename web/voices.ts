/**
 * Who speaks in a story: those with a name, those the reports only describe, those they leave open; and what is hardly
 * read. Pure.
 */
import type { Act, Utterance } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { type Book, groupBy, sureOf } from './book.js';
import { setApart } from '../src/say/sureness.js';

/**
 * A speaker and their statements in order of time. `described`: the report's own words for a source without a name.
 * `open`: a pronoun, or nothing, is all there is. `unsure`: whoever it is, no likelier right than wrong; the surest
 * first.
 */
export interface Voice {
  readonly key: string;
  readonly name: string;
  readonly kind: 'named' | 'described' | 'open' | 'unsure';
  readonly utterances: readonly Utterance[];
}

/** Words that point at a speaker without saying who it is. */
const PRONOUN =
  /^(?:i|me|my|mine|we|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|who|one|some|others|another|another one|someone|somebody|anyone|everyone)$/i;

/** True where the report leaves open who speaks: nobody, or a pronoun that could not be followed. */
export const isLeftOpen = ({ speaker, named }: Pick<Utterance, 'speaker' | 'named'>): boolean =>
  speaker === null || (!named && PRONOUN.test(speaker.trim()));

/**
 * Those with a name first, those left open last; within each the most heard first. Descriptions that differ in a
 * capital alone are one.
 */
export function findVoices(book: Book): Voice[] {
  const { likely, unsure } = setApart(book.links.utterances, (u) => sureOf(book, u));
  const groups = groupBy(likely, (u) =>
    isLeftOpen(u) ? '' : (u.entity ?? (u.named ? u.speaker! : u.speaker!.toLowerCase())),
  );
  const voices = [...groups]
    .map(([key, utterances]): Voice => {
      const { speaker, named } = utterances[0]!;
      return {
        key,
        name: key === '' ? 'left open' : (book.entity.get(key)?.name ?? speaker!),
        kind: key === '' ? 'open' : named ? 'named' : 'described',
        utterances: utterances.toSorted((a, b) => compare(saidOn(book, a), saidOn(book, b))),
      };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        b.utterances.length - a.utterances.length ||
        compare(a.name.toLowerCase(), b.name.toLowerCase()),
    );
  return unsure.length
    ? [...voices, { key: 'unsure', name: 'hardly sure', kind: 'unsure', utterances: unsure }]
    : voices;
}

const ORDER: readonly Voice['kind'][] = ['named', 'described', 'open'];

const saidOn = (book: Book, u: Utterance): string =>
  u.said?.from ?? book.report.get(u.wordings[0]?.article ?? '')?.published ?? '9';

/** How many statements of each act, the most frequent first. */
export const countActs = (utterances: readonly Utterance[]): readonly (readonly [Act, number])[] =>
  [...groupBy(utterances, (u) => u.act)]
    .map(([act, of]) => [act as Act, of.length] as const)
    .sort((a, b) => b[1] - a[1]);

/** "27 voices, 13 without a name": a source that is only described, or left open, is not counted as somebody. */
export function countVoices(book: Book): { readonly named: number; readonly described: number } {
  const voices = findVoices(book);
  return {
    named: voices.filter((v) => v.kind === 'named').length,
    described: voices.filter((v) => v.kind === 'described').length,
  };
}
