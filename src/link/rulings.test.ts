import fc from 'fast-check';
import { expect, test } from 'vitest';
import { told } from '../../test/told.js';
import { anchorAt } from '../text/anchors.js';
import type { Anchor, Ruling, StoryLinks } from '../types.js';
import { linkStory } from './link.js';
import type { Report } from './report.js';
import { withRulings } from './rulings/readings.js';

const FIRST = told(
  { id: 'a1', published: '2025-11-14' },
  '{“The gate at Velm will stay open all winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  'The mill at Oster has {40|figure worker 40 total} workers, and {a shell|agent} {hit|event ASSAULT happened} {the mill|patient} at dawn.',
  '{Tor Ek|source Tor Ek} {said|cue} {the mill had burned down to the ground in an hour|content}.',
);
const SECOND = told(
  { id: 'a2', published: '2025-11-15' },
  '{“The gate at Velm will stay open all winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  'The mill at Oster has {45|figure worker 45 total} workers.',
  '{Tor Ek|source Tor Ek} {said|cue} {nobody knew why the harbour crane had fallen|content}.',
);
const THIRD = told(
  { id: 'a3', published: '2025-11-16' },
  '{“The gate at Velm will stay open all winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  'The mill at Oster has {50|figure worker 50 total} workers.',
  '{I. Brandt|source Ilse Brandt} {said|cue} {she was not asked|content}.',
);
const REPORTS = [FIRST, SECOND, THIRD];

/** The words as they first stand in the report. */
const at = ({ article }: Report, words: string): Anchor => {
  const start = article.text.indexOf(words);
  return anchorAt(article, { start, end: start + words.length });
};
let count = 0;
const ruling = (
  kind: Ruling['kind'],
  of: Ruling['of'],
  anchors: readonly Anchor[],
  more: Partial<Ruling> = {},
): Ruling => ({
  id: `k${count++}`,
  kind,
  of,
  anchors,
  by: 'desk',
  told: `2025-12-01T00:00:${String(count).padStart(2, '0')}Z`,
  ...more,
});
const GATE = '“The gate at Velm will stay open all winter,”';
const carriers = ({ utterances }: StoryLinks, words: string): string[] =>
  utterances
    .filter((u) => u.anchors.some((a) => a.exact.startsWith(words)))
    .map((u) => u.wordings.map((w) => w.article).join(' '));
const names = ({ entities }: StoryLinks): string[] =>
  entities.map((e) => `${e.name}: ${[...new Set(e.anchors.map((a) => a.article))].join(' ')}`);

test('without rulings the three are one statement', () =>
  expect(carriers(linkStory(REPORTS), GATE)).toEqual(['a1 a2 a3']));

test('a statement that is said to be none of the others stands alone, and joins them again when the ruling is undone', () => {
  const split = ruling('split', 'statement', [at(SECOND, GATE), at(FIRST, GATE), at(THIRD, GATE)]);
  expect(carriers(linkStory(REPORTS, [split]), GATE)).toEqual(['a1 a3', 'a2']);
  expect(linkStory(REPORTS, [{ ...split, undone: '2025-12-02' }])).toEqual(linkStory(REPORTS));
});

test('words that are parted stay so where the report has them told by two', () => {
  const crane = '“the crane of the harbour fell into the sea at noon”',
    one = told(
      { id: 'b1', published: '2025-11-14' },
      `{Ida Brand|source Ida Brand} {called|cue} {it ${crane}|content}.`,
    ),
    two = told(
      { id: 'b2', published: '2025-11-15' },
      `{Ida Brand|source Ida Brand} {called|cue} {it ${crane}|content}, Radio Tarn reported.`,
    );
  const again = { ...two.reading.statements[0]!, speaker: 'Radio Tarn', named: true },
    twice = { ...two, reading: { ...two.reading, statements: [...two.reading.statements, again] } };
  expect(carriers(linkStory([one, twice]), `it ${crane}`).join()).toContain('b1 b2');
  const split = ruling('split', 'statement', [at(two, `it ${crane}`), at(one, `it ${crane}`)]);
  expect(carriers(linkStory([one, twice], [split]), `it ${crane}`).filter((c) => c.includes('b1'))).toEqual(['b1']);
});

test('statements said to be one are one, and the record says that a person ruled so', () => {
  const burned = 'the mill had burned',
    crane = 'nobody knew why',
    links = linkStory(REPORTS, [
      ruling('merge', 'statement', [
        at(FIRST, 'the mill had burned down to the ground in an hour'),
        at(SECOND, 'nobody knew why the harbour crane had fallen'),
      ]),
    ]);
  expect([carriers(links, burned), carriers(links, crane)]).toEqual([['a1 a2'], ['a1 a2']]);
  expect(links.utterances.find((u) => u.anchors.some((a) => a.exact.startsWith(burned)))?.linked).toEqual({
    by: 'ruling',
    why: 'a person ruled that they are one',
  });
});

test('of two rulings that contradict each other the later told holds, in whatever order they come', () => {
  const places = [at(FIRST, GATE), at(SECOND, GATE), at(THIRD, GATE)],
    split = ruling('split', 'statement', places),
    merge = ruling('merge', 'statement', places),
    again = ruling('split', 'statement', places);
  expect(carriers(linkStory(REPORTS, [merge, split]), GATE)).toEqual(['a1 a2 a3']);
  expect(carriers(linkStory(REPORTS, [again, merge, split]), GATE)).toEqual(['a1', 'a2 a3']);
});

