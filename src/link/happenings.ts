/**
 * Events of many reports → happenings. Every event is in exactly one, mere words of a quotation in none. Alike is not
 * same: what makes two events one, and what forbids it, is in happenings/sameness.ts; equal numbers are no evidence,
 * for two strikes may each have killed four.
 */
import { PRONOUNS } from '../lang/en/pronouns.js';
import { anchorAt, byAnchor } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Entity, Happening, Origin, Place, Standing } from '../types.js';
import type { EntityIndex } from './entities.js';
import { findOccurrences, type Occurrence, type Part } from './happenings/occurrences.js';
import {
  agreementOf,
  APART,
  areApart,
  differ,
  ENOUGH,
  isBorneOut,
  isCopied,
  likenessOf,
  mayBeAlike,
} from './happenings/sameness.js';
import { lastOf, once, onceOfTwo } from './once.js';
import { independentOf } from './origins.js';
import { byPublished, type Report } from './report.js';

/** In order of the first report, then of its text. @param entities whose places say where on earth an event was */
export function findHappenings(
  reports: readonly Report[],
  entityAt: EntityIndex,
  origins: readonly Origin[],
  entities: readonly Entity[] = [],
): Happening[] {
  const placeOf = new Map(entities.flatMap(({ id, where }) => (where ? [[id, where] as const] : [])));
  return groupOccurrences(findOccurrences([...reports].sort(byPublished), entityAt).map(withoutMereWords)).map(
    (group) => {
      const independent = independentOf(
          group.map((o) => o.report.article.id),
          origins,
        ),
        where = whereOf(group, placeOf);
      return lastHappening(group, JSON.stringify([independent, where]), () => toHappening(group, independent, where));
    },
  );
}

const lastHappening = lastOf<Occurrence, Happening>();

interface Link {
  readonly a: number;
  readonly b: number;
  readonly like: number;
}

/**
 * Of lists of occurrences, one a report: groups in the order of their first. The most alike are joined first, and two
 * groups only where their members are alike on average and nothing keeps any two of them apart; a copied sentence tells
 * what its original tells. Only what shares its sense or type is asked.
 */
export function groupOccurrences(lists: readonly (readonly Occurrence[])[]): Occurrence[][] {
  const occurrences = lists.flat(),
    groupAt = occurrences.map((_, i) => [i]),
    sums = new Map<readonly number[], Map<readonly number[], number>>();
  for (const { a, b } of linksOf(lists)) {
    const [left, right] = [groupAt[a]!, groupAt[b]!];
    if (left === right || sumOf(left, right) <= ENOUGH * left.length * right.length) continue;
    joinSums(left, right);
    left.push(...right);
    for (const i of right) groupAt[i] = left;
  }
  return [...new Set(groupAt)]
    .map((group) => group.sort((a, b) => a - b))
    .sort(([a], [b]) => a! - b!)
    .map((group) => group.map((i) => occurrences[i]!));

  /** Of the likenesses of all pairs; once two are kept apart, so are all groups that hold them. */
  function sumOf(left: readonly number[], right: readonly number[]): number {
    const known = sums.get(left)?.get(right);
    if (known !== undefined) return known;
    let sum = 0;
    for (const i of left)
      for (const j of right) {
        sum += scoreOf(occurrences[i]!, occurrences[j]!);
        if (sum === KEPT_APART) return keep(left, right, sum);
      }
    return keep(left, right, sum);
  }
  function keep(left: readonly number[], right: readonly number[], sum: number): number {
    (sums.get(left) ?? sums.set(left, new Map()).get(left)!).set(right, sum);
    (sums.get(right) ?? sums.set(right, new Map()).get(right)!).set(left, sum);
    return sum;
  }
  /** Sums of the left group become those of both together, where they are known of both. */
  function joinSums(left: readonly number[], right: readonly number[]): void {
    const mine = sums.get(left),
      theirs = sums.get(right);
    for (const other of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
      const x = mine?.get(other),
        y = theirs?.get(other);
      sums.get(other)?.delete(right);
      if (other === left || other === right) continue;
      if (x === KEPT_APART || y === KEPT_APART) keep(left, other, KEPT_APART);
      else if (x !== undefined && y !== undefined) keep(left, other, x + y);
      else {
        mine?.delete(other);
        sums.get(other)?.delete(left);
      }
    }
    mine?.delete(right);
    sums.delete(right);
  }
}

