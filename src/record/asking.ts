/** The record's answers: stories, a story, an entity, an utterance, and the look-ups that linking asks for. */
import type { Lookups } from '../link/lookups.js';
import type { Signature } from '../link/stories.js';
import { byAnchor } from '../text/anchors.js';
import { overlaps } from '../text/spans.js';
import type { Anchor, Conflict, Entity, Item, StoryLinks, Tally, Utterance } from '../types.js';
import { reportAt, SUMMARY, toSummary } from './articles.js';
import type { Connection } from './connection.js';
import { type LinkKind, linkKinds } from './kinds.js';
import { guestOf, guestsIn } from './guests.js';
import { plain } from './packed.js';
import { rulingsOf } from './rulings.js';
import type { StorySummary, WholeArticle, WholeEntity, WholeStory } from './record.js';

type StoryRow = {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly counts: string;
  readonly chapters: string;
};

/** A story that was never linked has no id yet and is not shown. */
const STORY = "SELECT number, id, name, earliest, latest, counts, chapters FROM stories WHERE id <> ''";

/**
 * A candidate is met again and again while articles are placed. Each of so many slots holds the last signature met of
 * the articles that share it, some 6 kB.
 */
const SLOTS = 2048;

/** Sums of some forty products differ by less in any order. */
const ROUNDED = 1e-9;

export const lookupsOf = (db: Connection): Lookups =>
  sharingIn(
    db,
    {
      keys: 'signature_keys',
      of: 'article',
      from: 'CROSS JOIN articles ON articles.number = alike.number CROSS JOIN readings ON readings.article = alike.number',
      id: 'articles.id',
      document: 'readings.document',
    },
    'SELECT signature FROM readings WHERE article = ?',
  );

/** The same of parts that may be of another story: `article` is the number of the part. */
export const partLookupsOf = (db: Connection): Lookups =>
  sharingIn(
    db,
    {
      keys: 'part_keys',
      of: 'part',
      from: 'CROSS JOIN parts ON parts.number = alike.number CROSS JOIN articles ON articles.number = parts.article CROSS JOIN readings ON readings.article = articles.number',
      id: 'parts.number',
      document: `readings.document || ' ' || parts."from"`,
    },
    'SELECT signature FROM parts WHERE number = ?',
  );

/**
 * @param asked where keys and what has them lie, and what tells whether a number still means the same
 * @param one what gives a signature by its number
 */
function sharingIn(
  db: Connection,
  asked: {
    readonly keys: string;
    readonly of: string;
    readonly from: string;
    readonly id: string;
    readonly document: string;
  },
  one: string,
): Lookups {
  const met: { readonly number: number; readonly document: string; readonly signature: Signature }[] = [];
  /** The document tells whether the number still means the same: another program may have changed the record. */
  const signatureAt = (number: number, document: string): Signature => {
    const known = met[number % SLOTS];
    if (known?.number === number && known.document === document) return known.signature;
    const signature = JSON.parse(db.one<{ signature: string }>(one, number)!.signature) as Signature;
    met[number % SLOTS] = { number, document, signature };
    return signature;
  };
  const sql = `WITH asked (key, weight) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(?)),
    alike AS MATERIALIZED (SELECT ${asked.of} AS number, count(*) AS shared, sum(asked.weight * ${asked.keys}.weight) AS alike FROM asked CROSS JOIN ${asked.keys} USING (key) GROUP BY ${asked.of} HAVING shared >= ? AND alike >= ?)
    SELECT alike.number, ${asked.id} AS id, shared, alike, ${asked.document} AS document FROM alike ${asked.from} WHERE articles.ties IS NOT NULL`;
  return {
    *sharing(terms, atLeast) {
      const found = db.all<{ number: number; id: string | number; shared: number; alike: number; document: string }>(
        sql,
        JSON.stringify(terms.map((t) => [plain(t.term), t.weight])),
        atLeast.terms,
        atLeast.alike - ROUNDED,
      );
      for (const { number, id, shared, alike, document } of found)
        yield {
          article: `${id}`,
          shared,
          alike: Math.round(1e9 * alike) / 1e9,
          signature: () => signatureAt(number, document),
        };
    },
  };
}

/** The latest first. */
export const storiesIn = (db: Connection): StorySummary[] =>
  db.all<StoryRow>(`${STORY} ORDER BY latest DESC NULLS LAST, id`).map((row) => toStory(db, row));

export function storyAt(db: Connection, id: string): WholeStory | undefined {
  const row = db.one<StoryRow>(`${STORY} AND id = ? ORDER BY stale, number LIMIT 1`, id);
  if (!row) return undefined;
  const articles = db
    .all<Parameters<typeof toSummary>[0]>(
      `SELECT ${SUMMARY} FROM articles WHERE story = ?1 OR number IN (SELECT article FROM guests WHERE guests.story = ?1) ORDER BY coalesce(published, '9999'), id`,
      row.number,
    )
    .map(toSummary);
  const links = Object.fromEntries(
    linkKinds.map((kind) => [kind, itemsOf(db, row.number, kind)]),
  ) as unknown as StoryLinks;
  return { story: toStory(db, row), articles, links, rulings: rulingsOf(db, row.number) };
}

export function articleAt(db: Connection, id: string): WholeArticle | undefined {
  const report = reportAt(db, id);
  const story = db.one<{ id: string }>(
    "SELECT stories.id FROM articles JOIN stories ON stories.number = articles.story WHERE articles.id = ? AND stories.id <> ''",
    id,
  );
  return report && { ...report, story: story?.id ?? null, guestOf: guestOf(db, id) };
}

