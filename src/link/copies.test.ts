import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import { findCopies } from './copies.js';
import type { Report } from './report.js';

const WIRE = `Dam gate jams above Ostrel

The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail, the water board said on Tuesday.

About four hundred people were led out of the lower streets of Ostrel by volunteers carrying lanterns. “Nobody slept and nobody complained,” said Ilse Torvald, who runs the bakery.

The reservoir stood a hand's breadth below its rim at dawn.`;

const REPRINT = `Night of lanterns

The reporter of this paper watched the valley from the church tower.

The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail, the water board said.

About four hundred residents were led from the lower streets of Ostrel by volunteers with lanterns. “Nobody slept and nobody complained,” said baker Ilse Torvald.`;

const OWN = `Bakers and lanterns

A walk through Ostrel shows a town that is tired and a little proud of itself.

“Nobody slept and nobody complained,” Ilse Torvald told this paper.

Engineers expect to open a second sluice by the weekend.`;

const report = (id: string, text: string, published?: string, outlet?: string): Report => {
  const article = toArticle({
    id,
    text,
    title: text.split('\n')[0]!,
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
  });
  return { article, reading: read(article) };
};
const told = (reports: readonly Report[]) =>
  findCopies(reports).map((c) => `${c.from.article} → ${c.into.article} ${c.kind}: ${c.into.exact}`);

const wire = report('wire', WIRE, '2025-11-18T05:00:00Z', 'Northern Wire');
const reprint = report('reprint', REPRINT, '2025-11-18T09:00:00Z', 'Ostrel Courier');

test('passages that were edited are found whole, with the quotation inside them', () => {
  expect(told([wire, reprint])).toEqual([`wire → reprint edited: ${REPRINT.slice(REPRINT.indexOf('The main gate'))}`]);
});

test('a shared quotation alone is no copy', () => {
  expect(told([wire, report('own', OWN, '2025-11-18T11:00:00Z')])).toEqual([]);
});

test('a quotation beside a copied passage is copied where the report names the other outlet', () => {
  const lead =
    'The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail, the water board said.';
  const source = report(
    'source',
    `Gate jams\n\n${lead}\n\n“We cut by lamplight and stop every ten minutes to listen to the rail,” foreman Odd Lund of the night shift told Northern Wire.`,
    '2025-11-18T05:00:00Z',
    'Northern Wire',
  );
  const taken = (words: string) =>
    told([
      source,
      report(
        'taken',
        `Lamps\n\n${lead}\n\nThe bread was late and nobody in the lower streets of Ostrel minded very much, for once.\n\n“We cut by lamplight and every ten minutes we stop to listen to the rail,” gate chief Odd Lund ${words}.`,
        '2025-11-18T09:00:00Z',
        'Ostrel Courier',
      ),
    ]);
  expect(taken('told Northern Wire').map((line) => line.slice(line.indexOf(':') + 2, line.indexOf(':') + 16))).toEqual([
    lead.slice(0, 14),
    '“We cut by lam',
  ]);
  expect(taken('told reporters')).toHaveLength(1);
});

test('a whole quotation, edited a little, is copied with what was told right before it', () => {
  const lead =
      'The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail.',
    said = '“We never thought a rail could sing like a kettle, but it did,” Odd Lund';
  const source = report(
    'source',
    `Gate jams\n\n${lead}\n\n${said} of the night shift told reporters.`,
    '2025-11-18T05:00:00Z',
  );
  const taken = report(
    'taken',
    `Lamps\n\nBread was late in Ostrel.\n\n${lead}\n\n${said.replace('never thought a', 'had no idea a')} laughed.`,
    '2025-11-18T09:00:00Z',
  );
  expect(told([source, taken])).toEqual([expect.stringContaining('had no idea a rail could sing like a kettle')]);
});

test('names and numbers that every report has, and formulas, are no copy', () => {
  const ours = report(
    'ours',
    'Lund fined\n\nOdd Lund got two years and a fine of 30 million marks.',
    '2025-11-18T05:00:00Z',
  );
  const theirs = report(
    'theirs',
    'Sentences\n\nThe court gave Odd Lund, 52, two years and a fine of 30 million marks on Tuesday.',
    '2025-11-18T09:00:00Z',
  );
  expect(told([ours, theirs])).toEqual([]);
});

