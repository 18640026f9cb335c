/**
 * What crosses the wire: one schema for each shape of types.ts and record.ts that the interface hands out. Checks, the
 * OpenAPI page and the web pages' types all come from here; wire.test.ts holds them to src/types.ts. Knows no route and
 * no record.
 */
import { z } from '@hono/zod-openapi';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const may = z.exactOptional;
const offset = z.number().int().min(0);
const share = z.number().min(0).max(1);

// ── Places in a text ──────────────────────────────────────────────────────────

const span = { start: offset, end: offset };
const anchor = { ...span, article: z.string(), exact: z.string() };
const found = { by: z.string(), confidence: share };
const item = { id: z.string() };

export const Span = z
  .object(span)
  .readonly()
  .openapi('Span', { description: 'A half-open range of UTF-16 code units of the article’s text.' });
export const Anchor = z
  .object(anchor)
  .readonly()
  .openapi('Anchor', { description: 'A span of an article with its very words.' });
export const When = z
  .object({
    from: z.string(),
    to: may(z.string()),
    basis: z.enum(['stated', 'reckoned']),
    value: may(z.string()),
    modifier: may(z.enum(['since', 'until', 'before', 'after', 'early', 'mid', 'late', 'about'])),
  })
  .readonly()
  .openapi('When', { description: 'A point or stretch of time: ISO 8601, cut where knowledge ends.' });
const Linked = z
  .object({ by: z.string(), why: z.string() })
  .readonly()
  .openapi('Linked', { description: 'Why reports were linked, in words.' });
const anchored = { ...item, anchors: list(Anchor) };

// ── Articles and what was read in them ────────────────────────────────────────

const EntityType = z.enum(['person', 'organization', 'place', 'group', 'vessel', 'other']);
const Act = z.enum([
  'assert',
  'deny',
  'confirm',
  'decline',
  'threaten',
  'promise',
  'offer',
  'request',
  'accuse',
  'criticize',
  'praise',
  'announce',
  'predict',
  'question',
  'other',
]);
const SourceKind = z.enum([
  'spokesperson',
  'insider',
  'official',
  'lawyer',
  'expert',
  'relative',
  'witness',
  'company',
  'organization',
  'media',
  'document',
  'crowd',
]);
const Form = z.enum(['direct', 'indirect', 'mixed']);
const Standing = z.enum(['happened', 'planned', 'alleged', 'denied', 'hypothetical']);
const Qualifier = z.enum(['exact', 'at_least', 'about', 'over', 'nearly', 'up_to', 'range']);
const Mode = z.enum(['total', 'increment', 'rate', 'other']);

const Block = z
  .object({
    ...span,
    kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'byline', 'dateline', 'caption', 'notice']),
  })
  .readonly()
  .openapi('Block');
const article = {
  ...item,
  text: z.string(),
  title: may(z.string()),
  outlet: may(z.string()),
  url: may(z.string()),
  byline: may(z.string()),
  published: may(z.string()),
  language: may(z.string()),
  blocks: list(Block),
  revises: may(z.string()),
};
export const Article = z.object(article).readonly().openapi('Article');

const Sentence = z.object({ ...span, block: offset }).readonly();
const Mention = z
  .object({
    ...span,
    ...found,
    form: z.enum(['name', 'description', 'pronoun']),
    type: EntityType,
    referent: offset,
    role: may(Span),
  })
  .readonly()
  .openapi('Mention');
const Place = z
  .object({
    name: z.string(),
    precision: z.enum(['country', 'region', 'city']),
    country: z.string(),
    why: z.string(),
    point: may(z.object({ latitude: z.number(), longitude: z.number() }).readonly()),
    alternatives: list(z.object({ name: z.string(), country: z.string() }).readonly()),
  })
  .readonly()
  .openapi('Place', { description: 'A place on earth that a name means, with the reason and the alternatives.' });
const Referent = z
  .object({ name: z.string(), type: EntityType, named: z.boolean(), where: may(Place) })
  .readonly()
  .openapi('Referent');
const Time = z
  .object({ ...span, ...found, value: z.string(), when: may(When) })
  .readonly()
  .openapi('Time');
