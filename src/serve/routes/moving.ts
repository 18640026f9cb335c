/** GET /api/moving: of the latest stories, what has moved. Kept until the record changes: every window asks for it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { answers, type Asked } from '../answer.js';
import { latestStories } from '../known.js';
import { toMoving } from '../moving.js';
import { Moving } from '../wire.js';

const route = createRoute({ method: 'get', path: '/api/moving', summary: 'Reports by day, open disagreements and the last change of the latest stories', responses: answers('What is moving', Moving) });

const kept = new WeakMap<Asked, { readonly version: number; readonly moving: Moving }>();

export const addMoving = (app: OpenAPIHono, record: Asked) => app.openapi(route, (c) => {
  const version = record.version(), before = kept.get(record);
  const moving = before?.version === version ? before.moving : { stories: latestStories(record).map(toMoving) };
  kept.set(record, { version, moving });
  return c.json(moving, 200);
});
