import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../types.js';
import { findSentences } from './sentences.js';

const paragraph = (text: string): Article => ({
  id: 'r1',
  text,
  blocks: text.trim() ? [{ kind: 'paragraph', start: 0, end: text.length }] : [],
});
const cut = (text: string): string =>
  findSentences(paragraph(text))
    .map((s) => text.slice(s.start, s.end))
    .join(' | ');

describe('sentences', () => {
  test.each([
    'Mr. Ode left. | “Why?” she asked.',
    'The U.S. Navy sent ships. | They came late.',
    'Gen. Ana F. Sol spoke at 5 p.m. on Friday. | Nobody answered.',
    'It happened in the U.S. | The ministry was silent.',
    '“We will rebuild it. | We have begun!” said the mayor.',
    'He lives in St. Brennan, Ms. Tal said. | She does not.',
    'Brannet Corp. shares fell 3.5 percent. | Then they rose.',
    'The toll is 1,200. | It may grow.',
    'Who knew? | Nobody. | “Nobody at all.”',
    'The plan (see No. 4) failed. | The board met.',
    'The room was cheap. | they came back twice. | nobody else did.',
    'The mill belongs to Okal Corp. in Velmstad.',
    'It paid for boots, ropes, etc. | The rest was sold.',
    'He joined Okal Inc. | He left it soon.',
    'It stood for 40 years. [3] | Then it fell. [4] [5] | Nobody wept.',
    '2.1. Old walls and new.',
    'They met approx. forty owners.',
    '“Is it safe?” she asked.',
    'Okal! said it was sold.',
  ])('%s', (expected) => expect(cut(expected.replaceAll(' | ', ' '))).toBe(expected));

  test('a byline, a caption and a notice hold none', () => {
    const text = 'By Ana Sol\nThe dam held.\nPhoto by Tal.',
      article: Article = {
        id: 'r1',
        text,
        blocks: [
          { kind: 'byline', start: 0, end: 10 },
          { kind: 'paragraph', start: 11, end: 24 },
          { kind: 'caption', start: 25, end: 38 },
        ],
      };
    expect(findSentences(article)).toEqual([{ start: 11, end: 24, block: 1 }]);
  });
  test('a heading is a sentence though nothing ends it', () =>
    expect(findSentences({ id: 'r1', text: 'Dam holds', blocks: [{ kind: 'heading', start: 0, end: 9 }] })).toEqual([
      { start: 0, end: 9, block: 0 },
    ]));
});

test('every character of a paragraph that is no white space lies in exactly one sentence', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Mr.',
          'U.S.',
          'The',
          'dam',
          'held.',
          '“Why?”',
          '1.',
          'a.m.',
          ')',
          '…',
          '!',
          '\n',
          '’s',
          'é',
          '😀',
          'J.',
        ),
        { maxLength: 25 },
      ),
      (words) => {
        const text = words.join(' '),
          covered = new Array<number>(text.length).fill(0);
        for (const { start, end } of findSentences(paragraph(text))) for (let i = start; i < end; i++) covered[i]!++;
        for (let i = 0; i < text.length; i++) if (/\S/.test(text[i]!)) expect(covered[i]).toBe(1);
      },
    ),
  ));
