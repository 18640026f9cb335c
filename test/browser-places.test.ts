/** The places of the page in a real Chromium: what each shows of the record, and that its marks lead to the words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, browse, executablePath } from './browsing.js';

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): the places of the page', () => { expect(process.env.CI, 'CI must have a Chromium').not.toBe('true'); });
} else describe('a place', () => {
  let there: Browsing, story: string;
  beforeAll(async () => {
    there = await browse(['examples/karsholm']);
    story = there.record.stories()[0]!.id;
  });
  afterAll(() => there?.close());

  test('stories: reports by day, the last change in a sentence that leads to its words, what is open', () => there.at('/', async (page) => {
    await page.waitForSelector('.spark rect');
    expect(await page.locator('.last').textContent()).toMatch(/^9 Oct 2025 dead 17, says Petra Noll/);
    expect(await page.locator('.tells .conflict').textContent()).toBe(`${there.record.story(story)!.links.conflicts.filter((c) => c.state === 'open').length} disagreements open`);
    await page.locator('.last a').click();
    await expect.poll(() => page.locator('mark').first().textContent()).toBe('Seventeen');
  }));

  test('who says what: no pronoun heads anything, and a sign of a lane leads to the words', () => there.at(`/stories/${story}/voices`, async (page) => {
    await page.waitForSelector('.lane a');
    const headings = await page.locator('.voice h3 .speaker').allTextContents();
    expect(headings.length).toBeGreaterThan(5);
    expect(headings.filter((h) => /^(our|they|we|he|she|it)$/i.test(h))).toEqual([]);
    expect(await page.locator('.lane a').evaluateAll((signs) => signs.map((s) => s.querySelector('rect')!.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24).length)).toBe(0);
    const lane = page.locator('.lane', { hasText: 'Tomas Rehn' });
    await lane.locator('a').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toContain('There was no inspection in March');
  }));
});
