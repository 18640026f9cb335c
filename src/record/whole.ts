/** The whole record in one order, whatever order it came in, and without the times of fetching: what `export` writes. */
import type { Entity, Story, WholeRecord } from '../types.js';
import { eachArticle } from './articles.js';
import { oneEntity } from './asking.js';
import type { Connection } from './connection.js';
import { type LinkKind, linkKinds } from './kinds.js';
import { rulingsIn } from './rulings.js';

/** One part of the whole with one of its values. */
export type WholePart = { readonly [K in keyof WholeRecord]: { readonly part: K; readonly value: WholeRecord[K][number] } }[keyof WholeRecord];

/** The parts in the order in which they are written out: articles, then entities …, then stories, then rulings. */
export const wholeOrder = ['articles', ...linkKinds, 'stories', 'rulings'] as const satisfies readonly (keyof WholeRecord)[];

/** Every value of every part, one in memory at a time. */
export function* eachPart(db: Connection): Generator<WholePart> {
  for (const value of eachArticle(db)) yield { part: 'articles', value };
  for (const value of eachEntity(db)) yield { part: 'entities', value };
  for (const part of linkKinds) if (part !== 'entities') for (const { item } of itemsOf(db, part)) yield { part, value: JSON.parse(item) } as WholePart;
  for (const value of eachStory(db)) yield { part: 'stories', value };
  for (const value of rulingsIn(db)) yield { part: 'rulings', value };
}

export function whole(db: Connection): WholeRecord {
  const all: { [K in keyof WholeRecord]: unknown[] } = { articles: [], entities: [], utterances: [], happenings: [], tallies: [], copies: [], origins: [], conflicts: [], positions: [], stories: [], rulings: [] };
  db.snapshot(() => { for (const { part, value } of eachPart(db)) all[part].push(value); });
  return all as unknown as WholeRecord;
}

type ItemRow = { readonly id: string; readonly item: string };

const itemsOf = (db: Connection, kind: LinkKind) =>
  db.each<ItemRow>('SELECT items.id, item FROM items JOIN stories ON stories.number = items.story WHERE kind = ? ORDER BY items.id, stories.id, position', kind);

/** Rows of one entity from several stories come one after another, and leave as one. */
function* eachEntity(db: Connection): Generator<Entity> {
  let same: Entity[] = [];
  for (const { id, item } of itemsOf(db, 'entities')) {
    if (same.length && same[0]!.id !== id) { yield oneEntity(same); same = []; }
    same.push(JSON.parse(item) as Entity);
  }
  if (same.length) yield oneEntity(same);
}

function* eachStory(db: Connection): Generator<Story> {
  for (const row of db.each<{ number: number; id: string; name: string; earliest: string | null; latest: string | null; chapters: string }>("SELECT number, id, name, earliest, latest, chapters FROM stories WHERE id <> '' ORDER BY id")) {
    const articles = db.all<{ id: string }>("SELECT id FROM articles WHERE story = ? ORDER BY coalesce(published, '9999'), id", row.number).map(({ id }) => id);
    yield { id: row.id, name: row.name, articles, from: row.earliest, to: row.latest, chapters: JSON.parse(row.chapters) as Story['chapters'] };
  }
}
