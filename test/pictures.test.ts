/**
 * The pages look as docs/pictures show them. `npm run screenshot` takes the pictures anew; look at them before you keep
 * them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { serveRecord } from '../src/serve/server.js';
import { executablePath } from './in-browser.js';
import {
  differenceOf,
  FONTS_FILE,
  measureFonts,
  PICTURES,
  picturedRecord,
  pictureFile,
  STEADY,
  takePicture,
} from './pictures.js';

/** A line that moved by one row of pixels changes more of a page. */
const TOLERATED = 0.01;

const pictured = existsSync(FONTS_FILE)
  ? (JSON.parse(readFileSync(FONTS_FILE, 'utf8')) as { readonly text: number; readonly label: number })
  : undefined;
const browser = executablePath ? await chromium.launch({ executablePath, args: STEADY }) : undefined,
  here = browser && (await measureFonts(browser));
afterAll(() => browser?.close());

if (!browser || !here) {
  test('LEFT OUT, no Chromium here (set CHROMIUM to its path): the pages look as pictured', () => {
    expect(process.env.CI, 'CI must have a Chromium').not.toBe('true');
  });
} else if (here.text !== pictured?.text || here.label !== pictured.label) {
  test(`LEFT OUT, other fonts here (a line is ${here.text} and ${here.label} px wide, in the pictures ${pictured?.text} and ${pictured?.label}): the pages look as pictured`, () => {
    expect(
      process.env.CI,
      'CI must have the fonts of the pictures: Debian’s fonts-liberation, and none that the pages prefer to it',
    ).not.toBe('true');
  });
} else
  describe('the pages look as pictured', async () => {
    const record = picturedRecord(),
      served = await serveRecord(record, { port: 0, pages: 'dist/web' });
    afterAll(() => served.close());

    test.each(PICTURES.map((picture) => [picture.name, picture] as const))('%s', async (name, picture) => {
      const taken = await takePicture(browser, served.url, record, picture),
        share = await differenceOf(browser, readFileSync(pictureFile(name)), taken);
      if (share > TOLERATED) {
        mkdirSync('.scratch/pictures', { recursive: true });
        writeFileSync(`.scratch/pictures/${name}.png`, taken);
      }
      expect(
        share,
        `${(share * 100).toFixed(1)} % of the pixels differ from ${pictureFile(name)}; what was drawn is .scratch/pictures/${name}.png; if it is right: npm run screenshot`,
      ).toBeLessThanOrEqual(TOLERATED);
    });

    test('a picture of another page is told apart', async () =>
      expect(
        await differenceOf(browser, readFileSync(pictureFile('story')), readFileSync(pictureFile('voices'))),
      ).toBeGreaterThan(TOLERATED));
  });
