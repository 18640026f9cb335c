/**
 * Who may ask and what a browser may do with the answer. A page of another site must reach nothing here, by no trick of
 * names.
 */
import type { MiddlewareHandler } from 'hono';
import { failure } from './answer.js';

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Everything from this server alone; styles too, so nothing written in a report can become one. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * Refuses a request addressed to any other name than this machine's own: a name that another site points here (DNS
 * rebinding).
 */
export const onlyHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (HERE.has(host.replace(/:\d+$/, '').toLowerCase())) return next();
  return c.json(
    failure('wrong-host', `host: ${host.slice(0, 100)}: not this machine; open http://localhost instead`, 'host'),
    403,
  );
};

/**
 * Refuses to change anything at the wish of another site's page: a browser names the page's origin with every such
 * request, and whence it comes. A form of another site could send no JSON without asking first, which no answer here
 * allows. What is no browser names neither and is let in.
 */
export const onlyOwnPages: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const origin = c.req.header('origin'),
    site = c.req.header('sec-fetch-site'),
    host = c.req.header('host') ?? new URL(c.req.url).host;
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase())
    return c.json(
      failure(
        'wrong-origin',
        `origin: ${origin.slice(0, 100)}: not a page of this server; nothing was changed`,
        'origin',
      ),
      403,
    );
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return c.json(
      failure(
        'wrong-origin',
        `request: from ${site.slice(0, 20)}: not a page of this server; nothing was changed`,
        'sec-fetch-site',
      ),
      403,
    );
  if (c.req.method === 'POST' && !/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return c.json(
      failure('wrong-use', 'request: content-type: not application/json; send JSON, and say so', 'content-type'),
      415,
    );
  return next();
};

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

export const withSafeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', POLICY);
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('x-frame-options', 'DENY');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
};
