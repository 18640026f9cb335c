import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../types.js';
import { type ArticleInput, toArticle } from './article.js';

/** "kind: words", a line a block. */
const blocksOf = (text: string, known: Omit<ArticleInput, 'text'> = {}): string[] =>
  told(toArticle({ ...known, text }));
const told = ({ text, blocks }: Article): string[] =>
  blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);

const LEAD = 'The weir above Orlo held through a second night of rain, its warden said on Tuesday.';

describe('headlines', () => {
  test('the first line of a report, when it ends as no sentence does', () => {
    expect(blocksOf(`Orlo weir holds\n${LEAD}`)).toEqual(['heading: Orlo weir holds', `paragraph: ${LEAD}`]);
    expect(toArticle({ text: `Orlo weir holds\n${LEAD}` }).title).toBe('Orlo weir holds');
  });
  test('a report may begin without one', () => {
    expect(blocksOf(`${LEAD}\n\nLower town cleared\n\nSome 1,200 people left.`)).toEqual([
      `paragraph: ${LEAD}`,
      'heading: Lower town cleared',
      'paragraph: Some 1,200 people left.',
    ]);
    expect(toArticle({ text: `${LEAD}\n\nLower town cleared\n\nSome 1,200 people left.` }).title).toBeUndefined();
  });
  test('a title that is given makes its line one, whatever it ends in', () =>
    expect(blocksOf(`“Will it hold?”\n\n${LEAD}`, { title: '"Will it hold?"' })).toEqual([
      'heading: “Will it hold?”',
      `paragraph: ${LEAD}`,
    ]));
  test('of Markdown, without its sign', () =>
    expect(blocksOf(`# Orlo weir holds\n\n${LEAD}\n\n## The lower town\n\nIt is empty.`)).toEqual([
      'heading: Orlo weir holds',
      `paragraph: ${LEAD}`,
      'heading: The lower town',
      'paragraph: It is empty.',
    ]));
  test('a single line is article text, ended or not', () =>
    expect(blocksOf('The warden said it would hold')).toEqual(['paragraph: The warden said it would hold']));
});

describe('bylines', () => {
  test.each([
    ['By Tilda Marsh', 'Tilda Marsh'],
    ['By TILDA MARSH', 'TILDA MARSH'],
    ['By Tilda Marsh and Oren Vale', 'Tilda Marsh and Oren Vale'],
    ['By Tilda Marsh | River Correspondent -', 'Tilda Marsh'],
    ['By Tilda Marsh, Harrow Radio, in Orlo', 'Tilda Marsh'],
    ['Tilda Marsh, River Editor', 'Tilda Marsh'],
    ['Tilda Marsh - The Orlo Post (evening edition)', 'Tilda Marsh'],
    ['TILDA MARSH', 'TILDA MARSH'],
    ['Text: Tilda Marsh', 'Tilda Marsh'],
    ['By the Harrow Radio news team', 'the Harrow Radio news team'],
    ['By Tilda Marsh 4 May 2025, 10:00', 'Tilda Marsh'],
  ])('%s', (line, names) => {
    const article = toArticle({ text: `Orlo weir holds\n\n${line}\n\n${LEAD}` });
    expect(told(article)).toEqual(['heading: Orlo weir holds', `byline: ${line}`, `paragraph: ${LEAD}`]);
    expect(article.byline).toBe(names);
  });
  test('with the place in a line of its own', () =>
    expect(blocksOf(`Orlo weir holds\nTILDA MARSH\nIN ORLO\n${LEAD}`)).toEqual([
      'heading: Orlo weir holds',
      'byline: TILDA MARSH',
      'byline: IN ORLO',
      `paragraph: ${LEAD}`,
    ]));
  test('a sentence that begins with “By” is none', () =>
    expect(blocksOf(`${LEAD}\n\nBy Friday, the Orlo council had counted nine barns lost.`)[1]).toBe(
      'paragraph: By Friday, the Orlo council had counted nine barns lost.',
    ));
});