const Relay = z.object({ ...span, name: z.string(), referent: may(offset), anonymous: z.boolean() }).readonly();
export const Statement = z
  .object({
    ...found,
    source: list(Span),
    cue: list(Span),
    content: list(Span),
    speaker: z.string().nullable(),
    referent: may(offset),
    named: z.boolean(),
    sourceKind: may(SourceKind),
    people: may(offset),
    form: Form,
    act: Act,
    to: may(Span),
    at: may(Span),
    relays: list(Relay),
    said: may(When),
    within: may(offset),
  })
  .readonly()
  .openapi('Statement', { description: 'One report’s account of one saying.' });
const Event = z
  .object({
    ...found,
    trigger: Span,
    type: z.string(),
    mode: may(z.string()),
    agent: may(Span),
    patient: may(Span),
    place: may(Span),
    instrument: may(Span),
    when: may(When),
    participants: may(
      list(z.object({ ...span, ...found, as: z.enum(['perpetrator', 'victim', 'target']) }).readonly()),
    ),
    standing: Standing,
    told: may(offset),
  })
  .readonly()
  .openapi('Event');
const Figure = z
  .object({
    ...found,
    span: Span,
    measure: z.string(),
    of: may(Span),
    value: may(z.number()),
    low: may(z.number()),
    high: may(z.number()),
    qualifier: Qualifier,
    unit: z.string(),
    mode: Mode,
    scope: z.object({ since: may(Span), where: may(Span), by: may(Span) }).readonly(),
    asOf: may(When),
    told: may(offset),
  })
  .readonly()
  .openapi('Figure');
const TakenDay = z.object({ day: z.string(), from: z.string(), exact: z.boolean() }).readonly().openapi('TakenDay', {
  description:
    'A day that a report does not bring and its times are reckoned from, and what in it tells the day. `exact`: the very day; else it came out then or soon after.',
});
export const Reading = z
  .object({
    article: z.object({ id: z.string(), text: z.string() }).readonly(),
    sentences: list(Sentence),
    mentions: list(Mention),
    referents: list(Referent),
    times: list(Time),
    statements: list(Statement),
    events: list(Event),
    figures: list(Figure),
    doubts: list(z.object({ ...span, about: z.string(), taken: may(TakenDay) }).readonly()),
  })
  .readonly()
  .openapi('Reading', { description: 'All that was read in one article.' });

// ── What many reports say together ────────────────────────────────────────────

export const Entity = z
  .object({
    ...anchored,
    name: z.string(),
    type: EntityType,
    names: list(z.string()),
    roles: list(z.object({ ...anchor, published: may(z.string()) }).readonly()),
    where: may(Place),
    linked: may(Linked),
    maybe: may(list(z.object({ entity: z.string(), why: z.string() }).readonly())),
  })
  .readonly()
  .openapi('Entity', { description: 'One person, body or place over all reports.' });
const Wording = z
  .object({
    article: z.string(),
    statement: offset,
    source: list(Span),
    cue: list(Span),
    content: list(Span),
    form: Form,
    relays: list(z.string()),
  })
  .readonly()
  .openapi('Wording');
const Drift = z
  .object({
    kind: z.enum([
      'number',
      'name',
      'polarity',
      'omission',
      'addition',
      'replacement',
      'order',
      'translation',
      'quotation marks',
      'attribution',
    ]),
    from: Anchor.nullable(),
    into: Anchor.nullable(),
  })
  .readonly()
  .openapi('Drift');
export const Utterance = z
  .object({
    ...anchored,
    entity: may(z.string()),
    speaker: z.string().nullable(),
    named: z.boolean(),
    sourceKind: may(SourceKind),
    people: may(offset),
    act: Act,
    said: may(When),
    wordings: list(Wording),
    drift: list(Drift),
    independent: offset,
    linked: may(Linked),
  })
  .readonly()
  .openapi('Utterance', { description: 'One act of saying, however many reports carry it.' });
const Happening = z
  .object({
    ...anchored,
    type: z.string(),
    mode: may(z.string()),
    standing: Standing,
    when: may(When),
    place: may(z.string()),
    where: may(Place),
    agent: may(z.string()),
    patient: may(z.string()),
    independent: offset,
    linked: may(Linked),
  })
  .readonly()
  .openapi('Happening');
const TallyFigure = z
  .object({
    ...anchor,
    value: may(z.number()),
    low: may(z.number()),
    high: may(z.number()),
    qualifier: Qualifier,
    mode: Mode,
    asOf: z.string().nullable(),
    attributedTo: z.string().nullable(),
  })
  .readonly()
  .openapi('TallyFigure');
