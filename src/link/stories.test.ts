import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import type { Lookups } from './lookups.js';
import { neighboursOf, type Signature, signatureOf } from './stories.js';

const signature = (text: string, published?: string): Signature => {
  const article = toArticle({ id: 'r', text, ...(published ? { published } : {}) });
  return signatureOf({ article, reading: read(article) });
};

/** What the record answers, held in memory. */
const lookupsOf = (all: ReadonlyMap<string, Signature>): Lookups => ({
  sharing: (terms, atLeast) => [...all].map(([article, s], story) => ({ article, story, signature: () => s, shared: terms.flatMap((t) => s.terms.flatMap((u) => (u.term === t.term ? [t.weight * u.weight] : []))) }))
    .filter(({ shared }) => shared.length >= atLeast.terms && shared.reduce((sum, w) => sum + w, 0) >= atLeast.alike - 1e-9),
});

const DAM = `Engineers at the Karsholm dam above Ostrel cut through a jammed gate on Tuesday while the reservoir rose.
Residents of lower Ostrel slept in the Brennick gymnasium, where volunteers handed out blankets and soup.
The sluice operator, Halvard Mysen, said the rail had twisted in the frost.`;
const DAM_LATER = `An inquiry into the Karsholm dam found that the sluice rail had been painted over instead of replaced.
Halvard Mysen, who ran the reservoir gate, told the Ostrel council that he had asked for a new rail in spring.
Brennick has sent the blankets back.`;
const REGATTA = `The Tollen regatta ended in a collision on Tuesday when two catamarans met the harbour wall.
Skipper Oda Vinge blamed a gust, the harbourmaster blamed Oda Vinge, and the jury went to lunch.`;

const story = (entries: Readonly<Record<string, Signature>>, of: string): string[] => neighboursOf(of, entries[of]!, lookupsOf(new Map(Object.entries(entries))));

test('reports of one matter belong together, months apart', () =>
  expect(story({ a: signature(DAM, '2025-01-14'), b: signature(DAM_LATER, '2025-05-20'), c: signature(REGATTA, '2025-01-14') }, 'a')).toEqual(['b']));

test('the same names years later are another matter', () =>
  expect(story({ a: signature(DAM, '2021-01-14'), b: signature(DAM_LATER, '2025-05-20') }, 'a')).toEqual([]));

test('everyday words and weekdays bring nothing together', () =>
  expect(story({ a: signature('The minister said on Tuesday that the government would make a statement this week, people said.'), b: signature('On Tuesday the government said the minister would make a statement to people this week.') }, 'a')).toEqual([]));

test('a report without a date is held against any date', () => expect(story({ a: signature(DAM), b: signature(DAM_LATER, '2025-05-20') }, 'b')).toEqual(['a']));

test('an empty text has no neighbours', () => expect(story({ a: signature(''), b: signature(DAM) }, 'a')).toEqual([]));

test('belonging together is mutual, whatever else is on record', () => {
  const texts = fc.array(fc.constantFrom(...[DAM, DAM_LATER, REGATTA].flatMap((t) => t.split('\n'))), { minLength: 1, maxLength: 5 }).map((s) => s.join('\n'));
  fc.assert(fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (all) => {
    const entries = Object.fromEntries(all.map((text, n) => [`r${n}`, signature(text, `2025-0${n + 1}-01`)]));
    const alone = (a: string, b: string) => story({ [a]: entries[a]!, [b]: entries[b]! }, a).includes(b);
    for (const a of Object.keys(entries)) for (const b of Object.keys(entries)) if (a !== b) {
      expect(story(entries, a).includes(b)).toBe(story(entries, b).includes(a));
      expect(story(entries, a).includes(b)).toBe(alone(a, b));
    }
  }), { numRuns: 25 });
});
