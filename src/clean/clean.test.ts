import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Document } from '../types.js';
import { clean } from './clean.js';

const FORM = 'application/x-onrecord-article+json';
const as = (mediaType: string, charset?: string): Document => ({
  id: '',
  via: 'file',
  origin: 'a.txt',
  retrieved: '2025-11-19T12:00:00Z',
  mediaType,
  ...(charset === undefined ? {} : { charset }),
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text, or the reason why there is none. */
function told(content: string | Uint8Array, mediaType = 'text/plain', charset?: string): string {
  const article = clean(as(mediaType, charset), typeof content === 'string' ? bytesOf(content) : content);
  return 'rejected' in article ? article.reason : article.text;
}

describe('curly quotation marks come out right', () => {
  const WORDS = 'The warden said: “The weir won’t fail – ever.” Repairs cost €5.';
  test.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])('%s', (charset) =>
    expect(told(iconv.encode(WORDS, charset))).toBe(WORDS),
  );
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('%s with a byte order mark', (charset) =>
    expect(told(iconv.encode(WORDS, charset, { addBOM: true }))).toBe(WORDS),
  );
  test.each(['iso-8859-1', 'latin1', 'us-ascii', 'windows-1252'])('declared as %s', (charset) =>
    expect(told(iconv.encode(WORDS, 'windows-1252'), 'text/plain', charset)).toBe(WORDS),
  );
  test('of an old Macintosh', () =>
    expect(told(iconv.encode('“It won’t fail,” he said.', 'macintosh'))).toBe('“It won’t fail,” he said.'));
  test('UTF-8 that is declared otherwise', () => expect(told(WORDS, 'text/plain', 'iso-8859-1')).toBe(WORDS));
  test('a damaged byte in UTF-8 is one U+FFFD, and the rest stays', () =>
    expect(told(Buffer.concat([bytesOf(WORDS), Buffer.from([0xff])]))).toBe(`${WORDS}\ufffd`));
  test('Cyrillic, by a guess', () =>
    expect(
      told(iconv.encode('Министр сказал, что плотина выдержит. Это хорошо для города и людей.', 'windows-1251')),
    ).toBe('Министр сказал, что плотина выдержит. Это хорошо для города и людей.'));
});

test('line ends become one kind, and nothing else changes', () => {
  expect(told('Orlo weir holds\r\n\r\n  It held. \t\r\n')).toBe('Orlo weir holds\n\n  It held. \t\n');
  expect(told('Orlo weir holds\rIt held.')).toBe('Orlo weir holds\nIt held.');
});

describe('what is no text', () => {
  test('nothing', () => expect(told('')).toBe('file: a.txt: empty; nothing to read'));
  test('white space', () => expect(told(' \n\t')).toBe('file: a.txt: only white space; nothing to read'));
  test.each([
    [0, 1, 2, 3],
    [0x54, 0x68, 0, 0x65, 0x20],
    [1, 2, 3, 4, 5, 6],
  ])('bytes %j %j %j %j', (...bytes) =>
    expect(told(Uint8Array.from(bytes))).toBe(
      'file: a.txt: binary content, not text; save it as text, HTML or JSON lines',
    ),
  );
});

