/**
 * How the pages behave: rulings and their undo, the keyboard, print, motion, citing, and what is said when something is
 * empty, slow or broken.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rule, undoRuling } from '../src/pipeline.js';
import { axe, type Desk, executablePath, openDesk } from './in-browser.js';

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): rulings, keyboard, print, states', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('manners', () => {
    let desk: Desk, story: string;
    beforeAll(async () => {
      desk = await openDesk();
      ({ story } = desk);
    });
    afterAll(() => desk?.close());

    const links = () => desk.record.story(story)!.links;
    const undoAll = () => {
      for (const r of desk.record.rulings()) undoRuling(desk.record, r.id, '2026-01-03T00:00:00Z');
    };

    test('by keyboard alone a statement is set aside, seen among those set aside, and brought back', () =>
      desk.at(
        `/stories/${story}/voices`,
        async (page) => {
          const before = links().utterances.length;
          const plain = JSON.stringify(links());
          await expect.poll(() => page.locator('.voice .statement').count()).toBe(before); // the page shows voice after voice
          await page.keyboard.press('j');
          const words = await page.locator(':focus').textContent();
          await page.keyboard.press('r');
          await page.getByRole('dialog').waitFor();
          expect(await axe(page)).toEqual([]);
          await page.getByLabel('Why').fill('a caption');
          await page.getByRole('button', { name: 'Misread: set it aside' }).press('Enter');
          await expect.poll(() => page.locator('.voice .statement').count()).toBe(before - 1);
          expect(await page.locator('.toast').textContent()).toContain('Set aside as misread');
          await page.getByText('1 item set aside as misread').click();
          expect(await page.locator('.aside .words').first().textContent()).toBe(words);
          await page.keyboard.press('Control+z');
          await expect.poll(() => page.locator('.voice .statement').count()).toBe(before);
          expect(JSON.stringify(links())).toBe(plain);
          await page.keyboard.press('g');
          await page.keyboard.press('u');
          await page.waitForSelector('.ruled.undone');
          expect(await page.locator('.ruled').textContent()).toContain('a caption');
          expect(await axe(page)).toEqual([]);
        },
        { bypassCSP: true },
      ));

    test('in the dark too, axe finds nothing on the dialog and the list of rulings, which says whose the words are; a report shows what was set aside in it', async () => {
      const {
          anchors: [place],
          wordings: [wording],
        } = links().utterances.find((u) => u.wordings[0]!.content.length === 1)!,
        report = desk.record.article(place!.article)!.article;
      rule(desk.record, {
        kind: 'reject',
        of: 'statement',
        anchors: [place!],
        by: 'desk',
        told: '2026-01-02T08:00:00Z',
      });
      const dark = { bypassCSP: true, colorScheme: 'dark' } as const;
      await desk.at(
        `/articles/${encodeURIComponent(report.id)}?layers=statements,copies`,
        async (page) => {
          await page.waitForSelector('.text .set-aside');
          expect((await page.locator('.text .set-aside').allTextContents()).join('')).toBe(
            report.text.slice(wording!.content[0]!.start, wording!.content[0]!.end),
          );
          expect(
            await page.evaluate(
              'getComputedStyle([...document.querySelectorAll(".text .set-aside")].at(-1), "::after").content',
            ),
          ).toBe('"set aside"');
          expect(await page.locator('.note', { hasText: 'Set aside as misread' }).count()).toBe(1);
          expect(await axe(page)).toEqual([]);
        },
        dark,
      );
      await desk.at(
        '/rulings',
        async (page) => {
          await page.waitForSelector('.ruled:not(.undone)');
          await expect.poll(() => page.locator('.ruled:not(.undone)').textContent()).toContain(report.outlet!);
          expect(await axe(page)).toEqual([]);
        },
        dark,
      );
      await desk.at(
        `/stories/${story}/voices`,
        async (page) => {
          await page.waitForSelector('.voice .statement');
          await page.locator('.voice .statement').first().hover();
          await page.locator('.voice .statement .rule').first().click();
          await page.getByRole('dialog').waitFor();
          await page.getByText('The act or the speaker is another').click();
          expect(await axe(page)).toEqual([]);
        },
        dark,
      );
      undoAll();
    });

    test('two statements are said to be one, each by its own control; the list of rulings takes it back', () =>
      desk.at(`/stories/${story}/voices`, async (page) => {
        const of = (n: number) => page.locator('.voice .statement').nth(n);
        const before = desk.record.story(story)!.links.utterances.length;
        await expect.poll(() => page.locator('.voice .statement').count()).toBe(before); // the page shows voice after voice
        await of(1).locator('.rule').click();
        await page.getByRole('button', { name: 'The same as another statement …' }).click();
        expect(await page.locator('.toast').textContent()).toContain('Now choose the other statement');
        await of(2).locator('.rule').click();
        await page
          .getByRole('button', { name: /^The same as “|^The same as [^a]/ })
          .first()
          .click();
        await expect.poll(() => page.locator('.voice .statement').count()).toBe(before - 1);
        await page.getByRole('link', { name: 'All rulings' }).click();
        await page.locator('.ruled:not(.undone)').getByRole('button', { name: 'Undo' }).click();
        await expect.poll(() => desk.record.story(story)!.links.utterances.length).toBeGreaterThan(0);
        await expect.poll(() => page.locator('.ruled:not(.undone)').count()).toBe(0);
        undoAll();
      }));

    test('a name that was taken for another is somebody else', () => {
      const entity = links().entities.find((e) => e.names.length > 1)!;
      return desk.at(`/entities/${entity.id}`, async (page) => {
        await page.locator('.head').hover();
        await page.locator('.head .rule').click();
        await page.getByText('Not all of this is one').click();
        await page.getByRole('button', { name: `${entity.names.at(-1)!} is another`, exact: true }).click();
        await expect
          .poll(
            () =>
              links().entities.filter(
                (e) => e.names.includes(entity.names.at(-1)!) || e.names.includes(entity.names[0]!),
              ).length,
          )
          .toBeGreaterThan(1);
        undoAll();
        expect(links().entities.filter((e) => e.id === entity.id)).toEqual([entity]);
      });
    });

    test('the keyboard reaches every view, and the list of keys names every key', () =>
      desk.at(`/stories/${story}`, async (page) => {
        await page.waitForSelector('.day');
        for (const [key, view] of [
          ['w', '/voices'],
          ['n', '/numbers'],
          ['r', '/reports'],
          ['d', '/disagreements'],
          ['t', ''],
        ] as const) {
          await page.keyboard.press('g');
          await page.keyboard.press(key);
          await expect.poll(() => new URL(page.url()).pathname).toBe(`/stories/${story}${view}`);
        }
        await page.keyboard.press('?');
        expect(await page.locator('dialog.keys dt').count()).toBeGreaterThan(12);
        await page.keyboard.press('Escape');
        await page.keyboard.press('j');
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      }));

    test('print gives a clean dossier: all of the story, every wording, no control', () =>
      desk.at(`/stories/${story}/all`, async (page) => {
        await page.waitForSelector('.chart svg');
        await page.emulateMedia({ media: 'print' });
        for (const gone of ['.views', '.rule', '.help', '.save', '.masthead search', '.turn', '.toast', '.lens'])
          expect(
            await page.locator(gone).evaluateAll((all) => all.filter((e) => e.getClientRects().length > 0).length),
            gone,
          ).toBe(0);
        expect(
          await page.locator('.wordings').evaluateAll((all) => all.every((e) => e.getClientRects().length > 0)),
        ).toBe(true);
        expect(await page.locator('.view-name').allTextContents()).toEqual(
          expect.arrayContaining(['Time line', 'Who says what', 'Numbers', 'Reports', 'Disagreements']),
        );
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1'),
          pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages).toBeGreaterThan(3);
        expect(pages).toBeLessThan(60);
        expect(pdf.length).toBeLessThan(2_000_000);
      }));

    test('where motion is not wanted nothing moves', () =>
      desk.at(
        `/stories/${story}`,
        async (page) => {
          await page.waitForSelector('.day');
          expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
          expect(await page.evaluate('document.getAnimations().length')).toBe(0);
        },
        { reducedMotion: 'reduce' },
      ));

    test('a passage is copied as a citation and as a link that leads back to it', () => {
      const {
        anchors: [at],
      } = links().utterances[0]!;
      return desk.at(
        `/articles/${encodeURIComponent(at!.article)}?at=${at!.start}-${at!.end}`,
        async (page, context) => {
          await context.grantPermissions(['clipboard-read', 'clipboard-write']);
          await page.getByRole('button', { name: 'Copy as citation' }).click();
          await expect
            .poll(() => page.evaluate('navigator.clipboard.readText()'))
            .toContain(at!.exact.replace(/\s+/g, ' ').trim().slice(0, 40));
          await page.getByRole('button', { name: 'Copy link to these words' }).click();
          await expect
            .poll(() => page.evaluate('navigator.clipboard.readText()'))
            .toMatch(/^http:\/\/127\.0\.0\.1:\d+\/articles\//);
          await page.goto((await page.evaluate('navigator.clipboard.readText()')) as string);
          await page.waitForSelector('mark');
          expect((await page.locator('mark').allTextContents()).join('').replace(/\s/g, '')).toBe(
            at!.exact.replace(/\s/g, ''),
          );
        },
      );
    });

    test('what loads says so, what fails says why and tries again, and what is empty says what to do', async () => {
      await desk.at(
        '/nowhere',
        async (page) => {
          let fails = true;
          await page.route('**/api/stories/*', async (route) => {
            if (fails)
              return route.fulfill({
                status: 503,
                contentType: 'application/json',
                body: JSON.stringify({
                  error: { code: 'record-busy', message: 'record: another program is writing to it', where: 'record' },
                }),
              });
            await new Promise((wake) => {
              setTimeout(wake, 300);
            });
            return route.continue();
          });
          await page.goto(`${desk.url}/stories/${story}`);
          await page.getByRole('alert').waitFor();
          expect(await page.getByRole('alert').textContent()).toContain('another program is writing');
          fails = false;
          await page.getByRole('button', { name: 'Try again' }).click();
          await page.waitForSelector('.day');
        },
        { allowed: /503/ },
      );
      const empty = await openDesk([]);
      try {
        for (const path of ['/', '/rulings', '/search?q=dam'])
          await empty.at(path, async (page) => {
            await page.waitForSelector('.state h1, .nothing, .found h1');
            await page.locator('.loading').waitFor({ state: 'detached' });
            expect((await page.textContent('main'))!.trim().length, path).toBeGreaterThan(20);
          });
      } finally {
        await empty.close();
      }
    });

    test('names from right to left and long compounds stay in their place', async () => {
      const path = join(desk.folder, 'far.jsonl'),
        compound = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      writeFileSync(
        path,
        `${JSON.stringify({ id: 'far', outlet: 'صحيفة الوادي', published: '2025-10-08', title: 'سد فوق المدينة', text: `“The ${compound} will answer,” the minister, Layla Haddad, said on Wednesday. At least 7 people were hurt, the ${compound} said.` })}\n`,
      );
      await desk.add([path]);
      const far = desk.record.stories().find((s) => s.articles.includes('far'))!;
      for (const place of [
        `/stories/${far.id}`,
        `/stories/${far.id}/voices`,
        `/stories/${far.id}/reports`,
        '/articles/far',
        '/',
      ])
        await desk.at(
          place,
          async (page) => {
            await page.waitForSelector('main :is(h1, h2)');
            await page.locator('.loading').waitFor({ state: 'detached' });
            expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), place).toBe(0);
          },
          { viewport: { width: 360, height: 740 } },
        );
      await desk.at('/articles/far', async (page) => {
        await page.waitForSelector('h1');
        expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl');
      });
    });
  });