const KEPT_APART = Number.NEGATIVE_INFINITY;

/** What a pair counts in the sum of two groups. */
function scoreOf(a: Occurrence, b: Occurrence): number {
  if (isCopied(a, b)) return COPIED;
  return differ(a, b) ? KEPT_APART : areApart(a, b) ? APART : likenessOf(a, b);
}

/** A copied sentence counts for more than all that two events may have in common. */
const COPIED = 1000;

/** The most alike first; of equals in the order given. */
function linksOf(lists: readonly (readonly Occurrence[])[]): Link[] {
  const links: Link[] = [];
  let from = 0;
  const firsts = lists.map((list) => {
    const first = from;
    from += list.length;
    return first;
  });
  lists.forEach((earlier, x) => {
    for (let y = x; y < lists.length; y++) {
      const found = linksBetween(earlier, lists[y]!);
      for (let k = 0; k < found.length; k += 3)
        links.push({ a: firsts[x]! + found[k]!, b: firsts[y]! + found[k + 1]!, like: found[k + 2]! });
    }
  });
  return links.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/**
 * Place in the one list, place in the other, and how alike, one after another; of a list and itself each two once. Made
 * of the two lists alone.
 */
const linksBetween = onceOfTwo((earlier: readonly Occurrence[], later: readonly Occurrence[]): readonly number[] => {
  const having = byKey(earlier),
    links: number[] = [];
  keysOfAll(later).forEach((keys, j) => {
    const b = later[j]!,
      [sense, type] = keys,
      near = (sense === undefined ? undefined : having.get(sense)) ?? NO_LINKS,
      more = type === undefined ? undefined : having.get(type);
    for (const i of more ? new Set([...near, ...more]) : near) {
      if (earlier === later && i >= j) continue;
      const a = earlier[i]!,
        like = isCopied(a, b) || (mayBeAlike(a, b) && isBorneOut(a, b)) ? scoreOf(a, b) : KEPT_APART;
      if (like > ENOUGH) links.push(i, j, like);
    }
  });
  return links.length ? links : NO_LINKS;
});

const NO_LINKS: readonly number[] = [];

const byKey = once((list: readonly Occurrence[]): ReadonlyMap<string, readonly number[]> => {
  const having = new Map<string, number[]>();
  keysOfAll(list).forEach((keys, i) => {
    for (const key of keys) (having.get(key) ?? having.set(key, []).get(key)!).push(i);
  });
  return having;
});

/** None of what stands in its report so often before it: that is found to be no other event. */
const keysOfAll = once((list: readonly Occurrence[]): readonly (readonly string[])[] => {
  const times = new Map<string, number>(),
    isMetYet = (key: string): boolean => times.set(key, (times.get(key) ?? 0) + 1).get(key)! <= MOST_BY_ONE_WORD;
  return list.map((o) => keysOf(o).filter(isMetYet));
});

/** No report's prose tells of more events by one word; what does is a table, or made to keep a linker busy. */
export const MOST_BY_ONE_WORD = 400;

const keysOf = ({ sense, type }: Occurrence): string[] => [
  ...(sense ? [`sense ${sense}`] : []),
  ...(type === 'OTHER' ? [] : [`type ${type}`]),
];

const withoutMereWords = once((list: readonly Occurrence[]): readonly Occurrence[] =>
  list.filter((o) => !isMereWord(o)),
);

/** "freedom or death", in somebody's mouth: a word between quotation marks of which nothing is said. */
const isMereWord = ({ report, event, agent, patient, where }: Occurrence): boolean =>
  !agent &&
  !patient &&
  !where &&
  !event.when &&
  event.told !== undefined &&
  report.reading.statements[event.told]?.form === 'direct';

function toHappening(group: readonly Occurrence[], independent: number, where: { readonly where?: Place }): Happening {
  const first = group[0]!;
  const standing = standingOf(group),
    told = group.flatMap(({ event }) => (event.standing === standing ? (event.when ?? []) : [])),
    exact = told.filter((w) => w.modifier !== 'since');
  const days = exact.length ? exact : told,
    finest = Math.max(0, ...days.map((w) => Math.min(DAY, w.from.length)));
  const when = mostTold(
    days.filter((w) => w.from.length >= finest),
    (w) => w.from.slice(0, DAY),
  );
  const part = (of: (o: Occurrence) => Part | undefined, not?: Part) =>
    mostTold(
      group.flatMap((o) => of(o) ?? []).filter((p) => !isOne(p, not) && !isOpen(p)),
      (p) => p.entity ?? [...p.stems].join(' '),
    );
  const modes = new Set(group.flatMap((o) => o.event.mode ?? [])),
    mode = modes.size === 1 ? [...modes][0] : undefined;
  const place = part((o) => o.where),
    patient = part((o) => o.patient) ?? part((o) => o.hit),
    agent = part((o) => o.agent, patient) ?? part((o) => o.perpetrator, patient);
  return {
    id: idOf(
      'happening',
      first.event.type,
      first.report.article.id,
      first.event.trigger.start,
      first.event.trigger.end,
    ),
    anchors: group.map((o) => anchorAt(o.report.article, o.event.trigger)).sort(byAnchor),
    type: first.event.type,
    ...(mode ? { mode } : {}),
    standing,
    ...(when ? { when } : {}),
    ...(place ? { place: place.words } : {}),
    ...where,
    ...(agent ? { agent: agent.words } : {}),
    ...(patient ? { patient: patient.words } : {}),
    independent,
    ...(group[1]
      ? {
          linked: {
            by: 'happenings/traits',
            why: isCopied(first, group[1])
              ? 'the same sentence in both reports'
              : `the same ${agreementOf(first, group[1]).join(', ') || 'parts'}`,
          },
        }
      : {}),
  };
}

/** “I ruled nothing out”: a word that stands for somebody or something else tells a reader nobody. */
const isOpen = ({ words }: Part): boolean =>
  Object.hasOwn(PRONOUNS, words.toLowerCase()) || POINTING.has(words.toLowerCase());
const POINTING: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'what',
  'anything',
  'something',
  'nothing',
  'everything',
]);

