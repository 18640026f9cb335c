/**
 * Which articles make a story. An article without a story waits to be placed: what it is tied to is looked up once and
 * kept, and all that hang together with it (one matter) are grouped anew from their ties. What comes out depends on the
 * articles alone; stories whose members stay keep their number, and with it their links.
 */
import type { Lookups } from '../link/lookups.js';
import type { Signature } from '../link/stories.js';
import { type Tie, toGroups } from '../link/stories/groups.js';
import type { Connection } from './connection.js';
import { hostsTiedTo, settleGuests, tieParts } from './guests.js';
import type { Record } from './record.js';

type TiesOf = Parameters<Record['link']>[1];

/** Numbers of articles placed before it, each with the strength of the tie. */
type Kept = readonly (readonly [number: number, strength: number])[];

/** `ties` one after another: a matter has thousands of them. */
interface Row {
  readonly number: number;
  readonly story: number | null;
  readonly ties: readonly number[];
}

/** Places so many of those that wait; returns how many there were. */
export function placeSome(
  db: Connection,
  atOnce: number,
  lookups: { readonly articles: Lookups; readonly parts: Lookups },
  tiesOf: TiesOf,
): number {
  const waiting = db.all<{ number: number; id: string; signature: string }>(
    'SELECT number, id, signature FROM articles JOIN readings ON article = number WHERE story IS NULL ORDER BY number LIMIT ?',
    atOnce,
  );
  for (const { number, id, signature: words } of waiting) {
    const signature = JSON.parse(words) as Signature;
    tieParts(db, { number, id, signature }, lookups, tiesOf);
    tie(db, number, tiesOf(id, signature, lookups.articles));
  }
  const matters = db.all<{ matter: number }>(
    'SELECT DISTINCT matter FROM articles WHERE number IN (SELECT value FROM json_each(?)) ORDER BY matter',
    JSON.stringify(waiting.map((w) => w.number)),
  );
  settleGuests(
    db,
    matters.flatMap(({ matter }) => group(db, rowsOf(db, matter))),
  );
  return waiting.length;
}

/** Keeps the ties of an article; what hung together with each of those now hangs together. */
function tie(db: Connection, number: number, ties: ReturnType<TiesOf>): void {
  const others = new Map(
    db
      .all<{ number: number; id: string; matter: number }>(
        'SELECT number, id, matter FROM articles WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(ties.map((t) => t.article)),
      )
      .map((row) => [row.id, row]),
  );
  const kept: Kept = ties.map(({ article, strength }) => [others.get(article)!.number, strength]),
    [matter = number, ...rest] = [...new Set([...others.values()].map((o) => o.matter))].sort((a, b) => a - b);
  for (const other of rest) db.run('UPDATE articles SET matter = ? WHERE matter = ?', matter, other);
  db.run('UPDATE articles SET ties = ?, matter = ? WHERE number = ?', JSON.stringify(kept), matter, number);
}

/** Nothing is tied to an article that is taken out; those that hung together with it are grouped without it. */
export function untie(db: Connection, number: number): void {
  const { matter, story } = db.one<{ matter: number | null; story: number | null }>(
    'SELECT matter, story FROM articles WHERE number = ?',
    number,
  )!;
  if (matter === null) return;
  const hosts = hostsTiedTo(db, number);
  forgetLinksOf(db, number);
  db.run('UPDATE articles SET matter = NULL, ties = NULL, story = NULL WHERE number = ?', number);
  const rows = rowsOf(db, matter).map(
    (row): Row => ({ ...row, ties: row.ties.filter((_, i) => row.ties[i - (i % 2)] !== number) }),
  );
  const matters = mattersOf(rows);
  for (const row of rows)
    db.run(
      'UPDATE articles SET ties = ?, matter = ? WHERE number = ?',
      JSON.stringify(inPairs(row.ties)),
      matters.get(row.number)!,
      row.number,
    );
  const changed = group(db, rows); // those that now hang apart too, since a story may have lain in both parts
  settleGuests(db, story === null ? changed : [...changed, story], [number, ...hosts]);
  if (story !== null)
    db.run(
      'DELETE FROM stories WHERE number = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE story = ?)',
      story,
      story,
    );
}

