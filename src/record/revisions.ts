/**
 * Articles of one declared id or one address with different words are revisions of each other. In order of date, then
 * of the hash of their words, the first keeps the plain id, the others get `id~` and eight digits of the hash, and each
 * revises the one before it. Made anew whenever one comes or goes, so the order of coming does not matter.
 */
import { compare } from '../text/order.js';
import type { Connection } from './connection.js';
import { forgetLinksOf } from './placing.js';

/** A row of articles as far as its name goes. */
export type Named = {
  readonly number: number;
  readonly id: string;
  readonly declared: string;
  readonly text_hash: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly revises: string | null;
  readonly story: number | null;
};

/** Names the articles of this id and address, and all that hang together with them. */
export function settleRevisions(db: Connection, declared: string, url: string | null): void {
  const chain = chainOf(db, declared, url).sort(byRevision);
  const ids = new Set<string>();
  const settled = chain.map((row, i) => {
    const plainId =
      !ids.has(row.declared) && !SUFFIX.test(row.declared)
        ? row.declared
        : `${row.declared}~${row.text_hash.slice(0, 8)}`;
    ids.add(row.declared);
    const before = chain.slice(0, i).findLastIndex((other) => other.text_hash !== row.text_hash);
    return { row, id: plainId, before };
  });
  const changed = settled
    .map(({ row, id, before }) => ({ row, id, revises: settled[before]?.id ?? null }))
    .filter(({ row, id, revises }) => id !== row.id || revises !== row.revises);
  for (const { row } of changed)
    db.run('UPDATE articles SET id = ? WHERE number = ?', `${row.declared}~${row.text_hash}`, row.number);
  for (const { row, id, revises } of changed) {
    db.run('UPDATE articles SET id = ?, revises = ? WHERE number = ?', id, revises, row.number);
    forgetLinksOf(db, row.number);
  }
}

/** An article that comes back from an export brings its suffix along. */
export const withoutSuffix = (id: string, textHash: string): string =>
  id.endsWith(`~${textHash.slice(0, 8)}`) && id.length > 9 ? id.slice(0, -9) : id;

/** An id declared with another's suffix always gets its own as well, so no two articles can come to bear one id. */
const SUFFIX = /~[0-9a-f]{8}$/;

function chainOf(db: Connection, declared: string, url: string | null): Named[] {
  const found = new Map<number, Named>(),
    ids = [declared],
    urls = url === null ? [] : [url],
    asked = new Set<string>();
  for (;;) {
    const id = ids.pop(),
      address = id === undefined ? urls.pop() : undefined;
    if (id === undefined && address === undefined) return [...found.values()];
    const key = id !== undefined ? `id ${id}` : `url ${address}`;
    if (asked.has(key) || (address !== undefined && isFrontPage(address))) continue;
    asked.add(key);
    for (const row of db.all<Named>(
      `SELECT number, id, declared, text_hash, published, url, revises, story FROM articles WHERE ${id !== undefined ? 'declared' : 'url'} = ?`,
      id ?? address!,
    )) {
      found.set(row.number, row);
      ids.push(row.declared);
      if (row.url !== null) urls.push(row.url);
    }
  }
}

/** "https://paper.example/" is where an outlet lives, not where one article does. */
const isFrontPage = (url: string): boolean => /^[a-z]+:\/\/[^/?#]*\/?$/i.test(url);

const byRevision = (a: Named, b: Named): number =>
  compare(a.published ?? '9999', b.published ?? '9999') ||
  compare(a.text_hash, b.text_hash) ||
  compare(a.declared, b.declared);
