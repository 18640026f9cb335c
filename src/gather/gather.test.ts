import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gathered, gatherFiles } from './gather.js';
import { whyNot } from './paths.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-gather-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = () => new Date('2025-11-19T12:00:00Z');
const LINE = '{"id":"a1","text":"The weir at Orlo held, the warden said."}';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function gathered(
  paths: string | readonly string[],
  stdin?: readonly (string | Uint8Array)[],
): Promise<Gathered[]> {
  const out: Gathered[] = [];
  const chunks =
    stdin &&
    (async function* () {
      for (const part of stdin) yield Buffer.from(part);
    })();
  for await (const one of gatherFiles(typeof paths === 'string' ? [paths] : paths, {
    now: NOW,
    ...(chunks ? { stdin: chunks } : {}),
  }))
    out.push(one);
  return out;
}

/** What was gathered, a line each, the folder of this run left out. */
const told = async (paths: string | readonly string[], stdin?: readonly (string | Uint8Array)[]): Promise<string[]> =>
  (await gathered(paths, stdin)).map((one) =>
    ('failed' in one ? one.reason : `${one.document.origin} ${one.document.mediaType} ${one.bytes.length}`)
      .replaceAll(`${folder}/`, '')
      .replaceAll(folder, '.'),
  );

test('a file is a document under the hash of its bytes', async () => {
  expect(await gathered(file('one/a.txt', 'abc'))).toEqual([
    {
      document: {
        id: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        via: 'file',
        origin: join(folder, 'one/a.txt'),
        retrieved: '2025-11-19T12:00:00.000Z',
        mediaType: 'text/plain',
      },
      bytes: Buffer.from('abc'),
    },
  ]);
});

test('a folder gives all below it, sorted, and leaves out what is no report', async () => {
  for (const name of ['b.md', 'a.txt', 'sub/c.html', 'sub/d.htm.gz', 'picture.png', '.hidden.txt', 'sub/notes.docx'])
    file(`tree/${name}`, name.endsWith('.gz') ? gzipSync('<p>Hello') : 'Hello');
  expect(await told(join(folder, 'tree'))).toEqual([
    'tree/a.txt text/plain 5',
    'tree/b.md text/markdown 5',
    'tree/sub/c.html text/html 5',
    'tree/sub/d.htm.gz text/html 8',
  ]);
});

test('a link to a folder above is not followed round', async () => {
  file('round/a.txt', 'Hello');
  symlinkSync('..', join(folder, 'round/up'));
  symlinkSync('.', join(folder, 'round/here'));
  symlinkSync('loop', join(folder, 'round/loop'));
  symlinkSync('a.txt', join(folder, 'round/b.txt'));
  expect(await told(join(folder, 'round'))).toEqual(['round/a.txt text/plain 5', 'round/b.txt text/plain 5']);
  expect(await told(join(folder, 'round/loop'))).toEqual([
    'file: round/loop: the link leads back to itself; name the file itself',
  ]);
});

test('a glob', async () => {
  for (const name of ['x1.txt', 'x2.txt', 'y.txt', 'x.bin']) file(`globs/${name}`, 'Hello');
  expect(await told(join(folder, 'globs/x*'))).toEqual(['globs/x1.txt text/plain 5', 'globs/x2.txt text/plain 5']);
  expect(await told(join(folder, 'globs/z*.txt'))).toEqual([
    'file: globs/z*.txt: the pattern matches no .txt, .md, .html, .json or .jsonl file, packed (.gz) or not; check the path',
  ]);
});

test('a file whose name looks like a glob is that file', async () => {
  expect(await told(file('globs/[1].txt', 'Hello'))).toEqual(['globs/[1].txt text/plain 5']);
});

test('each line of JSON lines is a document; empty lines are none, and numbers count them', async () => {
  expect(await told(file('lines/a.jsonl', `${LINE}\r\n\n${LINE}`))).toEqual([
    `lines/a.jsonl#1 application/x-onrecord-article+json ${LINE.length}`,
    `lines/a.jsonl#3 application/x-onrecord-article+json ${LINE.length}`,
  ]);
  expect(await told(file('lines/b.ndjson.gz', gzipSync(`${LINE}\n`)))).toEqual([
    `lines/b.ndjson.gz#1 application/x-onrecord-article+json ${LINE.length}`,
  ]);
});

test('a .json file is one article or a list of them', async () => {
  const pretty = JSON.stringify(JSON.parse(LINE), null, 2);
  expect(await told(file('lines/a.json', pretty))).toEqual([
    `lines/a.json application/x-onrecord-article+json ${pretty.length}`,
  ]);
  expect(await told(file('lines/b.json', `[${pretty}, ${LINE}]`))).toEqual([
    `lines/b.json#1 application/x-onrecord-article+json ${LINE.length}`,
    `lines/b.json#2 application/x-onrecord-article+json ${LINE.length}`,
  ]);
  expect(await told(file('lines/c.json', `${LINE}\n${LINE}\n`))).toEqual([
    `lines/c.json#1 application/x-onrecord-article+json ${LINE.length}`,
    `lines/c.json#2 application/x-onrecord-article+json ${LINE.length}`,
  ]);
});

test('standard input is told by its bytes', async () => {
  expect(await told('-', [LINE.slice(0, 9), `${LINE.slice(9)}\n${LINE}`])).toEqual([
    `-#1 application/x-onrecord-article+json ${LINE.length}`,
    `-#2 application/x-onrecord-article+json ${LINE.length}`,
  ]);
  expect(await told('-', ['The weir held.'])).toEqual(['- text/plain 14']);
  expect(await told('-', ['\n<!DOCTYPE html><p>The weir held.'])).toEqual(['- text/html 33']);
  expect(await told('-', [gzipSync('The weir held.')])).toEqual(['- text/plain 14']);
  expect(await told('-', [])).toEqual(['file: -: the file is empty; nothing to read']);
  expect(await told('-')).toEqual(['file: -: there is no standard input to read; name a file']);
});

