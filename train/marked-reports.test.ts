import { expect, test } from 'vitest';
import { ACTS } from '../src/read/statements/acts/features.js';
import { markedReports, toMarkedReports, toSpeakers } from './marked-reports.js';

test('reports, their paragraphs and the statements in them', () => {
  const [one, two, ...others] = toMarkedReports(
    `# a dam, first day · agency
{“It holds,”|content1} {said|cue1} {Ida Brand|source1}. {She|source2} {denied|cue2} {having {“slept”|content3}|content2}. = assert deny other
Nobody was hurt.

# a dam, later · radio
{“Go home,”|content1} {the mayor|source1} {said|cue1}, {“and stay there.”|content1} = request
`,
  );
  expect(others).toEqual([]);
  expect(one?.text).toBe('“It holds,” said Ida Brand. She denied having “slept”.\n\nNobody was hurt.');
  const words = ({ text, statements }: NonNullable<typeof one>) =>
    statements.map(({ act, source, cue, content }) => [
      act,
      ...[source, cue, content].map((places) => places.map(([start, end]) => text.slice(start, end)).join(' … ')),
    ]);
  expect(words(one!)).toEqual([
    ['assert', 'Ida Brand', 'said', '“It holds,”'],
    ['deny', 'She', 'denied', 'having “slept”'],
    ['other', '', '', '“slept”'],
  ]);
  expect(words(two!)).toEqual([['request', 'the mayor', 'said', '“Go home,” … “and stay there.”']]);
});

test.each([
  ['a role that is none', '{It holds|words1} = assert'],
  ['a mark that is never closed', '{It holds|content1} {she said = assert'],
  ['an act too many', '{It holds|content1} = assert deny'],
  ['no act', '{It holds|content1}'],
  ['no words', '{said|cue1} = assert'],
])('%s is refused, and the line named', (_, line) =>
  expect(() => toMarkedReports(`# a dam\n${line}`)).toThrow(line.slice(0, 20)),
);

test('speakers by report and number: nobody, and open', () => {
  const speakers = toSpeakers('a dam · agency\t1\tIda Brand\na dam · agency\t2\t-\na dam · agency\t3\t?\n');
  expect([...speakers.get('a dam · agency')!]).toEqual([
    [1, 'Ida Brand'],
    [2, null],
    [3, undefined],
  ]);
});

test('all reports can be read, their acts are acts, and nearly all of their speakers are marked', () => {
  const all = markedReports(),
    acts: ReadonlySet<string> = new Set(ACTS);
  expect(all.length).toBeGreaterThan(300);
  for (const { id, text, statements } of all) {
    expect(text, id).not.toMatch(/[{}|]/);
    expect(
      statements.filter(({ act }) => !acts.has(act)),
      id,
    ).toEqual([]);
  }
  const speakers = all.flatMap(({ statements }) => statements.map(({ speaker }) => speaker));
  expect(speakers.filter((speaker) => speaker === undefined).length).toBeLessThan(10);
});
