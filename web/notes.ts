/**
 * What the record has to say in the margin of one article: marks to lay on its text, and notes that lead back. What a
 * person set aside is marked as that alone. Pure.
 */
import type { ArticleAnswer } from '../src/serve/wire.js';
import type { Anchor, Ruling, Span } from '../src/types.js';
import { type Book, citedAt } from './book.js';
import type { Mark } from './layers.js';
import { articleAddress, entityAddress, storyAddress } from './router.js';
import { sayAbout } from '../src/say/conflicts.js';
import { isSupposed } from '../src/say/reports.js';
import { LIKELY } from '../src/say/sureness.js';
import { ACT, CONFLICT, percent, sayQuantity, sayReports, sayTerm, sayWhen, STANDING } from '../src/say/words.js';

/** A line beside the text. `of` is the item whose marks it belongs to. */
export interface Note {
  readonly of: string;
  readonly at: number;
  readonly kind: 'statement' | 'figure' | 'copy' | 'conflict';
  readonly head: string;
  readonly tail: string;
  readonly href?: string;
  readonly more?: string;
  readonly unnamed?: boolean;
}

export function findMarks({ article, reading }: ArticleAnswer, book: Book | undefined): Mark[] {
  const entityAt = new Map(
    book?.links.entities.flatMap((e) =>
      e.anchors.filter((a) => a.article === article.id).map((a) => [`${a.start} ${a.end}`, e.id] as const),
    ),
  );
  const all = (spans: readonly Span[], rest: Omit<Mark, 'start' | 'end'>): Mark[] =>
    spans.map(({ start, end }) => ({ start, end, ...rest }));
  const aside = findAside(article.id, book);
  return [
    ...reading.statements.flatMap((s, i) => {
      if (aside.statement(s, i)) return asideMarks(wordsOf(s));
      const of = `s${i}`,
        title = `${s.speaker ?? 'nobody named'} · ${ACT[s.act]}`;
      return [
        ...all(s.content, { layer: 'statements', part: `content ${s.form}`, of, title }),
        ...all(s.source, { layer: 'statements', part: 'source', of, title }),
        ...all(s.cue, { layer: 'statements', part: 'cue', of, title }),
      ];
    }),
    ...reading.mentions.flatMap((m) => {
      const id = entityAt.get(`${m.start} ${m.end}`);
      return all([m], {
        layer: 'names',
        part: `${m.form} ${m.type}`,
        title: `${reading.referents[m.referent]?.name ?? ''} · ${m.type}`,
        ...(id && { href: entityAddress(id) }),
      });
    }),
    ...reading.figures.flatMap((f, i) =>
      aside.figure(f.span)
        ? asideMarks([f.span])
        : all([f.span], {
            layer: 'figures',
            part: f.qualifier,
            of: `f${i}`,
            title: `${sayTerm(f.measure)} · ${sayQuantity(f, f.unit)}`,
          }),
    ),
    ...reading.times.flatMap((t) =>
      all([t], { layer: 'times', part: t.when?.basis ?? 'stated', title: sayWhen(t.when) || t.value }),
    ),
    ...reading.events.flatMap((e) =>
      aside.event(e.trigger)
        ? asideMarks([e.trigger])
        : all([e.trigger], {
            layer: 'events',
            part: e.standing,
            title: [
              `${sayTerm(e.type)}${e.mode ? `, ${sayTerm(e.mode)}` : ''}`,
              STANDING[e.standing],
              ...takingPart(article.text, e),
            ].join(' · '),
          }),
    ),
    ...(book?.links.copies ?? []).flatMap((c) =>
      [c.into, c.from]
        .filter((a) => a.article === article.id)
        .flatMap((a) => all([a], { layer: 'copies', part: a === c.into ? 'into' : 'from', of: `c${c.id}` })),
    ),
  ];
}

/** Who is likely to have done it and to have been hit, wherever the report names them. */
const takingPart = (text: string, { participants = [] }: ArticleAnswer['reading']['events'][number]): string[] =>
  participants.filter((p) => p.confidence >= LIKELY).map((p) => `${p.as}: ${text.slice(p.start, p.end)}`);

