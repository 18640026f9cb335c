/**
 * Referents of many reports → groups that mean one: equal names first, then spellings, then short forms and acronyms
 * where only one fuller name fits.
 */
import type { Anchor, EntityType, Mention, Place } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { areOpen, NO_VERDICTS, type Verdicts } from '../rulings.js';
import { mentionAt } from '../rulings/places.js';
import { actingIn, governedBy, headedBy, headsIn, seatOf } from './governments.js';
import { glossesIn } from './glosses.js';
import {
  endsAsBody,
  endsAsLand,
  initialsOf,
  isAcronym,
  isReordered,
  isShortBody,
  isShortPerson,
  isSmall,
  isSpelling,
  isSurname,
  type Name,
  toName,
} from './names.js';
import { englishMarks, isTranslation, soundsLast, soundsOf, spelledAs } from './renderings.js';

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
  const {
    article: { text },
    reading: { mentions, referents },
  } = report;
  const byReferent = referents.map((): Mention[] => []);
  for (const m of mentions) byReferent[m.referent]?.push(m);
  const acting = actingIn(report);
  return referents.flatMap((referent, r): Node[] => {
    const name = toName(referent.name),
      own = byReferent[r]!;
    if (!referent.named || !name.joined) return [];
    const aliasesOf = (of: readonly Mention[]) =>
      new Set(of.filter((m) => m.form === 'name').map((m) => toName(text.slice(m.start, m.end)).joined));
    const node = (of: readonly Mention[]): Node => ({
      report,
      type: referent.type,
      written: referent.name,
      name,
      mentions: of,
      aliases: aliasesOf(of),
      ...(referent.where ? { where: referent.where } : {}),
    });
    if (referent.type === 'place') {
      const does = own.filter((m) => acting.has(m)),
        lies = own.filter((m) => !acting.has(m));
      return [
        ...(lies.length || !does.length ? [node(lies)] : []),
        ...(does.length ? [toGovernment(report, does, acting.get(does[0]!)!)] : []),
      ];
    }
    const governs = governedBy(referent.name);
    return [{ ...node(own), ...(governs === undefined ? {} : { governs }) }];
  });
});

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
  const of = nodes.filter((n) => n.report.article.id === place.article),
    { reading } = of[0]?.report ?? {};
  const mention = reading?.mentions[mentionAt(reading, place) ?? -1];
  return mention && of.find((n) => n.mentions.includes(mention));
}

/**
 * Nodes taken for one, and why; with what is asked of them again and again. `marks`: words, sounds and initials; groups
 * without one in common are never one.
 */
