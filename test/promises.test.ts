/**
 * The promises of the record (ARCHITECTURE.md), held on made-up stories: its words, any order, twice, taken away, made
 * again.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type ArticleInput, toArticle } from '../src/clean/article.js';
import { addDocuments, type Outcome, rebuildRecord, removeArticle, rule, undoRuling } from '../src/pipeline.js';
import { read } from '../src/read/read.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import type { Anchor, Document, Ruling, Span } from '../src/types.js';
import { generateReports, shuffled, toChance, toGathered } from './generated.js';

vi.setConfig({ testTimeout: 240_000 });
const RUNS = { numRuns: 8, seed: 20251119 };

/** Two stories of five short reports, other words for every number. */
const reports = fc
  .integer({ min: 1, max: 1_000_000 })
  .map((seed) => [...generateReports({ seed, stories: 2, reports: 5, paragraphs: 7 })]);

async function add(record: Record, inputs: readonly ArticleInput[], batch = 20): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of addDocuments(record, inputs.map(toGathered), { batch })) outcomes.push(outcome);
  return outcomes;
}

async function recordOf(inputs: readonly ArticleInput[], batch = 20): Promise<Record> {
  const record = openRecord(':memory:');
  await add(record, inputs, batch);
  return record;
}

const exported = (record: Record): string => JSON.stringify(record.whole(), null, 1);

async function exportOf(inputs: readonly ArticleInput[]): Promise<string> {
  const record = await recordOf(inputs);
  try {
    return exported(record);
  } finally {
    record.close();
  }
}

/** Everything in a value that looks like an anchor. */
function anchorsIn(value: unknown): Anchor[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(anchorsIn);
  return 'exact' in value && 'article' in value ? [value as Anchor, ...inside] : inside;
}

/** Everything in a value that looks like a span. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value ? [value as Span, ...inside] : inside;
}

test('nothing without its words: every anchor holds the very words of its place', () =>
  fc.assert(
    fc.asyncProperty(reports, async (inputs) => {
      const record = await recordOf(inputs),
        whole = record.whole();
      const texts = new Map(whole.articles.map((a) => [a.id, a.text]));
      const anchors = anchorsIn(whole);
      expect(anchors.length).toBeGreaterThan(0);
      for (const { article, start, end, exact } of anchors) expect(texts.get(article)?.slice(start, end)).toBe(exact);
      for (const { article, start, end, exact } of record.search('people killed', 20))
        expect(texts.get(article)?.slice(start, end)).toBe(exact);
      record.close();
    }),
    RUNS,
  ));

test('order does not matter: shuffled, all at once or one by one, the same export', () =>
  fc.assert(
    fc.asyncProperty(reports, fc.nat(), async (inputs, seed) => {
      const expected = await exportOf(inputs);
      expect(await exportOf(shuffled(inputs, seed))).toBe(expected);
      const oneByOne = openRecord(':memory:');
      for (const input of shuffled(inputs, seed + 1)) await add(oneByOne, [input]);
      expect(exported(oneByOne)).toBe(expected);
      oneByOne.close();
    }),
    RUNS,
  ));

/** Twenty stories of ten reports, as they come in over a month. */
const STREAM = [...generateReports({ seed: 77, stories: 20, reports: 10, paragraphs: 4 })];

test('a stream of 200 reports, shuffled and added in batches, gives one record, its words in their places', async () => {
  const record = await recordOf(STREAM),
    expected = exported(record),
    whole = record.whole(),
    texts = new Map(whole.articles.map((a) => [a.id, a.text]));
  for (const { article, start, end, exact } of anchorsIn(whole))
    expect(texts.get(article)?.slice(start, end)).toBe(exact);
  const other = await recordOf(shuffled(STREAM, 1), 7);
  expect(exported(other)).toBe(expected);
  other.close();
  const gone = STREAM[55]!;
  removeArticle(record, gone.id);
  expect(anchorsIn(record.whole()).some((a) => a.article === gone.id)).toBe(false);
  await add(record, [gone]);
  expect(exported(record)).toBe(expected);
  record.close();
});