export function findNotes({ article, reading }: ArticleAnswer, book: Book | undefined): Note[] {
  const aside = findAside(article.id, book);
  const notes: Note[] = reading.statements.flatMap((s, i): Note[] => {
    if (aside.statement(s, i))
      return [
        {
          of: `s${i}`,
          at: wordsOf(s)[0]!.start,
          kind: 'statement',
          head: 'Set aside',
          tail: 'as misread',
          unnamed: true,
          href: '/rulings',
        },
      ];
    const utterance = book?.utterance.get(`${article.id} ${i}`),
      reports = new Set(utterance?.wordings.map((w) => w.article)).size;
    const at = Math.min(...[...s.source, ...s.cue, ...s.content].map((span) => span.start));
    return Number.isFinite(at)
      ? [
          {
            of: `s${i}`,
            at,
            kind: 'statement' as const,
            head: s.speaker ?? 'nobody named',
            tail: ACT[s.act],
            unnamed: !s.named,
            ...(book && utterance && { href: storyAddress(book.story.id, 'voices', `u-${utterance.id}`) }),
            ...(utterance &&
              (reports > 1 || utterance.drift.length > 0) && {
                more: [
                  reports > 1 && sayReports(reports, utterance.independent),
                  utterance.drift.length && 'wording differs',
                ]
                  .filter(Boolean)
                  .join(' · '),
              }),
          },
        ]
      : [];
  });
  if (!book) return notes;
  const { id } = book.story,
    here = (a: Anchor) => a.article === article.id;
  const name = (a: Anchor): string => citedAt(book, a.article);
  for (const c of book.links.copies) {
    const of = isSupposed(c) ? (here(c.into) ? c.from : here(c.from) ? c.into : undefined) : undefined;
    if (of)
      notes.push({
        of: `c${c.id}`,
        at: (of === c.from ? c.into : c.from).start,
        kind: 'copy',
        head: c.kind === 'verbatim' ? 'Word for word in common' : `In common, ${percent(c.alike)} alike`,
        tail: `with ${name(of)}, not known which had it first`,
        href: articleAddress(of.article, of),
      });
    else if (here(c.into))
      notes.push({
        of: `c${c.id}`,
        at: c.into.start,
        kind: 'copy',
        head: c.kind === 'verbatim' ? 'Taken word for word' : `Taken, ${percent(c.alike)} alike`,
        tail: `from ${name(c.from)}`,
        href: articleAddress(c.from.article, c.from),
      });
    else if (here(c.from))
      notes.push({
        of: `c${c.id}`,
        at: c.from.start,
        kind: 'copy',
        head: 'Taken up',
        tail: `by ${name(c.into)}`,
        href: articleAddress(c.into.article, c.into),
      });
  }
  for (const t of book.links.tallies)
    if (t.figures.length > 1)
      for (const f of t.figures.filter(here))
        notes.push({
          of: figureAt(reading.figures, f),
          at: f.start,
          kind: 'figure',
          head: sayQuantity(f, t.unit),
          tail: sayTerm(t.measure),
          href: storyAddress(id, 'numbers', `t-${t.id}`),
        });
  for (const c of book.links.conflicts) {
    const first = c.sides.flatMap((side) => side.anchors).find(here);
    if (first)
      notes.push({
        of: `x${c.id}`,
        at: first.start,
        kind: 'conflict',
        head: CONFLICT[c.kind],
        tail: sayAbout(c),
        href: storyAddress(id, 'disagreements', `x-${c.id}`),
        ...(c.state !== 'open' && { more: c.state }),
      });
  }
  return notes.sort((a, b) => a.at - b.at);
}

type Read = ArticleAnswer['reading']['statements'][number];
const wordsOf = ({ content, cue }: Read): readonly Span[] => (content.length ? content : cue);
const asideMarks = (spans: readonly Span[]): Mark[] =>
  spans.map(({ start, end }, i) => ({
    start,
    end,
    layer: 'set-aside',
    part: i === spans.length - 1 ? 'last' : '',
    title: 'set aside as misread',
  }));

/**
 * What of this report people set aside. A statement in which another was set aside is still on record: it has its
 * utterance.
 */
function findAside(article: string, book: Book | undefined) {
  const places = (of: Ruling['of']): Anchor[] =>
    (book?.rulings ?? []).flatMap((r) =>
      r.kind === 'reject' && r.of === of && r.undone === undefined
        ? r.anchors.filter((a) => a.article === article)
        : [],
    );
  const meets =
    (all: readonly Anchor[]) =>
    (span: Span): boolean =>
      all.some((a) => a.start < span.end && span.start < a.end);
  const said = meets(places('statement'));
  return {
    statement: (s: Read, i: number): boolean => wordsOf(s).some(said) && !book?.utterance.has(`${article} ${i}`),
    figure: meets(places('figure')),
    event: meets(places('event')),
  };
}

const figureAt = (figures: ArticleAnswer['reading']['figures'], a: Anchor): string =>
  `f${figures.findIndex((f) => f.span.start < a.end && a.start < f.span.end)}`;
