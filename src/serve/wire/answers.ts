/** What the routes answer, and the forms of it that pages ask for. */
import { z } from '@hono/zod-openapi';
import { Act, Anchor, EntityType, item, list, may, offset, share, span, Span, Standing } from './parts.js';
import { article, Article, Reading, TakenDay } from './reading.js';
import { Conflict, Entity, partOf, Ruling, story, StoryLinks, Tally, TallyFigure, Utterance } from './record.js';

export const StorySummary = z
  .object({
    ...story,
    counts: z
      .object({
        articles: offset,
        origins: offset,
        speakers: offset,
        utterances: offset,
        tallies: offset,
        copies: offset,
        conflicts: offset,
      })
      .readonly(),
  })
  .readonly()
  .openapi('StorySummary');
export const Stories = z
  .object({ stories: list(StorySummary) })
  .readonly()
  .openapi('Stories');

const Change = z
  .object({
    article: z.string(),
    outlet: may(z.string()),
    title: may(z.string()),
    published: may(z.string()),
    figure: may(
      z
        .object({
          measure: z.string(),
          unit: z.string(),
          scope: z.string(),
          before: may(TallyFigure),
          now: TallyFigure,
        })
        .readonly(),
    ),
    said: may(z.object({ speaker: z.string(), act: Act, anchor: Anchor }).readonly()),
  })
  .readonly()
  .openapi('Change', {
    description:
      'What the latest report of a story brought: a total that moved, or else a saying of somebody named. `before` is absent where it is disputed.',
  });
export const Moving = z
  .object({
    stories: list(
      z
        .object({
          ...item,
          days: list(z.object({ day: z.string(), reports: offset }).readonly()),
          open: offset,
          change: Change.nullable(),
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Moving', {
    description:
      'Of the 50 latest stories: reports by day of publication, disagreements that are open, and the last change.',
  });

const counted = z.object({ low: z.number(), best: may(z.number()), high: may(z.number()) }).readonly();
const byKeeper = z.object({ ACLED: may(counted), UCDP: may(counted), 'Iraq Body Count': may(counted) }).readonly();
export const CountedAnswer = z
  .object({
    tallies: list(
      z
        .object({
          tally: z.string(),
          figures: list(z.object({ article: z.string(), start: offset, by: byKeeper }).readonly()),
          days: list(z.object({ day: z.string(), by: byKeeper }).readonly()),
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('CountedAnswer', {
    description:
      'Tallies of the dead as keepers of such records would count them: figure by figure, and joined day by day, each origin once.',
  });
const carried = {
  id: z.string(),
  carriedBy: list(z.string()),
  before: list(z.string()),
  silent: list(z.string()),
  oneOrigin: z.boolean(),
  unnamed: z.boolean(),
};
export const SilenceAnswer = z
  .object({ items: list(z.object({ ...carried, kind: z.enum(['utterance', 'tally', 'happening']) }).readonly()) })
  .readonly()
  .openapi('SilenceAnswer', {
    description:
      'What several reports carry and some that could do not, by report; the most widely carried first. `unnamed`: every report has it from speakers it does not name.',
  });
const ids = {
  utterances: list(z.string()),
  happenings: list(z.string()),
  tallies: list(z.string()),
  conflicts: list(z.string()),
  positions: list(z.string()),
};
export const SinceAnswer = z
  .object({
    moment: z.string(),
    reports: list(z.string()),
    fresh: z.object(ids).readonly(),
    grown: z.object(ids).readonly(),
  })
  .readonly()
  .openapi('SinceAnswer', {
    description:
      'Ids of what stands in reports later than a moment alone (`fresh`), and of what stood before and they carry too (`grown`).',
  });

/**
 * A report with its text and sentences: whoever has the story has every word its anchors point to. `sure`: how sure the
 * reading of each of its statements is, by its number. `taken`: of a report that brings no date. `foreign`: hardly any
 * of it is English, so little of it is read.
 */
export const StoryReport = z
  .object({ ...article, sentences: list(Span), sure: list(share), taken: may(TakenDay), foreign: may(z.literal(true)) })
  .readonly()
  .openapi('StoryReport');
export const StoryAnswer = z
  .object({ story: StorySummary, articles: list(StoryReport), links: StoryLinks, rulings: list(Ruling) })
  .readonly()
  .openapi('StoryAnswer');
export const ArticleAnswer = z
  .object({
    article: Article,
    reading: Reading,
    story: z.string().nullable(),
    guestOf: list(z.object({ story: z.string(), ...partOf }).readonly()),
  })
  .readonly()
  .openapi('ArticleAnswer');
export const EntityAnswer = z
  .object({ entity: Entity, utterances: list(Utterance), conflicts: list(Conflict), stories: list(z.string()) })
  .readonly()
  .openapi('EntityAnswer');
const Hit = z
  .object({
    ...span,
    kind: z.enum(['article', 'statement', 'figure']),
    article: z.string(),
    title: z.string().nullable(),
    opening: may(z.string()),
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    story: z.string().nullable(),
    exact: z.string(),
    speaker: may(z.string()),
  })
  .readonly()
  .openapi('Hit');
export const SearchAnswer = z
  .object({ q: z.string(), hits: list(Hit) })
  .readonly()
  .openapi('SearchAnswer');
export const Suggestions = z
  .object({
    q: z.string(),
    entities: list(z.object({ ...item, name: z.string(), type: EntityType, reports: offset }).readonly()),
    measures: list(z.string()),
    figures: list(z.object({ story: z.string(), name: z.string(), tally: Tally }).readonly()),
    told: list(
      z
        .object({
          story: z.string(),
          name: z.string(),
          kind: z.enum(['statement', 'happening']),
          day: z.string(),
          act: may(Act),
          speaker: may(z.string()),
          type: may(z.string()),
          standing: may(Standing),
          anchor: Anchor,
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Suggestions');
/** `reports`: those whose words the rulings hold to, as a reader knows them. */
export const Rulings = z
  .object({
    rulings: list(Ruling),
    reports: list(
      z
        .object({
          ...item,
          outlet: article.outlet,
          title: article.title,
          opening: may(z.string()),
          url: article.url,
          published: article.published,
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Rulings');
export const Health = z
  .object({
    schema: z.number(),
    sqlite: z.string(),
    integrity: z.string(),
    documents: offset,
    articles: offset,
    stories: offset,
    bytes: offset,
    unlinked: offset,
    search: z.boolean(),
  })
  .readonly()
  .openapi('Health');
export const Failure = z
  .object({
    error: z.object({ code: z.string(), message: z.string(), where: z.string() }).readonly(),
  })
  .readonly()
  .openapi('Failure', { description: 'Every error: what failed and where in the request.' });

export type Moving = z.infer<typeof Moving>;
export type CountedAnswer = z.infer<typeof CountedAnswer>;
export type SilenceAnswer = z.infer<typeof SilenceAnswer>;
export type SinceAnswer = z.infer<typeof SinceAnswer>;
export type StoryReport = z.infer<typeof StoryReport>;
export type StoryAnswer = z.infer<typeof StoryAnswer>;
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;
export type EntityAnswer = z.infer<typeof EntityAnswer>;
export type SearchAnswer = z.infer<typeof SearchAnswer>;
export type Suggestions = z.infer<typeof Suggestions>;
export type Stories = z.infer<typeof Stories>;
export type StorySummary = z.infer<typeof StorySummary>;
export type Hit = z.infer<typeof Hit>;
export type Rulings = z.infer<typeof Rulings>;
export type Failure = z.infer<typeof Failure>;
