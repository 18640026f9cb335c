/** Nodes taken for one, with what is asked of them together: type, names, governments, and marks to find others by. */
import type { EntityType } from '../../../types.js';
import { once } from '../../once.js';
import { seatOf } from '../governments.js';
import { initialsOf, isSmall, type Name } from '../names.js';
import type { Node } from '../nodes.js';
import { englishMarks, soundsOf } from '../renderings.js';

/**
 * Nodes taken for one, and why; with what is asked of them again and again. `marks`: words, sounds and initials; groups
 * without one in common are never one.
 */
export interface Group {
  readonly nodes: readonly Node[];
  readonly why: readonly string[];
  readonly names: readonly Name[];
  readonly type: EntityType;
  readonly aliases: ReadonlySet<string>;
  readonly marks: readonly string[];
  readonly governs: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

export function toGroup(nodes: readonly Node[], why: readonly string[] = []): Group {
  const names = [...new Map(nodes.map((n) => [n.name.words.join(' '), n.name])).values()];
  const governs = new Set(nodes.flatMap((n) => n.governs ?? []));
  const type = typeOf(nodes);
  return {
    nodes,
    why,
    names,
    type,
    aliases: new Set(nodes.flatMap((n) => [...n.aliases])),
    governs,
    heads: new Set(nodes.flatMap((n) => (n.headed ? [n.name.words[0]!] : []))),
    marks: marksOf(nodes, names, type, governs),
  };
}

function marksOf(
  nodes: readonly Node[],
  names: readonly Name[],
  type: EntityType,
  governs: ReadonlySet<string>,
): string[] {
  const marks = new Set(
    names.flatMap((n) => [...marksOfName(n), ...(type === 'person' ? soundsOf(n) : englishMarks(n))]),
  );
  for (const country of governs) marks.add(`government ${country}`);
  for (const seat of nodes.flatMap((n) => seatOf(n.written) ?? [])) marks.add(`seat ${seat}`);
  return [...marks];
}

/** Words and initials. */
const marksOfName = once((name: Name): readonly string[] => [
  ...name.words.filter((w) => !isSmall(w)),
  ...[...(name.acronym === undefined ? [] : [name.acronym]), ...initialsOf(name)].map((i) => `initials ${i}`),
]);

const ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'vessel', 'group', 'other'];

/** What most reports take it for; a report that gives a full name counts twice. */
export function typeOf(nodes: readonly Node[]): EntityType {
  const votes = (type: EntityType) =>
    nodes.reduce((sum, n) => sum + (n.type !== type ? 0 : n.name.words.length > 1 ? 2 : 1), 0);
  return ORDER.reduce((best, type) => (votes(type) > votes(best) ? type : best));
}

/** As its first report writes it, in quotation marks; a government as that report calls it. */
export function said({ nodes }: Group): string {
  const { byPlace, report, mentions, written } = nodes[0]!;
  return `“${byPlace ? report.article.text.slice(mentions[0]!.start, mentions[0]!.end) : written}”`;
}
