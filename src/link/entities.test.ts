import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import type { EntityType, Mention, Place, Referent } from '../types.js';
import { unmark } from '../../test/marked.js';
import { findEntities, toEntityIndex } from './entities.js';
import type { Report } from './report.js';

/** A report whose mentions are marked: {words|type = referent}, with "; role words" where it has one. */
function report(id: string, marked: string, published?: string): Report {
  const { text, marks } = unmark(marked);
  const referents: Referent[] = [],
    mentions: Mention[] = [];
  for (const { start, end, label } of marks) {
    const [, type, name, role] = /^(\w+) = ([^;]+)(?:; (.+))?$/.exec(label)!;
    const named = !name!.startsWith('a ') && !name!.startsWith('the ');
    let referent = referents.findIndex((r) => r.name === name);
    if (referent < 0) referent = referents.push({ name: name!, type: type as EntityType, named }) - 1;
    const at = role ? text.indexOf(role) : -1;
    mentions.push({
      start,
      end,
      form: /^\p{Lu}/u.test(text.slice(start, end)) ? 'name' : 'description',
      type: type as EntityType,
      referent,
      by: 'test',
      confidence: 1,
      ...(role ? { role: { start: at, end: at + role.length } } : {}),
    });
  }
  const article = toArticle({ id, text, ...(published ? { published } : {}) });
  return {
    article,
    reading: {
      article,
      sentences: [],
      mentions,
      referents,
      times: [],
      statements: [],
      events: [],
      figures: [],
      doubts: [],
    },
  };
}
const shown = (...reports: Report[]) =>
  findEntities(reports).map(
    (e) => `${e.type} ${e.name}: ${e.anchors.map((a) => `${a.article} ${a.exact}`).join(', ')}`,
  );

test('father and son of one name are two where a report has both, and the bare surname is the father’s', () => {
  const both = '{Ida Orve|person = Ida Orve} met {Ida Orve Jr.|person = Ida Orve Jr.}.';
  expect(shown(report('a', both), report('b', '{Orve|person = Orve} left.'))).toEqual([
    'person Ida Orve: a Ida Orve, b Orve',
    'person Ida Orve Jr.: a Ida Orve Jr.',
  ]);
  expect(
    shown(report('a', '{Ida Orve Jr.|person = Ida Orve Jr.} left.'), report('b', '{Ida Orve|person = Ida Orve} left.')),
  ).toEqual(['person Ida Orve Jr.: a Ida Orve Jr., b Ida Orve']);
});

test('a surname, a double name with and without hyphen, and accents are one person', () => {
  expect(
    shown(
      report('a', '{Ilse Torvåld-Moen|person = Ilse Torvåld-Moen} waved; {she|person = Ilse Torvåld-Moen} left.'),
      report('b', '{Moen|person = Moen} came back.'),
      report('c', '{Ilse Torvald Moen|person = Ilse Torvald Moen} sang.'),
    ),
  ).toEqual(['person Ilse Torvåld-Moen: a Ilse Torvåld-Moen, a she, b Moen, c Ilse Torvald Moen']);
});

test('a second surname may be left out, and what somebody is by country is no name', () => {
  expect(
    shown(
      report('a', '{Oda Vinge|person = Oda Vinge}'),
      report('b', '{Oda Vinge Marel|person = Oda Vinge Marel}'),
      report('c', '{Frenchwoman Oda Vinge|person = Frenchwoman Oda Vinge}'),
    ),
  ).toEqual(['person Oda Vinge Marel: a Oda Vinge, b Oda Vinge Marel, c Frenchwoman Oda Vinge']);
  expect(
    shown(
      report('a', '{Oda Vinge|person = Oda Vinge}'),
      report('b', '{Oda Vinge Marel|person = Oda Vinge Marel}'),
      report('c', '{Oda Vinge Tarn|person = Oda Vinge Tarn}'),
    ),
  ).toHaveLength(3);
});

test('the same surname with two first names stays apart, and the bare surname with neither', () => {
  expect(
    shown(
      report('a', '{Oda Vinge|person = Oda Vinge} sailed.'),
      report('b', '{Per Vinge|person = Per Vinge} swam.'),
      report('c', '{Vinge|person = Vinge} rowed.'),
    ),
  ).toEqual(['person Oda Vinge: a Oda Vinge', 'person Per Vinge: b Per Vinge', 'person Vinge: c Vinge']);
});