test('standard input that is said to be JSON lines is', async () => {
  const stdin = (async function* () {
    yield Buffer.from('no JSON\n');
    yield Buffer.from(LINE);
  })();
  const origins: string[] = [];
  for await (const one of gatherFiles(['-'], { stdin, jsonLines: true, now: NOW }))
    origins.push('failed' in one ? one.reason : one.document.origin);
  expect(origins).toEqual(['-#1', '-#2']);
});

test('a file of another name is read when it is named, and told by its bytes', async () => {
  expect(
    await told([file('other/report', 'The weir held.'), file('other/page.asp', '<html><p>The weir held.')]),
  ).toEqual(['other/report text/plain 14', 'other/page.asp text/html 23']);
});

test('each bad thing is one failure, and the rest goes on', async () => {
  const packed = gzipSync(Buffer.alloc(50_000, 'The weir at Orlo held, the warden said. 0123456789'));
  expect(
    await told([
      join(folder, 'bad/none.txt'),
      join(file('bad/plain.txt', 'Hello'), 'below'),
      file('bad/empty.txt', ''),
      file('bad/empty.jsonl', '\n\n'),
      file('bad/list.json', '[]'),
      file('bad/report.txt', '%PDF-1.7 …'),
      file('bad/zip.html', 'PK\x03\x04 and more'),
      file('bad/cut.txt.gz', packed.subarray(0, 60)),
      file('bad/rotten.txt.gz', Buffer.concat([packed.subarray(0, 20), Buffer.alloc(40, 0xff)])),
      file('bad/unpacked.txt.gz', 'Hello'),
      '/dev/null',
      file('bad/sixteen.jsonl', Buffer.from(`\ufeff${LINE}`, 'utf16le')),
      mkdirSync(join(folder, 'bad/nothing'), { recursive: true }) ?? '',
      file('bad/good.txt', 'Hello'),
    ]),
  ).toEqual([
    'file: bad/none.txt: no such file or folder; check the path',
    'file: bad/plain.txt/below: no such file: a part of the path is a file, not a folder; check the path',
    'file: bad/empty.txt: the file is empty; nothing to read',
    'file: bad/empty.jsonl: only empty lines; nothing to read',
    'file: bad/list.json: an empty list; nothing to read',
    'file: bad/report.txt: a PDF, which holds no plain text; save its text as .txt or .html',
    'file: bad/zip.html: a ZIP archive (or a Word, Excel or EPUB file), which holds no plain text; save its text as .txt or .html',
    'file: bad/cut.txt.gz: the gzip file ends too early; fetch it again',
    'file: bad/rotten.txt.gz: the gzip file is damaged; fetch it again',
    'file: bad/unpacked.txt.gz: named .gz but not packed with gzip; rename it, or fetch it again',
    'file: /dev/null: a device or socket, not a file; name a file',
    'file: bad/sixteen.jsonl: JSON lines in UTF-16; save the file as UTF-8',
    'file: bad/nothing: the folder holds no .txt, .md, .html, .json or .jsonl file, packed (.gz) or not; check the path',
    'bad/good.txt text/plain 5',
  ]);
});

test('no permission: told as such', async () => {
  expect(whyNot('EACCES')).toBe('no permission to read it; give yourself read access or run as its owner');
  const closed = join(folder, 'closed');
  file('closed/a.txt', 'Hello');
  chmodSync(closed, 0);
  const asRoot = process.getuid?.() === 0; // root reads everything
  expect(await told(closed)).toEqual([
    asRoot
      ? 'closed/a.txt text/plain 5'
      : 'file: closed: no permission to read it; give yourself read access or run as its owner',
  ]);
  chmodSync(closed, 0o700);
});

test('a line of 50 MB is one failure; the lines around it are read', async () => {
  const long = Buffer.alloc(50 * 2 ** 20, 'a');
  expect(await told('-', [`${LINE}\n`, long, `\n${LINE}\n`])).toEqual([
    `-#1 application/x-onrecord-article+json ${LINE.length}`,
    'file: -#2: a line of 50 MB, more than the 16 MB a report may have; split it, one report a file or a line',
    `-#3 application/x-onrecord-article+json ${LINE.length}`,
  ]);
});

test('a big file and a gzip bomb are refused, not held', async () => {
  expect(await told(file('big/big.txt', Buffer.alloc(17 * 2 ** 20, 'a')))).toEqual([
    'file: big/big.txt: more than the 16 MB a report may have; split it, one report a file or a line',
  ]);
  const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));
  expect(await told(file('big/bomb.jsonl.gz', bomb))).toEqual([
    expect.stringMatching(
      /^file: big\/bomb\.jsonl\.gz: unpacks to over 64 MB from \d+ kB, as no report does; unpack it yourself if you trust it$/,
    ),
  ]);
  expect(await told(file('big/bomb.txt.gz', bomb))).toEqual([
    'file: big/bomb.txt.gz: more than the 16 MB a report may have; split it, one report a file or a line',
  ]);
});

test('lines are asked for one at a time', async () => {
  let given = 0;
  const stdin = (async function* () {
    for (; given < 10_000; given++) yield Buffer.from(`${LINE}\n`);
  })();
  const got = gatherFiles(['-'], { stdin, now: NOW });
  for (let i = 0; i < 5; i++) await got.next();
  await got.return(undefined);
  expect(given).toBeLessThan(100);
});
