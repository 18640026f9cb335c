/**
 * GET /api/stories/:id/export: one story as a file. What forms there are is given to the server: the folder that writes
 * them is its neighbour, not its own.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Asked, byId, failure, none } from '../answer.js';
import { Failure } from '../wire.js';

export interface StoryForm {
  readonly mediaType: string;
  readonly ending: string;
  readonly write: (record: Asked, story: string) => string | undefined;
}
export type StoryForms = Readonly<{ [name: string]: StoryForm }>;

export function addStoryExport(app: OpenAPIHono, record: Asked, forms: StoryForms): void {
  const names = Object.keys(forms),
    said = (description: string) => ({ description, content: { 'application/json': { schema: Failure } } });
  const route = createRoute({
    method: 'get',
    path: '/api/stories/{id}/export',
    summary: 'One story as a file',
    request: {
      ...byId,
      query: z.object({ format: z.string().openapi({ description: names.join(', '), example: 'html' }) }),
    },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': {} } },
      400: said('There is no such form.'),
      404: said('Nothing on record has this id.'),
    },
  });
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      { format } = c.req.valid('query'),
      form = Object.hasOwn(forms, format) ? forms[format] : undefined;
    if (!form)
      return c.json(
        failure('wrong-use', `format: ${format.slice(0, 50)}: not one of ${names.join(', ')}`, 'format'),
        400,
      );
    const text = form.write(record, id);
    if (text === undefined) return none(c, 'story', id);
    return c.body(text, 200, {
      'content-type': form.mediaType,
      'content-disposition': `attachment; filename="story-${id.replace(/[^\w.-]/g, '-').slice(0, 60)}.${form.ending}"`,
    }) as never;
  });
}
