/**
 * GET /api/changes: says, for as long as one listens, that the record has changed. Server-sent events; each carries the
 * version and nothing else.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Asked } from '../answer.js';

const route = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'A server-sent event “version” now and whenever the record has changed and come to rest',
  responses: { 200: { description: 'Events without end', content: { 'text/event-stream': {} } } },
});

const LOOK_MS = 700;
/** A record that is being added to is told of once it rests, and at the latest after so many looks. */
const RESTLESS = 8;
/** So that what stands between does not take the line for dead. */
const SIGN_OF_LIFE = 30;

export const addChanges = (app: OpenAPIHono, record: Asked) =>
  app.openapi(
    route,
    (c) =>
      streamSSE(c, async (out) => {
        let told: number | undefined,
          before = record.version(),
          restless = 0,
          quiet = 0;
        while (!out.aborted && !out.closed) {
          const now = versionOf(record, before);
          restless = now === before ? 0 : restless + 1;
          if (now !== told && (now === before || restless >= RESTLESS)) {
            await out.writeSSE({ event: 'version', data: String(now) });
            told = now;
            quiet = restless = 0;
          } else if (++quiet >= SIGN_OF_LIFE) {
            await out.write(': here\n\n');
            quiet = 0;
          }
          before = now;
          await out.sleep(LOOK_MS);
        }
      }) as never,
  );

/** While another program writes, the record may be busy: then it is as it was. */
function versionOf(record: Asked, before: number): number {
  try {
    return record.version();
  } catch {
    return before;
  }
}
