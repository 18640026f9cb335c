import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, expectAnchors, inWords, told } from '../../test/told.js';
import type { Report } from './report.js';
import { findUtterances } from './utterances.js';

const utterancesOf = (...reports: Report[]) => findUtterances(reports, byName(reports), []);
const joined = (...reports: Report[]) => utterancesOf(...reports).filter((u) => u.wordings.length > 1);

const FIRST = told(
  { id: 'a1', published: '2025-11-14' },
  '{“We are ready to offer any pumps the valley asks for. We will not open the gates in the first 10 days,”|content} {Ida Brand|source Ida Brand} {said|cue offer}.',
  '{Brand|source Ida Brand} {rejected|cue deny} {claims that the company plans to open the gates of the Karl dam without warning|content}.',
);
const SECOND = told(
  { id: 'a2', published: '2025-12-10' },
  '{“We are ready to provide any pumps the valley asks for. We will not open the gates in the first ten days,”|content} {Brand|source Ida Brand} {added|cue offer}.',
  '{She|source Ida Brand} {rejected|cue deny} {claims that the dam would be opened by the company without any warning|content}.',
);

test('one quotation in two reports is one utterance, and a changed word is drift; ten and 10 are one number', () => {
  const [quotation] = joined(FIRST, SECOND);
  expect(quotation?.wordings.map((w) => w.article)).toEqual(['a1', 'a2']);
  expect(inWords(quotation?.drift ?? [])).toEqual(['replacement: offer → provide']);
  expect(quotation?.linked?.why).toMatch(/^same speaker, other words of theirs in both reports, 0\.9\d of the words$/);
});

test('where a quotation shows that two reports render one occasion, what is retold there is joined too', () =>
  expect(joined(FIRST, SECOND).map((u) => u.act)).toEqual(['offer', 'deny']));

test('what is taken back within the day is said anew, however alike the words', () => {
  const said = (id: string, words: string) =>
    told({ id, published: '2025-11-14' }, `{Ida Brand|source Ida Brand} {said|cue} {${words}|content}.`);
  expect(
    joined(
      said('a1', 'the town hall had received no warning of the flood'),
      said('a2', 'the town hall had received a warning of the flood'),
    ),
  ).toEqual([]);
  expect(
    joined(
      said('a1', 'the town hall had received no warning of the flood'),
      said('a2', 'no warning of the flood had reached the town hall'),
    ),
  ).toHaveLength(1);
});

test('every statement is in exactly one utterance', () => {
  const said = utterancesOf(FIRST, SECOND).flatMap((u) => u.wordings.map((w) => `${w.article} ${w.statement}`));
  expect(said.sort()).toEqual(['a1 0', 'a1 1', 'a2 0', 'a2 1']);
});

test('what a report says that somebody reported is that one’s utterance, not the hand’s it came through', () => {
  const { article, reading } = told(
    { id: 'a1', published: '2025-11-14' },
    '{Radio Orlo|source Radio Orlo} {reported|cue} {that Ida Brand called the claim of the port a lie|content}.',
  );
  const [outer] = reading.statements,
    relay = { ...outer!.source[0]!, name: 'Radio Orlo', anonymous: false };
  const at = (words: string) => [
    { start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length },
  ];
  const inner = {
    ...outer!,
    source: at('Ida Brand'),
    cue: at('called'),
    content: at('the claim of the port a lie'),
    speaker: 'Ida Brand',
    within: 0,
  };
  const handed = (relays: readonly (typeof relay)[], own = outer!): Report => ({
    article,
    reading: { ...reading, statements: [own, { ...inner, relays }] },
  });
  expect(utterancesOf(handed([relay])).map((u) => u.speaker)).toEqual(['Ida Brand']);
  expect(utterancesOf(handed([])).map((u) => u.speaker)).toEqual(['Radio Orlo', 'Ida Brand']);
  expect(
    utterancesOf(handed([relay], { ...outer!, speaker: 'two diplomats', named: false, sourceKind: 'official' })).map(
      (u) => u.speaker,
    ),
  ).toEqual(['two diplomats', 'Ida Brand']);
});