test('stories mixed into one record say together what each says alone', async () => {
  const mixed = (await recordOf(shuffled(STREAM, 3))).whole(),
    storyOf = ({ id }: { readonly id: string }) => id.split('-')[1]!;
  const alone = await Promise.all(
    [...new Set(STREAM.map(storyOf))].map(async (name) =>
      (await recordOf(STREAM.filter((r) => storyOf(r) === name))).whole(),
    ),
  );
  for (const kind of ['utterances', 'happenings', 'tallies', 'copies', 'origins', 'conflicts', 'positions'] as const)
    expect(mixed[kind].map((item) => JSON.stringify(item)).sort(), kind).toEqual(
      alone.flatMap((whole) => whole[kind].map((item) => JSON.stringify(item))).sort(),
    );
});

test('twice is once: adding again changes nothing and says so', () =>
  fc.assert(
    fc.asyncProperty(reports, async (inputs) => {
      const record = await recordOf(inputs),
        before = exported(record);
      expect((await add(record, inputs)).map((o) => o.kind)).toEqual(inputs.map(() => 'known'));
      expect(exported(record)).toBe(before);
      expect(record.health()).toMatchObject({ documents: inputs.length, articles: inputs.length, unlinked: 0 });
      record.close();
    }),
    RUNS,
  ));

test('removing takes away what an article alone carried, and nothing else', () =>
  fc.assert(
    fc.asyncProperty(reports, fc.nat({ max: 9 }), async (inputs, at) => {
      const record = await recordOf(inputs),
        without = inputs.filter((_, i) => i !== at);
      expect(removeArticle(record, inputs[at]!.id!)).toBe(true);
      expect(exported(record)).toBe(await exportOf(without));
      expect(record.search(`"${inputs[at]!.title!}"`, 50).every((hit) => hit.article !== inputs[at]!.id)).toBe(true);
      expect(record.health()).toMatchObject({ documents: without.length, articles: without.length, integrity: 'ok' });
      await add(record, [inputs[at]!]);
      expect(exported(record)).toBe(await exportOf(inputs));
      record.close();
    }),
    RUNS,
  ));

test('the record can be made again from the bytes it kept', () =>
  fc.assert(
    fc.asyncProperty(reports, async (inputs) => {
      const record = await recordOf(inputs),
        before = exported(record);
      const parts = [...record.wholeParts()];
      for (const [part, values] of Object.entries(record.whole()))
        expect(parts.filter((p) => p.part === part).map((p) => p.value)).toEqual(values);
      for await (const outcome of rebuildRecord(record)) expect(outcome.kind).toBe('added');
      expect(exported(record)).toBe(before);
      expect(record.search('people killed', 50).length).toBeGreaterThan(0);
      record.close();
    }),
    RUNS,
  ));

/** Rulings over items that chance picks: some one, some apart, one misread, one relabelled. */
function ruleOn(record: Record, seed: number): Ruling[] {
  const chance = toChance(seed),
    { utterances, entities, happenings } = record.whole(),
    pick = <T>(from: readonly T[]): T[] => (from.length ? [from[Math.floor(chance() * from.length)]!] : []);
  const many = utterances.filter((u) => u.wordings.length > 1),
    persons = entities.filter((e) => e.type === 'person'),
    first = (items: readonly { readonly anchors: readonly Anchor[] }[]) => items.map((i) => i.anchors[0]!);
  let told = 0;
  return (
    [
      ['split', 'statement', pick(many)[0]?.anchors ?? []],
      ['merge', 'statement', first([...pick(utterances), ...pick(utterances)])],
      ['merge', 'entity', first([...pick(persons), ...pick(persons)])],
      ['split', 'entity', pick(persons)[0]?.anchors.slice(0, 2) ?? []],
      ['reject', 'event', first(pick(happenings))],
      ['reject', 'statement', first(pick(utterances))],
      ['relabel', 'statement', first(pick(utterances))],
    ] as const
  )
    .filter(([kind, , anchors]) => anchors.length > (kind === 'merge' || kind === 'split' ? 1 : 0))
    .map(([kind, of, anchors]) =>
      rule(record, {
        kind,
        of,
        anchors,
        by: 'desk',
        told: `2025-12-01T00:00:0${told++}Z`,
        ...(kind === 'relabel' && { as: { act: 'promise' } as const }),
      }),
    );
}
const linked = (record: Record): string => {
  const { rulings: _, ...rest } = record.whole();
  return JSON.stringify(rest, null, 1);
};

