/** GET /api/stories/:id: all that its reports say together, with their texts, so that every anchor can be shown in its sentence. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none } from '../answer.js';
import { StoryAnswer } from '../wire.js';

const route = createRoute({ method: 'get', path: '/api/stories/{id}', summary: 'One story whole', request: byId, responses: answersOrNone('The story', StoryAnswer) });

export const addStory = (app: OpenAPIHono, record: Asked) => app.openapi(route, (c) => {
  const { id } = c.req.valid('param'), whole = record.story(id);
  if (!whole) return none(c, 'story', id);
  const articles = whole.articles.flatMap((summary) => {
    const read = record.article(summary.id);
    return read ? [{ ...read.article, sentences: read.reading.sentences.map(({ start, end }) => ({ start, end })), sure: read.reading.statements.map((s) => s.confidence) }] : [];
  });
  return c.json({ story: whole.story, articles, links: whole.links }, 200);
});
