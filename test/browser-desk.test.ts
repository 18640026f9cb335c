/**
 * What a desk does all day, in a real Chromium: narrows a story, searches by number, saves tables, drawings and the
 * whole story, sees new reports arrive; and axe finds nothing on any page, light, dark and on a phone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyFormats } from '../src/export/formats.js';
import { storyParts } from '../src/export/story.js';
import type { Record } from '../src/record/record.js';
import { axe, type Desk, executablePath, openDesk } from './in-browser.js';

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): axe, narrowing, saving, live arrival', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('at the desk', () => {
    let desk: Desk, record: Record, story: string;
    const at: Desk['at'] = (...visit) => desk.at(...visit),
      saved: Desk['saved'] = (...click) => desk.saved(...click);
    const html = {
      ...storyFormats.html,
      write: (asked: Pick<Record, 'story' | 'article'>, id: string) => {
        const parts = storyParts(asked, id);
        return parts && storyFormats.html.write(parts);
      },
    };
    beforeAll(async () => {
      desk = await openDesk(undefined, { forms: { html } });
      ({ record, story } = desk);
    });
    afterAll(() => desk?.close());

    test.each([
      ['light', { width: 1440, height: 900 }, 'light'],
      ['dark', { width: 1440, height: 900 }, 'dark'],
      ['a phone', { width: 360, height: 740 }, 'light'],
    ] as const)(
      '%s: axe finds nothing on any page',
      async (_, viewport, colorScheme) => {
        const { links, articles } = record.story(story)!,
          [a, b] = articles.map((x) => encodeURIComponent(x.id));
        for (const path of [
          '/',
          ...['', '/voices', '/numbers', '/reports', '/disagreements'].map(
            (view) => `/stories/${story}${view}?sure=50`,
          ),
          `/articles/${a}?layers=statements,names,figures,times,events,copies`,
          `/entities/${links.entities[0]!.id}`,
          `/compare?a=${a}&b=${b}`,
          '/search?q=dead%20%3E%201',
          '/search?q=dam',
          '/nowhere',
        ])
          await at(
            path,
            async (page) => {
              await page.waitForSelector('main :is(h1, h2)');
              await page.locator('.loading').waitFor({ state: 'detached' });
              if (path.includes('/numbers')) await page.waitForSelector('.chart svg');
              expect(await axe(page), path).toEqual([]);
              expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), path).toBe(0);
            },
            { viewport, colorScheme, bypassCSP: true },
          );
      },
      180_000,
    );

    test('a story is narrowed to one act, the address says so, and the next view stays narrowed', () =>
      at(`/stories/${story}/voices`, async (page) => {
        await page.waitForSelector('.statement');
        const { utterances } = record.story(story)!.links;
        const denied = utterances.filter((u) => u.act === 'deny').length;
        await page.keyboard.press('f');
        await page.getByLabel('Act').selectOption('deny');
        await expect.poll(() => page.locator('.view .voice .statement').count()).toBe(denied);
        expect(denied).toBeLessThan(utterances.length);
        expect(new URL(page.url()).searchParams.get('act')).toBe('deny');
        await page.getByRole('link', { name: /^Disagreements/ }).click();
        expect(new URL(page.url()).searchParams.get('act')).toBe('deny');
        await page.getByRole('button', { name: 'Show all' }).click();
        expect(new URL(page.url()).search).toBe('');
      }));

    test('what several reports repeat from one origin is counted in the head, and a click shows that alone', () =>
      at(`/stories/${story}`, async (page) => {
        await page.getByRole('link', { name: /^\d+ repeated from one origin$/ }).click();
        expect(new URL(page.url()).search).toBe('?rests=origin');
        await page.waitForSelector('.lens .told');
        const counts = await page.locator('.day :is(.statement, .happening) .count').allTextContents();
        expect(counts.length).toBeGreaterThan(2);
        expect(new Set(counts.map((c) => c.replace(/^\d+/, 'n')))).toEqual(new Set(['n reports, 1 independent']));
      }));

    test('what is narrowed is saved as it is shown: those rows alone, in the columns of the whole, and the file says which', () =>
      at(`/stories/${story}/voices?act=deny`, async (page) => {
        await page.waitForSelector('.statement');
        await page.getByText('Save', { exact: true }).click();
        const file = await saved(page, () => page.getByRole('button', { name: /^Statements/ }).click()),
          rows = readFileSync(file, 'utf8').trim().split('\r\n');
        const denied = record.story(story)!.links.utterances.filter((u) => u.act === 'deny');
        expect(new Set(rows.slice(1).map((row) => row.split(',')[0]))).toEqual(new Set(denied.map((u) => u.id)));
        expect(rows[0]).toMatch(/^statement,speaker,.*,article,start,end$/);
        expect(file).toMatch(/act-deny\.statements\.csv$/);
        await page.getByText('Save', { exact: true }).click();
        expect(await page.getByRole('link', { name: 'Happenings (CSV)' }).isVisible()).toBe(true);
      }));

    test('as known on the first day, later reports are not there', () =>
      at(`/stories/${story}/reports`, async (page) => {
        await page.waitForSelector('.reports > li');
        const all = await page.locator('.reports > li').count();
        await page.keyboard.press('f');
        await page.locator('.as-of input').press('Home');
        await expect.poll(() => page.locator('.reports > li').count()).toBeLessThan(all);
        expect(await page.locator('.as-of output').textContent()).toMatch(/^on \d/);
      }));

    test('a number is searched for with its measure; a name is suggested while typing', () =>
      at('/', async (page) => {
        const tally = record.story(story)!.links.tallies.find((t) => t.measure === 'dead')!,
          entity = record.story(story)!.links.entities.find((e) => e.type === 'person')!;
        await page.fill('#search', 'dead > 0');
        await page.press('#search', 'Enter');
        await page.waitForSelector('.found td.number a');
        expect(await page.locator('.found td.number a').count()).toBeGreaterThanOrEqual(
          tally.figures.filter((f) => (f.value ?? f.low ?? 0) > 0).length,
        );
        await page.fill('#search', entity.name.split(' ').at(-1)!);
        await page.getByRole('option').first().waitFor();
        await page.press('#search', 'ArrowDown');
        await page.press('#search', 'Enter');
        await page.waitForSelector('.entity h1');
      }));

    test('a table is saved as CSV, a chart as SVG and PNG', () =>
      at(`/stories/${story}/numbers`, async (page) => {
        await page.waitForSelector('.chart svg');
        const table = readFileSync(
          await saved(page, () =>
            page
              .getByRole('button', { name: /table.*CSV/ })
              .first()
              .click(),
          ),
          'utf8',
        )
          .trim()
          .split('\r\n');
        expect(table[0]).toBe('As of,Figure,According to,In the words of');
        expect(table).toHaveLength(1 + (await page.locator('.tally').first().locator('tbody tr').count()));
        const svg = readFileSync(
          await saved(page, () =>
            page
              .getByRole('button', { name: /drawing.*SVG/ })
              .first()
              .click(),
          ),
          'utf8',
        );
        expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
        expect(svg).not.toContain('var(--');
        expect(
          readFileSync(
            await saved(page, () =>
              page
                .getByRole('button', { name: /drawing.*PNG/ })
                .first()
                .click(),
            ),
          )
            .subarray(1, 4)
            .toString(),
        ).toBe('PNG');
      }));

    test('the story as one file opens from disk, asks nothing of anybody, finds words, and leads to the very words', async () => {
      let file = '';
      await at(`/stories/${story}`, async (page) => {
        await page.getByText('Save', { exact: true }).click();
        file = await saved(page, () => page.getByRole('link', { name: /One file/ }).click());
        const menu = page.locator('.save-as');
        expect(await menu.getAttribute('open')).toBeNull();
        await page.getByText('Save', { exact: true }).click();
        await page.keyboard.press('Escape');
        expect([await menu.getAttribute('open'), await page.evaluate('document.activeElement.textContent')]).toEqual([
          null,
          'Save',
        ]);
      });
      const context = await desk.browser.newContext(),
        page = await context.newPage(),
        asked: string[] = [],
        wrong: string[] = [];
      page.on('request', (request) => {
        asked.push(request.url().split('#')[0]!);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      await page.goto(pathToFileURL(file).href);
      expect(await page.locator('h1').textContent()).toBe(record.stories()[0]!.name);
      const words = page.locator('#statements a.w').first(),
        said = await words.textContent();
      await words.click();
      expect((await page.locator('#reports mark').allTextContents()).join('').replace(/\s/g, '')).toBe(
        said!.replace(/ … /g, '').replace(/\s/g, ''),
      );
      await page.fill('#find', 'dam');
      expect(await page.textContent('#told')).toMatch(/^\d+ found$/);
      expect((await page.locator('mark').allTextContents()).every((w) => w.toLowerCase() === 'dam')).toBe(true);
      expect([...new Set(asked)]).toEqual([pathToFileURL(file).href]);
      expect(wrong).toEqual([]);
      await context.close();
    });

    test('two reports stand side by side, what only one says coloured', () =>
      at(`/stories/${story}/reports`, async (page) => {
        await page.getByRole('link', { name: 'side by side' }).first().click();
        await page.waitForSelector('.pair :is(ins, del)');
        expect(await page.locator('.pair').count()).toBeGreaterThan(3);
      }));

    test('a report that is added while the page is open arrives by itself, and the page says so; at the next visit it is new', () =>
      at(`/stories/${story}/reports`, async (page) => {
        await page.waitForSelector('.reports > li');
        const before = await page.locator('.reports > li').count();
        await page.waitForTimeout(1000); // the page listens
        const path = join(desk.folder, 'late.jsonl'),
          { text } = record.article(record.story(story)!.articles.at(-1)!.id)!.article;
        writeFileSync(
          path,
          `${JSON.stringify({ id: 'late', outlet: 'Late Post', published: '2025-10-10', title: 'Late', text: `${text}\n\nNothing else was known on Friday evening.` })}\n`,
        );
        await desk.add([path]);
        await expect.poll(() => page.locator('.reports > li').count(), { timeout: 10_000 }).toBe(before + 1);
        await expect.poll(() => page.locator('.news').textContent(), { timeout: 10_000 }).toContain('1 report came');
        // a visit long ago
        const visited = JSON.stringify({
          last: { at: 0, reports: record.story(story)!.story.articles.filter((id) => id !== 'late') },
        });
        await page.evaluate(`localStorage.setItem('onrecord.visit.${story}', ${JSON.stringify(visited)})`);
        await page.reload();
        expect(await page.locator('.unseen summary').textContent()).toContain('1 report new since your last visit');
      }));
  });
