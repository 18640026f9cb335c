/**
 * The built web pages, read once into memory. Any address that is no file and not under /api is a place in the page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { failure } from './answer.js';

/** Where `npm run build` puts them, seen from dist/serve or, when the sources themselves are run, from src/serve. */
export const BUILT_PAGES =
  ['../../dist/web', '../web']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path)) ?? 'dist/web';

const TYPES: Readonly<{ [ending: string]: string }> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export function addPages(app: OpenAPIHono, folder: string): void {
  const files = readPages(folder),
    index = files.get('/index.html');
  app.get('*', (c) => {
    const { path } = c.req,
      file = files.get(path);
    if (file) {
      // Vite puts a hash of the content into the names under assets/, so these never change.
      return c.body(file, 200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    }
    if (path.startsWith('/api/') || path.startsWith('/assets/'))
      return c.json(
        failure(
          'no-such-route',
          `address: ${path.slice(0, 200)}: nothing here; /api/openapi.json lists what is`,
          'path',
        ),
        404,
      );
    if (!index)
      return c.text(
        `pages: ${folder}: not built; run npm run build. The interface under /api works without them.\n`,
        503,
      );
    // The story is on its way while the script that shows it is still being read.
    const [, story] = /^\/stories\/([\w.%~-]+)(?:\/\w+)?$/.exec(path) ?? [];
    return c.body(index, 200, {
      'content-type': TYPES['.html']!,
      'cache-control': 'no-cache',
      ...(story !== undefined && { link: `</api/stories/${story}?words=once>; rel=preload; as=fetch; crossorigin` }),
    });
  });
}

function readPages(folder: string): Map<string, Uint8Array<ArrayBuffer>> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name));
  return new Map(
    names.map((name) => [name.slice(folder.length).split(sep).join('/'), new Uint8Array(readFileSync(name))]),
  );
}
