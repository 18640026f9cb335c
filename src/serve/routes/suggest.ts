/**
 * GET /api/suggest: people, bodies and places by the beginnings of their names, measures, figures by number ("dead >
 * 50"), statements by act and date ("denied 8 Oct 2025").
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answers, type Asked, wrongUse } from '../answer.js';
import { findFigures, findNamed, knownIn, toNumberAsked } from '../known.js';
import { findTold, toToldAsked } from '../told.js';
import { Suggestions } from '../wire.js';

const query = z.object({
  q: z.string().trim().min(1).max(400).openapi({
    description:
      'The beginning of a name or measure; or a measure with >, <, =, >= or <= and a number; or an act, a date, or both.',
    example: 'dead > 50',
  }),
  limit: z.coerce.number().int().min(1).max(100).default(8),
});
const route = createRoute({
  method: 'get',
  path: '/api/suggest',
  summary: 'Names, measures and figures of the latest stories that begin or hold so',
  request: { query },
  responses: { ...answers('What is known', Suggestions), ...wrongUse },
});

export const addSuggest = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { q, limit } = c.req.valid('query'),
      known = knownIn(record),
      number = toNumberAsked(q);
    const entities = number
      ? []
      : findNamed(known, q, limit).map(({ id, name, type, anchors }) => ({
          id,
          name,
          type,
          reports: new Set(anchors.map((a) => a.article)).size,
        }));
    const measures = [...new Set(known.tallies.map(({ tally }) => tally.measure))]
      .filter((m) => m.toLowerCase().startsWith(q.toLowerCase()))
      .slice(0, limit);
    const told = number ? undefined : toToldAsked(q);
    return c.json(
      {
        q,
        entities,
        measures,
        figures: number ? findFigures(known, number, limit) : [],
        told: told ? findTold(known.stories, told, limit) : [],
      },
      200,
    );
  });
