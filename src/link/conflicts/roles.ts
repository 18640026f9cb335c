/**
 * One person called by roles that exclude each other: "former president" and "president", "deputy minister" and
 * "minister". That somebody left office between two reports is none.
 */
import {
  BELOW,
  FORMER,
  KEPT_FOR_LIFE,
  OF_ONE_HOLDER,
  ONE_RANK,
  RANKS,
  RULE_NOUNS,
} from '../../lang/en/role-modifiers.js';
import { overlaps } from '../../text/spans.js';
import type { Anchor, Entity, Role } from '../../types.js';
import { instantOf, type Report } from '../report.js';
import { folded } from '../utterances/words.js';
import { stemOf } from '../utterances/stems.js';
import type { Accounts } from './accounts.js';

/** A role cut into what it says of the office and the office itself. */
interface Held {
  readonly role: Role;
  readonly former: boolean;
  readonly below: boolean;
  readonly office: string;
  /** True of an office that one holds at a time: whoever left it is no "president". */
  readonly isOfOne: boolean;
}

/** A deputy who is called the minister half a year later was promoted. */
const PROMOTED = 31 * 86_400_000;

export function findRoleConflicts(reports: readonly Report[], entities: readonly Entity[]): Accounts[] {
  const texts = new Map(reports.map(({ article: { id, text } }) => [id, text]));
  return entities
    .filter((e) => e.type === 'person')
    .flatMap((entity) => {
      const held = [...entity.roles, ...describedBy(reports, entity)]
        .map((role) => toHeld(role, texts.get(role.article) ?? ''))
        .filter((h) => h.office);
      return [
        ...[...new Set(held.map((h) => h.office))].sort().flatMap((office) =>
          conflictsOf(
            reports,
            entity,
            held.filter((h) => h.office === office),
          ),
        ),
        ...ranksOf(entity, texts),
      ];
    });
}

/** A sergeant of one report who is a corporal in another of the same month; nobody is told to have been promoted. */
function ranksOf(entity: Entity, texts: ReadonlyMap<string, string>): Accounts[] {
  const byRank = new Map<string, Role[]>();
  for (const role of entity.roles) {
    const rank = [...new Set(wordsOf(role.exact).flatMap((w) => ONE_RANK[w] ?? []))].join(' ');
    if (rank) byRank.set(rank, [...(byRank.get(rank) ?? []), role]);
  }
  const [first, second] = [...byRank]
    .filter(([rank, roles]) => [...byRank].some((other) => areTwoRanks([rank, roles], other)))
    .sort(([a, x], [b, y]) => y.length - x.length || earliest(x) - earliest(y) || (a < b ? -1 : 1));
  if (!first || !second || [...first[1], ...second[1]].some((r) => RAISED.test(texts.get(r.article) ?? ''))) return [];
  return [accounts(entity, first[1], second[1], [], 'called by two ranks')];
}

const earliest = (roles: readonly Role[]): number => Math.min(...roles.map((r) => instantOf(r.published) ?? 0));

const RAISED = /\b(?:promot(?:ed|ion)|demot(?:ed|ion)|reduced in rank|stripped of (?:his|her) rank)\b/i;

/** No word in common ("lieutenant colonel" is a colonel), in two reports of one month. */
function areTwoRanks(
  [a, xs]: readonly [string, readonly Role[]],
  [b, ys]: readonly [string, readonly Role[]],
): boolean {
  return (
    !a.split(' ').some((word) => b.split(' ').includes(word)) &&
    xs.some((x) =>
      ys.some(
        (y) =>
          x.article !== y.article &&
          Math.abs((instantOf(x.published) ?? 0) - (instantOf(y.published) ?? 0)) <= PROMOTED,
      ),
    ) &&
    !xs.some((x) => ys.some((y) => x.article === y.article))
  );
}

function conflictsOf(reports: readonly Report[], entity: Entity, held: readonly Held[]): Accounts[] {
  const former = held.filter((h) => h.former && h.isOfOne),
    saysFormer = new Set(former.map((h) => h.role.article));
  const inOffice = held.filter((h) => !h.former && !h.below),
    below = held.filter((h) => h.below && !h.former);
  // "the director" of a report that says "former director" elsewhere is short for it, or tells of the time in office
  const called = inOffice.filter((h) => !saysFormer.has(h.role.article));
  const governing = former.flatMap((f) =>
    governs(
      reports.find((r) => r.article.id === f.role.article),
      entity,
    ),
  );
  const out: Accounts[] = [];
  const left =
    former.length > 0 && called.length > 0 && former.every((f) => called.every((p) => isLater(f.role, p.role)));
  const present = left || called.some((h) => !isOfCourtesy(h.role)) ? called : [];
  if (former.length && present.length && (!left || governing.length))
    out.push(
      accounts(
        entity,
        former.map((h) => h.role),
        present.map((h) => h.role),
        governing,
        left ? 'called former in a report that shows the same person in office' : 'called former and not former',
      ),
    );
  const near = below.flatMap((b) =>
    inOffice.filter(
      (p) => Math.abs((instantOf(b.role.published) ?? 0) - (instantOf(p.role.published) ?? 0)) <= PROMOTED,
    ),
  );
  if (near.length)
    out.push(
      accounts(
        entity,
        below.map((h) => h.role),
        near.map((h) => h.role),
        [],
        'called by an office and by the one below',
      ),
    );
  return out;
}

