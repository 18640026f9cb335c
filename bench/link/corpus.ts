/**
 * Records of 1,000 and more articles for the bench of linking. The first thousand is made, read, kept and linked as
 * `add` does it; the others are clones of its rows: words and names of few stories are new ones in each clone, words of
 * many stories are put for each other, so that every clone makes stories of its own while the words of many stories are
 * met more and more often. Clones are in no full-text index, which linking never asks.
 */
import { DatabaseSync } from '@photostructure/sqlite';
import { clean } from '../../src/clean/clean.js';
import { signatureOf } from '../../src/link/stories.js';
import { addDocuments } from '../../src/pipeline.js';
import { read } from '../../src/read/read.js';
import { openRecord } from '../../src/record/open.js';
import type { Kept } from '../../src/record/record.js';
import { generateReports, toChance, toGathered } from '../../test/generated.js';

/** Reports of the largest story, and of the kth 200 / k (Zipf): half of all reports are in stories of 14 and more. */
const LARGEST = 200,
  STORIES = 170;
const sizeOf = (story: number): number => Math.floor(LARGEST / (story + 1));

/** Some 250 words each. */
const WANTED = { seed: 1, stories: STORIES, reports: sizeOf, paragraphs: 8, perDay: 6, chapter: 20 };

/** A report held back, and how many its story has in all. */
export interface Held {
  readonly kept: Omit<Kept, 'bytes'>;
  readonly story: number;
}

/** Makes the record of a thousand in shuffled order; every nth report is held back. In order of date, as news come. */
export async function makeThousand(file: string, every: number): Promise<Held[]> {
  const all = [...generateReports(WANTED)],
    chance = toChance(7);
  const shuffled = all
    .map((input, i) => ({ input, i, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ input }) => input);
  const held = shuffled.filter((_, i) => i % every === 0),
    record = openRecord(file);
  for await (const outcome of addDocuments(record, shuffled.filter((_, i) => i % every !== 0).map(toGathered)))
    if (outcome.kind !== 'added') throw new Error(`${outcome.origin}: ${outcome.kind}`);
  record.close();
  return held
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
    .map((input) => ({ kept: toKept(toGathered(input)), story: sizeOf(Number(input.id.split('-')[1])) }));
}

function toKept({ document, bytes }: ReturnType<typeof toGathered>): Held['kept'] {
  const article = clean(document, bytes);
  if ('rejected' in article) throw new Error(article.reason);
  const reading = read(article);
  return { document, article, reading, signature: signatureOf({ article, reading }) };
}

/**
 * Words of so many stories are words of the language; a clone puts for each the one so many places further on in the
 * alphabet. Vocabulary grows with the square root of the text (Heaps' law with its usual exponent), and so the clones'
 * does: each word is met in ten times as many articles of a hundred thousand as of a thousand.
 */
const COMMON = 8,
  TURN = 17;
/** Numbers of the made-up reports lie below this, about; so do the clones'. */
const MOST_NUMBERS = 250;

/** Adds so many clones of the first rows to a copy of the thousand. */
export function addClones(file: string, from: number, to: number): void {
  const db = new DatabaseSync(file);
  const common = (
    db
      .prepare(
        `SELECT key FROM signature_keys JOIN articles ON number = article WHERE number < 1000000 GROUP BY key HAVING count(DISTINCT story) >= ${COMMON} ORDER BY key`,
      )
      .all() as { key: string }[]
  ).map((row) => row.key);
  const places = new Map(common.map((word, place) => [word, place]));
  const other = (word: string, clone: number): string => {
    const place = places.get(word);
    return place === undefined
      ? `${word}~${clone}`
      : `${common[(place + TURN * clone) % common.length]!}~~${Math.floor(Math.sqrt(clone))}`;
  };
  db.function('other_word', (word: unknown, clone: unknown) => other(String(word), Number(clone)));
  db.function('other_words', (signature: unknown, clone: unknown) =>
    renamed(String(signature), Number(clone), (word) => other(word, Number(clone))),
  );
  db.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN');
  for (let clone = from; clone < to; clone++)
    for (const { name, columns } of tablesOf(db))
      db.prepare(
        `INSERT INTO ${name} (${columns.map((c) => `"${c}"`).join()}) SELECT ${columns.map((c) => cloned(name, c, clone)).join()} FROM ${name} WHERE ${wasFirst(name)}`,
      ).run();
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

/** Tables that hold a row or more an article or a story. */
const CLONED = ['stories', 'articles', 'documents', 'readings', 'signature_keys', 'items', 'shared_passages'];
const tablesOf = (db: InstanceType<typeof DatabaseSync>) =>
  CLONED.map((name) => ({
    name,
    columns: (db.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { name: string }[]).map(
      (c) => c.name,
    ),
  }));

/** Columns that hold the number of an article or a story: below a million for the first thousand. */
const NUMBERS = new Set(['number', 'article', 'story', 'matter']);
const wasFirst = (table: string): string =>
  `${table === 'items' ? 'story' : table === 'stories' || table === 'articles' ? 'number' : 'article'} < 1000000`;

function cloned(table: string, column: string, clone: number): string {
  if (table === 'items' && column === 'number') return 'NULL';
  if (NUMBERS.has(column)) return `"${column}" + ${clone * 1_000_000}`;
  if (column === 'ties')
    return `(SELECT json_group_array(json_array((value ->> 0) + ${clone * 1_000_000}, value ->> 1)) FROM json_each(ties))`;
  if (column === 'key') return `other_word(key, ${clone})`;
  if (column === 'signature') return `other_words(signature, ${clone})`;
  return ['id', 'declared', 'document', 'revises'].includes(column) ? `"${column}" || '~${clone}'` : `"${column}"`;
}

function renamed(signature: string, clone: number, other: (word: string) => string): string {
  const { keys, terms, numbers, ...rest } = JSON.parse(signature) as Kept['signature'];
  return JSON.stringify({
    ...rest,
    keys: keys.map(other),
    terms: terms.map((t) => ({ ...t, term: other(t.term) })),
    numbers: numbers.map((n) => (Number(n) ? `${(Number(n) + TURN * clone) % MOST_NUMBERS}` : n)),
  });
}
