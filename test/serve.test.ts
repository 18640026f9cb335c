/**
 * The interface: every route's answer is what its schema says, errors have one shape, nobody but this machine is
 * served.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { createApp } from '../src/serve/app.js';
import { serveRecord } from '../src/serve/server.js';
import * as wire from '../src/serve/wire.js';
import { anchorAt } from '../src/text/anchors.js';
import type * as types from '../src/types.js';
import { withWords } from '../web/words.js';
import { fakeRecord } from './fake-record.js';

const text = '“The dam is safe,” the minister, Ida Brand, said. At least 22 villages were flooded.';
const article: types.Article = {
  id: 'post/1 é',
  text,
  title: 'Dam',
  outlet: 'Vale Post',
  published: '2025-11-19',
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
};
const at = (words: string) =>
  anchorAt(article, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
const spanOf = (words: string): types.Span => ({ start: at(words).start, end: at(words).end });
const words = {
    source: [spanOf('the minister, Ida Brand,')],
    cue: [spanOf('said')],
    content: [spanOf('“The dam is safe,”')],
  },
  number = at('22');
const reading: types.Reading = {
  article: { id: article.id, text },
  sentences: [
    { start: 0, end: 49, block: 0 },
    { start: 50, end: text.length, block: 0 },
  ],
  mentions: [],
  referents: [],
  times: [],
  events: [],
  doubts: [],
  statements: [
    {
      ...words,
      speaker: 'Ida Brand',
      named: true,
      form: 'direct',
      act: 'assert',
      relays: [],
      by: 'direct',
      confidence: 0.9,
    },
  ],
  figures: [
    {
      span: spanOf('22'),
      measure: 'village',
      value: 22,
      qualifier: 'at_least',
      unit: '1',
      mode: 'total',
      scope: {},
      by: 'count',
      confidence: 0.8,
    },
  ],
};
const whole: types.WholeRecord = {
  articles: [article],
  stories: [
    { id: 's1', name: 'Dam', articles: [article.id], from: '2025-11-19', to: '2025-11-19', guests: [], chapters: [] },
  ],
  rulings: [
    {
      id: 'k1',
      kind: 'relabel',
      of: 'statement',
      as: { act: 'announce' },
      by: 'desk',
      told: '2025-11-20T09:00:00Z',
      anchors: [at('“The dam is safe,”')],
    },
  ],
  entities: [
    {
      id: 'e1',
      name: 'Ida Brand',
      type: 'person',
      names: ['Ida Brand'],
      roles: [{ ...at('the minister'), published: '2025-11-19' }],
      anchors: [at('Ida Brand')],
    },
  ],
  utterances: [
    {
      id: 'u1',
      entity: 'e1',
      speaker: 'Ida Brand',
      named: true,
      act: 'assert',
      drift: [],
      independent: 1,
      anchors: [at('“The dam is safe,”')],
      wordings: [{ article: article.id, statement: 0, ...words, form: 'direct', relays: [] }],
    },
  ],
  happenings: [],
  positions: [],
  copies: [],
  origins: [{ id: 'o1', articles: [article.id], anchors: [] }],
  tallies: [
    {
      id: 't1',
      measure: 'village',
      unit: '1',
      scope: '',
      independent: 1,
      anchors: [number],
      figures: [{ ...number, value: 22, qualifier: 'at_least', mode: 'total', asOf: '2025-11-19', attributedTo: null }],
    },
  ],
  conflicts: [
    {
      id: 'c1',
      kind: 'figure',
      about: 'villages',
      state: 'open',
      anchors: [number],
      linked: { by: 'figures', why: 'one date, two numbers' },
      sides: [{ says: '≥ 22', independent: 1, anchors: [number] }],
    },
  ],
};
const record = fakeRecord(whole, [reading]),
  undone: types.Ruling = { ...whole.rulings[0]!, undone: '2025-11-21T09:00:00Z' };
const ruler = {
  rule: (told: wire.RulingTold): types.Ruling => ({
    ...told,
    id: 'k2',
    by: told.by ?? 'desk',
    told: '2025-11-20T10:00:00Z',
  }),
  undo: (id: string) => (id === 'k1' ? undone : undefined),
};
const app = createApp(record, { pages: '/nowhere', ruler });
const ask = async (path: string, headers: { [name: string]: string } = {}) => {
  const answer = await app.request(path, { headers });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
};

test.each([
  ['/api/stories', wire.Stories],
  ['/api/moving', wire.Moving],
  ['/api/stories/s1', wire.StoryAnswer],
  ['/api/stories/s1?asof=2025-11-19', wire.StoryAnswer],
  ['/api/stories/s1/counted', wire.CountedAnswer],
  ['/api/stories/s1/silence', wire.SilenceAnswer],
  ['/api/stories/s1/since?moment=2025-11-18T20:00Z', wire.SinceAnswer],
  [`/api/articles/${encodeURIComponent(article.id)}`, wire.ArticleAnswer],
  ['/api/entities/e1', wire.EntityAnswer],
  ['/api/utterances/u1', wire.Utterance],
  ['/api/search?q=dam', wire.SearchAnswer],
  ['/api/suggest?q=ida', wire.Suggestions],
  ['/api/suggest?q=village%20%3E%2020', wire.Suggestions],
  ['/api/rulings', wire.Rulings],
  ['/api/export', wire.WholeRecord],
  ['/api/health', wire.Health],
] as const)('%s answers what its schema says and nothing beside', async (path, schema: z.ZodType) => {
  const { status, body } = await ask(path);
  expect(status).toBe(200);
  expect(schema.parse(body)).toEqual(body);
});

test('a story comes with the texts that its anchors count in', async () => {
  const { articles, links } = wire.StoryAnswer.parse((await ask('/api/stories/s1')).body);
  for (const { article: id, start, end, exact } of links.utterances.flatMap((u) => u.anchors))
    expect(articles.find((a) => a.id === id)!.text.slice(start, end)).toBe(exact);
});

test('a story may come with its words once, in the texts: the page gives the anchors theirs back', async () => {
  const each = (await ask('/api/stories/s1')).body,
    once = (await ask('/api/stories/s1?words=once')).body;
  expect(JSON.stringify((once as wire.StoryAnswer).links)).not.toContain('"exact"');
  expect(withWords(structuredClone(once) as wire.StoryAnswer)).toEqual(each);
  expect((await ask('/api/stories/s1?words=twice')).status).toBe(400);
});

test('a story that has not changed is not sent again', async () => {
  const first = await app.request('/api/stories/s1'),
    tag = first.headers.get('etag')!;
  expect((await app.request('/api/stories/s1', { headers: { 'if-none-match': tag } })).status).toBe(304);
  expect((await app.request('/api/stories/s1', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  const grown = createApp(fakeRecord({ ...whole, conflicts: [] }, [reading]), { pages: '/nowhere' });
  expect((await grown.request('/api/stories/s1', { headers: { 'if-none-match': tag } })).status).toBe(200);
});

test('the export is the whole record', async () => expect((await ask('/api/export')).body).toEqual(whole));

test.each([
  ['/api/stories/x', 404, 'no-such-story'],
  ['/api/articles/x', 404, 'no-such-article'],
  ['/api/entities/x', 404, 'no-such-entity'],
  ['/api/utterances/x', 404, 'no-such-utterance'],
  ['/api/stories/x/counted', 404, 'no-such-story'],
  ['/api/stories/x/silence', 404, 'no-such-story'],
  ['/api/stories/x/since?moment=2025-11-18', 404, 'no-such-story'],
  ['/api/stories/s1/since?moment=soon', 400, 'wrong-use'],
  ['/api/stories/s1?asof=Monday', 400, 'wrong-use'],
  ['/api/nothing', 404, 'no-such-route'],
  ['/assets/gone.js', 404, 'no-such-route'],
  ['/api/search', 400, 'wrong-use'],
  ['/api/search?q=%20', 400, 'wrong-use'],
  ['/api/search?q=a&limit=0', 400, 'wrong-use'],
])('%s fails with %i %s', async (path, status, code) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(wire.Failure.parse(answer.body).error.code).toBe(code);
});

test('only asking is answered', async () =>
  expect(
    (await app.request('/api/stories', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))
      .status,
  ).toBe(404));

const send = async (method: string, path: string, body: unknown, headers: { [name: string]: string } = {}) => {
  const answer = await app.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
};
const misread = { kind: 'reject', of: 'statement', anchors: [at('“The dam is safe,”')] } as const;

test('a ruling is told and undone', async () => {
  expect(await send('POST', '/api/rulings', { ...misread, by: 'night desk' })).toEqual({
    status: 201,
    body: { ...misread, id: 'k2', by: 'night desk', told: '2025-11-20T10:00:00Z' },
  });
  expect(await send('DELETE', '/api/rulings/k1', undefined)).toEqual({ status: 200, body: undone });
  expect((await send('DELETE', '/api/rulings/k9', undefined)).status).toBe(404);
});

test.each([
  [{ origin: 'http://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: 'http://localhost:81' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ host: 'evil.example' }],
])('nothing is changed at the wish of another site: %j', async (headers: { [name: string]: string }) => {
  for (const [method, path, body] of [
    ['POST', '/api/rulings', misread],
    ['DELETE', '/api/rulings/k1', undefined],
  ] as const)
    expect((await send(method, path, body, headers)).status).toBe(403);
});

test('a page of this server may rule; a form, a ruling of nothing and a flood of words may not', async () => {
  expect(
    (await send('POST', '/api/rulings', misread, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }))
      .status,
  ).toBe(201);
  expect((await send('POST', '/api/rulings', misread, { 'content-type': 'text/plain' })).status).toBe(415);
  for (const body of [
    {},
    { ...misread, anchors: [] },
    { ...misread, kind: 'burn' },
    { ...misread, as: { act: 'sing' } },
  ])
    expect((await send('POST', '/api/rulings', body)).status).toBe(400);
  expect((await send('POST', '/api/rulings', { ...misread, why: 'x'.repeat(2_000_001) })).status).toBe(413);
  expect(
    (
      await createApp(record, { pages: '/nowhere' }).request('/api/rulings', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(misread),
      })
    ).status,
  ).toBe(404);
});

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8080', '10.0.0.2', ''])(
  'a request addressed to "%s" is refused',
  async (host) => {
    const { status, body } = await ask('/api/stories', { host });
    expect([status, wire.Failure.parse(body).error.code]).toEqual([403, 'wrong-host']);
  },
);

test.each(['localhost', 'localhost:8080', '127.0.0.1:41234', '[::1]:8080', 'LOCALHOST'])(
  'a request addressed to "%s" is answered',
  async (host) => expect((await ask('/api/stories', { host })).status).toBe(200),
);

test('every answer forbids the browser to go elsewhere', async () => {
  for (const path of ['/api/stories', '/api/stories/x', '/api/nothing']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect([headers.get('referrer-policy'), headers.get('x-content-type-options')]).toEqual(['no-referrer', 'nosniff']);
  }
});

test('the OpenAPI page names every route', async () => {
  const { body } = await ask('/api/openapi.json');
  expect(body).toMatchObject({ openapi: '3.1.0' });
  expect(Object.keys((body as { paths: object }).paths).sort()).toEqual([
    '/api/articles/{id}',
    '/api/changes',
    '/api/entities/{id}',
    '/api/export',
    '/api/health',
    '/api/moving',
    '/api/rulings',
    '/api/rulings/{id}',
    '/api/search',
    '/api/stories',
    '/api/stories/{id}',
    '/api/stories/{id}/counted',
    '/api/stories/{id}/export',
    '/api/stories/{id}/silence',
    '/api/stories/{id}/since',
    '/api/suggest',
    '/api/utterances/{id}',
  ]);
});

test('docs/http.md names every route, and no other', async () => {
  const { body } = await ask('/api/openapi.json'),
    doc = readFileSync('docs/http.md', 'utf8');
  const documented = [...new Set([...doc.matchAll(/^\| `(?:GET|POST|DELETE) (\/api\/[^?`]+)/gm)].map((m) => m[1]!))];
  expect(documented.filter((path) => path !== '/api/openapi.json').sort()).toEqual(
    Object.keys((body as { paths: object }).paths).sort(),
  );
});

test.each([
  ['bra', ['Ida Brand'], 0],
  ['brand ida', ['Ida Brand'], 0],
  ['xyz', [], 0],
  ['villages > 20', [], 1],
  ['village >= 23', [], 0],
  ['vill < 1k', [], 1],
  ['village = 22', [], 1],
  ['dead > 1', [], 0],
])('"%s" suggests %j and %i tallies', async (q, names, tallies) => {
  const { entities, figures } = (await ask(`/api/suggest?q=${encodeURIComponent(q)}`)).body as wire.Suggestions;
  expect([entities.map((e) => e.name), figures.length]).toEqual([names, tallies]);
});

test('a story leaves as a file, in the forms that were given', async () => {
  const forms = {
      txt: {
        mediaType: 'text/plain; charset=utf-8',
        ending: 'txt',
        write: (_: unknown, story: string) => (story === 's1' ? '<b>Dam</b>' : undefined),
      },
    },
    withForms = createApp(record, { pages: '/nowhere', forms });
  const answer = await withForms.request('/api/stories/s1/export?format=txt');
  expect([
    answer.status,
    answer.headers.get('content-type'),
    answer.headers.get('content-disposition'),
    await answer.text(),
  ]).toEqual([200, 'text/plain; charset=utf-8', 'attachment; filename="story-s1.txt"', '<b>Dam</b>']);
  expect([
    (await withForms.request('/api/stories/x/export?format=txt')).status,
    (await withForms.request('/api/stories/s1/export?format=constructor')).status,
    (await withForms.request('/api/stories/s1/export')).status,
  ]).toEqual([404, 400, 400]);
});

test('who listens is told the version at once, and again when it has changed and rests', async () => {
  let version = 1;
  const answer = await createApp({ ...record, version: () => version }).request('/api/changes'),
    lines = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await lines.read()).value).toContain('event: version\ndata: 1\n');
  version = 2;
  expect((await lines.read()).value).toContain('data: 2\n');
  await lines.cancel();
});

test('without built pages it says how to build them', async () => {
  const answer = await app.request('/stories/s1');
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')]);
});

test('a record that fails becomes an answer, not a crash', async () => {
  const broken = createApp({
    ...record,
    stories: () => {
      throw new Error('disk gone');
    },
  });
  const answer = await broken.request('/api/stories');
  expect([answer.status, wire.Failure.parse(await answer.json()).error.code]).toEqual([500, 'failed']);
});

const blocker = createServer();
afterAll(() => {
  blocker.close();
});

test('serves on a socket of this machine; a taken port is refused, and none at all is any free one', async () => {
  const serving = await serveRecord(record, { port: 0 });
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${serving.url}/api/stories`)).status).toBe(200);
  await serving.close();
  await expect(fetch(`${serving.url}/api/stories`)).rejects.toThrow();

  const port = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
  });
  await expect(serveRecord(record, { port })).rejects.toMatchObject({ code: 'port-in-use' });
  await expect(serveRecord(record, { host: '0.0.0.0' })).rejects.toMatchObject({ code: 'wrong-use' });
});

test('what crosses the wire is what src/types.ts says', () => {
  expectTypeOf<z.infer<typeof wire.Article>>().toEqualTypeOf<types.Article>();
  expectTypeOf<z.infer<typeof wire.Reading>>().toEqualTypeOf<types.Reading>();
  expectTypeOf<z.infer<typeof wire.StoryLinks>>().toEqualTypeOf<types.StoryLinks>();
  expectTypeOf<z.infer<typeof wire.WholeRecord>>().toEqualTypeOf<types.WholeRecord>();
  expectTypeOf<z.infer<typeof wire.Ruling>>().toEqualTypeOf<types.Ruling>();
});
