/** The named referents of each report, and the governments that countries stand for where they act. */
import type { Anchor, EntityType, Mention, Place, Referent } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { mentionAt } from '../rulings/places.js';
import { actingIn, governedBy, headedBy, headsIn } from './governments.js';
import { type Name, toName } from './names.js';

/** A named referent of one report. */
export interface Node {
  readonly report: Report;
  readonly type: EntityType;
  readonly written: string;
  readonly name: Name;
  readonly mentions: readonly Mention[];
  /** All names it goes by in its report, joined. */
  readonly aliases: ReadonlySet<string>;
  readonly where?: Place;
  /** The country whose government it is. */
  readonly governs?: string;
  /** True where the report names the country or its capital for it, and where it names whoever heads it. */
  readonly byPlace?: true;
  readonly headed?: true;
}

export function findNodes(reports: readonly Report[]): Node[] {
  const heads = headsIn(reports);
  return reports.flatMap((report) =>
    nodesIn(report).map((node) => {
      const headed = node.type === 'place' || node.governs !== undefined ? undefined : headedBy(node.written, heads);
      return headed === undefined ? node : { ...node, governs: headed, headed: true as const };
    }),
  );
}

/** What a report alone tells. */
const nodesIn = once((report: Report): readonly Node[] => {
  const { mentions, referents } = report.reading;
  const byReferent = referents.map((): Mention[] => []);
  for (const m of mentions) byReferent[m.referent]?.push(m);
  const acting = actingIn(report);
  return referents.flatMap((referent, r): Node[] => {
    if (!referent.named || !toName(referent.name).joined) return [];
    if (referent.type === 'place') return placeNodes(report, referent, byReferent[r]!, acting);
    const governs = governedBy(referent.name);
    return [{ ...toNode(report, referent, byReferent[r]!), ...(governs === undefined ? {} : { governs }) }];
  });
});

/** A country is a place where it lies, and a government where it acts. */
function placeNodes(
  report: Report,
  referent: Referent,
  mentions: readonly Mention[],
  acting: ReturnType<typeof actingIn>,
): Node[] {
  const does = mentions.filter((m) => acting.has(m));
  const lies = mentions.filter((m) => !acting.has(m));
  return [
    ...(lies.length || !does.length ? [toNode(report, referent, lies)] : []),
    ...(does.length ? [toGovernment(report, does, acting.get(does[0]!)!)] : []),
  ];
}

function toNode(report: Report, { type, name: written, where }: Referent, mentions: readonly Mention[]): Node {
  const { text } = report.article;
  const names = mentions.filter((m) => m.form === 'name');
  return {
    report,
    type,
    written,
    name: toName(written),
    mentions,
    aliases: new Set(names.map((m) => toName(text.slice(m.start, m.end)).joined)),
    ...(where ? { where } : {}),
  };
}

/** A country where it acts. Its names are the country's, and no name of a place is short for it. */
function toGovernment(report: Report, mentions: readonly Mention[], governs: string): Node {
  const written = `${governs} (government)`;
  return {
    report,
    type: 'organization',
    written,
    name: toName(written),
    mentions,
    aliases: new Set(),
    governs,
    byPlace: true,
  };
}

/** Whom these words name. */
export function nodeAt(nodes: readonly Node[], place: Anchor): Node | undefined {
  const of = nodes.filter((n) => n.report.article.id === place.article);
  const { reading } = of[0]?.report ?? {};
  const mention = reading?.mentions[mentionAt(reading, place) ?? -1];
  return mention && of.find((n) => n.mentions.includes(mention));
}
