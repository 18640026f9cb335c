/**
 * Mentions and referents of many reports → persons, organizations, places … of the record. What no report names makes
 * no entity.
 */
import { anchorAt, byAnchor } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import { compare } from '../text/order.js';
import { contains } from '../text/spans.js';
import type { Entity, Place, Role, Ruling, Span } from '../types.js';
import { type Cluster, findClusters } from './entities/clusters.js';
import { typeOf } from './entities/clusters/group.js';
import { toName } from './entities/names.js';
import { findNodes, type Node, nodeAt } from './entities/nodes.js';
import { lastOf } from './once.js';
import { byPublished, type Report } from './report.js';
import { areOpen, findVerdicts } from './rulings.js';

/**
 * Entity id of a referent of an article; undefined for what has no proper name.
 * @param at the words in question: the name of a country means its government where it acts
 */
export type EntityIndex = (article: string, referent: number | undefined, at?: readonly Span[]) => string | undefined;

/**
 * In order of name. The id is made of type and name, so that one person is one entity in every story.
 * @param rulings in force, in order
 */
export function findEntities(reports: readonly Report[], rulings: readonly Ruling[] = []): Entity[] {
  const byId = new Map<string, Cluster[]>(),
    nodes = findNodes([...reports].sort(byPublished));
  const verdicts = findVerdicts(
    rulings,
    'entity',
    (place) => [nodeAt(nodes, place) ?? []].flat(),
    (node, beside) =>
      node.name.joined === beside.name.joined
        ? JSON.stringify([node.name.joined, node.report.article.id])
        : node.name.joined,
  );
  const clusters = findClusters(nodes, verdicts),
    ids = clusters.map((cluster) => {
      const plain = plainId(cluster.nodes),
        of = byId.get(plain) ?? [];
      // Whoever was ruled to be another of the same name has an id of their own.
      const id = areOpen(
        verdicts,
        of.flatMap((c) => c.nodes),
        cluster.nodes,
      )
        ? plain
        : idOf(plain, cluster.nodes[0]!.report.article.id);
      byId.set(id, [...(byId.get(id) ?? []), cluster]);
      return id;
    });
  const entities = [...byId].map(([id, of]) => {
    const why = [...new Set(of.flatMap((c) => c.why))].sort(compare),
      doubts = [...new Map(of.flatMap((c) => c.maybe.map((m) => [ids[m.cluster]!, m.why] as const)))];
    const maybe = doubts
      .flatMap(([entity, why]) => (entity === id ? [] : [{ entity, why }]))
      .sort((a, b) => compare(a.entity, b.entity));
    return lastEntity(
      of.flatMap((c) => c.nodes),
      JSON.stringify([id, why, maybe]),
      (cluster) => toEntity(id, cluster, why, maybe),
    );
  });
  return entities.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/**
 * Of a government the country, whatever most reports call it; of that of one head, where nothing else stands for it,
 * its name.
 */
function plainId(nodes: readonly Node[]): string {
  const country = nodes.find((n) => !n.headed && n.governs !== undefined)?.governs;
  if (country !== undefined) return idOf('entity', 'government', country);
  const { words, generation = [] } = toName(nameOf(nodes));
  return idOf('entity', typeOf(nodes), words.concat(generation).join(' '));
}

const lastEntity = lastOf<Node, Entity>();

function toEntity(
  id: string,
  cluster: readonly Node[],
  why: readonly string[],
  maybe: NonNullable<Entity['maybe']>,
): Entity {
  const mentions = cluster.flatMap(({ report, mentions }) =>
    mentions.map((m) => ({ m, report, at: anchorAt(report.article, m) })),
  );
  return {
    id,
    name: nameOf(cluster),
    type: typeOf(cluster),
    names: byCount(mentions.filter(({ m }) => m.form === 'name').map(({ at }) => at.exact)),
    roles: rolesOf(
      mentions.flatMap(({ m, report }) =>
        m.role
          ? [
              {
                ...anchorAt(report.article, m.role),
                ...(report.article.published === undefined ? {} : { published: report.article.published }),
              },
            ]
          : [],
      ),
    ),
    ...whereOf(cluster),
    anchors: mentions.map(({ at }) => at).sort(byAnchor),
    ...(why.length ? { linked: { by: 'entities/names', why: why.join('; ') } } : {}),
    ...(maybe.length ? { maybe } : {}),
  };
}

/** Where most reports place it; nowhere where as many place it elsewhere. */
function whereOf(cluster: readonly Node[]): { where?: Place } {
  if (typeOf(cluster) !== 'place') return {};
  const votes = new Map<string, Place[]>();
  for (const { where } of cluster)
    if (where) {
      const key = JSON.stringify([where.name, where.country, where.point]);
      votes.set(key, [...(votes.get(key) ?? []), where]);
    }
  const [first, second] = [...votes.values()].sort((a, b) => b.length - a.length);
  return first && first.length > (second?.length ?? 0) ? { where: first[0]! } : {};
}

/** The full name that most reports give; of two as common the longer, and the one with its accents. */
function nameOf(cluster: readonly Node[]): string {
  const own = cluster.filter((n) => !n.byPlace),
    full = (own.length ? own : cluster).filter((n) => n.name.words.length > 1),
    from = full.length ? full : cluster;
  const counts = new Map<string, number>();
  for (const n of from) counts.set(n.written, (counts.get(n.written) ?? 0) + 1);
  const shouted = (name: string) => (name.length > 5 && name === name.toUpperCase() ? 1 : 0);
  return [...counts].sort(
    ([a, m], [b, n]) =>
      shouted(a) - shouted(b) ||
      n - m ||
      toName(b).words.length - toName(a).words.length ||
      b.length - a.length ||
      compare(b, a),
  )[0]![0];
}

/** Each wording of a role once a report, in order. */
function rolesOf(roles: readonly Role[]): Role[] {
  const once = new Map(
    [...roles]
      .sort(byAnchor)
      .reverse()
      .map((r) => [`${r.article} ${r.exact.toLowerCase()}`, r]),
  );
  return [...once.values()].sort(byDateAndAnchor);
}

const byDateAndAnchor = (a: Role, b: Role): number => compare(a.published ?? '9', b.published ?? '9') || byAnchor(a, b);

function byCount(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([name]) => name);
}

