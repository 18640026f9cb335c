/** A record of given reports served to a real Chromium, for tests of the page: one browser and one server for a file of tests. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { gatherFiles } from '../src/gather/gather.js';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import { serveRecord } from '../src/serve/server.js';

export const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path && existsSync(path));

export interface Browsing {
  readonly record: Record;
  /** Opens an address in a window of its own; the page may complain of nothing and ask nobody else. */
  at(path: string, visit: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
  /** What a click saves: the path of the file. */
  saved(page: Page, click: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** `as`: what is asked of the record, where a test wants some answers otherwise. */
export async function browse(paths: readonly string[], as: (record: Record) => Record = (record) => record): Promise<Browsing> {
  expect(existsSync('dist/web/index.html'), 'the pages are not built: run npm run build').toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-browse-')), record = openRecord(join(folder, 'record.db'));
  for await (const outcome of addDocuments(record, gatherFiles(paths, { now: () => new Date(0) }))) if (outcome.kind === 'rejected') throw new Error(outcome.reason);
  const served = await serveRecord(as(record), { port: 0, pages: 'dist/web' });
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] });
  return {
    record,
    at: async (path, visit, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options }), page = await context.newPage(), wrong: string[] = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()); });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== served.url) wrong.push(`asked ${request.url()}`); });
      try {
        await page.goto(served.url + path, { waitUntil: 'load' });
        await visit(page);
        expect(wrong).toEqual([]);
      } finally { await context.close(); }
    },
    saved: async (page, click) => {
      const [download] = await Promise.all([page.waitForEvent('download'), click()]), path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    close: async () => {
      await browser.close();
      await served.close();
      record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
