/** One file or stream → its documents: unpacked, told by kind, cut into lines where lines are documents. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DOCUMENT_BYTES, type Gathered, sizeOf, toFailure, toGathered } from './gathered.js';
import { foreignAt, isGzip, kindByBytes, kindByName } from './kinds.js';
import { linesOf } from './lines.js';
import { codeOf, type FoundFile, whyNot } from './paths.js';

const ARTICLE = 'application/x-onrecord-article+json';
const SPLIT = `more than the ${sizeOf(DOCUMENT_BYTES)} a report may have; split it, one report a file or a line`;

export async function* gatherFile(file: FoundFile, now: () => Date): AsyncGenerator<Gathered> {
  const found = await stat(file.path).catch(codeOf);
  if (typeof found === 'string') {
    yield toFailure(file.path, whyNot(found));
    return;
  }
  if (!found.isFile() && !found.isFIFO()) {
    yield toFailure(file.path, 'a device or socket, not a file; name a file');
    return;
  }
  const stream = createReadStream(file.path, { highWaterMark: 2 ** 18 });
  try {
    yield* gatherStream(file, stream, now);
  } finally {
    stream.destroy();
  }
}

export async function* gatherStream(
  file: FoundFile,
  stream: AsyncIterable<Uint8Array>,
  now: () => Date,
): AsyncGenerator<Gathered> {
  try {
    const { first, all } = await peek(stream);
    const { first: begins, all: bytes } = isGzip(first) ? await peek(unpacked(all)) : { first, all };
    const foreign = foreignAt(begins);
    if (first.length === 0 || begins.length === 0) yield toFailure(file.path, 'the file is empty; nothing to read');
    else if (!isGzip(first) && /\.gz$/i.test(file.path))
      yield toFailure(file.path, 'named .gz but not packed with gzip; rename it, or fetch it again');
    else if (foreign)
      yield toFailure(file.path, `${foreign}, which holds no plain text; save its text as .txt or .html`);
    else yield* documentsOf(file, begins, bytes, now);
  } catch (error) {
    if (error instanceof Unreadable) yield toFailure(file.path, error.message);
    else if (codeOf(error) === 'Z_BUF_ERROR')
      yield toFailure(file.path, 'the gzip file ends too early; fetch it again');
    else if (codeOf(error).startsWith('Z_')) yield toFailure(file.path, 'the gzip file is damaged; fetch it again');
    else yield toFailure(file.path, whyNot(codeOf(error)));
  }
}

async function* documentsOf(
  file: FoundFile,
  begins: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  now: () => Date,
): AsyncGenerator<Gathered> {
  const byName = file.kind ?? kindByName(file.path),
    byBytes = kindByBytes(begins);
  const kind =
    byName === undefined ||
    (byName === 'text/plain' && byBytes === 'text/html') ||
    (byName === 'application/json' && byBytes === 'application/x-ndjson')
      ? byBytes
      : byName;
  if (kind === 'application/x-ndjson') {
    yield* articleLines(file.path, bytes, now);
    return;
  }
  const whole = await collected(bytes);
  if (kind === 'application/json') yield* articlesOf(file.path, whole, now);
  else yield toGathered({ via: 'file', origin: file.path, mediaType: kind }, whole, now);
}

/** One line, one article. */
async function* articleLines(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  now: () => Date,
): AsyncGenerator<Gathered> {
  let any = false;
  for await (const line of linesOf(bytes, DOCUMENT_BYTES)) {
    const origin = `${path}#${line.number}`;
    if (line.number === 1 && line.bytes && isUtf16(line.bytes))
      throw new Unreadable('JSON lines in UTF-16; save the file as UTF-8');
    if (!line.bytes) yield toFailure(origin, `a line of ${sizeOf(line.length)}, ${SPLIT}`);
    else if (line.bytes.some((byte) => byte > 32))
      yield toGathered({ via: 'file', origin, mediaType: ARTICLE }, line.bytes, now);
    else continue;
    any = true;
  }
  if (!any) yield toFailure(path, 'only empty lines; nothing to read');
}

/**
 * A .json file: one article, or a list of them, each a document of its own written as one line. What is no JSON at all
 * is left to `clean` to refuse.
 */
async function* articlesOf(path: string, whole: Uint8Array, now: () => Date): AsyncGenerator<Gathered> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(whole));
  } catch {
    value = undefined;
  }
  if (!Array.isArray(value)) yield toGathered({ via: 'file', origin: path, mediaType: ARTICLE }, whole, now);
  else if (value.length === 0) yield toFailure(path, 'an empty list; nothing to read');
  else
    for (const [index, article] of value.entries())
      yield toGathered(
        { via: 'file', origin: `${path}#${index + 1}`, mediaType: ARTICLE },
        Buffer.from(JSON.stringify(article)),
        now,
      );
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > DOCUMENT_BYTES) throw new Unreadable(SPLIT);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The first bytes, enough to tell what they are, and the whole stream all the same. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < 2048) {
    const next = await rest.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const first = Buffer.concat(parts);
  return {
    first,
    all: (async function* () {
      try {
        if (first.length) yield first;
        for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
      } finally {
        await rest.return?.();
      }
    })(),
  };
}

/**
 * A gzip bomb unpacks to over 200 times its size: prose packs to a third or so, and gzip itself stops at 1,032. Set by
 * judgement, not measured.
 */
async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0,
    written = 0;
  const counted = async function* () {
    for await (const part of packed) {
      read += part.length;
      yield part;
    }
  };
  const source = Readable.from(counted(), { objectMode: false }),
    gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', () => {}); // told by the loop below; after the loop nobody asks
  try {
    for await (const part of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      written += part.length;
      if (written > 4 * DOCUMENT_BYTES && written > 200 * read)
        throw new Unreadable(
          `unpacks to over ${sizeOf(written)} from ${sizeOf(read)}, as no report does; unpack it yourself if you trust it`,
        );
      yield part;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  bytes[1] === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** What was found and what to do, thrown up to where the path is known. */
class Unreadable extends Error {}
