import { expect, test } from 'vitest';
import { brokenLayers, type Layer } from './layers.js';

const WORDS = ['types', 'errors', 'text'];
const LANGUAGE = [...WORDS, 'lang', 'model', 'gazetteer'];
const STAGES = [...LANGUAGE, 'gather', 'clean', 'read', 'link'];

/**
 * types, errors < text < say, lang, model, gazetteer < gather, clean, read, link < record < export, serve < pipeline <
 * faces, index < cli
 */
const LAYERS: Readonly<{ [folder: string]: Layer }> = {
  types: { may: [] },
  errors: { may: [] },
  text: { may: ['types', 'errors'] },
  say: { may: WORDS },
  lang: { may: WORDS },
  model: { may: WORDS, node: ['node:fs', 'node:path', 'node:url', 'node:crypto'] },
  gazetteer: { may: WORDS, node: ['node:fs', 'node:path', 'node:url'] },
  gather: {
    may: LANGUAGE,
    node: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:crypto',
      'node:zlib',
      'node:stream',
      'node:stream/promises',
      'node:readline',
      'node:process',
    ],
    npm: ['tinyglobby'],
  },
  clean: { may: LANGUAGE, node: ['node:crypto'], npm: ['linkedom', '@mozilla/readability', 'iconv-lite', 'chardet'] },
  read: { may: LANGUAGE },
  link: { may: LANGUAGE },
  record: { may: STAGES, node: ['node:fs', 'node:path', 'node:crypto', 'node:zlib'], npm: ['@photostructure/sqlite'] },
  export: { may: [...STAGES, 'record', 'say'] },
  serve: {
    may: [...STAGES, 'record', 'say'],
    node: ['node:fs', 'node:fs/promises', 'node:path', 'node:url', 'node:http', 'node:net'],
    npm: [
      'hono',
      'hono/body-limit',
      'hono/streaming',
      'hono/http-exception',
      '@hono/node-server',
      '@hono/node-server/serve-static',
      '@hono/zod-openapi',
      'zod',
    ],
  },
  pipeline: { may: [...STAGES, 'record', 'export'] },
  faces: { may: [...STAGES, 'record', 'export', 'pipeline'] },
  index: { may: [...STAGES, 'record', 'export', 'pipeline', 'faces'] },
  cli: {
    may: [...STAGES, 'record', 'export', 'serve', 'pipeline', 'say'],
    node: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:url',
      'node:process',
      'node:os',
      'node:v8',
      'node:readline',
      'node:stream',
      'node:stream/promises',
      'node:util',
      'node:events',
      'node:worker_threads',
    ],
    npm: ['commander', 'picocolors', 'open'],
  },
};

test('every import goes from right to left', () => expect(brokenLayers('src', LAYERS)).toEqual([]));
