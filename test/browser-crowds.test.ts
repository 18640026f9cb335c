/**
 * Where much is told of one thing, in a real Chromium: what several reports carry is in sight, the rest a click away;
 * on one page, for print, all of it stands open.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, type Desk, executablePath, openDesk } from './in-browser.js';
import { toGathered } from './generated.js';

const OUTLETS = [
  'Vale Post',
  'Hill Wire',
  'Ostrel Courier',
  'Lazny Echo',
  'Harbour Times',
  'Channel Four',
  'Brennick News',
];
const TOLLS = [3, 4, 5, 6, 7, 8, 9];
/** Written apart, so that none is a copy; the last spells the minister otherwise. */
const TEXTS = [
  'A fire on the Lazny ferry killed 3 people on Monday. Transport Minister Manuel Qvarn called it “a bitter day”. The crew had rehearsed an evacuation.',
  'Four people died when the Lazny ferry caught fire on Monday. Police arrested a mechanic. Manuel Qvarn, the transport minister, visited the pier at Lazny.',
  'The Lazny ferry fire has killed 5 people, rescuers said on Monday. Shops closed along the quay. Manuel Qvarn thanked the divers and promised an inquiry.',
  'At Lazny six people are dead after Monday’s ferry fire. Relatives protested at the harbour office. Manuel Qvarn met them for an hour.',
  'Rescuers counted 7 people dead after the ferry fire at Lazny on Monday. A bridge was closed. Minister Manuel Qvarn will speak to parliament.',
  'Eight people were killed by the fire on the Lazny ferry, the harbour board said on Monday. Manuel Qvarn declined to name the owner.',
  'The toll of the Lazny ferry fire on Monday stood at 9 dead. Transport Minister Manual Qvarn said the owner had been warned. A union criticised him.',
];
const documents = TEXTS.map((text, i) =>
  toGathered({
    id: `ferry-${i}`,
    outlet: OUTLETS[i]!,
    title: `Fire on the Lazny ferry: ${TOLLS[i]} dead`,
    published: '2025-11-03',
    text,
  }),
);
const unnamed = toGathered({
  id: 'f7c0',
  text: 'The Lazny ferry burned on Monday. A lantern hung at the slip all night, neighbours said.',
});

const french = toGathered({
  id: 'pont',
  outlet: 'Le Val',
  title: 'Le pont de Larve est fermé',
  published: '2024-03-04',
  text: 'Le pont sur la Larve est fermé depuis lundi. Les piliers sont minés, a déclaré le maire Jean Ost. Douze personnes ont été blessées, selon la police, et le gouvernement étudie des aides pour la commune. Les habitants, qui avaient alerté la préfecture dès le mois de janvier, disent ne pas avoir reçu de réponse.',
});

if (!executablePath) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): what is in sight where much is told', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else
  describe('where much is told', () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk([]);
      await desk.add([...documents, unnamed, french]);
    });
    afterAll(() => desk?.close());
    const story = (): string => desk.record.stories().find((s) => s.articles.includes('ferry-0'))!.id;

    test('disagreements: denials and figures before spellings; three passages of a side in sight, on one page all', async () => {
      await desk.at(`/stories/${story()}/disagreements`, async (page) => {
        await page.waitForSelector('.conflict-card');
        expect(await page.locator('.conflict-card .kind').allTextContents()).toEqual([
          'Figures differ',
          'Names differ',
        ]);
        const side = page.locator('.conflict-card.name .sides > section').first();
        expect(await side.locator('a.words:visible').count()).toBe(3);
        await side.getByText('3 more passages').click();
        expect(await side.locator('a.words:visible').count()).toBe(6);
      });
      await desk.at(`/stories/${story()}/all`, async (page) => {
        await page.waitForSelector('.conflict-card');
        const side = page.locator('.conflict-card.name .sides > section').first();
        expect(await side.locator('a.words:visible').count()).toBe(6);
      });
    });

    test('time line: many numbers of one day stand in a line, three passages below, the rest on request', () =>
      desk.at(`/stories/${story()}?show=number`, async (page) => {
        const change = page.locator('.change').first();
        await change.waitFor();
        expect(await change.locator('strong').allTextContents()).toEqual(TOLLS.map(String));
        expect(await change.locator('a.words').count()).toBe(3);
        await change.getByText('4 more passages').click();
        expect(await change.locator('a.words').count()).toBe(7);
      }));

    test('time line: what one report tells without a date waits behind a button that says what it holds', () =>
      desk.at(`/stories/${story()}`, async (page) => {
        const day = page.locator('.day').first(),
          more = day.locator('.more');
        await more.waitFor();
        expect(await more.textContent()).toMatch(/^\d+ more of this day: \d+ happenings?/);
        const before = await day.locator('.happening').count();
        await more.click();
        expect(await day.locator('.happening').count()).toBeGreaterThan(before);
      }));

    test('a fragment of a statement stands in its sentence, its very words emphasised', () =>
      desk.at(`/stories/${story()}/voices`, async (page) => {
        const said = page.locator('.statement .fragment', { hasText: 'promised an inquiry' }).first();
        await said.waitFor();
        expect(await said.textContent()).toContain('Manuel Qvarn thanked the divers');
        expect(await said.locator('em').allTextContents()).toEqual([
          expect.stringMatching(/^(the divers|an inquiry)$/),
        ]);
      }));

    test('a report that is hardly English says so in its story, where else nothing would say why so little is there', () => {
      const { id } = desk.record.stories().find((s) => s.articles.includes('pont'))!;
      return desk.at(`/stories/${id}`, async (page) => {
        await page.waitForSelector('.reported');
        expect(await page.locator('.reported .who').textContent()).toContain('hardly any of it is English');
      });
    });

    test.each(['light', 'dark'] as const)(
      '%s: axe finds nothing where something is folded or marked',
      async (colorScheme) => {
        for (const view of ['', '/voices', '/numbers', '/reports', '/disagreements'])
          await desk.at(
            `/stories/${story()}${view}`,
            async (page) => {
              await page.waitForSelector('.view > *');
              expect(await axe(page), view).toEqual([]);
            },
            { colorScheme, bypassCSP: true },
          );
      },
    );

    test('search: a report with neither outlet nor title goes by its first words', () =>
      desk.at('/search?q=lantern', async (page) => {
        await page.waitForSelector('.found li');
        const found = await page.locator('.found').textContent();
        expect(found).toContain('“The Lazny ferry burned on …”');
        expect(found).not.toContain('f7c0');
      }));
  });
