import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, expectAnchors, told } from '../../test/told.js';
import type { Entity } from '../types.js';
import { findConflicts } from './conflicts.js';
import { findPositions } from './positions.js';
import type { Report } from './report.js';
import { findUtterances } from './utterances.js';

const positionsOf = (...reports: Report[]) => findPositions(reports, findUtterances(reports, byName(reports), []), []);
const inLines = (...reports: Report[]) =>
  positionsOf(...reports).map(
    (p) => `${p.actor} on ${p.issue}: ${p.sequence.map((s) => `${s.date} ${s.stance}`).join(', ')}`,
  );

const AGAINST = told(
  { id: 'a1', published: '2025-11-14' },
  '{Ida Brand|source Ida Brand} {rejected|cue deny} {opening the gates of the dam|content}.',
);
const FOR = told(
  { id: 'a2', published: '2025-12-10' },
  '{Ida Brand|source Ida Brand} {promised|cue promise} {that the gates of the dam would be open by spring|content}.',
);

test('against, then for: a reversal', () =>
  expect(inLines(AGAINST, FOR)).toEqual([
    'Ida Brand on opening the gates of the dam: 2025-11-14 against, 2025-12-10 for',
  ]));

test('what somebody denies, demands or finds fault with is a position alone; what is merely told is none, nor is praise of people, nor are two issues with a name in common one', () => {
  const said = (cue: string, words: string) =>
    inLines(told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {${cue}} {${words}|content}.`));
  expect(inLines(AGAINST)).toEqual(['Ida Brand on opening the gates of the dam: 2025-11-14 against']);
  expect(said('condemned|cue criticize', 'the sale of the dam')).toEqual([
    'Ida Brand on sale of the dam: 2025-11-14 against',
  ]);
  expect(said('said|cue criticize', 'the wall of the dam is a wrong and a danger')).toEqual([]);
  expect(said('announced|cue announce', 'the {closure|event CLOSURE planned} of the dam')).toEqual([]);
  expect(said('said|cue praise', '“Our thoughts are with the nurses of the dam,”')).toEqual([]);
  expect(said('declined|cue decline', 'to comment on the sale of the dam')).toEqual([]);
  expect(
    inLines(
      AGAINST,
      told(
        { id: 'a2', published: '2025-12-10' },
        '{Ida Brand|source Ida Brand} {praised|cue praise} {the nurses of the town|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on opening the gates of the dam: 2025-11-14 against']);
});

test('an issue is a noun with what belongs to it, or a deed: neither a clause nor the day', () => {
  const denied = (words: string) =>
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {denied|cue deny} {${words}|content}.`),
    ).map((line) => line.slice(13, line.indexOf(':')));
  expect(denied('claims that old tickets were sold twice on Tuesday')).toEqual(['old tickets sold']);
  expect(denied('plans to close the ferry school on Tuesday')).toEqual(['close the ferry school']);
});

test('a heading names a deed by its base form and what it is done to, without whoever is asked, the day, and the name that a speaker gives it', () => {
  const named = (cue: string, words: string) =>
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {${cue}} {${words}|content}.`),
    ).map((line) => line.slice(13, line.indexOf(':')));
  expect(named('denied|cue deny', 'that she had signed the contract on Monday')).toEqual(['sign the contract']);
  expect(named('denied|cue deny', 'that the old school was empty')).toEqual(['old school empty']);
  expect(named('urged|cue request', 'the council to close schools in the district')).toEqual([
    'close schools in the district',
  ]);
  expect(named('swore|cue deny', '“We have poisoned nobody”')).toEqual(['poison anybody']);
  expect(named('dismissed|cue deny', 'the toll of the ferry as “a tale for the stove”')).toEqual(['toll of the ferry']);
  expect(named('told|cue request', 'reporters to wait')).toEqual([]);
});

test('a side is taken by the main clause: for what is asked for, against what is not to be; what stands under a condition or a reason takes none', () => {
  const stance = (cue: string, words: string) =>
    positionsOf(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {${cue}} {${words}|content}.`),
    ).map((p) => p.sequence[0]!.stance);
  expect(stance('urged|cue request', 'the council to close schools in the district today, not after the fair')).toEqual(
    ['for'],
  );
  expect(stance('urged|cue request', 'the council not to close schools in the district')).toEqual(['against']);
  expect(stance('warned against|cue request', 'closing the schools of the district')).toEqual(['against']);
  expect(stance('threatened|cue threaten', 'to close the schools of the district unless they are not paid')).toEqual([
    'for',
  ]);
  expect(stance('said|cue', '“There was no sale of the school”')).toEqual(['against']);
});

