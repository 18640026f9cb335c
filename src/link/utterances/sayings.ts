/** A statement with what is compared of it: its speaker, its words, its day. */
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import { PRONOUNS } from '../../lang/en/pronouns.js';
import { byPlace, contains, overlaps } from '../../text/spans.js';
import type { Act, Linked, SourceKind, Statement } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import { type Holder, toHolders } from '../entities/offices.js';
import { once } from '../once.js';
import { instantOf, type Report } from '../report.js';
import { isWordless } from '../rulings/readings.js';
import { senseAt } from './days.js';
import { senseOf, stemOf } from './stems.js';
import { contentOf, findWords, folded, lettersIn, type Word } from './words.js';

/** As it is compared with others, wherever its report stands. */
export interface Voice {
  readonly report: Report;
  /** Index into `Reading.statements`. */
  readonly index: number;
  readonly statement: Statement;
  readonly words: readonly Word[];
  /** Words of the content that carry content. */
  readonly content: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Senses of names and countries: with nothing else in common, two statements may be of two matters. */
  readonly names: ReadonlySet<string>;
  readonly entity: string | undefined;
  /** Why it is that entity, where the report gives only an office. */
  readonly held: Linked | undefined;
  /** Stems of the speaker's name or description; of "the firm's director" only "director". */
  readonly speaker: ReadonlySet<string>;
  /** What `stems` are of, words of one sense alike: "talks" and "discussions". */
  readonly senses: ReadonlySet<string>;
  /**
   * Stems of the titles any report gives a named speaker: "the chairwoman" of one is the "chair of Brant Foods" of
   * another.
   */
  readonly roles: ReadonlySet<string>;
  /** True where the report names the speaker here only by a pronoun, which may mean another. */
  readonly pronoun: boolean;
  /** Stems of the name of the outlet. */
  readonly outlet: ReadonlySet<string>;
  /** Milliseconds since 1970 of the day it was said, else of the report; undefined where neither is known. */
  readonly at: number | undefined;
  /** "2025-11-14", where the report says when it was said, to the day. */
  readonly day: string | undefined;
  /** All words of the sentences it stands in: where they are alike, one report took them from the other. */
  readonly sentence: string;
  /** True where it stands in a heading. */
  readonly heading: boolean;
}

export interface Saying extends Voice {
  /** Index of the report in canonical order. */
  readonly place: number;
  /** The same one as long as its speaker is taken for the same and goes by the same titles. */
  readonly voice: Voice;
}

/**
 * In order of the reports given, then as they were read; those set aside, and those that only hand on another, are left
 * out.
 */
export function findSayings(reports: readonly Report[], entityAt: EntityIndex): Saying[] {
  const rolesOf = toRoles(reports, entityAt),
    holderOf = toHolders(reports, entityAt);
  return reports.flatMap((report, place) =>
    ownOf(report).map((own) => {
      const { named, referent, source } = own.statement;
      const voice = named
        ? voiceOf(own, entityAt(report.article.id, referent, source), rolesOf(report, referent))
        : heldBy(own, holderOf(report, own.statement));
      return { ...voice, place, voice };
    }),
  );
}

/** Those of a report where it is taken alone and nobody is known over all of them. */
export const sayingsAlone = once((report: Report): readonly Voice[] =>
  findSayings([report], () => undefined).map((saying) => saying.voice),
);

type Own = Omit<Voice, 'entity' | 'held' | 'roles'>;

const heldBy = (own: Own, holder: Holder | undefined): Voice => voiceOf(own, holder?.entity, NONE, holder?.linked);

/** @param held settled by the statement and the entity */
function voiceOf(own: Own, entity: string | undefined, roles: ReadonlySet<string>, held?: Linked): Voice {
  const key = `${entity ?? ''}\n${inWords(roles)}`,
    voices = voicesOf(own),
    known = voices.get(key);
  if (known) return known;
  const voice = { ...own, entity, held, roles };
  voices.set(key, voice);
  return voice;
}

const voicesOf = once((_: Own) => new Map<string, Voice>());

const inWords = once((roles: ReadonlySet<string>): string => [...roles].sort().join('\n'));

