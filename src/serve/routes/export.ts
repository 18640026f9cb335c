/** GET /api/export: the whole record as one JSON, sent item by item so that no second copy of it stands in memory. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { wholeOrder } from '../../record/record.js';
import { jsonOfLists } from '../../text/json.js';
import { answers, type Asked } from '../answer.js';
import { WholeRecord } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'The whole record, as onrecord export --format json writes it',
  responses: answers('The record', WholeRecord),
});

export const addExport = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    c.header('content-type', 'application/json; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="onrecord.json"');
    return stream(c, async (out) => {
      for (const piece of jsonOfLists(wholeOrder, itemsOf(record.whole()))) await out.write(piece);
    }) as never; // the route's type wants the JSON whole; what is sent is the same JSON in pieces
  });

/** From the whole in memory: other requests ask the record while this answer is on its way. */
function* itemsOf(whole: ReturnType<Asked['whole']>): Generator<{ readonly part: string; readonly value: unknown }> {
  for (const part of wholeOrder) for (const value of whole[part]) yield { part, value };
}
