/** GET /api/export: the whole record as one JSON, sent item by item so that no second copy of it stands in memory. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { answers, type Asked } from '../answer.js';
import { WholeRecord } from '../wire.js';

const route = createRoute({ method: 'get', path: '/api/export', summary: 'The whole record, as onrecord export --format json writes it', responses: answers('The record', WholeRecord) });

export const addExport = (app: OpenAPIHono, record: Asked) => app.openapi(route, (c) => {
  c.header('content-type', 'application/json; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="onrecord.json"');
  return stream(c, async (out) => {
    for (const piece of inPieces(record.whole())) await out.write(piece);
  }) as never; // the route's type wants the JSON whole; what is sent is the same JSON in pieces
});

/** The JSON of an object of lists, in pieces of some 64 kB. */
function* inPieces(whole: object): Generator<string> {
  let piece = '{';
  for (const [i, [name, items]] of Object.entries(whole).entries()) {
    piece += `${i ? ',' : ''}${JSON.stringify(name)}:[`;
    for (const [j, item] of (items as readonly unknown[]).entries()) {
      piece += (j ? ',' : '') + JSON.stringify(item);
      if (piece.length > 65_536) { yield piece; piece = ''; }
    }
    piece += ']';
  }
  yield `${piece}}`;
}
