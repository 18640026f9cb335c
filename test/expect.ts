/**
 * What is read, written back into the prose as marks, and compared as prose. Labels: statements source cue content to
 * at relay · with acts where any cue is marked so: {denied|cue deny} · numbered where any is: {said|cue 2} mentions the
 * type: {Ida Brand|person} · with referents where any is marked so: {she|person = Ida Brand} times the TIMEX3 value:
 * {on Friday|2025-11-14} figures measure, qualifier unless exact, value or low..high, unit unless 1, mode: {22|strike
 * at_least 22 total} events type and standing: {shelled|ASSAULT alleged} · with modes where any is marked so:
 * {shelled|ASSAULT/heavy-weapons alleged} · with those who took part, if sure, where any is: {the Brigade|perpetrator}
 */
import { expect } from 'vitest';
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';
import type { Figure, Reading, Span } from '../src/types.js';
import { type Mark, mark, unmark } from './marked.js';

export type Kind = 'statements' | 'mentions' | 'times' | 'figures' | 'events';

/** Reads the plain text as a report of Wednesday 2025-11-19 and expects the same marks. */
export function expectMarks(kind: Kind, marked: string): void {
  const { text, marks } = unmark(marked);
  const reading = read(toArticle({ id: 'r1', text, published: '2025-11-19' }));
  expect(
    mark(
      text,
      MARKS[kind](
        reading,
        marks.map((m) => m.label),
      ),
    ),
  ).toBe(mark(text, marks));
}

export const expectStatements = (marked: string): void => expectMarks('statements', marked);
export const expectMentions = (marked: string): void => expectMarks('mentions', marked);
export const expectTimes = (marked: string): void => expectMarks('times', marked);
export const expectFigures = (marked: string): void => expectMarks('figures', marked);
export const expectEvents = (marked: string): void => expectMarks('events', marked);

const MARKS: { readonly [K in Kind]: (reading: Reading, labels: readonly string[]) => Mark[] } = {
  statements: ({ statements }, labels) => {
    const acts = labels.some((l) => /^cue [a-z]/.test(l)),
      numbered = labels.some((l) => / \d+$/.test(l));
    return unique(
      statements.flatMap((s, i) => {
        const label = (role: string) =>
          `${role}${acts && role === 'cue' ? ` ${s.act}` : ''}${numbered ? ` ${i + 1}` : ''}`;
        const as = (role: string, spans: readonly Span[]) => spans.map((span) => at(span, label(role)));
        return [
          ...as('source', s.source),
          ...as('cue', s.cue),
          ...as('content', s.content),
          ...as('to', s.to ? [s.to] : []),
          ...as('at', s.at ? [s.at] : []),
          ...(labels.some((l) => l.startsWith('relay')) ? as('relay', s.relays) : []),
        ];
      }),
    );
  },
  mentions: ({ mentions, referents }, labels) => {
    const resolved = labels.some((l) => l.includes(' = '));
    return mentions.map((m) => at(m, resolved ? `${m.type} = ${referents[m.referent]!.name}` : m.type));
  },
  times: ({ times }) => times.map((t) => at(t, t.value)),
  figures: ({ figures }) => figures.map((f) => at(f.span, figureLabel(f))),
  events: ({ events }, labels) => {
    const modes = labels.some((l) => l.includes('/')),
      taking = labels.some((l) => /^(?:perpetrator|victim|target)$/.test(l));
    return [
      ...events.map((e) => at(e.trigger, `${e.type}${modes && e.mode ? `/${e.mode}` : ''} ${e.standing}`)),
      ...(taking
        ? unique(
            events.flatMap((e) => (e.participants ?? []).filter((p) => p.confidence >= 0.5).map((p) => at(p, p.as))),
          )
        : []),
    ];
  },
};

const figureLabel = (f: Figure): string =>
  [
    f.measure,
    f.qualifier === 'exact' ? '' : f.qualifier,
    f.value === undefined ? `${f.low ?? ''}..${f.high ?? ''}` : Math.round(1e3 * f.value) / 1e3,
    f.unit === '1' ? '' : f.unit,
    f.mode,
  ]
    .filter((w) => w !== '')
    .join(' ');

const at = ({ start, end }: Span, label: string): Mark => ({ start, end, label });

/** A source that serves two statements is one mark. */
const unique = (marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((m) => [`${m.start} ${m.end} ${m.label}`, m])).values(),
];
