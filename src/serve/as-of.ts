/**
 * A story with its reports, as known on a day or now. Kept for the few asked for last, until the record changes: a
 * slider asks for day after day, and linking again takes its time.
 */
import { z } from '@hono/zod-openapi';
import { findChapters } from '../link/chapters.js';
import { toGuest } from '../link/guests.js';
import { asKnownOn } from '../link/known.js';
import type { Report } from '../link/report.js';
import type { StorySummary } from '../record/record.js';
import type { Ruling, StoryLinks } from '../types.js';
import type { Asked } from './answer.js';

export interface StoryAsOf {
  readonly story: StorySummary;
  readonly reports: readonly Report[];
  readonly links: StoryLinks;
  readonly rulings: readonly Ruling[];
}

export const asOfQuery = z.object({
  asof: z.iso.date().optional().openapi({
    description:
      'As known at the end of that day: linked from the reports out by then alone; undated reports are not among them.',
    example: '2025-11-14',
  }),
});

const KEPT = 6;
const kept = new WeakMap<Asked, { readonly version: number; readonly stories: Map<string, StoryAsOf> }>();

/** @param asof "2025-11-14", the end of that day; empty for now. Undefined where there is no such story. */
export function storyAsOf(record: Asked, id: string, asof = ''): StoryAsOf | undefined {
  const version = record.version(),
    before = kept.get(record),
    stories = before?.version === version ? before.stories : new Map<string, StoryAsOf>(),
    key = `${asof} ${id}`;
  if (before?.version !== version) kept.set(record, { version, stories });
  const story = stories.get(key) ?? (asof ? asItWas(storyAsOf(record, id), asof) : asItIs(record, id));
  stories.delete(key);
  if (story) stories.set(key, story); // the one asked for last goes last
  const [oldest] = stories.keys();
  if (oldest !== undefined && stories.size > KEPT) stories.delete(oldest);
  return story;
}

function asItIs(record: Asked, id: string): StoryAsOf | undefined {
  const whole = record.story(id);
  const parts = new Map(whole?.story.guests.map((g) => [g.article, g.part]));
  const reportOf = ({ article, reading }: Report): Report => {
    const part = parts.get(article.id);
    return part ? toGuest({ article, reading }, part) : { article, reading };
  };
  return (
    whole && {
      story: whole.story,
      links: whole.links,
      rulings: whole.rulings,
      reports: whole.articles.flatMap((a) => {
        const read = record.article(a.id);
        return read ? [reportOf(read)] : [];
      }),
    }
  );
}

/** The story of those reports alone that were out by then, linked and counted again. */
function asItWas(now: StoryAsOf | undefined, asof: string): StoryAsOf | undefined {
  if (!now) return undefined;
  const reports = now.reports.filter(
      ({ article: { published } }) => published !== undefined && published.slice(0, 10) <= asof,
    ),
    own = reports.filter((r) => !r.part),
    links = asKnownOn(now.reports, asof, now.rulings);
  const { origins, utterances, tallies, copies, conflicts } = links,
    speakers = new Set(utterances.map((u) => u.entity ?? u.speaker)).size;
  const counts = {
    articles: reports.length,
    origins: origins.length,
    speakers,
    utterances: utterances.length,
    tallies: tallies.length,
    copies: copies.length,
    conflicts: conflicts.length,
  };
  return {
    story: {
      ...now.story,
      articles: own.map((r) => r.article.id),
      guests: now.story.guests.filter((g) => reports.some((r) => r.article.id === g.article)),
      chapters: findChapters(own),
      counts,
    },
    reports,
    links,
    rulings: now.rulings,
  };
}
