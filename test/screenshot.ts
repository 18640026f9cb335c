/** `npm run screenshot`: docs/page.png, the page on the example story as README shows it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { gatherFiles } from '../src/gather/gather.js';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { serveRecord } from '../src/serve/server.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-screenshot-'));
const record = openRecord(join(folder, 'example.db'));
for await (const outcome of addDocuments(record, gatherFiles(['examples/karsholm'], { now: () => new Date(0) }))) if (outcome.kind === 'rejected') throw new Error(outcome.reason);
const served = await serveRecord(record, {});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1.5 });
  await page.goto(`${served.url}/stories/${record.stories()[0]!.id}`);
  await page.waitForSelector('.view > .days .day'); // the page goes on listening for changes, so the network never rests
  await page.screenshot({ path: 'docs/page.png' });
} finally {
  await browser.close();
  await served.close();
  record.close();
  rmSync(folder, { recursive: true });
}