/** One entity over all stories that know it, with what it said and the conflicts in which it is named or meant. */
export function entityAt(db: Connection, id: string): WholeEntity | undefined {
  const rows = db.all<{ story: number; id: string; item: string }>(
    "SELECT story, stories.id, item FROM items JOIN stories ON stories.number = story WHERE kind = 'entities' AND items.id = ? ORDER BY stories.id",
    id,
  );
  if (!rows.length) return undefined;
  const entity = oneEntity(rows.map((row) => JSON.parse(row.item) as Entity));
  const utterances = eachOnce(
    rows.flatMap((row) => itemsOf<Utterance>(db, row.story, 'utterances')).filter((u) => u.entity === id),
  );
  const conflicts = eachOnce(rows.flatMap((row) => itemsOf<Conflict>(db, row.story, 'conflicts'))).filter(
    (c) => entity.names.includes(c.about) || c.anchors.some(isWithin(entity.anchors)),
  );
  return { entity, utterances, conflicts, stories: rows.map((row) => row.id) };
}

export function utteranceAt(db: Connection, id: string): Utterance | undefined {
  const rows = db.all<{ item: string }>(
    "SELECT item FROM items JOIN stories ON stories.number = story WHERE kind = 'utterances' AND items.id = ? ORDER BY stories.id",
    id,
  );
  return rows.length ? oneItem(rows.map((row) => JSON.parse(row.item) as Utterance)) : undefined;
}

/**
 * What stands in the part of a guest is an item of two stories, and may have company in either: that with the most
 * words speaks for it, of equals the first, and those of the others are added.
 */
export function oneItem<T extends Item>(same: readonly T[]): T {
  const most: Joinable = same.reduce((a, b) => (b.anchors.length > a.anchors.length ? b : a)),
    all: readonly Joinable[] = [most, ...same.filter((item) => item !== most)];
  if (all.length === 1) return most as T;
  const joined = <K extends 'anchors' | 'wordings' | 'figures'>(key: K) => [
    ...new Map(
      all.flatMap((item) => (item[key] ?? []) as readonly object[]).map((part) => [JSON.stringify(part), part]),
    ).values(),
  ];
  return {
    ...most,
    anchors: joined('anchors'),
    ...(most.wordings && { wordings: joined('wordings') }),
    ...(most.figures && { figures: joined('figures') }),
    ...(most.independent !== undefined && {
      independent: all
        .slice(1)
        .reduce(
          (n, item, i) =>
            Math.max(n, item.independent ?? 0, n + (item.independent ?? 0) - inCommon(all.slice(0, i + 1), item)),
          most.independent,
        ),
    }),
  } as unknown as T;
}

/** What an item may have of which another story knows more. */
type Joinable = Item & Partial<Pick<Utterance, 'wordings'> & Pick<Tally, 'figures'> & { readonly independent: number }>;

/** Reports that an item has in two stories are counted once: the independent ones are so many fewer, at the most. */
function inCommon(before: readonly Item[], item: Item): number {
  const known = new Set(before.flatMap(({ anchors }) => anchors.map((a) => a.article)));
  return new Set(item.anchors.map((a) => a.article).filter((article) => known.has(article))).size;
}

/** In order of first appearance. */
function eachOnce<T extends Item>(items: readonly T[]): T[] {
  const same = new Map<string, T[]>();
  for (const item of items) (same.get(item.id) ?? same.set(item.id, []).get(item.id)!).push(item);
  return [...same.values()].map(oneItem);
}

/** The same entity as several stories know it → one. */
export function oneEntity(entities: readonly Entity[]): Entity {
  const [first, ...rest] = entities;
  if (!rest.length) return first!;
  const why = [...new Set(entities.flatMap((e) => e.linked?.why.split('; ') ?? []))].sort(),
    maybe = [...new Map(entities.flatMap((e) => e.maybe ?? []).map((m) => [m.entity, m])).values()];
  return {
    ...first!,
    ...(why.length ? { linked: { by: first!.linked?.by ?? 'entities/names', why: why.join('; ') } } : {}),
    ...(maybe.length ? { maybe } : {}),
    names: [...new Set(entities.flatMap((e) => e.names))],
    roles: distinct(entities.flatMap((e) => e.roles)),
    anchors: distinct(entities.flatMap((e) => e.anchors)),
  };
}

const distinct = <A extends Anchor>(anchors: readonly A[]): A[] =>
  [...new Map(anchors.map((a) => [`${a.article} ${a.start} ${a.end}`, a])).values()].sort(byAnchor);

/** True for an anchor that shares words with one of these. */
const isWithin =
  (anchors: readonly Anchor[]) =>
  (anchor: Anchor): boolean =>
    anchors.some((a) => a.article === anchor.article && overlaps(a, anchor));

const itemsOf = <T>(db: Connection, story: number, kind: LinkKind): T[] =>
  db
    .all<{ item: string }>('SELECT item FROM items WHERE story = ? AND kind = ? ORDER BY position', story, kind)
    .map((row) => JSON.parse(row.item) as T);

const toStory = (db: Connection, { number, id, name, earliest, latest, counts, chapters }: StoryRow): StorySummary => ({
  id,
  name,
  articles: db
    .all<{ id: string }>("SELECT id FROM articles WHERE story = ? ORDER BY coalesce(published, '9999'), id", number)
    .map((row) => row.id),
  guests: guestsIn(db, number),
  from: earliest,
  to: latest,
  chapters: JSON.parse(chapters) as StorySummary['chapters'],
  counts: JSON.parse(counts) as StorySummary['counts'],
});
