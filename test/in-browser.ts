/** A real Chromium, a record and a server for tests of the pages, opened once a file. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { gatherFiles } from '../src/gather/gather.js';
import { addDocuments, rule, undoRuling } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import { serveRecord } from '../src/serve/server.js';

export const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path && existsSync(path));

export interface Desk {
  readonly record: Record;
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
  /** Opens a place and hands it to the visit; afterwards nothing may have gone wrong and no other host been asked. */
  at(path: string, visit: (page: Page, context: BrowserContext) => Promise<void>, options?: BrowserContextOptions & { readonly allowed?: RegExp }): Promise<void>;
  close(): Promise<void>;
}

/** The example story on record, and a desk whose clock goes a second a ruling. */
export async function openDesk(paths: readonly string[] = ['examples/karsholm']): Promise<Desk> {
  expect(existsSync('dist/web/index.html'), 'the pages are not built: run npm run build').toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-')), record = openRecord(join(folder, 'record.db'));
  for await (const outcome of addDocuments(record, gatherFiles(paths, { now: () => new Date(0) }))) if (outcome.kind === 'rejected') throw new Error(outcome.reason);
  let second = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 2, 9, 0, second++)).toISOString();
  const served = await serveRecord(record, { port: 0, pages: 'dist/web', ruler: { rule: ({ by = 'desk', ...told }) => rule(record, { ...told, by, told: now() }), undo: (id) => undoRuling(record, id, now()) } });
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--font-render-hinting=none', '--force-color-profile=srgb'] });
  return {
    record, browser, folder, url: served.url,
    async at(path, visit, { allowed, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options }), page = await context.newPage(), wrong: string[] = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !allowed?.test(message.text())) wrong.push(message.text()); });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('dialog', (dialog) => { wrong.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
      page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== served.url) wrong.push(`asked ${request.url()}`); });
      try {
        await page.goto(served.url + path, { waitUntil: 'load' });
        await visit(page, context);
        expect(wrong).toEqual([]);
      } finally { await context.close(); }
    },
    async close() {
      await browser.close();
      await served.close();
      record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
