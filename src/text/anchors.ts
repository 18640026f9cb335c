/** Spans of an article → anchors with their very words. The only place that makes an Anchor. */
import type { Anchor, Span } from '../types.js';

/** @example anchorAt({ id: 'r1', text: 'The dam held.' }, { start: 4, end: 7 }).exact // "dam" */
export const anchorAt = (article: { readonly id: string; readonly text: string }, span: Span): Anchor => ({
  article: article.id,
  start: span.start,
  end: span.end,
  exact: article.text.slice(span.start, span.end),
});

/** In order of article id, then of the text. */
export const byAnchor = (a: Anchor, b: Anchor): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || b.end - a.end;
