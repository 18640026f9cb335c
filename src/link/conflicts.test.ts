import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, expectAnchors, told } from '../../test/told.js';
import type { Entity, Role } from '../types.js';
import { findConflicts } from './conflicts.js';
import type { Report } from './report.js';
import { findTallies } from './tallies.js';
import { findUtterances } from './utterances.js';

function conflictsOf(reports: readonly Report[], entities: readonly Entity[] = []) {
  const utterances = findUtterances(reports, byName(reports), []);
  return findConflicts(reports, {
    entities,
    utterances,
    tallies: findTallies(reports, []),
    happenings: [],
    origins: [],
  });
}

/** "figure open: 89 | 39": a line a conflict, a side between bars. */
const inLines = (reports: readonly Report[], entities: readonly Entity[] = []) =>
  conflictsOf(reports, entities).map((c) => `${c.kind} ${c.state}: ${c.sides.map((s) => s.says).join(' | ')}`);

/** An entity with every "role" mark of the reports as a role, and its name wherever it stands. */
function entity(
  name: string,
  reports: readonly Report[],
  roles: readonly string[],
  type: Entity['type'] = 'person',
  names: readonly string[] = [name],
): Entity {
  const found = (words: string): Role[] =>
    reports.flatMap(({ article }) =>
      [...article.text.matchAll(new RegExp(words, 'g'))].map((m) => ({
        article: article.id,
        start: m.index,
        end: m.index + words.length,
        exact: words,
        ...(article.published ? { published: article.published } : {}),
      })),
    );
  return {
    id: name,
    name,
    type,
    names: [...names],
    roles: roles.flatMap(found),
    anchors: names.flatMap(found).map(({ article, start, end, exact }) => ({ article, start, end, exact })),
  };
}

test('two numbers for who was aboard conflict, whenever they are reported', () =>
  expect(
    inLines([
      told({ id: 'a1', published: '2025-11-14' }, 'The ferry carried {131|figure aboard exact 131 total} people.'),
      told({ id: 'a2', published: '2025-11-18' }, '{268|figure aboard exact 268 total} people were on the ferry.'),
    ]),
  ).toEqual(['figure open: 131 · 2025-11-14 | 268 · 2025-11-18']));

test('a toll that grows is no conflict, nor is "at least 5" beside 17', () =>
  expect(
    inLines([
      told({ id: 'a1', published: '2025-11-14' }, 'At least {5|figure dead at_least 5 total} people died.'),
      told({ id: 'a2', published: '2025-11-14' }, '{17|figure dead exact 17 total} people died.'),
      told({ id: 'a3', published: '2025-11-15' }, '{31|figure dead exact 31 total} people died.'),
    ]),
  ).toEqual([]));

test('a toll that falls is one; where a report says so, it is corrected', () => {
  const wrong = told({ id: 'a1', published: '2025-11-14' }, '{89|figure dead exact 89 total} bodies were found.');
  expect(
    inLines([wrong, told({ id: 'a2', published: '2025-11-15' }, '{39|figure dead exact 39 total} bodies were found.')]),
  ).toEqual(['figure superseded: 89 · 2025-11-14 | 39 · 2025-11-15']);
  expect(
    inLines([
      wrong,
      told({ id: 'a2', published: '2025-11-14' }, '(Corrects the toll to {39|figure dead exact 39 total}, not 89.)'),
    ]),
  ).toEqual(['figure corrected: 89 · 2025-11-14 | 39 · 2025-11-14']);
});

test('a list of earlier disasters, the parts of a total and a count of the badly hurt contradict nothing', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        'The plane carried {10|figure aboard exact 10 total} foreigners and {two|figure aboard exact 2 total} crew.',
        'The fire killed {50|figure dead exact 50 total} people.',
        'Lazny, 2012: {26|figure dead exact 26 total} dead.',
      ),
      told(
        { id: 'a2', published: '2025-11-16' },
        'The plane carried {10|figure aboard exact 10 total} foreigners.',
        'The fire killed {52|figure dead exact 52 total} people; {400|figure injured exact 400 total} were hurt.',
      ),
      told(
        { id: 'a3', published: '2025-11-18' },
        'Of the hurt, {18|figure injured exact 18 total} are in critical condition.',
      ),
    ]),
  ).toEqual([]));

test('four dead in each of two strikes do not conflict', () =>
  expect(
    inLines([
      told({ id: 'a1', published: '2025-11-14' }, 'The strike killed {4|figure dead exact 4 increment} people.'),
      told({ id: 'a2', published: '2025-11-14' }, 'The strike killed {9|figure dead exact 9 increment} people.'),
    ]),
  ).toEqual([]));

test('a price given again later is history', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-10' },
        'The bid is {445|figure bid exact 445 total} a share for the brewer.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        'The bid is {468|figure bid exact 468 total} a share for the brewer.',
      ),
      told(
        { id: 'a3', published: '2025-11-14' },
        'It had never called its {445|figure bid exact 445 total} a share bid for the brewer final.',
      ),
    ]),
  ).toEqual([]));

