/** One story as its exports take it: its reports with their readings, and what they say together. */
import type { Record, StorySummary, WholeArticle } from '../record/record.js';
import { overlaps } from '../text/spans.js';
import type { Ruling, Span, StoryLinks, Utterance, Wording } from '../types.js';

export interface StoryParts { readonly story: StorySummary; readonly reports: readonly WholeArticle[]; readonly links: StoryLinks; readonly rulings: readonly Ruling[] }

/** Undefined where there is no such story. Reports in order of publication, the undated last. */
export function storyParts(record: Pick<Record, 'story' | 'article'>, id: string): StoryParts | undefined {
  const whole = record.story(id);
  if (!whole) return undefined;
  const reports = whole.articles.flatMap(({ id: article }) => record.article(article) ?? []);
  return { story: whole.story, links: whole.links, rulings: whole.rulings, reports: reports.toSorted((a, b) => compare(a.article.published ?? '9', b.article.published ?? '9') || compare(a.article.id, b.article.id)) };
}

/** Who published it; where the report does not say, its title or its id. */
export const outletOf = ({ article: { outlet, title, id } }: WholeArticle): string => outlet ?? title ?? id;

/** The words of several spans; a gap between them is shown. */
export const wordsOf = (report: WholeArticle | undefined, spans: readonly Span[]): string => spans.map((s) => report?.article.text.slice(s.start, s.end) ?? '').join(' … ');

/** Below this a reading is said to be unsure. Sureness was fitted to news: of readings at 0.7, seven in ten hold. */
export const UNSURE = 0.7;
/** Below this a reading is no likelier right than wrong, and stands apart. */
export const LIKELY = 0.5;

/** How sure the reading of a statement is (0–1): that of its surest wording. Who ruled on it has read it: 1. */
export function sureOf({ wordings, anchors }: Utterance, rulings: readonly Ruling[], confidenceOf: (wording: Wording) => number | undefined): number {
  const isRuled = rulings.some((r) => r.of === 'statement' && r.kind !== 'reject' && r.undone === undefined && r.anchors.some((p) => anchors.some((a) => a.article === p.article && overlaps(a, p))));
  return isRuled ? 1 : Math.max(0, ...wordings.map((w) => confidenceOf(w) ?? 0));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
