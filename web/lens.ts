/**
 * One story seen through a lens: by outlet, person or body, act, standing, time, sureness of reading, and as known on a day. Pure; the lens
 * lives in the address. What an outlet carries stays whole, with all its sources; what was not yet published on the day is gone.
 */
import type { Act, Anchor, Entity, Standing, StoryLinks, Utterance } from '../src/types.js';
import { type Book, outletOf, reportedOn, sentenceOf, sourcesOf, sureOf } from './book.js';

export interface Lens {
  readonly outlet: string;
  /** Id of an entity. */
  readonly who: string;
  readonly act: Act | '';
  readonly standing: Standing | '';
  readonly from: string;
  readonly to: string;
  /** The last day whose reports are known. */
  readonly asof: string;
  /** The least sureness shown, in per cent. */
  readonly sure: string;
}

export const LENS = ['outlet', 'who', 'act', 'standing', 'from', 'to', 'asof', 'sure'] as const satisfies readonly (keyof Lens)[];

export const toLens = (query: URLSearchParams): Lens => Object.fromEntries(LENS.map((name) => [name, query.get(name) ?? ''])) as unknown as Lens;

/** The names of those parts that narrow anything. */
export const findSet = (lens: Lens): (keyof Lens)[] => LENS.filter((name) => lens[name] !== '');

/** "?who=…&act=…", empty where nothing narrows: what a link to another view of the same story takes along. */
export function lensQuery(lens: Lens): string {
  const set = findSet(lens);
  return set.length ? `?${new URLSearchParams(set.map((name): [string, string] => [name, lens[name]]))}` : '';
}

export function narrow(whole: Book, lens: Lens): Book {
  if (!findSet(lens).length) return whole;
  const known = asKnown(whole, lens.asof), { links } = known, person = known.entity.get(lens.who);
  const byOutlet = (articles: readonly string[]): boolean => !lens.outlet || articles.some((id) => outletOf(known.report.get(id) ?? { id }) === lens.outlet);
  const inTime = (day: string): boolean => (!lens.from || (day !== '' && day >= lens.from.slice(0, day.length))) && (!lens.to || (day !== '' && day <= lens.to));
  const names = (anchors: readonly Anchor[]): boolean => !lens.who || (person !== undefined && anchors.some((a) => isNamedBeside(known, person, a)));
  const dayOf = (date: string | undefined, articles: readonly string[]): string => date?.slice(0, 10) ?? reportedOn(known, articles);
  const articlesOf = (anchors: readonly Anchor[]): string[] => anchors.map((a) => a.article);
  const least = Number(lens.sure) / 100 || 0;

  const utterances = links.utterances.filter((u) => (lens.act ? u.act === lens.act : !lens.standing) && (!lens.who || u.entity === lens.who) && sureOf(known, u) >= least
    && byOutlet(articlesOf(u.anchors)) && inTime(dayOf(u.said?.from, articlesOf(u.anchors)))).map((u) => outletFirst(known, u, lens.outlet));
  const kept = new Set(utterances.map((u) => u.id));
  const narrowed: Partial<StoryLinks> = {
    utterances,
    happenings: links.happenings.filter((h) => (lens.standing ? h.standing === lens.standing : !lens.act) && byOutlet(articlesOf(h.anchors)) && names(h.anchors) && inTime(dayOf(h.when?.from, articlesOf(h.anchors)))),
    tallies: links.tallies.flatMap((t) => {
      const figures = t.figures.filter((f) => byOutlet([f.article]) && (!lens.who || (f.attributedTo !== null && person?.names.includes(f.attributedTo))) && inTime(f.asOf?.slice(0, 10) ?? reportedOn(known, [f.article])));
      return figures.length ? [figures.length === t.figures.length ? t : { ...t, figures, anchors: figures, independent: independentIn(known, figures) }] : [];
    }),
    conflicts: links.conflicts.filter((c) => byOutlet(articlesOf(c.anchors)) && names(c.anchors) && (!lens.from && !lens.to || articlesOf(c.anchors).some((id) => inTime(reportedOn(known, [id]))))),
    copies: links.copies.filter((c) => byOutlet([c.from.article, c.into.article])),
    positions: links.positions.filter((p) => p.sequence.some((s) => kept.has(s.utterance))),
  };
  const reports = known.reports.filter((r) => byOutlet([r.id]) && inTime(r.published?.slice(0, 10) ?? '') && (!person || person.anchors.some((a) => a.article === r.id)));
  return { ...known, reports, links: { ...links, ...narrowed }, story: { ...known.story, counts: { ...known.story.counts, speakers: new Set(utterances.map((u) => u.entity ?? u.speaker)).size } } };
}

/** The record of what had been published by the end of a day. A report without a date cannot be placed, so it is not known. */
function asKnown(book: Book, day: string): Book {
  if (!day) return book;
  const reports = book.reports.filter((r) => r.published !== undefined && r.published.slice(0, 10) <= day), report = new Map(reports.map((r) => [r.id, r]));
  const known: Book = { ...book, reports, report }, has = (a: Anchor | null): boolean => a === null || report.has(a.article), { links } = book;
  const some = <T extends { readonly anchors: readonly Anchor[] }>(items: readonly T[]): T[] => items.flatMap((item) => { const anchors = item.anchors.filter(has); return anchors.length ? [{ ...item, anchors }] : []; });
  return {
    ...known,
    links: {
      entities: some(links.entities).map((e) => ({ ...e, roles: e.roles.filter(has) })),
      utterances: some(links.utterances).map((u) => ({ ...u, wordings: u.wordings.filter((w) => report.has(w.article)), drift: u.drift.filter((d) => has(d.from) && has(d.into)), independent: independentIn(known, u.anchors) })),
      happenings: some(links.happenings).map((h) => ({ ...h, independent: independentIn(known, h.anchors) })),
      tallies: some(links.tallies).map((t) => ({ ...t, figures: t.figures.filter(has), independent: independentIn(known, t.anchors) })),
      copies: links.copies.filter((c) => has(c.from) && has(c.into)),
      origins: some(links.origins.map((o) => ({ ...o, articles: o.articles.filter((id) => report.has(id)) }))).filter((o) => o.articles.length),
      conflicts: some(links.conflicts).map((c) => ({ ...c, sides: some(c.sides).map((s) => ({ ...s, independent: independentIn(known, s.anchors) })) })).filter((c) => c.sides.length > 1),
      positions: some(links.positions).map((p) => ({ ...p, sequence: some(p.sequence) })).filter((p) => p.sequence.length),
    },
  };
}

const independentIn = (book: Book, anchors: readonly Anchor[]): number => sourcesOf(book, anchors).filter((s) => s.independent).length;

/** The wording of the outlet looked at is the one shown. */
function outletFirst(book: Book, utterance: Utterance, outlet: string): Utterance {
  if (!outlet) return utterance;
  const isIts = ({ article }: { readonly article: string }): boolean => outletOf(book.report.get(article) ?? { id: article }) === outlet;
  return { ...utterance, wordings: [...utterance.wordings.filter(isIts), ...utterance.wordings.filter((w) => !isIts(w))] };
}

/** Whether the sentence in which the anchor stands names them. */
function isNamedBeside(book: Book, entity: Entity, anchor: Anchor): boolean {
  const report = book.report.get(anchor.article), around = report ? sentenceOf(report, anchor) : anchor;
  return entity.anchors.some((m) => m.article === anchor.article && m.start < around.end && around.start < m.end);
}