test('how old somebody is, and to how many years somebody was sentenced', () => {
  const sentenced = (id: string, age: number, years: number) => {
    const report = told(
        { id, published: '2028-10-03' },
        `{Ida Brand|person Ida Brand}, ${age}, was sentenced to ${years} years in prison.`,
      ),
      start = report.article.text.indexOf(`${years} years`);
    return {
      ...report,
      reading: {
        ...report.reading,
        times: [{ start, end: start + `${years} years`.length, value: `P${years}Y`, by: 'hand', confidence: 1 }],
      },
    };
  };
  const told2 = (...reports: Report[]) => inLines(reports, [entity('Ida Brand', reports, [])]);
  expect(told2(sentenced('a1', 38, 14), sentenced('a2', 37, 15))).toEqual([
    'figure open: 38 | 37',
    'figure open: 14 years | 15 years',
  ]);
  expect(told2(sentenced('a1', 38, 14), sentenced('a2', 38, 14))).toEqual([]);
  const later = sentenced('a2', 40, 14);
  expect(told2(sentenced('a1', 38, 14), { ...later, article: { ...later.article, published: '2030-11-01' } })).toEqual(
    [],
  );
});

test('a report that gives somebody two terms tells of two sentences; what took years was no sentence', () => {
  const sentenced = (id: string, words: string, ...terms: string[]) => {
    const report = told({ id, published: '2028-10-03' }, `{Ida Brand|person Ida Brand} ${words}.`);
    return {
      ...report,
      reading: {
        ...report.reading,
        times: terms.map((term) => {
          const start = report.article.text.indexOf(term);
          return { start, end: start + term.length, value: `P${/\d+/.exec(term)![0]}Y`, by: 'hand', confidence: 1 };
        }),
      },
    };
  };
  const terms = (...reports: Report[]) => inLines(reports, [entity('Ida Brand', reports, [])]);
  const first = sentenced('a1', 'was sentenced to 14 years in prison', '14 years');
  expect(terms(first, sentenced('a2', 'was sentenced to 12 years in prison', '12 years'))).toEqual([
    'figure open: 14 years | 12 years',
  ]);
  expect(
    terms(
      first,
      sentenced('a2', 'was sentenced to 12 years in prison and later to 3 years in prison', '12 years', '3 years'),
    ),
  ).toEqual([]);
  expect(
    terms(
      first,
      sentenced('a2', 'was found guilty in prison garb, and it took 6 years for Ida Brand to confess', '6 years'),
    ),
  ).toEqual([]);
});

test('of what a report counts twice there are two lots', () => {
  const played = (id: string, ...words: string[]) => told({ id, published: '2031-10-08' }, ...words);
  const own = played('a1', 'Ida Brand saved {26|figure shot exact 26 other} shots of the Lazny rowers.');
  expect(
    inLines([own, played('a2', 'Ida Brand saved {18|figure shot exact 18 other} shots of the Lazny rowers.')]),
  ).toHaveLength(1);
  expect(
    inLines([
      own,
      played(
        'a2',
        'Ida Brand saved {18|figure shot exact 18 other} shots of the Lazny rowers.',
        'Tor Ek saved {11|figure shot exact 11 other} shots.',
      ),
    ]),
  ).toEqual([]);
});

test('an age stands between brackets, too; numbers behind one name after another are none', () => {
  const named = (id: string, behind: string) =>
    told({ id, published: '2028-10-03' }, `{Ida Brand|person Ida Brand}${behind} spoke.`);
  const ages = (...reports: Report[]) => inLines(reports, [entity('Ida Brand', reports, [])]);
  expect(ages(named('a1', ' (43), a farmer,'), named('a2', ', aged 34,'))).toEqual(['figure open: 43 | 34']);
  expect(ages(named('a1', ' (43), Tor Ek (51)'), named('a2', ', 34,'))).toEqual([]);
});

test('who puts a count at another number is set against who gave it before; a number of something else is not', () => {
  const report = (other: string) =>
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        'Karl Brand spoke of {nineteen|figure arrested exact 19 total} arrests.',
        `Ida Holm, who led the search, ${other}.`,
      ),
    ]);
  expect(report('put the arrests at {six|figure arrested exact 6 total}')).toEqual([
    'figure open: nineteen · 2025-11-14 | six · 2025-11-14',
  ]);
  expect(report('saw {six|figure arrested exact 6 total} of them in handcuffs')).toEqual([]);
});

test('two people a letter apart whom no report tells of together may be one; Mario is no Maria', () => {
  const named = (one: string, other: string) => {
    const reports = [told({ id: 'a1' }, `${one} waved.`), told({ id: 'a2' }, `${other} waved.`)];
    return inLines(reports, [entity(one, reports, []), entity(other, reports, [])]);
  };
  expect(named('Gerd Malik', 'Gert Malik')).toEqual(['name open: Gerd Malik | Gert Malik']);
  expect(named('Mario Malik', 'Maria Malik')).toEqual([]);
  const both = [told({ id: 'a1' }, 'Gerd Malik and Gert Malik waved.')];
  expect(inLines(both, [entity('Gerd Malik', both, []), entity('Gert Malik', both, [])])).toEqual([]);
});

