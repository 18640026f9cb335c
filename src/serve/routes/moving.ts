/** GET /api/moving: of the latest stories, what has moved. Kept until the record changes: every window asks for it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Reading, Wording } from '../../types.js';
import { answers, type Asked } from '../answer.js';
import { latestStories } from '../known.js';
import { toMoving } from '../moving.js';
import { Moving } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/moving',
  summary: 'Reports by day, open disagreements and the last change of the latest stories',
  responses: answers('What is moving', Moving),
});

const kept = new WeakMap<Asked, { readonly version: number; readonly moving: Moving }>();

/** Each report is fetched once: of a story its latest alone is asked for. */
function confidenceIn(record: Asked): (wording: Wording) => number {
  const readings = new Map<string, Reading | undefined>();
  return ({ article, statement }) => {
    if (!readings.has(article)) readings.set(article, record.article(article)?.reading);
    return readings.get(article)?.statements[statement]?.confidence ?? 0;
  };
}

export const addMoving = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const version = record.version(),
      before = kept.get(record);
    const moving =
      before?.version === version
        ? before.moving
        : { stories: latestStories(record).map((story) => toMoving(story, confidenceIn(record))) };
    kept.set(record, { version, moving });
    return c.json(moving, 200);
  });