describe('the article form', () => {
  const SHAPE = 'an article is {"text": "…", "id"?, "title"?, "outlet"?, "published"?, "byline"?, "url"?}';
  test.each([
    ['{"text": "It he', `no JSON (it begins "{\\"text\\": \\"It he"); ${SHAPE}`],
    ['[]', `JSON, but a list, not an article; ${SHAPE}`],
    ['3', `JSON, but a number, not an article; ${SHAPE}`],
    ['null', `JSON, but null, not an article; ${SHAPE}`],
    ['{"title":"Weir"}', `JSON without "text" (it has "title"); ${SHAPE}`],
    ['{"text":["a"]}', `its "text" is a list, not a string; ${SHAPE}`],
    ['{"text":" "}', 'its "text" is empty; nothing to read'],
  ])('%s', (json, reason) => expect(told(json, FORM)).toBe(`file: a.txt: ${reason}`));
  test('the text is taken as it is', () => {
    const text = '\ufeff It held.\r\n\u0093No\u0094 \ud800 ';
    expect(told(JSON.stringify({ text }), FORM)).toBe(text);
  });
  test('fields of other types are not given; numbers are ids, lists are bylines', () =>
    expect(
      clean(
        as(FORM),
        bytesOf('{"text":"It held.","id":7,"title":3,"outlet":"","byline":["Tilda Marsh","Oren Vale"],"url":null}'),
      ),
    ).toEqual({
      id: '7',
      text: 'It held.',
      byline: 'Tilda Marsh, Oren Vale',
      blocks: [{ kind: 'paragraph', start: 0, end: 8 }],
    }));
  test('what archives call the same is taken where the field itself is not given', () =>
    expect(
      clean(
        as(FORM),
        bytesOf(
          '{"text":"It held.","date":"2025-11-18","publisher":"Weir Post","author":"Tilda Marsh","headline":"Weir holds","title":"The weir holds"}',
        ),
      ),
    ).toMatchObject({ published: '2025-11-18', outlet: 'Weir Post', byline: 'Tilda Marsh', title: 'The weir holds' }));
  test.each([
    ['2025-11-18T07:45:00+08:00', '2025-11-18T07:45:00+08:00'],
    ['2025-11', '2025-11'],
    ['2025-11-18 07:45', '2025-11-18T07:45'],
    ['18 November 2025', '2025-11-18'],
    ['last week', undefined],
    ['2025-13-01', undefined],
  ])('published %s', (published, date) => {
    const article = clean(as(FORM), bytesOf(JSON.stringify({ text: 'It held.', published })));
    expect('published' in article ? article.published : undefined).toBe(date);
  });
});

describe('hostile pages are refused, quickly', () => {
  test.each([
    ['<div>', 100_000],
    ['<script>', 500_000],
    ['<', 3_000_000],
    ['<a b="', 200_000],
    ['<!--', 300_000],
    ['&amp;', 300_000],
    ['<svg>', 100_000],
    ['<p>x', 50_000],
    ['<a>x</a>', 25_000],
    ['x', 3_000_000],
    ['</', 500_000],
    ['<meta charset=', 300_000],
  ])('%s, %d times', (part, times) => {
    const bytes = bytesOf(part.repeat(times)),
      began = process.cpuUsage();
    expect(told(bytes, 'text/html')).toMatch(
      /^file: a\.txt: (?:no article in the page|tags nested|over 60000 tags|a page )/,
    );
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(15_000); // ms of this process, whoever else is busy
  });
});

test('any bytes as anything: an article or a reason, the same twice', () => {
  const html = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div>',
          '<b>',
          '<a href=x>',
          '</a>',
          '<table>',
          '<td>',
          '<script>',
          '<!--',
          '-->',
          '<title>',
          '&',
          '<li>',
          '<br>',
          'The weir held, the warden said. ',
          '<body>',
          '</html>',
          '<meta charset=utf-16>',
        ),
        fc.string(),
      ),
    )
    .map((parts) => bytesOf(parts.join('')));
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), html),
      fc.constantFrom('text/plain', 'text/markdown', 'text/html', FORM),
      fc.option(fc.constantFrom('utf-16', 'latin1', 'nonsense', 'iso-2022-jp'), { nil: undefined }),
      (bytes, mediaType, charset) => {
        const article = clean(as(mediaType, charset), bytes);
        expect(clean(as(mediaType, charset), bytes)).toEqual(article);
        if ('rejected' in article) expect(article.reason).toMatch(/^file: a\.txt: ./);
        else expect(article.blocks.every(({ start, end }) => start < end && end <= article.text.length)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