test('two names are one person by ruling, and one name two', () => {
  expect(names(linkStory(REPORTS))).toEqual(['Ida Brand: a1 a2 a3', 'Ilse Brandt: a3', 'Tor Ek: a1 a2']);
  const merged = linkStory(REPORTS, [ruling('merge', 'entity', [at(FIRST, 'Ida Brand'), at(THIRD, 'I. Brandt')])]);
  expect(names(merged)).toEqual(['Ida Brand: a1 a2 a3', 'Tor Ek: a1 a2']);
  expect(merged.utterances.filter((u) => u.speaker === 'Ilse Brandt').map((u) => u.entity)).toEqual([
    merged.entities[0]!.id,
  ]);
  const parted = linkStory(REPORTS, [ruling('split', 'entity', [at(FIRST, 'Tor Ek'), at(SECOND, 'Tor Ek')])]);
  expect(names(parted)).toEqual(['Ida Brand: a1 a2 a3', 'Ilse Brandt: a3', ...names(parted).slice(2)]);
  expect(names(parted).slice(2).sort()).toEqual(['Tor Ek: a1', 'Tor Ek: a2']);
  expect(new Set(parted.entities.map((e) => e.id)).size).toBe(4);
});

test('what was misread is counted nowhere: a statement, a figure, an event, a conflict', () => {
  expect(
    carriers(linkStory(REPORTS, [ruling('reject', 'statement', [at(FIRST, GATE), at(SECOND, GATE)])]), GATE),
  ).toEqual(['a3']);
  const links = linkStory(REPORTS),
    ruled = linkStory(REPORTS, [
      ruling('reject', 'figure', [at(SECOND, '45')]),
      ruling('reject', 'event', [at(FIRST, 'hit')]),
    ]);
  expect([links.tallies[0]!.figures.map((f) => f.exact), ruled.tallies[0]!.figures.map((f) => f.exact)]).toEqual([
    ['40', '45', '50'],
    ['40', '50'],
  ]);
  expect([links.happenings.length, ruled.happenings.length]).toEqual([1, 0]);
});

test('a statement has the act and the speaker that a person gave it', () => {
  const place = [at(FIRST, 'the mill had burned down to the ground in an hour')];
  const [said] = linkStory(REPORTS, [
    ruling('relabel', 'statement', place, { as: { act: 'deny', speaker: 'Ida Brand' } }),
  ]).utterances.filter((u) => u.anchors[0]!.exact.startsWith('the mill'));
  expect([said?.act, said?.speaker, said?.entity === undefined]).toEqual(['deny', 'Ida Brand', false]);
});

test('words that no report holds any more are passed over', () => {
  const gone = { article: 'a9', start: 0, end: 3, exact: 'The' };
  expect(
    linkStory(REPORTS, [
      ruling('merge', 'statement', [gone, at(FIRST, GATE)]),
      ruling('reject', 'statement', [gone]),
      ruling('split', 'entity', [gone, gone]),
    ]),
  ).toEqual(linkStory(REPORTS));
});

test('the order of reports and of rulings does not matter, and every statement is in one utterance', () =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
      fc.shuffledSubarray(REPORTS, { minLength: 3 }),
      (chosen, reports) => {
        const all = [
          ruling('split', 'statement', [at(SECOND, GATE), at(FIRST, GATE)]),
          ruling('merge', 'statement', [at(FIRST, GATE), at(THIRD, 'she was not asked')]),
          ruling('merge', 'entity', [at(FIRST, 'Ida Brand'), at(FIRST, 'Tor Ek')]),
          ruling('split', 'entity', [at(FIRST, 'Ida Brand'), at(SECOND, 'Tor Ek')]),
          ruling('reject', 'figure', [at(FIRST, '40')]),
          ruling('relabel', 'statement', [at(THIRD, GATE)], { as: { act: 'promise' } }),
        ];
        const links = linkStory(
          REPORTS,
          [...chosen].sort().map((i) => all[i]!),
        );
        expect(
          linkStory(
            reports,
            chosen.map((i) => all[i]!),
          ),
        ).toEqual(links);
        expect(links.utterances.flatMap((u) => u.wordings.map((w) => `${w.article} ${w.statement}`)).sort()).toEqual([
          'a1 0',
          'a1 1',
          'a2 0',
          'a2 1',
          'a3 0',
          'a3 1',
        ]);
      },
    ),
    { numRuns: 100 },
  ));

test('a ruled report is the same one as long as the same is ruled of it, so that what was made of it is not made again', () => {
  const aside = ruling('reject', 'figure', [at(FIRST, '40')]),
    others = ruling('reject', 'figure', [at(SECOND, '45')]);
  expect(withRulings(FIRST, [aside])).toBe(withRulings(FIRST, [others, aside]));
  expect(withRulings(FIRST, [others])).toBe(FIRST);
  expect(withRulings(FIRST, [aside, ruling('reject', 'event', [at(FIRST, 'hit')])]).reading.events).toEqual([]);
});
