/** What the reports of a story say together, what people ruled, and the whole record. */
import { z } from '@hono/zod-openapi';
import {
  Act,
  anchor,
  Anchor,
  anchored,
  EntityType,
  Form,
  item,
  Linked,
  list,
  may,
  Mode,
  offset,
  Qualifier,
  share,
  SourceKind,
  Span,
  Standing,
  When,
} from './parts.js';
import { Article, Place } from './reading.js';

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
    held: may(Linked),
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
export const TallyFigure = z
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
export const Tally = z
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
export const partOf = { part: list(Span), paragraphs: z.string(), linked: Linked };
const Guest = z
  .object({ article: z.string(), ...partOf })
  .readonly()
  .openapi('Guest', {
    description:
      'A report of another story, a part of which is of this one, too. `paragraphs`: which of its paragraphs these are, counted from 1; empty where it is all of them.',
  });
export const story = {
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

export type RulingTold = z.infer<typeof RulingTold>;
