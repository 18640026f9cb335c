/**
 * Pages of our own making: `page.html` as bytes, the article's text in `expected.txt`, what else is known of it in
 * `expected.json`, or there the reason why it is none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../src/clean/clean.js';

const PAGES = new URL('./pages/', import.meta.url);

test.each(readdirSync(PAGES))('%s', (name) => {
  const file = (part: string) => new URL(`${name}/${part}`, PAGES);
  const article = clean(
    { id: '', via: 'file', origin: `${name}/page.html`, retrieved: '2025-11-19T12:00:00Z', mediaType: 'text/html' },
    readFileSync(file('page.html')),
  );
  const expected: unknown = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
  if ('rejected' in article) {
    expect({ rejected: article.reason }).toEqual(expected);
    return;
  }
  const { text, blocks, id: _, ...known } = article;
  expect(`${text}\n`).toBe(existsSync(file('expected.txt')) ? readFileSync(file('expected.txt'), 'utf8') : '');
  expect({ ...known, blocks: blocks.map((block) => block.kind).join(' ') }).toEqual(expected);
});
