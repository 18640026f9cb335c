/** GET /api/stories/:id: all that its reports say together, with their texts, so that every anchor can be shown in its sentence; on request as known on a day. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none, wrongUse } from '../answer.js';
import { asOfQuery, storyAsOf } from '../as-of.js';
import { StoryAnswer } from '../wire.js';

const route = createRoute({ method: 'get', path: '/api/stories/{id}', summary: 'One story whole', request: { ...byId, query: asOfQuery }, responses: { ...answersOrNone('The story', StoryAnswer), ...wrongUse } });

export const addStory = (app: OpenAPIHono, record: Asked) => app.openapi(route, (c) => {
  const { id } = c.req.valid('param'), body = answerOf(record, id, c.req.valid('query').asof);
  return body === undefined ? none(c, 'story', id) : c.body(body, 200, { 'content-type': 'application/json' }) as never; // the same JSON, written once
});

/** So many stories are kept written out, until the record changes: a desk asks for the same few all day, and 64 reports take half a second to gather. */
const KEPT = 16;
const kept = new WeakMap<Asked, { readonly version: number; readonly answers: Map<string, Uint8Array<ArrayBuffer>> }>();

function answerOf(record: Asked, id: string, asof = ''): Uint8Array<ArrayBuffer> | undefined {
  const version = record.version(), before = kept.get(record), answers = before?.version === version ? before.answers : new Map<string, Uint8Array<ArrayBuffer>>(), key = `${asof} ${id}`;
  if (before?.version !== version) kept.set(record, { version, answers });
  const ready = answers.get(key) ?? write(record, id, asof);
  answers.delete(key);
  if (ready !== undefined) answers.set(key, ready); // the one asked for last goes last
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size > KEPT) answers.delete(oldest);
  return ready;
}

function write(record: Asked, id: string, asof: string): Uint8Array<ArrayBuffer> | undefined {
  const known = storyAsOf(record, id, asof);
  if (!known) return undefined;
  const articles = known.reports.map(({ article, reading }) => ({ ...article, sentences: reading.sentences.map(({ start, end }) => ({ start, end })), sure: reading.statements.map((s) => s.confidence) }));
  return new TextEncoder().encode(JSON.stringify({ story: known.story, articles, links: known.links, rulings: known.rulings } satisfies StoryAnswer));
}
