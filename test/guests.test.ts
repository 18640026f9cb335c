/**
 * An article may belong to two stories: its own, and as a guest, by a part of it, another. Order of coming makes no
 * difference; which articles make a story does not depend on guests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ArticleInput } from '../src/clean/article.js';
import { addDocuments, rebuildRecord, removeArticle, rule, undoRuling } from '../src/pipeline.js';
import { connect } from '../src/record/connection.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import { anchorAt } from '../src/text/anchors.js';
import type { Ruling } from '../src/types.js';
import { generateReports, shuffled, toGathered } from './generated.js';

vi.setConfig({ testTimeout: 240_000 });

async function add(record: Record, inputs: readonly ArticleInput[]): Promise<void> {
  for await (const outcome of addDocuments(record, inputs.map(toGathered))) expect(outcome.kind).toBe('added');
}

async function recordOf(inputs: readonly ArticleInput[]): Promise<Record> {
  const record = openRecord(':memory:');
  await add(record, inputs);
  return record;
}

const exported = (record: Record): string => JSON.stringify(record.whole(), null, 1);
const linked = (record: Record): string => {
  const { rulings: _, ...rest } = record.whole();
  return JSON.stringify(rest, null, 1);
};
/** "g1-0-0 g1-0-1 + g1-1-4 by 3–5" */
const stories = (record: Record): string[] =>
  record
    .whole()
    .stories.map((s) => [s.articles.join(' '), ...s.guests.map((g) => `${g.article} by ${g.paragraphs}`)].join(' + '))
    .sort();

/**
 * Two stories of five reports. `turning`: the third report of the second one turns, for three paragraphs after its own
 * six, to the first.
 */
function reportsOf(seed: number) {
  const plain = [...generateReports({ seed, stories: 2, reports: 5, paragraphs: 6 })],
    own = plain[7]!,
    other = plain[2]!,
    text = `${own.text}\n\n${other.text.split('\n\n').slice(0, 3).join('\n\n')}`;
  return { plain, guest: own.id, turning: plain.map((r) => (r === own ? { ...r, text } : r)), at: own.text.length + 2 };
}
type Reports = ReturnType<typeof reportsOf>;

/** The guest's text from this place on is of the first story, too, or is not. */
const told = (
  record: Record,
  { plain, guest }: Reports,
  kind: 'merge' | 'split',
  start: number,
  when: string,
): Ruling => {
  const place = record.article(plain[0]!.id)!.article,
    words = record.article(guest)!.article;
  return rule(record, {
    kind,
    of: 'story',
    by: 'desk',
    told: when,
    anchors: [anchorAt(words, { start, end: words.text.length }), anchorAt(place, { start: 0, end: 12 })],
  });
};
const seeds = fc.integer({ min: 1, max: 1_000_000 }),
  RUNS = { numRuns: 3, seed: 20251119 };
/** Where the fifth and sixth paragraphs of the guest begin. */
const ofTwo = ({ plain, guest }: Reports): number =>
  plain
    .find((r) => r.id === guest)!
    .text.split('\n\n')
    .slice(0, 4)
    .join('\n\n').length + 2;

test('a person gives a report to a second story by a part of it: what that part says is linked there, and its own story stays as it was', () =>
  fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const reports = reportsOf(seed),
        { guest } = reports,
        record = await recordOf(reports.plain),
        before = record.whole();
      expect(before.stories.flatMap((s) => s.guests)).toEqual([]);
      expect(() =>
        rule(record, {
          kind: 'split',
          of: 'story',
          by: 'desk',
          told: '2025-12-01T00:00:00Z',
          anchors: [reports.plain[7]!, reports.plain[8]!].map(({ id }) =>
            anchorAt(record.article(id)!.article, { start: 0, end: 12 }),
          ),
        }),
      ).toThrow(/is at home in the story/);
      told(record, reports, 'merge', ofTwo(reports), '2025-12-01T00:00:00Z');
      const story = record.stories().find((s) => s.guests.length)!,
        whole = record.story(story.id)!,
        { article } = record.article(guest)!,
        [{ part, paragraphs } = { part: [], paragraphs: '' }] = story.guests;
      expect(story.articles).not.toContain(guest);
      expect([paragraphs, whole.articles.map((a) => a.id).includes(guest), story.counts.articles]).toEqual([
        '5–6',
        true,
        story.articles.length + 1,
      ]);
      expect(record.article(guest)!.guestOf).toEqual([
        {
          story: story.id,
          part,
          paragraphs,
          linked: { by: 'ruling', why: 'a person ruled that this part is of this story, too' },
        },
      ]);
      const anchors = Object.values(whole.links)
        .flat()
        .flatMap((item) => item.anchors)
        .filter((a) => a.article === guest);
      expect(anchors.length).toBeGreaterThan(0);
      for (const { start, end, exact } of anchors) {
        expect(article.text.slice(start, end)).toBe(exact);
        expect(part.some((p) => p.start <= start && end <= p.end)).toBe(true);
      }
      expect(record.whole().stories.map((s) => s.articles)).toEqual(before.stories.map((s) => s.articles));
      for (const items of Object.values(record.whole()) as (readonly { readonly id: string }[])[])
        expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
      record.close();
    }),
    RUNS,
  ));