test('one stance is a position on what another actor takes sides on', () =>
  expect(
    inLines(
      AGAINST,
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Odd Lund|source Odd Lund} {praised|cue praise} {the {opening|event CLOSURE} of the gates at the dam|content}.',
      ),
    ),
  ).toEqual([
    'Ida Brand on opening the gates of the dam: 2025-11-14 against',
    'Odd Lund on opening the gates of the dam: 2025-11-14 for',
  ]));

test('a promise alone is a position; nobody is for a crash, and what a person says for a body is no second voice', () => {
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {promised|cue promise} {to {sell|event DEAL planned} the mill|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on sell the mill: 2025-11-14 for']);
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {confirmed|cue confirm} {the {crash|event ACCIDENT} of the old ferry|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Odd Lund|source Odd Lund} {announced|cue announce} {the {crash|event ACCIDENT} of the old ferry|content}.',
      ),
    ),
  ).toEqual([]);
});

test('one event told of in few words is one issue, whatever the words beside it', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue promise} {she would {sell|event DEAL planned} the mill over my dead body|content}.',
      ),
      told(
        { id: 'a2', published: '2025-12-10' },
        '{Ida Brand|source Ida Brand} {spoke of|cue announce} {the {sale|event DEAL planned} of the mill|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on sell the mill: 2025-11-14 against, 2025-12-10 for']));

test('what is not ruled out stays open, what is ruled out is refused', () =>
  expect(
    inLines(
      AGAINST,
      told(
        { id: 'a2', published: '2025-12-10' },
        '{Ida Brand|source Ida Brand} {did not rule out|cue} {opening the gates of the dam|content}.',
      ),
      told(
        { id: 'a3', published: '2026-02-12' },
        '{Ida Brand|source Ida Brand} {ruled out|cue} {opening the gates of the dam|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on opening the gates of the dam: 2025-11-14 against, 2025-12-10 open, 2026-02-12 against']));

test('who is against a closure is not against delaying it: a heading leaves out the verb that undoes it; "no" is "any"; who had done something is no state of theirs', () => {
  const named = (...reports: Report[]) => inLines(...reports).map((line) => line.slice(0, line.indexOf(':')));
  expect(
    named(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {announced|cue announce} {the {closure|event CLOSURE planned} of the ferry school|content}.',
      ),
      told(
        { id: 'a2', published: '2025-12-10' },
        '{Ida Brand|source Ida Brand} {offered|cue offer} {to delay the {closure|event CLOSURE planned} of the ferry school|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on closure of the ferry school']);
  expect(
    named(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {asked|cue request} {the guilds to meet, slowly, without undermining harbour peace|content}.',
      ),
      told(
        { id: 'a2', published: '2025-12-10' },
        '{Ida Brand|source Ida Brand} {promised|cue promise} {harbour peace|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on harbour peace']);
  const denied = (words: string) =>
    named(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {denied|cue deny} {${words}|content}.`),
    );
  expect(denied('that the town had received no lanterns')).toEqual(['Ida Brand on receive any lanterns']);
  expect(denied('that young sailors had torn down a fence')).toEqual(['Ida Brand on tear down a fence']);
});

test('who had none of something has taken a side; who had no information has not', () => {
  const said = (words: string) =>
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {said|cue assert} {${words}|content}.`),
    );
  expect(said('the council had no contact with the smugglers')).toEqual([
    'Ida Brand on contact with the smugglers: 2025-11-14 against',
  ]);
  expect(said('the council had no information about the smugglers')).toEqual([]);
});