interface Group {
  readonly nodes: readonly Node[];
  readonly why: readonly string[];
  readonly names: readonly Name[];
  readonly type: EntityType;
  readonly aliases: ReadonlySet<string>;
  readonly marks: readonly string[];
  readonly governs: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/**
 * Nodes that are one, with the reasons where their names are not; and those that may be, each with another of the
 * clusters.
 */
export interface Cluster {
  readonly nodes: readonly Node[];
  readonly why: readonly string[];
  readonly maybe: readonly { readonly cluster: number; readonly why: string }[];
}

/** Groups of nodes; the same for any order of them. What a person ruled goes before any likeness. */
export function findClusters(nodes: readonly Node[], verdicts: Verdicts<Node> = NO_VERDICTS): Cluster[] {
  const equal = grouped(
    nodes,
    (n) =>
      `${n.name.joined} ${n.name.generation ?? ''} ${n.name.words.length > 1 ? '' : n.type === 'person' ? 'person' : 'other'}`,
  ).flatMap((group) => parted(group, verdicts));
  const spelled = united(equal, verdicts, (a, b) => spellingOf(a, b) ?? governmentOf(a, b, equal), toldOnes(nodes));
  const full = united(spelled, verdicts, (a, b, near) => shortOf(a, b, near(a)) ?? shortOf(b, a, near(b)));
  const called = united(
    full,
    verdicts,
    (a, b, near) =>
      calledBy(a, b, near(a)) ?? calledBy(b, a, near(b)) ?? heardAs(a, b, near(a)) ?? heardAs(b, a, near(b)),
  );
  return withDoubts(called, verdicts);
}

/** One name, and by ruling more than one who bears it: whoever was taken out goes, all others stay. */
function parted(group: Group, verdicts: Verdicts<Node>): Group[] {
  if (verdicts.none) return [group];
  const parts: Node[][] = [];
  for (const node of [...group.nodes].sort((a, b) => Number(verdicts.out.has(a)) - Number(verdicts.out.has(b)))) {
    const part = parts.find((p) => areOpen(verdicts, p, [node]));
    if (part) part.push(node);
    else parts.push([node]);
  }
  return parts.length > 1 ? parts.map((part) => toGroup(part)) : [group];
}

/** Whole names that differ in a letter, in the order of their words, in the writer's alphabet or in language. */
function spellingOf(a: Group, b: Group): string | undefined {
  const [x, y] = [a.names[0]!, b.names[0]!];
  if (x.joined === y.joined && x.generation !== y.generation)
    return isOneGeneration(a, b) ? `${said(a)} is ${said(b)}, and no report has both` : undefined;
  if (isSpelling(x, y)) return `${said(a)} and ${said(b)} differ in one letter`;
  if (isReordered(x, y)) return `${said(a)} and ${said(b)} are the same words in another order`;
  const persons = a.type === 'person' && b.type === 'person';
  const spelled = persons ? spelledAs(x, y) : undefined,
    office = spelled === 'perhaps' ? officeOf(a, b) : undefined;
  if (spelled === 'sure') return `${said(a)} and ${said(b)} are one name in two spellings`;
  if (office !== undefined) return `${said(a)} and ${said(b)} sound alike, and both are called ${office}`;
  return !persons && isTranslation(x, y) ? `${said(a)} is ${said(b)} in another language` : undefined;
}

/** "Ida Brand Jr." may be called "Ida Brand", but not where a report has both. */
function isOneGeneration(a: Group, b: Group): boolean {
  const theirs = new Set(b.nodes.map((n) => n.report));
  return (
    (a.names[0]!.generation === undefined) !== (b.names[0]!.generation === undefined) &&
    !a.nodes.some((n) => theirs.has(n.report))
  );
}

/** A title that reports give both, word for word. */
function officeOf(a: Group, b: Group): string | undefined {
  const of = ({ nodes }: Group) =>
    nodes.flatMap(({ report: { article }, mentions }) =>
      mentions.flatMap(({ role }) => (role ? [article.text.slice(role.start, role.end).toLowerCase()] : [])),
    );
  const theirs = new Set(of(b));
  return of(a)
    .sort()
    .find((title) => theirs.has(title));
}

/** Names of one government; who heads it may change, and what two heads did is kept apart. */
function governmentOf(a: Group, b: Group, all: readonly Group[]): string | undefined {
  const seats = [a, b].map((g) => seatOf(g.nodes[0]!.written));
  if (seats[0] !== undefined && seats[0] === seats[1]) return `${said(a)} and ${said(b)} are a body and its seat`;
  const country = [...a.governs].find((c) => b.governs.has(c));
  if (
    country === undefined ||
    (all.filter((g) => g.governs.has(country) && g.heads.size > 0).length > 1 && (a.heads.size > 0 || b.heads.size > 0))
  )
    return undefined;
  const [place, body] = a.nodes[0]!.byPlace ? [a, b] : [b, a];
  return `${said(place)} and ${said(body)} stand for the government of ${country}`;
}

/** Two nodes that are one, and why. */
interface Told {
  readonly pair: readonly [Node, Node];
  readonly why: string;
}

/** What a report says outright: "also known as", or one name in brackets after the other. */
function toldOnes(nodes: readonly Node[]): Told[] {
  const at = new Map(
    nodes.flatMap((node) =>
      node.byPlace || !node.mentions[0]
        ? []
        : [[`${node.report.article.id} ${node.mentions[0].referent}`, node] as const],
    ),
  );
  return [...new Set(nodes.map((n) => n.report))].flatMap((report) =>
    glossesIn(report).flatMap(({ a, b, words }): Told[] => {
      const [x, y] = [a, b].map((referent) => at.get(`${report.article.id} ${referent}`));
      return x && y ? [{ pair: [x, y], why: `a report says so: “${words.exact}”` }] : [];
    }),
  );
}

/**
 * A single word, and the only fuller name that any report shortens to it: one "Nurlina", though one reader takes it for
 * a person and another for a firm.
 */
function calledBy(bare: Group, group: Group, near: readonly Group[]): string | undefined {
  const { joined } = bare.names[0]!;
  const called = ({ type, aliases }: Group): boolean =>
    aliases.has(joined) && (bare.type !== 'place' || type === 'place');
  return isBare(bare) && called(group) && !near.some((other) => other !== group && !isBare(other) && called(other))
    ? `${said(group)} is called ${said(bare)}`
    : undefined;
}

/** A last name alone, in another spelling, and the only fuller name that sounds so. */
function heardAs(bare: Group, full: Group, near: readonly Group[]): string | undefined {
  const sounds = (g: Group) => g.type === 'person' && g.names.some((name) => soundsLast(bare.names[0]!, name));
  return bare.type === 'person' &&
    isBare(bare) &&
    sounds(full) &&
    !near.some((other) => other !== full && !isBare(other) && sounds(other))
    ? `${said(bare)} is another spelling of the last name of ${said(full)}`
    : undefined;
}

const isBare = (group: Group): boolean => group.names.every((n) => n.words.length === 1);

/** Why, where `short` is a short form of `full` and of no other group near it. */
const shortOf = (short: Group, full: Group, near: readonly Group[]): string | undefined =>
  fits(short, full) &&
  !near.some(
    (other) =>
      other !== full && fits(short, other) && !fits(other, full) && !fits(full, other) && !isJunior(other, full),
  )
    ? `${said(short)} is short for ${said(full)}`
    : undefined;

/** Without more than the surname, the elder is meant. */
const isJunior = (a: Group, b: Group): boolean =>
  b.names.some(
    (y) => y.generation === undefined && a.names.some((x) => x.generation !== undefined && x.joined === y.joined),
  );

function fits(short: Group, full: Group): boolean {
  // "Washington" is no short form of a body
  if (short === full || short.governs.size || full.governs.size) return false;
  for (const s of short.names)
    for (const f of full.names) {
      if (s.words.length >= f.words.length) continue;
      if (
        full.type === 'person' &&
        (short.type === 'person' ? isShortPerson(s, f) : short.type === 'other' && isSurname(s, f))
      )
        return true;
      if (short.type !== 'person' && (isAcronym(s, f) || (isShortBody(s, f) && mayBeOne(short, full, s, f))))
        return true;
    }
  return false;
}

/**
 * Readers of single reports differ over the type of a company's bare name; its full name, or another name in common,
 * decides.
 */
function mayBeOne(short: Group, full: Group, bare: Name, name: Name): boolean {
  if (endsAsLand(name)) return true;
  if (short.type === 'place') return sharesAlias(short, full, bare, name);
  return (
    short.type === full.type ||
    short.type === 'organization' ||
    short.type === 'other' ||
    endsAsBody(name) ||
    sharesAlias(short, full, bare, name)
  );
}

/**
 * Some report calls the fuller one by the very name, unless that is a single word, which may be a town and its paper;
 * or both go by a third name.
 */
const sharesAlias = (short: Group, full: Group, bare: Name, name: Name): boolean =>
  [...short.aliases].some(
    (alias) => full.aliases.has(alias) && alias !== name.joined && (alias !== bare.joined || bare.words.length > 1),
  );

const ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'vessel', 'group', 'other'];

