import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { expectAnchors } from '../../../test/told.js';
import { byPublished, type Report } from '../report.js';
import { findTimeContrasts } from './contrasts.js';

function report(id: string, ...paragraphs: readonly string[]): Report {
  const article = toArticle({ id, text: paragraphs.join('\n\n'), published: '2025-11-13' });
  return { article, reading: read(article) };
}

function told(...reports: readonly Report[]): string[] {
  const found = findTimeContrasts([...reports].sort(byPublished));
  expectAnchors(reports, found);
  return found.map(
    (c) => `${c.about} (${c.state}): ${c.sides.map((s) => `${s.says} ×${s.anchors.length}`).join(' | ')}`,
  );
}

test('what a report says is not so, as somebody gave it', () => {
  expect(told(report('a1', 'The weir burst at 9.52 p.m., and not at 8.10 p.m., as the mayor had claimed.'))).toEqual([
    'hour: The weir burst (open): at 9.52 p.m. ×1 | at 8.10 p.m. ×1',
  ]);
  expect(told(report('a1', 'The barge sank on Tuesday, not Monday, as the port office first reported.'))).toEqual([
    'day: The barge sank (open): Tuesday ×1 | Monday ×1',
  ]);
  expect(told(report('a1', 'Repairs to the weir will take six weeks, not nine as the works office has said.'))).toEqual(
    ['length: Repairs to the weir will take (open): six weeks ×1 | nine ×1'],
  );
});

test('what is not so, with a “but”; what is not so either, with a “nor”', () => {
  expect(told(report('a1', 'The siren did not sound at 6.20 a.m. but at 7.05 a.m., the log said.'))).toEqual([]);
  expect(
    told(
      report('a1', 'The siren of the Ostra works did not sound at 6.20 a.m. but at 7.05 a.m., the log said.'),
      report('a2', 'The siren of the Ostra works sounded at 6.20 a.m., the board wrote.'),
    ),
  ).toEqual(['hour: The siren of the Ostra works did not sound (open): at 7.05 a.m. ×1 | at 6.20 a.m. ×2']);
  expect(
    told(report('a1', 'The barge sank on Tuesday, not on Monday, as first printed, nor on Sunday, as first told.')),
  ).toEqual([
    'day: The barge sank (open): Tuesday ×1 | Monday ×1',
    'day: The barge sank (open): Tuesday ×1 | Sunday ×1',
  ]);
});

test('with either stand the reports that give it of the same thing', () =>
  expect(
    told(
      report('a1', 'The pilot Ida Brand was held for nine days, not eleven, in the fort of Lazny, her lawyer said.'),
      report('a2', 'Soldiers held Ida Brand for eleven days in Lazny.'),
      report('a3', 'Ida Brand was held in Lazny for nine days.', 'Bread ran out for eleven days in Velm.'),
    ),
  ).toEqual(['length: The pilot Ida Brand was held (open): nine days ×2 | eleven ×2']));

test('an hour to the minute is known again without other words, not as the hour of an entry nor as a full one', () => {
  const when = report('a1', 'When did it burst? At 9.52 p.m., and not at 8.00 p.m., as first printed in Velm.');
  expect(
    told(
      when,
      report('a2', 'The weir gave way at 9.52 p.m. and the river took the mill.'),
      report('a3', 'Trains stopped at 8.00 p.m. for want of drivers.'),
      report('a4', '9.52 p.m. Ida Brand enters the hall.'),
    ),
  ).toEqual(['hour: When did it burst? (open): At 9.52 p.m. ×2 | at 8.00 p.m. ×1']);
  expect(
    told(
      report('a1', 'When did it burst? At 9.52 p.m. on Tuesday, and not on Monday, as first printed in Velm.'),
      report('a2', 'The mill was sold on Tuesday.'),
    ),
  ).toEqual(['day: When did it burst? (open): At 9.52 p.m. on Tuesday ×1 | Monday ×1']);
});