/**
 * Items speak of an article that is gone or renamed, in its story and where it is a guest: away with them until these
 * are linked anew.
 */
export function forgetLinksOf(db: Connection, article: number): void {
  const stories = db.all<{ story: number | null }>(
    'SELECT story FROM articles WHERE number = ?1 UNION SELECT story FROM guests WHERE article = ?1',
    article,
  );
  for (const { story } of stories)
    if (story !== null) {
      db.run('DELETE FROM items WHERE story = ?', story);
      db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
    }
}

/** In an order that is the articles' own: numbers and ids change with the order of coming. */
const rowsOf = (db: Connection, matter: number): Row[] =>
  db
    .all<{ number: number; story: number | null; ties: string }>(
      'SELECT number, story, ties FROM articles WHERE matter = ? ORDER BY text_hash, declared',
      matter,
    )
    .map((row) => ({ ...row, ties: numbersIn(row.ties) }));

/**
 * All whole numbers of a JSON list, however deep: many times as fast as JSON.parse, which makes a list of each pair.
 */
function numbersIn(json: string): number[] {
  const numbers: number[] = [];
  for (let i = 0, number = -1; i < json.length; i++) {
    const digit = json.charCodeAt(i) - 48;
    if (digit >= 0 && digit < 10) number = number < 0 ? digit : 10 * number + digit;
    else if (number >= 0) {
      numbers.push(number);
      number = -1;
    }
  }
  return numbers;
}

const inPairs = (numbers: readonly number[]): Kept =>
  numbers.flatMap((number, i) => (i % 2 ? [] : [[number, numbers[i + 1]!] as const]));

/** For each article the least number of those it hangs together with. */
function mattersOf(rows: readonly Row[]): Map<number, number> {
  const matters = new Map(rows.map(({ number }) => [number, number]));
  const matterOf = (number: number): number => {
    let at = number;
    while (matters.get(at) !== at) at = matters.get(at)!;
    matters.set(number, at);
    return at;
  };
  for (const { number, ties } of rows)
    for (let t = 0; t < ties.length; t += 2) {
      const x = matterOf(number),
        y = matterOf(ties[t]!);
      matters.set(Math.max(x, y), Math.min(x, y));
    }
  for (const { number } of rows) matterOf(number);
  return matters;
}

/**
 * All of a matter, or more. Each group takes over the story that most of its members were in, unless one before it did.
 * Returns the stories that won or lost an article.
 */
function group(db: Connection, rows: readonly Row[]): number[] {
  const before = new Map<number, number>(),
    taken = new Set<number>(),
    changed: number[] = [];
  for (const { story } of rows) if (story !== null) before.set(story, (before.get(story) ?? 0) + 1);
  for (const group of toGroups(rows.length, tiesAmong(rows))) {
    const members = group.map((place) => rows[place]!),
      story = mostIn(members, taken) ?? newStory(db),
      moved = members.filter((m) => m.story !== story);
    taken.add(story);
    for (const { number } of moved) db.run('UPDATE articles SET story = ? WHERE number = ?', story, number);
    if (!moved.length && before.get(story) === members.length) continue;
    db.run('UPDATE stories SET stale = 1 WHERE number = ?', story);
    changed.push(story);
  }
  for (const story of before.keys()) if (!taken.has(story)) db.run('DELETE FROM stories WHERE number = ?', story);
  return changed;
}

/** By places. */
function tiesAmong(rows: readonly Row[]): Tie[] {
  const places = new Map(rows.map((row, place) => [row.number, place])),
    ties: Tie[] = [];
  for (let a = 0; a < rows.length; a++) {
    const own = rows[a]!.ties;
    for (let t = 0; t < own.length; t += 2) ties.push({ a, b: places.get(own[t]!)!, strength: own[t + 1]! });
  }
  return ties;
}

function mostIn(members: readonly Row[], taken: ReadonlySet<number>): number | undefined {
  const counts = new Map<number, number>();
  for (const { story } of members)
    if (story !== null && !taken.has(story)) counts.set(story, (counts.get(story) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}

const newStory = (db: Connection): number =>
  db.run("INSERT INTO stories (id, name, counts, stale) VALUES ('', '', '{}', 1)");
