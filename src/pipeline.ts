/**
 * All stages in order: documents as they come → cleaned, read, kept, linked. Says of each what became of it, and only
 * when it is on disk.
 */
import { clean } from './clean/clean.js';
import { OnrecordError } from './errors.js';
import type { Gathered } from './gather/gather.js';
import { linkStory } from './link/link.js';
import { partsOf, signatureOf, tiesOf } from './link/stories.js';
import { read } from './read/read.js';
import type { Kept, Record, Told } from './record/record.js';
import type { Document, Rejected, Ruling } from './types.js';

/** What became of one document. `added` is said after the commit. */
export type Outcome =
  | { readonly kind: 'added' | 'known'; readonly origin: string; readonly article: string; readonly title?: string }
  | { readonly kind: 'rejected'; readonly origin: string; readonly reason: string };

export interface AddOptions {
  /** Articles kept in one transaction. */
  readonly batch?: number;
  /**
   * Articles after which the stories are linked while more are coming. Linking a story costs the same for one new
   * report as for many.
   */
  readonly linkEvery?: number;
}

/**
 * @example for await (const outcome of addDocuments(record, gatherFiles(['reports'], { now: () => new Date() })))
 * console.log(outcome.kind, outcome.origin)
 * @throws OnrecordError disk-full, record-busy: what was said to be added is safe
 */
export async function* addDocuments(
  record: Record,
  gathered: AsyncIterable<Gathered> | Iterable<Gathered>,
  { batch = 20, linkEvery = 2000 }: AddOptions = {},
): AsyncGenerator<Outcome> {
  let ready: Kept[] = [],
    unlinked = 0;
  for await (const got of gathered) {
    if ('failed' in got) {
      yield { kind: 'rejected', origin: got.failed, reason: got.reason };
      continue;
    }
    const { document } = got,
      known = record.knownAs(document);
    if (known !== undefined) {
      yield { kind: 'known', origin: document.origin, article: known };
      continue;
    }
    const kept = toKept(document, got.bytes);
    if ('rejected' in kept) {
      yield { kind: 'rejected', origin: document.origin, reason: kept.reason };
      continue;
    }
    ready.push(kept);
    if (ready.length < batch) continue;
    yield* keep(record, ready);
    unlinked += ready.length;
    ready = [];
    if (unlinked >= linkEvery) {
      linkTouched(record);
      unlinked = 0;
    }
  }
  yield* keep(record, ready);
  linkTouched(record);
}

/**
 * Everything derived is made again from the bytes kept. Broken off, it goes on where it stopped when the record is next
 * linked.
 */
export async function* rebuildRecord(record: Record): AsyncGenerator<Outcome> {
  record.forgetDerived();
  yield* readAgain(record);
  linkTouched(record);
}

/** Takes an article and what it alone carried off the record. False where there is none. */
export function removeArticle(record: Record, article: string): boolean {
  const removed = record.remove(article);
  linkTouched(record);
  return removed;
}

/** Keeps what a person ruled, and links again what it touches. @throws OnrecordError no-such-article, wrong-use */
export function rule(record: Record, told: Told): Ruling {
  const [home, other] = told.of === 'story' ? told.anchors.map((a) => record.article(a.article)?.story) : [];
  if (home != null && home === other)
    throw new OnrecordError(
      'wrong-use',
      `ruling: ${told.anchors[0]!.article} is at home in the story ${home}; a ruling makes it a guest of another story or takes it out of one, and moves no report`,
    );
  const ruling = record.rule(told);
  linkTouched(record);
  return ruling;
}

/**
 * Takes a ruling back: the record says again what it said without it. Undefined where there is none.
 * @param when ISO 8601 instant
 */
export function undoRuling(record: Record, ruling: string, when: string): Ruling | undefined {
  const undone = record.undo(ruling, when);
  linkTouched(record);
  return undone;
}

/**
 * Finishes what an `add` or `rebuild` left undone: reads what was kept unread, links what was touched. Returns the
 * number of stories linked.
 */
export function linkTouched(record: Record): number {
  try {
    const { unread, unlinked } = record.waiting();
    if (unread) for (const _ of readAgain(record));
    return unread || unlinked ? record.link(linkStory, tiesOf) : 0;
  } catch (failure) {
    // Whoever is writing links all that waits when they end, ours included.
    if (failure instanceof OnrecordError && failure.code === 'record-busy') return 0;
    throw failure;
  }
}

function* keep(record: Record, ready: readonly Kept[]): Generator<Outcome> {
  const kinds = ready.length ? record.keep(ready) : [];
  for (const [i, { document, article }] of ready.entries())
    yield {
      kind: kinds[i]!,
      origin: document.origin,
      article: record.articleOf(document.id) ?? article.id,
      ...(article.title !== undefined && { title: article.title }),
    };
}

/** Every document from which no article was made yet. */
function* readAgain(record: Record): Generator<Outcome> {
  let ready: Kept[] = [];
  for (const { document, bytes } of record.unread()) {
    const kept = toKept(document, bytes);
    if ('rejected' in kept) {
      record.refuse(document, kept.reason);
      yield { kind: 'rejected', origin: document.origin, reason: kept.reason };
    } else if (ready.push(kept) === 20) {
      yield* keep(record, ready);
      ready = [];
    }
  }
  yield* keep(record, ready);
}

function toKept(document: Document, bytes: Uint8Array): Kept | Rejected {
  const article = clean(document, bytes);
  if ('rejected' in article) return article;
  const reading = read(article);
  return {
    document,
    bytes,
    article,
    reading,
    signature: signatureOf({ article, reading }),
    parts: partsOf({ article, reading }),
  };
}
