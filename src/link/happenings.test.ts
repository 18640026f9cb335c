import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, expectAnchors, told } from '../../test/told.js';
import { findHappenings } from './happenings.js';
import { MOST_BY_ONE_WORD } from './happenings/links.js';
import type { Report } from './report.js';

const happeningsOf = (...reports: Report[]) => findHappenings(reports, byName(reports), []);
const inLines = (...reports: Report[]) =>
  happeningsOf(...reports).map((h) => `${h.type} ${h.standing}: ${h.anchors.map((a) => a.article).join(' ')}`);

const on = (report: Report, day: string): Report => ({
  ...report,
  reading: {
    ...report.reading,
    events: report.reading.events.map((e) => ({ ...e, when: { from: day, basis: 'stated' } })),
  },
});

test('one arrest in two reports is one happening', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{The police of Lazny|agent} {detained|event COERCE} {the captain|patient}.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Police|agent} have {detained|event COERCE} {the captain of the ferry|patient}.',
      ),
    ),
  ).toEqual(['COERCE happened: a1 a2']));

test('when, where and to whom it happened is what most reports tell; who is done to is not who does it', () => {
  const crash = (id: string, place: string, day: string) =>
    on(
      told(
        { id, published: '2025-11-15' },
        `{The tram|patient} {derailed|event ACCIDENT} near {${place}|place} in the rain.`,
      ),
      day,
    );
  const slip = told({ id: 'a4', published: '2025-11-15' }, '{A tram|agent} {derailed|event ACCIDENT} in the rain.');
  expect(
    happeningsOf(
      crash('a1', 'Harrow', '2025-11-15'),
      crash('a2', 'Lazny', '2025-11-14'),
      crash('a3', 'Lazny', '2025-11-14'),
      slip,
    ).map(({ when, place, agent, patient, anchors }) => [when?.from, place, agent, patient, anchors.length]),
  ).toEqual([['2025-11-14', 'Lazny', undefined, 'The tram', 4]]);
});

test('a word that stands for somebody or something else is no party', () =>
  expect(
    happeningsOf(
      told(
        { id: 'a1', published: '2025-11-15' },
        '“{I|agent} do not want to {rule out|event REJECT} {anything|patient},” the mayor said.',
      ),
      told({ id: 'a2', published: '2025-11-15' }, '{The mayor|agent} {left|event TRAVEL}, and nobody saw it.'),
    ).map(({ agent, patient }) => [agent, patient]),
  ).toEqual([
    [undefined, undefined],
    ['The mayor', undefined],
  ]));

test('two strikes on boats with four dead each are two: the days differ', () =>
  expect(
    inLines(
      on(
        told(
          { id: 'a1', published: '2025-11-14' },
          '{The navy|agent} {struck|event ASSAULT} {a boat|patient}, killing four.',
        ),
        '2025-11-13',
      ),
      on(
        told(
          { id: 'a2', published: '2025-12-10' },
          '{The navy|agent} {struck|event ASSAULT} {a boat|patient}, killing four.',
        ),
        '2025-12-04',
      ),
    ),
  ).toEqual(['ASSAULT happened: a1', 'ASSAULT happened: a2']));

test('police detain, officers arrest: another word of one sense and the same man are one', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Police|agent} {detained|event COERCE} {the ferry captain|patient}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Officers|agent} {arrested|event COERCE} {the captain|patient} at dawn.',
      ),
    ),
  ).toEqual(['COERCE happened: a1 a2']));

test('accusations are one only where the same accuse, and the same are accused or of the same', () => {
  const accused = (id: string, who: string, whom: string, of: string) =>
    told(
      { id, published: '2025-11-14' },
      `{{${who}|person ${who}}|agent} {accused|event ACCUSE} {{${whom}|person ${whom}}|patient} of ${of}.`,
    );
  expect(
    inLines(
      accused('a1', 'Ida Brand', 'Otto Lind', 'hiding the fault'),
      accused('a2', 'Jan Roth', 'Vera Holm', 'delaying the report'),
      accused('a3', 'Ida Brand', 'Mira Falk', 'bribery'),
    ),
  ).toHaveLength(3);
  expect(
    inLines(
      accused('a1', 'Ida Brand', 'Otto Lind', 'hiding the fault'),
      accused('a2', 'Ida Brand', 'Otto Lind', 'hiding the fault at the dam'),
    ),
  ).toEqual(['ACCUSE happened: a1 a2']);
  expect(
    inLines(
      ...['a1', 'a2'].map((id) =>
        told({ id, published: '2025-11-14' }, `The ferry town, ${id}: {accused|event ACCUSE} of neglect in Lazny.`),
      ),
    ),
  ).toEqual(['ACCUSE happened: a1', 'ACCUSE happened: a2']);
});

