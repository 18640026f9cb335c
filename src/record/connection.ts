/** One connection to the file: pragmas, transactions, prepared statements. */
import { DatabaseSync } from '@photostructure/sqlite';
import { spoken } from './failures.js';

export type Value = string | number | null | Uint8Array;
type Row = { readonly [column: string]: unknown };

interface Statements {
  all<R extends Row>(sql: string, ...values: readonly Value[]): R[];
  one<R extends Row>(sql: string, ...values: readonly Value[]): R | undefined;
  /** Rows one by one, for what may be larger than memory. */
  each<R extends Row>(sql: string, ...values: readonly Value[]): IterableIterator<R>;
  /** Number of the row inserted last. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Many statements at once, without values. */
  exec(sql: string): void;
}

interface Transactions {
  /** All of it or none. On disk when it returns. Inside another `write` it is part of that one. */
  write<T>(work: () => T): T;
  /** Everything asked inside sees one state of the record, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T;
  /** The same for what comes one by one: the state is held until the last one is taken, or the loop is left. */
  held<T>(each: () => Iterable<T>): IterableIterator<T>;
}

export interface Connection extends Statements, Transactions {
  readonly file: string;
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
  const prepared: Prepared = new Map();
  return {
    file,
    ...toStatements(file, db, prepared),
    ...toTransactions(file, db),
    close: () => {
      if (!db.isOpen) return;
      if (!readOnly) foldLog(db);
      prepared.clear();
      db.close();
    },
  };
}

type Database = InstanceType<typeof DatabaseSync>;
/** Statements by their words. */
type Prepared = Map<string, ReturnType<Database['prepare']>>;

function toStatements(file: string, db: Database, prepared: Prepared): Statements {
  const statement = (sql: string) => {
    const ready = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, ready);
    return ready;
  };
  return {
    all: <R extends Row>(sql: string, ...values: readonly Value[]) =>
      spoken(file, () => statement(sql).all(...values) as R[]),
    one: <R extends Row>(sql: string, ...values: readonly Value[]) =>
      spoken(file, () => statement(sql).get(...values) as R | undefined),
    each: <R extends Row>(sql: string, ...values: readonly Value[]) => spoken(file, () => rowsOf<R>(db, sql, values)),
    run: (sql, ...values) => spoken(file, () => Number(statement(sql).run(...values).lastInsertRowid)),
    exec: (sql) => spoken(file, () => db.exec(sql)),
  };
}

function rowsOf<R extends Row>(db: Database, sql: string, values: readonly Value[]): IterableIterator<R> {
  const asked = db.prepare(sql);
  const rows = asked.iterate(...values) as IterableIterator<R>;
  keptBy.set(rows, asked);
  return rows;
}

/**
 * The driver's rows do not keep their statement: cleaned up between two rows, while a slow reader is waited for, it
 * takes the process with it.
 */
const keptBy = new WeakMap<object, object>();

const toTransactions = (file: string, db: Database): Transactions => ({
  write: (work) => within(file, db, 'BEGIN IMMEDIATE', work),
  snapshot: (work) => within(file, db, 'BEGIN', work),
  *held(each) {
    spoken(file, () => db.exec('BEGIN'));
    try {
      yield* each();
    } finally {
      if (db.isTransaction) db.exec('COMMIT');
    }
  },
});

function within<T>(file: string, db: Database, begin: string, work: () => T): T {
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
}

/**
 * A record at rest is one file. This driver's prepared statements keep SQLite from folding the log into it by itself.
 */
function foldLog(db: Database): void {
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } catch {
    /* another program has it open: the log stays, nothing is lost */
  }
}