test('two numbers for what is counted once, unless the words move it', () => {
  const convoy = (id: string, words: string) => told({ id, published: '2031-10-08' }, words);
  expect(
    inLines([
      convoy('a1', 'An aid convoy of {26|figure truck exact 26 other} trucks waits at the Brenz bridge.'),
      convoy('a2', 'An aid convoy of {18|figure truck exact 18 other} trucks crossed the Brenz bridge.'),
    ]),
  ).toEqual(['figure open: 26 · 2031-10-08 | 18 · 2031-10-08']);
  expect(
    inLines([
      convoy('a1', 'An aid convoy of {26|figure truck exact 26 other} trucks waits at the Brenz bridge.'),
      convoy('a2', 'The aid convoy at the Brenz bridge has now grown to {28|figure truck exact 28 other} trucks.'),
    ]),
  ).toEqual([]);
});

test('"former president" in one report and "president" in another of the same day; a title by itself is kept by courtesy', () => {
  const roles = (words: string, role: string) => {
    const reports = [
      told({ id: 'a1', published: '2025-11-14' }, 'The former president Ida Brand spoke.'),
      told({ id: 'a2', published: '2025-11-14' }, words),
    ];
    return inLines(reports, [entity('Ida Brand', reports, ['former president', role])]);
  };
  expect(roles('The president Ida Brand spoke.', 'The president')).toEqual([
    'role open: former president | The president',
  ]);
  expect(roles('President Ida Brand spoke.', 'President')).toEqual([]);
});

test('"the director" of a report that says "former director" elsewhere is short for it', () => {
  const reports = [
    told(
      { id: 'a1', published: '2025-11-14' },
      'Former director Ida Brand spoke.',
      'The director Ida Brand had a cold.',
    ),
    told({ id: 'a2', published: '2025-11-14' }, 'Former director Ida Brand wrote.'),
  ];
  expect(inLines(reports, [entity('Ida Brand', reports, ['Former director', 'The director'])])).toEqual([]);
});

test('who left office between two reports is no conflict, unless the later report itself shows them governing', () => {
  const before = told({ id: 'a1', published: '2025-11-14' }, 'President Ida Brand spoke.');
  const left = told({ id: 'a2', published: '2026-01-20' }, 'Former president Ida Brand spoke.');
  const governing = told(
    { id: 'a2', published: '2026-01-20' },
    'Former president Ida Brand spoke.',
    'The Brand administration sent 35 boats.',
  );
  expect(inLines([before, left], [entity('Ida Brand', [before, left], ['President', 'Former president'])])).toEqual([]);
  expect(
    inLines([before, governing], [entity('Ida Brand', [before, governing], ['President', 'Former president'])]),
  ).toEqual(['role open: Former president | President · Brand administration']);
});

test('the administration of a former president is history, where no report has the president in office', () => {
  const reports = [
    told(
      { id: 'a1', published: '2026-01-20' },
      'Former president Ida Brand spoke.',
      'The Brand administration built the dam.',
    ),
    told({ id: 'a2', published: '2026-01-21' }, 'Former president Ida Brand wrote.'),
  ];
  expect(inLines(reports, [entity('Ida Brand', reports, ['Former president'])])).toEqual([]);
});

test('a later report that means the same person by "the minister" has them in office', () => {
  const reports = [
    told({ id: 'a1', published: '2025-11-14' }, 'Former minister Tor Ek spoke.'),
    told({ id: 'a2', published: '2025-11-15' }, 'Tor Ek is the minister.'),
  ];
  const ek = entity('Tor Ek', reports, ['Former minister']);
  expect(
    inLines(reports, [
      { ...ek, anchors: [...ek.anchors, { article: 'a2', start: 10, end: 22, exact: 'the minister' }] },
    ]),
  ).toEqual(['role open: Former minister | the minister']);
});

test('a deputy minister and a minister', () => {
  const reports = [
    told({ id: 'a1', published: '2025-11-14' }, 'Deputy transport minister Tor Ek spoke.'),
    told({ id: 'a2', published: '2025-11-15' }, 'The Transport minister Tor Ek spoke.'),
  ];
  expect(inLines(reports, [entity('Tor Ek', reports, ['Deputy transport minister', 'Transport minister'])])).toEqual([
    'role open: Deputy transport minister | Transport minister',
  ]);
});