test('a letter more is another spelling, another ending is another person', () => {
  expect(
    shown(
      report('a', '{Sitta Maram|person = Sitta Maram}'),
      report('b', '{Sita Maram|person = Sita Maram}'),
      report('c', '{Sitto Maram|person = Sitto Maram}'),
    ),
  ).toEqual(['person Sitta Maram: a Sitta Maram, b Sita Maram', 'person Sitto Maram: c Sitto Maram']);
});

test('an acronym, a short form and a firm ending are one company, whatever type a reader gave the bare name', () => {
  expect(
    shown(
      report('a', '{Tollen Harbour Lines Ltd|organization = Tollen Harbour Lines Ltd}'),
      report('b', '{THL|organization = THL} sank.'),
      report('c', '{Tollen Harbour Lines|person = Tollen Harbour Lines}'),
      report('d', '{Tollen|organization = Tollen} paid.'),
    ),
  ).toEqual([
    'organization Tollen Harbour Lines Ltd: a Tollen Harbour Lines Ltd, b THL, c Tollen Harbour Lines, d Tollen',
  ]);
});

test('a department and the same department turned round are one; a land and its city are not', () => {
  expect(
    shown(
      report('a', '{Ministry of Works|organization = Ministry of Works} of {Ostrel|place = Ostrel}'),
      report('b', '{Works Ministry|organization = Works Ministry} in {Ostrel City|place = Ostrel City}'),
    ),
  ).toEqual([
    'organization Ministry of Works: a Ministry of Works, b Works Ministry',
    'place Ostrel: a Ostrel',
    'place Ostrel City: b Ostrel City',
  ]);
});

test('what is only described makes no entity', () =>
  expect(shown(report('a', '{an official|person = a official} spoke.'))).toEqual([]));

test('a bare name is one, whatever type each reader gave it, unless a fuller name claims it', () => {
  expect(shown(report('a', '{Nurla|person = Nurla}'), report('b', '{Nurla|organization = Nurla}'))).toEqual([
    'person Nurla: a Nurla, b Nurla',
  ]);
  expect(
    shown(
      report('a', '{Vinge|place = Vinge}'),
      report('b', '{Oda Vinge|person = Oda Vinge}'),
      report('c', '{Vinge|person = Vinge}'),
    ),
  ).toEqual(['person Oda Vinge: b Oda Vinge, c Vinge', 'place Vinge: a Vinge']);
});

test('a bare name that another report uses for a fuller one joins it', () =>
  expect(
    shown(
      report('a', '{Tollen Lines|organization = Tollen Lines} said {Tollen|organization = Tollen Lines} would pay.'),
      report('b', '{Tollen|person = Tollen}'),
    ),
  ).toEqual(['organization Tollen Lines: a Tollen Lines, a Tollen, b Tollen']));

test('a town is not the paper named after it', () =>
  expect(
    shown(
      report(
        'a',
        '{Ostrel Courier|organization = Ostrel Courier}, or {Ostrel|organization = Ostrel Courier} for short',
      ),
      report('b', 'a fire in {Ostrel|place = Ostrel}'),
    ),
  ).toEqual(['place Ostrel: b Ostrel', 'organization Ostrel Courier: a Ostrel Courier, a Ostrel']));

test('initials before a last name are the one whose given name they begin, and nobody where there are two', () => {
  const short = report('a', '{I. Brand|person = I. Brand} spoke.'),
    ida = report('b', '{Ida Brand|person = Ida Brand} left.');
  expect(shown(short, ida)).toEqual(['person Ida Brand: a I. Brand, b Ida Brand']);
  expect(shown(short, ida, report('c', '{Ivar Brand|person = Ivar Brand} left.'))).toHaveLength(3);
  expect(shown(short, report('b', '{Oda Brand|person = Oda Brand} left.'))).toHaveLength(2);
});

test('capitals are initials or nothing', () =>
  expect(shown(report('a', '{SAR|organization = SAR}'), report('b', '{Sar Pangol|organization = Sar Pangol}'))).toEqual(
    ['organization SAR: a SAR', 'organization Sar Pangol: b Sar Pangol'],
  ));

const whys = (...reports: Report[]) =>
  findEntities(reports).flatMap((e) => (e.linked ? [`${e.name}: ${e.linked.why}`] : []));
const doubts = (...reports: Report[]) => {
  const all = findEntities(reports),
    named = new Map(all.map((e) => [e.id, e.name]));
  return all.flatMap((e) => (e.maybe ?? []).map((m) => `${e.name} ${named.get(m.entity)}: ${m.why}`));
};

