import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, test } from 'vitest';
import { generateReports, toGathered } from '../../test/generated.js';
import { OnrecordError } from '../errors.js';
import { addDocuments, linkTouched } from '../pipeline.js';
import { connect } from './connection.js';
import { openRecord, type OpenOptions } from './open.js';
import { type Record, toRecord } from './record.js';
import { VERSION } from './schema/schema.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const articles = [...generateReports({ seed: 1, stories: 2, reports: 6, paragraphs: 8 })];

async function add(record: Record): Promise<string[]> {
  const added: string[] = [];
  for await (const outcome of addDocuments(record, articles.map(toGathered), { batch: 2 }))
    if (outcome.kind === 'added') added.push(outcome.article);
  return added;
}

/** A record with articles in it, at rest. */
async function recordAt(name: string): Promise<string> {
  const record = openRecord(at(name));
  await add(record);
  record.close();
  return at(name);
}

/** The error of opening a file that is no good; the file is as it was. */
function refusal(file: string, options: OpenOptions = {}): { readonly code: string; readonly message: string } {
  const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  try {
    openRecord(file, options).close();
  } catch (failure) {
    if (!(failure instanceof OnrecordError)) throw failure;
    if (before) expect(readFileSync(file).equals(before)).toBe(true);
    return { code: failure.code, message: failure.message.replaceAll(`${folder}/`, '') };
  }
  throw new Error('it opened');
}

test('a text file is no record', () => {
  writeFileSync(at('notes.txt'), 'Dear all,\nthe dam holds. '.repeat(9));
  expect(refusal(at('notes.txt'))).toEqual({
    code: 'not-a-record',
    message:
      'record: notes.txt: not an Onrecord record but text ("Dear all, the dam holds. Dear all, the d…", 225 bytes); give another file',
  });
});

test('nor is a short one, nor bytes of another kind', () => {
  writeFileSync(at('short.txt'), 'dam');
  writeFileSync(
    at('picture.png'),
    Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
  );
  expect(refusal(at('short.txt')).message).toBe(
    'record: short.txt: not an Onrecord record but text ("dam…", 3 bytes); give another file',
  );
  expect(refusal(at('picture.png')).message).toBe(
    'record: picture.png: not an Onrecord record but 300 bytes that are no database; give another file',
  );
});

test('nor is a folder, nor a path in a folder that is not there', () => {
  mkdirSync(at('reports'));
  expect(refusal(at('reports'))).toEqual({
    code: 'not-a-record',
    message: 'record: reports: not an Onrecord record but a folder; give another file',
  });
  expect(refusal(at('nowhere/onrecord.db'))).toEqual({
    code: 'no-such-path',
    message: 'record: nowhere/onrecord.db: its folder is not there; make it, or give another path',
  });
});

test("nor is another program's database", () => {
  const db = new DatabaseSync(at('songs.db'));
  db.exec('CREATE TABLE albums (id); CREATE TABLE songs (id)');
  db.close();
  expect(refusal(at('songs.db'))).toEqual({
    code: 'not-a-record',
    message:
      "record: songs.db: not an Onrecord record but another program's database (tables: albums, songs); give another file",
  });
});

test('an empty file is where a record may begin, but not one to ask', () => {
  writeFileSync(at('empty.db'), '');
  expect(refusal(at('empty.db'), { readOnly: true }).code).toBe('no-such-path');
  expect(refusal(at('none.db'), { create: false })).toEqual({
    code: 'no-such-path',
    message: 'record: none.db: there is no record; add articles first',
  });
  const record = openRecord(at('empty.db'));
  expect(record.stories()).toEqual([]);
  record.close();
});

test('a record cut short says how much is left', async () => {
  const file = await recordAt('cut.db'),
    { size } = statSync(file);
  truncateSync(file, 10_000);
  expect(refusal(file)).toEqual({
    code: 'not-a-record',
    message: `record: cut.db: cut short: 10000 of ${size} bytes are there; bring back a copy, or add the articles to a new record`,
  });
});

test('a record with a hole in it is found damaged, at the latest when its health is asked for', async () => {
  const file = await recordAt('hole.db'),
    bytes = readFileSync(file);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(16_384, 0x5a), bytes.subarray(24_576)]));
  const health = () => {
    const record = openRecord(file);
    try {
      return record.health().integrity;
    } catch (failure) {
      return failure instanceof OnrecordError ? failure.code : failure;
    } finally {
      record.close();
    }
  };
  expect(health()).not.toBe('ok');
});

test('a record of a newer version is left alone', async () => {
  const file = await recordAt('newer.db');
  const db = new DatabaseSync(file);
  db.exec('PRAGMA user_version = 99');
  db.close();
  expect(refusal(file)).toEqual({
    code: 'newer-record',
    message: `record: newer.db: of version 99, made by a newer Onrecord; this one knows ${VERSION}: update Onrecord`,
  });
});

test('a record opened to be asked answers, and refuses to be written', async () => {
  const file = await recordAt('asked.db'),
    record = openRecord(file, { readOnly: true });
  expect(record.whole().articles.length).toBe(articles.length);
  expect(() => record.remove(articles[0]!.id)).toThrow('asked.db: it may be read but not written');
  record.close();
});

test('a full disk stops the adding; what was said to be added is there, and it goes on when there is room', async () => {
  const file = at('full.db');
  openRecord(file).close();
  const db = connect(file, { readOnly: false, waitMs: 0 }),
    cramped = toRecord(db),
    added: string[] = [];
  db.exec(`PRAGMA max_page_count = ${db.one<{ page_count: number }>('PRAGMA page_count')!.page_count + 15}`);
  const adding = async () => {
    for await (const outcome of addDocuments(cramped, articles.map(toGathered), { batch: 1 }))
      if (outcome.kind === 'added') added.push(outcome.article);
  };
  await expect(adding()).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining('make room') });
  cramped.close();
  expect(added.length).toBeGreaterThan(0);
  expect(added.length).toBeLessThan(articles.length);

  const roomy = openRecord(file),
    fresh = openRecord(':memory:');
  expect(added.filter((id) => !roomy.article(id))).toEqual([]);
  expect(roomy.health().integrity).toBe('ok');
  expect([...added, ...(await add(roomy))].sort()).toEqual((await add(fresh)).sort());
  expect(roomy.whole()).toEqual(fresh.whole());
  roomy.close();
});

test('while another program writes, asking works and writing says who is in the way', async () => {
  const file = await recordAt('busy.db'),
    record = openRecord(file, { waitMs: 20 }),
    other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  expect(record.stories().length).toBeGreaterThan(0);
  expect(linkTouched(record)).toBe(0);
  expect(() => record.remove(articles[0]!.id)).toThrow('busy.db: another program is writing to it');
  other.exec('ROLLBACK');
  expect(record.remove(articles[0]!.id)).toBe(true);
  record.close();
});

test('at rest a record is one file, and a copy of it is a record', async () => {
  const file = await recordAt('rest.db');
  expect(existsSync(`${file}-wal`) || existsSync(`${file}-shm`)).toBe(false);
  copyFileSync(file, at('copy.db'));
  const [original, copy] = [openRecord(file), openRecord(at('copy.db'), { readOnly: true })];
  expect(copy.whole()).toEqual(original.whole());
  original.close();
  copy.close();
});
