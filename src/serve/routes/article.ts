/** GET /api/articles/:id: the text and all that was read in it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none } from '../answer.js';
import { ArticleAnswer } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'One article with its reading',
  request: byId,
  responses: answersOrNone('The article', ArticleAnswer),
});

export const addArticle = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      whole = record.article(id);
    return whole ? c.json(whole, 200) : none(c, 'article', id);
  });
