/**
 * One story seen through a lens: by outlet, person or body, place, act, standing, what it rests on, time, sureness of reading, and what
 * is new since a day. Pure; the lens lives in the address. What an outlet carries stays whole, with all its sources. As
 * known on a day, the story itself is another: it is asked for.
 */
import type { SinceAnswer as News } from '../src/serve/wire.js';
import type { Act, Anchor, Entity, Item, Place, SourceKind, Standing, StoryLinks, Utterance } from '../src/types.js';
import { type Book, reportedOn, sentenceOf, sourcesOf, sureOf } from './book.js';
import { outletOf } from '../src/say/reports.js';
import { keyOf } from './map.js';
import { type Carried, type Ground, groundsOf } from './rests.js';

export interface Lens {
  readonly outlet: string;
  /** Id of an entity. */
  readonly who: string;
  /** Key of a place: "VE", "VE/city/Caracas". */
  readonly place: string;
  readonly act: Act | '';
  /** A kind of source without a name. */
  readonly source: SourceKind | '';
  readonly standing: Standing | '';
  readonly rests: Ground | '';
  readonly from: string;
  readonly to: string;
  /** The last day whose reports are known. */
  readonly asof: string;
  /** What later reports than this day have brought. */
  readonly since: string;
  /** The least sureness shown, in per cent. */
  readonly sure: string;
}

export const LENS = [
  'outlet',
  'who',
  'place',
  'act',
  'source',
  'standing',
  'rests',
  'from',
  'to',
  'asof',
  'since',
  'sure',
] as const satisfies readonly (keyof Lens)[];

export const toLens = (query: URLSearchParams): Lens =>
  Object.fromEntries(LENS.map((name) => [name, query.get(name) ?? ''])) as unknown as Lens;

/** The last moment of the day before: what came on the day itself is new, also where no hour is given. */
export const momentBefore = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) && Number.isFinite(Date.parse(day)) ? new Date(Date.parse(day) - 1).toISOString() : '';

/** The names of those parts that narrow anything. */
export const findSet = (lens: Lens): (keyof Lens)[] => LENS.filter((name) => lens[name] !== '');

/** "?who=…&act=…", empty where nothing narrows: what a link to another view of the same story takes along. */
export function lensQuery(lens: Lens): string {
  const set = findSet(lens);
  return set.length ? `?${new URLSearchParams(set.map((name): [string, string] => [name, lens[name]]))}` : '';
}

