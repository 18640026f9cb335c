/** What goes in: documents and the articles they hold; and places in their text and in time. */

/** A half-open range of UTF-16 code units. `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a named article with its very words: `article.text.slice(start, end) === exact`, always. */
export interface Anchor extends Span {
  readonly article: string;
  readonly exact: string;
}

/** Which rule or model found an item, and how sure it is (0–1). */
export interface Found {
  readonly by: string;
  readonly confidence: number;
}

/**
 * A point or stretch of time. `from` and `to` are ISO 8601, cut where knowledge ends ("2025-08", "2025-12-10T10:58");
 * `to` is inclusive and as coarse as `from`. `stated`: the words alone give it; `reckoned`: worked out from another
 * date. `value` is its TIMEX3 value, where that says more than `from` ("2025-W49", "2025-Q3", "PRESENT_REF").
 */
export interface When {
  readonly from: string;
  readonly to?: string;
  readonly basis: 'stated' | 'reckoned';
  readonly value?: string;
  readonly modifier?: 'since' | 'until' | 'before' | 'after' | 'early' | 'mid' | 'late' | 'about';
}

/** Bytes as received, kept under their hash. One file, page or JSON line is one document. */
export interface Document {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly id: string;
  readonly via: 'file' | 'feed' | 'warc' | 'url';
  /** Path or address, with `#line` for one line of a file of JSON lines. */
  readonly origin: string;
  /** ISO 8601 instant. Not part of the record: it differs from run to run. */
  readonly retrieved: string;
  /**
   * What the outside world said it is: "text/plain", "text/markdown", "text/html",
   * "application/x-onrecord-article+json".
   */
  readonly mediaType: string;
  /** Character encoding when the outside world named one. */
  readonly charset?: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'byline' | 'dateline' | 'caption' | 'notice';

/** A run of the text of one kind. Blocks are in order and never overlap; white space between them belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * What a reader would call the article. Its text never changes: a changed text is a new article that revises the old.
 */
export interface Article {
  /** The `id` it came with, or 16 hex digits of a hash of outlet, url, title, date and text. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601, as coarse as the report is. */
  readonly published?: string;
  /** ISO 639-1, of the text. */
  readonly language?: string;
  readonly blocks: readonly Block[];
  /** Article of the same id or address whose words this one changes. */
  readonly revises?: string;
}

/** What `clean` returns for bytes that hold no article. `reason` follows the error style of DESIGN.md. */
export interface Rejected {
  readonly rejected: true;
  readonly reason: string;
}
