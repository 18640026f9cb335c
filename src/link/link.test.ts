import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import type { Anchor, StoryLinks } from '../types.js';
import { linkStory } from './link.js';
import type { Report } from './report.js';

const PARAGRAPHS = [
  'The main gate of the Karsholm dam jammed on Monday, and engineers spent the night cutting through a twisted rail, the water board said.',
  '“Nobody slept and nobody complained,” said Ilse Torvald, who runs the bakery in Ostrel.',
  'At least 14 people were hurt, Mayor Oda Vinge said on Tuesday. She denied that the gate had been neglected.',
  '“The gate was never neglected,” Vinge told reporters. “It was old.”',
  'The number of injured rose to 19 on Wednesday, according to the Brennick clinic.',
  'Former mayor Oda Vinge declined to comment.',
  'Northern Wire reported that the rail had been painted over.',
];

const report = (n: number, paragraphs: readonly string[]): Report => {
  const article = toArticle({
    id: `r${n}`,
    text: [`Gate report ${n}`, ...paragraphs].join('\n\n'),
    outlet: n % 2 ? 'Northern Wire' : `Outlet ${n}`,
    ...(n % 3 ? { published: `2025-11-1${n}` } : {}),
  });
  return { article, reading: read(article) };
};
const stories = fc
  .array(fc.subarray(PARAGRAPHS), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((some, n) => report(n, some)));

function anchorsIn(value: unknown): Anchor[] {
  if (Array.isArray(value)) return value.flatMap(anchorsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('exact' in value && 'article' in value ? [value as Anchor] : []),
    ...Object.values(value).flatMap(anchorsIn),
  ];
}

test('any order of the reports gives the same links', () =>
  fc.assert(
    fc.property(stories, fc.integer({ min: 0, max: 4 }), (reports, turn) => {
      const turned = [...reports.slice(turn), ...reports.slice(0, turn)].reverse();
      expect(linkStory(turned)).toEqual(linkStory(reports));
    }),
    { numRuns: 25 },
  ));

test('every anchor has its words, every item an id of its own', () =>
  fc.assert(
    fc.property(stories, (reports) => {
      const links = linkStory(reports),
        texts = new Map(reports.map((r) => [r.article.id, r.article.text]));
      for (const { article, start, end, exact } of anchorsIn(links))
        expect(texts.get(article)!.slice(start, end)).toBe(exact);
      for (const kind of Object.keys(links) as (keyof StoryLinks)[])
        expect(new Set(links[kind].map((item) => item.id)).size, kind).toBe(links[kind].length);
    }),
    { numRuns: 25 },
  ));

test('no reports, no links', () => expect(Object.values(linkStory([])).flat()).toEqual([]));