test('a lost "not" is drift of polarity, a changed number of number', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{“The harbour will not close before winter, and 40 boats may sail,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-14' },
      '{“The harbour will close before winter, and forty-four boats may sail,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
  );
  expect(inWords(u?.drift ?? [])).toEqual(['polarity: not → –', 'number: 40 → forty-four']);
});

test('a clause against a word: the word is replaced, the rest left out', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{“The wall was inspected in March, and nobody on the staff found a single crack in it,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-14' },
      '{“The wall was inspected in May,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
  );
  expect(inWords(u?.drift ?? [])).toEqual([
    'replacement: March → May',
    'omission: and nobody on the staff found a single crack in it → –',
  ]);
});

test('a clause moved is drift of order, and neither left out nor put in', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{“After the storm on the lake, the harbour will open and 40 boats may sail to Lazny,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-14' },
      '{“The harbour will open and 40 boats may sail to Lazny after the storm on the lake,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
  );
  expect(inWords(u?.drift ?? [])).toEqual(['order: storm on the lake → storm on the lake']);
});

test('a rendering in another language, where a report says so or the words agree in sense alone', () => {
  const first = told(
    { id: 'a1', published: '2025-11-14' },
    '{“The ship was sound, nobody paid too much money and the police let all the boats leave,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  );
  const kinds = (text: string) => {
    const [u] = joined(first, told({ id: 'a2', published: '2025-11-14' }, text));
    return (u?.drift ?? []).filter((d) => d.kind === 'translation').length;
  };
  expect(
    kinds(
      '{“The vessel was fit, nobody paid too many funds and the police let all the boats depart,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
  ).toBe(1);
  expect(
    kinds(
      '{“The ship was sound, nobody paid too much gold and the police let all the boats leave,”|content} {Ida Brand|source Ida Brand} {said|cue} in Spanish.',
    ),
  ).toBe(1);
  expect(
    kinds(
      '{“The ship was sound, nobody paid too much gold and the police let all the boats leave,”|content} {Ida Brand|source Ida Brand} {said|cue} in Spanish waters.',
    ),
  ).toBe(0);
  expect(
    kinds(
      '{“The ship was sound, nobody paid too much money and the police let all the boats leave,”|content} {Ida Brand|source Ida Brand} {said|cue} in Spanish.',
    ),
  ).toBe(0);
});

test('spellings and spacing are no drift', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{“The travelling staff of Lake Group recognised the colour of the flare,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-14' },
      '{“The traveling staff of LakeGroup recognized the color of the flare,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
  );
  expect(u?.drift).toEqual([]);
});

test('other numbers on another day are another utterance', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {40 people were missing after the dam failed|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-16' },
        '{Ida Brand|source Ida Brand} {said|cue} {23 people were still missing days after the dam failed|content}.',
      ),
    ),
  ).toEqual([]));

test('a copied sentence is one utterance, whoever the reader took for its speaker', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{The licence had been suspended on Monday|content}, {she|source Ida Brand} {said|cue}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{The licence had been suspended on Monday|content}, {she|source Tor Ek} {said|cue}.',
      ),
    ),
  ).toHaveLength(1));

test('direct in one report, indirect in the other: the quotation marks are lost', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{“The ferry company owes every family an answer,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
    ),
    told(
      { id: 'a2', published: '2025-11-15' },
      '{Brand|source Ida Brand} {said|cue} {that the ferry company owes every family an answer|content}.',
    ),
  );
  expect(inWords(u?.drift ?? [])).toEqual([
    'quotation marks: The ferry company owes every family an answer → the ferry company owes every family an answer',
  ]);
});

test('a speaker who is lost on the way is drift of attribution', () => {
  const [u] = joined(
    told(
      { id: 'a1', published: '2025-11-14' },
      '{Ida Brand|source Ida Brand} {said|cue} {the northern wall of the dam was leaking for weeks|content}.',
    ),
    told(
      { id: 'a2', published: '2025-11-15' },
      '{It was reported|cue} {the northern wall of the dam was leaking for weeks|content}.',
    ),
  );
  expect(inWords(u?.drift ?? [])).toEqual(['attribution: Ida Brand → –']);
});

test('another speaker, another utterance', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {the northern wall of the dam was leaking for weeks|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Tor Ek|source Tor Ek} {said|cue} {the northern wall of the dam was leaking for weeks|content}.',
      ),
    ),
  ).toEqual([]));