test('what is denied is named by its noun where nothing else names it', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {denied|cue deny} {that any lantern burned|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on lantern: 2025-11-14 against']));

test('one stance is a position on an event that another actor speaks of, for or against or neither', () => {
  const spoken = told(
    { id: 'a2', published: '2025-11-15' },
    '{Odd Lund|source Odd Lund} {spoke of|cue} {the {opening|event CLOSURE planned} of the gates|content}.',
  );
  const against = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {rejected|cue deny} {{opening|event CLOSURE planned} the gates|content}.',
  );
  expect(inLines(against, spoken)).toEqual(['Ida Brand on opening the gates: 2025-11-14 against']);
});

test('a camp stands together: what its people say, called by an office in it, are steps of the body too', () => {
  const reports = [
    told(
      { id: 'a1', published: '2025-11-14' },
      'Brant Foods chair {Ida Brand|source Ida Brand} {rejected|cue deny} {selling the mill to the town|content}.',
    ),
    told(
      { id: 'a2', published: '2025-12-10' },
      'Odd Lund, director of Brant Foods: {Odd Lund|source Odd Lund} {promised|cue promise} {that the mill would be sold to the town|content}.',
    ),
  ];
  const body: Entity = {
    id: 'brant',
    name: 'Brant Foods',
    type: 'organization',
    names: ['Brant Foods'],
    roles: [],
    anchors: [],
  };
  const person = (name: string, i: number, role: string): Entity => {
    const text = reports[i]!.article.text,
      start = text.indexOf(role);
    return {
      id: name,
      name,
      type: 'person',
      names: [name],
      anchors: [],
      roles: [{ article: `a${i + 1}`, start, end: start + role.length, exact: role }],
    };
  };
  const entities = [
    body,
    person('Ida Brand', 0, 'Brant Foods chair'),
    person('Odd Lund', 1, 'director of Brant Foods'),
  ];
  const found = findPositions(reports, findUtterances(reports, byName(reports), []), entities).map(
    (p) => `${p.actor}: ${p.sequence.map((s) => s.stance).join(', ')}`,
  );
  expect(found).toContain('Brant Foods: against, for');
});

test('who is called its director stands for the body that “its” means', () => {
  const report = told(
    { id: 'a1', published: '2025-11-14' },
    'The brewery is to close. Its director, {Ida Brand|source Ida Brand}, {rejected|cue deny} {selling the mill to the town|content}.',
  );
  const at = report.article.text.indexOf('Its director');
  const its = { article: 'a1', start: at, end: at + 3, exact: 'Its' };
  const body: Entity = {
    id: 'brant',
    name: 'Brant',
    type: 'organization',
    names: ['Brant'],
    roles: [],
    anchors: [its],
  };
  const role = { article: 'a1', start: at, end: at + 12, exact: 'Its director' };
  const person: Entity = { ...body, id: 'Ida Brand', name: 'Ida Brand', type: 'person', anchors: [], roles: [role] };
  const found = findPositions([report], findUtterances([report], byName([report]), []), [body, person]);
  expect(found.map((p) => p.actor)).toEqual(['Brant', 'Ida Brand']);
});

test('nobody has turned by one word in common: two issues; nor by a word for it somewhere in what they tell', () => {
  const before = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {said|cue} {there was no need of foreign divers|content}.',
  );
  expect(
    inLines(
      before,
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Ida Brand|source Ida Brand} {asked for|cue request} {divers from the northern coast|content}.',
      ),
    ),
  ).toEqual([
    'Ida Brand on divers from the northern coast: 2025-11-15 for',
    'Ida Brand on foreign divers: 2025-11-14 against',
  ]);
  expect(
    inLines(
      AGAINST,
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Ida Brand|source Ida Brand} {said|cue} {whoever had favoured the opening of the gates of the dam was heard|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on opening the gates of the dam: 2025-11-14 against']);
});

