/** An article may belong to two stories: its own, and as a guest, by a part of it, another. Order of coming makes no difference; which articles make a story does not depend on guests. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ArticleInput } from '../src/clean/article.js';
import { addDocuments, rebuildRecord, removeArticle, rule, undoRuling } from '../src/pipeline.js';
import { openRecord } from '../src/record/open.js';
import type { Record } from '../src/record/record.js';
import { anchorAt } from '../src/text/anchors.js';
import type { Ruling } from '../src/types.js';
import { generateReports, toChance, toGathered } from './generated.js';

vi.setConfig({ testTimeout: 240_000 });

const shuffled = (inputs: readonly ArticleInput[], seed: number): ArticleInput[] => {
  const chance = toChance(seed);
  return inputs.map((input) => ({ input, at: chance() })).sort((a, b) => a.at - b.at).map(({ input }) => input);
};

async function add(record: Record, inputs: readonly ArticleInput[]): Promise<void> {
  for await (const outcome of addDocuments(record, inputs.map(toGathered))) expect(outcome.kind).toBe('added');
}

async function recordOf(inputs: readonly ArticleInput[]): Promise<Record> {
  const record = openRecord(':memory:');
  await add(record, inputs);
  return record;
}

const exported = (record: Record): string => JSON.stringify(record.whole(), null, 1);
const linked = (record: Record): string => { const { rulings: _, ...rest } = record.whole(); return JSON.stringify(rest, null, 1); };
/** "g1-0-0 g1-0-1 + g1-1-4 by 3–5" */
const stories = (record: Record): string[] => record.whole().stories.map((s) => [s.articles.join(' '), ...s.guests.map((g) => `${g.article} by ${g.paragraphs}`)].join(' + ')).sort();

/** Two stories of five reports; the third report of the second one turns, for three paragraphs after its own six, to the first. */
function reportsOf(seed: number): { readonly inputs: ArticleInput[]; readonly guest: string; readonly told: (record: Record, kind: 'merge' | 'split', told: string) => Ruling } {
  const plain = [...generateReports({ seed, stories: 2, reports: 5, paragraphs: 6 })], own = plain[7]!, other = plain[2]!, turned = `${own.text}\n\n${other.text.split('\n\n').slice(0, 3).join('\n\n')}`;
  const inputs = plain.map((r) => (r === own ? { ...r, text: turned } : r));
  return {
    inputs, guest: own.id,
    told: (record, kind, when) => {
      const place = record.article(plain[0]!.id)!.article, words = record.article(own.id)!.article;
      return rule(record, { kind, of: 'story', by: 'desk', told: when, anchors: [anchorAt(words, { start: own.text.length + 2, end: turned.length }), anchorAt(place, { start: 0, end: 12 })] });
    },
  };
}
const seeds = fc.integer({ min: 1, max: 1_000_000 }), RUNS = { numRuns: 6, seed: 20251119 };

test('a person gives a report to a second story by a part of it: what that part says is linked there, and its own story stays as it was', () => fc.assert(fc.asyncProperty(seeds, async (seed) => {
  const { inputs, guest, told } = reportsOf(seed), record = await recordOf(inputs), before = record.whole();
  told(record, 'merge', '2025-12-01T00:00:00Z');
  const story = record.stories().find((s) => s.guests.length)!, whole = record.story(story.id)!, { article } = record.article(guest)!, [{ part, paragraphs } = { part: [], paragraphs: '' }] = story.guests;
  expect(story.articles).not.toContain(guest);
  expect([paragraphs, whole.articles.map((a) => a.id).includes(guest), story.counts.articles]).toEqual(['7–9', true, story.articles.length + 1]);
  expect(record.article(guest)!.guestOf).toEqual([{ story: story.id, part, paragraphs, linked: { by: 'ruling', why: 'a person ruled that this part is of this story, too' } }]);
  const anchors = Object.values(whole.links).flat().flatMap((item) => item.anchors).filter((a) => a.article === guest);
  expect(anchors.length).toBeGreaterThan(0);
  for (const { start, end, exact } of anchors) { expect(article.text.slice(start, end)).toBe(exact); expect(part.some((p) => p.start <= start && end <= p.end)).toBe(true); }
  expect(whole.links.utterances.some((u) => new Set(u.wordings.map((w) => w.article)).has(guest) && u.independent > 0)).toBe(true);
  expect(record.whole().stories.map((s) => s.articles)).toEqual(before.stories.map((s) => s.articles));
  for (const items of Object.values(record.whole()) as (readonly { readonly id: string }[])[]) expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
  record.close();
}), RUNS));

test('told before the others came or after, through rebuilding, with the guest or the story gone and back: the same record; undone, none of it is left', () => fc.assert(fc.asyncProperty(seeds, fc.nat(), async (seed, order) => {
  const { inputs, guest, told } = reportsOf(seed), after = await recordOf(inputs), plain = linked(after), ruling = told(after, 'merge', '2025-12-01T00:00:00Z'), ruled = exported(after);
  expect(linked(after)).not.toBe(plain);
  const first = inputs.filter((i) => i.id === guest || i.id === inputs[0]!.id), before = await recordOf(first);
  told(before, 'merge', '2025-12-01T00:00:00Z');
  for (const input of shuffled(inputs.filter((i) => !first.includes(i)), order)) await add(before, [input]);
  expect(exported(before)).toBe(ruled);
  for await (const outcome of rebuildRecord(before)) expect(outcome.kind).toBe('added');
  expect(exported(before)).toBe(ruled);
  for (const id of [guest, inputs[0]!.id!, inputs[6]!.id!]) {
    removeArticle(after, id);
    expect(exported(after).includes(`"article": "${id}"`)).toBe(false);
    await add(after, [inputs.find((i) => i.id === id)!]);
    expect(exported(after)).toBe(ruled);
  }
  undoRuling(after, ruling.id, '2025-12-02T00:00:00Z');
  expect(linked(after)).toBe(plain);
}), RUNS));

test('of rulings that contradict each other the later told holds', async () => {
  const { inputs, told } = reportsOf(5), record = await recordOf(inputs), plain = linked(record);
  told(record, 'merge', '2025-12-01T00:00:00Z');
  told(record, 'split', '2025-12-02T00:00:00Z');
  expect(linked(record)).toBe(plain);
  expect(stories(record)).toHaveLength(2);
});