/** "Governor Brand": by the word alone. "The governor of Velm" is in office. */
const isOfCourtesy = ({ exact }: Role): boolean => KEPT_FOR_LIFE.has(exact.toLowerCase());

/** "the water minister", where the report means the one it names. "The sheriff's office" is nobody's. */
function describedBy(reports: readonly Report[], entity: Entity): Role[] {
  const articles = new Map(reports.map((r) => [r.article.id, r.article]));
  return entity.anchors
    .filter(
      (a) =>
        /^(?:the|a|an|former|ex)\b/i.test(a.exact) &&
        !/^['’]/.test(articles.get(a.article)?.text.slice(a.end) ?? '') &&
        !entity.roles.some((r) => r.article === a.article && overlaps(r, a)),
    )
    .map((a) => {
      const published = articles.get(a.article)?.published;
      return { ...a, ...(published === undefined ? {} : { published }) };
    });
}

const accounts = (
  entity: Entity,
  some: readonly Role[],
  others: readonly Role[],
  governing: readonly Anchor[],
  why: string,
): Accounts => ({
  kind: 'role',
  about: entity.name,
  state: 'open',
  linked: { by: 'conflicts/roles', why },
  sides: [some, [...others, ...governing]].map((roles) => ({
    says: [...new Set(roles.map((r) => r.exact))].join(' · '),
    anchors: roles.map(({ article, start, end, exact }) => ({ article, start, end, exact })),
  })),
});

function toHeld(role: Role, text: string): Held {
  const words: readonly string[] = wordsOf(role.exact),
    ahead = /^(?:the|an?) /i.test(role.exact)
      ? []
      : wordsOf(AHEAD.exec(text.slice(Math.max(0, role.start - FAR), role.start))?.[0] ?? '');
  const office = words
    .filter((w) => !FORMER.has(w) && !BELOW.has(w))
    .map(stemOf)
    .filter((stem) => !stem.startsWith('country:') && stem.length > 1 && !['the', 'an', 'us', 'usa'].includes(stem));
  return {
    role,
    former: [...ahead, ...words].some((w) => FORMER.has(w)) && !words.includes('then'),
    below: words.some((w) => BELOW.has(w)),
    office: words.includes('then') || words.every((w) => BELOW.has(w) || RANKS.has(w)) ? '' : office.join(' '),
    isOfOne: words.some((w) => OF_ONE_HOLDER.has(w)),
  };
}

const wordsOf = (words: string): string[] =>
  folded(words.toLowerCase())
    .replaceAll(/\bex-/g, 'ex ')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
/** What stands before a role within its noun phrase: "former municipal" of "judge", not "ousted the" of "president". */
const AHEAD = /(?:(?!(?:the|an?|his|her|its|their|this|that)\s)[\p{L}-]+ ){1,3}$/iu;
/** Characters. */
const FAR = 40;

/** True only where both are dated and `a` came after `b`. */
function isLater(a: Role, b: Role): boolean {
  const [x, y] = [instantOf(a.published), instantOf(b.published)];
  return x !== undefined && y !== undefined && x > y;
}

/** "the Brand administration", in a report that calls Brand former. */
function governs(report: Report | undefined, entity: Entity): Anchor[] {
  const last = entity.name.split(' ').at(-1) ?? '';
  if (!report || last.length < 3) return [];
  const { id, text } = report.article,
    out: Anchor[] = [];
  for (const noun of RULE_NOUNS)
    for (let at = text.indexOf(`${last} ${noun}`); at >= 0; at = text.indexOf(`${last} ${noun}`, at + 1)) {
      if (/\b(?:former|previous|first|last|old)\s+$/i.test(text.slice(Math.max(0, at - 10), at))) continue;
      const end = at + last.length + 1 + noun.length;
      out.push({ article: id, start: at, end, exact: text.slice(at, end) });
    }
  return out.sort((a, b) => a.start - b.start);
}
