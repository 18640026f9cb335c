/**
 * What people ruled: kept, told again, undone. A ruling holds to words of a document; where they stand is worked out
 * from the article the document gives now, so it outlives renaming, rebuilding and a better reader. Where a document is
 * off the record its rulings rest until it comes back.
 */
import { OnrecordError } from '../errors.js';
import { anchorAt } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Anchor, Block, Ruling } from '../types.js';
import { reportAt } from './articles.js';
import type { Connection } from './connection.js';
import { unpack } from './packed.js';

/** A ruling as it is told. The anchors' words must stand in the articles as they are now. */
export type Told = Omit<Ruling, 'id' | 'undone'>;

type Place = { readonly document: string; readonly from: number; readonly exact: string };
type RulingRow = {
  readonly id: string;
  readonly kind: Ruling['kind'];
  readonly item: Ruling['of'];
  readonly label: string | null;
  readonly why: string | null;
  readonly person: string;
  readonly told: string;
  readonly undone: string | null;
};
type PlaceRow = Place & {
  readonly ruling: string;
  readonly position: number;
  readonly article: string | null;
  readonly text: Uint8Array | null;
};

/** The most words one ruling may hold to: a wording for each report of a large story. */
const MOST = 500;

/**
 * Keeps it, and lets its stories be linked anew. One like it that is in force already is given back instead.
 * @throws OnrecordError no-such-article, wrong-use
 */
export function keepRuling(db: Connection, told: Told): Ruling {
  const problem = findProblem(told);
  if (problem) throw new OnrecordError('wrong-use', `ruling: ${told.kind} of ${told.of}: ${problem}`);
  const places = told.anchors.map((anchor) => placeOf(db, anchor, told.as?.speaker));
  // An id begins with what was ruled: so the same is found again, whoever told it and when.
  const what = JSON.stringify([told.kind, told.of, told.as?.act ?? null, told.as?.speaker ?? null, places]);
  const same = db
    .all<{ id: string }>('SELECT id FROM rulings WHERE kind = ? AND item = ? AND undone IS NULL', told.kind, told.of)
    .find(({ id }) => id.startsWith(`${idOf(what)}-`));
  const id = same?.id ?? `${idOf(what)}-${idOf(told.told, told.by).slice(0, 8)}`;
  if (!same) {
    db.run(
      'INSERT INTO rulings (id, kind, item, label, why, person, told) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET undone = NULL',
      id,
      told.kind,
      told.of,
      told.as
        ? JSON.stringify({
            ...(told.as.act && { act: told.as.act }),
            ...(told.as.speaker !== undefined && { speaker: told.as.speaker }),
          })
        : null,
      told.why?.trim() || null,
      told.by,
      told.told,
    );
    for (const [position, { document, from, exact }] of places.entries())
      db.run(
        'INSERT OR IGNORE INTO ruling_places (ruling, position, document, "from", exact) VALUES (?, ?, ?, ?, ?)',
        id,
        position,
        document,
        from,
        exact,
      );
    touch(db, id);
  }
  return rulingAt(db, id)!;
}

/** It is obeyed no longer, and stays on record. Undefined where there is none; undone twice is undone once. */
export function undoRuling(db: Connection, id: string, when: string): Ruling | undefined {
  const ruling = rulingAt(db, id);
  if (!ruling || ruling.undone !== undefined) return ruling;
  db.run('UPDATE rulings SET undone = ? WHERE id = ?', when, id);
  touch(db, id);
  return rulingAt(db, id);
}

const RULING = 'SELECT id, kind, item, label, why, person, told, undone FROM rulings';
const PLACE = `SELECT ruling, position, ruling_places.document, "from", exact, articles.id AS article, readings.text FROM ruling_places
  LEFT JOIN documents ON documents.id = ruling_places.document LEFT JOIN articles ON articles.number = documents.article LEFT JOIN readings ON readings.article = articles.number`;

/** All, in the order in which they were told. */
export const rulingsIn = (db: Connection): Ruling[] =>
  toRulings(db.all<RulingRow>(`${RULING} ORDER BY told, id`), db.all<PlaceRow>(`${PLACE} ORDER BY ruling, position`));

/** Those that hold to words of a story's reports. */
export function rulingsOf(db: Connection, story: number): Ruling[] {
  const of =
    'SELECT ruling FROM ruling_places JOIN documents ON documents.id = ruling_places.document JOIN articles ON articles.number = documents.article WHERE articles.story = ?1 OR articles.number IN (SELECT guests.article FROM guests WHERE guests.story = ?1)';
  const rows = db.all<RulingRow>(`${RULING} WHERE id IN (${of}) ORDER BY told, id`, story);
  return rows.length
    ? toRulings(rows, db.all<PlaceRow>(`${PLACE} WHERE ruling IN (${of}) ORDER BY ruling, position`, story))
    : [];
}

/**
 * Those in force that say of words of this article of which story they are, in order. Where the words of either are off
 * the record it has one anchor.
 */