test('a person has the last word: rulings hold through rebuilding, revising and coming back, and undone they leave no trace but themselves', () =>
  fc.assert(
    fc.asyncProperty(reports, fc.nat(), async (inputs, seed) => {
      const record = await recordOf(inputs),
        plain = linked(record),
        rulings = ruleOn(record, seed),
        ruled = exported(record);
      expect(linked(record)).not.toBe(plain);
      expect(record.rulings()).toEqual(rulings.map((r) => record.rulings().find((other) => other.id === r.id)));
      for (const { anchors } of record.rulings())
        for (const { article, start, end, exact } of anchors)
          expect(record.article(article)?.article.text.slice(start, end)).toBe(exact);
      for await (const outcome of rebuildRecord(record)) expect(outcome.kind).toBe('added');
      expect(exported(record)).toBe(ruled);
      // An earlier version of a report comes and goes: meanwhile the report has another id.
      const { id, outlet, title } = inputs[0]!,
        earlier = {
          id: id!,
          outlet: outlet!,
          title: title!,
          published: '1999-01-01',
          text: 'An earlier version said nothing.',
        };
      await add(record, [earlier]);
      removeArticle(record, id!);
      expect(exported(record)).toBe(ruled);
      removeArticle(record, inputs[3]!.id!);
      await add(record, [inputs[3]!]);
      expect(exported(record)).toBe(ruled);
      for (const { id: ruling } of shuffled(
        rulings.map((r) => ({ id: r.id, text: '' })),
        seed,
      ))
        expect(undoRuling(record, ruling!, '2025-12-02T00:00:00Z')?.undone).toBe('2025-12-02T00:00:00Z');
      expect(linked(record)).toBe(plain);
      expect(record.rulings()).toHaveLength(rulings.length);
      record.close();
    }),
    { ...RUNS, numRuns: 4 },
  ));

test('a ruling told before the other reports came is the ruling told after', () =>
  fc.assert(
    fc.asyncProperty(reports, async (inputs) => {
      const after = await recordOf(inputs),
        anchors = (await recordOf(inputs.slice(0, 4)))
          .whole()
          .utterances.filter((u) => u.wordings.length > 1)[0]?.anchors;
      if (!anchors) return;
      const told = { kind: 'split', of: 'statement', anchors, by: 'desk', told: '2025-12-01T00:00:00Z' } as const,
        before = await recordOf(inputs.slice(0, 4));
      expect(rule(after, told)).toEqual(rule(after, { ...told, by: 'another', told: '2025-12-03T00:00:00Z' }));
      rule(before, told);
      await add(before, inputs.slice(4));
      expect(exported(before)).toBe(exported(after));
    }),
    { ...RUNS, numRuns: 4 },
  ));

test('a rebuild that is broken off goes on when the record is next added to', async () => {
  const inputs = [...generateReports({ seed: 7, stories: 3, reports: 15, paragraphs: 3 })];
  const record = await recordOf(inputs),
    before = exported(record);
  for await (const _ of rebuildRecord(record)) break;
  expect(record.waiting().unread).toBe(25);
  expect(await add(record, [])).toEqual([]);
  expect(exported(record)).toBe(before);
  record.close();
});

test('revisions: one id or one address with other words makes a chain in order of date, whatever came first', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const versions: ArticleInput[] = [
        {
          id: 'dam',
          url: 'https://courier.example/dam',
          published: '2025-03-01',
          text: 'The dam at Velm holds, the warden Ada Krol said.',
        },
        {
          id: 'dam',
          url: 'https://courier.example/dam',
          published: '2025-03-02',
          text: 'The dam at Velm leaks, the warden Ada Krol said.',
        },
        {
          id: 'dam-live',
          url: 'https://courier.example/dam',
          published: '2025-03-03',
          text: 'The dam at Velm has broken, the warden Ada Krol said.',
        },
        { id: 'dam', published: '2025-03-04', text: 'The dam at Velm is gone. Nobody was hurt, said Ada Krol.' },
        { id: 'gate', url: 'https://courier.example/', text: 'A gate at Velm was painted green.' },
        { id: 'fence', url: 'https://courier.example/', text: 'A fence at Velm was painted white.' },
      ];
      const record = openRecord(':memory:');
      for (const input of shuffled(versions, seed)) await add(record, [input]);
      const chain = () =>
        record
          .whole()
          .articles.map((a) => ({
            id: a.id.replace(/~.{8}$/, '~'),
            says: a.text.split(' ').slice(4, 6).join(' '),
            revises: a.revises?.replace(/~.{8}$/, '~') ?? null,
          }))
          .filter((a) => a.id.startsWith('dam'))
          .sort((a, b) => (a.says < b.says ? -1 : 1));
      expect(chain()).toEqual([
        { id: 'dam-live', says: 'has broken,', revises: 'dam~' },
        { id: 'dam', says: 'holds, the', revises: null },
        { id: 'dam~', says: 'is gone.', revises: 'dam-live' },
        { id: 'dam~', says: 'leaks, the', revises: 'dam' },
      ]);
      expect(record.whole().articles.filter((a) => a.revises && !a.id.startsWith('dam'))).toEqual([]);
      removeArticle(record, 'dam');
      expect(chain()).toEqual([
        { id: 'dam-live', says: 'has broken,', revises: 'dam' },
        { id: 'dam~', says: 'is gone.', revises: 'dam-live' },
        { id: 'dam', says: 'leaks, the', revises: null },
      ]);
      expect(exported(record)).toBe(await exportOf(versions.slice(1)));
      record.close();
    }),
    RUNS,
  ));