/** @example toEntityIndex(reports, entities)('r1', statement.referent, statement.source) */
export function toEntityIndex(reports: readonly Report[], entities: readonly Entity[]): EntityIndex {
  const byReferent = new Map(
    reports.map(({ article, reading }) => {
      const at = new Map(reading.mentions.map((m) => [m.start + m.end * 2 ** 26, m.referent]));
      return [
        article.id,
        { at, ids: new Map<number, Entity>(), others: new Map<number, (Span & { readonly id: string })[]>() },
      ];
    }),
  );
  // What a referent is wherever nothing else is said: of a country the place.
  for (const entity of entities)
    for (const { article, start, end } of entity.anchors) {
      const report = byReferent.get(article),
        referent = report?.at.get(start + end * 2 ** 26);
      if (referent !== undefined && (!report!.ids.has(referent) || entity.type === 'place'))
        report!.ids.set(referent, entity);
    }
  for (const { id, anchors } of entities)
    for (const { article, start, end } of anchors) {
      const report = byReferent.get(article),
        referent = report?.at.get(start + end * 2 ** 26);
      if (referent !== undefined && report!.ids.get(referent)!.id !== id)
        (report!.others.get(referent) ?? report!.others.set(referent, []).get(referent)!).push({ start, end, id });
    }
  return (article, referent, at) => {
    if (referent === undefined) return undefined;
    const report = byReferent.get(article);
    return (
      (at && report?.others.get(referent)?.find((other) => at.some((span) => contains(span, other))))?.id ??
      report?.ids.get(referent)?.id
    );
  };
}