describe('dates', () => {
  test.each([
    ['Wed, 12/10/2025 - 10:58', '2025-12-10T10:58'],
    ['Wed, 10/12/2025', '2025-12-10'],
    ['Published: 3 May 2024', '2024-05-03'],
    ['Updated 11:05 p.m. ET, Mon August 3, 2020', '2020-08-03T23:05'],
    ['May 3rd, 2024', '2024-05-03'],
    ['2024-05-03 09:30', '2024-05-03T09:30'],
    ['Friday, 3 May 2024 at 09.30 GMT', '2024-05-03T09:30Z'],
    ['31/12/2024', '2024-12-31'],
  ])('%s', (line, date) => {
    const article = toArticle({ text: `Orlo weir holds\n${line}\n${LEAD}` });
    expect(told(article)[1]).toBe(`dateline: ${line}`);
    expect(article.published).toBe(date);
  });
  test('a date beside the outlet in a byline', () =>
    expect(toArticle({ text: `Orlo weir holds\nThe Orlo Post | October 9, 2025\n${LEAD}` }).published).toBe(
      '2025-10-09',
    ));
  test('staff and agencies may sign', () =>
    expect(toArticle({ text: `Orlo weir holds\nBy Courier staff, with agencies\n${LEAD}` }).byline).toBe(
      'Courier staff',
    ));
  test('a date that may be two days is left out', () =>
    expect(toArticle({ text: `Orlo weir holds\n03/04/2025\n${LEAD}` }).published).toBeUndefined());
  test('a year of copyright is no date of publication', () =>
    expect(toArticle({ text: `Orlo weir holds\n${LEAD}\n© 2025 The Orlo Post` }).published).toBeUndefined());
  test('what is given stays', () =>
    expect(toArticle({ text: `Orlo weir holds\n3 May 2024\n${LEAD}`, published: '2024' }).published).toBe('2024'));
});

test('the time that opens each entry of a live page stands before it', () => {
  expect(
    blocksOf(
      '20.50 Orlo weir is shut\nThe mayor has shut it, she says.\n\n19:15 – The river rises at Orlo, police say.',
    ),
  ).toEqual([
    'dateline: 20.50',
    'heading: Orlo weir is shut',
    'paragraph: The mayor has shut it, she says.',
    'dateline: 19:15 –',
    'paragraph: The river rises at Orlo, police say.',
  ]);
  expect(blocksOf('2.50 crowns a litre is what it costs, she says.\n\nThe river rises at Orlo, police say.')[0]).toBe(
    'paragraph: 2.50 crowns a litre is what it costs, she says.',
  );
});

describe('datelines', () => {
  test.each([
    'ORLO, Ostrava (GNS) —',
    'ORLO –',
    'ORLO, May 3 (Calder) -',
    'PORT HARROW/ORLO —',
    'Port Harrow, May 3 (GNS) —',
    '(GNS) —',
    'ORLO.',
  ])('%s', (dateline) =>
    expect(blocksOf(`Orlo weir holds\n${dateline} ${LEAD}`)).toEqual([
      'heading: Orlo weir holds',
      `dateline: ${dateline}`,
      `paragraph: ${LEAD}`,
    ]),
  );
  test.each([
    'NATO said it would wait — and it did.',
    'A weir – any weir – can fail.',
    'The US-made pump failed.',
    'UN. Nobody else would come, he said.',
  ])('none: %s', (words) => expect(blocksOf(`Orlo weir holds\n${words}\n${LEAD}`)[1]).toBe(`paragraph: ${words}`));
});

