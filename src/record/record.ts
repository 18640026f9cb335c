/** The record's face: keep, remove, ask. What stands behind it is SQL, and only this folder knows. */
import type { Lookups } from '../link/lookups.js';
import type { Report } from '../link/report.js';
import type { Part, Signature, TiedTo } from '../link/stories.js';
import type {
  Article,
  Conflict,
  Document,
  Entity,
  Guest,
  Reading,
  Ruling,
  Story,
  StoryLinks,
  Utterance,
  WholeRecord,
} from '../types.js';
import { articleAt, entityAt, lookupsOf, partLookupsOf, storiesIn, storyAt, utteranceAt } from './asking.js';
import type { Connection } from './connection.js';
import { eachDocument } from './documents.js';
import { describedBefore, documentAt } from './descriptions.js';
import { settleRuled } from './guests.js';
import { healthOf } from './health.js';
import { keepOne, keepRefused } from './keep.js';
import { linkTouched, unlinkedIn } from './linking.js';
import { forgetDerived, removeArticle } from './removal.js';
import { keepRuling, rulingsIn, type Told, undoRuling } from './rulings.js';
import { search } from './search.js';
import { eachPart, whole, type WholePart } from './whole.js';

export type { Told } from './rulings.js';
export { wholeOrder } from './whole.js';

/**
 * One document with what was made of it, ready to be kept in one transaction. `parts`: those that may be of another
 * story; none unless given.
 */
export interface Kept {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly article: Article;
  readonly reading: Reading;
  readonly signature: Signature;
  readonly parts?: readonly Part[];
}

export interface StorySummary extends Story {
  readonly counts: {
    readonly articles: number;
    readonly origins: number;
    readonly speakers: number;
    readonly utterances: number;
    readonly tallies: number;
    readonly copies: number;
    readonly conflicts: number;
  };
}
export type ArticleSummary = Omit<Article, 'text' | 'blocks'>;
/** `articles`: its reports and its guests. */
export interface WholeStory {
  readonly story: StorySummary;
  readonly articles: readonly ArticleSummary[];
  readonly links: StoryLinks;
  readonly rulings: readonly Ruling[];
}
export interface WholeArticle {
  readonly article: Article;
  readonly reading: Reading;
  readonly story: string | null;
  readonly guestOf: readonly GuestOf[];
}
/** A story of which an article is a guest. */
export type GuestOf = Omit<Guest, 'article'> & { readonly story: string };
export interface WholeEntity {
  readonly entity: Entity;
  readonly utterances: readonly Utterance[];
  readonly conflicts: readonly Conflict[];
  readonly stories: readonly string[];
}
/** One passage found by its words. */
export interface Hit {
  readonly kind: 'article' | 'statement' | 'figure';
  readonly article: string;
  readonly title: string | null;
  /** The first words of a report that has neither a title nor an outlet. */
  readonly opening?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly story: string | null;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly speaker?: string;
}
export interface Health {
  readonly schema: number;
  readonly sqlite: string;
  readonly integrity: string;
  readonly documents: number;
  readonly articles: number;
  readonly stories: number;
  readonly bytes: number;
  readonly unlinked: number;
  readonly search: boolean;
}

/** What comes in and goes out. */
interface Keeping {
  /** True where these very bytes are kept and read already. */
  knows(document: string): boolean;
  /**
   * Id of the article these bytes gave; undefined where they are new, unread, or come with a description (kind, place)
   * that goes before the one kept.
   */
  knownAs(document: Document): string | undefined;
  /** Id of the article a kept document gave. It may change when an earlier revision comes or goes. */
  articleOf(document: string): string | undefined;
  /** Keeps all or none; "known" where the article is on record already. When it returns, it is on disk. */
  keep(batch: readonly Kept[]): readonly ('added' | 'known')[];
  /** Takes the article and what it alone carried away. False where there is none. */
  remove(article: string): boolean;
  /** The bytes kept, for `rebuild`, in order of document id. */
  documents(): IterableIterator<{ readonly document: Document; readonly bytes: Uint8Array }>;
  /** Those of them from which no article was made yet: all after `forgetDerived`, some after a crash. */
  unread(): IterableIterator<{ readonly document: Document; readonly bytes: Uint8Array }>;
  /** Notes that nothing could be read in a kept document, and why; it is not tried again until `forgetDerived`. */
  refuse(document: Document, reason: string): void;
  /** Forgets all that is derived; documents stay. */
  forgetDerived(): void;
}