export function storyRulingsOf(db: Connection, article: number): Ruling[] {
  const of =
    'SELECT ruling FROM ruling_places JOIN documents ON documents.id = ruling_places.document WHERE position = 0 AND documents.article = ?';
  const rows = db.all<RulingRow>(
    `${RULING} WHERE item = 'story' AND undone IS NULL AND id IN (${of}) ORDER BY told, id`,
    article,
  );
  return rows.length
    ? toRulings(rows, db.all<PlaceRow>(`${PLACE} WHERE ruling IN (${of}) ORDER BY ruling, position`, article))
    : [];
}

function rulingAt(db: Connection, id: string): Ruling | undefined {
  const row = db.one<RulingRow>(`${RULING} WHERE id = ?`, id);
  return row && toRulings([row], db.all<PlaceRow>(`${PLACE} WHERE ruling = ? ORDER BY position`, id))[0];
}

function toRulings(rows: readonly RulingRow[], places: readonly PlaceRow[]): Ruling[] {
  const texts = new Map<string, string>();
  const textOf = (article: string, packed: Uint8Array): string =>
    texts.get(article) ??
    texts.set(article, unpack<{ text: string; blocks: readonly Block[] }>(packed).text).get(article)!;
  return rows.map(({ id, kind, item, label, why, person, told, undone }): Ruling => {
    const found = places
      .filter((p) => p.ruling === id)
      .map((p) =>
        p.article === null || p.text === null
          ? undefined
          : foundAgain({ id: p.article, text: textOf(p.article, p.text) }, p),
      );
    const anchors = kind === 'split' && found[0] === undefined ? [] : found.flatMap((anchor) => anchor ?? []);
    return {
      id,
      kind,
      of: item,
      anchors,
      ...(label !== null && { as: JSON.parse(label) as NonNullable<Ruling['as']> }),
      ...(why !== null && { why }),
      by: person,
      told,
      ...(undone !== null && { undone }),
    };
  });
}

/** The words where they stood, or where they stand now nearest to that place. */
function foundAgain(
  article: { readonly id: string; readonly text: string },
  { from, exact }: Place,
): Anchor | undefined {
  if (article.text.startsWith(exact, from)) return anchorAt(article, { start: from, end: from + exact.length });
  const before = article.text.lastIndexOf(exact, from),
    after = article.text.indexOf(exact, from);
  const start = before >= 0 && (after < 0 || from - before <= after - from) ? before : after;
  return start < 0 ? undefined : anchorAt(article, { start, end: start + exact.length });
}

function placeOf(db: Connection, { article, start, end, exact }: Anchor, speaker: string | undefined): Place {
  const report = reportAt(db, article),
    source = db.one<{ document: string }>(
      'SELECT document FROM readings JOIN articles ON number = article WHERE articles.id = ?',
      article,
    );
  if (!report || !source)
    throw new OnrecordError(
      'no-such-article',
      `ruling: ${article}: not on record; a ruling holds to words of a report`,
    );
  if (!exact || report.article.text.slice(start, end) !== exact)
    throw new OnrecordError(
      'wrong-use',
      `ruling: ${article} ${start}-${end}: other words stand there; ask for the item again`,
    );
  if (speaker !== undefined && !report.article.text.includes(speaker))
    throw new OnrecordError(
      'wrong-use',
      `ruling: speaker ${speaker.slice(0, 80)}: not in the report ${article}; a speaker is named in its words`,
    );
  return { document: source.document, from: start, exact };
}

function findProblem({ kind, of, anchors, as, by }: Told): string | undefined {
  const wanted: { readonly [K in Ruling['kind']]: readonly Ruling['of'][] } = {
    merge: ['entity', 'statement', 'story'],
    split: ['entity', 'statement', 'story'],
    reject: ['statement', 'figure', 'event', 'conflict'],
    relabel: ['statement'],
  };
  if (!wanted[kind].includes(of)) return `not a thing to rule; ${kind} is of ${wanted[kind].join(' or ')}`;
  if (anchors.length < (kind === 'merge' || kind === 'split' ? 2 : 1) || anchors.length > MOST)
    return `${anchors.length} places; two at least to tell whether they are one, one for all else, ${MOST} at most`;
  if (of === 'story' && (anchors.length !== 2 || anchors[0]!.article === anchors[1]!.article))
    return 'words of a report first, then words of one report of the story that they are of, or not';
  if ((kind === 'relabel') !== (as?.act !== undefined || as?.speaker !== undefined))
    return 'an act or a speaker belongs to relabel, and to nothing else';
  return by.trim() ? undefined : 'nobody is named who rules';
}

/** The stories that hold its words are linked anew. */
function touch(db: Connection, ruling: string): void {
  const articles = 'SELECT article FROM ruling_places JOIN documents ON documents.id = document WHERE ruling = ?1';
  db.run(
    `UPDATE stories SET stale = 1 WHERE number IN (SELECT story FROM articles WHERE number IN (${articles}) UNION SELECT story FROM guests WHERE article IN (${articles}))`,
    ruling,
  );
}
