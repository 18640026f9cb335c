/**
 * What is folded and what is said in words, in a real Chromium: passages by the report that took them, numbers of one
 * origin, the key of positions, the bar that narrows, and a record with nothing in it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGathered } from './generated.js';
import { type Desk, executablePath, openDesk } from './in-browser.js';

/** What a wire tells of one evening; each who takes it has the paragraphs in another order, with words of its own between. */
const WIRE = [
  'A crane fell across the fish market of Tarnby on Tuesday and crushed the roof of the auction hall, where 40 porters were unloading cod; 12 people were injured and two are missing.',
  'Harbour Warden Oline Brask said the crane had been inspected in the spring and that she would not accept blame before the engineers had read the recorder in its cabin.',
  'Divers searched the basin under the quay until midnight and brought up a winch and the door of a van; 150 people were evacuated, nine were rescued and four were arrested.',
  'The owner of the crane, Nordlift, denied that its 75 drivers had been working double shifts since the strike of 300 dockers began in the autumn.',
];
const TAKERS = [
  ['Tarnby Echo', [2, 0, 3, 1], 'Stalls were closed, and ice ran over the stones all night.'],
  ['Fjord Herald', [1, 3, 0, 2], 'Lamps were brought from the chapel while the tide was low.'],
  ['Coast Today', [3, 2, 1, 0], 'Rain had set in by then, and the bridge was shut to carts.'],
] as const;
const wire = toGathered({
  id: 'crane-wire',
  outlet: 'North Wire',
  title: 'Crane falls on Tarnby fish market',
  published: '2025-11-04T18:00:00Z',
  text: WIRE.join('\n\n'),
});
const takers = TAKERS.map(([outlet, order, own], i) =>
  toGathered({
    id: `crane-${i}`,
    outlet,
    title: `Tarnby fish market: crane falls, ${outlet} reports`,
    published: `2025-11-0${5 + i}T08:00:00Z`,
    text: order.map((n) => WIRE[n]).join(`\n\n${own}\n\n`),
  }),
);
const kite = toGathered({
  id: 'kite',
  outlet: 'Hill Wire',
  title: 'Kite makers of Osmere open a school',
  published: '2024-02-01',
  text: 'A school for kite makers opened at Osmere on Thursday. Its founder, Hanne Vik, taught the first class in a barn.',
});