/** What people decide. */
interface Ruled {
  /**
   * Keeps what a person ruled; the stories it touches wait for `link`. One like it that is in force is given back.
   * @throws OnrecordError no-such-article, wrong-use
   */
  rule(told: Told): Ruling;
  /** It is obeyed no longer and stays on record. Undefined where there is none. @param when ISO 8601 instant */
  undo(ruling: string, when: string): Ruling | undefined;
  /** In the order in which they were told, those undone too. */
  rulings(): readonly Ruling[];
}

/** What is asked of it. */
interface Asked {
  stories(): readonly StorySummary[];
  story(id: string): WholeStory | undefined;
  article(id: string): WholeArticle | undefined;
  entity(id: string): WholeEntity | undefined;
  utterance(id: string): Utterance | undefined;
  search(words: string, limit: number): readonly Hit[];
  whole(): WholeRecord;
  /**
   * The same of one moment, value by value, for a record larger than memory. Ask and write nothing else through this
   * record until it has ended.
   */
  wholeParts(): IterableIterator<WholePart>;
}

export interface Record extends Keeping, Ruled, Asked {
  readonly file: string;
  readonly lookups: Lookups;
  /**
   * Links every story that adding or removing touched; `linker` is `linkStory`, `ties` is `tiesOf`. Returns how many.
   */
  link(
    linker: (reports: readonly Report[], rulings: readonly Ruling[]) => StoryLinks,
    ties: (article: string, signature: Signature, lookups: Lookups) => readonly TiedTo[],
  ): number;
  /** Number of articles and stories that wait for linking, and of documents that wait to be read. */
  waiting(): { readonly unlinked: number; readonly unread: number };
  health(): Health;
  /** A number that changes whenever the record does, by this or another program. */
  version(): number;
  close(): void;
}

/** A connection whose schema is up to date → the record. Open one with `openRecord`. */
export function toRecord(db: Connection): Record {
  const lookups = lookupsOf(db);
  const parts = partLookupsOf(db);
  return {
    file: db.file,
    lookups,
    ...toKeeping(db),
    ...toRuled(db),
    ...toAsked(db),
    link: (linker, ties) => linkTouched(db, lookups, parts, linker, ties),
    waiting: () => ({ unlinked: unlinkedIn(db), unread: unreadIn(db) }),
    health: () => healthOf(db),
    version: () => versionOf(db),
    close: () => db.close(),
  };
}

const toKeeping = (db: Connection): Keeping => ({
  knows: (document) => Boolean(documentAt(db, document)?.article),
  knownAs: (document) => {
    const there = documentAt(db, document.id);
    return there && !describedBefore(document, there.document) ? articleOf(db, document.id) : undefined;
  },
  articleOf: (document) => articleOf(db, document),
  keep: (batch) => db.write(() => batch.map((kept) => keepOne(db, kept))),
  remove: (article) => db.write(() => removeArticle(db, article)),
  documents: () => eachDocument(db, false),
  unread: () => eachDocument(db, true),
  refuse: (document, reason) => db.write(() => keepRefused(db, document, reason)),
  forgetDerived: () => db.write(() => forgetDerived(db)),
});

const articleOf = (db: Connection, document: string): string | undefined =>
  db.one<{ id: string }>(
    'SELECT articles.id FROM documents JOIN articles ON number = article WHERE documents.id = ?',
    document,
  )?.id;

const toRuled = (db: Connection): Ruled => ({
  rule: (told) => db.write(() => settleRuled(db, keepRuling(db, told))),
  undo: (ruling, when) => db.write(() => settleRuled(db, undoRuling(db, ruling, when))),
  rulings: () => db.snapshot(() => rulingsIn(db)),
});

const toAsked = (db: Connection): Asked => ({
  stories: () => db.snapshot(() => storiesIn(db)),
  story: (id) => db.snapshot(() => storyAt(db, id)),
  article: (id) => db.snapshot(() => articleAt(db, id)),
  entity: (id) => db.snapshot(() => entityAt(db, id)),
  utterance: (id) => utteranceAt(db, id),
  search: (words, limit) => db.snapshot(() => search(db, words, limit)),
  whole: () => whole(db),
  wholeParts: () => db.held(() => eachPart(db)),
});

const unreadIn = (db: Connection): number =>
  db.one<{ n: number }>('SELECT count(*) AS n FROM documents WHERE article IS NULL AND refused IS NULL')!.n;

/** The one counts what other connections commit, the other what this one changes. */
const versionOf = (db: Connection): number =>
  db.one<{ data_version: number }>('PRAGMA data_version')!.data_version +
  db.one<{ n: number }>('SELECT total_changes() AS n')!.n;