test('the office of a sheriff is no sheriff, a deputy of a rank none below it, and a former one of many may go by the name still', () => {
  const roles = (one: string, other: string, ...of: string[]) => {
    const reports = [
      told({ id: 'a1', published: '2025-11-14' }, one),
      told({ id: 'a2', published: '2025-11-15' }, other),
    ];
    return inLines(reports, [entity('Tor Ek', reports, of)]);
  };
  expect(
    roles('Deputy sheriff Tor Ek spoke.', 'The sheriff Tor Ek spoke.', 'Deputy sheriff', 'The sheriff'),
  ).toHaveLength(1);
  expect(roles('Deputy Sgt Tor Ek spoke.', 'Sgt Tor Ek spoke.', 'Deputy Sgt', 'Sgt')).toEqual([]);
  expect(roles('Her former lawyer Tor Ek spoke.', 'Her lawyer Tor Ek spoke.', 'former lawyer', 'lawyer')).toEqual([]);
  expect(
    roles('The former district governor Tor Ek spoke.', 'Former governor Tor Ek spoke.', 'governor', 'Former governor'),
  ).toEqual([]);
  const office = [
      told({ id: 'a1', published: '2025-11-14' }, 'Deputy sheriff Tor Ek spoke.'),
      told({ id: 'a2', published: '2025-11-15' }, 'Tor Ek left the sheriff’s office at noon.'),
    ],
    ek = entity('Tor Ek', office, ['Deputy sheriff']);
  expect(
    inLines(office, [{ ...ek, anchors: [...ek.anchors, { article: 'a2', start: 12, end: 23, exact: 'the sheriff' }] }]),
  ).toEqual([]);
});

test('a quotation with a changed word; a shortened one is none', () => {
  const first = told(
    { id: 'a1', published: '2025-11-14' },
    '{“We are ready to offer any pumps the valley asks for. We will not open the gates,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  );
  expect(
    inLines([
      first,
      told(
        { id: 'a2', published: '2025-11-15' },
        '{“We are ready to provide any pumps the valley asks for. We will not open the gates,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
    ]),
  ).toEqual([
    'quotation open: “We are ready to offer any pumps the valley asks for. We will not open the gates,” | “We are ready to provide any pumps the valley asks for. We will not open the gates,”',
  ]);
  expect(
    inLines([
      first,
      told(
        { id: 'a2', published: '2025-11-15' },
        '{“We are ready to offer any pumps the valley asks for,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
    ]),
  ).toEqual([]);
});

test('a word left out within a quoted sentence is a difference, unless a mark says so; one of grammar for another is, too', () => {
  const quoted = (id: string, words: string) =>
    told({ id, published: '2025-11-14' }, `{“${words},”|content} {Ida Brand|source Ida Brand} {said|cue}.`);
  const kinds = (a: string, b: string) => inLines([quoted('a1', a), quoted('a2', b)]).map((line) => line.split(':')[0]);
  const full = 'The lower gates are quite rotten and must be burnt';
  expect(kinds(full, 'The lower gates are rotten and must be burnt')).toEqual(['quotation open']);
  expect(kinds(full, 'The lower gates are quite rotten and have to be burnt')).toEqual(['quotation open']);
  expect(kinds(full, 'The lower gates are … rotten and must be burnt')).toEqual([]);
  expect(kinds(full, 'The lower gates are quite rotten')).toEqual([]);
  expect(
    kinds('It came in the dark and without a warning to us', 'It came in the dark and without warning to us'),
  ).toEqual(['quotation explained']);
  expect(
    kinds('It is late, and we are going home to the valley', 'It’s late, and we’re going home to the valley'),
  ).toEqual([]);
});

test('two translations of one quotation explain each other', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{“We will not open the eastern gates of the dam before the winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{“We will not open the eastern doors of the dam before the winter,”|content} {Ida Brand|source Ida Brand} {said|cue}, speaking through an interpreter.',
      ),
    ])[0],
  ).toMatch(/^quotation explained/));

test('a company denies what the captain says', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{The captain|source the captain} {said|cue} {he had asked the company for a second ship|content}.',
        '{Samlin Lines|source Samlin Lines} {denied|cue deny} {any such request|content}.',
      ),
    ]),
  ).toEqual(['denial open: the captain: he had asked the company for a second ship | Samlin Lines: any such request']));

test('what has no truth in it or is a misunderstanding was said just before; “that” before a clause points to nothing', () => {
  const rumour = '{A message passed on by phone|source a message} {claimed|cue} {that the weir had cracked|content}.';
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        rumour,
        '{Officials|source officials} {say|cue deny} {there is no truth in it|content}.',
      ),
    ]),
  ).toEqual(['denial open: a message: that the weir had cracked | officials: there is no truth in it']);
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        rumour,
        '{The board|source the board} {called|cue criticize} {this “a misunderstanding”|content}.',
      ),
    ]),
  ).toEqual(['denial open: a message: that the weir had cracked | the board: this “a misunderstanding”']);
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        rumour,
        '{Officials|source officials} {say|cue} {that “the tale of the piper” is nonsense|content}.',
      ),
    ]),
  ).toEqual([]);
});

