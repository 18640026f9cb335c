import { expect, test } from 'vitest';
import type { Ruling, Utterance } from '../types.js';
import { setApart, surenessOf } from './sureness.js';

const said = (id: string, start: number, ...statements: readonly number[]): Utterance => ({
  id,
  speaker: 'Ida Brand',
  named: true,
  act: 'assert',
  drift: [],
  independent: 1,
  anchors: [{ article: 'a', start, end: start + 4, exact: 'dams' }],
  wordings: statements.map((statement) => ({
    article: 'a',
    statement,
    source: [],
    cue: [],
    content: [],
    form: 'indirect',
    relays: [],
  })),
});
const all = [said('poor', 0, 0), said('twice', 10, 0, 1), said('poorer', 20, 2), said('none', 30)],
  confidences = [0.3, 0.8, 0.1];
const sureOf = (rulings: readonly Ruling[] = []) => surenessOf(all, rulings, (w) => confidences[w.statement]);
const ruling = (kind: Ruling['kind'], rest: Partial<Ruling> = {}): Ruling => ({
  id: 'r',
  kind,
  of: 'statement',
  anchors: [{ article: 'a', start: 2, end: 4, exact: 'ms' }],
  by: 'desk',
  told: '2025-11-20',
  ...rest,
});

test('a statement is as sure as its surest wording', () =>
  expect(Object.fromEntries(sureOf())).toEqual({ poor: 0.3, twice: 0.8, poorer: 0.1, none: 0 }));
test('whoever ruled on it has read it, unless it was set aside or undone', () =>
  expect(
    [
      sureOf([ruling('relabel')]),
      sureOf([ruling('reject')]),
      sureOf([ruling('relabel', { undone: '2025-11-21' })]),
    ].map((sure) => sure.get('poor')),
  ).toEqual([1, 0.3, 0.3]));
test('what is no likelier right than wrong stands apart, the surest first', () => {
  const sure = sureOf(),
    { likely, unsure } = setApart(all, (u) => sure.get(u.id)!);
  expect([likely, unsure].map((of) => of.map((u) => u.id))).toEqual([
    ['twice', 'none'],
    ['poor', 'poorer'],
  ]);
});
