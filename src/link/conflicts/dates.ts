/**
 * Two reports that give different days, months or years for what can have happened only once; and what was planned for
 * one day and moved to another.
 */
import { MOVED, NIGHTLY } from '../../lang/en/moved-dates.js';
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Origin, When } from '../../types.js';
import type { Occurrence } from '../happenings/occurrences.js';
import { independentOf } from '../origins.js';
import { byPublished } from '../report.js';
import type { Account, Accounts } from './accounts.js';
import { isCalendar } from './contrasts/kinds.js';
import { findCorrections, isTakenBack } from './corrections.js';
import { sentenceAt, type Singular } from './singular.js';

/** The words of a report for the date of an event. */
interface Dated {
  readonly occurrence: Occurrence;
  readonly when: When;
  readonly at: Anchor;
  readonly sentence: string;
}

export function findDateConflicts(singular: readonly Singular[], origins: readonly Origin[]): Accounts[] {
  return singular.flatMap(({ key, occurrences }) => {
    const dated = occurrences
      .flatMap((o) => datedAt(o) ?? [])
      .sort((a, b) => byPublished(a.occurrence.report, b.occurrence.report) || a.at.start - b.at.start);
    // a report that gives two days tells of two events
    const own = dated.filter((d) => dated.every((e) => e.at.article !== d.at.article || !areOther(d.when, e.when)));
    const sides = sidesOf(own);
    if (
      sides.length < 2 ||
      sides.some((a, i) => sides.slice(0, i).some((b) => isOneWord(a, b))) ||
      independentOf(
        own.map((d) => d.at.article),
        origins,
      ) < 2
    )
      return [];
    const planned = key.startsWith('planned'),
      moved = own.filter((d) => MOVED.test(d.sentence));
    if (planned ? !moved.length : sides.some((a) => sides.some((b) => a !== b && areOneNight(a[0]!, b[0]!)))) return [];
    const reports = [...new Set(own.map((d) => d.occurrence.report))],
      says = sides.map((side) => side[0]!.at.exact);
    const state = planned
      ? ('superseded' as const)
      : isTakenBack(findCorrections(reports), says)
        ? ('corrected' as const)
        : ('open' as const);
    const first = own[0]!.occurrence;
    return [
      {
        kind: 'date' as const,
        about: aboutOf(first),
        state,
        sides: sides.map(toSide),
        linked: {
          by: 'conflicts/dates',
          why: planned
            ? `planned for ${says[0]}, and moved: “${moved[0]!.sentence.slice(0, 120)}”`
            : `one event, on ${sides.map((side) => side[0]!.when.from.slice(0, 10)).join(' and on ')}`,
        },
      },
    ];
  });
}

/** In words: what happened, and whom or what it befell. @example "death: Ida Brand" */
export const aboutOf = ({
  report: {
    article: { text },
  },
  event: { trigger },
  patient,
  agent,
  where,
}: Occurrence): string =>
  [text.slice(trigger.start, trigger.end).toLowerCase(), (patient ?? agent ?? where)?.words].filter(Boolean).join(': ');

/**
 * A month or weekday by name, in the sentence of the event. "Today" and "last night" hang on when the report was
 * written, and a weekday is no ground where nobody knows when that was.
 */
function datedAt(occurrence: Occurrence): Dated | undefined {
  const {
      report: {
        article,
        reading: { times },
      },
      event: { when },
    } = occurrence,
    sentence = sentenceAt(occurrence);
  if (
    !when ||
    !sentence ||
    when.modifier !== undefined ||
    when.to !== undefined ||
    (when.basis === 'reckoned' && article.published === undefined)
  )
    return undefined;
  const time = times.find(
    (t) =>
      sentence.start <= t.start &&
      t.end <= sentence.end &&
      t.when?.from === when.from &&
      isCalendar(article.text.slice(t.start, t.end)),
  );
  return (
    time && {
      occurrence,
      when,
      at: anchorAt(article, time),
      sentence: article.text.slice(sentence.start, sentence.end),
    }
  );
}

/** As far as both are known: a month is no other date than a day of its own. */
function areOther(a: When, b: When): boolean {
  const [x, y] = [a.from.slice(0, 10), b.from.slice(0, 10)];
  return !x.startsWith(y) && !y.startsWith(x);
}

/** A day apart where a report speaks of the night or of another zone, or names the day by its weekday alone. */
function areOneNight(a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map((d) => (d.when.from.length >= 10 ? Date.parse(d.when.from.slice(0, 10)) : Number.NaN));
  return (
    Math.abs(x! - y!) <= 86_400_000 &&
    [a, b].some((d) => NIGHTLY.test(d.sentence) || (d.when.basis === 'reckoned' && !/\d/.test(d.at.exact)))
  );
}

/** One side a date, in the order in which they came up; a coarser one that holds a finer one is with it. */
function sidesOf(dated: readonly Dated[]): Dated[][] {
  const sides: Dated[][] = [];
  for (const d of [...dated].sort((a, b) => b.when.from.slice(0, 10).length - a.when.from.slice(0, 10).length)) {
    const side = sides.find((s) => !areOther(s[0]!.when, d.when));
    if (side) side.push(d);
    else sides.push([d]);
  }
  return sides.sort((a, b) => dated.indexOf(a[0]!) - dated.indexOf(b[0]!));
}

/** "Sunday" in both: they differ only in when their reports came out, or were put online again. */
const isOneWord = (a: readonly Dated[], b: readonly Dated[]): boolean =>
  a.some((x) => b.some((y) => x.at.exact.toLowerCase() === y.at.exact.toLowerCase()));

const toSide = (side: readonly Dated[]): Account => ({ says: side[0]!.at.exact, anchors: side.map((d) => d.at) });
