/**
 * Which articles are guests of which stories, and by which part. Worked out anew of an article whenever its own story,
 * or one it may be a guest of, wins or loses an article: so it depends on the articles and rulings there are, and not
 * on the order in which they came. Guests have no say in which articles make a story (placing.ts).
 */
import { paragraphsOf, spansOf, storyOfPart, touched } from '../link/guests.js';
import type { Lookups } from '../link/lookups.js';
import type { Signature } from '../link/stories.js';
import type { Guest, Linked, Reading, Ruling, Span } from '../types.js';
import { blocksAt, readingAt } from './articles.js';
import type { Connection } from './connection.js';
import type { GuestOf, Record } from './record.js';
import { storyRulingsOf } from './rulings.js';

type TiesOf = Parameters<Record['link']>[1];

type GuestRow = { readonly story: number; readonly part: string; readonly paragraphs: string; readonly linked: string };

/** Sentences of the article, by number, and why they are of the story. */
interface Wanted {
  readonly sentences: Set<number>;
  readonly linked: Linked;
}

/** @param stories that won or lost an article, or may have @param articles to be looked at besides */
export function settleGuests(db: Connection, stories: readonly number[], articles: readonly number[] = []): void {
  for (const article of new Set([...articles, ...hostsOf(db, stories)])) settle(db, article);
}

/** What was ruled, or ruled no longer, of the story of some words. */
export function settleRuled<R extends Ruling | undefined>(db: Connection, ruling: R): R {
  if (ruling?.of === 'story')
    settleGuests(
      db,
      [],
      ruling.anchors.flatMap(
        ({ article }) => db.one<{ number: number }>('SELECT number FROM articles WHERE id = ?', article)?.number ?? [],
      ),
    );
  return ruling;
}

/**
 * Articles of these stories, their guests, and those that may be their guests by a part's ties or a person's word: of
 * all these, those of which there is something to settle.
 */
function hostsOf(db: Connection, stories: readonly number[]): number[] {
  if (!stories.length) return [];
  const asked = '(SELECT value FROM json_each(?1))';
  return db
    .all<{ article: number }>(
      `SELECT article FROM guests WHERE story IN ${asked}
    UNION SELECT guests.article FROM articles JOIN guests ON guests.article = number WHERE articles.story IN ${asked}
    UNION SELECT parts.article FROM articles AS other JOIN part_ties ON part_ties.article = other.number JOIN parts ON parts.number = part JOIN articles AS own ON own.number = parts.article
      WHERE other.story IN ${asked} AND own.story <> other.story
    UNION SELECT parts.article FROM articles AS own JOIN parts ON parts.article = own.number JOIN part_ties ON part = parts.number JOIN articles AS other ON other.number = part_ties.article
      WHERE own.story IN ${asked} AND other.story <> own.story
    UNION SELECT one.number FROM rulings
      JOIN ruling_places AS words ON words.ruling = rulings.id AND words.position = 0 JOIN documents AS own ON own.id = words.document JOIN articles AS one ON one.number = own.article
      JOIN ruling_places AS place ON place.ruling = rulings.id AND place.position = 1 JOIN documents AS their ON their.id = place.document JOIN articles AS other ON other.number = their.article
      WHERE item = 'story' AND (one.story IN ${asked} OR other.story IN ${asked})`,
      JSON.stringify(stories),
    )
    .map((row) => row.article);
}

/** Articles a part of which is tied to this one. */
export const hostsTiedTo = (db: Connection, article: number): number[] =>
  db
    .all<{ article: number }>(
      'SELECT DISTINCT parts.article FROM part_ties JOIN parts ON number = part WHERE part_ties.article = ?',
      article,
    )
    .map((row) => row.article);

/**
 * Ties of the parts of an article with those placed before it, and of their parts with it: each is decided of the two
 * alone, like all ties.
 */
export function tieParts(
  db: Connection,
  { number, id, signature }: { readonly number: number; readonly id: string; readonly signature: Signature },
  lookups: { readonly articles: Lookups; readonly parts: Lookups },
  tiesOf: TiesOf,
): void {
  const keep = (part: number, article: number, strength: number) =>
    db.run('INSERT INTO part_ties (part, article, strength) VALUES (?, ?, ?)', part, article, strength);
  for (const part of db.all<{ number: number; signature: string }>(
    'SELECT number, signature FROM parts WHERE article = ?',
    number,
  ))
    for (const { article, strength } of tiesOf(id, JSON.parse(part.signature) as Signature, lookups.articles))
      keep(
        part.number,
        db.one<{ number: number }>('SELECT number FROM articles WHERE id = ?', article)!.number,
        strength,
      );
  if (!db.one('SELECT 1 FROM parts LIMIT 1')) return;
  for (const { article: part, strength } of tiesOf('', signature, lookups.parts)) keep(Number(part), number, strength);
}