/** What most reports take it for; a report that gives a full name counts twice. */
export function typeOf(nodes: readonly Node[]): EntityType {
  const votes = (type: EntityType) =>
    nodes.reduce((sum, n) => sum + (n.type !== type ? 0 : n.name.words.length > 1 ? 2 : 1), 0);
  return ORDER.reduce((best, type) => (votes(type) > votes(best) ? type : best));
}

const said = (group: Group): string =>
  `“${group.nodes[0]!.byPlace ? group.nodes[0]!.report.article.text.slice(group.nodes[0]!.mentions[0]!.start, group.nodes[0]!.mentions[0]!.end) : group.nodes[0]!.written}”`;

function toGroup(nodes: readonly Node[], why: readonly string[] = []): Group {
  const names = [...new Map(nodes.map((n) => [n.name.words.join(' '), n.name])).values()];
  const governs = new Set(nodes.flatMap((n) => n.governs ?? [])),
    seats = nodes.flatMap((n) => seatOf(n.written) ?? []);
  const type = typeOf(nodes);
  return {
    nodes,
    why,
    names,
    type,
    aliases: new Set(nodes.flatMap((n) => [...n.aliases])),
    governs,
    heads: new Set(nodes.flatMap((n) => (n.headed ? [n.name.words[0]!] : []))),
    marks: [
      ...new Set([
        ...names.flatMap((n) => [...marksOf(n), ...(type === 'person' ? soundsOf(n) : englishMarks(n))]),
        ...[...governs].map((g) => `government ${g}`),
        ...seats.map((seat) => `seat ${seat}`),
      ]),
    ],
  };
}

