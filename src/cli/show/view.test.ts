import { expect, test } from 'vitest';
import type { WholeArticle, WholeStory } from '../../record/record.js';
import { headLines } from './head.js';
import { toView } from './view.js';

const articles = [
  {
    id: 'a',
    outlet: 'www.valepost.example',
    title: 'Dam holds through a second night of rain',
    published: '2025-10-05T08:00',
  },
  { id: 'b', outlet: 'www.valepost.example', title: 'Dam fails', published: '2025-10-05T19:00' },
  { id: 'c', outlet: 'www.valepost.example', title: 'Town cleared', published: '2025-10-06' },
  { id: 'd', outlet: 'Hill Wire', title: 'Dam fails', published: '2025-10-05' },
  { id: 'e', title: 'Dam fails' },
];
const view = toView(
  { story: {}, articles, links: { origins: [], utterances: [], happenings: [] }, rulings: [] } as unknown as WholeStory,
  { article: () => undefined },
);

test('a title that ends in dots of its own keeps its words', () => {
  const own = [{ id: 'x', title: 'Dam holds on…' }];
  expect(
    toView(
      {
        story: {},
        articles: own,
        links: { origins: [], utterances: [], happenings: [] },
        rulings: [],
      } as unknown as WholeStory,
      {
        article: () => undefined,
      },
    ).cited('x'),
  ).toBe('“Dam holds on…”');
});
test('two reports of one outlet and day are told apart by their titles', () =>
  expect(articles.map(({ id }) => view.cited(id))).toEqual([
    'valepost.example “Dam holds through a second night …”, 5 Oct 2025',
    'valepost.example “Dam fails”, 5 Oct 2025',
    'valepost.example, 6 Oct 2025',
    'Hill Wire, 5 Oct 2025',
    '“Dam fails”',
  ]));

test('titles that begin alike are said as far as they differ', () => {
  const alike = ['Dam holds through a second night of rain', 'Dam holds through a second night of snow'].map(
    (title, i) => ({ id: `${i}`, outlet: 'Vale Post', title, published: '2025-10-05' }),
  );
  expect(
    ['0', '1'].map(
      toView(
        {
          story: {},
          articles: alike,
          links: { origins: [], utterances: [], happenings: [] },
          rulings: [],
        } as unknown as WholeStory,
        { article: () => undefined },
      ).cited,
    ),
  ).toEqual(alike.map(({ title }) => `Vale Post “${title}”, 5 Oct 2025`));
});

test('an undated report says from which day its times are reckoned', () => {
  const taken = { day: '2025-10-04', from: '“Saturday, October 4, 2025”', exact: false },
    story = {
      name: 'Dam',
      from: null,
      to: null,
      chapters: [],
      guests: [],
      counts: { articles: 1, origins: 1, speakers: 0 },
    };
  const reading = { doubts: [{ start: 0, end: 5, about: 'the report brings no date', taken }] };
  const lines = headLines(
    toView(
      {
        story,
        articles: articles.slice(3),
        links: { origins: [], utterances: [], happenings: [] },
        rulings: [],
      } as unknown as WholeStory,
      { article: () => ({ reading }) as unknown as WholeArticle },
    ),
  );
  expect(lines.slice(3).map((line) => line.trim())).toEqual([
    'd                  5 Oct 2025 · Hill Wire · Dam fails',
    'e                  undated · Dam fails',
    'taken as about 4 Oct 2025, from “Saturday, October 4, 2025”',
  ]);
});