test('one name in another alphabet’s spellings is one person, and says so', () => {
  expect(
    shown(
      report('a', '{Volodin Marskyy|person = Volodin Marskyy}'),
      report('b', '{Volodin Marsky|person = Volodin Marsky}'),
      report('c', '{Marskiy|person = Marskiy}'),
    ),
  ).toEqual(['person Volodin Marskyy: a Volodin Marskyy, b Volodin Marsky, c Marskiy']);
  expect(
    whys(report('a', '{Enam Tahque|person = Enam Tahque}'), report('b', '{Enam Tahq|person = Enam Tahq}')),
  ).toEqual(['Enam Tahque: “Enam Tahque” and “Enam Tahq” are one name in two spellings']);
  expect(
    shown(
      report('a', '{Muhammad Oda|person = Muhammad Oda}'),
      report('b', '{Mohamed Oda|person = Mohamed Oda}'),
      report('c', '{Ahmad al-Tarek|person = Ahmad al-Tarek}'),
      report('d', '{Ahmad Tareq|person = Ahmad Tareq}'),
    ),
  ).toHaveLength(2);
});

test('names that only sound alike are one where reports give both the same title', () => {
  const called = (id: string, name: string, role: string) =>
    report(id, `The ${role} {${name}|person = ${name}; ${role}} spoke.`);
  expect(
    shown(called('a', 'Marian Keller', 'harbour warden'), called('b', 'Marion Keller', 'harbour warden')),
  ).toHaveLength(1);
  expect(shown(called('a', 'Marian Keller', 'harbour warden'), called('b', 'Marion Keller', 'pilot'))).toHaveLength(2);
});

test('two who held one office are two, whatever both are called', () =>
  expect(
    shown(
      report('a', 'The mayor {Oda Vinge|person = Oda Vinge; mayor} spoke.'),
      report('b', 'The mayor {Per Tarn|person = Per Tarn; mayor} spoke.'),
    ),
  ).toHaveLength(2));

test('a person rules that two are one, or that they are not, and no doubt is left', () => {
  const reports = [
    report('a', '{Marian Keller|person = Marian Keller} spoke.'),
    report('b', '{Marion Keller|person = Marion Keller} left.'),
  ];
  const rule = (kind: 'merge' | 'split') =>
    findEntities(reports, [
      {
        id: 'r',
        kind,
        of: 'entity',
        by: 'a person',
        told: '2025-11-14T00:00:00Z',
        anchors: [
          { article: 'a', start: 0, end: 13, exact: 'Marian Keller' },
          { article: 'b', start: 0, end: 13, exact: 'Marion Keller' },
        ],
      },
    ]);
  expect(rule('merge').map((e) => [e.names.length, e.linked?.why, e.maybe])).toEqual([
    [2, 'a person ruled that they are one', undefined],
  ]);
  expect(rule('split').map((e) => [e.name, e.maybe])).toEqual([
    ['Marian Keller', undefined],
    ['Marion Keller', undefined],
  ]);
});

test('brothers and sisters, he and she, and short names that sound alike stay apart; what may be one is said', () => {
  expect(
    shown(
      ...['Anna Olsen', 'Anne Olsen', 'Gabriel Soto', 'Gabrielle Soto', 'Jan Olsen', 'Jon Olsen'].map((name, i) =>
        report(`r${i}`, `{${name}|person = ${name}}`),
      ),
    ),
  ).toHaveLength(6);
  expect(
    doubts(
      report('a', '{Marian Keller|person = Marian Keller}'),
      report('b', '{Marion Keller|person = Marion Keller}'),
    ),
  ).toEqual([
    'Marian Keller Marion Keller: “Marian Keller” and “Marion Keller” sound alike',
    'Marion Keller Marian Keller: “Marion Keller” and “Marian Keller” sound alike',
  ]);
  expect(
    doubts(
      report('a', '{Oda Vinge|person = Oda Vinge}'),
      report('b', '{Per Vinge|person = Per Vinge}'),
      report('c', '{Vinge|person = Vinge}'),
    ).sort(),
  ).toEqual([
    'Oda Vinge Vinge: “Vinge” may be short for “Oda Vinge”, and fits others, too',
    'Per Vinge Vinge: “Vinge” may be short for “Per Vinge”, and fits others, too',
    'Vinge Oda Vinge: “Vinge” may be short for “Oda Vinge”, and fits others, too',
    'Vinge Per Vinge: “Vinge” may be short for “Per Vinge”, and fits others, too',
  ]);
});

