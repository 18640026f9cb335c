import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAnchors, told } from '../../test/told.js';
import type { Report } from './report.js';
import { findTallies } from './tallies.js';

/** "dead: 5, 17": a line a tally. */
const talliesOf = (...reports: Report[]) =>
  findTallies(reports, []).map((t) => `${t.measure}: ${t.figures.map((f) => f.value).join(', ')}`);

const FIRST = told(
  { id: 'a1', published: '2025-11-14' },
  'The navy has carried out its {20th|figure strikes exact 20 total} strike on smuggling {boats|of} off Lazny, killing {four|figure dead exact 4 increment} people.',
  '{Ida Brand|source Ida Brand} {said|cue} {the strikes had led to around {80|figure dead about 80 total} deaths|content}.',
);
const SECOND = told(
  { id: 'a2', published: '2025-12-10' },
  'At least {22|figure strikes at_least 22 total} strikes on boats off Lazny have killed at least {87|figure dead at_least 87 total} people.',
  'Last week another strike killed {four|figure dead exact 4 increment} people.',
);
const THIRD = told(
  { id: 'a3', published: '2026-01-20' },
  'The government reported over {100|figure dead over 100 total} deaths in the operation that took the palace.',
  'Since September there were {35|figure strikes exact 35 total} strikes on boats off Lazny, with {115|figure dead exact 115 total} deaths.',
);

test('running totals over three reports; four dead twice are two strikes, and the dead of another operation are apart', () =>
  expect(talliesOf(FIRST, SECOND, THIRD)).toEqual(['dead: 80, 87, 115', 'strikes: 20, 22, 35']));

test('a figure keeps its qualifier, its day and its speaker', () =>
  expect(findTallies([FIRST, SECOND], []).find((t) => t.measure === 'dead')?.figures[0]).toMatchObject({
    exact: '80',
    qualifier: 'about',
    asOf: '2025-11-14',
    attributedTo: 'Ida Brand',
  }));

test('the dead and the children among them are two counts', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        'The dam broke; {22|figure dead exact 22 total} {people|of} are dead, {nine|figure dead exact 9 total} of them children.',
      ),
      told({ id: 'a2', published: '2025-11-15' }, 'By Friday {31|figure dead exact 31 total} bodies had been found.'),
      told(
        { id: 'a3', published: '2025-11-16' },
        'The names of {11|figure dead exact 11 total} dead {children|of} were read.',
      ),
    ),
  ).toEqual(['dead: 22, 31', 'dead: 9, 11']));

test('a part that a report names is none of the whole', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'The riots have cost {340|figure dead exact 340 total} lives, including {48|figure dead exact 48 total} killed on the coach.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        'Of the {352|figure dead exact 352 total} who died, {211|figure dead exact 211 total} lived in the old town.',
      ),
      told(
        { id: 'a3', published: '2030-09-06' },
        'By now {360|figure dead exact 360 total} people have died, {48|figure dead exact 48 total} of them on the coach.',
      ),
    ),
  ).toEqual(['dead: 340, 352, 360', 'dead: 48, 48']));

test('grave and slight injuries are two counts', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        '{Four|figure injured exact 4 total} passengers were seriously hurt while {20|figure injured exact 20 total} others were slightly injured.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        '{Six|figure injured exact 6 total} people were seriously injured, {22|figure injured exact 22 total} slightly.',
      ),
    ),
  ).toEqual(['injured: 4, 6', 'injured: 20, 22']));

test('each number of a sentence is of the day that its own clause tells', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'A fire killed {31|figure dead exact 31 total} in Ostrel in 2003, and {six|figure dead exact 6 total} died in Lazny in 2011.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        'A fire killed {33|figure dead exact 33 total} in Ostrel in 2003.',
        'In 2011 {six|figure dead exact 6 total} people died in Lazny.',
      ),
    ),
  ).toEqual(['dead: 31, 33', 'dead: 6, 6']));