test('an agency is named by its initials, too', () => {
  const wire = report(
    'wire',
    'Gate jams\n\nOSTREL (NWA) — “We cut by lamplight,” Odd Lund, who leads the crew, told reporters.',
    '2025-11-18T05:00:00Z',
    'Northern Wire Agency',
  );
  const taken = (by: string) =>
    told([
      wire,
      report(
        'taken',
        `Lamps\n\nMarit Sand${by}\n\nThe bread was late.\n\n“We cut by lamplight,” Odd Lund, who leads the crew, told reporters.`,
        '2025-11-18T09:00:00Z',
        'Ostrel Courier',
      ),
    ]);
  expect([taken(', with NWA'), taken('')].map((found) => found.length)).toEqual([1, 0]);
});

test('a reprint of a reprint is led back to the closest source', () => {
  const third = report('third', REPRINT.replace('Night of lanterns', 'Lanterns at night'), '2025-11-19');
  expect(told([third, wire, reprint]).map((t) => t.split(':')[0])).toEqual([
    'wire → reprint edited',
    'reprint → third verbatim',
  ]);
});

test('without dates the report that credits the other took from it', () => {
  const credited = report('a', `${REPRINT}\n\nWith material from Northern Wire`),
    source = report('b', WIRE, undefined, 'Northern Wire');
  expect(told([credited, source]).map((t) => t.split(':')[0])).toEqual(['b → a edited']);
});

test('without dates and credits the source is where the passage opens the report', () => {
  const GATE =
    'The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail.';
  const opens = report('z', `Gate\n\n${GATE}\n\nOstrel slept badly.`),
    fills = report(
      'a',
      `Bread\n\nThe bakery of Ilse Torvald opened at noon and had sold out by one, to the surprise of nobody.\n\nHer ovens are new.\n\n${GATE}`,
    );
  expect(told([opens, fills])).toEqual([`z → a verbatim: ${GATE}`]);
});

test('an earlier instant in another time zone is the source', () => {
  const east = report('east', WIRE, '2025-11-18T15:00:00+09:00'),
    west = report('west', REPRINT, '2025-11-18T07:00:00Z');
  expect(findCopies([west, east]).map((c) => c.from.article)).toEqual(['east']);
});

test("a day that holds the other report's hour decides nothing; the credit does", () => {
  const day = report('day', `${REPRINT}\n\nWith material from Northern Wire`, '2025-11-18'),
    hour = report('hour', WIRE, '2025-11-18T05:00:00Z', 'Northern Wire');
  expect(findCopies([day, hour]).map((c) => `${c.from.article}: ${c.linked.why.split('; ')[1]}`)).toEqual([
    'hour: Northern Wire is credited',
  ]);
});

test('any order of the reports gives the same copies, and every anchor has its words', () => {
  const sentences = [...WIRE.split(/(?<=\.) /), ...REPRINT.split(/(?<=\.) /), ...OWN.split(/(?<=\.) /)];
  const texts = fc.array(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }).map((s) => s.join('\n\n')),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(texts, fc.integer(), (all, turn) => {
      const reports = all.map((text, n) => report(`r${n}`, text, n % 2 ? `2025-11-1${n}` : undefined));
      const turned = reports.map((_, n) => reports[(n + Math.abs(turn % reports.length)) % reports.length]!).reverse();
      const copies = findCopies(reports);
      for (const a of copies)
        for (const b of copies)
          if (a !== b && a.into.article === b.into.article)
            expect(a.into.end <= b.into.start || b.into.end <= a.into.start).toBe(true);
      expect(findCopies(turned)).toEqual(copies);
      for (const { from, into } of copies)
        for (const a of [from, into])
          expect(reports.find((r) => r.article.id === a.article)!.article.text.slice(a.start, a.end)).toBe(a.exact);
    }),
    { numRuns: 40 },
  );
});

test('a text that says one thing over and over is compared as fast as any', () => {
  const refrain = 'the gate the gate '.repeat(20_000).trim();
  expect(
    told([report('a', `Gate\n\n${refrain}`, '2025-11-18'), report('b', `Gates\n\n${refrain}`, '2025-11-19')]),
  ).toEqual([`a → b verbatim: ${refrain}`]);
});
