import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { expectMentions } from '../../../test/expect.js';
import { read } from '../read.js';

test('the one the text is about is meant, and not the last one named', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} wrote books. {He|person = Tomas Okal} taught for years. In March, {he|person = Tomas Okal} met {Oluf Tarn|person = Oluf Tarn}. {He|person = Tomas Okal} said that {he|person = Tomas Okal} would retire.',
  ));

test('whoever says that he did something did it himself', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} fired {Oluf Tarn|person = Oluf Tarn} in May. {Okal|person = Tomas Okal} said {he|person = Tomas Okal} had waited too long.',
  ));

test('a grandmother is meant by she whatever her name', () =>
  expectMentions(
    '{Raj Velm|person = Raj Velm}, a grandmother, met {Oluf Tarn|person = Oluf Tarn}. {She|person = Raj Velm} left.',
  ));

test('with nobody met before, a pronoun is somebody of its own, with a doubt', () => {
  const { mentions, referents, doubts } = read(toArticle({ id: 'r1', text: 'Rain fell. She left.' }));
  expect(mentions.map((m) => [m.form, referents[m.referent]!.named])).toEqual([['pronoun', false]]);
  expect(doubts.map((d) => d.about)).toEqual(['nobody before it whom “She” plainly means']);
});

test('a doubtful choice says how sure it is and names the other', () => {
  const { mentions, doubts } = read(
    toArticle({ id: 'r1', text: 'The plan of Tomas Okal angered Oluf Tarn. He left.' }),
  );
  expect(mentions.find((m) => m.form === 'pronoun')?.confidence).toBeLessThan(0.7);
  expect(doubts.map((d) => d.about)).toEqual(['“He” may be Tomas Okal or Oluf Tarn']);
});

test('a given name alone is no bar where nobody else is there', () =>
  expectMentions('{Raj Velm|person = Raj Velm}, 59, was hit by a car as {she|person = Raj Velm} left.'));

test('a given name tells between two', () =>
  expectMentions('{Ida Velm|person = Ida Velm} met {Tomas Okal|person = Tomas Okal}. {He|person = Tomas Okal} left.'));

test('nobody is his own brother', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} left. {{His|person = Tomas Okal} brother|person = His brother} stayed.',
  ));

test('what somebody is said to be is nobody met', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} was {a teacher|person = a teacher}. {He|person = Tomas Okal} left.',
  ));

test('nor is whoever it may be', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} left. It takes nine to remove {a mayor|person = a mayor}. “{I|person = I} can count,” {he|person = Tomas Okal} added.',
  ));

test('a quotation that ends what “he” says is no turn of its own', () =>
  expectMentions(
    '{Tomas Okal|person = Tomas Okal} denied it. {One employee|person = One employee} is “on leave”, {he|person = Tomas Okal} said.',
  ));

test('“it would not say” is somebody', () =>
  expectMentions(
    '{The inspectorate|organization = The inspectorate} said no. {It|organization = The inspectorate} would not say more.',
  ));

test('an operator is no food standards office', () =>
  expectMentions(
    '{The state operator|organization = The state operator} wrote to {Velm Food Standards Office|organization = Velm Food Standards Office}. {The operator|organization = The state operator} said so.',
  ));

test('a mayor of a city is no city', () =>
  expectMentions(
    '{The mayor of {{Orland|place = Orland}’s largest city|place = Orland’s largest city}|person = The mayor of Orland’s largest city} left.',
  ));

test('each of many is nobody by himself', () =>
  expectMentions(
    '{Ida Velm|person = Ida Velm} counts the sick. {Each patient|person = Each patient} infects two. {She|person = Ida Velm} said so.',
  ));

test('a reporter’s credit is nobody’s antecedent', () =>
  expectMentions(
    'Text: {Orla Velm|person = Orla Velm}\n\n{Ida Brand|person = Ida Brand} left. {She|person = Ida Brand} came back.',
  ));

test('a chief executive may be a she', () =>
  expectMentions('Chief executive {Ida Velm|person = Ida Velm} left. {She|person = Ida Velm} came back.'));

/** Whom each pronoun of the text means. */
const meant = (text: string): string[] => {
  const { mentions, referents } = read(toArticle({ id: 'r1', text }));
  return mentions.filter((m) => m.form === 'pronoun').map((m) => referents[m.referent]!.name);
};

test('nobody speaks who stands only in what is quoted', () =>
  expect(meant('Ida Velm met Oluf Tarn in Osk. “A child is lost when nobody calls,” she told reporters.').at(-1)).toBe(
    'Ida Velm',
  ));

test('nor does one whom the quotation names', () =>
  expect(meant('Tomas Okal met Oluf Tarn. “Okal was late,” he said.')).toEqual(['Oluf Tarn']));

test('nobody named or described before “she says” is she', () =>
  expect(meant('Ida Velm sells rope. Her sister counted the boats, she says.').at(-1)).toBe('Ida Velm'));

test('but a pronoun there may be the same', () =>
  expect(meant('Tomas Okal left. He was tired, he said.')).toEqual(['Tomas Okal', 'Tomas Okal']));

test('the director of a body that is named is the one named next', () =>
  expect(meant('The director of the San Osk hospital, Ida Velm, left. “Ask the council,” she said.')).toEqual([
    'Ida Velm',
  ]));

test('… and so is a valley or a lake behind its name', () =>
  expect(meant('The warden of the Pell river, Ida Velm, left. “Ask the council,” she said.')).toEqual(['Ida Velm']));

