/**
 * One connection to the file: pragmas, transactions, prepared statements, and SQLite's failures in the words of
 * Onrecord.
 */
import { DatabaseSync } from '@photostructure/sqlite';
import { OnrecordError } from '../errors.js';

export type Value = string | number | null | Uint8Array;
type Row = { readonly [column: string]: unknown };

export interface Connection {
  readonly file: string;
  all<R extends Row>(sql: string, ...values: readonly Value[]): R[];
  one<R extends Row>(sql: string, ...values: readonly Value[]): R | undefined;
  /** Rows one by one, for what may be larger than memory. */
  each<R extends Row>(sql: string, ...values: readonly Value[]): IterableIterator<R>;
  /** Number of the row inserted last. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Many statements at once, without values. */
  exec(sql: string): void;
  /** All of it or none. On disk when it returns. Inside another `write` it is part of that one. */
  write<T>(work: () => T): T;
  /** Everything asked inside sees one state of the record, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T;
  /** The same for what comes one by one: the state is held until the last one is taken, or the loop is left. */
  held<T>(each: () => Iterable<T>): IterableIterator<T>;
  close(): void;
}

export interface ConnectionOptions {
  readonly readOnly: boolean;
  readonly waitMs: number;
}

export function connect(file: string, { readOnly, waitMs }: ConnectionOptions, location = file): Connection {
  const db = spoken(
    file,
    () => new DatabaseSync(location, { readOnly, timeout: waitMs, enableForeignKeyConstraints: true }),
  );
  const prepared = new Map<string, ReturnType<typeof db.prepare>>();
  const statement = (sql: string) => {
    const ready = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, ready);
    return ready;
  };
  const within = <T>(begin: string, work: () => T): T => {
    if (db.isTransaction) return work();
    spoken(file, () => db.exec(begin));
    try {
      const result = work();
      spoken(file, () => db.exec('COMMIT'));
      return result;
    } catch (failure) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw failure;
    }
  };
  return {
    file,
    all: <R extends Row>(sql: string, ...values: readonly Value[]) =>
      spoken(file, () => statement(sql).all(...values) as R[]),
    one: <R extends Row>(sql: string, ...values: readonly Value[]) =>
      spoken(file, () => statement(sql).get(...values) as R | undefined),
    each: <R extends Row>(sql: string, ...values: readonly Value[]) =>
      spoken(file, () => {
        const asked = db.prepare(sql),
          rows = asked.iterate(...values) as IterableIterator<R>;
        keptBy.set(rows, asked);
        return rows;
      }),
    run: (sql, ...values) => spoken(file, () => Number(statement(sql).run(...values).lastInsertRowid)),
    exec: (sql) => spoken(file, () => db.exec(sql)),
    write: (work) => within('BEGIN IMMEDIATE', work),
    snapshot: (work) => within('BEGIN', work),
    *held(each) {
      spoken(file, () => db.exec('BEGIN'));
      try {
        yield* each();
      } finally {
        if (db.isTransaction) db.exec('COMMIT');
      }
    },
    close: () => {
      if (!db.isOpen) return;
      // A record at rest is one file. This driver's prepared statements keep SQLite from folding the log into it by
      // itself.
      if (!readOnly)
        try {
          db.exec('PRAGMA journal_mode = DELETE');
        } catch {
          /* another program has it open: the log stays, nothing is lost */
        }
      prepared.clear();
      db.close();
    },
  };
}

/**
 * The driver's rows do not keep their statement: cleaned up between two rows, while a slow reader is waited for, it
 * takes the process with it.
 */
const keptBy = new WeakMap<object, object>();

/** Runs it; a failure of SQLite becomes an OnrecordError. */
function spoken<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const failure = toOnrecordError(file, cause);
    throw failure ?? cause;
  }
}

const BUSY = 5,
  READONLY = 8,
  IOERR = 10,
  CORRUPT = 11,
  FULL = 13,
  CANTOPEN = 14,
  NOTADB = 26;

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
