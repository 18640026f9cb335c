/**
 * The pictures of docs/pictures: which views of the example story they show, how each is taken, and by which fonts.
 * Always the same data, window and clock: the story stands in test/pictures.json as it was read when the pictures were
 * taken, so that better reading changes no picture.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Asked } from '../src/serve/answer.js';
import type { Reading, WholeRecord } from '../src/types.js';
import { fakeRecord } from './fake-record.js';

export interface Picture {
  readonly name: string;
  readonly path: (record: Asked) => string;
  readonly ready: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: true;
}

const story = (record: Asked): string => `/stories/${record.stories()[0]!.id}`;

export const PICTURES: readonly Picture[] = [
  { name: 'story', path: story, ready: '.view > .days .day' },
  { name: 'voices', path: (r) => `${story(r)}/voices`, ready: '.voice .statement' },
  { name: 'numbers', path: (r) => `${story(r)}/numbers`, ready: '.chart svg' },
  { name: 'disagreements', path: (r) => `${story(r)}/disagreements`, ready: '.conflict-card.quotation mark' },
  { name: 'reports', path: (r) => `${story(r)}/reports`, ready: '.reports > li' },
  {
    name: 'article',
    path: (r) => `/articles/${encodeURIComponent(r.stories()[0]!.articles.at(-1)!)}`,
    ready: '.text p',
  },
  { name: 'dark', path: (r) => `${story(r)}/voices`, ready: '.voice .statement', dark: true },
  { name: 'phone', path: story, ready: '.view > .days .day', width: 390, height: 780 },
];

export const pictureFile = (name: string): string => `docs/pictures/${name}.png`;
export const FONTS_FILE = 'docs/pictures/fonts.json';
const DATA_FILE = 'test/pictures.json';

interface Pictured {
  readonly whole: WholeRecord;
  readonly readings: readonly Reading[];
}

export const keepData = (data: Pictured): void => writeFileSync(DATA_FILE, `${JSON.stringify(data)}\n`);

export function picturedRecord(): Asked {
  const { whole, readings } = JSON.parse(readFileSync(DATA_FILE, 'utf8')) as Pictured;
  return fakeRecord(whole, readings);
}

/** What makes Debian's Chromium draw alike on every machine. */
export const STEADY = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--disable-background-networking',
  '--no-first-run',
];

export async function takePicture(
  browser: Browser,
  url: string,
  record: Asked,
  { path, ready, width = 1200, height = 800, dark }: Picture,
): Promise<Buffer> {
  const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    }),
    page = await context.newPage();
  try {
    await page.clock.setFixedTime('2026-01-02T09:00:00Z');
    await page.goto(url + path(record), { waitUntil: 'load' });
    await page.locator(ready).first().waitFor();
    await page.locator('.loading').waitFor({ state: 'detached' });
    await page.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
    );
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await context.close();
  }
}

/** How wide a line is in each face of the pages, in pixels: other fonts give other widths. */
export async function measureFonts(browser: Browser): Promise<{ readonly text: number; readonly label: number }> {
  const page = await browser.newPage();
  try {
    await page.setContent(
      '<p><span style=\'font: 40px "Iowan Old Style", "Charter", "Bitstream Charter", "Sitka Text", "Source Serif 4", Georgia, "Liberation Serif", "Noto Serif", serif\'>Hamburgefonstiv 0123456789 “Wäge”</span></p><p><span style=\'font: 40px "Seravek", "Gill Sans Nova", "Ubuntu", "Source Sans 3", "Segoe UI", "Noto Sans", "Helvetica Neue", "Liberation Sans", sans-serif\'>Hamburgefonstiv 0123456789 “Wäge”</span></p>',
    );
    const [text, label] = await page
      .locator('span')
      .evaluateAll((all) => all.map((span) => Math.round(span.getBoundingClientRect().width)));
    return { text: text!, label: label! };
  } finally {
    await page.close();
  }
}

/**
 * Pixels of which some channel differs plainly, as a share of all; 1 where the sizes differ. Counted in the browser,
 * which reads PNG.
 */
export async function differenceOf(browser: Browser, a: Buffer, b: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    return (await page.evaluate(`(async () => {
      const read = async (data) => { const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode(); const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height; const to = canvas.getContext('2d'); to.drawImage(image, 0, 0); return { width: image.width, height: image.height, data: to.getImageData(0, 0, image.width, image.height).data }; };
      const a = await read('${a.toString('base64')}'), b = await read('${b.toString('base64')}');
      if (a.width !== b.width || a.height !== b.height) return 1;
      let other = 0;
      for (let i = 0; i < a.data.length; i += 4) if (Math.max(Math.abs(a.data[i] - b.data[i]), Math.abs(a.data[i + 1] - b.data[i + 1]), Math.abs(a.data[i + 2] - b.data[i + 2])) > ${PLAIN}) other++;
      return other / (a.data.length / 4);
    })()`)) as number;
  } finally {
    await page.close();
  }
}

/** Of 255: edges of letters drawn by another version of the browser stay below it. */
const PLAIN = 64;

export const keepFonts = (fonts: object): void => writeFileSync(FONTS_FILE, `${JSON.stringify(fonts)}\n`);