describe('captions, notices, lists, quotations', () => {
  test.each([
    'Getty Images said on Monday that it had sold the weir.',
    'Getty Images Chairman Oren Vale sold the weir on Monday, he said.',
    'AFP learned of it first',
  ])('no caption: %s', (line) =>
    expect(blocksOf(`Orlo weir holds\n${LEAD}\n${line}\n${LEAD}`)[2]).not.toMatch(/^caption/),
  );
  test('a caption and the name of the picture over it', () =>
    expect(blocksOf(`Orlo Weir\nImage of the Orlo Weir at dusk AFP\n\n${LEAD}`)).toEqual([
      'caption: Orlo Weir',
      'caption: Image of the Orlo Weir at dusk AFP',
      `paragraph: ${LEAD}`,
    ]));
  test.each([
    'Photo: Sela Brook',
    'The weir on Tuesday. (AP Photo/Sela Brook)',
    'A warden looks at the gates of the weir Getty Images',
    'Getty Images A warden looks at the gates of the weir',
    'GETTY - Contributor Wardens look at the gates',
    'Image copyright Sela Brook Image caption The gates were “never shut”',
    'Media playback is unsupported on your device Media caption The gates',
    'The gates on Tuesday. (Sela Brook/The Orlo Post)',
    'The weir stood “to the last” (Sela Brook / The Orlo Post)',
    'Wardens hold up placards. [Photo/Agencies]',
    'The warden was told of “a crack” Sela Brook/Reuters',
    'Sela Brook/Associated Press',
    'SWNS • PA Wardens look at the gates',
    'HARROW NEWS•GETTY The weir, as it was',
    'Photo',
    'Enlarge this image toggle caption Sela Brook/AP',
    '2/9 3 May 2024 Wardens look at the gates',
    'CLOSE Wardens look at the gates. Harrow Radio',
  ])('caption: %s', (line) => expect(blocksOf(`Orlo weir holds\n${line}\n${LEAD}`)[1]).toBe(`caption: ${line}`));
  test.each([
    '© 2025 The Orlo Post. All rights reserved.',
    '(AP)',
    '— AFP',
    '(Reporting by Tilda Marsh in Orlo; editing by Oren Vale)',
    'Additional reporting by Sela Brook',
    'Sign up for our newsletter',
    'This story has been updated.',
    'ALSO ON SKIM: Nine weirs that failed',
  ])('notice: %s', (line) => expect(blocksOf(`${LEAD}\n${line}`)[1]).toBe(`notice: ${line}`));
  test('the labels of a drawing are no prose; a wire in capitals is', () => {
    const labels =
      'UPPER WEIR LOWER WEIR The gates failed here. ORLO MILL 200 FEET RIVER ROAD The mill is about 400 yards away. NORTH GATE SOUTH GATE OLD BRIDGE';
    expect(blocksOf(`${LEAD}\n${labels}\n${LEAD}`)[1]).toBe(`caption: ${labels}`);
    expect(blocksOf(`${LEAD}\nThe mill is 200 feet away By The Orlo Post | Source: Harrow Survey\n${LEAD}`)[1]).toMatch(
      /^caption/,
    );
    expect(
      blocksOf(
        'THE UPPER WEIR AT ORLO HELD THROUGH THE NIGHT, ITS WARDEN SAID ON TUESDAY.\n\nTHE LOWER TOWN WAS CLEARED.',
      )[0],
    ).toMatch(/^paragraph/);
  });
  describe('lines under pictures that name no picture', () => {
    const under = [
        'Wardens looked at the gates of the upper weir on Tuesday',
        'The river has risen by four metres since the rain began',
      ],
      ends = `${LEAD}\nIt held.`;
    test('where others are credited', () => {
      const text = [
        LEAD,
        'Reuters The weir held although the river rose by four metres',
        LEAD,
        under[0],
        LEAD,
        'AP:Associated Press Soldiers were seen at the lower weir on Tuesday',
        ends,
      ].join('\n');
      expect(blocksOf(text).filter((block) => /^caption/.test(block))).toHaveLength(3);
    });
    test('where they stand in three places', () =>
      expect(
        blocksOf([LEAD, ...under, LEAD, under[0], LEAD, under[1], ends].join('\n')).filter((block) =>
          /^caption/.test(block),
        ),
      ).toEqual([...under, ...under].map((line) => `caption: ${line}`)));
    test('a list without signs is none, nor are one or two lines without their end', () => {
      expect(
        blocksOf(
          [LEAD, ...under, ...under, 'Nine barns were lost at the mill below the lower weir', ends].join('\n'),
        ).filter((block) => /^caption/.test(block)),
      ).toEqual([]);
      expect(
        blocksOf([LEAD, under[0], LEAD, under[1], ends].join('\n')).filter((block) => /^caption/.test(block)),
      ).toEqual([]);
    });
    test('nor are headings, what introduces words, quotations, and an article that was cut off', () =>
      expect(
        blocksOf(
          [
            LEAD,
            'What the wardens knew of the crack before the gates gave way',
            LEAD,
            'The warden of the weir had this to say of the gates:',
            LEAD,
            '“We looked at the gates of the upper weir on Tuesday',
            LEAD,
            under[0],
          ].join('\n'),
        ).filter((block) => /^caption/.test(block)),
      ).toEqual([]));
  });
  test('a correction of substance is article text', () =>
    expect(blocksOf(`Orlo weir holds\n(Corrects the second paragraph to say nine gates, not ten)\n${LEAD}`)[1]).toBe(
      'paragraph: (Corrects the second paragraph to say nine gates, not ten)',
    ));
  test.each([
    'Wardens say the weir will hold Read more',
    'More: Nine weirs that failed',
    'Related Nine Weirs That Failed',
    '[Nine weirs that failed, and why]',
    'Scroll down for video',
    'Do you have a story for us? Call 0207 000000.',
    'You agree to receive occasional updates.',
    'Get the news straight to your inbox',
  ])('notice: %s', (line) => expect(blocksOf(`${LEAD}\n${line}\n${LEAD}`)[1]).toBe(`notice: ${line}`));
  test('a form to subscribe with, its messages run together, is a notice however long', () => {
    const form = `Newsletter Sign Up Tidings of the Weir ${'Every morning, what the wardens know. '.repeat(12)}Invalid email address. Please re-enter. Thank you for subscribing.`;
    expect(blocksOf(`${LEAD}\n${form}\n${LEAD}`)[1]).toBe(`notice: ${form}`);
    expect(blocksOf(`${LEAD}\nThe council sent its thanks: “Thank you for subscribing.”\n${LEAD}`)[1]).toMatch(
      /^paragraph/,
    );
  });
  test.each([
    'Related parties had bought the weir, she said.',
    'He had to read more.',
    'Related Holdings bought the weir on Monday.',
    '[The council later took this back.]',
  ])('no notice: %s', (line) => expect(blocksOf(`${LEAD}\n${line}\n${LEAD}`)[1]).toBe(`paragraph: ${line}`));
  test.each([
    'The AP said that the weir held.',
    'Copyrighted songs were played at the weir, she said.',
    'Sources said that the weir would hold.',
    'Reuters reported on Monday that the weir was sound.',
  ])('no notice: %s', (line) => expect(blocksOf(`${LEAD}\n${line}`)[1]).toBe(`paragraph: ${line}`));
  test('lists without their signs', () =>
    expect(blocksOf(`${LEAD}\n- Boil water.\n• Stay away.\n2. Do not call.`)).toEqual([
      `paragraph: ${LEAD}`,
      'item: Boil water.',
      'item: Stay away.',
      'item: Do not call.',
    ]));
  test('a dash that opens speech is no list', () =>
    expect(blocksOf(`${LEAD}\n\n– No, says the warden.`)[1]).toBe('paragraph: – No, says the warden.'));
  test('quotations of Markdown', () => expect(blocksOf(`${LEAD}\n\n> It will hold.`)[1]).toBe('quote: It will hold.'));
  test('the outlet, where the copyright names it', () => {
    expect(toArticle({ text: `${LEAD}\n© 2025 The Orlo Post. All rights reserved.` }).outlet).toBe('The Orlo Post');
    expect(toArticle({ text: `${LEAD}\n© Agence France-Presse` }).outlet).toBe('Agence France-Presse');
    expect(toArticle({ text: `${LEAD}\n© Agence France-Presse`, url: 'https://orlopost.example/weir' }).outlet).toBe(
      'Agence France-Presse',
    );
  });
  test('the host of the address, where no outlet is named', () => {
    expect(toArticle({ text: LEAD, url: 'https://www.orlopost.example/weir' }).outlet).toBe('orlopost.example');
    for (const url of ['not an address', 'file:///weir', 'javascript:0', ''])
      expect(toArticle({ text: LEAD, url })).not.toHaveProperty('outlet');
  });
});