/** @param known the story, as known on the day the lens asks for */
export function narrow(known: Book, lens: Lens, news?: News): Book {
  if (!findSet(lens).some((name) => name !== 'asof')) return known;
  const { links } = known,
    person = known.entity.get(lens.who),
    there = lens.place ? links.entities.filter((e) => e.where && liesIn(e.where, lens.place)) : [];
  const byOutlet = (articles: readonly string[]): boolean =>
    !lens.outlet || articles.some((id) => outletOf(known.report.get(id) ?? { id }) === lens.outlet);
  const inTime = (day: string): boolean =>
    (!lens.from || (day !== '' && day >= lens.from.slice(0, day.length))) &&
    (!lens.to || (day !== '' && day <= lens.to));
  const names = (anchors: readonly Anchor[]): boolean =>
    !lens.who || (person !== undefined && anchors.some((a) => isNamedBeside(known, person, a)));
  const lies = (anchors: readonly Anchor[]): boolean =>
    !lens.place || there.some((e) => anchors.some((a) => isNamedBeside(known, e, a)));
  const isNew = (kind: keyof News['fresh'], { id }: Item): boolean =>
    !lens.since || news === undefined || news.fresh[kind].includes(id) || news.grown[kind].includes(id);
  const dayOf = (date: string | undefined, articles: readonly string[]): string =>
    date?.slice(0, 10) ?? reportedOn(known, articles);
  const articlesOf = (anchors: readonly Anchor[]): string[] => anchors.map((a) => a.article);
  const least = Number(lens.sure) / 100 || 0;
  const { rests } = lens,
    grounds = rests && { rests, ...groundsOf(known) },
    isGrounded = (item: Carried): boolean => !grounds || grounds.of(item).includes(grounds.rests);

  const utterances = links.utterances
    .filter(
      (u) =>
        (lens.act ? u.act === lens.act : !lens.standing) &&
        (!lens.source || u.sourceKind === lens.source) &&
        (!lens.who || u.entity === lens.who) &&
        lies(u.anchors) &&
        isGrounded(u) &&
        isNew('utterances', u) &&
        sureOf(known, u) >= least &&
        byOutlet(articlesOf(u.anchors)) &&
        inTime(dayOf(u.said?.from, articlesOf(u.anchors))),
    )
    .map((u) => outletFirst(known, u, lens.outlet));
  const kept = new Set(utterances.map((u) => u.id));
  const narrowed: Partial<StoryLinks> = {
    utterances,
    happenings: links.happenings.filter(
      (h) =>
        (lens.standing ? h.standing === lens.standing : !lens.act && !lens.source) &&
        byOutlet(articlesOf(h.anchors)) &&
        names(h.anchors) &&
        isGrounded(h) &&
        (lies(h.anchors) || (h.where !== undefined && liesIn(h.where, lens.place))) &&
        isNew('happenings', h) &&
        inTime(dayOf(h.when?.from, articlesOf(h.anchors))),
    ),
    tallies: links.tallies.flatMap((t) => {
      const figures = !isNew('tallies', t)
        ? []
        : t.figures.filter(
            (f) =>
              lies([f]) &&
              (!grounds || grounds.ofFigure(t, f).includes(grounds.rests)) &&
              byOutlet([f.article]) &&
              (!lens.who || (f.attributedTo !== null && person?.names.includes(f.attributedTo))) &&
              inTime(f.asOf?.slice(0, 10) ?? reportedOn(known, [f.article])),
          );
      return figures.length
        ? [
            figures.length === t.figures.length
              ? t
              : { ...t, figures, anchors: figures, independent: independentIn(known, figures) },
          ]
        : [];
    }),
    conflicts: links.conflicts.filter(
      (c) =>
        lies(c.anchors) &&
        c.sides.some(isGrounded) &&
        isNew('conflicts', c) &&
        byOutlet(articlesOf(c.anchors)) &&
        names(c.anchors) &&
        ((!lens.from && !lens.to) || articlesOf(c.anchors).some((id) => inTime(reportedOn(known, [id])))),
    ),
    copies: links.copies.filter((c) => byOutlet([c.from.article, c.into.article])),
    positions: links.positions.filter((p) => p.sequence.some((s) => kept.has(s.utterance))),
  };
  const reports = known.reports.filter(
    (r) =>
      byOutlet([r.id]) &&
      inTime(r.published?.slice(0, 10) ?? '') &&
      (!person || person.anchors.some((a) => a.article === r.id)) &&
      (!lens.place || there.some((e) => e.anchors.some((a) => a.article === r.id))) &&
      (!lens.since || news === undefined || news.reports.includes(r.id)),
  );
  const further =
    lens.since && news
      ? new Map(
          utterances
            .filter((u) => news.grown.utterances.includes(u.id))
            .map((u) => [u.id, [...new Set(articlesOf(u.anchors))].filter((id) => news.reports.includes(id))]),
        )
      : undefined;
  return {
    ...known,
    ...(further && { further }),
    reports,
    links: { ...links, ...narrowed },
    story: {
      ...known.story,
      counts: { ...known.story.counts, speakers: new Set(utterances.map((u) => u.entity ?? u.speaker)).size },
    },
  };
}

const independentIn = (book: Book, anchors: readonly Anchor[]): number =>
  sourcesOf(book, anchors).filter((s) => s.independent).length;

/** The wording of the outlet looked at is the one shown. */
function outletFirst(book: Book, utterance: Utterance, outlet: string): Utterance {
  if (!outlet) return utterance;
  const isIts = ({ article }: { readonly article: string }): boolean =>
    outletOf(book.report.get(article) ?? { id: article }) === outlet;
  return {
    ...utterance,
    wordings: [...utterance.wordings.filter(isIts), ...utterance.wordings.filter((w) => !isIts(w))],
  };
}

/** A country holds what lies in it. */
const liesIn = (where: Place, key: string): boolean => keyOf(where) === key || where.country === key;

/** Whether the sentence in which the anchor stands names them. */
function isNamedBeside(book: Book, entity: Entity, anchor: Anchor): boolean {
  const report = book.report.get(anchor.article),
    around = report ? sentenceOf(report, anchor) : anchor;
  return entity.anchors.some((m) => m.article === anchor.article && m.start < around.end && around.start < m.end);
}
