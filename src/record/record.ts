/** The record's face: keep, remove, ask. What stands behind it is SQL, and only this folder knows. */
import type { Lookups } from '../link/lookups.js';
import type { Report } from '../link/report.js';
import type { Signature } from '../link/stories.js';
import type { Article, Conflict, Document, Entity, Reading, Story, StoryLinks, Utterance, WholeRecord } from '../types.js';

/** One document with what was made of it, ready to be kept in one transaction. */
export interface Kept { readonly document: Document; readonly bytes: Uint8Array; readonly article: Article; readonly reading: Reading; readonly signature: Signature }

export interface StorySummary extends Story {
  readonly counts: { readonly articles: number; readonly origins: number; readonly speakers: number; readonly utterances: number; readonly tallies: number; readonly copies: number; readonly conflicts: number };
}
export type ArticleSummary = Omit<Article, 'text' | 'blocks'>;
export interface WholeStory { readonly story: StorySummary; readonly articles: readonly ArticleSummary[]; readonly links: StoryLinks }
export interface WholeArticle { readonly article: Article; readonly reading: Reading; readonly story: string | null }
export interface WholeEntity { readonly entity: Entity; readonly utterances: readonly Utterance[]; readonly conflicts: readonly Conflict[]; readonly stories: readonly string[] }
/** One passage found by its words. */
export interface Hit { readonly kind: 'article' | 'statement' | 'figure'; readonly article: string; readonly title: string | null; readonly story: string | null; readonly start: number; readonly end: number; readonly exact: string; readonly speaker?: string }
export interface Health { readonly schema: number; readonly sqlite: string; readonly integrity: string; readonly documents: number; readonly articles: number; readonly stories: number; readonly bytes: number; readonly unlinked: number; readonly search: boolean }

export interface Record {
  readonly file: string;
  /** True where these very bytes are kept already. */
  knows(document: string): boolean;
  /** Keeps all or none; "known" where the article is on record already. When it returns, it is on disk. */
  keep(batch: readonly Kept[]): readonly ('added' | 'known')[];
  /** Takes the article and what it alone carried away. False where there is none. */
  remove(article: string): boolean;
  /** The bytes kept, for `rebuild`, in order of document id. */
  documents(): IterableIterator<{ readonly document: Document; readonly bytes: Uint8Array }>;
  /** Forgets all that is derived; documents stay. */
  forgetDerived(): void;
  readonly lookups: Lookups;
  /** Links every story that adding or removing touched; `linker` is `linkStory`. Returns how many. */
  link(linker: (reports: readonly Report[]) => StoryLinks, neighbours: (article: string, signature: Signature, lookups: Lookups) => readonly string[]): number;
  stories(): readonly StorySummary[];
  story(id: string): WholeStory | undefined;
  article(id: string): WholeArticle | undefined;
  entity(id: string): WholeEntity | undefined;
  utterance(id: string): Utterance | undefined;
  search(words: string, limit: number): readonly Hit[];
  whole(): WholeRecord;
  health(): Health;
  close(): void;
}