function settle(db: Connection, article: number): void {
  const before = new Map(
    db
      .all<Omit<GuestRow, 'paragraphs'>>('SELECT story, part, linked FROM guests WHERE article = ?', article)
      .map((row) => [row.story, row]),
  );
  for (const [story, { part, linked }] of wantedOf(db, article)) {
    const there = before.get(story),
      [spans, why] = [JSON.stringify(part), JSON.stringify(linked)];
    before.delete(story);
    if (there?.part === spans && there.linked === why) continue;
    db.run(
      'INSERT INTO guests (story, article, part, paragraphs, linked) VALUES (?, ?, ?, ?, ?) ON CONFLICT (story, article) DO UPDATE SET part = excluded.part, paragraphs = excluded.paragraphs, linked = excluded.linked',
      story,
      article,
      spans,
      paragraphsOf(blocksAt(db, article), part),
      why,
    );
    db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
  }
  for (const story of before.keys()) {
    db.run('DELETE FROM guests WHERE story = ? AND article = ?', story, article);
    db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
  }
}

/** By number of the story. What a person ruled goes before what was found, and of rulings the later told. */
function wantedOf(
  db: Connection,
  article: number,
): Map<number, { readonly part: readonly Span[]; readonly linked: Linked }> {
  const home = storyOf(db, article),
    wanted = new Map<number, Wanted>();
  if (home === null) return new Map();
  let reading: Pick<Reading, 'sentences'> | undefined;
  const sentencesOf = (words: Span): number[] => touched((reading ??= readingAt(db, article)), [words]);
  const give = (story: number, words: Span, linked: Linked): void => {
    wanted.set(story, { sentences: new Set([...(wanted.get(story)?.sentences ?? []), ...sentencesOf(words)]), linked });
  };
  for (const { start, end, story, linked } of foundOf(db, article, home)) give(story, { start, end }, linked);
  for (const {
    kind,
    anchors: [words, place],
  } of storyRulingsOf(db, article)) {
    const story = place === undefined ? null : storyOf(db, place.article);
    if (!words || story === null || story === home) continue;
    if (kind === 'merge') give(story, words, RULED);
    else for (const s of sentencesOf(words)) wanted.get(story)?.sentences.delete(s);
  }
  return new Map(
    [...wanted]
      .filter(([, w]) => w.sentences.size > 0)
      .map(([story, { sentences, linked }]) => [story, { part: spansOf(reading!, sentences), linked }]),
  );
}

const RULED: Linked = { by: 'ruling', why: 'a person ruled that this part is of this story, too' };

/** @param article its number, or its id */
const storyOf = (db: Connection, article: number | string): number | null =>
  db.one<{ story: number | null }>(
    `SELECT story FROM articles WHERE ${typeof article === 'number' ? 'number' : 'id'} = ?`,
    article,
  )?.story ?? null;

/** Parts that are of another story by their ties. */
function foundOf(
  db: Connection,
  article: number,
  home: number,
): (Span & { readonly story: number; readonly linked: Linked })[] {
  return db
    .all<{ number: number; start: number; end: number }>(
      'SELECT number, "from" AS start, "to" AS end FROM parts WHERE article = ? ORDER BY "from"',
      article,
    )
    .flatMap(({ number, start, end }) => {
      const ties = new Map<number, number[]>();
      for (const { story, strength } of db.all<{ story: number; strength: number }>(
        'SELECT story, strength FROM part_ties JOIN articles ON number = article WHERE part = ? AND story IS NOT NULL',
        number,
      ))
        (ties.get(story) ?? ties.set(story, []).get(story)!).push(strength);
      if (![...ties.keys()].some((story) => story !== home)) return [];
      const found = storyOfPart(
        [...ties].map(([story, strengths]) => ({
          story,
          strengths,
          reports: db.one<{ n: number }>(
            'SELECT count(*) AS n FROM articles WHERE story = ? AND number <> ?',
            story,
            article,
          )!.n,
        })),
        home,
      );
      return found
        ? [
            {
              start,
              end,
              story: found.story,
              linked: {
                by: 'stories/parts',
                why: `these paragraphs have names and words in common with ${found.strengths.length} of the ${found.reports} reports of this story, and hardly any with the rest of their own report`,
              },
            },
          ]
        : [];
    });
}

/** In order of time, those without a date last. */
export const guestsIn = (db: Connection, story: number): Guest[] =>
  db
    .all<GuestRow & { id: string }>(
      "SELECT guests.story, id, part, paragraphs, guests.linked FROM guests JOIN articles ON number = article WHERE guests.story = ? ORDER BY coalesce(published, '9999'), id",
      story,
    )
    .map((row) => ({ article: row.id, ...toPart(row) }));

/** The stories of which an article is a guest, by their ids. */
export const guestOf = (db: Connection, id: string): GuestOf[] =>
  db
    .all<Omit<GuestRow, 'story'> & { story: string }>(
      "SELECT stories.id AS story, part, paragraphs, linked FROM articles JOIN guests ON article = articles.number JOIN stories ON stories.number = guests.story WHERE articles.id = ? AND stories.id <> '' ORDER BY stories.id",
      id,
    )
    .map((row) => ({ story: row.story, ...toPart(row) }));

const toPart = ({ part, paragraphs, linked }: Omit<GuestRow, 'story'>): Omit<Guest, 'article'> => ({
  part: JSON.parse(part) as Span[],
  paragraphs,
  linked: JSON.parse(linked) as Linked,
});