test('a denial in general answers no plan of somebody’s own; “that” before what is denied points to nobody’s charge', () => {
  const answered = (...before: string[]) =>
    inLines([
      told(
        { id: 'a1', published: '2025-11-15' },
        ...before,
        '{“There is no truth in it,”|content} {Karl Lind|source Karl Lind} {said|cue deny}.',
      ),
    ]);
  const taken = '{Tor Ek|source Tor Ek} {said|cue} {the mayor had pocketed the tolls|content}.';
  expect(answered(taken)).toHaveLength(1);
  expect(
    answered(
      taken,
      '{Ida Brand|source Ida Brand} {said|cue announce} {{she|person Ida Brand} would appeal|content}.',
    ).join(),
  ).toContain('pocketed');
  const denied = (words: string) =>
    inLines([
      told(
        { id: 'a1', published: '2025-11-15' },
        '{The union|source the union} {accused|cue accuse} {the firm of lying|content}.',
        `{Tor Ek|source Tor Ek} {denied|cue deny} {${words}|content}.`,
      ),
    ]);
  expect(denied('that')).toHaveLength(1);
  expect(denied('that the kilns would be moved')).toEqual([]);
});

test('the heading says what is denied in the words of who denies it, where they do; who denies somebody a favour denies no claim', () => {
  const answered = (denial: string) =>
    conflictsOf([
      told(
        { id: 'a1', published: '2025-11-15' },
        '{Tor Ek|source Tor Ek} {said|cue} {the army had shelled the market and the school of Lazny on Friday, and that the mayor knew|content}.',
        denial,
      ),
    ]).map((c) => c.about);
  expect(
    answered('{General Orlo|source General Orlo} {denied|cue deny} {that the army shelled the market|content}.'),
  ).toEqual(['“the army shelled the market”, denied by General Orlo']);
  expect(answered('{General Orlo|source General Orlo} {denied|cue deny} {the report|content}.')).toEqual([
    '“the army had shelled the market and the school of Lazny on Friday”, denied by General Orlo',
  ]);
  expect(
    answered(
      '{General Orlo|source General Orlo} {rejected|cue deny} {the market and the school of Lazny as a site for the army|content}.',
    ),
  ).toEqual([]);
  expect(
    answered(
      '{General Orlo|source General Orlo} {denied|cue deny} {a request for water by the army and the market|content}.',
    ),
  ).toEqual([]);
});

test('what a report gives to somebody by office and then by name is denied once', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-15' },
        '{Tor Ek|source Tor Ek} {said|cue} {the dam had been inspected in spring|content}.',
        '{The governor|source the governor} {disputes|cue deny} {this: “There was no inspection of the dam in spring”|content}.',
      ),
    ]),
  ).toHaveLength(1));

test('a report that sets one speaker against another, though their words have nothing in common', () => {
  const said = (first: string, second: string) => inLines([told({ id: 'a1', published: '2025-11-14' }, first, second)]);
  const guests =
    '{The chair|source the chair} {promised|cue promise} {that the divers would stay as long as they were wanted|content}.';
  expect(
    said(
      guests,
      '{Two of the team, however,|source two of the team} {said|cue} {their boat was booked for Sunday|content}.',
    ),
  ).toEqual([
    'denial open: two of the team: their boat was booked for Sunday | the chair: that the divers would stay as long as they were wanted',
  ]);
  expect(
    said(guests, '{Two of the team|source two of the team} {said|cue} {their boat was booked for Sunday|content}.'),
  ).toEqual([]);
  expect(
    said(
      '{Ida Brand|source Ida Brand} {denied|cue deny} {having left early|content}.',
      'But {a driver|source a driver} {said|cue} {the car was gone by two|content}.',
    ),
  ).toHaveLength(1);
  expect(said(guests, 'But {a driver|source a driver} {said|cue} {the car was gone by two|content}.')).toEqual([]);
});

test('whoever is spoken of denies it in the next sentence; who "did not dispute" or "has not accused" says nothing, and a claim that says not denies no denial', () => {
  const said = (first: string, second: string) =>
    inLines([told({ id: 'a1', published: '2025-11-14' }, first, second)]).length;
  const called =
    '{A clerk|source a clerk} {said|cue} {that the brewer had rung the warden Tor Ek on Sunday evening about ninety barrels of beer|content}.';
  expect(said(called, '{Tor Ek|source Tor Ek} {denies|cue deny} {having rung anybody that week|content}.')).toBe(1);
  expect(said(called, '{Tor Ek|source Tor Ek} {denies|cue deny} {having left early|content}.')).toBe(0);
  expect(said(called, '{Ida Brand|source Ida Brand} {denies|cue deny} {having rung anybody that week|content}.')).toBe(
    0,
  );
  expect(
    said(called, '{Tor Ek|source Tor Ek} {did not dispute|cue deny} {having rung anybody that week|content}.'),
  ).toBe(0);
  const weak = '{A clerk|source a clerk} {said|cue} {the barrels of the brewery were not sound|content}.';
  expect(said(weak, '{Ida Brand|source Ida Brand} {denied|cue deny} {that the barrels were sound|content}.')).toBe(0);
  expect(said(called, '{Tor Ek|source Tor Ek} {said|cue} {five ridiculous things about the brewer|content}.')).toBe(0);
});