/** Words and initials. */
const marksOf = once((name: Name): readonly string[] => [
  ...name.words.filter((w) => !isSmall(w)),
  ...[...(name.acronym === undefined ? [] : [name.acronym]), ...initialsOf(name)].map((i) => `initials ${i}`),
]);

function grouped(nodes: readonly Node[], key: (node: Node) => string): Group[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) (groups.get(key(node)) ?? groups.set(key(node), []).get(key(node))!).push(node);
  return [...groups.values()].map((of) => toGroup(of));
}

/**
 * Groups joined wherever a pair belongs together: those that are ruled to, then of those that have a mark in common all
 * that seem to. `together` says why.
 */
function united(
  groups: readonly Group[],
  verdicts: Verdicts<Node>,
  together: (a: Group, b: Group, near: (group: Group) => readonly Group[]) => string | undefined,
  told: readonly Told[] = [],
): Group[] {
  const near = nearIn(groups),
    parent = new Map(groups.map((g) => [g, g]));
  const root = (g: Group): Group => (parent.get(g) === g ? g : root(parent.get(g)!));
  const members = new Map(groups.map((g) => [g, g.nodes])),
    reasons = new Map(groups.map((g) => [g, [...g.why]]));
  const join = (a: Group, b: Group, why: string): void => {
    const [from, into] = [root(a), root(b)];
    if (from === into || !areOpen(verdicts, members.get(from)!, members.get(into)!)) return;
    parent.set(from, into);
    reasons.get(into)!.push(...reasons.get(from)!, why);
    if (!verdicts.none) members.set(into, [...members.get(from)!, ...members.get(into)!]);
  };
  const ruled = verdicts.together.map((pair): Told => ({ pair, why: 'a person ruled that they are one' }));
  for (const {
    pair: [a, b],
    why,
  } of [...ruled, ...told])
    join(groups.find((g) => g.nodes.includes(a))!, groups.find((g) => g.nodes.includes(b))!, why);
  for (const a of groups)
    for (const b of near(a))
      if (root(a) !== root(b)) {
        const why = together(a, b, near);
        if (why !== undefined) join(a, b, why);
      }
  const out = new Map<Group, Node[]>();
  for (const group of groups) (out.get(root(group)) ?? out.set(root(group), []).get(root(group))!).push(...group.nodes);
  return [...out].map(([of, nodes]) =>
    nodes.length === of.nodes.length ? of : toGroup(nodes, [...new Set(reasons.get(of)!)]),
  );
}

/** Groups that have a mark in common with one, itself among them. */
function nearIn(groups: readonly Group[]): (group: Group) => readonly Group[] {
  const having = new Map<string, Group[]>(),
    known = new Map<Group, readonly Group[]>();
  for (const group of groups)
    for (const mark of group.marks) (having.get(mark) ?? having.set(mark, []).get(mark)!).push(group);
  return (group) =>
    known.get(group) ?? known.set(group, [...new Set(group.marks.flatMap((mark) => having.get(mark)!))]).get(group)!;
}

/** Each with the others that it may be, and that nobody ruled it is not. */
function withDoubts(groups: readonly Group[], verdicts: Verdicts<Node>): Cluster[] {
  const near = nearIn(groups),
    place = new Map(groups.map((g, i) => [g, i]));
  return groups.map((group) => ({
    nodes: group.nodes,
    why: group.why,
    maybe: near(group).flatMap((other) => {
      const why =
        other === group || !areOpen(verdicts, group.nodes, other.nodes)
          ? undefined
          : (doubtOf(group, other) ?? doubtOf(other, group));
      return why === undefined ? [] : [{ cluster: place.get(other)!, why }];
    }),
  }));
}

/**
 * Why `a` may be `b`, where that is not enough to join them: part of a person's name that fits more than one, an
 * abbreviation with several expansions, or letters that sound alike.
 */
function doubtOf(a: Group, b: Group): string | undefined {
  if (a.type === 'person' && b.type === 'person') {
    if (a.names.length === 1 && fits(a, b)) return `${said(a)} may be short for ${said(b)}, and fits others, too`;
    return a.names.some((x) => b.names.some((y) => spelledAs(x, y) === 'perhaps'))
      ? `${said(a)} and ${said(b)} sound alike`
      : undefined;
  }
  const [short] = a.names,
    letters = short?.acronym?.length ?? 0;
  return a.names.length === 1 && letters >= 3 && b.type !== 'person' && b.names.some((name) => isAcronym(short!, name))
    ? `${said(a)} are the initials of ${said(b)}, and of others`
    : undefined;
}
