/** GET /api/search: passages by their words. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answers, type Asked, wrongUse } from '../answer.js';
import { SearchAnswer } from '../wire.js';

const query = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .openapi({ description: 'Words to look for; "quoted words" stand together.', example: 'ferry' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Passages, statements and figures that hold the words, best first',
  request: { query },
  responses: { ...answers('What was found', SearchAnswer), ...wrongUse },
});

export const addSearch = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ q, hits: record.search(q, limit) }, 200);
  });