test('what is dismissed in a word is denied; an answer, an echo and a sentence on the same subject deny what stands just before', () => {
  const claim = '{Two deputies|source two deputies} {said|cue} {that the mayor had promised them posts|content}.',
    said = (denial: string, first = claim) =>
      inLines([told({ id: 'a1', published: '2025-11-15' }, first, denial)]).length;
  for (const denial of [
    '{Ida Brand|source Ida Brand} {dismissed|cue deny} {that as “gossip”|content}.',
    '{“Laughable,”|content} {says|cue} {a spokesman|source a spokesman}.',
    '{“No such promise was made,”|content} {Ida Brand|source Ida Brand} {said|cue deny}.',
    '{“The mayor promised nothing,”|content} {a spokesman|source a spokesman} {replied|cue deny}.',
    '{Ida Brand|source Ida Brand} {says|cue} {the deputies are mistaken|content}.',
  ])
    expect(said(denial)).toBe(1);
  const letter = '{“There is no such letter in our files,”|content} {Ida Brand|source Ida Brand} {said|cue deny}.';
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-15' },
        '{A copy of the letter|source a copy of the letter} {says|cue} {the wall was wet|content}.',
        letter,
      ),
    ]),
  ).toHaveLength(1);
  expect(said(letter)).toBe(0);
  expect(
    said(
      '{Ida Brand|source Ida Brand} {said|cue} {the day was laughable for its weather and its traffic, and long besides|content}.',
    ),
  ).toBe(0);
  expect(
    said(
      '{Three clerks|source three clerks} {say|cue} {he did|content}.',
      '{Tor Ek|source Tor Ek} {says|cue deny} {he did not|content}.',
    ),
  ).toBe(1);
  expect(
    said(
      '{A delegate|source a delegate} {says|cue} {the pilots are not on the list|content}.',
      '{The envoy|source the envoy} {says|cue} {the pilots are on the list|content}.',
    ),
  ).toBe(1);
  expect(
    said(
      '{A delegate|source a delegate} {says|cue} {the pilots are not in town|content}.',
      '{The envoy|source the envoy} {says|cue} {the pilots are well fed|content}.',
    ),
  ).toBe(0);
  expect(
    said(
      '{The union|source the union} {accused|cue accuse} {the council of theft|content}.',
      '{Tor Ek|source Tor Ek} {denied|cue deny} {a divorce|content}.',
    ),
  ).toBe(0);
  expect(
    said(
      '{A delegate|source a delegate} {says|cue} {the pilots will fly at noon to take leave|content}.',
      '{The envoy|source the envoy} {says|cue} {the pilots will not strike at noon|content}.',
    ),
  ).toBe(0);
  expect(
    said(
      '{A delegate|source a delegate} {says|cue deny} {the harvest was never in|content}.',
      'But {the envoy|source the envoy} {says|cue} {the pilots sang|content}.',
    ),
  ).toBe(0);
  expect(
    said(
      '{A delegate|source a delegate} {says|cue} {the harvest is not in|content}.',
      '{The envoy|source the envoy} {says|cue} {the pilots are included|content}.',
    ),
  ).toBe(0);
});

test('what is said not to be so may be only pointed at: the verb is enough, where the subject is not who speaks', () => {
  const said = (first: string, second: string) =>
    inLines([told({ id: 'a1', published: '2025-11-15' }, first, second)]).length;
  const locked = '{Weavers|source weavers} {said|cue} {the gate had been locked for hours before the fire|content}.';
  expect(said(locked, '{The owner|source the owner} {insists|cue deny} {it was never locked|content}.')).toBe(1);
  expect(said(locked, '{The owner|source the owner} {insists|cue deny} {it was never painted|content}.')).toBe(0);
  expect(said(locked, '{Tor Ek|source Tor Ek} {said|cue deny} {he had not locked his bicycle|content}.')).toBe(0);
  expect(
    said(
      '{Ida Brand|source Ida Brand} {said|cue} {she was suspended on Friday|content}.',
      '{Tor Ek|source Tor Ek} {denied|cue deny} {that anybody had been suspended over the fire|content}.',
    ),
  ).toBe(1);
  expect(said(locked, '{The owner|source the owner} {says|cue} {that is a misunderstanding|content}.')).toBe(1);
  expect(said(locked, '{The owner, however,|source the owner} {declined|cue decline} {to answer|content}.')).toBe(0);
});

test('two claimants of one report, the second told against the first', () =>
  expect(
    inLines(
      [
        told(
          { id: 'a1', published: '2025-11-15' },
          '{The union|source the union} {says|cue} {about {1,150|figure driver about 1150 other} drivers have stopped|content}.',
          '{The city|source the city} {says|cue} {{870|figure driver exact 870 other}|content}.',
        ),
      ].map((r) => ({
        ...r,
        reading: {
          ...r.reading,
          figures: r.reading.figures.map((f, i) => (i ? { ...f, by: 'figures/number told before' } : f)),
        },
      })),
    ),
  ).toEqual(['figure open: about 1,150 · 2025-11-15 · the union | 870 · 2025-11-15 · the city']));

