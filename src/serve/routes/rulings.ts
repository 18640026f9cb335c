/**
 * /api/rulings: what people decided, told and undone. The only addresses that change the record; what changes it is
 * given to the server.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { answers, answersOrNone, type Asked, byId, failure, none, wrongUse } from '../answer.js';
import { openingOf } from '../../text/opening.js';
import type * as types from '../../types.js';
import { Ruling, Rulings, RulingTold } from '../wire.js';

/** What a person may do here. */
export interface Ruler {
  readonly rule: (told: RulingTold) => types.Ruling;
  readonly undo: (ruling: string) => types.Ruling | undefined;
}

/** 500 places of some sentences each. */
const MOST_BYTES = 2_000_000;

const ask = createRoute({
  method: 'get',
  path: '/api/rulings',
  summary: 'All that people ruled, in the order in which they told it, with what was undone',
  responses: answers('The rulings', Rulings),
});
const tell = createRoute({
  method: 'post',
  path: '/api/rulings',
  summary: 'Rules: these are one, this is none of the others, this was misread, this is something else',
  request: { body: { required: true, content: { 'application/json': { schema: RulingTold } } } },
  responses: {
    201: {
      description: 'The ruling; one like it that is in force already where there is one',
      content: { 'application/json': { schema: Ruling } },
    },
    ...wrongUse,
  },
});
const undo = createRoute({
  method: 'delete',
  path: '/api/rulings/{id}',
  summary: 'Undoes a ruling, which stays on record',
  request: byId,
  responses: answersOrNone('The ruling, undone', Ruling),
});

const named = (article: types.Article | undefined): Rulings['reports'][number] | undefined =>
  article && {
    id: article.id,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.title !== undefined && { title: article.title }),
    ...openingOf(article),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.published !== undefined && { published: article.published }),
  };

/** Without a ruler the record is only asked: then nothing can be told. */
export function addRulings(app: OpenAPIHono, record: Asked, ruler: Ruler | undefined): void {
  app.openapi(ask, (c) => {
    const rulings = record.rulings(),
      ids = [...new Set(rulings.flatMap((r) => r.anchors.map((a) => a.article)))].sort();
    return c.json({ rulings, reports: ids.flatMap((id) => named(record.article(id)?.article) ?? []) }, 200);
  });
  if (!ruler) return;
  app.use(
    '/api/rulings',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) =>
        c.json(failure('wrong-use', `request: larger than ${MOST_BYTES} bytes; name fewer places`, 'body'), 413),
    }),
  );
  app.openapi(tell, (c) => c.json(ruler.rule(c.req.valid('json')), 201));
  app.openapi(undo, (c) => {
    const { id } = c.req.valid('param'),
      undone = ruler.undo(id);
    return undone ? c.json(undone, 200) : none(c, 'ruling', id);
  });
}
