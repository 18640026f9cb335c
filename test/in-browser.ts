/** A real Chromium, a record and a server for tests of the pages, opened once a file. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Gathered, gatherFiles } from '../src/gather/gather.js';
import { addDocuments, rule, undoRuling } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import { type ServeOptions, serveRecord } from '../src/serve/server.js';

const WHERE = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
export const executablePath = WHERE.find((path) => path && existsSync(path));

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export interface Desk {
  readonly record: Record;
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
  /** The story first on record; '' where there is none. */
  readonly story: string;
  /**
   * Opens a place and hands it to the visit; afterwards nothing may have gone wrong, but what is `allowed` to be
   * complained of, and no other host been asked.
   */
  at(
    path: string,
    visit: (page: Page, context: BrowserContext) => Promise<void>,
    options?: BrowserContextOptions & { readonly allowed?: RegExp },
  ): Promise<void>;
  add(documents: readonly string[] | readonly Gathered[]): Promise<void>;
  /** What a click saves: the path of the file. */
  saved(page: Page, click: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

export interface DeskOptions extends Pick<ServeOptions, 'forms'> {
  /** What is asked of the record, where a test wants some answers otherwise. */
  readonly as?: (record: Record) => Record;
}

/** The example story on record, and a desk whose clock goes a second a ruling. */
export async function openDesk(
  paths: readonly string[] = ['examples/karsholm'],
  { as = (record) => record, ...options }: DeskOptions = {},
): Promise<Desk> {
  expect(existsSync('dist/web/index.html'), 'the pages are not built: run npm run build').toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-')),
    record = openRecord(join(folder, 'record.db'));
  const add: Desk['add'] = async (documents) => {
    const gathered = documents.every((d) => typeof d === 'string')
      ? gatherFiles(documents, { now: () => new Date(0) })
      : (documents as readonly Gathered[]);
    for await (const outcome of addDocuments(record, gathered))
      if (outcome.kind === 'rejected') throw new Error(outcome.reason);
  };
  await add(paths);
  let second = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 2, 9, 0, second++)).toISOString();
  const ruler = {
    rule: ({ by = 'desk', ...told }: Parameters<NonNullable<ServeOptions['ruler']>['rule']>[0]) =>
      rule(record, { ...told, by, told: now() }),
    undo: (id: string) => undoRuling(record, id, now()),
  };
  const served = await serveRecord(as(record), { port: 0, pages: 'dist/web', ruler, ...options });
  const browser = await chromium.launch({ executablePath: executablePath!, args: QUIET });
  return {
    record,
    browser,
    folder,
    add,
    url: served.url,
    story: record.stories()[0]?.id ?? '',
    async at(path, visit, { allowed, ...more } = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...more }),
        page = await context.newPage(),
        wrong: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !allowed?.test(message.text())) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('dialog', (dialog) => {
        wrong.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== served.url)
          wrong.push(`asked ${request.url()}`);
      });
      try {
        await page.goto(served.url + path, { waitUntil: 'load' });
        await visit(page, context);
        expect(wrong).toEqual([]);
      } finally {
        await context.close();
      }
    },
    async saved(page, click) {
      const [download] = await Promise.all([page.waitForEvent('download'), click()]),
        path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    async close() {
      await browser.close();
      await served.close();
      record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What axe finds wrong on a page; the page must have been opened with `bypassCSP`. */
export async function axe(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map((v) => [v.id, ...v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160) + ": " + n.failureSummary)].join(" | ")))',
  );
}