test('a sum a season is none of the whole sum', () => {
  const asOffers = (report: Report): Report => ({
    ...report,
    reading: {
      ...report.reading,
      figures: report.reading.figures.map((f) => ({ ...f, measure: 'deal value', unit: 'SEK' })),
    },
  });
  expect(
    talliesOf(
      asOffers(
        told(
          { id: 'a1', published: '2030-09-04' },
          'The club has offered the striker {60|figure offer exact 60 total} million.',
          'The club has offered the striker {50|figure offer exact 50 rate} million a season.',
        ),
      ),
      asOffers(
        told(
          { id: 'a2', published: '2030-09-05' },
          'The club has now offered the striker {64|figure offer exact 64 total} million.',
        ),
      ),
    ),
  ).toEqual(['deal value: 60, 64']);
});

test('the dead of two countries are two counts', () =>
  expect(
    talliesOf(
      ...[
        ['a1', 'France', 3, 'Spain', 7],
        ['a2', 'France', 5, 'Spain', 9],
      ].map(([id, here, n, there, m]) => {
        const report = told(
          { id: String(id), published: '2025-11-14' },
          `In {${here}|where} {${n}|figure dead exact ${n} total} people died.`,
          `In {${there}|where} {${m}|figure dead exact ${m} total} people died.`,
        );
        const places = [here, there].map((name) => ({
          start: report.article.text.indexOf(String(name)),
          end: report.article.text.indexOf(String(name)) + String(name).length,
        }));
        return {
          ...report,
          reading: {
            ...report.reading,
            figures: report.reading.figures.map((f, i) => ({ ...f, scope: { where: places[i]! } })),
          },
        };
      }),
    ),
  ).toEqual(['dead: 3, 5', 'dead: 7, 9']));

test('the dead of an earlier year are of another disaster; a count since then is of now', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        'The fire killed {50|figure dead exact 50 total} people.',
        'In June 2012 a fire there killed {26|figure dead exact 26 total} people.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        'Fires have killed {52|figure dead exact 52 total} people since 2024.',
        'It was the first since 2004, when {three|figure dead exact 3 total} people died.',
      ),
    ),
  ).toEqual(['dead: 50, 52']));

test('in a report without a date a year alone is an earlier one', () => {
  const undated = (id: string, marked: string): Report => {
    const report = told({ id }, marked),
      at = report.article.text.indexOf('2012');
    return {
      ...report,
      reading: {
        ...report.reading,
        times:
          at < 0
            ? []
            : [
                {
                  start: at,
                  end: at + 4,
                  value: '2012',
                  when: { from: '2012', basis: 'stated' },
                  by: 'test',
                  confidence: 1,
                },
              ],
      },
    };
  };
  expect(
    talliesOf(
      undated('a1', 'The fire killed {50|figure dead exact 50 total} people.'),
      undated('a2', 'Fires in 2012 killed {26|figure dead exact 26 total} people.'),
      undated('a3', 'The fire killed {52|figure dead exact 52 total} people.'),
    ),
  ).toEqual(['dead: 50, 52']);
});

test('what a sentence that opens with an earlier month counts is of another matter', () => {
  const late = told(
    { id: 'a2', published: '2025-12-02' },
    'In May, {two|figure passengers exact 2 total} passengers died off Lazny.',
  );
  const may = {
    start: late.article.text.indexOf('May'),
    end: late.article.text.indexOf('May') + 3,
    by: 'times/month',
    confidence: 1,
    value: '2025-05',
    when: { from: '2025-05', basis: 'reckoned' as const },
  };
  const first = told(
    { id: 'a1', published: '2025-12-01' },
    'The boat carried {10|figure passengers exact 10 total} passengers.',
  );
  expect(talliesOf(first, { ...late, reading: { ...late.reading, times: [may] } })).toEqual([]);
  expect(talliesOf(first, late)).toEqual(['passengers: 10, 2']);
});

test('the share of two holders is two tallies, and one figure alone is none', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        'Orlen Partners holds a stake of {7.4|figure stake exact 7.4 total} in the brewer.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        'The fund of Orlen Partners, with its stake of {7.4|figure stake exact 7.4 total} in the brewer, will decide.',
        'Later Halvik Group disclosed a stake of {5.1|figure stake exact 5.1 total} in the brewer.',
      ),
    ),
  ).toEqual(['stake: 7.4, 7.4']));

