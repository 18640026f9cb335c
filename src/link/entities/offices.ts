/**
 * Who is meant where a report names nobody and gives an office: “the prime minister”, whom another report of the story
 * names. Only an office of one holder, and only where one person of the story has it; of two, past or to come, nobody is
 * meant.
 */
import { BELOW, FORMER } from '../../lang/en/role-modifiers.js';
import { HELD_BY_ONE, NOT_ALONE, PASSING, SAME_OFFICE, TOLD_ALONE } from '../../lang/en/offices.js';
import type { Linked, Span, Statement } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { stemOf } from '../utterances/stems.js';

/** An office in comparable pieces: “Velm’s interior minister” → minister, interior, and of the country nothing. */
interface Office {
  readonly head: string;
  /** Stems of the words before the head, countries left out. */
  readonly of: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Whoever holds the office that the words for a speaker give: entity id, and why. */
export interface Holder {
  readonly entity: string;
  readonly linked: Linked;
}
export type HolderOf = (report: Report, statement: Statement) => Holder | undefined;

export function toHolders(reports: readonly Report[], entityAt: EntityIndex): HolderOf {
  const holders = new Map<string, { readonly entity: string; readonly office: Office }[]>();
  for (const report of reports)
    for (const { referent, office } of heldIn(report)) {
      const entity = entityAt(report.article.id, referent),
        of = holders.get(office.head) ?? holders.set(office.head, []).get(office.head)!;
      if (entity !== undefined) of.push({ entity, office });
    }
  return (report, statement) => {
    const asked = statement.named ? undefined : describedIn(statement, report);
    if (!asked) return undefined;
    const found = new Set((holders.get(asked.head) ?? []).filter((h) => fits(asked, h.office)).map((h) => h.entity));
    const [entity, ...others] = found;
    return entity === undefined || others.length
      ? undefined
      : {
          entity,
          linked: { by: 'entities/offices', why: `“${statement.speaker}”: nobody else of the story is called so` },
        };
  };
}

/** Every word of the description is of the office; a bare “president” is nobody's of a club, a “minister” not the prime. */
function fits(asked: Office, held: Office): boolean {
  if (![...asked.of].every((stem) => held.of.has(stem))) return false;
  if (asked.countries.size && held.countries.size && ![...asked.countries].some((c) => held.countries.has(c)))
    return false;
  if (asked.of.size > 0) return true;
  const not = NOT_ALONE[asked.head] ?? [];
  return TOLD_ALONE.has(asked.head) && (not === 'any' ? held.of.size === 0 : !not.some((w) => held.of.has(stemOf(w))));
}

/** Offices that the report gives to those it names. */
const heldIn = once((report: Report): readonly { readonly referent: number; readonly office: Office }[] =>
  report.reading.mentions.flatMap(({ referent, role }) => {
    const { type, named } = report.reading.referents[referent]!,
      office = role && named && type === 'person' ? officeIn(report.article.text, role) : undefined;
    return office ? [{ referent, office }] : [];
  }),
);

/** “the prime minister”, “Minister” in a headline; not “a minister”, nor “the minister’s office”. */
const describedIn = once(
  ({ source, referent }: Statement, { article: { text }, reading }: Report): Office | undefined => {
    const [first, ...more] = source,
      who = referent === undefined ? undefined : reading.referents[referent];
    if (!first || more.length || (who && who.type !== 'person')) return undefined;
    const pronoun = who && /^(?:he|she|who)$/iu.test(text.slice(first.start, first.end));
    const words = pronoun ? who.name : text.slice(first.start, first.end);
    return /^(?:an?|one|another|some|any|every|each) /iu.test(words) ? undefined : toOffice(words);
  },
);

const officeIn = (text: string, { start, end }: Span): Office | undefined => toOffice(text.slice(start, end));

/** Up to “of”, a comma or “who”: what stands there tells whose it is, and is left out. */
function toOffice(role: string): Office | undefined {
  const words = (/^[^,(]*?(?=$|[,(]| (?:of|for|in|at|who|and)\b)/iu.exec(role)?.[0] ?? '')
    .toLowerCase()
    .replaceAll(/['’]s?(?= |$)/gu, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word && !/^(?:the|his|her|its|their|our|then)$/u.test(word))
    .flatMap((word) => SAME_OFFICE[word] ?? [word]);
  const head = words.at(-1);
  if (!head || !HELD_BY_ONE.has(head) || words.some((w) => FORMER.has(w) || BELOW.has(w) || PASSING.has(w)))
    return undefined;
  const stems = words.slice(0, -1).map(stemOf);
  return {
    head,
    of: new Set(stems.filter((stem) => !stem.startsWith('country:'))),
    countries: new Set(stems.filter((stem) => stem.startsWith('country:'))),
  };
}
