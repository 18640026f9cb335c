/** Who may ask and what a browser may do with the answer. A page of another site must reach nothing here, by no trick of names. */
import type { MiddlewareHandler } from 'hono';
import { failure } from './answer.js';

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Everything from this server alone; styles too, so nothing written in a report can become one. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Refuses a request addressed to any other name than this machine's own: a name that another site points here (DNS rebinding). */
export const onlyHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (HERE.has(host.replace(/:\d+$/, '').toLowerCase())) return next();
  return c.json(failure('wrong-host', `host: ${host.slice(0, 100)}: not this machine; open http://localhost instead`, 'host'), 403);
};

export const withSafeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', POLICY);
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('x-frame-options', 'DENY');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
};
