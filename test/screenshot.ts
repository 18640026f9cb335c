/**
 * `npm run screenshot`: takes docs/pictures anew, and docs/page.png, the page on the example story at a finer grain.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { gatherFiles } from '../src/gather/gather.js';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { serveRecord } from '../src/serve/server.js';
import {
  keepData,
  keepFonts,
  measureFonts,
  PICTURES,
  picturedRecord,
  pictureFile,
  STEADY,
  takePicture,
} from './pictures.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-screenshot-'));
const record = openRecord(join(folder, 'example.db'));
for await (const outcome of addDocuments(record, gatherFiles(['examples/karsholm'], { now: () => new Date(0) })))
  if (outcome.kind === 'rejected') throw new Error(outcome.reason);
const whole = record.whole();
keepData({ whole, readings: whole.articles.map((a) => record.article(a.id)!.reading) });
record.close();
rmSync(folder, { recursive: true });
const pictured = picturedRecord(),
  served = await serveRecord(pictured, { port: 0 });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: STEADY });
try {
  mkdirSync('docs/pictures', { recursive: true });
  for (const picture of PICTURES)
    writeFileSync(pictureFile(picture.name), await takePicture(browser, served.url, pictured, picture));
  keepFonts(await measureFonts(browser));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1.5 });
  await page.goto(`${served.url}/stories/${pictured.stories()[0]!.id}`);
  // the page goes on listening for changes, so the network never rests
  await page.waitForSelector('.view > .days .day');
  await page.screenshot({ path: 'docs/page.png' });
} finally {
  await browser.close();
  await served.close();
}