test('two men are detained on one day: the victims differ by name', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Police|agent} {detained|event COERCE} {{Otto Lind|person Otto Lind}|patient} in the port.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Police|agent} {detained|event COERCE} {{Jan Roth|person Jan Roth}|patient} in the port.',
      ),
    ),
  ).toEqual(['COERCE happened: a1', 'COERCE happened: a2']));

test('two people by name who did the like did it twice, unless a sentence names both', () => {
  const landed = (id: string, who: string, more = '') => {
    const report = told(
      { id, published: '2025-11-14' },
      `{{${who}|person ${who}}|agent} {landed|event TRAVEL} on the frozen lake at Lazny${more}.`,
    );
    const events = report.reading.events.map((e) => ({ ...e, by: 'event words: verb' }));
    return { ...report, reading: { ...report.reading, events } };
  };
  expect(inLines(landed('a1', 'Ida Brand'), landed('a2', 'Teo Rehn'))).toEqual([
    'TRAVEL happened: a1',
    'TRAVEL happened: a2',
  ]);
  expect(inLines(landed('a1', 'Ida Brand', ', ahead of {Teo Rehn|person Teo Rehn}'), landed('a2', 'Teo Rehn'))).toEqual(
    ['TRAVEL happened: a1 a2'],
  );
});

test('much the same words of two days are two events, whatever the day of the reports', () => {
  const struck = (id: string, day: string) =>
    on(
      told({ id, published: '2025-11-16' }, `{The navy|agent} {struck|event ASSAULT} {a boat|patient}, says ${id}.`),
      day,
    );
  const days = (...all: readonly string[]) => inLines(...all.map((day, i) => struck(`a${i}`, `2025-11-${day}`)));
  expect(days('13', '13', '16', '16')).toEqual(['ASSAULT happened: a0 a1', 'ASSAULT happened: a2 a3']);
});

test('a report weeks later without a day needs more than the same words', () =>
  expect(
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, '{The board|agent} {rejected|event REJECT} {a bid|patient}.'),
      told({ id: 'a2', published: '2025-11-29' }, '{The board|agent} {rejected|event REJECT} {a bid|patient}.'),
    ),
  ).toEqual(['REJECT happened: a1', 'REJECT happened: a2']));

test('a person is killed once: told weeks apart it is one happening, and whose death it was stands after "of"', () => {
  const wrote = (id: string, published: string) =>
    told(
      { id, published },
      '{The council|agent} recalled the {assassination|event ASSAULT} of former Lazny mayor {Ida Brand|person Ida Brand} in the {harbour|place}.',
    );
  const reports = [wrote('a1', '2025-11-14'), wrote('a2', '2025-12-10')];
  expect(happeningsOf(...reports).map((h) => `${h.patient}: ${h.anchors.length}`)).toEqual(['Ida Brand: 2']);
});

test('a mere word of a quotation is no happening', () => {
  const report = told(
    { id: 'a1', published: '2025-11-14' },
    '{“Freedom or {death|event DEATH}, my friends,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  );
  expect(
    inLines({
      ...report,
      reading: { ...report.reading, events: report.reading.events.map((e) => ({ ...e, told: 0 })) },
    }),
  ).toEqual([]);
});

test('what is planned is not what has happened; what one report tells as done another may allege', () =>
  expect(
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, '{The army|agent} {shelled|event ASSAULT} {the market|patient}.'),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{The army|agent} {shelled|event ASSAULT alleged} {the market|patient}.',
      ),
      told(
        { id: 'a3', published: '2025-11-14' },
        '{The army|agent} will have {shelled|event ASSAULT planned} {the market|patient}.',
      ),
    ),
  ).toEqual(['ASSAULT happened: a1 a2', 'ASSAULT planned: a3']));