test('a note takes back what its outlet gave', () => {
  expect(
    told(
      report(
        'a1',
        'Correction: An earlier version of this report gave the hour of the blast as 9.15 p.m. It was 9.50 p.m.',
      ),
    ),
  ).toEqual([
    'hour: An earlier version of this report gave the hour of the blast (corrected): 9.50 p.m. ×1 | 9.15 p.m. ×1',
  ]);
  expect(told(report('a1', 'Eds: CORRECTS that the siege began on Monday, not Sunday, in earlier version.'))).toEqual([
    'day: CORRECTS that the siege began (corrected): Monday ×1 | Sunday ×1',
  ]);
  expect(
    told(
      report(
        'a1',
        'An article on the mill misstated the year it opened. It was 2015 - not 2014, which is when it was sold.',
      ),
    ),
  ).toEqual(['year: An article on the mill misstated the year it opened. (corrected): 2015 ×1 | 2014 ×1']);
  expect(told(report('a1', 'Correction: we said the march took seven hours. It was five.'))).toEqual([
    'length: we said the march took (corrected): five ×1 | seven hours ×1',
  ]);
});

test('a note that does not say what is right, where the report gives one other in the same words', () => {
  const note = 'Correction: An earlier version of this article gave the date of the Brand letter as 16 May.';
  expect(told(report('a1', 'It quotes the Brand letter of 6 May 2025.', note))).toEqual([
    'day: An earlier version of this article gave the date of the Brand letter (corrected): 6 May 2025 ×1 | 16 May ×1',
  ]);
  expect(
    told(report('a1', 'It quotes the Brand letter of 6 May 2025 and a Brand letter of 9 May 2025.', note)),
  ).toEqual([]);
  expect(told(report('a1', 'The mill shut on 6 May 2025.', note))).toEqual([]);
});

test('nobody gave it: a choice, a plan, two kinds of time', () => {
  for (const words of [
    'The council votes on Tuesday, not on Monday.',
    'It rained on Tuesday but not on Monday, as Ida Brand said.',
    'She was paid not only on Monday but on Tuesday, as the union said.',
    'They will come on Tuesday, not within nine days, as the office said.',
    'The fund will last until 2036 rather than 2045, the minister said.',
    'The board sits at noon, not at noon, as the clerk said.',
    'Act in days, not weeks, as Ida Brand put it.',
  ])
    expect(told(report('a1', words))).toEqual([]);
});

test('a note on something else with times beside it takes none of them back', () => {
  for (const words of [
    'Correction: On Monday we reported that 61 patients had been admitted. It was 161.',
    'Correction: An article in Friday’s editions misstated the number of counts. It was nine, not 11.',
    'Correction: We said on 3 March that two people had been killed. It was one.',
    'Correction: We said on Monday that the barge sank off Velm. It was off Lazny on Tuesday.',
  ])
    expect(told(report('a1', words))).toEqual([]);
});

/** As the reader would have it: a sentence a line, and every hour of it. */
function inOneReport(lines: readonly string[]): Report {
  const text = lines.join('\n'),
    article = { id: 'a1', text, blocks: [] };
  const sentences = [...text.matchAll(/.+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, block: 0 })),
    times = [...text.matchAll(/\bat (\d\d)\.(\d\d)/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      value: `2025-11-13T${m[1]}:${m[2]}`,
      by: 'hand',
      confidence: 1,
    }));
  const none = { mentions: [], referents: [], statements: [], events: [], figures: [], doubts: [] };
  return { article, reading: { article, sentences, times, ...none } };
}

const hour = (n: number) => `at ${10 + (n % 14)}.${10 + (n % 49)}`;
const contrast = (n: number) => `The weir burst ${hour(n)}, not ${hour(n + 5)}, as the mayor said`;
const note = (n: number) => `An earlier version gave the hour of the siren as ${hour(n)}`.replace('as at', 'as');

test.each([
  ['contrasts', (n: number) => inOneReport(Array.from({ length: n }, (_, i) => contrast(i)))],
  [
    'contrasts in one sentence',
    (n: number) => inOneReport([Array.from({ length: n }, (_, i) => contrast(i)).join(' ')]),
  ],
  ['notes', (n: number) => inOneReport(Array.from({ length: n }, (_, i) => `${note(i)}\nThe siren rang ${hour(i)}`))],
  [
    'hours in one sentence',
    (n: number) => inOneReport([Array.from({ length: n }, (_, i) => `not ${hour(i)}`).join(' ')]),
  ],
])('thousands of %s take time in proportion', (_, many) => {
  const spent = (n: number) => {
    const one = many(n),
      began = process.cpuUsage().user;
    findTimeContrasts([one]);
    return (process.cpuUsage().user - began) / 1000;
  };
  spent(500);
  expect(spent(8000)).toBeLessThan(24 * Math.max(spent(1000), 20));
});
