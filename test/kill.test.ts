/** kill -9 in the middle of `add`, twenty times over: what was said to be added is there, and the record opens. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addDocuments, linkTouched } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import { generateReports, toChance, toGathered } from './generated.js';

const KILLS = 20;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('killed twenty times, nothing that was said to be added is lost', { timeout: 480_000 }, async () => {
  const chance = toChance(20251119),
    record = join(folder, 'onrecord.db'),
    said = new Set<string>();
  const reports = [...generateReports({ seed: 3, stories: 200, reports: 5, paragraphs: 4 })],
    articles = join(folder, 'articles.jsonl');
  writeFileSync(articles, reports.map((r) => `${JSON.stringify(r)}\n`).join(''));

  for (let kill = 0; kill < KILLS; kill++) {
    const { ids, signal } = await addUntilKilled(record, articles, 1 + Math.floor(chance() * 16), chance() * 80);
    expect(signal).toBe('SIGKILL');
    for (const id of ids) said.add(id);
    const opened = openRecord(record);
    expect(opened.health().integrity).toBe('ok');
    expect([...said].filter((id) => !opened.article(id))).toEqual([]);
    opened.close();
  }

  const survived = openRecord(record),
    untouched = openRecord(':memory:');
  linkTouched(survived);
  const kept = reports.slice(0, survived.health().articles);
  for await (const _ of addDocuments(untouched, kept.map(toGathered)));
  expect(survived.whole()).toEqual(untouched.whole());
  survived.close();
});

/** Kills the child some time after it has said so many ids; `ids` is all that it said. */
function addUntilKilled(
  record: string,
  articles: string,
  after: number,
  waitMs: number,
): Promise<{ readonly ids: string[]; readonly signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.mjs'), record, articles], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      out += words;
      if (out.split('\n').length > after) setTimeout(() => child.kill('SIGKILL'), waitMs);
    });
    child.on('error', reject).on('close', (_, signal) => resolve({ ids: out.split('\n').slice(0, -1), signal }));
  });
}
