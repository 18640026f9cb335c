import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import { findChapters } from './chapters.js';
import type { Report } from './report.js';

/** "01-14 Title. Text." a line; the title is its first sentence. */
const reports = (told: string, year = 2025): Report[] =>
  told
    .trim()
    .split('\n')
    .map((line, i) => {
      const [, date, title, text] = /^(\S+) ([^.]+)\. (.*)$/.exec(line)!;
      const article = toArticle({
        id: `r${i}`,
        title: title!,
        text: `${title}\n\n${text}`,
        ...(date === 'undated' ? {} : { published: `${year}-${date}` }),
      });
      return { article, reading: read(article) };
    });

/** "from–to name: number of reports" of each. */
const chapters = (all: readonly Report[]): string[] =>
  findChapters(all).map((c) => `${c.from?.slice(5)}–${c.to?.slice(5)} ${c.name}: ${c.articles.length}`);

const FLOOD = `
01-14 Gate jams at Karsholm dam. Engineers at the Karsholm dam above Ostrel cut through a jammed sluice gate while the reservoir rose and residents left their houses.
01-15 Ostrel sleeps in a gymnasium. Residents of lower Ostrel slept in the Brennick gymnasium as water from the Karsholm reservoir reached their streets and houses.
01-16 Water stands in Ostrel. Water from the Karsholm reservoir stood in the streets of Ostrel, and residents were brought from their houses to the Brennick gymnasium by boat.
01-17 Sluice gate opened at last. Engineers opened the jammed sluice gate of the Karsholm dam, the reservoir fell, and residents of Ostrel saw the water leave their streets.
01-18 Ostrel residents go home. Residents left the Brennick gymnasium for their houses in Ostrel as engineers kept the sluice gate of the Karsholm dam open and the reservoir fell.`;
const INQUIRY = `
03-20 Inquiry hears of painted rail. An inquiry into the Karsholm dam heard that an inspector, Oda Vinge, had signed for a rail that was painted over instead of replaced.
03-22 Inspector tells inquiry of pressure. The inspector Oda Vinge told the Karsholm inquiry that the ministry had pressed for her signature under the inspection of the rail.
03-23 Ministry denies pressing inspector. The ministry told the inquiry into the Karsholm dam that nobody had pressed the inspector Oda Vinge for a signature.
03-26 Inquiry blames ministry. The Karsholm inquiry found that the ministry pressed the inspector Oda Vinge to sign for a rail that it knew was painted over.`;

test('a matter that goes on to something else after a pause has a chapter of each', () =>
  expect(chapters(reports(FLOOD + INQUIRY))).toEqual([
    '01-14–01-18 Gate jams at Karsholm dam: 5',
    '03-20–03-26 Inquiry hears of painted rail: 4',
  ]));

test('one that tells of one thing has none, however long', () =>
  expect(
    chapters(reports(FLOOD + FLOOD.replaceAll('01-1', '01-2').replaceAll(/(?<=\d\d-\d\d) /g, ' Still: '))),
  ).toEqual([]));

test('nor has a short one', () => expect(chapters(reports(FLOOD))).toEqual([]));

test('a report without a date belongs to the chapter it is most alike', () => {
  const undated = `\nundated Who signed for the rail. The inquiry asked the inspector Oda Vinge who in the ministry had pressed her to sign for the painted rail.`;
  expect(chapters(reports(FLOOD + INQUIRY + undated))).toEqual([
    '01-14–01-18 Gate jams at Karsholm dam: 5',
    '03-20–03-26 Inquiry hears of painted rail: 5',
  ]);
});

test('order of coming makes no difference', () => {
  const all = reports(FLOOD + INQUIRY);
  expect(findChapters(all.toReversed())).toEqual(findChapters(all));
});
