/**
 * Who speaks in a story: those with a name, those the reports only describe, those they leave open; and what is hardly
 * read. Pure.
 */
import type { Act, Utterance } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { type Book, groupBy, sureOf } from './book.js';
import { setApart } from '../src/say/sureness.js';
import { voiceOf } from '../src/say/voices.js';

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

/** Those with a name first, those left open last; within each the most heard first. */
export function findVoices(book: Book): Voice[] {
  const { likely, unsure } = setApart(book.links.utterances, (u) => sureOf(book, u));
  const groups = groupBy(likely, voiceOf);
  const voices = [...groups]
    .map(([key, utterances]): Voice => {
      const { speaker, named } = utterances[0]!;
      return {
        key,
        name: key === '' ? 'left open' : (book.entity.get(key)?.name ?? speaker!),
        kind: key === '' ? 'open' : named || book.entity.has(key) ? 'named' : 'described',
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
