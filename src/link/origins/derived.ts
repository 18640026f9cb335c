/** Which report derives from which: by how much of it is copied, and by the outlet it names as its source. */
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Copy, Span } from '../../types.js';
import { once } from '../once.js';
import { credits, outletIn } from '../outlets.js';
import { instantOf, type Report } from '../report.js';

/** `report` has its matter from `source`; `anchors` are the words that show it. */
export interface Derivation {
  readonly report: string;
  readonly source: string;
  readonly by: string;
  readonly why: string;
  readonly anchors: readonly Anchor[];
}

/**
 * A quarter of a report copied makes it a copy; where it is taken from several, each gives a tenth at least. Less is
 * lifted where it stands in several paragraphs: one alone may be a statement or a post that both had. Tuned on the
 * seeds and six invented stories, and by eye on newscluster dev.
 */
const COPIED = 0.25,
  PART = 0.1,
  LIFTED = 0.125,
  PARAGRAPHS = 3,
  NAMED_PARAGRAPHS = 2;

export function findDerivations(reports: readonly Report[], copies: readonly Copy[]): Derivation[] {
  const byInto = grouped(copies, (c) => c.into.article),
    byOutlet = grouped(reports, (r) => r.article.outlet ?? ''),
    placeOf = new Map(reports.map((r, place) => [r.article.id, place]));
  return reports.flatMap((report) => {
    const into = byInto.get(report.article.id) ?? [],
      byFrom = grouped(into, (c) => c.from.article),
      body = bodyOf(report);
    const whole = shareOf(into, body);
    const named = [...byOutlet.values()].filter(([one]) => namedAtTop(report, one!)).flat(),
      asked = new Set([...byFrom.keys(), ...named.map((r) => r.article.id)].map((id) => placeOf.get(id)!));
    return [...asked].sort(byNumber).flatMap((place) => {
      const source = reports[place]!;
      if (source === report) return [];
      const passages = byFrom.get(source.article.id) ?? [],
        share = shareOf(passages, body);
      const anchors = passages.flatMap((c) => c.anchors),
        pair = { report: report.article.id, source: source.article.id };
      if ((whole >= COPIED && share >= PART) || isLifted(report, source, passages, share))
        return [
          {
            ...pair,
            by: 'origins/copied',
            why: `${Math.round(100 * share)}% of ${nameOf(report, source)} stands in ${nameOf(source, report)}`,
            anchors,
          },
        ];
      const naming = leadNaming(report, source) ?? (share >= PART ? creditNaming(report, source) : undefined);
      return naming
        ? [
            {
              ...pair,
              by: 'origins/named',
              why: `${nameOf(report, source)} names ${source.article.outlet} as its source`,
              anchors: [naming, ...anchors],
            },
          ]
        : [];
    });
  });
}

const byNumber = (a: number, b: number): number => a - b;

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) (groups.get(key(one)) ?? groups.set(key(one), []).get(key(one))!).push(one);
  return groups;
}

/** Of a report that names the outlet, a tenth in two paragraphs; of any other an eighth in three. */
function isLifted(report: Report, source: Report, passages: readonly Copy[], share: number): boolean {
  if (share < PART) return false;
  const paragraphs = report.article.blocks.filter(
    (b) => b.kind !== 'heading' && passages.some(({ into }) => into.start < b.end && b.start < into.end),
  ).length;
  return (share >= LIFTED && paragraphs >= PARAGRAPHS) || (paragraphs >= NAMED_PARAGRAPHS && credits(report, source));
}

/** Captions and headings that lie inside a copied block count on neither side. */
function shareOf(copies: readonly Copy[], body: readonly Span[]): number {
  if (!copies.length) return 0;
  const size = body.reduce((sum, s) => sum + s.end - s.start, 0);
  let copied = 0;
  for (const { into } of copies)
    for (const s of body) copied += Math.max(0, Math.min(s.end, into.end) - Math.max(s.start, into.start));
  return size ? copied / size : 0;
}

/** The outlet, where it tells the two apart. */
const nameOf = ({ article }: Report, other: Report): string =>
  article.outlet !== undefined && article.outlet !== other.article.outlet ? article.outlet : article.id;

const bodyOf = once(({ article, reading }: Report): readonly Span[] =>
  reading.sentences.filter((s) => article.blocks[s.block]?.kind !== 'heading'),
);

/**
 * The headline or the opening sentence names the outlet of an earlier report: "…, the City Chronicle reported on
 * Monday".
 */
function leadNaming(report: Report, source: Report): Anchor | undefined {
  const anchor = namedAtTop(report, source),
    from = instantOf(source.article.published),
    at = instantOf(report.article.published);
  return from !== undefined && at !== undefined && from > at ? undefined : anchor;
}

function namedAtTop(report: Report, source: Report): Anchor | undefined {
  const top = atTop(report),
    outlet = source.article.outlet ?? '',
    known = top.get(outlet);
  if (known) return known.anchor;
  const anchor = [report.reading.sentences[0], bodyOf(report)[0]]
    .map((s) => s && named(report, s, source))
    .find((a) => a);
  top.set(outlet, { anchor });
  return anchor;
}

/** Where a report names an outlet in its headline or opening sentence, of the outlets asked for. */
const atTop = once((_: Report) => new Map<string, { readonly anchor: Anchor | undefined }>());

/** A byline, a dateline or a notice names it: "(GNS)", "© Agence Nord". */
const creditNaming = (report: Report, source: Report): Anchor | undefined =>
  report.article.blocks
    .filter((b) => b.kind === 'byline' || b.kind === 'dateline' || b.kind === 'notice')
    .map((b) => named(report, b, source))
    .find((a) => a);

function named(report: Report, where: Span, source: Report): Anchor | undefined {
  const at = outletIn(report, where, source);
  return at && anchorAt(report.article, at);
}
