/** Referents of many reports → groups that mean one: equal names first, then spellings, then short forms and acronyms where only one fuller name fits. */
import type { Anchor, EntityType, Mention, Place } from '../../types.js';
import type { Report } from '../report.js';
import { areOpen, NO_VERDICTS, type Verdicts } from '../rulings.js';
import { mentionAt } from '../rulings/places.js';
import { endsAsBody, endsAsLand, initialsOf, isAcronym, isReordered, isShortBody, isShortPerson, isSmall, isSpelling, isSurname, type Name, toName } from './names.js';

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
}

export function findNodes(reports: readonly Report[]): Node[] {
  const known = new Map<string, Name>();
  const named = (words: string): Name => known.get(words) ?? known.set(words, toName(words)).get(words)!;
  return reports.flatMap((report) => {
    const { article: { text }, reading: { mentions, referents } } = report;
    const byReferent = referents.map((): Mention[] => []);
    for (const m of mentions) byReferent[m.referent]?.push(m);
    return referents.flatMap((referent, r) => {
      const name = named(referent.name), own = byReferent[r]!;
      if (!referent.named || !name.joined) return [];
      return [{ report, type: referent.type, written: referent.name, name, mentions: own, aliases: new Set(own.filter((m) => m.form === 'name').map((m) => named(text.slice(m.start, m.end)).joined)), ...(referent.where ? { where: referent.where } : {}) }];
    });
  });
}

/** Whom these words name. */
export function nodeAt(nodes: readonly Node[], place: Anchor): Node | undefined {
  const of = nodes.filter((n) => n.report.article.id === place.article), { reading } = of[0]?.report ?? {};
  const mention = reading?.mentions[mentionAt(reading, place) ?? -1];
  return mention && of.find((n) => n.mentions.includes(mention));
}

/** Nodes taken for one, with what is asked of them again and again. `marks`: words and initials; groups without one in common are never one. */
interface Group { readonly nodes: readonly Node[]; readonly names: readonly Name[]; readonly type: EntityType; readonly aliases: ReadonlySet<string>; readonly marks: readonly string[] }

/** Groups of nodes; the same for any order of them. What a person ruled goes before any likeness. */
export function findClusters(nodes: readonly Node[], verdicts: Verdicts<Node> = NO_VERDICTS): (readonly Node[])[] {
  const equal = grouped(nodes, (n) => `${n.name.joined} ${n.name.words.length > 1 ? '' : n.type === 'person' ? 'person' : 'other'}`).flatMap((group) => parted(group, verdicts));
  const spelled = united(equal, verdicts, (a, b) => isSpelling(a.names[0]!, b.names[0]!) || isReordered(a.names[0]!, b.names[0]!));
  const full = united(spelled, verdicts, (a, b, near) => isShortOf(a, b, near(a)) || isShortOf(b, a, near(b)));
  return united(full, verdicts, (a, b, near) => isCalled(a, b, near(a)) || isCalled(b, a, near(b))).map((g) => g.nodes);
}

/** One name, and by ruling more than one who bears it: whoever was taken out goes, all others stay. */
function parted(group: Group, verdicts: Verdicts<Node>): Group[] {
  if (verdicts.none) return [group];
  const parts: Node[][] = [];
  for (const node of [...group.nodes].sort((a, b) => Number(verdicts.out.has(a)) - Number(verdicts.out.has(b)))) {
    const part = parts.find((p) => areOpen(verdicts, p, [node]));
    if (part) part.push(node); else parts.push([node]);
  }
  return parts.length > 1 ? parts.map(toGroup) : [group];
}

/** A single word, and the only fuller name that any report shortens to it: one "Nurlina", though one reader takes it for a person and another for a firm. */
function isCalled(bare: Group, group: Group, near: readonly Group[]): boolean {
  const { joined } = bare.names[0]!;
  const called = ({ type, aliases }: Group): boolean => aliases.has(joined) && (bare.type !== 'place' || type === 'place');
  return isBare(bare) && called(group) && !near.some((other) => other !== group && !isBare(other) && called(other));
}

const isBare = (group: Group): boolean => group.names.every((n) => n.words.length === 1);

/** True where `short` is a short form of `full` and of no other group near it. */
const isShortOf = (short: Group, full: Group, near: readonly Group[]): boolean =>
  fits(short, full) && !near.some((other) => other !== full && fits(short, other) && !fits(other, full) && !fits(full, other));

