import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import type { Lookups } from './lookups.js';
import { type Signature, signatureOf, tiesOf } from './stories.js';

const signature = (text: string, published?: string): Signature => {
  const article = toArticle({ id: 'r', text, ...(published ? { published } : {}) });
  return signatureOf({ article, reading: read(article) });
};

/** What the record answers, held in memory. */
const lookupsOf = (all: ReadonlyMap<string, Signature>): Lookups => ({
  sharing: (terms, atLeast) =>
    [...all]
      .map(([article, s]) => ({
        article,
        signature: () => s,
        products: terms.flatMap((t) =>
          s.terms.filter((u) => u.term === t.term && s.keys.includes(u.term)).map((u) => t.weight * u.weight),
        ),
      }))
      .map(({ products, ...rest }) => ({
        ...rest,
        shared: products.length,
        alike: products.reduce((sum, p) => sum + p, 0),
      }))
      .filter(({ shared, alike }) => shared >= atLeast.terms && alike >= atLeast.alike),
});

const DAM = `Engineers at the Karsholm dam above Ostrel cut through a jammed gate on Tuesday while the reservoir rose.
Residents of lower Ostrel slept in the Brennick gymnasium, where volunteers handed out blankets and soup.
The sluice operator, Halvard Mysen, said the rail had twisted in the frost.`;
const DAM_LATER = `An inquiry into the Karsholm dam found that the sluice rail had been painted over instead of replaced.
Halvard Mysen, who ran the reservoir gate, told the Ostrel council that he had asked for a new rail in spring.
Brennick has sent the blankets back.`;
const REGATTA = `The Tollen regatta ended in a collision on Tuesday when two catamarans met the harbour wall.
Skipper Oda Vinge blamed a gust, the harbourmaster blamed Oda Vinge, and the jury went to lunch.`;

const story = (entries: Readonly<Record<string, Signature>>, of: string): string[] =>
  tiesOf(of, entries[of]!, lookupsOf(new Map(Object.entries(entries)))).map((tie) => tie.article);

test('reports of one matter belong together, months apart', () =>
  expect(
    story(
      { a: signature(DAM, '2025-01-14'), b: signature(DAM_LATER, '2025-05-20'), c: signature(REGATTA, '2025-01-14') },
      'a',
    ),
  ).toEqual(['b']));

test('the same names years later are another matter', () =>
  expect(story({ a: signature(DAM, '2021-01-14'), b: signature(DAM_LATER, '2025-05-20') }, 'a')).toEqual([]));

test('everyday words and weekdays bring nothing together', () =>
  expect(
    story(
      {
        a: signature('The minister said on Tuesday that the government would make a statement this week, people said.'),
        b: signature('On Tuesday the government said the minister would make a statement to people this week.'),
      },
      'a',
    ),
  ).toEqual([]));

test('a report without a date is held against any date', () =>
  expect(story({ a: signature(DAM), b: signature(DAM_LATER, '2025-05-20') }, 'b')).toEqual(['a']));

test('two matters of one kind have their words in common, and their names and numbers apart', () => {
  const crash = (place: string, driver: string, road: string, age: string) =>
    signature(`Driver held after hit-and-run in ${place}
A driver was arrested on suspicion of drink-driving after a pedestrian was struck and killed in ${place} on Friday night, police said.
Police named the driver as ${driver}, aged ${age}, and said that ${driver.split(' ')[1]!} had fled along ${road} before officers stopped the car. The victim, a pedestrian, died at the scene.`);
  expect(
    story(
      {
        a: crash('Ostrel', 'Halvard Mysen', 'Karsholm Road', '34'),
        b: crash('Brennick', 'Oda Vinge', 'Tollen Street', '51'),
      },
      'a',
    ),
  ).toEqual([]);
});

test('an empty text has no neighbours', () => expect(story({ a: signature(''), b: signature(DAM) }, 'a')).toEqual([]));

test('belonging together is mutual, whatever else is on record', () => {
  const texts = fc
    .array(fc.constantFrom(...[DAM, DAM_LATER, REGATTA].flatMap((t) => t.split('\n'))), { minLength: 1, maxLength: 5 })
    .map((s) => s.join('\n'));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (all) => {
      const entries = Object.fromEntries(all.map((text, n) => [`r${n}`, signature(text, `2025-0${n + 1}-01`)]));
      const alone = (a: string, b: string) => story({ [a]: entries[a]!, [b]: entries[b]! }, a).includes(b);
      for (const a of Object.keys(entries))
        for (const b of Object.keys(entries))
          if (a !== b) {
            expect(story(entries, a).includes(b)).toBe(story(entries, b).includes(a));
            expect(story(entries, a).includes(b)).toBe(alone(a, b));
          }
    }),
    { numRuns: 25 },
  );
});

test('a title that comes as a field counts as one that stands in the text; none counts twice', () => {
  const title = 'Karsholm sluice rail painted over',
    of = (text: string, given?: string): Signature => {
      const article = toArticle({ id: 'r', text, ...(given && { title: given }) });
      return signatureOf({ article, reading: read(article) });
    };
  expect(of(DAM, title)).toEqual(of(`${title}\n\n${DAM}`));
  expect(of(`${title}\n\n${DAM}`, title)).toEqual(of(`${title}\n\n${DAM}`));
  expect(of(DAM, title).keys).not.toEqual(of(DAM).keys);
});
