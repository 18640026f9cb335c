/**
 * GET /api/stories/:id: all that its reports say together, with their texts, so that every anchor can be shown in its
 * sentence; on request as known on a day. Who has the texts needs no anchor to repeat its words: with `?words=once` the
 * answer is half as large.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idOf } from '../../text/hash.js';
import type { Reading } from '../../types.js';
import { answersOrNone, type Asked, byId, none, wrongUse } from '../answer.js';
import { asOfQuery, storyAsOf } from '../as-of.js';
import { StoryAnswer, type StoryReport } from '../wire.js';

const query = asOfQuery.extend({
  words: z.enum(['each', 'once']).default('each').openapi({
    description: 'once: the links’ anchors come without `exact`; their words stand in the texts, from start to end.',
  }),
});
const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'One story whole',
  request: { ...byId, query },
  responses: {
    ...answersOrNone('The story', StoryAnswer),
    ...wrongUse,
    304: { description: 'It is as `If-None-Match` says' },
  },
});

export const addStory = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      { asof, words } = c.req.valid('query'),
      answer = answerOf(record, id, asof, words === 'once');
    if (!answer) return none(c, 'story', id);
    // Always asked again, and sent again only where it has changed.
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache', etag: answer.tag };
    // the same JSON, written once
    return (
      c.req.header('if-none-match') === answer.tag ? c.body(null, 304, headers) : c.body(answer.body, 200, headers)
    ) as never;
  });

interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/**
 * So many answers are kept written out, until the record changes: a desk asks for the same few all day, and 64 reports
 * take a tenth of a second to gather.
 */
const KEPT = 16;
const kept = new WeakMap<Asked, { readonly version: number; readonly answers: Map<string, Answer> }>();

function answerOf(record: Asked, id: string, asof: string | undefined, once: boolean): Answer | undefined {
  const version = record.version(),
    before = kept.get(record),
    answers = before?.version === version ? before.answers : new Map<string, Answer>(),
    key = `${once} ${asof ?? ''} ${id}`;
  if (before?.version !== version) kept.set(record, { version, answers });
  const ready = answers.get(key) ?? write(record, id, asof ?? '', once);
  answers.delete(key);
  if (ready !== undefined) answers.set(key, ready); // the one asked for last goes last
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size > KEPT) answers.delete(oldest);
  return ready;
}

function write(record: Asked, id: string, asof: string, once: boolean): Answer | undefined {
  const known = storyAsOf(record, id, asof);
  if (!known) return undefined;
  const articles = known.reports.map(({ article, reading }) => ({
    ...article,
    ...doubtsIn(reading),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    sure: reading.statements.map((s) => s.confidence),
  }));
  const answer: StoryAnswer = { story: known.story, articles, links: known.links, rulings: known.rulings };
  const text = `{${Object.entries(answer)
    .map(([name, part]) => `"${name}":${JSON.stringify(part, once && name === 'links' ? withoutExact : undefined)}`)
    .join(',')}}`;
  return { body: new TextEncoder().encode(text), tag: `"${idOf(text)}"` };
}

const withoutExact = (key: string, value: unknown): unknown => (key === 'exact' ? undefined : value);

function doubtsIn({ doubts }: Reading): Pick<StoryReport, 'taken' | 'foreign'> {
  const taken = doubts.find((d) => d.taken)?.taken;
  return { ...(taken && { taken }), ...(doubts.some((d) => d.foreign) && { foreign: true as const }) };
}
