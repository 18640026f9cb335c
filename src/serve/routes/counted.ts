/** GET /api/stories/:id/counted: tallies of the dead as ACLED, UCDP and Iraq Body Count would count them. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answersOrNone, type Asked, byId, none, wrongUse } from '../answer.js';
import { asOfQuery, storyAsOf } from '../as-of.js';
import { toCounted } from '../counted.js';
import { CountedAnswer } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}/counted',
  summary: 'The dead of one story as keepers of such records would count them',
  request: { ...byId, query: asOfQuery },
  responses: { ...answersOrNone('The counts', CountedAnswer), ...wrongUse },
});

export const addCounted = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      story = storyAsOf(record, id, c.req.valid('query').asof);
    return story ? c.json(toCounted(story.links), 200) : none(c, 'story', id);
  });
