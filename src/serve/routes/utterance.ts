/** GET /api/utterances/:id: one act of saying with all its wordings. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none } from '../answer.js';
import { Utterance } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/utterances/{id}',
  summary: 'One statement with all its wordings',
  request: byId,
  responses: answersOrNone('The statement', Utterance),
});

export const addUtterance = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      utterance = record.utterance(id);
    return utterance ? c.json(utterance, 200) : none(c, 'utterance', id);
  });