const Tally = z
  .object({
    ...anchored,
    measure: z.string(),
    unit: z.string(),
    scope: z.string(),
    figures: list(TallyFigure),
    independent: offset,
  })
  .readonly()
  .openapi('Tally');
const Copy = z
  .object({
    ...anchored,
    from: Anchor,
    into: Anchor,
    kind: z.enum(['verbatim', 'edited']),
    alike: share,
    linked: Linked,
  })
  .readonly()
  .openapi('Copy');
const Origin = z
  .object({ ...anchored, articles: list(z.string()), linked: may(Linked) })
  .readonly()
  .openapi('Origin');
const Side = z.object({ says: z.string(), independent: offset, anchors: list(Anchor) }).readonly();
export const Conflict = z
  .object({
    ...anchored,
    kind: z.enum(['figure', 'role', 'date', 'place', 'order', 'denial', 'quotation', 'name']),
    about: z.string(),
    state: z.enum(['open', 'superseded', 'corrected', 'explained']),
    sides: list(Side),
    linked: Linked,
  })
  .readonly()
  .openapi('Conflict', { description: 'Accounts that cannot all hold of one moment.' });
const Position = z
  .object({
    ...anchored,
    actor: z.string(),
    issue: z.string(),
    sequence: list(
      z
        .object({
          date: z.string().nullable(),
          stance: z.enum(['for', 'against', 'open']),
          utterance: z.string(),
          anchors: list(Anchor),
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Position');

export const Ruling = z
  .object({
    ...anchored,
    kind: z.enum(['merge', 'split', 'reject', 'relabel']),
    of: z.enum(['entity', 'statement', 'figure', 'event', 'conflict', 'story']),
    as: may(z.object({ act: may(Act), speaker: may(z.string()) }).readonly()),
    why: may(z.string()),
    by: z.string(),
    told: z.string(),
    undone: may(z.string()),
  })
  .readonly()
  .openapi('Ruling', { description: 'A person decided; the anchors are the words it holds to.' });

/** A ruling as a page tells it; who and when are added here where they are not given. */
export const RulingTold = z
  .object({
    kind: z.enum(['merge', 'split', 'reject', 'relabel']),
    of: z.enum(['entity', 'statement', 'figure', 'event', 'conflict', 'story']),
    anchors: z.array(Anchor).min(1).max(500).readonly(),
    as: may(z.object({ act: may(Act), speaker: may(z.string().min(1).max(300)) }).readonly()),
    why: may(z.string().max(2000)),
    by: may(z.string().min(1).max(200)),
  })
  .readonly()
  .openapi('RulingTold');

export const Chapter = z
  .object({ name: z.string(), articles: list(z.string()), from: z.string().nullable(), to: z.string().nullable() })
  .readonly()
  .openapi('Chapter', { description: 'A stretch of a long story in which its reports tell of one thing.' });
const partOf = { part: list(Span), paragraphs: z.string(), linked: Linked };
const Guest = z
  .object({ article: z.string(), ...partOf })
  .readonly()
  .openapi('Guest', {
    description:
      'A report of another story, a part of which is of this one, too. `paragraphs`: which of its paragraphs these are, counted from 1; empty where it is all of them.',
  });
const story = {
  ...item,
  name: z.string(),
  articles: list(z.string()),
  guests: list(Guest),
  from: z.string().nullable(),
  to: z.string().nullable(),
  chapters: list(Chapter),
};
const links = {
  entities: list(Entity),
  utterances: list(Utterance),
  happenings: list(Happening),
  tallies: list(Tally),
  copies: list(Copy),
  origins: list(Origin),
  conflicts: list(Conflict),
  positions: list(Position),
};
export const Story = z.object(story).readonly().openapi('Story');
export const StoryLinks = z.object(links).readonly().openapi('StoryLinks');
export const WholeRecord = z
  .object({ ...links, articles: list(Article), stories: list(Story), rulings: list(Ruling) })
  .readonly()
  .openapi('WholeRecord');

// ── What the routes answer ────────────────────────────────────────────────────

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
 * reading of each of its statements is, by its number. `taken`: of a report that brings no date.
 */
export const StoryReport = z
  .object({ ...article, sentences: list(Span), sure: list(share), taken: may(TakenDay) })
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
export type RulingTold = z.infer<typeof RulingTold>;
export type Rulings = z.infer<typeof Rulings>;
export type Failure = z.infer<typeof Failure>;