test('an issue is named by the clause that takes the side: of a long quotation the sentence that asks, and nothing under a condition or a reason', () => {
  const named = (cue: string, words: string) =>
    inLines(
      told({ id: 'a1', published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {${cue}} {${words}|content}.`),
    ).map((line) => line.slice(13));
  expect(named('vowed|cue promise', 'to reopen the mill because the bank had closed the old brewery')).toEqual([
    'reopen the mill: 2025-11-14 for',
  ]);
  expect(named('urged|cue request', 'if the bank closes the brewery, the town should reopen the mill')).toEqual([
    'reopen the mill: 2025-11-14 for',
  ]);
  expect(named('promised|cue promise', 'to vote for Mr. Lund')).toEqual(['vote for Lund: 2025-11-14 for']);
  expect(named('called on|cue request', 'Odd Lund to do far better')).toEqual([
    '“Odd Lund to do far better”: 2025-11-14 for',
  ]);
});

test('who is asked whether something is so has denied or affirmed that, however short the answer', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        'Asked if any money for the weir had been withheld, {the mayor|source Ida Brand} {replied|cue deny}: {“None.”|content}',
      ),
    ),
  ).toEqual(['Ida Brand on money for the weir: 2025-11-14 against']));

test('who owns to something has taken a side where others take one, and not alone', () => {
  const admitted = told(
    { id: 'a2', published: '2025-11-14' },
    '{Odd Lund|source Odd Lund} {admitted|cue confirm} {{opening|event CLOSURE} the gates of the dam|content}.',
  );
  expect(inLines(admitted)).toEqual([]);
  expect(inLines(AGAINST, admitted).at(-1)).toBe('Odd Lund on opening the gates of the dam: 2025-11-14 for');
});

test('a service without a proper name is an actor; a foreign ministry may be one of two', () => {
  const denied = (who: string) =>
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        `{${who}|source ${who}} {denied|cue deny} {that the old school was empty|content}.`,
      ),
    );
  expect(denied('the lock service')).toEqual(['lock service on old school empty: 2025-11-14 against']);
  expect(denied('the foreign ministry')).toEqual([]);
  expect(denied('the service')).toEqual([]);
});

test('what a report says it was about makes one matter of words that have nothing in common; who then confirms has turned', () =>
  expect(
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        'About the Karl weir {the mayor|source Ida Brand} {swore|cue deny}: {“Nobody has asked for anything.”|content}',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        'And the weir?',
        '{Brand|source Ida Brand} {admits|cue confirm} {she knew of the order|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on Karl weir: 2025-11-14 against, 2025-11-15 for']));

test('a sentence that sets what was said before beside what is said now', () => {
  const once = (words: string) => {
    const report = told({ id: 'a1', published: '2025-11-14' }, words),
      { text } = report.article,
      now = report.reading.statements[0]!,
      at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const then = {
      ...now,
      source: [at('who')],
      cue: [at('had promised')],
      content: [at('the ford open within a day')],
      act: 'promise' as const,
    };
    return { ...report, reading: { ...report.reading, statements: [then, now] } };
  };
  expect(
    inLines(
      once(
        '{Ida Brand|source Ida Brand}, who had promised the ford open within a day, now {speaks of|cue} {a week|content}.',
      ),
    ),
  ).toEqual(['Ida Brand on ford open within a day: 2025-11-14 for, 2025-11-14 open']);
  expect(
    positionsOf(
      once(
        '{Ida Brand|source Ida Brand}, who had promised the ford open within a day, {spoke of|cue} {her garden|content}.',
      ),
    ).flatMap((p) => p.sequence.slice(1)),
  ).toEqual([]);
});

test('who denies what another says has taken a side, though it is a fact; “never” of one’s own deeds denies', () => {
  // wrong: a clause; no noun of it has more than a word
  const reports = [
    told(
      { id: 'a1', published: '2025-11-14' },
      '{Tor Ek|source Tor Ek} {said|cue} {that the Karl weir had cracked in the storm|content}.',
      '{Ida Brand|source Ida Brand} {denied|cue deny} {that the weir had cracked|content}.',
    ),
  ];
  const utterances = findUtterances(reports, byName(reports), []),
    conflicts = findConflicts(reports, { entities: [], utterances, tallies: [], happenings: [], origins: [] });
  expect(
    findPositions(reports, utterances, [], conflicts).map(
      (p) => `${p.actor} on ${p.issue}: ${p.sequence.map((s) => s.stance)}`,
    ),
  ).toEqual(['Ida Brand on weir cracked: against']);
  const list = (id: string, published: string, words: string) =>
    told({ id, published }, `{Ida Brand|source Ida Brand} {said|cue} {${words}|content}.`);
  expect(
    inLines(
      list('a1', '2025-11-14', 'she stood by her list of the drowned'),
      list('a2', '2025-11-17', 'she never wrote a list of the drowned'),
    ),
  ).toEqual(['Ida Brand on list of the drowned: 2025-11-14 open, 2025-11-17 against']);
  expect(
    inLines(
      list('a1', '2025-11-14', 'she stood by her list of the drowned'),
      list('a2', '2025-11-17', 'she had never seen such a list of the drowned'),
    ),
  ).toEqual([]);
});

test('what somebody is said to be going to do is as good as a promise, what is only announced is none', () => {
  const announced = (words: string) =>
    inLines(
      told(
        { id: 'a1', published: '2025-11-14' },
        `{Ida Brand|source Ida Brand} {said|cue announce} {${words}|content}.`,
      ),
    );
  expect(announced('she would table a motion on the Karl weir')).toEqual([
    expect.stringMatching(/^Ida Brand on .*motion.*: 2025-11-14 for$/),
  ]);
  expect(announced('the motion on the Karl weir had been tabled')).toEqual([]);
});

test('unnamed speakers take no positions', () => {
  const official = (id: string, published: string, act: string) =>
    told({ id, published }, `{an official|source an official} {spoke of|cue ${act}} {the gates of the dam|content}.`);
  expect(inLines(official('a1', '2025-11-14', 'deny'), official('a2', '2025-12-10', 'praise'))).toEqual([]);
});

test('every anchor holds its words, in any order of the reports', () => {
  const reports = [AGAINST, FOR],
    expected = positionsOf(...reports);
  expectAnchors(reports, expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 2 }), (shuffled) => {
      expect(positionsOf(...shuffled)).toEqual(expected);
    }),
  );
});
