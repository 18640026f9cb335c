/**
 * What crosses the wire: one schema for each shape of types.ts and record.ts that the interface hands out. Checks, the
 * OpenAPI page and the web pages' types all come from here; test/serve.test.ts holds them to src/types.ts. Knows no
 * route and no record.
 */
export * from './wire/answers.js';
export { Span, Anchor, When } from './wire/parts.js';
export * from './wire/reading.js';
export * from './wire/record.js';
