/** Mentions and referents of many reports → persons, organizations, places … of the record. */
import type { Entity } from '../types.js';
import type { Report } from './report.js';

/** Entity id of a referent of an article; undefined for what has no proper name. */
export type EntityIndex = (article: string, referent: number | undefined) => string | undefined;

export function findEntities(_reports: readonly Report[]): Entity[] { return []; }

/** @example toEntityIndex(reports, entities)('r1', statement.referent) */
export function toEntityIndex(reports: readonly Report[], entities: readonly Entity[]): EntityIndex {
  const byMention = new Map(entities.flatMap((e) => e.anchors.map((a) => [`${a.article} ${a.start} ${a.end}`, e.id] as const)));
  const byReferent = new Map<string, string>();
  for (const { article, reading } of reports) for (const m of reading.mentions) {
    const id = byMention.get(`${article.id} ${m.start} ${m.end}`);
    if (id !== undefined) byReferent.set(`${article.id} ${m.referent}`, id);
  }
  return (article, referent) => (referent === undefined ? undefined : byReferent.get(`${article} ${referent}`));
}