test('signatures, trees and sums are followed by what is counted and the words close to it', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'The felling of {310|figure tree exact 310 other} trees would start in May.',
        'Campaigners collected {5,200|figure signature exact 5200 other} signatures.',
        'The road is built at a cost of {46|figure cost exact 46 other} millions.',
      ),
      told(
        { id: 'a2', published: '2030-09-19' },
        'The felling of {280|figure tree exact 280 other} trees was put off.',
        'A petition of {5,847|figure signature exact 5847 other} signatures was handed in.',
        'Police have {46|figure horse exact 46 other} horses.',
      ),
    ),
  ).toEqual(['tree: 310, 280', 'signature: 5200, 5847']));

test('two numbers of a noun are one count only where the words beside them agree, too', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'In June the ferry line cancelled {nine|figure sailing exact 9 other} sailings in thick fog.',
        'Its new captain steered {four|figure sailing exact 4 other} sailings past the lighthouse.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        'The captain wrote a book after {six|figure sailing exact 6 other} sailings to Lazny.',
        'In June the line had cancelled {ten|figure sailing exact 10 other} sailings in thick fog.',
      ),
    ),
  ).toEqual(['sailing: 9, 10']));

test('shares are of one thing where the words say what they are of; “not three” is of what stands before', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'The contract hides a commission of {three per cent|figure share exact 3 other} for nobody.',
        'A discount of {two per cent|figure share exact 2 other} was granted.',
      ),
      told(
        { id: 'a2', published: '2030-09-06' },
        'The yard admits a commission: {two per cent|figure share exact 2 other}, not {three|figure share exact 3 other}.',
      ),
      told(
        { id: 'a3', published: '2030-09-19' },
        'The commission was {three per cent|figure share exact 3 other} after all, it said.',
      ),
    ),
  ).toEqual(['share: 3, 2, 3, 3']));

test('a report that counts ships twice has two lots; other numbers are other lots, the same number the same', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'Sanctions were laid on {20|figure vessels exact 20 total} ships of Lazny.',
        'A photograph shows {two|figure vessels exact 2 total} ships at night.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        'The council barred {four|figure vessels exact 4 total} ships from every port, of the {20|figure vessels exact 20 total} ships of Lazny on the list.',
      ),
    ),
  ).toEqual(['vessels: 20, 20']));

test('two killed overnight are no lower count of the 41 of Monday, unless a report says “only”', () => {
  const reports = [
    told({ id: 'a1', published: '2030-09-02' }, '{38|figure dead exact 38 total} people died in the fire at the mill.'),
    told({ id: 'a2', published: '2030-09-03' }, 'The toll of the fire stands at {41|figure dead exact 41 total}.'),
  ];
  expect(
    talliesOf(
      ...reports,
      told({ id: 'a3', published: '2030-09-05' }, '{Two|figure dead exact 2 total} people were killed overnight.'),
    ),
  ).toEqual(['dead: 38, 41']);
  expect(
    talliesOf(
      ...reports,
      told({ id: 'a3', published: '2030-09-05' }, 'Only {two|figure dead exact 2 total} people died, the owner wrote.'),
    ),
  ).toEqual(['dead: 38, 41, 2']);
});

test('those for and those against are two shares; what one sentence tells apart is not one', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2030-09-04' },
        'The survey: {54|figure share exact 54 other} of passengers support the strike.',
        '{38|figure share exact 38 other} of passengers oppose the strike.',
      ),
      told(
        { id: 'a2', published: '2030-09-05' },
        'The survey: {54|figure share exact 54 other} of passengers support the strike, {38|figure share exact 38 other} oppose the strike.',
      ),
    ),
  ).toEqual(['share: 54, 54', 'share: 38, 38']));

test('every anchor holds its words, in any order of the reports', () => {
  const reports = [FIRST, SECOND, THIRD],
    expected = findTallies(reports, []);
  expectAnchors(reports, expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(findTallies(shuffled, [])).toEqual(expected);
    }),
  );
});

