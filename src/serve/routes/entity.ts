/**
 * GET /api/entities/:id: a person, body or place, with all it is on record as saying and where accounts of it differ.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none } from '../answer.js';
import { EntityAnswer } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'One person, body or place',
  request: byId,
  responses: answersOrNone('The entity', EntityAnswer),
});

export const addEntity = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      whole = record.entity(id);
    return whole ? c.json(whole, 200) : none(c, 'entity', id);
  });
