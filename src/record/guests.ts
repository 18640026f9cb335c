/**
 * Which articles are guests of which stories, and by which part. Worked out anew of an article whenever its own story, or one it may be a guest of, wins or loses an article:
 * so it depends on the articles and rulings there are, and not on the order in which they came. Guests have no say in which articles make a story (placing.ts).
 */
import { paragraphsOf, spansOf, touched } from '../link/guests.js';
import type { Guest, Linked, Reading, Ruling, Span } from '../types.js';
import { blocksAt, readingAt } from './articles.js';
import type { Connection } from './connection.js';
import type { GuestOf } from './record.js';
import { storyRulingsOf } from './rulings.js';

type GuestRow = { readonly story: number; readonly part: string; readonly linked: string };

/** Sentences of the article, by number, and why they are of the story. */
interface Wanted { readonly sentences: Set<number>; linked: Linked }

/** @param stories that won or lost an article, or may have @param articles to be looked at besides */
export function settleGuests(db: Connection, stories: readonly number[], articles: readonly number[] = []): void {
  for (const article of new Set([...articles, ...hostsOf(db, stories)])) settle(db, article);
}

/** What was ruled, or ruled no longer, of the story of some words. */
export function settleRuled<R extends Ruling | undefined>(db: Connection, ruling: R): R {
  if (ruling?.of === 'story') settleGuests(db, [], ruling.anchors.flatMap(({ article }) => db.one<{ number: number }>('SELECT number FROM articles WHERE id = ?', article)?.number ?? []));
  return ruling;
}

/** Articles of these stories, their guests, and those that a person ruled to be guests of the stories of their articles: of all these, those of which there is something to settle. */
function hostsOf(db: Connection, stories: readonly number[]): number[] {
  if (!stories.length) return [];
  const asked = JSON.stringify(stories);
  return db.all<{ article: number }>(
    `SELECT article FROM guests WHERE story IN (SELECT value FROM json_each(?1))
    UNION SELECT guests.article FROM guests JOIN articles ON number = guests.article WHERE articles.story IN (SELECT value FROM json_each(?1))
    UNION SELECT own.article FROM rulings
      JOIN ruling_places AS words ON words.ruling = rulings.id AND words.position = 0 JOIN documents AS own ON own.id = words.document JOIN articles AS one ON one.number = own.article
      JOIN ruling_places AS place ON place.ruling = rulings.id AND place.position = 1 JOIN documents AS their ON their.id = place.document JOIN articles AS other ON other.number = their.article
      WHERE item = 'story' AND (one.story IN (SELECT value FROM json_each(?1)) OR other.story IN (SELECT value FROM json_each(?1)))`, asked).map((row) => row.article);
}

function settle(db: Connection, article: number): void {
  const before = new Map(db.all<GuestRow>('SELECT story, part, linked FROM guests WHERE article = ?', article).map((row) => [row.story, row]));
  for (const [story, { part, linked }] of wantedOf(db, article)) {
    const there = before.get(story), [spans, why] = [JSON.stringify(part), JSON.stringify(linked)];
    before.delete(story);
    if (there?.part === spans && there.linked === why) continue;
    db.run('INSERT INTO guests (story, article, part, linked) VALUES (?, ?, ?, ?) ON CONFLICT (story, article) DO UPDATE SET part = excluded.part, linked = excluded.linked', story, article, spans, why);
    db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
  }
  for (const story of before.keys()) {
    db.run('DELETE FROM guests WHERE story = ? AND article = ?', story, article);
    db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
  }
}

/** By number of the story. Of rulings the later told holds. */
function wantedOf(db: Connection, article: number): Map<number, { readonly part: readonly Span[]; readonly linked: Linked }> {
  const home = db.one<{ story: number | null }>('SELECT story FROM articles WHERE number = ?', article)?.story ?? null, wanted = new Map<number, Wanted>();
  if (home === null) return new Map();
  let reading: Pick<Reading, 'sentences'> | undefined;
  for (const { kind, anchors: [words, place] } of storyRulingsOf(db, article)) {
    const story = place && db.one<{ story: number | null }>('SELECT story FROM articles WHERE id = ?', place.article)?.story;
    if (!words || story === undefined || story === null || story === home) continue;
    reading ??= readingAt(db, article);
    const there = wanted.get(story) ?? { sentences: new Set(), linked: RULED };
    if (kind === 'merge') { for (const s of touched(reading, [words])) there.sentences.add(s); there.linked = RULED; wanted.set(story, there); }
    else for (const s of touched(reading, [words])) there.sentences.delete(s);
  }
  return new Map([...wanted].filter(([, w]) => w.sentences.size > 0).map(([story, { sentences, linked }]) => [story, { part: spansOf(reading!, sentences), linked }]));
}

const RULED: Linked = { by: 'ruling', why: 'a person ruled that this part is of this story, too' };

/** In order of time, those without a date last. */
export const guestsIn = (db: Connection, story: number): Guest[] =>
  db.all<GuestRow & { number: number; id: string }>("SELECT guests.story, number, id, part, guests.linked FROM guests JOIN articles ON number = article WHERE guests.story = ? ORDER BY coalesce(published, '9999'), id", story)
    .map(({ number, id, part, linked }) => toGuest(db, number, id, part, linked));

/** The stories of which an article is a guest, by their ids. */
export const guestOf = (db: Connection, id: string): GuestOf[] =>
  db.all<{ number: number; story: string; part: string; linked: string }>("SELECT articles.number, stories.id AS story, part, linked FROM articles JOIN guests ON article = articles.number JOIN stories ON stories.number = guests.story WHERE articles.id = ? AND stories.id <> '' ORDER BY stories.id", id)
    .map(({ number, story, part, linked }) => { const { article: _, ...rest } = toGuest(db, number, id, part, linked); return { story, ...rest }; });

function toGuest(db: Connection, number: number, article: string, part: string, linked: string): Guest {
  const spans = JSON.parse(part) as Span[];
  return { article, part: spans, paragraphs: paragraphsOf(blocksAt(db, number), spans), linked: JSON.parse(linked) as Linked };
}