test('a wrong number that a paper puts right without the word “correction”', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-15' },
        'In our edition of Friday we wrote that the ferry carried {131|figure aboard exact 131 total} people.',
        'It was {113|figure aboard exact 113 total}.',
      ),
    ]),
  ).toEqual(['figure corrected: 131 · 2025-11-15 | 113 · 2025-11-15']));

test('one deed seen from both ends: never received, and left on the desk', () => {
  const said = (first: string, second: string) =>
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        `{Ida Brand|source Ida Brand} {said|cue} {${first}|content}.`,
        `{Tor Ek|source Tor Ek} {said|cue} {${second}|content}.`,
      ),
    ]);
  expect(said('she never received it', 'he had left it on her desk')).toEqual([
    'denial open: Tor Ek: he had left it on her desk | Ida Brand: she never received it',
  ]);
  expect(said('she received it', 'he had left it on her desk')).toEqual([]);
  expect(said('she never received it', 'he had not sent it')).toEqual([]);
  expect(said('the valley has never had a road', 'he had left the keys on her desk')).toEqual([]);
});

test('a quotation in another order of words, unless whole sentences of a speech are told in another order', () => {
  const quoted = (id: string, words: string) =>
    told({ id, published: '2025-11-14' }, `{“${words},”|content} {Ida Brand|source Ida Brand} {said|cue}.`);
  expect(
    inLines([
      quoted('a1', 'We dig by lamplight and stop every ten minutes to listen'),
      quoted('a2', 'We dig by lamplight and every ten minutes we stop to listen'),
    ]),
  ).toEqual([
    'quotation open: “We dig by lamplight and stop every ten minutes to listen,” | “We dig by lamplight and every ten minutes we stop to listen,”',
  ]);
  expect(
    inLines([
      quoted('a1', 'The pumps held. The weir cracked. We dig by lamplight and stop to listen'),
      quoted('a2', 'The weir cracked. We dig by lamplight and stop to listen. The pumps held'),
    ]),
  ).toEqual([]);
});

test('a name with and without accents is told, and explains itself', () => {
  const reports = [
    told({ id: 'a1', published: '2025-11-14' }, '{Ana Solé|source Ana Solé} waved.'),
    told({ id: 'a2', published: '2025-11-14' }, '{Ana Sole|source Ana Sole} waved.'),
  ];
  expect(inLines(reports, [entity('Ana Solé', reports, [], 'person', ['Ana Solé', 'Ana Sole'])])).toEqual([
    'name explained: Ana Sole | Ana Solé',
  ]);
});

test('a denial in another report, by the words in common; one’s own denial is no conflict with oneself', () => {
  const claim = told(
    { id: 'a1', published: '2025-11-14' },
    '{Tor Ek|source Tor Ek} {said|cue accuse} {the army had shelled the market of Lazny on Friday|content}.',
  );
  const denial = (who: string) =>
    told(
      { id: 'a2', published: '2025-11-15' },
      `{${who}|source ${who}} {denied|cue deny} {that the army shelled the market|content}.`,
    );
  expect(inLines([claim, denial('General Orlo')])).toEqual([
    'denial open: Tor Ek: the army had shelled the market of Lazny on Friday | General Orlo: that the army shelled the market',
  ]);
  expect(inLines([claim, denial('Tor Ek')])).toEqual([]);
});

test('the same sentence with another number; a correction settles it', () => {
  const reports = [
    told(
      { id: 'a1', published: '2025-11-14' },
      '{Rescuers have found 14 bodies in the ruins of Lazny|content}, {the search coordinator|source the search coordinator} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-14' },
      '{Rescuers have found 41 bodies in the ruins of Lazny|content}, {the search coordinator|source the search coordinator} {said|cue}.',
    ),
  ];
  expect(inLines(reports)).toEqual(['figure open: 14 | 41']);
  expect(
    inLines([
      ...reports,
      told(
        { id: 'a3', published: '2025-11-16' },
        'An earlier version gave the number of bodies as 41.',
        'The figure is 14.',
      ),
    ]),
  ).toEqual(['figure corrected: 14 | 41']);
});

test('a note of correction takes back a figure of its own report; what it says of a toll is left to the tally', () => {
  const works = (note: string) => [
    told(
      { id: 'a1', published: '2025-11-14' },
      'The mill employs {940|figure jobs exact 940 total} people.',
      'The Courier reported that the works employed {1,400|figure jobs exact 1400 total}.',
      note,
    ),
  ];
  expect(inLines(works('We are happy to correct the record.'))).toEqual(['figure corrected: 940 | 1,400']);
  expect(inLines(works('The Courier is read in the valley.'))).toEqual([]);
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Two|figure dead exact 2 total} pilots were among the {12|figure dead exact 12 total} dead.',
        'Correction: the name of a pilot was misspelled.',
      ),
    ]),
  ).toEqual([]);
});

