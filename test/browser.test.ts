/**
 * The pages in a real Chromium, on the example story and on a report that means harm: one click leads to the very
 * words, nothing is asked of another host, nothing overflows, the keyboard reaches everything.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gathered } from '../src/gather/gather.js';
import type { Record } from '../src/record/record.js';
import { type Desk, executablePath, openDesk } from './in-browser.js';

/**
 * A report that tries to become markup, a script and a style, to turn the line round, and to break the page with one
 * long word.
 */
const HOSTILE = {
  id: '../<b>&"',
  outlet: '<img src=x onerror=alert(1)>',
  published: '2025-11-19',
  title: '<script>document.title="taken"</script> Dam',
  text: `“<script>alert(1)</script> The dam \u202Eis safe,” the minister, Ida Brand, said. “${'Donaudampfschifffahrts'.repeat(20)}”, she said.\n\nقال الوزير إن السد آمن. <style>body{display:none}</style> At least 22 people were hurt, the mayor said.`,
};

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): clicking a statement shows its very words; no console error; no other host; phone, dark, keyboard, hostile report', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('in a browser', () => {
    let desk: Desk, record: Record, story: string;
    const at: Desk['at'] = (...visit) => desk.at(...visit);
    beforeAll(async () => {
      desk = await openDesk();
      ({ record, story } = desk);
      await desk.add([hostile()]);
    });
    afterAll(() => desk?.close());

    /** The words highlighted, run by run; each run must stand in the article where it says it does. */
    async function highlighted(page: Page): Promise<string> {
      await page.waitForSelector('mark');
      const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2]!),
        { text } = record.article(id)!.article;
      const runs = await page.$$eval('mark [data-from]', (all) =>
        all.map((run) => ({
          from: Number(run.getAttribute('data-from')),
          to: Number(run.getAttribute('data-to')),
          words: run.textContent,
        })),
      );
      for (const { from, to, words } of runs) expect(words).toBe(text.slice(from, to));
      return runs.map((run) => run.words).join('');
    }
    /** By how many pixels the page is wider than the window. */
    const sideways = (page: Page): Promise<number> =>
      page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    const unspaced = (words: string): string => words.replace(/\s/g, '');

    test('a click on a statement shows the article with its very words highlighted and in sight', () =>
      at(`/stories/${story}/voices`, async (page) => {
        await page.waitForSelector('.statement');
        const id = await page
          .locator('.statement')
          .first()
          .evaluate((row) => row.id.slice('u-'.length));
        const utterance = record.utterance(id)!,
          [wording] = utterance.wordings,
          { text } = record.article(wording!.article)!.article;
        await page.click(`[id="u-${id}"] a.words`);
        expect(unspaced(await highlighted(page))).toBe(
          unspaced(wording!.content.map((s) => text.slice(s.start, s.end)).join('')),
        );
        const box = (await page.locator('mark').first().boundingBox())!;
        expect(box.y).toBeGreaterThan(0);
        expect(box.y).toBeLessThan(900);
        await page.goBack();
        await page.waitForSelector('.voice');
      }));

    test.each([
      ['timeline', '.view > .days .change a.words'],
      ['numbers', 'td.number a'],
      ['reports', '.passage a.words'],
      ['timeline', '.view > .days .mark'],
    ])('in %s a click on %s leads to its words', (view, link) =>
      at(`/stories/${story}/${view}`, async (page) => {
        const href = await page.locator(link).first().getAttribute('href'),
          [, start, end] = /at=(\d+)-(\d+)/.exec(href!)!;
        await page.locator(link).first().click();
        const words = await highlighted(page),
          { text } = record.article(decodeURIComponent(new URL(page.url()).pathname.split('/')[2]!))!.article;
        expect(unspaced(words).startsWith(unspaced(text.slice(Number(start), Number(end))))).toBe(true);
      }),
    );

    test('every disagreement of the record stands on its page, and a click leads to its words', () =>
      at(`/stories/${story}/disagreements`, async (page) => {
        await page.waitForSelector('.view');
        const { conflicts } = record.story(story)!.links;
        expect(await page.locator('.conflict-card').count()).toBe(conflicts.length);
        if (!conflicts.length) return;
        await page.locator('.conflict-card a.words').first().click();
        expect(await highlighted(page)).not.toBe('');
      }));

    test.each([
      ['wide', { width: 2560, height: 1440 }, 'light'],
      ['a phone', { width: 360, height: 740 }, 'light'],
      ['dark', { width: 1440, height: 900 }, 'dark'],
    ] as const)('%s: no page scrolls sideways or complains', async (_, viewport, colorScheme) => {
      const { links, articles } = record.story(story)!;
      for (const path of [
        '/',
        `/stories/${story}`,
        `/stories/${story}/all`,
        `/articles/${encodeURIComponent(articles[0]!.id)}?layers=statements,names,figures,times,events,copies`,
        `/entities/${links.entities[0]!.id}`,
        '/search?q=dam',
        '/nowhere',
      ])
        await at(
          path,
          async (page) => {
            await page.waitForSelector('main h1, main h2');
            if (path.endsWith('/all')) await page.waitForSelector('.chart svg');
            expect(await sideways(page), path).toBe(0);
          },
          { viewport, colorScheme },
        );
    });

    test('a story that is not there is said not to be, in words', () =>
      at(
        '/stories/none',
        async (page) => {
          await page.waitForSelector('[role=alert]');
          expect(await page.textContent('[role=alert]')).toContain('Not on record');
        },
        { allowed: /404/ },
      ));

    test('a report that means harm is text and nothing else', () =>
      at(
        `/articles/${encodeURIComponent(HOSTILE.id)}`,
        async (page) => {
          await page.waitForSelector('.text p');
          expect(await page.textContent('.text')).toContain('<script>alert(1)</script>');
          expect(await page.locator('.text script, .text style, .text img, main img').count()).toBe(0);
          expect(await page.title()).toContain('Onrecord');
          expect(await sideways(page)).toBe(0);
        },
        { viewport: { width: 360, height: 740 } },
      ));

    test('the keyboard: / searches, j and Enter open the words, g s goes to the stories, ? lists the keys', () =>
      at(`/stories/${story}/voices`, async (page) => {
        await page.waitForSelector('.statement');
        await page.keyboard.press('j');
        expect(await page.locator(':focus').getAttribute('class')).toContain('words');
        await page.keyboard.press('Enter');
        expect(await highlighted(page)).not.toBe('');
        await page.keyboard.press('?');
        expect(await page.isVisible('dialog.keys')).toBe(true);
        await page.keyboard.press('Escape');
        await page.keyboard.press('/');
        await page.keyboard.type('dam');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.found li');
        await page.keyboard.press('g');
        await page.keyboard.press('s');
        await page.waitForSelector('.stories li');
        await page.keyboard.press('?');
        await page.getByLabel('Single keys do this').uncheck();
        await page.keyboard.press('Escape');
        await page.reload();
        await page.waitForSelector('.stories li');
        await page.keyboard.press('/');
        expect(await page.locator('#search:focus').count()).toBe(0);
      }));

    test('the window is named after what it shows, also where an address leads nowhere', async () => {
      for (const [path, title] of [
        ['/', 'Stories'],
        ['/nowhere', 'Nothing is here'],
        [`/stories/${story}`, record.story(story)!.story.name],
      ] as const)
        await at(path, (page) => expect.poll(() => page.title()).toBe(`${title} · Onrecord`));
    });

    test('while a dialog is open its keys are its own; closed, it gives the focus back', () =>
      at(`/stories/${story}/voices`, async (page) => {
        await page.waitForSelector('.statement');
        await page.keyboard.press('j');
        const words = await page.locator(':focus').textContent();
        await page.keyboard.press('r');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('g');
        await page.keyboard.press('s');
        expect(new URL(page.url()).pathname).toBe(`/stories/${story}/voices`);
        await page.getByRole('button', { name: 'Leave it as it is' }).press('Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await page.locator(':focus').textContent()).toBe(words);
      }));

    test('a ruling that could not be kept says so, where no dialog is open', () =>
      at(
        `/articles/${encodeURIComponent(record.story(story)!.articles[0]!.id)}?at=0-20`,
        async (page) => {
          await page.route('**/api/rulings', (route) => route.abort());
          await page.getByLabel('These words are of another story, too').selectOption({ index: 1 });
          await expect.poll(() => page.locator('.toast').textContent()).toContain('Onrecord does not answer');
        },
        { allowed: /ERR_FAILED/ },
      ));

    test('a note in the margin leads back to the statement in the story', () =>
      at(`/articles/${encodeURIComponent(record.story(story)!.articles[0]!.id)}`, async (page) => {
        await page.locator('.note-statement a').last().click();
        const aimed = page.locator('.statement.aimed');
        await aimed.waitFor();
        const box = (await aimed.boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeLessThan(900);
      }));

    test('what is shown lives in the address', () =>
      at(`/stories/${story}?show=report`, async (page) => {
        await page.waitForSelector('.reported');
        expect(await page.locator('.view > .days .statement').count()).toBe(0);
        await page.getByLabel('Statements').check({ force: true });
        await page.waitForSelector('.view > .days .statement');
        expect(new URL(page.url()).searchParams.get('show')).toContain('statement');
      }));

    test('the first load is at most 150 kB of JavaScript, gzipped', () => {
      const first = [
        ...readFileSync('dist/web/index.html', 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g),
      ].map((m) => m[1]!);
      expect(first.length).toBeGreaterThan(0);
      // the heavy parts come later
      expect(readdirSync('dist/web/assets').filter((name) => name.endsWith('.js')).length).toBeGreaterThan(
        first.length,
      );
      expect(first.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/web${path}`)).length, 0)).toBeLessThan(
        150_000,
      );
    });
  });

/** The hostile report as a gatherer hands it over. */
function hostile(): Gathered {
  const bytes = new TextEncoder().encode(JSON.stringify(HOSTILE));
  return {
    document: {
      id: createHash('sha256').update(bytes).digest('hex'),
      via: 'file',
      origin: 'hostile.jsonl#1',
      retrieved: '2025-11-19T00:00:00Z',
      mediaType: 'application/x-onrecord-article+json',
    },
    bytes,
  };
}