/** Letters of an ISO date up to its day. */
const DAY = 10;

/** Who is done to is not shown as who does it: "seven people died" in one report, "killing seven people" in another. */
const isOne = (a: Part, b: Part | undefined): boolean =>
  b !== undefined &&
  ((a.entity !== undefined && a.entity === b.entity) || isWithin(a.stems, b.stems) || isWithin(b.stems, a.stems));
const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  few.size > 0 && [...few].every((stem) => many.has(stem));

/** What most give; the first given of what as many do. */
function mostTold<T>(told: readonly T[], keyOf: (one: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const one of told) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return told.find((one) => counts.get(keyOf(one)) === most);
}

/** Of the finest precision there is, the place that most reports name. */
function whereOf(group: readonly Occurrence[], placeOf: ReadonlyMap<string, Place>): { where?: Place } {
  const places = group.flatMap(({ where }) => placeOf.get(where?.entity ?? '') ?? []),
    finest = PRECISIONS.find((precision) => places.some((p) => p.precision === precision));
  const where = mostTold(
    places.filter((p) => p.precision === finest),
    (p) => `${p.country} ${p.name}`,
  );
  return where ? { where } : {};
}
const PRECISIONS: readonly Place['precision'][] = ['city', 'region', 'country'];

const standingOf = (group: readonly Occurrence[]): Standing =>
  mostTold(
    group.map((o) => o.event.standing),
    (s) => s,
  )!;
