import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

/** "trigger: agent → patient, with instrument" for each event. */
function partsOf(text: string): string[] {
  const { events } = read(toArticle({ id: 'r1', text, published: '2025-11-19' })),
    words = (s: { start: number; end: number } | undefined) => (s ? text.slice(s.start, s.end) : '–');
  return events.map(
    (e) =>
      `${words(e.trigger)}: ${words(e.agent)} → ${words(e.patient)}${e.instrument ? `, with ${words(e.instrument)}` : ''}`,
  );
}

test('who did it to whom, active and passive', () => {
  expect(partsOf('The army shelled two villages on Friday.')).toEqual(['shelled: army → two villages']);
  expect(partsOf('Two villages were shelled by the army on Friday.')).toEqual(['shelled: army → Two villages']);
});
test('who carried out a strike struck', () =>
  expect(partsOf('The army carried out an attack on the harbour.')).toEqual(['attack: army → harbour']));
test('what sank did not sink anything', () =>
  expect(partsOf('The ferry sank near the harbour on Sunday.')).toEqual(['sank: – → ferry']));
test('what harm is done with', () =>
  expect(partsOf('Gunmen killed three soldiers with a bomb.')).toEqual(['killed: Gunmen → three soldiers, with bomb']));
test('those joined are one patient', () =>
  expect(partsOf('Gunmen killed two soldiers and a driver.')).toEqual(['killed: Gunmen → two soldiers and a driver']));
test('a number keeps its qualifier', () =>
  expect(partsOf('At least seven people died in the harbour.')).toEqual(['died: – → At least seven people']));
test('what is shown, told or punished on a day need not have been then', () => {
  const whenOf = (text: string) =>
    read(toArticle({ text, published: '2025-11-19' })).events.map(
      (e) => `${text.slice(e.trigger.start, e.trigger.end)} ${e.when?.from}`,
    );
  expect(whenOf('The studio showed footage of her crash on Monday.')).toContain('crash undefined');
  expect(whenOf('She was injured in a crash on Monday.')).toContain('crash 2025-11-17');
  expect(whenOf('The court jailed Teo Brand on Monday for insulting a judge.')).toContain('insulting undefined');
  expect(whenOf('On Monday the port turned away goods banned by the council.')).toContain('banned undefined');
  expect(whenOf('The man who stabbed the baker is now in hospital.')).toContain('stabbed undefined');
});

test('a thing that the text below has is no verb of its heading; what strikes is one all the same', () => {
  const below = (heading: string, text: string) =>
    read(toArticle({ id: 'r1', title: heading, text: `${heading}\n\n${text}` })).events.map((e) =>
      `${heading}\n\n${text}`.slice(e.trigger.start, e.trigger.end),
    );
  expect(below('Maker recalls toddler bars after 14 fall ill', 'Parents threw the bars away.')).not.toContain('bars');
  expect(below('Council bars trucks from the old bridge', 'The trucks had shaken it.')).toContain('bars');
  expect(below('Storm strikes coast near Velm', 'Earlier strikes had spared the town.')).toContain('strikes');
});

test('an event is when its own clause says, not when the nearest word does', () => {
  const text = 'The minister, who was arrested in May, resigned on Thursday.',
    { events } = read(toArticle({ id: 'r1', text, published: '2025-11-22' }));
  expect(events.map((e) => `${text.slice(e.trigger.start, e.trigger.end)} ${e.when?.from}`)).toEqual([
    'arrested 2025-05',
    'resigned 2025-11-20',
  ]);
});
test.each([
  ['The crash is the first in Ostrel since 1959, when two passengers died.', ['crash undefined', 'died 1959']],
  ['No deaths had been counted since 2004.', ['deaths undefined']],
  [
    'Ida Brand, who was mayor from 2010 to 2014, said that her cousin had died in the crash.',
    ['died undefined', 'crash undefined'],
  ],
  ['The minister said on Thursday that the bridge had collapsed.', ['collapsed undefined']],
  ['The army has shelled the harbour since May.', ['shelled 2025-05']],
  ['On Thursday a truck hit a crowd, killing eleven.', ['hit 2025-11-20', 'killing 2025-11-20']],
])('a time of another event dates none: %s', (text, dated) => {
  const { events } = read(toArticle({ id: 'r1', text, published: '2025-11-22' }));
  expect(events.map((e) => `${text.slice(e.trigger.start, e.trigger.end)} ${e.when?.from}`)).toEqual(dated);
});
test('who is accused of it', () =>
  expect(partsOf('The rebels claimed responsibility for the bombing.')).toEqual(['bombing: rebels → –']));

/** "trigger: who took part as what" for each attack with participants of whom the reader is sure. */
function takingPart(text: string): string[] {
  const { events } = read(toArticle({ id: 'r1', text, published: '2025-11-19' }));
  return events.flatMap(({ trigger, participants = [] }) => {
    const sure = participants.filter((p) => p.confidence >= 0.5);
    return sure.length
      ? [
          `${text.slice(trigger.start, trigger.end)}: ${sure.map((p) => `${text.slice(p.start, p.end)} ${p.as}`).join(', ')}`,
        ]
      : [];
  });
}
test('who claimed two attacks took part in both', () =>
  expect(
    takingPart(
      'A bomb exploded at the courthouse in Ostrel on Monday. The Harrow Brigade claimed responsibility for the bombing and the kidnapping.',
    ).slice(-2),
  ).toEqual(['bombing: Harrow Brigade perpetrator', 'kidnapping: Harrow Brigade perpetrator']));
test('who claimed one did not do the other', () =>
  expect(
    takingPart(
      'The Harrow Brigade claimed responsibility for the bombing. A kidnapping in Tarn shocked the valley.',
    ).filter((line) => line.startsWith('kidnapping')),
  ).toEqual([]));

test('in any text, every part of an event is a stretch of it', () => {
  const word = fc.constantFrom(
    'The',
    'army',
    'attacked',
    'killed',
    'the',
    'village',
    'by',
    'not',
    'will',
    'to',
    'strike',
    'of',
    'and',
    'dead',
    ',',
    '.',
    '“',
    '”',
    'was',
    'sunk',
    '\n',
    '5',
    'search',
    'Brigade',
    'claimed',
    'responsibility',
    'blamed',
    'gunman',
    'as',
    'named',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 80 }),
        fc.array(word, { maxLength: 25 }).map((ws) => ws.join(' ')),
      ),
      (text) => {
        const { article, events } = read(toArticle({ id: 'r1', text }));
        for (const { trigger, agent, patient, place, instrument } of events)
          for (const span of [trigger, agent, patient, place, instrument])
            if (span) {
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(article.text.length);
              expect(span.start).toBeGreaterThanOrEqual(0);
            }
        for (const { participants = [] } of events)
          for (const { start, end, confidence } of participants) {
            expect(article.text.slice(start, end).trim()).not.toBe('');
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
      },
    ),
    { numRuns: 200 },
  );
});
