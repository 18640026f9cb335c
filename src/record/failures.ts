/** SQLite's failures in the words of Onrecord. */
import { OnrecordError } from '../errors.js';

/** Runs it; a failure of SQLite becomes an OnrecordError. */
export function spoken<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw toOnrecordError(file, cause) ?? cause;
  }
}

const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

function toOnrecordError(file: string, cause: unknown): OnrecordError | undefined {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return undefined;
  const said = (code: OnrecordError['code'], found: string) =>
    new OnrecordError(code, `record: ${file}: ${found}`, { cause });
  switch (cause.errcode & 0xff) {
    case BUSY:
      return said('record-busy', 'another program is writing to it; wait until it has finished, or stop it');
    case READONLY:
      return said('not-readable', 'it may be read but not written; change its permissions, or copy it');
    case FULL:
      return said('disk-full', 'the disk is full; what was reported as added is safe, so make room and run it again');
    case CORRUPT:
      return said('not-a-record', `damaged (${cause.message}); bring back a copy, or add the articles to a new record`);
    case NOTADB:
      return said('not-a-record', 'not an Onrecord record; give another file');
    case CANTOPEN:
      return said('not-readable', 'it cannot be opened; check that its folder is there and that you may write in it');
    case IOERR:
      return said('not-readable', `the disk failed (${cause.message}); check it before you go on`);
    default:
      return undefined;
  }
}