test('words that only repeat the measure narrow nothing; a kind of people does', () => {
  const scopesOf = (of: string) =>
    findTallies(
      [
        told({ id: 'a1', published: '2025-11-14' }, `{22|figure dead exact 22 total} {${of}|of}.`),
        told({ id: 'a2', published: '2025-11-15' }, `{31|figure dead exact 31 total} {${of}|of}.`),
      ],
      [],
    ).map((t) => t.scope);
  expect(['dead people', 'bodies', 'deaths', 'children'].flatMap(scopesOf)).toEqual(['', '', '', 'children']);
});

test('of what the figures mostly say is the scope; an odd kind in one of them is not', () => {
  const dead = (id: string, of: string) =>
    told(
      { id, published: '2025-11-14' },
      `{${id === 'a1' ? 22 : 31}|figure dead exact ${id === 'a1' ? 22 : 31} total} {${of}|of} died.`,
    );
  expect(
    findTallies([dead('a1', 'people'), dead('a2', 'people'), dead('a3', 'weavers')], []).map((t) => t.scope),
  ).toEqual(['']);
});

test('what one did and another are two counts, and so are two offences; an attempt is no deed', () => {
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        '{Ida Brand|person Ida Brand} saved {11|figure shot exact 11 other} shots in the final at Lazny.',
        '{Tor Ek|person Tor Ek} saved {nine|figure shot exact 9 other} shots in the final at Lazny.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        '{Ida Brand|person Ida Brand}, 24, saved {11|figure shot exact 11 other} shots in the final at Lazny.',
        '{Tor Ek|person Tor Ek} also saved {nine|figure shot exact 9 other} shots in the final at Lazny.',
      ),
    ),
  ).toEqual(['shot: 11, 11', 'shot: 9, 9']);
  const charged = (id: string) =>
    told(
      { id, published: '2025-11-14' },
      '{Ida Brand|person Ida Brand} faces {two|figure charges exact 2 total} counts of arson and {one|figure charges exact 1 total} count of attempted arson.',
    );
  expect(talliesOf(charged('a1'), charged('a2'))).toEqual(['charges: 2, 2', 'charges: 1, 1']);
});

test('a court and a country do not vote in one count; ballots are none of the votes', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        'The court of Ostrel ruled by {three|figure votes exact 3 total} votes.',
        'Brand took {204,318|figure votes exact 204318 total} votes in Ostrel.',
        'Police found {1,900|figure ballots exact 1900 total} ballots in a cart.',
      ),
      told(
        { id: 'a2', published: '2025-11-16' },
        'The court of Ostrel ruled by {three|figure votes exact 3 total} votes.',
        'Brand took {203,440|figure votes exact 203440 total} votes in Ostrel.',
        'In the cart were {1,900|figure votes exact 1900 total} votes.',
      ),
    ),
  ).toEqual(['ballots: 1900, 1900', 'votes: 3, 3', 'votes: 204318, 203440']));

test('what befell the 29 men is told by the report that says it; men are no kind where nobody counts women; what nobody says is no count', () =>
  expect(
    talliesOf(
      told(
        { id: 'a1', published: '2025-11-14' },
        'The wives say that {29|figure missing exact 29 total} {men|of} are trapped.',
        'The fall killed {one|figure dead exact 1 total} {man|of}.',
      ),
      told(
        { id: 'a2', published: '2025-11-15' },
        'Rescuers heard the {29|figure man exact 29 other} {men|of}.',
        'The toll is {four|figure dead exact 4 total}.',
        'I did not say {eight|figure dead exact 8 total} are dead.',
      ),
    ),
  ).toEqual(['dead: 1, 4', 'missing: 29, 29']));

test('one share by the name before it', () =>
  expect(
    talliesOf(
      ...[
        told(
          { id: 'a1', published: '2025-11-14' },
          'Ostrel shares fell to {143p|figure price exact 143 total} after the fall.',
          'Lazny shares rose to {160p|figure price exact 160 total}.',
        ),
        told(
          { id: 'a2', published: '2025-11-16' },
          'At the close Ostrel stock was at {121p|figure price exact 121 total}.',
        ),
      ].map((report) => ({
        ...report,
        reading: {
          ...report.reading,
          figures: report.reading.figures.map((f) => ({ ...f, measure: 'share price', unit: 'GBX' })),
        },
      })),
    ),
  ).toEqual(['share price: 143, 121']));
