/**
 * Reading takes time in proportion to the text, whatever the text: strings that would make a careless rule explode cost
 * no more than so many times prose of the same length. Processor time is compared within one run, the best of two,
 * since a clock would measure what else the machine does.
 */
import { expect, test } from 'vitest';
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';

const LENGTH = 10_000,
  MOST = 8;

const repeated = (unit: string, length = LENGTH): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const PROSE = repeated(
  'The dam at Orlo held on Monday, the minister said. “It is safe,” Ana Sol told reporters after 40 families had left. ',
);

/** Each is made against one kind of rule. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['capitals', 'A'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['spaces and line breaks', ' \n'],
  ['opened quotations', '“'],
  ['closed quotations', '”'],
  ['straight quotation marks', '"'],
  ['quotation marks and spaces', '" '],
  ['quotations in quotations', '“‘'],
  ['single quotation marks', "'"],
  ['stops', '.'],
  ['initials', 'A. '],
  ['letters with stops', 'a.'],
  ['hyphens', '-'],
  ['a compound without end', 'ab-'],
  ['contractions', "n't"],
  ['possessives', "a's "],
  ['figures', '1'],
  ['grouped figures', '1,'],
  ['numbers', '7 '],
  ['ranges', '1-'],
  ['clock times', '1:'],
  ['dates', '1/1/'],
  ['amounts', '$1 '],
  ['number words', 'one hundred and '],
  ['percentages', '5 per cent '],
  ['at least', 'at least '],
  ['numbers standing alone', 'they speak of 29, then 31, '],
  ['votes for and against', '148 for the motion, 151 against, '],
  ['letters of a currency', 'K1,000 '],
  ['halves', 'half a '],
  ['names', 'Ana Sol '],
  ['names with “of”', 'Bank of '],
  ['titles', 'Minister '],
  ['titles with stops', 'Dr. '],
  ['commas', 'Ana, '],
  ['and', 'Ana and '],
  ['brackets', '('],
  ['pairs of brackets', '()'],
  ['square brackets', '[1]'],
  ['said', 'said '],
  ['he said', 'he said '],
  ['she told', 'she told him that '],
  ['cues and commas', 'he said, '],
  ['according to', 'according to '],
  ['“said” in quotations', '“said” '],
  ['relays', 'citing a source quoting '],
  ['that', 'that '],
  ['days', 'on Monday '],
  ['months', 'May '],
  ['years', '2024 '],
  ['days and times', 'Monday, 3 May 2024 at 10:30 a.m. '],
  ['ago', 'two weeks ago '],
  ['addresses', 'a@b.example '],
  ['an address without end', 'www.a.'],
  ['hash signs', '#a '],
  ['events', 'killed '],
  ['passives', 'was killed by '],
  ['pronouns', 'he him his '],
  ['headline words', 'Dam Breaks In Orlo '],
  ['captions', 'Photo: '],
  ['credits of pictures', '(Photo/Ana Sol) '],
  ['forms', 'Enter your email '],
  ['notices', 'Copyright '],
  ['bylines', 'By Ana Sol\n'],
  ['small capitals', 'ⒶⒷ'],
  ['combining marks', 'e\u0301\u0301'],
  ['emoji', '😀'],
  ['halves of emoji', '\ud83d'],
  ['zero-width spaces', '\u200b'],
  ['right-to-left marks', '\u202e'],
  ['ellipses', '… '],
  ['dashes', '— '],
  ['quotations never closed', '“a '],
  ['quotations within the same marks', '“a “b” c” '],
  ['what is reported', 'Ana reported that Sol denied it. '],
  ['participles that open', 'Claiming a, b, c, '],
  ['dialogue in dashes', '– No, says Ana.\n\n– Why?\n\n'],
  ['bullets', '• a\n'],
  ['entries of a live page', '20.50 a\n'],
  ['a tab and a letter', '\ta'],
];

const spent = (text: string): number =>
  Math.min(
    ...[0, 1].map(() => {
      const began = process.cpuUsage();
      read(toArticle({ id: 'r', text }));
      const { user, system } = process.cpuUsage(began);
      return user + system;
    }),
  );

read(toArticle({ id: 'r', text: PROSE })); // loads the models
const usual = spent(PROSE);

test.each(HOSTILE)('%s', (_, unit) => expect(spent(repeated(unit))).toBeLessThan(MOST * usual), 60_000);

test('credits without end before an interview', () =>
  expect(
    spent(
      `${repeated('by ', LENGTH / 2)}${repeated('Ana Sol left. ', LENGTH / 4)}${'\n\nWill it hold?\n\n– It did not.'.repeat(2)}`,
    ),
  ).toBeLessThan(MOST * usual));

test(
  'four times the prose takes no more than some four times as long',
  () => expect(spent(repeated(PROSE, 4 * LENGTH))).toBeLessThan(4 * 2.5 * usual),
  60_000,
);

/**
 * A hundred times the prose, a megabyte in paragraphs, once: what it adds to the memory of the process at its peak is
 * bounded too.
 */
test('a megabyte of prose takes no more than some hundred times as long, and less than a gigabyte', () => {
  const before = process.resourceUsage().maxRSS,
    began = process.cpuUsage(),
    { statements } = read(toArticle({ id: 'r', text: repeated(`${PROSE}\n\n`, 100 * LENGTH) })),
    { user, system } = process.cpuUsage(began);
  expect(statements.length).toBeGreaterThan(100 * 100);
  expect(user + system).toBeLessThan(100 * 2.5 * usual);
  expect((process.resourceUsage().maxRSS - before) / 2 ** 10).toBeLessThan(2 ** 10);
}, 180_000);