test('much the same thought a month later is another utterance', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {the wall of the dam must be repaired|content}.',
      ),
      told(
        { id: 'a2', published: '2025-12-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {repairs of the dam wall must begin|content}.',
      ),
    ),
  ).toEqual([]));

test('unnamed speakers are not one for speaking of the same thing', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{an official|source an official} {said|cue} {the wall of the dam was weak|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{an official|source an official} {said|cue} {the dam was never checked|content}.',
      ),
    ),
  ).toEqual([]));

test('a few words kept as they were are one saying, whoever the body is taken for; half of them are not', () => {
  const firm = (words: string) =>
    told(
      { id: 'a1', published: '2025-11-14' },
      `{Karsholm Boring|source Karsholm Boring} {put|cue} {${words}|content}.`,
    );
  const bosses = told(
    { id: 'a2', published: '2025-11-14' },
    '{Bosses at the drilling firm|source bosses at the drilling firm} {put|cue} {the number of men held at 21|content}.',
  );
  expect(joined(firm('the number of men held at 21'), bosses)).toHaveLength(1);
  expect(joined(firm('the men held in the north at 21'), bosses)).toEqual([]);
});

test('“the Courier reported” and the Courier’s own report meet', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14', outlet: 'Ostrel Courier' },
        '{a clerk of the court|source a clerk of the court} {insisted|cue} {the fine was “paid in full”|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        '{The fine has been "paid in full"|content}, {the Ostrel Courier|source Ostrel Courier} {reported|cue}.',
      ),
    ),
  ).toHaveLength(1));

test('words quoted in part are one saying, whoever is named; a title or a term is no proof', () => {
  const whole = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {said|cue} {the gates were “rusted shut from the very first winter” and worthless|content}.',
  );
  const byOther = (said: string) =>
    told({ id: 'a2', published: '2025-11-15' }, `{Tor Ek|source Tor Ek} {called|cue} {${said}|content}.`);
  expect(joined(whole, byOther('them “rusted shut from the very first winter”')).map((u) => u.linked?.by)).toEqual([
    'utterances/same quotation, other speaker',
  ]);
  expect(joined(whole, byOther('them “rusted shut”'))).toEqual([]);
});

test('whoever is only described may be the one named elsewhere, where the words are the same', () => {
  const named = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {said|cue} {the eastern gate groaned for ten minutes before it broke|content}.',
  );
  const described = (said: string) =>
    told({ id: 'a2', published: '2025-11-14' }, `{The baker|source the baker} {said|cue} {${said}|content}.`);
  expect(joined(named, described('the eastern gate groaned for ten minutes before it broke'))).toHaveLength(1);
  expect(joined(named, described('the eastern gate groaned for five minutes before it broke'))).toEqual([]);
});

test('a promise kept in its words is called to mind weeks later', () => {
  const made = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {vowed|cue promise} {there would be no second vote|content}.',
  );
  const recalled = (said: string) =>
    told({ id: 'a2', published: '2025-12-14' }, `{Brand|source Ida Brand} {had sworn|cue promise} {${said}|content}.`);
  expect(joined(made, recalled('there would be no second vote'))).toHaveLength(1);
  expect(joined(made, recalled('a second vote was out of the question'))).toEqual([]);
});

test('every anchor holds its words', () => expectAnchors([FIRST, SECOND], utterancesOf(FIRST, SECOND)));

test('any order of the reports gives the same utterances', () => {
  const third = told(
    { id: 'a3', published: '2025-12-10' },
    '{“We will not open the gates in the first ten days,”|content} {the director|source the director} {said|cue offer}.',
  );
  const reports = [FIRST, SECOND, third],
    expected = utterancesOf(...reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(utterancesOf(...shuffled)).toEqual(expected);
    }),
  );
});

test('a denial told in few and other words, days apart at most, is the same denial', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {denied|cue deny} {market talk that she is seeking a rival bidder for the dam|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Brand|source Ida Brand} {said no|cue deny} {she was looking for a counterbid|content}.',
      ),
    ).map((u) => u.linked?.by),
  ).toEqual(['utterances/retold']));

test('names in common tell of no common matter', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {that the Karl Valley Council had met Odd Lund in Karlby|content}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Ida Brand|source Ida Brand} {said|cue} {that she never liked Odd Lund of the Karl Valley Council|content}.',
      ),
    ),
  ).toEqual([]));

