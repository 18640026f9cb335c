/**
 * What the articles of a story say together. A story that lost or won one is stale and linked anew, whole. Which
 * articles make a story is placing.ts's.
 */
import { findChapters } from '../link/chapters.js';
import { type Found, foundOf, recall } from '../link/copies/shared.js';
import type { Lookups } from '../link/lookups.js';
import type { Report } from '../link/report.js';
import type { Signature } from '../link/stories.js';
import { idOf } from '../text/hash.js';
import { wordsOf } from '../text/spans.js';
import type { StoryLinks } from '../types.js';
import { reportsOf } from './articles.js';
import type { Connection } from './connection.js';
import { forgetHeld, heldItemsOf, holdItems } from './held.js';
import { linkKinds } from './kinds.js';
import { pack, unpack } from './packed.js';
import type { Record, StorySummary } from './record.js';
import { placeSome } from './placing.js';
import { rulingsOf } from './rulings.js';
import { spaced } from './spaced.js';

type Linker = Parameters<Record['link']>[0];
type TiesOf = Parameters<Record['link']>[1];

/**
 * Small enough that others get to write in between, large enough that the disk is not asked to sync for every article.
 */
const PLACED_AT_ONCE = 50,
  LINKED_AT_ONCE = 25;

/** Places what waits, then links what is stale. Returns the number of stories linked. */
export function linkTouched(db: Connection, lookups: Lookups, parts: Lookups, linker: Linker, ties: TiesOf): number {
  let linked = 0;
  try {
    // Nothing is locked where nothing waits: whoever only asks does not wait for another who adds.
    // The last to be placed and the first to be linked are written at once: one article comes to the disk once.
    while (unlinkedIn(db))
      linked += db.write(() =>
        placeSome(db, PLACED_AT_ONCE, { articles: lookups, parts }, ties) < PLACED_AT_ONCE ? linkSome(db, linker) : 0,
      );
  } catch (failure) {
    forgetHeld(db); // what was written is not there
    throw failure;
  }
  return linked;
}

/** What waits for linking: articles without a story and stale stories. */
export const unlinkedIn = (db: Connection): number =>
  db.one<{ waiting: number }>(
    'SELECT (SELECT count(*) FROM articles WHERE story IS NULL) + (SELECT count(*) FROM stories WHERE stale = 1) AS waiting',
  )!.waiting;

function linkSome(db: Connection, linker: Linker): number {
  const stale = db.all<{ number: number }>(
    'SELECT number FROM stories WHERE stale = 1 ORDER BY number LIMIT ?',
    LINKED_AT_ONCE,
  );
  for (const { number } of stale) {
    const reports = reportsOf(db, number),
      links = linker(reports, rulingsOf(db, number));
    keepLinks(db, number, links);
    keepShared(db, number, reports);
    const own = reports.filter((r) => !r.part),
      dates = own.flatMap(({ article }) => article.published ?? []).sort();
    db.run(
      'UPDATE stories SET id = ?, name = ?, earliest = ?, latest = ?, counts = ?, chapters = ?, stale = 0 WHERE number = ?',
      idOf('story', own[0]!.article.id),
      nameOf(own[0]!),
      dates[0] ?? null,
      dates.at(-1) ?? null,
      JSON.stringify(countsOf(reports, links)),
      JSON.stringify(findChapters(own, (report) => termsAt(db, report))),
      number,
    );
  }
  return stale.length;
}

/** Writes what is new or other than before, and takes away what is no more. */
function keepLinks(db: Connection, story: number, links: StoryLinks): void {
  const before = new Map(
    db
      .all<ItemRow>('SELECT number, kind, position, id FROM items WHERE story = ?', story)
      .map((row) => [`${row.kind} ${row.id}`, row]),
  );
  const written = heldItemsOf(db, story),
    now = new Map<number, object>();
  for (const kind of linkKinds) {
    const items = links[kind],
      theirs = items.map((item) => before.get(`${kind} ${item.id}`)),
      positions = spaced(theirs.map((row) => row?.position));
    for (const [i, item] of items.entries()) {
      const there = theirs[i],
        position = positions[i]!;
      before.delete(`${kind} ${item.id}`);
      if (there) keepAt(db, there, position, written?.get(there.number) === item ? undefined : JSON.stringify(item));
      const number =
        there?.number ??
        db.run(
          'INSERT INTO items (story, kind, position, id, item) VALUES (?, ?, ?, ?, ?)',
          story,
          kind,
          position,
          item.id,
          JSON.stringify(item),
        );
      now.set(number, item);
    }
  }
  for (const { number } of before.values()) db.run('DELETE FROM items WHERE number = ?', number);
  holdItems(db, story, now);
}

/** @param words undefined where they are those that lie there */
function keepAt(db: Connection, there: ItemRow, position: number, words: string | undefined): void {
  if (words !== undefined && db.one('SELECT 1 FROM items WHERE number = ? AND item <> ?', there.number, words))
    db.run('UPDATE items SET position = ?, item = ? WHERE number = ?', position, words, there.number);
  else if (there.position !== position)
    db.run('UPDATE items SET position = ? WHERE number = ?', position, there.number);
}

/** What was found of two reports is not looked for again when others come, in this program or another. */
function keepShared(db: Connection, story: number, reports: readonly Report[]): void {
  const all = foundOf(reports);
  if (!all.length) return;
  const numbers = new Map(
    db
      .all<{ number: number; id: string }>('SELECT number, id FROM articles WHERE story = ?', story)
      .map((row) => [row.id, row.number]),
  );
  for (const { report, found } of all)
    if (!report.part) {
      const shared = pack(found),
        others = Object.keys(found).length;
      db.run(
        'INSERT INTO shared_passages (article, others, shared) VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE SET others = excluded.others, shared = excluded.shared',
        numbers.get(report.article.id)!,
        others,
        shared,
      );
      recall(report, others, () => unpack<Found>(shared));
    }
}

/** As they were weighed when the article was read. */
const termsAt = (db: Connection, { article: { id } }: Report): Signature['terms'] =>
  (
    JSON.parse(
      db.one<{ signature: string }>(
        'SELECT signature FROM articles JOIN readings ON article = number WHERE id = ?',
        id,
      )!.signature,
    ) as Signature
  ).terms;

type ItemRow = {
  readonly number: number;
  readonly kind: string;
  readonly position: number;
  readonly id: string;
};

/** The earliest report's title, or its first sentence. */
function nameOf({ article, reading }: Report): string {
  const first = reading.sentences[0];
  return article.title ?? (first ? wordsOf(article.text, first) : article.id);
}

const countsOf = (reports: readonly Report[], links: StoryLinks): StorySummary['counts'] => ({
  articles: reports.length,
  origins: links.origins.length,
  speakers: new Set(links.utterances.flatMap((u) => u.entity ?? u.speaker ?? [])).size,
  utterances: links.utterances.length,
  tallies: links.tallies.length,
  copies: links.copies.length,
  conflicts: links.conflicts.length,
});