const ALONE = [
  'A bell was cast for the chapel of Grunvik by two brothers.',
  'Snow closed the pass above Arle for a week, herders said.',
  'The museum of glass in Pontelle bought a blue lamp.',
  'A choir of bakers sang at the harbour of Lindholm.',
  'Surveyors measured the moor of Trask with poles and string.',
];

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): what is folded, and what is said in words', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('what is folded', () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk([]);
      await desk.add([wire, ...takers, kite]);
    });
    afterAll(() => desk?.close());
    const story = (report: string): string => desk.record.stories().find((s) => s.articles.includes(report))!.id;

    test('passages stand by the report that took them; what is said to be taken leads to the passage, on one page all stand open', async () => {
      await desk.at(`/stories/${story('crane-wire')}/reports`, async (page) => {
        await page.waitForSelector('.into');
        expect(await page.locator('.into > summary').allTextContents()).toEqual([
          'Tarnby Echo, 5 Nov 2025: 4 passages from North Wire',
          'Fjord Herald, 6 Nov 2025: 4 passages from North Wire',
          'Coast Today, 7 Nov 2025: 4 passages from North Wire',
        ]);
        expect(await page.locator('.passage').count()).toBe(0);
        await page.locator('.reports .taken a[href^="#c-"]').nth(1).click();
        await page.waitForSelector('.into:nth-of-type(2) .passage.aimed');
        expect(await page.locator('.passage').count()).toBe(4);
        await page.locator('.reports .taken a[href^="#c-"]').nth(2).click();
        await page.waitForSelector('.into:nth-of-type(3) .passage.aimed');
        const { y } = (await page.locator('.passage.aimed').boundingBox())!;
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(900);
      });
      await desk.at(`/stories/${story('crane-wire')}/all`, async (page) => {
        await page.waitForSelector('.passage');
        expect(await page.locator('.passage:visible').count()).toBe(12);
      });
    });

    test('a report says above its text whose words it has, and who has its own', async () => {
      await desk.at('/articles/crane-0', async (page) => {
        await page.waitForSelector('.article-head .derived');
        expect(await page.locator('.article-head .derived').allTextContents()).toEqual([
          expect.stringMatching(/^\d+% taken from North Wire · side by side$/),
        ]);
        await page.locator('.article-head .derived a').click();
        await page.waitForSelector('.pair');
      });
      await desk.at('/articles/crane-wire', async (page) => {
        await page.getByRole('link', { name: '3 reports repeat words of this report' }).click();
        await page.waitForSelector('.into');
      });
    });

    test('numbers of one origin wait behind a line that counts them, unless the address names one; on one page they stand open', async () => {
      const id = story('crane-wire'),
        { tallies } = desk.record.story(id)!.links;
      const open = (path: string, visit: Parameters<Desk['at']>[1]) =>
        desk.at(path, async (page, context) => {
          await page.waitForSelector('details.singles');
          await visit(page, context);
        });
      expect(tallies.every((t) => t.independent === 1)).toBe(true);
      await open(`/stories/${id}/numbers`, async (page) => {
        expect(await page.locator('details.singles > summary').textContent()).toBe(
          `${tallies.length} more numbers, each from a single origin`,
        );
        expect(await page.locator('td.number:visible').count()).toBe(0);
        await page.locator('details.singles > summary').click();
        expect(await page.locator('tr:not(.again) td.number:visible').count()).toBe(tallies.length);
      });
      for (const path of [`numbers#t-${tallies[0]!.id}`, 'all'])
        await open(`/stories/${id}/${path}`, async (page) => {
          expect(await page.locator('.singles tr:not(.again) td.number:visible').count(), path).toBe(tallies.length);
        });
    });

    test('the key of positions says how far a side can be relied on, and whose day a sign stands on', () =>
      desk.at(`/stories/${story('crane-wire')}/voices`, async (page) => {
        const key = await page.locator('.lanes .key').textContent();
        expect(key).toContain('for it');
        expect(key).toContain('guessed from the words of single statements; read by eye, about half of them hold');
        expect(key).toContain('follow each sign to what was said');
        expect(key).toContain('What has no day of its own stands on that of its report.');
      }));

    test.each([
      ['crane-wire', 'Narrow, or see what is new since a day'],
      ['kite', 'Narrow'],
    ])('the bar of %s says what it can do there', (report, says) =>
      desk.at(`/stories/${story(report)}`, async (page) => {
        await page.waitForSelector('.lens > summary');
        expect(await page.locator('.lens > summary').textContent()).toBe(says);
      }),
    );

    test('of a heap of articles those that no other joins take a line each, below the stories; a few stay stories', async () => {
      const rows = (page: Page) => page.locator('.stories > ul > li').count();
      await desk.at('/', async (page) => {
        await page.waitForSelector('.stories li');
        expect([await rows(page), await page.locator('.single').count()]).toEqual([2, 0]);
      });
      await desk.add(ALONE.map((text, i) => toGathered({ id: `alone-${i}`, outlet: `Paper ${i}`, title: text, text })));
      await desk.at('/', async (page) => {
        await page.waitForSelector('.single li');
        expect([await rows(page), await page.locator('.single li').count()]).toEqual([1, ALONE.length + 1]);
        await page
          .locator('.single')
          .getByRole('link', { name: /^A school for kite|Kite makers/ })
          .click();
        expect(await page.locator('h1').textContent()).toBe('Kite makers of Osmere open a school');
      });
    });

    test('a record with nothing in it says what Onrecord is, how reports come in, and where to look first', async () => {
      const empty = await openDesk([]);
      try {
        await empty.at('/', async (page) => {
          await page.getByText('Nothing is on record yet').waitFor();
          const says = await page.locator('.state').textContent();
          expect(says).toContain('who said what, the numbers, the copies, where accounts differ');
          expect(await page.locator('.state code').allTextContents()).toEqual([
            'onrecord add reports/',
            'onrecord serve --example',
          ]);
        });
      } finally {
        await empty.close();
      }
    });
  });