test('a heading whose speaker has no name is the named one’s quotation under it', () => {
  const report = told(
    { id: 'a1', published: '2025-11-14' },
    '{Top engineer|source top engineer} {urges|cue} the valley: {“open the gates”|content}',
    '{“You wait a week and then you open the gates,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  );
  const headed = {
    ...report,
    article: {
      ...report.article,
      blocks: [
        { kind: 'heading' as const, ...spanOf(report, 0) },
        { kind: 'paragraph' as const, ...spanOf(report, 1) },
      ],
    },
  };
  expect(joined(headed).map((u) => `${u.speaker}: ${u.linked?.why}`)).toEqual([
    'Ida Brand: the heading gives words quoted in the text under it',
  ]);
});

const spanOf = ({ reading }: Report, sentence: number) => ({
  start: reading.sentences[sentence]!.start,
  end: reading.sentences[sentence]!.end,
});

test('a few words handed on by the outlet of the other report are one act of saying; without it they are two', () => {
  const first = told(
    { id: 'a1', published: '2025-11-14', outlet: 'Northern Wire' },
    '{Officials|source officials} {say|cue deny} {there is no truth in it|content}.',
  );
  const second = told(
    { id: 'a2', published: '2025-11-15', outlet: 'Ostrel Courier' },
    '{Velmian officials|source Velmian officials} {say|cue deny} {there is no truth in it|content}, according to Northern Wire.',
  );
  const [statement] = second.reading.statements,
    at = second.article.text.indexOf('Northern Wire');
  const handed = {
    ...second,
    reading: {
      ...second.reading,
      statements: [
        {
          ...statement!,
          relays: [{ start: at, end: at + 'Northern Wire'.length, name: 'Northern Wire', anonymous: false }],
        },
      ],
    },
  };
  expect(joined(first, handed).map((u) => u.wordings.length)).toEqual([2]);
  expect(joined(first, second)).toEqual([]);
});

test('a name misspelled by a letter is compared with the right one; another surname is another speaker', () => {
  const quoted = told(
    { id: 'a1', published: '2025-11-14' },
    '{“We went back to the ferry for the lamps and found no ferry,”|content} {Anja Sandvik|source Anja Sandvik} {said|cue}.',
  );
  const retold = (name: string) =>
    told(
      { id: 'a2', published: '2025-11-14' },
      `{${name}|source ${name}} {said|cue} {she had gone back to the ferry for lamps and found none|content}.`,
    );
  expect(joined(quoted, retold('Anya Sandvik'))).toHaveLength(1);
  expect(joined(quoted, retold('Anja Torvik'))).toEqual([]);
});

test('a count given by one speaker in one or two words is one saying with its sentence, another count is not', () => {
  const long = told(
    { id: 'a1', published: '2025-11-14' },
    '{Ida Brand|source Ida Brand} {said|cue} {that 480 cellars along the river had been flooded|content}.',
  );
  const short = (count: string) =>
    told(
      { id: 'a2', published: '2025-11-15' },
      `{Ida Brand|source Ida Brand} {puts|cue} {the number of cellars at ${count}|content}.`,
    );
  expect(joined(long, short('480'))).toHaveLength(1);
  expect(joined(long, short('512'))).toEqual([]);
});

test('one commonplace word in common joins nothing', () =>
  expect(
    joined(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{“We counted every lamp in the cellar with two witnesses,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
      told(
        { id: 'a2', published: '2025-11-14' },
        '{“We said we would count,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
    ),
  ).toEqual([]));

test('one sentence of a speech, retold in short, is that speech; “tomorrow” and “on Friday” may be one day', () => {
  const speech = told(
    { id: 'a1', published: '2025-11-13' },
    '{“This is a wall built by frightened people. We shall sue tomorrow.”|content} {Ida Brand|source Ida Brand} {said|cue criticize}.',
  );
  const retold = told(
    { id: 'a2', published: '2025-11-13' },
    '{Brand|source Ida Brand} {promised|cue promise} {to sue on Friday|content}.',
  );
  const dated = (report: Report, words: string): Report => {
    const start = report.article.text.indexOf(words),
      time = {
        start,
        end: start + words.length,
        value: '2025-11-14',
        when: { from: '2025-11-14', basis: 'reckoned' as const },
        by: 'hand',
        confidence: 1,
      };
    return { ...report, reading: { ...report.reading, sentences: sentencesOf(report), times: [time] } };
  };
  expect(joined(dated(speech, 'tomorrow'), dated(retold, 'on Friday')).map((u) => u.linked?.by)).toEqual([
    'utterances/retold',
  ]);
  expect(joined(speech, retold)).toEqual([]);
});

/** Cut where a full stop is followed by a capital. */
const sentencesOf = ({ article: { text } }: Report) =>
  [...text.matchAll(/\S.*?(?:\.(?= \p{Lu})|$)/gmu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    block: 0,
  }));

test('whole sentences of two speeches are compared, too, and the reason says so', () => {
  const whole = (report: Report): Report => ({
    ...report,
    reading: { ...report.reading, sentences: sentencesOf(report) },
  });
  const [u] = joined(
    whole(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{“The law has won at last. I beg the pardon of all who paid for a dam that never held.”|content} {Ida Brand|source Ida Brand} {said|cue}.',
      ),
    ),
    whole(
      told(
        { id: 'a2', published: '2025-11-14' },
        '{Brand|source Ida Brand} {declared|cue} {that the law had won at last|content}.',
      ),
    ),
  );
  expect(u?.linked?.why).toMatch(/^same speaker, \d\.\d\d of the words of a sentence$/);
});

test('a count by a body and by whoever leads it is one saying; by somebody else it is another', () => {
  const body = told(
    { id: 'a1', published: '2025-11-14' },
    '{The Lake Workers|source Lake Workers} {said|cue} {48,500 had marched in nine towns along the shore|content}.',
  );
  const led = (role: string): Report => {
    const report = told(
        { id: 'a2', published: '2025-11-14' },
        `{Odd Lund|source Odd Lund}, ${role}, {put|cue} {the march at 48,500|content}.`,
      ),
      start = report.article.text.indexOf(role);
    return {
      ...report,
      reading: {
        ...report.reading,
        mentions: report.reading.mentions.map((m) => ({ ...m, role: { start, end: start + role.length } })),
      },
    };
  };
  expect(joined(body, led('leader of the Lake Workers'))).toHaveLength(1);
  expect(joined(body, led('mayor of Lazny'))).toEqual([]);
});

test('what investigators say here and their office there is one saying where the words are one; a neighbour is no office', () => {
  const said = (id: string, who: string, words: string) =>
    told({ id, published: '2025-11-14' }, `{${who}|source ${who}} {said|cue} {${words}|content}.`);
  const words = 'barge crews steered dangerously fast through locks';
  const office = said('a1', 'Rinn Lock Office', words);
  expect(joined(office, said('a2', 'investigators', words))).toHaveLength(1);
  expect(joined(office, said('a2', 'a neighbour', words))).toEqual([]);
  expect(joined(office, said('a2', 'investigators', 'barge crews steered badly'))).toEqual([]);
});

test('police that a report calls cops give one number; two numbers of theirs are two sayings', () => {
  const first = told(
    { id: 'a1', published: '2025-11-14' },
    '{police|source police} {put|cue} {the crowd at 1,480|content}.',
  );
  const second = (count: string) =>
    told(
      { id: 'a2', published: '2025-11-14' },
      `{the city cops|source the city cops} {made|cue} {it ${count}|content}.`,
    );
  expect(joined(first, second('1,480'))).toHaveLength(1);
  expect(joined(first, second('2,150'))).toEqual([]);
});

test('one word between quotation marks is no proof days later, and a turn is no repetition', () => {
  const said = (id: string, published: string, words: string) =>
    told({ id, published }, `{Ida Brand|source Ida Brand} {said|cue} {${words}|content}.`);
  expect(
    joined(
      said('a1', '2025-11-04', '“Not one crown”'),
      said('a2', '2025-11-14', '“not a crown from anyone, whatever the lake may say”'),
    ),
  ).toEqual([]);
  expect(
    joined(
      said('a1', '2025-11-04', 'that the survey of the dam does not exist'),
      said('a2', '2025-11-08', 'that the survey of the dam exists'),
    ),
  ).toEqual([]);
});
