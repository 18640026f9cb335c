/**
 * Reports of the stories linked last, held so that what linking found of them is not found again (link/once.ts). A
 * report is held under the number of its article and given only while its id, its predecessor and its document are the
 * same and no other program has written to the record.
 */
import type { Report } from '../link/report.js';
import type { Connection } from './connection.js';

/**
 * Letters of the texts held: some 200 reports of 250 words. With what linking makes of them a letter takes some 150
 * bytes. Set so that linking stays within 300 MB: with 500,000 letters it took 325, and a tenth less time where large
 * stories take turns.
 */
const LETTERS = 300_000;

/** `part`: of a guest, as JSON. */
type Row = {
  readonly number: number;
  readonly id: string;
  readonly revises: string | null;
  readonly document: string;
  readonly part: string | null;
};

/**
 * `items`: of each story the items as they were last written, by the number of their row. What is the same value as
 * then need not be compared with what lies there.
 */
interface Held {
  readonly reports: Map<number, { readonly row: Row; readonly story: number; readonly report: Report }>;
  readonly items: Map<number, Map<number, object>>;
  letters: number;
  version: number;
}

const heldBy = new WeakMap<Connection, Held>();

/**
 * The reports of one story and its guests, whole, in no order.
 * @param load the report of an article that is not held
 */
export function heldReportsOf(
  db: Connection,
  story: number,
  load: (article: number) => Report,
): { readonly report: Report; readonly part: string | null }[] {
  const held = heldIn(db),
    version = db.one<{ data_version: number }>('PRAGMA data_version')!.data_version;
  if (version !== held.version) {
    held.reports.clear();
    held.items.clear();
    held.letters = 0;
    held.version = version;
  }
  const rows = db.all<Row>(
    `SELECT number, id, revises, document, NULL AS part FROM articles JOIN readings ON article = number WHERE story = ?1
    UNION ALL SELECT number, id, revises, document, part FROM guests JOIN articles ON number = guests.article JOIN readings ON readings.article = number WHERE guests.story = ?1`,
    story,
  );
  const reports = rows.map((row) => {
    const known = held.reports.get(row.number);
    const isSame = known?.row.id === row.id && known.row.revises === row.revises && known.row.document === row.document;
    letGo(held, row.number);
    const report = isSame ? known.report : load(row.number);
    held.reports.set(row.number, { row, story, report });
    held.letters += report.article.text.length;
    return { report, part: row.part };
  });
  const own = new Set(rows.map((row) => row.number));
  for (const [number, one] of held.reports) {
    if (held.letters <= LETTERS || own.has(number)) break;
    held.items.delete(one.story);
    letGo(held, number);
  }
  return reports;
}

export const heldItemsOf = (db: Connection, story: number): ReadonlyMap<number, object> | undefined =>
  heldIn(db).items.get(story);

export function holdItems(db: Connection, story: number, items: Map<number, object>): void {
  heldIn(db).items.set(story, items);
}

/** Nothing is held of an article that is taken out, or of any. */
export function forgetHeld(db: Connection, article?: number): void {
  const held = heldBy.get(db);
  if (held && article !== undefined) {
    held.items.clear();
    letGo(held, article);
  } else heldBy.delete(db);
}

function heldIn(db: Connection): Held {
  const held = heldBy.get(db) ?? { reports: new Map(), items: new Map(), letters: 0, version: -1 };
  heldBy.set(db, held);
  return held;
}

function letGo(held: Held, article: number): void {
  held.letters -= held.reports.get(article)?.report.article.text.length ?? 0;
  held.reports.delete(article);
}
