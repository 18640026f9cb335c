/** GET /api/stories: what is moving. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answers, type Asked } from '../answer.js';
import { Stories } from '../wire.js';
import { compare } from '../../text/order.js';

const route = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'All stories with their counts, the latest first',
  responses: answers('The stories', Stories),
});

export const addStories = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) =>
    c.json(
      { stories: record.stories().toSorted((a, b) => compare(b.to ?? '', a.to ?? '') || compare(a.id, b.id)) },
      200,
    ),
  );