test('lines wrapped at a width are one paragraph', () => {
  const wrapped =
    'The weir above the town of Orlo held through a second night\nof rain on Tuesday, its warden said, although the river had\nrisen by four metres.';
  expect(blocksOf(`${wrapped}\n\nIt held.`)).toEqual([`paragraph: ${wrapped}`, 'paragraph: It held.']);
});

test('lines that are paragraphs stay apart', () => {
  const lines = [
    'The weir held through the night.',
    'The river rose by four metres, and then it fell again, the warden said.',
    'It held.',
  ];
  expect(blocksOf(lines.join('\n'))).toEqual(lines.map((line) => `paragraph: ${line}`));
});

test('an article without an id gets one of what it is, the same each time', () => {
  const id = toArticle({ text: LEAD }).id;
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(toArticle({ text: LEAD }).id).toBe(id);
  expect(toArticle({ text: LEAD, outlet: 'The Orlo Post' }).id).not.toBe(id);
  expect(toArticle({ text: LEAD, id: 'r1' }).id).toBe('r1');
});

test('any text: it stays as it is; its blocks are in order, apart, inside it and not empty', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'By Tilda Marsh',
      '# Weir',
      '- Boil',
      '> ',
      'ORLO (GNS) — ',
      LEAD,
      '© 2025 X',
      '1. ',
      '---',
      '3 May 2024',
      ' ',
      '-',
      'ORLO —',
    ),
  );
  fc.assert(
    fc.property(
      fc
        .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' ', '\u2028')))
        .map((parts) => parts.flat().join('')),
      fc.option(fc.string(), { nil: undefined }),
      (text, title) => {
        const article = toArticle({ text, ...(title === undefined ? {} : { title }) });
        expect(article.text).toBe(text);
        let at = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(text.slice(at, start)).toMatch(/^[\s#>*•·▪◦‣\d.)\u200b-]*$/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('a text of 1 MB is cut in seconds of processor time', () => {
  for (const part of [
    'ORLO ',
    'The weir\n',
    'By A B\n',
    '> ',
    '- ',
    '1. ',
    'A. ',
    ', ',
    '( ',
    `${LEAD}\n`,
    `${LEAD} `,
  ]) {
    const text = part.repeat(1e6 / part.length),
      began = process.cpuUsage();
    toArticle({ text });
    const { user, system } = process.cpuUsage(began); // a clock would measure what else the machine does
    expect(user + system).toBeLessThan(8e6);
  }
});