/** What a report alone tells of its statements. */
const ownOf = once((report: Report): readonly Own[] => {
  const outlet = stemsOf(report.article.outlet ?? '');
  return report.reading.statements.flatMap((statement, index) => {
    if (isWordless(statement) || isHandedOn(report, index)) return [];
    const words = findWords(report.article.text, [...statement.content].sort(byPlace), statement.form);
    const content = contentOf(words),
      stems = new Set(content.map((w) => w.stem));
    return {
      report,
      index,
      statement,
      words,
      content,
      stems,
      senses: new Set(content.map((w) => senseAt(report, w))),
      names: new Set(
        content.flatMap((w) => (w.kind === 'name' || w.stem.startsWith('country:') ? [senseOf(w.stem)] : [])),
      ),
      speaker: stemsOf(
        statement.named ? (statement.speaker ?? '') : (statement.speaker ?? '').replace(/^.{0,80}['’]s (?=\p{L})/u, ''),
      ),
      pronoun: isPronoun(report, statement),
      outlet,
      at: instantOf(dayOf(statement) ?? report.article.published),
      day: dayOf(statement),
      sentence: sentenceOf(report, statement),
      heading: inHeading(report, statement),
    };
  });
});

/**
 * "Radio Orlo reported that Ida Brand called it a lie": what Radio Orlo said is what she said, and stands there as the
 * hand it came through. Who accuses or refuses somebody says something of their own, though somebody's answer is told
 * in the same breath; so does who says more than that ("I packed it, and he said that it was for the mayor"), and so do
 * people without a name ("two diplomats said that she had offered a truce").
 */
function isHandedOn({ reading: { statements } }: Report, index: number): boolean {
  const outer = statements[index]!;
  if (!HANDING.has(outer.act) || (outer.sourceKind !== undefined && !PAPER_KINDS.has(outer.sourceKind))) return false;
  return statements.some(
    (inner) =>
      inner.within === index &&
      inner.relays.some((relay) => outer.source.some((source) => overlaps(source, relay))) &&
      isMostOf(inner, outer),
  );
}

function isMostOf(inner: Statement, outer: Statement): boolean {
  const spans = [...inner.source, ...inner.cue, ...inner.content],
    start = Math.min(...spans.map((s) => s.start)),
    end = Math.max(...spans.map((s) => s.end));
  const held = outer.content.reduce((sum, s) => sum + Math.max(0, Math.min(end, s.end) - Math.max(start, s.start)), 0);
  return held >= MOST_OF * outer.content.reduce((sum, s) => sum + s.end - s.start, 0);
}

/** Share of the letters, so that "that" and a day may stand beside. */
const MOST_OF = 0.8;
const PAPER_KINDS: ReadonlySet<SourceKind> = new Set<SourceKind>(['media', 'document']);
const HANDING: ReadonlySet<Act> = new Set<Act>(['assert', 'announce', 'confirm', 'other']);

const stemsOf = (words: string): Set<string> =>
  new Set(
    folded(words.toLowerCase())
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((w) => !FUNCTION_WORDS.has(w))
      .map(stemOf) ?? [],
  );

/** The titles of an entity of the record in all reports; of anyone else in this one. */
function toRoles(
  reports: readonly Report[],
  entityAt: EntityIndex,
): (report: Report, referent: number | undefined) => ReadonlySet<string> {
  const keyOf = (article: string, referent: number) => entityAt(article, referent) ?? `${article} ${referent}`;
  const roles = new Map<string, Set<string>>();
  for (const report of reports)
    for (const [referent, stems] of titlesIn(report)) {
      const key = keyOf(report.article.id, referent),
        of = roles.get(key) ?? roles.set(key, new Set()).get(key)!;
      for (const stem of stems) of.add(stem);
    }
  return ({ article }, referent) =>
    (referent === undefined ? undefined : roles.get(keyOf(article.id, referent))) ?? NONE;
}

/** Stems and senses of the titles that a report gives each referent. */
const titlesIn = once(({ article, reading }: Report): ReadonlyMap<number, ReadonlySet<string>> => {
  const titles = new Map<number, Set<string>>();
  for (const { referent, role } of reading.mentions)
    if (role) {
      const of = titles.get(referent) ?? titles.set(referent, new Set()).get(referent)!;
      for (const stem of stemsOf(article.text.slice(role.start, role.end))) of.add(stem).add(senseOf(stem));
    }
  return titles;
});

const NONE: ReadonlySet<string> = new Set();

const isPronoun = ({ article }: Report, { source }: Statement): boolean =>
  source.length > 0 && source.every((s) => Object.hasOwn(PRONOUNS, article.text.slice(s.start, s.end).toLowerCase()));

const dayOf = ({ said }: Statement): string | undefined =>
  said && /^\d{4}-\d\d-\d\d/.test(said.from) && said.to === undefined && said.modifier === undefined
    ? said.from.slice(0, 10)
    : undefined;

const inHeading = ({ article }: Report, { content, cue }: Statement): boolean => {
  const first = content[0] ?? cue[0];
  return (
    first !== undefined &&
    (article.blocks.some((b) => b.kind === 'heading' && contains(b, first)) ||
      (article.title !== undefined && first.end <= article.title.length))
  );
};

function sentenceOf({ article, reading }: Report, { source, cue, content }: Statement): string {
  const spans = [...source, ...cue, ...content];
  const held = reading.sentences.filter((s) => spans.some((span) => overlaps(s, span)));
  return held.map((s) => lettersIn(s, article.text)).join(' ');
}
