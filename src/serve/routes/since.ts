/** GET /api/stories/:id/since: what a moment has brought. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type News, newSince } from '../../link/known.js';
import type { Item } from '../../types.js';
import { answersOrNone, type Asked, byId, none, wrongUse } from '../answer.js';
import { storyAsOf } from '../as-of.js';
import { SinceAnswer } from '../wire.js';

const query = z.object({
  moment: z.iso
    .datetime({ offset: true, local: true, precision: -1 })
    .or(z.iso.datetime({ offset: true, local: true }))
    .or(z.iso.date())
    .openapi({ description: 'ISO 8601; of a date, its beginning.', example: '2025-11-14T18:00Z' }),
});
const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}/since',
  summary: 'What later reports of one story brought',
  request: { ...byId, query },
  responses: { ...answersOrNone('What is new', SinceAnswer), ...wrongUse },
});

export const addSince = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      { moment } = c.req.valid('query'),
      known = storyAsOf(record, id);
    if (!known) return none(c, 'story', id);
    const { links, reports } = known;
    const later = newSince(
      reports.map((r) => ({ id: r.article.id, anchors: [{ article: r.article.id, start: 0, end: 1, exact: '' }] })),
      reports,
      moment,
    );
    const kinds = {
      utterances: newSince(links.utterances, reports, moment),
      happenings: newSince(links.happenings, reports, moment),
      tallies: newSince(links.tallies, reports, moment),
      conflicts: newSince(links.conflicts, reports, moment),
      positions: newSince(links.positions, reports, moment),
    };
    const idsOf = (which: keyof News<Item>) => ({
      utterances: ids(kinds.utterances[which]),
      happenings: ids(kinds.happenings[which]),
      tallies: ids(kinds.tallies[which]),
      conflicts: ids(kinds.conflicts[which]),
      positions: ids(kinds.positions[which]),
    });
    return c.json({ moment, reports: ids(later.fresh), fresh: idsOf('fresh'), grown: idsOf('grown') }, 200);
  });

const ids = (items: readonly Item[]): string[] => items.map((i) => i.id);