test('said and denied in one sentence, the claim named before who denies it', () => {
  const report = told(
    { id: 'a1', published: '2025-11-14' },
    '{Tor Ek|source Tor Ek} {accuses|cue accuse} {the mayor of Lazny of selling the dam, an allegation the mayor has rejected as a “fairy tale”|content}.',
  );
  const { text } = report.article,
    at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const denial = {
    ...report.reading.statements[0]!,
    source: [at('an allegation the mayor')],
    cue: [at('has rejected')],
    content: [at('as a “fairy tale”')],
    speaker: 'the mayor of Lazny',
    named: false,
    form: 'mixed' as const,
    act: 'deny' as const,
    within: 0,
    relays: [{ ...at('Tor Ek'), name: 'Tor Ek', anonymous: false }],
  };
  const { referent: _, ...inner } = denial;
  expect(
    inLines([{ ...report, reading: { ...report.reading, statements: [report.reading.statements[0]!, inner] } }]),
  ).toEqual([
    'denial open: Tor Ek: the mayor of Lazny of selling the dam, an allegation the mayor has rejected as a “fairy tale” | the mayor of Lazny: as a “fairy tale”',
  ]);
});

test('a denial that answers what was said just before; denied twice, it is one conflict', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Two engineers|source two engineers} {said|cue} {they had warned the operator of the leak|content}.',
        '{Samlin Hydro|source Samlin Hydro} {denied|cue deny} {receiving any warning|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Engineers|source engineers} {said|cue} {the operator was warned of a leak|content}.',
        '{Samlin Hydro|source Samlin Hydro} {denies|cue deny} {it|content}.',
      ),
    ]),
  ).toEqual([
    'denial open: two engineers: they had warned the operator of the leak | Samlin Hydro: receiving any warning | Samlin Hydro: it',
  ]));

test('disputes this, and a colon', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Tor Ek|source Tor Ek} {said|cue} {the dam was inspected in March|content}.',
        '{The governor|source the governor} disputes this{:|cue deny} {“There was no inspection in March, nor in May.”|content}',
      ),
    ]),
  ).toEqual([
    'denial open: Tor Ek: the dam was inspected in March | the governor: “There was no inspection in March, nor in May.”',
  ]));

test('who says that the cause is not known denies nobody', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Tor Ek|source Tor Ek} {said|cue} {strong wind over the harbour caused the crash of the plane|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{The ministry|source the ministry} {said|cue deny} {that the cause of the harbour plane crash was not yet known|content}.',
      ),
    ]),
  ).toEqual([]));

test('words that the report itself puts in brackets are no other quotation', () =>
  expect(
    inLines([
      told(
        { id: 'a1', published: '2025-11-14' },
        '{“NLA would like to express its apologies to all passengers for this delay,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{“[North Lake Air] would like to express its apologies to all passengers for this delay,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
    ]),
  ).toEqual([]));

test('David Davis and an abbreviation are spelled one way', () => {
  const reports = [
    told({ id: 'a1' }, 'David Davis left the Rail Office.'),
    told({ id: 'a2' }, 'David Davis called the RAIO.'),
  ];
  expect(
    inLines(reports, [
      entity('David Davis', reports, []),
      entity('Rail Office', reports, [], 'organization', ['Rail Office', 'RAIO']),
    ]),
  ).toEqual([]);
});

test('one ship, two spellings; accents of a place, plurals and short names are no spellings', () => {
  const reports = [
    told({ id: 'a1' }, 'The Tarn Cahaya sank off Perú.'),
    told({ id: 'a2' }, 'The Tarn Cahya sank off Peru. Cahaya was old.'),
  ];
  expect(
    inLines(reports, [
      entity('Tarn Cahaya', reports, [], 'vessel', ['Tarn Cahaya', 'Tarn Cahya']),
      entity('Peru', reports, [], 'place', ['Perú', 'Peru']),
    ]),
  ).toEqual(['name open: Tarn Cahaya | Tarn Cahya']);
});

test('every anchor holds its words, in any order of the reports', () => {
  const reports = [
    told(
      { id: 'a1', published: '2025-11-14' },
      '{89|figure dead exact 89 total} bodies were found.',
      '{“The eastern gates of the dam hold and will hold for good,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-15' },
      '{39|figure dead exact 39 total} bodies were found.',
      '{“The eastern gates of the dam hold and will hold for months,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a3', published: '2025-11-14' },
      '{Tor Ek|source Tor Ek} {denied|cue deny} {that the gates of the dam hold|content}.',
    ),
  ];
  const expected = conflictsOf(reports);
  expect(expected.map((c) => c.kind)).toEqual(['figure', 'quotation', 'denial']);
  expectAnchors(reports, expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(conflictsOf(shuffled)).toEqual(expected);
    }),
  );
});