function fits(short: Group, full: Group): boolean {
  if (short === full) return false;
  for (const s of short.names) for (const f of full.names) {
    if (s.words.length >= f.words.length) continue;
    if (full.type === 'person' && (short.type === 'person' ? isShortPerson(s, f) : short.type === 'other' && isSurname(s, f))) return true;
    if (short.type !== 'person' && (isAcronym(s, f) || (isShortBody(s, f) && mayBeOne(short, full, s, f)))) return true;
  }
  return false;
}

/** Readers of single reports differ over the type of a company's bare name; its full name, or another name in common, decides. */
function mayBeOne(short: Group, full: Group, bare: Name, name: Name): boolean {
  if (endsAsLand(name)) return true;
  if (short.type === 'place') return sharesAlias(short, full, bare, name);
  return short.type === full.type || short.type === 'organization' || short.type === 'other' || endsAsBody(name) || sharesAlias(short, full, bare, name);
}

/** Some report calls the fuller one by the very name, unless that is a single word, which may be a town and its paper; or both go by a third name. */
const sharesAlias = (short: Group, full: Group, bare: Name, name: Name): boolean =>
  [...short.aliases].some((alias) => full.aliases.has(alias) && alias !== name.joined && (alias !== bare.joined || bare.words.length > 1));

const ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'vessel', 'group', 'other'];

/** What most reports take it for; a report that gives a full name counts twice. */
export function typeOf(nodes: readonly Node[]): EntityType {
  const votes = (type: EntityType) => nodes.reduce((sum, n) => sum + (n.type !== type ? 0 : n.name.words.length > 1 ? 2 : 1), 0);
  return ORDER.reduce((best, type) => (votes(type) > votes(best) ? type : best));
}

function toGroup(nodes: readonly Node[]): Group {
  const names = [...new Map(nodes.map((n) => [n.name.words.join(' '), n.name])).values()];
  const initials = names.flatMap((n) => [...(n.acronym === undefined ? [] : [n.acronym]), ...initialsOf(n)]);
  return {
    nodes, names, type: typeOf(nodes), aliases: new Set(nodes.flatMap((n) => [...n.aliases])),
    marks: [...new Set([...names.flatMap((n) => n.words.filter((w) => !isSmall(w))), ...initials.map((i) => `initials ${i}`)])],
  };
}

function grouped(nodes: readonly Node[], key: (node: Node) => string): Group[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) (groups.get(key(node)) ?? groups.set(key(node), []).get(key(node))!).push(node);
  return [...groups.values()].map(toGroup);
}

/** Groups joined wherever a pair belongs together: those that are ruled to, then of those that have a word or initials in common all that seem to. */
function united(groups: readonly Group[], verdicts: Verdicts<Node>, together: (a: Group, b: Group, near: (group: Group) => readonly Group[]) => boolean): Group[] {
  const having = new Map<string, Group[]>(), known = new Map<Group, readonly Group[]>();
  for (const group of groups) for (const mark of group.marks) (having.get(mark) ?? having.set(mark, []).get(mark)!).push(group);
  const near = (group: Group): readonly Group[] => known.get(group) ?? known.set(group, [...new Set(group.marks.flatMap((mark) => having.get(mark)!))]).get(group)!;
  const parent = new Map(groups.map((g) => [g, g]));
  const root = (g: Group): Group => (parent.get(g) === g ? g : root(parent.get(g)!));
  const members = new Map(groups.map((g) => [g, g.nodes]));
  const join = (a: Group, b: Group): void => {
    const [from, into] = [root(a), root(b)];
    if (from === into || !areOpen(verdicts, members.get(from)!, members.get(into)!)) return;
    parent.set(from, into);
    if (!verdicts.none) members.set(into, [...members.get(from)!, ...members.get(into)!]);
  };
  for (const [a, b] of verdicts.together) join(groups.find((g) => g.nodes.includes(a))!, groups.find((g) => g.nodes.includes(b))!);
  for (const a of groups) for (const b of near(a)) if (root(a) !== root(b) && together(a, b, near)) join(a, b);
  const out = new Map<Group, Node[]>();
  for (const group of groups) (out.get(root(group)) ?? out.set(root(group), []).get(root(group))!).push(...group.nodes);
  return [...out.values()].map(toGroup);
}
