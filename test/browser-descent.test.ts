/** How things came from report to report, in a real Chromium: whose words come first, and who took them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, type Desk, executablePath, openDesk } from './in-browser.js';

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): how things came from report to report', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('from report to report', () => {
    let there: Desk, story: string;
    beforeAll(async () => {
      there = await openDesk();
      ({ story } = there);
    });
    afterAll(() => there?.close());

    test('time line: on the day it was first told a happening has the words of that day, not those of two days later', () =>
      there.at(`/stories/${story}`, async (page) => {
        await page.waitForSelector('.day .happening');
        const missing = page.locator('.day:has(time[datetime="2025-10-05"]) .happening', {
          has: page.locator('.kind', { hasText: /^missing$/ }),
        });
        expect(await missing.first().locator('.words').first().textContent()).toMatch(/^About 40 people were missing/);
      }));

    test('a statement is followed from its first report to its last: marks, arcs to who took the words, and whose they are', () =>
      there.at(
        `/stories/${story}/voices`,
        async (page) => {
          const statement = page.locator('.statement', { hasText: 'not a crack' }).first();
          await statement.getByRole('button', { name: /wordings$/ }).click();
          await statement.locator('.carrier').first().waitFor();
          expect(await statement.locator('.carrier b').allTextContents()).toEqual([
            'Northern Wire',
            'Ostrel Courier',
            'Ostrel Courier',
            '“Rehn resigns: ‘There was no …”',
            '“Rehn resigns: ‘There was no …”',
          ]);
          expect(await statement.locator('.carrier.copy .taken-over').allTextContents()).toEqual([
            '94% alike, taken from Northern Wire',
            '94% alike, taken from Northern Wire',
          ]);
          const offs = await statement.evaluate((of) => {
            const [first, ...taken] = [...of.querySelectorAll('.carrier')].map((c) => c.getBoundingClientRect().top);
            const arcs = [...of.querySelectorAll('.arc')].map((arc) => arc.getBoundingClientRect());
            return arcs.flatMap((arc, i) => [arc.top - first!, arc.bottom - taken[i]!]);
          });
          expect(offs).toHaveLength(4);
          for (const off of offs) expect(off > 0 && off < 20, `${off}`).toBe(true);
          expect(await axe(page)).toEqual([]);
        },
        { bypassCSP: true },
      ));
  });
