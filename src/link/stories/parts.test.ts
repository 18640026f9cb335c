import { expect, test } from 'vitest';
import type { Report } from '../report.js';
import { findParts } from './parts.js';

/** Each paragraph is a sentence. */
function report(...paragraphs: readonly string[]): Report {
  const text = paragraphs.join('\n\n'),
    blocks = paragraphs.map((words, i) => {
      const start = paragraphs.slice(0, i).reduce((sum, p) => sum + p.length + 2, 0);
      return { kind: 'paragraph' as const, start, end: start + words.length };
    });
  return {
    article: { id: 'r1', text, blocks },
    reading: {
      article: { id: 'r1', text },
      sentences: blocks.map(({ start, end }, block) => ({ start, end, block })),
      mentions: [],
      referents: [],
      times: [],
      statements: [],
      events: [],
      figures: [],
      doubts: [],
    },
  };
}
/** The first words of each part and how many paragraphs it has. */
const parts = (of: Report): string[] =>
  findParts(of).map(({ start, end }) => {
    const words = of.article.text.slice(start, end);
    return `${words.split(' ').slice(0, 3).join(' ')} … ${words.split('\n\n').length}`;
  });

const FERRY = [
  'The ferry Tarn sank off Ostrel before dawn with more than eighty passengers aboard, the harbour master Ida Brand said, after its engine room had filled with water within minutes.',
  'Brand said that lifeboats from Ostrel and two trawlers had picked up most of the passengers, and that divers would search the wreck of the ferry as soon as the swell allowed it.',
  'The owners of the Tarn said its engine had been overhauled in spring, and that the ferry had passed every inspection the harbour asked for.',
  'Passengers told how the lifeboats hung jammed on their davits while water rose over the car deck of the ferry, until the trawlers came alongside.',
];
const STRIKE = [
  'In other news, bus drivers in Lazny walked out for a third day over a wage offer which their union called an insult, leaving most routes of the city without service until evening.',
  'The union leader Tor Ek told a rally of drivers that the wage talks with the council had broken down, and that the walkout would spread to the trams on Friday.',
  'The council said its wage offer was the last one, and asked the drivers to return to their buses while an arbitrator hears both sides.',
];

test('a report of one matter has no parts', () => expect(parts(report(...FERRY))).toEqual([]));
test('one that turns to another has either as a part: which of them is of its own story its ties decide', () =>
  expect(parts(report(...FERRY, ...STRIKE))).toEqual(['The ferry Tarn … 4', 'In other news, … 3']));
test('where the report comes back to its matter, what stands between is the part', () =>
  expect(parts(report(...FERRY.slice(0, 2), ...STRIKE, ...FERRY.slice(2)))).toEqual(['In other news, … 3']));
test('a few words aside are no part, and a short report has none', () => {
  expect(parts(report(...FERRY, 'Subscribe to our evening letter.'))).toEqual([]);
  expect(parts(report(FERRY[0]!, STRIKE[0]!))).toEqual([]);
});
test('a very long text is cut as well, between longer pieces', () => {
  const many = (paragraphs: readonly string[], times: number) => Array.from({ length: times }, () => paragraphs).flat();
  expect(parts(report(...many(FERRY, 40), ...many(STRIKE, 40)))).toHaveLength(2);
});
