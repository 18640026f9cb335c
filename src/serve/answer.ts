/**
 * What every route shares: what it may ask of the record, the shape of its answers in the OpenAPI page, the `id` in its
 * path, and how it says that there is none.
 */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Record } from '../record/record.js';
import { Failure } from './wire.js';

/** All of a record that is asked here; what changes it is given to the app apart. */
export type Asked = Pick<
  Record,
  'stories' | 'story' | 'article' | 'entity' | 'utterance' | 'search' | 'whole' | 'health' | 'version' | 'rulings'
>;

const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});

export const answers = <T extends z.ZodType>(description: string, schema: T) => ({ 200: json(description, schema) });

export const answersOrNone = <T extends z.ZodType>(description: string, schema: T) => ({
  ...answers(description, schema),
  404: json('Nothing on record has this id.', Failure),
});

export const wrongUse = { 400: json('The request is not as described here.', Failure) };

export const byId = {
  params: z.object({
    id: z.string().openapi({
      param: { name: 'id', in: 'path' },
      description: 'As an answer of this interface gave it, percent-encoded.',
    }),
  }),
};

export const failure = (code: string, message: string, where: string): Failure => ({ error: { code, message, where } });

/** `story: x1: not on record; …` with 404. */
export const none = (c: Context, kind: string, id: string) =>
  c.json(failure(`no-such-${kind}`, `${kind}: ${id}: not on record; GET /api/stories lists what is`, 'id'), 404);
