/**
 * Linking article by article gives what linking all at once gives, byte for byte: 200 made-up articles in stories of
 * uneven size, in shuffled order.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { clean } from '../src/clean/clean.js';
import { linkStory } from '../src/link/link.js';
import { signatureOf, tiesOf } from '../src/link/stories.js';
import { linkTouched } from '../src/pipeline.js';
import { read } from '../src/read/read.js';
import { connect } from '../src/record/connection.js';
import { openRecord } from '../src/record/open.js';
import type { Kept, Record } from '../src/record/record.js';
import { applicationId, bringUp } from '../src/record/schema/schema.js';
import { generateReports, toChance, toGathered } from './generated.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** The kth story has 40 / k reports; several a day, and new quotations after a while. */
const WANTED = {
  seed: 41,
  stories: 85,
  reports: (story: number) => Math.floor(40 / (story + 1)) || 1,
  paragraphs: 4,
  perDay: 3,
  chapter: 8,
};

const all: Kept[] = [];
beforeAll(() => {
  for (const input of generateReports(WANTED)) all.push(toKept(toGathered(input)));
  expect(all.length).toBeGreaterThan(195);
});

function toKept({ document, bytes }: ReturnType<typeof toGathered>): Kept {
  const article = clean(document, bytes);
  if ('rejected' in article) throw new Error(article.reason);
  const reading = read(article);
  return { document, bytes, article, reading, signature: signatureOf({ article, reading }) };
}

const shuffled = (seed: number): Kept[] => {
  const chance = toChance(seed);
  return all
    .map((kept) => ({ kept, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ kept }) => kept);
};

/** Linked after every so many articles. */
function recordOf(articles: readonly Kept[], every: number): Record {
  const record = openRecord(':memory:');
  for (let i = 0; i < articles.length; i += every) {
    record.keep(articles.slice(i, i + every));
    record.link(linkStory, tiesOf);
  }
  return record;
}

function exportOf(record: Record): string {
  try {
    return JSON.stringify(record.whole(), null, 1);
  } finally {
    record.close();
  }
}

test('one by one in shuffled order, some at a time, and all at once', () => {
  const whole = exportOf(recordOf(all, all.length));
  expect(exportOf(recordOf(shuffled(1), 1))).toBe(whole);
  expect(exportOf(recordOf(shuffled(2), 17))).toBe(whole);
});

test('in a program of its own for each article: what was found before is read, and says the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-incremental-')),
    file = join(folder, 'onrecord.db'),
    some = shuffled(5).slice(0, 90);
  try {
    for (const [n, kept] of some.entries()) {
      const record = openRecord(file);
      record.keep([kept]);
      if (n % 9 === 8) record.remove(some[n - 4]!.article.id);
      record.link(linkStory, tiesOf);
      record.close();
    }
    const left = some.filter((_, n) => n % 9 !== 4);
    expect(exportOf(openRecord(file))).toBe(exportOf(recordOf(left, left.length)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is taken out again leaves no trace, and what comes back is as before', () => {
  const record = recordOf(shuffled(3), 40),
    gone = shuffled(4).slice(0, 12);
  for (const { article } of gone) {
    expect(record.remove(article.id)).toBe(true);
    record.link(linkStory, tiesOf);
  }
  expect(JSON.stringify(record.whole(), null, 1)).toBe(
    exportOf(
      recordOf(
        all.filter((kept) => !gone.includes(kept)),
        all.length,
      ),
    ),
  );
  for (const kept of gone) {
    record.keep([kept]);
    record.link(linkStory, tiesOf);
  }
  expect(exportOf(record)).toBe(exportOf(recordOf(all, all.length)));
});

test('two programs in turn: what one holds of the articles is never older than what the other wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-incremental-')),
    file = join(folder, 'onrecord.db');
  try {
    const a = openRecord(file),
      b = openRecord(file),
      first = all.slice(0, 8);
    const add = (record: Record, kept: Kept) => {
      record.keep([kept]);
      record.link(linkStory, tiesOf);
    };
    for (const kept of first) add(a, kept);
    for (const { article } of first.slice(4)) expect(b.remove(article.id)).toBe(true);
    for (const kept of all.slice(8, 12)) add(b, kept); // under the numbers of those taken out
    add(a, all[12]!);
    const whole = exportOf(recordOf([...first.slice(0, 4), ...all.slice(8, 13)], 9));
    expect(exportOf(b)).toBe(whole);
    expect(exportOf(a)).toBe(whole);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a record of schema 3 is brought up: what it derived is made again from the bytes it kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-incremental-')),
    file = join(folder, 'onrecord.db');
  try {
    const old = connect(file, { readOnly: false, waitMs: 0 });
    bringUp(old, 0, 3);
    old.exec(
      `INSERT INTO stories (number, id, name, counts, stale) VALUES (7, 's', 'old', '{}', 0); PRAGMA application_id = ${applicationId}; PRAGMA user_version = 3;`,
    );
    for (const [n, { document, bytes }] of all.slice(0, 6).entries()) {
      old.run(
        "INSERT INTO articles (number, id, declared, text_hash, summary, story) VALUES (?, ?, ?, 'x', '{}', 7)",
        n,
        `${n}`,
        `${n}`,
      );
      old.run(
        "INSERT INTO readings (article, document, text, reading, signature) VALUES (?, 'd', x'00', x'00', '{\"keys\":[\"dam\"],\"terms\":[]}')",
        n,
      );
      old.run("INSERT INTO signature_keys (key, article, weight) VALUES ('dam', ?, 1)", n);
      old.run(
        'INSERT INTO documents (id, via, origin, retrieved, media_type, article, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
        document.id,
        document.via,
        document.origin,
        document.retrieved,
        document.mediaType,
        n,
        deflateRawSync(bytes),
      );
    }
    old.close();
    const record = openRecord(file);
    expect(record.stories()).toEqual([]);
    linkTouched(record);
    expect(exportOf(record)).toBe(exportOf(recordOf(all.slice(0, 6), 6)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('one more article leaves the rows of what it does not touch: few are written, and none only for its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-rows-')),
    file = join(folder, 'onrecord.db'),
    ofOne = all.filter(({ article }) => article.id.startsWith('g41-0-'));
  try {
    const record = openRecord(file),
      rows = () => {
        const db = connect(file, { readOnly: true, waitMs: 1000 });
        try {
          return new Map(
            db
              .all<{ number: number; position: number; item: string }>('SELECT number, position, item FROM items')
              .map((row) => [row.number, row]),
          );
        } finally {
          db.close();
        }
      };
    record.keep(ofOne.filter((_, i) => i !== 20));
    record.link(linkStory, tiesOf);
    const before = rows();
    record.keep([ofOne[20]!]);
    record.link(linkStory, tiesOf);
    const after = rows(),
      touched = [...after.values()].filter((row) => before.get(row.number)?.item !== row.item),
      moved = [...after.values()].filter(
        (row) => before.get(row.number)?.item === row.item && before.get(row.number)!.position !== row.position,
      );
    record.close();
    expect(before.size).toBeGreaterThan(200);
    expect(touched.length).toBeLessThan(before.size / 4);
    expect(moved.length).toBeLessThan(before.size / 40);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
