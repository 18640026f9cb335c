/** Opens or creates a record: what stands in the file is looked at before anything is written. */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OnrecordError } from '../errors.js';
import { type Connection, connect } from './connection.js';
import { toRecord, type Record } from './record.js';
import { applicationId, bringUp, VERSION } from './schema/schema.js';

export interface OpenOptions {
  /** Makes a new record where there is none (default). */
  readonly create?: boolean;
  /** Only asks; nothing is written, nothing brought up to date. */
  readonly readOnly?: boolean;
  /** How long to wait for another program that is writing. */
  readonly waitMs?: number;
}

/**
 * @example const record = openRecord('onrecord.db'); // made where there is none
 * @throws OnrecordError not-a-record, newer-record, record-busy, not-readable, no-such-path, disk-full
 */
export function openRecord(
  file: string,
  { create = true, readOnly = false, waitMs = 10_000 }: OpenOptions = {},
): Record {
  const found = file === ':memory:' ? 'nothing' : lookAt(file);
  if (found !== 'record' && (readOnly || !create))
    throw new OnrecordError('no-such-path', `record: ${file}: there is no record; add articles first`);
  const db = readOnly ? connectToAsk(file, waitMs) : connect(file, { readOnly, waitMs });
  try {
    const version = versionOf(db);
    if (readOnly && version < VERSION)
      throw new OnrecordError(
        'not-a-record',
        `record: ${file}: of the older version ${version}; open it once for writing to bring it up to ${VERSION}`,
      );
    if (!readOnly) prepare(db);
    return toRecord(db);
  } catch (failure) {
    db.close();
    throw failure;
  }
}

/**
 * The file as it is, before SQLite touches it. An empty file is as good as none: a record whose making was cut short.
 */
function lookAt(file: string): 'nothing' | 'record' {
  if (!existsSync(file)) {
    if (!existsSync(dirname(file)))
      throw new OnrecordError(
        'no-such-path',
        `record: ${file}: its folder is not there; make it, or give another path`,
      );
    return 'nothing';
  }
  if (statSync(file).isDirectory()) throw notARecord(file, 'a folder');
  const { head, size } = headOf(file);
  if (size === 0) return 'nothing';
  if (!head.subarray(0, 16).equals(MAGIC)) throw notARecord(file, sayWhat(head, size));
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16),
    wanted = pageSize * head.readUInt32BE(28);
  // While a write-ahead log is there the file may rightly be shorter than its header says.
  if (size < wanted && isAlone(file))
    throw new OnrecordError(
      'not-a-record',
      `record: ${file}: cut short: ${size} of ${wanted} bytes are there; bring back a copy, or add the articles to a new record`,
    );
  return 'record';
}

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

function headOf(file: string): { readonly head: Buffer; readonly size: number } {
  try {
    const open = openSync(file, 'r');
    try {
      const head = Buffer.alloc(100);
      return { head: head.subarray(0, Math.max(32, readSync(open, head, 0, 100, 0))), size: fstatSync(open).size };
    } finally {
      closeSync(open);
    }
  } catch (cause) {
    throw new OnrecordError(
      'not-readable',
      `record: ${file}: it cannot be read (${cause instanceof Error ? cause.message : String(cause)}); check its permissions`,
      { cause },
    );
  }
}

function sayWhat(head: Buffer, size: number): string {
  const words = head.toString('utf8').replace(/\0+$/, '');
  const isText = !/[\0-\x08\x0e-\x1f\ufffd]/.test(words.slice(0, -3));
  return isText
    ? `text ("${words.slice(0, 40).replace(/\s+/g, ' ').trim()}…", ${size} bytes)`
    : `${size} bytes that are no database`;
}

const notARecord = (file: string, found: string): OnrecordError =>
  new OnrecordError('not-a-record', `record: ${file}: not an Onrecord record but ${found}; give another file`);

/** No write-ahead log beside it: all that is known stands in the file itself. */
const isAlone = (file: string): boolean => !existsSync(`${file}-wal`) || statSync(`${file}-wal`).size === 0;

/** SQLite makes a lock beside the file; where nothing may be written, the file is read as one that never changes. */
function connectToAsk(file: string, waitMs: number): Connection {
  const db = connect(file, { readOnly: true, waitMs });
  try {
    versionOf(db);
    return db;
  } catch (failure) {
    db.close();
    if (!(failure instanceof OnrecordError && failure.code === 'not-readable' && isAlone(file))) throw failure;
    const asAddress = encodeURI(file).replaceAll('?', '%3f').replaceAll('#', '%23');
    return connect(file, { readOnly: true, waitMs }, `file:${asAddress}?immutable=1`);
  }
}

/** 0 for a file with nothing in it yet. */
function versionOf(db: Connection): number {
  const { application_id: application } = db.one<{ application_id: number }>('PRAGMA application_id')!;
  const { user_version: version } = db.one<{ user_version: number }>('PRAGMA user_version')!;
  if (application !== applicationId) {
    const tables = db
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name LIMIT 5")
      .map((t) => t.name);
    if (tables.length || application)
      throw notARecord(
        db.file,
        `another program's database (${tables.length ? `tables: ${tables.join(', ')}` : 'empty'})`,
      );
    return 0;
  }
  if (version > VERSION)
    throw new OnrecordError(
      'newer-record',
      `record: ${db.file}: of version ${version}, made by a newer Onrecord; this one knows ${VERSION}: update Onrecord`,
    );
  return version;
}

/** WAL lets others read while one writes; FULL makes a commit survive a power cut. */
function prepare(db: Connection): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;',
  );
  // heeded on macOS alone, where fsync does not empty the drive's own cache
  db.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;');
  if (versionOf(db) === VERSION) return;
  if (!db.one("SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'"))
    throw new Error('this build of SQLite has no FTS5; install @photostructure/sqlite as package.json pins it');
  db.write(() => {
    bringUp(db, versionOf(db));
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${VERSION};`);
  });
}