test('every anchor holds its words, in any order of the reports', () => {
  const reports = ['a1', 'a2', 'a3'].map((id) =>
    told(
      { id, published: '2025-11-14' },
      '{The navy|agent} {struck|event ASSAULT} {a boat|patient} off {Lazny|place}.',
    ),
  );
  const expected = happeningsOf(...reports);
  expect(expected).toHaveLength(1);
  expectAnchors(reports, expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(happeningsOf(...shuffled)).toEqual(expected);
    }),
  );
});

test('a happening lies where its place lies; without one, nowhere', () => {
  const reports = ['harbour', 'market'].map((where, i) => {
    const one = told(
      { id: `a${i}`, published: '2025-11-14' },
      `{The ${i ? 'army' : 'navy'}|agent} {${i ? 'shelled' : 'struck'}|event ASSAULT} {a ${i ? 'barracks' : 'boat'}|patient} off {${i ? 'the ' : ''}${where}|place}.`,
    );
    const at = one.article.text.indexOf(where);
    return i
      ? one
      : {
          ...one,
          reading: {
            ...one.reading,
            referents: [{ name: 'Velm', type: 'place' as const, named: true }],
            mentions: [
              {
                start: at,
                end: at + where.length,
                form: 'name' as const,
                type: 'place' as const,
                referent: 0,
                by: 'hand',
                confidence: 1,
              },
            ],
          },
        };
  });
  const velm = {
    id: 'Velm',
    name: 'Velm',
    type: 'place' as const,
    names: [],
    roles: [],
    anchors: [],
    where: { name: 'Velm', precision: 'city' as const, country: 'XA', why: 'by hand', alternatives: [] },
  };
  expect(findHappenings(reports, byName(reports), [], [velm]).map((h) => h.where?.name)).toEqual(['Velm', undefined]);
});

test('who did it may stand in another sentence; who is only blamed, or hardly likely, is not shown', () => {
  const claimed = (by: string, confidence: number): Report => {
    const one = told(
      { id: 'a1', published: '2025-11-14' },
      '{A bomb|patient} {exploded|event ASSAULT} in the harbour.',
      'The Brigade claimed it.',
    );
    const start = one.article.text.indexOf('The Brigade'),
      participants = [{ start, end: start + 'The Brigade'.length, as: 'perpetrator' as const, by, confidence }];
    return { ...one, reading: { ...one.reading, events: one.reading.events.map((e) => ({ ...e, participants })) } };
  };
  expect(
    [claimed('participants: claimed', 0.5), claimed('participants: blamed', 0.9), claimed('participants', 0.4)].map(
      (r) => happeningsOf(r)[0]?.agent,
    ),
  ).toEqual(['The Brigade', undefined, undefined]);
});

test('a happening was done as its mentions say, where they agree', () => {
  const shot = (...modes: string[]) =>
    modes.map((mode, i) => {
      const one = told(
        { id: `a${i}`, published: '2025-11-14' },
        '{Gunmen|agent} {attacked|event ASSAULT} {the convoy|patient}.',
      );
      return {
        ...one,
        reading: { ...one.reading, events: one.reading.events.map((e) => ({ ...e, ...(mode && { mode }) })) },
      };
    });
  expect(
    [shot('firearms', ''), shot('firearms', 'explosives')].map((reports) =>
      happeningsOf(...reports).map((h) => h.mode),
    ),
  ).toEqual([['firearms'], [undefined]]);
});

test('a table of so many lines by one word is compared so far: what stands behind is found to be no other event', () => {
  const table = (id: string) =>
      told(
        { id, published: '2025-11-14' },
        ...Array.from(
          { length: MOST_BY_ONE_WORD + 1 },
          (_, i) => `{The ${i}th dyke of the lowland districts|patient} {burst|event DISASTER}.`,
        ),
      ),
    found = happeningsOf(table('a1'), table('a2'));
  const last = found.filter((h) =>
    h.anchors.some((a) => a.start === Math.max(...found.flatMap((g) => g.anchors.map((b) => b.start)))),
  );
  // wrong: the last line stands in both reports
  expect(last.map((h) => h.anchors.map((a) => a.article))).toEqual([['a1'], ['a2']]);
  expect(found[0]!.anchors.map((a) => a.article)).toEqual(expect.arrayContaining(['a1', 'a2']));
});
