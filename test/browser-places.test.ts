/** The places of the page in a real Chromium: what each shows of the record, and that its marks lead to the words. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Record } from '../src/record/record.js';
import type { Place } from '../src/types.js';
import { axe, type Desk, executablePath, openDesk } from './in-browser.js';

/** The example's places are on no map: here two of them are said to lie somewhere. */
function withPlaces(record: Record): Record {
  const country: Place = {
    name: 'Norway',
    precision: 'country',
    country: 'NO',
    why: 'the name of a country',
    alternatives: [],
  };
  const city: Place = {
    name: 'Lower Brennick',
    precision: 'city',
    country: 'NO',
    point: { latitude: 61, longitude: 9 },
    why: 'the report names its country',
    alternatives: [{ name: 'Lower Brennick', country: 'CA' }],
  };
  const PLACES: { readonly [name: string]: Place } = { Vardia: country, Vardian: country, 'Lower Brennick': city };
  return {
    ...record,
    story: (id) => {
      const whole = record.story(id);
      return (
        whole && {
          ...whole,
          links: {
            ...whole.links,
            entities: whole.links.entities.map((e) => (PLACES[e.name] ? { ...e, where: PLACES[e.name]! } : e)),
          },
        }
      );
    },
  };
}

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): the places of the page', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('a place', () => {
    let there: Desk, story: string;
    beforeAll(async () => {
      there = await openDesk(undefined, { as: withPlaces });
      ({ story } = there);
    });
    afterAll(() => there?.close());

    test('stories: reports by day, the last change in a sentence that leads to its words, what is open', () =>
      there.at('/', async (page) => {
        await page.waitForSelector('.spark rect');
        expect(await page.locator('.last').textContent()).toMatch(/^9 Oct 2025 dead 17, according to Petra Noll/);
        expect(await page.locator('.tells .conflict').textContent()).toBe(
          `${there.record.story(story)!.links.conflicts.filter((c) => c.state === 'open').length} disagreements open`,
        );
        await page.locator('.last a').click();
        await expect.poll(() => page.locator('mark').first().textContent()).toBe('Seventeen');
      }));

    test('map: lands and cities, why each is taken to be it and what else it could be, as a picture and as a list that leads to the words', () =>
      there.at(`/stories/${story}/map`, async (page) => {
        await page.waitForSelector('.map .city');
        expect([
          await page.locator('.map .land:not(.shade-0)').count(),
          await page.locator('.map .city').count(),
        ]).toEqual([1, 1]);
        expect(await page.locator('.map svg').getAttribute('aria-label')).toMatch(/^Norway: named \d+ times$/);
        await page.locator('.map .city .target').hover({ force: true });
        expect(await page.locator('.pointed').textContent()).toBe(
          'Lower Brennick, city in Norway: the report names its country; it could mean Lower Brennick, Canada',
        );
        expect(await page.locator('.lands').textContent()).toContain(
          'the report names its country. It could mean Lower Brennick, Canada',
        );
        expect(await page.locator('.unplaced').textContent()).toContain('Upper Brennick');
        expect(
          readFileSync(
            await there.saved(page, () => page.getByRole('button', { name: /drawing map as SVG/ }).click()),
            'utf8',
          ),
        ).not.toMatch(/var\(--|https?:(?!\/\/www\.w3\.org\/)/);
        await page.locator('.lands a.words').first().click();
        await page.waitForSelector('mark');
      }));

    test('map: where nothing is known of any place, it says so, and no other view leads there', async () => {
      const bare = await openDesk(['examples/karsholm']),
        tabs = (page: Page) => page.locator('.views a').allTextContents();
      try {
        await bare.at(`/stories/${story}/map`, async (page) => {
          expect([await page.locator('.nothing').textContent(), await tabs(page)]).toEqual([
            expect.stringMatching(/^For none of the places in this story is it known/),
            expect.arrayContaining(['Map 0']),
          ]);
        });
        await bare.at(`/stories/${story}`, async (page) => {
          await page.waitForSelector('.views');
          expect(await tabs(page)).not.toContain('Map 0');
        });
      } finally {
        await bare.close();
      }
    });

    test('time line: a happening says who did what to whom, and where the record gives neither, nothing', () =>
      there.at(`/stories/${story}?show=happening`, async (page) => {
        await page.waitForSelector('.happening .parties');
        const { happenings } = there.record.story(story)!.links,
          told = happenings.flatMap(({ agent, patient }) =>
            agent || patient ? [[agent, patient && `→  to ${patient}`].filter(Boolean).join(' ')] : [],
          );
        const shown = await page.locator('.happening .parties').allTextContents();
        expect(shown.filter((words) => !told.includes(words))).toEqual([]);
        expect(shown.some((words) => /^[^→]+ → .+$/.test(words))).toBe(true);
        const first = await page.locator('.happening').first().getAttribute('id'),
          event = happenings.find((h) => `h-${h.id}` === first)!;
        expect(
          await page.locator('.happening').first().locator('.who > span').first().locator('.parties').count(),
        ).toBe(event.agent || event.patient ? 1 : 0);
        expect(await axe(page)).toEqual([]);
      }));

    test('numbers: as UCDP counts, the address says so, low, best and high stand in a table', () =>
      there.at(`/stories/${story}/numbers`, async (page) => {
        await page.getByLabel('As UCDP counts').check({ force: true });
        await page.waitForSelector('.counts tbody tr');
        expect(new URL(page.url()).searchParams.get('policy')).toBe('UCDP');
        expect(
          await page.locator('.counts').first().locator('tbody tr').last().locator('td').allTextContents(),
        ).toEqual(['9 Oct 2025', '17', '17', '17']);
        expect(await page.locator('.chart.spread svg').getAttribute('aria-label')).toContain('> 1,200');
      }));

    test('disagreements: a number is large, its wording is not said twice, and the arithmetic stands below', () =>
      there.at(`/stories/${story}/disagreements`, async (page) => {
        await page.waitForSelector('.conflict-card');
        expect(await page.locator('.conflict-card.figure .sums').textContent()).toBe('41 − 14 = 27, 2.9 times as many');
        await page.waitForSelector('.conflict-card.quotation mark');
        expect(await page.locator('.conflict-card.quotation h4').count()).toBe(0);
      }));

    test('reports: every sign of the graph is a target that leads to its report; what some do not carry says what it rests on', () =>
      there.at(`/stories/${story}/reports`, async (page) => {
        await page.waitForSelector('.silence li');
        expect(
          await page
            .locator('.source-graph a rect')
            .evaluateAll((signs) =>
              signs.every((s) => s.getBoundingClientRect().width >= 24 && s.getBoundingClientRect().height >= 24),
            ),
        ).toBe(true);
        expect(await page.locator('.source-graph a').count()).toBe(there.record.story(story)!.articles.length);
        expect((await page.locator('.silence .rests').allTextContents()).join('\n')).toContain('rests on one origin');
        const rows = readFileSync(
          await there.saved(page, () =>
            page.getByRole('button', { name: /table what some do not carry as CSV/ }).click(),
          ),
          'utf8',
        )
          .trim()
          .split('\r\n');
        expect(rows[0]).toMatch(/^What,Who,Words,.*,Do not carry it,Could carry it,Rests on$/);
        expect(rows.slice(1).every((row) => row.includes('does not carry it'))).toBe(true);
        expect(rows.length).toBeGreaterThan(await page.locator('.silence li').count());
        await page.locator('.source-graph a').first().click();
        await page.waitForSelector('.article-head');
      }));

    test('what is new since a day: earlier reports and statements are out of sight, and the address says so', () =>
      there.at(`/stories/${story}/reports`, async (page) => {
        await page.waitForSelector('.reports > li');
        await page.keyboard.press('f');
        await page.getByLabel('New since').selectOption('2025-10-09');
        // a report that gives no hour
        await expect.poll(() => page.locator('.reports > li time').allTextContents()).toEqual(['9 Oct 2025']);
        expect(new URL(page.url()).searchParams.get('since')).toBe('2025-10-09');
      }));

    test('what is new since a day: each statement known before says who carried it further', () =>
      there.at(`/stories/${story}/voices?since=2025-10-08`, async (page) => {
        const { grown } = (await (
          await page.request.get(
            `${new URL(page.url()).origin}/api/stories/${story}/since?moment=2025-10-07T23:59:59.999Z`,
          )
        ).json()) as { grown: { utterances: string[] } };
        await page.waitForSelector('.further');
        await expect
          .poll(async () =>
            (await page.locator('.statement:has(.further)').evaluateAll((all) => all.map((e) => e.id.slice(2)))).sort(),
          )
          .toEqual([...grown.utterances].sort());
        expect(await page.locator('.further').first().textContent()).toBe(
          'known before, carried further by Morning Lines “What we know about the Karsholm …”',
        );
      }));

    test('search: by act and by date, statements and happenings that lead to their words', () =>
      there.at('/search?q=denied%20October%202025', async (page) => {
        await page.waitForSelector('.found .act');
        expect(new Set(await page.locator('.found .act').allTextContents())).toEqual(new Set(['denied']));
        await page.locator('.found a.words').first().click();
        await page.waitForSelector('mark');
      }));

    test('a person: who is named with them, and what others say of them', () =>
      there.at(
        `/entities/${there.record.story(story)!.links.entities.find((e) => e.name === 'Tomas Rehn')!.id}`,
        async (page) => {
          await page.waitForSelector('.company tr');
          expect(await page.locator('h2').allTextContents()).toEqual(
            expect.arrayContaining(['Called', 'Says', 'Named with', 'Named in']),
          );
        },
      ));

    test('a person on a phone: who calls them so stands in whole words, not letter below letter', () =>
      there.at(
        `/entities/${there.record.story(story)!.links.entities.find((e) => e.name === 'Tomas Rehn')!.id}`,
        async (page) => {
          await page.waitForSelector('.company tr');
          const narrowest = await page
            .locator(':is(.roles, .company) tbody tr td:last-child')
            .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)));
          expect(narrowest).toBeGreaterThan(200);
        },
        { viewport: { width: 360, height: 740 } },
      ));

    test('two reports: figures that differ stand first', () =>
      there.at(`/compare?a=480c152fa037638c&b=morning-lines-0412`, async (page) => {
        await page.waitForSelector('.numbers-apart .apart');
        expect(await page.locator('.numbers-apart tbody tr').first().locator('td').allTextContents()).toEqual([
          'dead',
          '14',
          '41',
        ]);
      }));

    test.each([
      ['light', 1440],
      ['dark', 1440],
      ['light', 360],
    ] as const)(
      'axe finds nothing on the map, under a policy, and in what acts and dates find: %s, %i wide',
      async (colorScheme, width) => {
        for (const path of [
          `/stories/${story}/map`,
          `/stories/${story}/numbers?policy=ACLED`,
          '/search?q=8%20Oct%202025',
        ])
          await there.at(
            path,
            async (page) => {
              await page.waitForSelector('.map .city, .counts td, .found time');
              expect(await axe(page), path).toEqual([]);
              expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), path).toBe(0);
            },
            { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
          );
      },
      60_000,
    );

    test('who says what: no pronoun heads anything, and a sign of a lane leads to the words', () =>
      there.at(`/stories/${story}/voices`, async (page) => {
        await page.waitForSelector('.lane a');
        const headings = await page.locator('.voice h3 .speaker').allTextContents();
        expect(headings.length).toBeGreaterThan(5);
        expect(headings.filter((h) => /^(our|they|we|he|she|it)$/i.test(h))).toEqual([]);
        expect(
          await page
            .locator('.lane a')
            .evaluateAll(
              (signs) =>
                signs
                  .map((s) => s.querySelector('rect')!.getBoundingClientRect())
                  .filter((box) => box.width < 24 || box.height < 24).length,
            ),
        ).toBe(0);
        expect(
          readFileSync(
            await there.saved(page, () => page.getByRole('button', { name: /table positions as CSV/ }).click()),
            'utf8',
          ),
        ).toMatch(/^Who,On,Date,Stance,Words\r\n/);
        const svg = readFileSync(
          await there.saved(page, () => page.getByRole('button', { name: /drawing positions as SVG/ }).click()),
          'utf8',
        );
        expect(svg).not.toMatch(/var\(--|https?:(?!\/\/www\.w3\.org\/)/);
        expect(svg.match(/<circle/g)!.length).toBeGreaterThanOrEqual(await page.locator('.lane circle').count());
        for (const words of ['Positions through time', ...(await page.locator('.lane .actor').allTextContents())])
          expect(svg).toContain(`>${words}</text>`);
        expect(svg).not.toContain('CSV');
        expect(
          readFileSync(
            await there.saved(page, () => page.getByRole('button', { name: /drawing positions as PNG/ }).click()),
          )
            .subarray(1, 4)
            .toString(),
        ).toBe('PNG');
        const lane = page
          .locator('.issue', { hasText: 'inspected in March' })
          .locator('.lane', { hasText: 'Tomas Rehn' });
        await lane.locator('a').last().focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(async () => (await page.locator('mark').allTextContents()).join(''))
          .toContain('had not been inspected this year');
      }));
  });