test('one text in several documents is one article, and the same one speaks for it in any order', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const text = 'The ferry at Ostrel sank on Monday, the harbour master said. Four people drowned.';
      const documents: ArticleInput[] = [
        { id: 'ferry', text, title: 'Ferry sinks' },
        { id: 'ferry', text, title: 'Ferry lost', published: '2025-02-03' },
        { id: 'ferry', text, outlet: 'Ostrel Radio' },
      ];
      const record = openRecord(':memory:');
      const outcomes: Outcome[] = [];
      for (const input of shuffled(documents, seed)) outcomes.push(...(await add(record, [input])));
      expect(outcomes.map((o) => o.kind)).toEqual(['added', 'known', 'known']);
      expect(exported(record)).toBe(await exportOf(documents));
      expect(record.health()).toMatchObject({ documents: 3, articles: 1 });
      expect(removeArticle(record, 'ferry')).toBe(true);
      expect(record.health()).toMatchObject({ documents: 0, articles: 0, stories: 0 });
      record.close();
    }),
    RUNS,
  ));

test('the same bytes may come as several kinds of file, and another file may hold the same words: any order gives one record', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const words =
        '<p>The ferry at Ostrel sank on Monday, the harbour master said.</p>\n\n<p>Four people drowned, and nine were saved by the crew of a fishing boat.</p>';
      const bytes = new TextEncoder().encode(words),
        id = createHash('sha256').update(bytes).digest('hex');
      const as = (mediaType: string, origin: string): { document: Document; bytes: Uint8Array } => ({
        document: { id, via: 'file', origin, retrieved: '2025-01-01T00:00:00Z', mediaType },
        bytes,
      });
      const gathered = [
        as('text/plain', 'b.txt'),
        as('text/html', 'a.html'),
        as('text/plain', 'a.txt'),
        toGathered({ text: words }),
      ];
      const exportIn = async (order: readonly (typeof gathered)[number][]) => {
        const record = openRecord(':memory:');
        for (const one of order)
          for await (const outcome of addDocuments(record, [one])) expect(outcome.kind).not.toBe('rejected');
        try {
          return exported(record);
        } finally {
          record.close();
        }
      };
      const chance = toChance(seed);
      expect(
        await exportIn(
          gathered
            .map((one) => ({ one, at: chance() }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one),
        ),
      ).toBe(await exportIn(gathered));
    }),
    RUNS,
  ));

test('an export read in again keeps its ids, revisions included', async () => {
  const record = await recordOf([
    { id: 'weir', text: 'The weir holds.' },
    { id: 'weir', text: 'The weir broke.' },
  ]);
  const { articles } = record.whole();
  const again = await recordOf(articles.map(({ id, text }) => ({ id, text })));
  expect(again.whole().articles.map((a) => a.id)).toEqual(articles.map((a) => a.id));
});

test('any string is read without throwing, twice alike, and every span lies in it', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const article = toArticle({ text }),
        reading = read(article);
      expect(JSON.stringify(read(article))).toBe(JSON.stringify(reading));
      for (const { start, end } of spansIn(reading))
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 300, seed: RUNS.seed },
  ));

test('any string is kept as it is', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
      const record = await recordOf([{ id: 'a', text }]);
      for (const article of record.whole().articles) expect(article.text).toBe(text);
      record.close();
    }),
    { numRuns: 100, seed: RUNS.seed },
  ));
