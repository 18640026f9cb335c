/** An article, and all that was read in it: the shapes of types.ts. */
import { z } from '@hono/zod-openapi';
import {
  Act,
  EntityType,
  Form,
  found,
  item,
  list,
  may,
  Mode,
  offset,
  Qualifier,
  SourceKind,
  span,
  Span,
  Standing,
  When,
} from './parts.js';

const Block = z
  .object({
    ...span,
    kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'byline', 'dateline', 'caption', 'notice']),
  })
  .readonly()
  .openapi('Block');
export const article = {
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
export const Place = z
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
export const TakenDay = z
  .object({ day: z.string(), from: z.string(), exact: z.boolean() })
  .readonly()
  .openapi('TakenDay', {
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
    doubts: list(
      z.object({ ...span, about: z.string(), taken: may(TakenDay), foreign: may(z.literal(true)) }).readonly(),
    ),
  })
  .readonly()
  .openapi('Reading', { description: 'All that was read in one article.' });
