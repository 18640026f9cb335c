/**
 * How long the pages take for a story of 64 reports on this machine: the interface, first paint, until the story can be
 * used, the dossier's size.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { toDossier } from '../src/export/html.js';
import { storyParts } from '../src/export/story.js';
import { addDocuments } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { serveRecord } from '../src/serve/server.js';
import { generateReports, toGathered } from '../test/generated.js';
import type { StoryAnswer } from '../src/serve/wire.js';
import { machine, median } from './machine.js';

const FRAMES = 300;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-page-')),
  record = openRecord(join(folder, 'record.db'));
for await (const outcome of addDocuments(
  record,
  [...generateReports({ seed: 7, stories: 1, reports: 64, paragraphs: 24 })].map(toGathered),
))
  if (outcome.kind === 'rejected') throw new Error(outcome.reason);
const story = record.stories()[0]!.id,
  served = await serveRecord(record, { port: 0 }),
  address = `${served.url}/api/stories/${story}?words=once`;

const asked: number[] = [];
let bytes = 0,
  tag = '';
for (let i = 0; i < 41; i++) {
  const began = performance.now(),
    answer = await fetch(address),
    body = new Uint8Array(await answer.arrayBuffer());
  asked.push(performance.now() - began);
  bytes = body.length;
  tag = answer.headers.get('etag')!;
}
const again: number[] = [];
for (let i = 0; i < 40; i++) {
  const began = performance.now();
  if ((await fetch(address, { headers: { 'if-none-match': tag } })).status !== 304)
    throw new Error('sent again unchanged');
  again.push(performance.now() - began);
}

/** The other questions of a story, each asked once with nothing ready and once again. */
const others: string[] = [],
  plain = address.split('?')[0]!;
for (const [what, path] of [
  ['as known on a day', `${plain}?asof=${record.stories()[0]!.from?.slice(0, 10)}`],
  ['what some do not carry', `${plain}/silence`],
  ['what is new', `${plain}/since?moment=2020-01-01`],
  ['what is moving', `${served.url}/api/moving`],
] as const) {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const began = performance.now();
    await (await fetch(path)).text();
    times.push(performance.now() - began);
  }
  others.push(
    `| ${what}, the first time and then, ms | ${Math.round(times[0]!)}, ${Math.round(median(times.slice(1)))} | |`,
  );
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const painted: number[] = [],
  usable: number[] = [];
for (let i = 0; i < 5; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } }),
    page = await context.newPage();
  await page.goto(`${served.url}/stories/${story}`);
  await page.locator('.view > .days .day a').first().click({ trial: true });
  usable.push((await page.evaluate('performance.now()')) as number);
  painted.push((await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")) as number);
  await context.close();
}
const scrolled = await scroll();
const dossier = Buffer.byteLength(toDossier(storyParts(record, story)!));
await browser.close();
await served.close();
record.close();
rmSync(folder, { recursive: true });

/**
 * The same story with each statement five times: what the page does for a frame while it goes by, in milliseconds of
 * its thread.
 */
async function scroll(): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } }),
    page = await context.newPage(),
    wire = await context.newCDPSession(page);
  await page.route('**/api/stories/*', async (route) => {
    const answer = await route.fetch(),
      whole = (await answer.json()) as StoryAnswer,
      { utterances } = whole.links;
    await route.fulfill({
      response: answer,
      body: JSON.stringify({
        ...whole,
        links: {
          ...whole.links,
          utterances: [0, 1, 2, 3, 4].flatMap((i) => utterances.map((u) => ({ ...u, id: `${u.id}-${i}` }))),
        },
      }),
    });
  });
  await page.goto(`${served.url}/stories/${story}/voices`);
  await page.locator('.unnamed-voices .statement').first().waitFor({ state: 'attached' });
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> =>
    1000 * (await wire.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')!.value;
  const before = await worked();
  await page.evaluate(
    `new Promise((done) => { let n = 0; const step = () => { scrollBy({ top: 240, behavior: 'instant' }); if (++n < ${FRAMES}) requestAnimationFrame(step); else done(); }; requestAnimationFrame(step); })`,
  );
  const after = await worked();
  await context.close();
  return (after - before) / FRAMES;
}

function p95(ms: readonly number[]): number {
  return ms.toSorted((a, b) => a - b)[Math.floor(0.95 * ms.length)]!;
}

console.log(`| what | measured | wanted |
| --- | --- | --- |
| the story's answer the first time after a change, ms | ${Math.round(asked[0]!)} | |
| and then, 95 of 100, ms | ${Math.round(p95(asked.slice(1)))} | 30 |
| asked again unchanged, 95 of 100, ms | ${Math.round(p95(again))} | |
${others.join('\n')}
| the story's answer, kB | ${Math.round(bytes / 1000)} | |
| first paint, ms | ${Math.round(median(painted))} | 500 |
| until the story can be used, ms | ${Math.round(median(usable))} | 1000 |
| scrolling 5,000 statements, CPU of a frame, ms | ${scrolled.toFixed(1)} | 16.7 |
| the story as one file, kB | ${Math.round(dossier / 1000)} | 2000 |

${machine()}`);