test('a body’s name in another language is the same body; one that only begins alike is not', () => {
  expect(
    shown(
      report('a', '{Velmian Frente de la Paz|organization = Velmian Frente de la Paz}'),
      report('b', '{Peace Front|organization = Peace Front}'),
      report('c', '{Frente Pescador|organization = Frente Pescador}'),
    ).map((line) => line.split(':')[0]),
  ).toEqual(['organization Frente Pescador', 'organization Peace Front', 'organization Velmian Frente de la Paz']);
  expect(
    whys(
      report('a', '{Frente de la Paz|organization = Frente de la Paz}'),
      report('b', '{Peace Front|organization = Peace Front}'),
    ),
  ).toEqual(['Frente de la Paz: “Frente de la Paz” is “Peace Front” in another language']);
});

test('what a report itself says is one, in brackets or by “also known as”', () => {
  const told = (marked: string): Report => {
    const r = report('a', marked);
    return { ...r, reading: { ...r.reading, sentences: [{ start: 0, end: r.article.text.length, block: 0 }] } };
  };
  expect(
    shown(told('{Tarn River Brigade|organization = Tarn River Brigade} ({TRIBE|organization = TRIBE}) fired.')),
  ).toHaveLength(1);
  expect(shown(told('{Odd Lund|person = Odd Lund}, also known as the {Heron|person = Heron}, fled.'))).toEqual([
    'person Odd Lund: a Odd Lund, a Heron',
  ]);
  expect(shown(told('{Odd Lund|person = Odd Lund} ({Tarn Party|organization = Tarn Party}) fled.'))).toHaveLength(2);
  expect(
    shown(told('{Tarn Chronicle|organization = Tarn Chronicle} ({Velm Wire|organization = Velm Wire}) wrote.')),
  ).toHaveLength(2);
});

test('roles come by report and date, each wording once a report', () => {
  const [entity] = findEntities([
    report('b', 'The former mayor {Oda Vinge|person = Oda Vinge; former mayor} left.', '2025-03-01'),
    report(
      'a',
      'The mayor {Oda Vinge|person = Oda Vinge; mayor} came. The mayor {Vinge|person = Oda Vinge; mayor} stayed.',
      '2025-01-01',
    ),
  ]);
  expect(entity!.roles.map((r) => `${r.published} ${r.exact}`)).toEqual([
    '2025-01-01 mayor',
    '2025-03-01 former mayor',
  ]);
});

test('one person has one id in two stories, and the index leads from a referent to it', () => {
  const a = report('a', '{Oda Vinge|person = Oda Vinge} sailed with {Tollen|place = Tollen}.'),
    b = report('b', '{Vinge|person = Oda Vinge} swam.');
  const [inA] = findEntities([a]),
    [inB] = findEntities([b]);
  expect(inA!.id).toBe(inB!.id);
  expect(toEntityIndex([a], findEntities([a]))('a', 0)).toBe(inA!.id);
  expect(toEntityIndex([a], findEntities([a]))('a', undefined)).toBeUndefined();
});

test('any order of the reports gives the same entities', () => {
  const names = [
    'Oda Vinge',
    'Vinge',
    'Per Vinge',
    'Tollen Harbour Lines',
    'THL',
    'Tollen',
    'Oda',
    'Siita Maram',
    'Sita Maram',
  ];
  const one = fc.record({ name: fc.constantFrom(...names), type: fc.constantFrom('person', 'organization', 'place') });
  fc.assert(
    fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 6 }), (all) => {
      const reports = all.map((list, n) =>
        report(`r${n}`, list.map(({ name, type }) => `{${name}|${type} = ${name}}`).join(' and ')),
      );
      expect(findEntities([...reports].reverse())).toEqual(findEntities(reports));
    }),
  );
});

test('a place lies where most reports put it; where they differ evenly, nowhere', () => {
  const at = (country: string): Place => ({
    name: 'Velm',
    precision: 'city',
    country,
    point: { latitude: 1, longitude: 2 },
    why: 'the report names its country',
    alternatives: [],
  });
  const placed = (id: string, country?: string): Report => {
    const one = report(id, 'It burned in {Velm|place = Velm}.');
    return country
      ? {
          ...one,
          reading: { ...one.reading, referents: one.reading.referents.map((r) => ({ ...r, where: at(country) })) },
        }
      : one;
  };
  const whereOf = (...reports: Report[]) => findEntities(reports).map((e) => e.where?.country);
  expect(whereOf(placed('a1', 'XA'), placed('a2'), placed('a3', 'XA'), placed('a4', 'XB'))).toEqual(['XA']);
  expect(whereOf(placed('a1', 'XA'), placed('a2', 'XB'))).toEqual([undefined]);
  expect(whereOf(placed('a1'), placed('a2'))).toEqual([undefined]);
});
