/**
 * Reports with their readings written by hand, in marked text, for the tests of `link`. A paragraph is a sentence and
 * holds one statement at most: {words|source Ida Brand} the speaker, named where it begins with a capital · {words|cue
 * deny} · {words|content}, form judged by its quotation marks {22|figure strike at_least 22 total} measure, qualifier,
 * value, mode · {Ida Brand|person Ida Brand}, {the mayor|role Ida Brand} {fired|event ASSAULT happened} ·
 * {shells|patient}
 */
import { expect } from 'vitest';
import type { EntityIndex } from '../src/link/entities.js';
import type { Report } from '../src/link/report.js';
import type {
  Act,
  Drift,
  EntityType,
  Event,
  Figure,
  Mention,
  Qualifier,
  Referent,
  Sentence,
  Span,
  Standing,
  Statement,
} from '../src/types.js';
import { type Mark, unmark } from './marked.js';

interface Told {
  readonly id: string;
  readonly published?: string;
  readonly outlet?: string;
}

/**
 * @example told({ id: 'r1', published: '2025-11-19' }, '{“It holds,”|content} {Ida Brand|source Ida Brand} {said|cue
 * assert}.')
 */
export function told({ id, published, outlet }: Told, ...paragraphs: readonly string[]): Report {
  let text = '';
  const sentences: Sentence[] = [],
    statements: Statement[] = [],
    figures: Figure[] = [],
    events: Event[] = [],
    mentions: Mention[] = [],
    referents: Referent[] = [];
  for (const paragraph of paragraphs) {
    const plain = unmark(paragraph),
      at = text.length;
    const marks = plain.marks.map((m) => ({ ...m, start: m.start + at, end: m.end + at }));
    text += `${plain.text}\n`;
    sentences.push({ start: at, end: at + plain.text.length, block: 0 });
    for (const m of marks) {
      const [kind, ...rest] = m.label.split(' ');
      if (kind === 'person' || kind === 'vessel' || kind === 'source')
        refer(m, rest.join(' '), kind === 'vessel' ? 'vessel' : 'person');
    }
    const cue = marks.find((m) => m.label.startsWith('cue'));
    if (cue) statements.push(toStatement(text, marks, cue, referents));
    for (const m of marks.filter((x) => x.label.startsWith('figure')))
      figures.push(toFigure(m, cue ? statements.length - 1 : undefined, marks));
    for (const m of marks.filter((x) => x.label.startsWith('event'))) events.push(toEvent(m, marks));
  }
  const article = {
    id,
    text,
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  };
  return {
    article,
    reading: {
      article: { id, text },
      sentences,
      mentions,
      referents,
      times: [],
      statements,
      events,
      figures,
      doubts: [],
    },
  };

  function refer(span: Span, name: string, type: EntityType): void {
    if (!/^\p{Lu}/u.test(name)) return;
    let referent = referents.findIndex((r) => r.name === name);
    if (referent < 0) referent = referents.push({ name, type, named: true }) - 1;
    mentions.push({ start: span.start, end: span.end, form: 'name', type, referent, by: 'hand', confidence: 1 });
  }
}

/** Entity ids for `told` reports: the name itself. */
export const byName =
  (reports: readonly Report[]): EntityIndex =>
  (article, referent) =>
    referent === undefined
      ? undefined
      : reports.find((r) => r.article.id === article)?.reading.referents[referent]?.name;

/** Drift as lines of prose: "replacement: offer → provide". */
export const inWords = (drift: readonly Drift[]): string[] =>
  drift.map((d) => `${d.kind}: ${d.from?.exact ?? '–'} → ${d.into?.exact ?? '–'}`);

/** Every anchor's words are its slice. */
export function expectAnchors(reports: readonly Report[], value: unknown): void {
  const texts = new Map(reports.map((r) => [r.article.id, r.article.text]));
  JSON.stringify(value, (_, v: unknown) => {
    if (isAnchor(v)) expect(texts.get(v.article)?.slice(v.start, v.end)).toBe(v.exact);
    return v;
  });
}

const isAnchor = (v: unknown): v is { article: string; start: number; end: number; exact: string } =>
  typeof v === 'object' && v !== null && 'exact' in v && 'article' in v;

function toStatement(text: string, marks: readonly Mark[], cue: Mark, referents: readonly Referent[]): Statement {
  const of = (label: string): Span[] =>
    marks.filter((m) => m.label === label || m.label.startsWith(`${label} `)).map(({ start, end }) => ({ start, end }));
  const speaker = marks.find((m) => m.label.startsWith('source'))?.label.slice('source '.length) ?? null;
  const content = of('content'),
    words = content.map((s) => text.slice(s.start, s.end));
  const named = speaker !== null && /^\p{Lu}/u.test(speaker),
    referent = referents.findIndex((r) => r.name === speaker);
  return {
    source: of('source'),
    cue: [{ start: cue.start, end: cue.end }],
    content,
    speaker,
    named,
    ...(named && referent >= 0 ? { referent } : {}),
    form: words.every((w) => /^[“"]/.test(w) && /[”"]$/.test(w))
      ? 'direct'
      : words.some((w) => /[“"]/.test(w))
        ? 'mixed'
        : 'indirect',
    act: (cue.label.split(' ')[1] ?? 'assert') as Act,
    relays: [],
    by: 'hand',
    confidence: 1,
  };
}

function toFigure({ label, start, end }: Mark, statement: number | undefined, marks: readonly Mark[]): Figure {
  const [, measure = '', ...rest] = label.split(' ');
  const mode = rest.pop() as Figure['mode'],
    value = Number(rest.pop()),
    qualifier = (rest.pop() ?? 'exact') as Qualifier;
  const of = marks.find((m) => m.label === 'of');
  return {
    span: { start, end },
    measure,
    value,
    qualifier,
    unit: '1',
    mode,
    scope: {},
    ...(of ? { of: { start: of.start, end: of.end } } : {}),
    ...(statement === undefined ? {} : { told: statement }),
    ...boundsOf(qualifier, value),
    by: 'hand',
    confidence: 1,
  };
}

const boundsOf = (qualifier: Qualifier, value: number) =>
  qualifier === 'exact'
    ? { low: value, high: value }
    : qualifier === 'at_least' || qualifier === 'over'
      ? { low: value }
      : qualifier === 'up_to' || qualifier === 'nearly'
        ? { high: value }
        : {};

function toEvent({ label, start, end }: Mark, marks: readonly Mark[]): Event {
  const [, type = '', standing = 'happened'] = label.split(' ');
  const role = (name: string) => {
    const m = marks.find((x) => x.label === name);
    return m ? { [name]: { start: m.start, end: m.end } } : {};
  };
  return {
    trigger: { start, end },
    type,
    standing: standing as Standing,
    ...role('agent'),
    ...role('patient'),
    ...role('place'),
    by: 'hand',
    confidence: 1,
  };
}
