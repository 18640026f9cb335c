/** GET /api/health: whether the record is well. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answers, type Asked } from '../answer.js';
import { Health } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'The state of the record',
  responses: answers('The state', Health),
});

export const addHealth = (app: OpenAPIHono, record: Asked) => app.openapi(route, (c) => c.json(record.health(), 200));