test('told before the others came or after, through rebuilding, with the guest or the story gone and back: the same record; undone, none of it is left', () =>
  fc.assert(
    fc.asyncProperty(seeds, fc.nat(), async (seed, order) => {
      const reports = reportsOf(seed),
        { plain: inputs, guest } = reports,
        after = await recordOf(inputs),
        plain = linked(after),
        ruling = told(after, reports, 'merge', ofTwo(reports), '2025-12-01T00:00:00Z'),
        ruled = exported(after);
      expect(linked(after)).not.toBe(plain);
      const first = inputs.filter((i) => i.id === guest || i.id === inputs[0]!.id),
        before = await recordOf(first);
      told(before, reports, 'merge', ofTwo(reports), '2025-12-01T00:00:00Z');
      for (const input of shuffled(
        inputs.filter((i) => !first.includes(i as (typeof first)[number])),
        order,
      ))
        await add(before, [input]);
      expect(exported(before)).toBe(ruled);
      for await (const outcome of rebuildRecord(before)) expect(outcome.kind).toBe('added');
      expect(exported(before)).toBe(ruled);
      for (const id of [guest, inputs[0]!.id, inputs[6]!.id]) {
        removeArticle(after, id);
        expect(exported(after).includes(`"article": "${id}"`)).toBe(false);
        await add(after, [inputs.find((i) => i.id === id)!]);
        expect(exported(after)).toBe(ruled);
      }
      undoRuling(after, ruling.id, '2025-12-02T00:00:00Z');
      expect(linked(after)).toBe(plain);
    }),
    RUNS,
  ));

test('a report that turns to another matter is found to be a guest there; its own story keeps its articles', async () => {
  const { turning, plain, guest, at } = reportsOf(5),
    record = await recordOf(turning);
  expect(stories(record)).toEqual([
    `${plain
      .slice(0, 5)
      .map((r) => r.id)
      .join(' ')} + ${guest} by 7–9`,
    plain
      .slice(5)
      .map((r) => r.id)
      .join(' '),
  ]);
  const [found] = record.article(guest)!.guestOf;
  expect([found?.part[0]?.start, found?.linked]).toEqual([
    at,
    {
      by: 'stories/parts',
      why: 'these paragraphs have names and words in common with 5 of the 5 reports of this story, and hardly any with the rest of their own report',
    },
  ]);
});

test('a record of schema 6 is brought up: the paragraphs of its guests are worked out from their texts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-guests-')),
    file = join(folder, 'onrecord.db');
  try {
    const record = openRecord(file);
    await add(record, reportsOf(5).turning);
    const expected = exported(record);
    record.close();
    const old = connect(file, { readOnly: false, waitMs: 0 });
    old.exec('ALTER TABLE guests DROP COLUMN paragraphs; PRAGMA user_version = 6');
    old.close();
    const opened = openRecord(file);
    expect(stories(opened).join()).toContain('by 7–9');
    expect([exported(opened), opened.waiting()]).toEqual([expected, { unlinked: 0, unread: 0 }]);
    opened.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Eight stories of four reports; in each the third report turns to the story after it, and that of the first to the two
 * after it.
 */
const STREAM = (() => {
  const plain = [...generateReports({ seed: 64, stories: 8, reports: 4, paragraphs: 8 })],
    lead = (story: number) => plain[(story % 8) * 4 + 1]!.text.split('\n\n').slice(0, 4).join('\n\n');
  return plain.map((r, i) =>
    i % 4 === 2 ? { ...r, text: [r.text, lead((i - 2) / 4 + 1), ...(i === 2 ? [lead(2)] : [])].join('\n\n') } : r,
  );
})();

test('order makes no difference to who is whose guest: a stream, shuffled, all at once or one by one', async () => {
  const expected = exported(await recordOf(STREAM));
  expect(expected.match(/"by": "stories\/parts"/g)).toHaveLength(9);
  expect(exported(await recordOf(shuffled(STREAM, 1)))).toBe(expected);
  const record = openRecord(':memory:');
  for (const input of shuffled(STREAM, 11)) await add(record, [input]);
  expect(exported(record)).toBe(expected);
  for await (const outcome of rebuildRecord(record)) expect(outcome.kind).toBe('added');
  expect(exported(record)).toBe(expected);
  record.close();
});

test('a story that forms later wins a report that came before as its guest, and one that is taken off the record loses it', async () => {
  const { turning, guest } = reportsOf(5),
    record = await recordOf(turning.slice(5)),
    [, ...later] = turning.slice(0, 5);
  expect(record.article(guest)!.guestOf).toEqual([]);
  await add(record, [turning[0]!]);
  expect(record.article(guest)!.guestOf).toHaveLength(1);
  await add(record, later);
  expect(exported(record)).toBe(exported(await recordOf(turning)));
  for (const { id } of turning.slice(0, 5)) removeArticle(record, id);
  expect(exported(record)).toBe(exported(await recordOf(turning.slice(5))));
});

test('what was found a person takes out; of rulings that contradict each other the later told holds', async () => {
  const reports = reportsOf(5),
    record = await recordOf(reports.turning),
    found = linked(record),
    out = told(record, reports, 'split', 0, '2025-12-01T00:00:00Z'),
    without = linked(record);
  expect(stories(record).join()).not.toContain('+');
  told(record, reports, 'merge', reports.at, '2025-12-02T00:00:00Z');
  expect(record.article(reports.guest)!.guestOf[0]).toMatchObject({ paragraphs: '7–9', linked: { by: 'ruling' } });
  told(record, reports, 'split', reports.at, '2025-12-03T00:00:00Z');
  expect(linked(record)).toBe(without);
  for (const { id } of record.rulings()) if (id !== out.id) undoRuling(record, id, '2025-12-04T00:00:00Z');
  expect(linked(record)).toBe(without);
  undoRuling(record, out.id, '2025-12-05T00:00:00Z');
  expect(linked(record)).toBe(found);
});
