/**
 * The record over HTTP, testable without a socket. What each route does is in routes/, one a file; the order here is
 * the order of docs/http.md. Only asks: what changes the record, people's rulings, is given to it.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { OnrecordError } from '../errors.js';
import { type Asked, failure } from './answer.js';
import { onlyHere, onlyOwnPages, withSafeHeaders } from './guard.js';
import { addPages, BUILT_PAGES } from './pages.js';
import { addArticle } from './routes/article.js';
import { addChanges } from './routes/changes.js';
import { addCounted } from './routes/counted.js';
import { addEntity } from './routes/entity.js';
import { addExport } from './routes/export.js';
import { addHealth } from './routes/health.js';
import { addMoving } from './routes/moving.js';
import { addRulings, type Ruler } from './routes/rulings.js';
import { addSearch } from './routes/search.js';
import { addSilence } from './routes/silence.js';
import { addSince } from './routes/since.js';
import { addStories } from './routes/stories.js';
import { addStory } from './routes/story.js';
import { addStoryExport, type StoryForms } from './routes/story-export.js';
import { addSuggest } from './routes/suggest.js';
import { addUtterance } from './routes/utterance.js';

export interface AppOptions {
  /** The folder of the built web pages; where `npm run build` puts them unless given. */
  readonly pages?: string;
  /** The forms in which a story can be saved as a file; none unless given. */
  readonly forms?: StoryForms;
  /** What keeps and undoes rulings; where none is given, the record is only asked. */
  readonly ruler?: Ruler;
}

const ROUTES = [
  addStories,
  addMoving,
  addStory,
  addCounted,
  addSilence,
  addSince,
  addArticle,
  addEntity,
  addUtterance,
  addSearch,
  addSuggest,
  addExport,
  addChanges,
  addHealth,
] as const;

/** @example await createApp(record).request('/api/stories') */
export function createApp(record: Asked, { pages = BUILT_PAGES, forms = {}, ruler }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [first] = result.error.issues,
        where = first?.path.join('.') ?? '';
      return c.json(
        failure(
          'wrong-use',
          `request: ${where || result.target}: ${first?.message ?? 'not as described'}; /api/openapi.json says what is expected`,
          where,
        ),
        400,
      );
    },
  });
  app.use(withSafeHeaders);
  app.use(onlyHere);
  app.use(onlyOwnPages);
  for (const add of ROUTES) add(app, record);
  addRulings(app, record, ruler);
  addStoryExport(app, record, forms);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: '1',
      description:
        'Who said what, what happened, which numbers, who copied whom, where accounts differ: each with its very words.',
    },
  });
  addPages(app, pages);
  app.notFound((c) =>
    c.json(
      failure(
        'no-such-route',
        `address: ${c.req.method} ${c.req.path.slice(0, 200)}: nothing here; /api/openapi.json lists what is`,
        'path',
      ),
      404,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json(failure('wrong-use', error.message, 'request'), error.status);
    if (error instanceof OnrecordError)
      return c.json(
        failure(error.code, error.message, 'record'),
        error.code.startsWith('no-such') ? 404 : error.code === 'wrong-use' ? 400 : 503,
      );
    return c.json(
      failure(
        'failed',
        `${c.req.path}: ${error.message}; the record itself is unharmed: ask again, and if it stays so look at it with onrecord doctor`,
        'server',
      ),
      500,
    );
  });
  return app;
}