test('a title of honour may stand between an office and its holder', () =>
  expect(meant('San Osk’s chairwoman, Dame Ida Velm, left. “Ask the council,” she said.')).toEqual(['Ida Velm']));

test('what somebody was until then is the same one', () =>
  expect(
    meant('Tomas Okal, until then harbour master, is director. Asked about the dam, he said it was safe.')[0],
  ).toBe('Tomas Okal'));

test('a public body is meant by its field wherever it is named, if but one is', () => {
  const bodies = (text: string) => {
    const { mentions, referents } = read(toArticle({ id: 'r1', text }));
    return mentions.filter((m) => m.form === 'description').map((m) => referents[m.referent]!.name);
  };
  expect(
    bodies(
      'The weather agency warned on Monday. Ida Velm, who heads the National Weather Directorate, left. The agency closed.',
    ),
  ).toEqual(['National Weather Directorate', 'National Weather Directorate']);
  expect(bodies('The weather agency warned on Monday. Ida Velm left the National Harbour Directorate.')).toEqual([
    'The weather agency',
  ]);
});

test('who says something and goes on in a quotation is the one who “added”, whoever else the text is about', () => {
  const much = `Governor Oluf Tarn sharpened his words on the weir.\n\n${[2, 3, 4].map((n) => `Tarn said on day ${n} that he would close gate ${n}. Asked about Osk, he said that he would not rule it out.`).join('\n\n')}\n\nSecretary Tomas Okal denied that gates would close.\n\n`;
  const quotation =
    '“We keep a good relation with San Osk. Much was done in the first months of this year. There are no concerns about their work. The work is of great worth,”';
  expect(
    meant(`${much}Despite disputes under Tarn, Okal stressed that work goes on. ${quotation} he said.`).at(-1),
  ).toBe('Tomas Okal');
  expect(
    meant(
      `${much}Despite disputes under Tarn, Okal stressed that work goes on. Tarn left the room. ${quotation} he said.`,
    ).at(-1),
  ).toBe('Oluf Tarn');
});

test('whom the lead only describes is named where the next paragraph begins', () =>
  expectMentions(
    'Dam row\n\n{A former engineer|person = Ida Brand} said no.\n\nDr {Ida Brand|person = Ida Brand} left in May. {The engineer|person = Ida Brand} came back.',
  ));

test('… but not with an office before the name, nor of a man where a woman is named', () => {
  expectMentions(
    'Dam row\n\n{A former engineer|person = A former engineer} said no.\n\nJudge {Ida Brand|person = Ida Brand} left in May.',
  );
  expectMentions('Dam row\n\n{A man|person = A man} said no.\n\n{Ida Brand|person = Ida Brand} left in May.');
});

test('whoever gives a name has it', () => {
  expectMentions(
    '{A man|person = Bram Osk} {who|person = Bram Osk} gave {his|person = Bram Osk} name as {Bram Osk|person = Bram Osk} left.',
  );
  expectMentions('{The driver|person = Jon K.}, identified only as {Jon K.|person = Jon K.}, left.');
});

test('who asks a question is not who answers it', () => {
  expect(
    meant('Tomas Okal denied it. Counsel Oluf Tarn asked why the shed had burned. “I was ill,” he said.').at(-1),
  ).toBe('Tomas Okal');
  expect(meant('Tomas Okal denied it. Oluf Tarn asked for a boat. “I was ill,” he said.').at(-1)).toBe('Oluf Tarn');
});

test('whoever had been asked is not who says so', () =>
  expect(
    meant('The driver had been asked to stop, fire chief Tomas Okal said. “Nobody stopped,” he said.').at(-1),
  ).toBe('Tomas Okal'));

test('a regulator, a developer or a district that speaks is “it”', () => {
  expect(meant('The regulator said the file was open. It would not say more.')).toEqual(['The regulator']);
  expect(meant('The developer said no. The shed, it said, was old.')).toEqual(['The developer']);
  expect(meant('The district said the ferry may run by day. At night it must not, it said.').at(-1)).toBe(
    'The district',
  );
});

test('a mine is nobody’s', () => expect(meant('The guard of the mine left.')).toEqual([]));

/** Whom each description of the text means. */
const described = (text: string): string[] => {
  const { mentions, referents } = read(toArticle({ id: 'r1', text }));
  return mentions.filter((m) => m.form === 'description').map((m) => referents[m.referent]!.name);
};

test('who is described by what belongs to an office is the one named next', () => {
  expect(described('The chief executive of the mine, Mr. Oluf Tarn, left.')).toEqual(['Oluf Tarn']);
  expect(described('The owner then, Oluf Tarn, left.')).toEqual(['Oluf Tarn']);
});

test('a body is named behind its description, too, but not in a list', () => {
  expect(described('The charity, Velm Relief, left.')).toEqual(['Velm Relief']);
  expect(described('The charity, Velm Relief, and the union left.')[0]).toBe('The charity');
});

test('“a woman” is named further on, where she is “the woman”', () => {
  expect(described('A woman saw it burn. “It was loud,” said the woman, Orla Velm, 51.')).toEqual(['Orla Velm']);
  // of an office there may be two
  expect(described('A minister saw it burn. The finance minister, Orla Velm, left.')[0]).toBe('A minister');
});

test('“the company” is the one that was called so before', () =>
  expect(
    described(
      'Velm Foods lost money. The company said sales fell. Osk Parts said it would pay. The company will close.',
    ),
  ).toEqual(['Velm Foods', 'Velm Foods']));
