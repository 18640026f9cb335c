/** Signatures of articles and of their parts, with the keys by which articles of one story find each other. */
import type { Part, Signature } from '../link/stories.js';
import type { Connection } from './connection.js';
import { plain } from './packed.js';

export function keepKeys(db: Connection, article: number, signature: Signature): void {
  for (const [key, weight] of keysOf(signature))
    db.run('INSERT INTO signature_keys (key, article, weight) VALUES (?, ?, ?)', key, article, weight);
}

export function keepPart(db: Connection, article: number, { start, end, signature }: Part): void {
  const part = db.run(
    'INSERT INTO parts (article, "from", "to", signature) VALUES (?, ?, ?, ?)',
    article,
    start,
    end,
    JSON.stringify(signature),
  );
  for (const [key, weight] of keysOf(signature))
    db.run('INSERT INTO part_keys (key, part, weight) VALUES (?, ?, ?)', key, part, weight);
}

function keysOf({ keys, terms }: Signature): ReadonlyMap<string, number> {
  const asked = new Set(keys);
  return new Map(terms.filter((t) => asked.has(t.term)).map((t) => [plain(t.term), t.weight]));
}
