/**
 * The whole record in one order, whatever order it came in, and without the times of fetching: what `export` writes.
 */
import type { Entity, Item, Story, WholeRecord } from '../types.js';
import { eachArticle } from './articles.js';
import { oneEntity, oneItem } from './asking.js';
import type { Connection } from './connection.js';
import { guestsIn } from './guests.js';
import { type LinkKind, linkKinds } from './kinds.js';
import { rulingsIn } from './rulings.js';

/** One part of the whole with one of its values. */
export type WholePart = {
  readonly [K in keyof WholeRecord]: { readonly part: K; readonly value: WholeRecord[K][number] };
}[keyof WholeRecord];

/** The parts in the order in which they are written out: articles, then entities …, then stories, then rulings. */
export const wholeOrder = [
  'articles',
  ...linkKinds,
  'stories',
  'rulings',
] as const satisfies readonly (keyof WholeRecord)[];

/** Every value of every part, one in memory at a time. */
export function* eachPart(db: Connection): Generator<WholePart> {
  for (const value of eachArticle(db)) yield { part: 'articles', value };
  for (const part of linkKinds)
    for (const rows of eachSame(db, part)) {
      const items = rows.map((row) => JSON.parse(row.item) as Item);
      yield { part, value: part === 'entities' ? oneEntity(items as Entity[]) : oneItem(items) } as WholePart;
    }
  for (const value of eachStory(db)) yield { part: 'stories', value };
  for (const value of rulingsIn(db)) yield { part: 'rulings', value };
}

export function whole(db: Connection): WholeRecord {
  const all: { [K in keyof WholeRecord]: unknown[] } = {
    articles: [],
    entities: [],
    utterances: [],
    happenings: [],
    tallies: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
    stories: [],
    rulings: [],
  };
  db.snapshot(() => {
    for (const { part, value } of eachPart(db)) all[part].push(value);
  });
  return all as unknown as WholeRecord;
}

type ItemRow = { readonly id: string; readonly item: string };

const itemsOf = (db: Connection, kind: LinkKind) =>
  db.each<ItemRow>(
    'SELECT items.id, item FROM items JOIN stories ON stories.number = items.story WHERE kind = ? ORDER BY items.id, stories.id, position',
    kind,
  );

/**
 * Rows of one item from several stories come one after another, and leave as one: an entity, or what stands in the part
 * of a guest.
 */
function* eachSame(db: Connection, kind: LinkKind): Generator<ItemRow[]> {
  let same: ItemRow[] = [];
  for (const row of itemsOf(db, kind)) {
    if (same.length && same[0]!.id !== row.id) {
      yield same;
      same = [];
    }
    same.push(row);
  }
  if (same.length) yield same;
}

function* eachStory(db: Connection): Generator<Story> {
  for (const row of db.each<{
    number: number;
    id: string;
    name: string;
    earliest: string | null;
    latest: string | null;
    chapters: string;
  }>("SELECT number, id, name, earliest, latest, chapters FROM stories WHERE id <> '' ORDER BY id")) {
    const articles = db
      .all<{ id: string }>(
        "SELECT id FROM articles WHERE story = ? ORDER BY coalesce(published, '9999'), id",
        row.number,
      )
      .map(({ id }) => id);
    yield {
      id: row.id,
      name: row.name,
      articles,
      guests: guestsIn(db, row.number),
      from: row.earliest,
      to: row.latest,
      chapters: JSON.parse(row.chapters) as Story['chapters'],
    };
  }
}
