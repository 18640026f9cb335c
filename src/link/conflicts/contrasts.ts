/**
 * Hours, days and lengths of time that a report sets against each other, where somebody gave the one that it says does
 * not hold: "at 4.52, and not at 4.25, as the town hall first said". With either stand the reports that give it.
 */
import { IT_WAS } from '../../lang/en/corrections.js';
import { anchorAt } from '../../text/anchors.js';
import { byPlace, overlaps } from '../../text/spans.js';
import type { Span } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import type { Account, Accounts } from './accounts.js';
import { type Contrast, setAgainst } from './contrasts/contrast.js';
import type { TimeKind } from './contrasts/kinds.js';
import { takenBack } from './contrasts/notes.js';
import { areOfOne, type Placed, timesIn, timesTelling } from './contrasts/placed.js';

/** One of each pair of times, in the order in which they come up. */
export function findTimeContrasts(reports: readonly Report[]): Accounts[] {
  const groups = new Map<string, Contrast[]>();
  for (const contrast of reports.flatMap(contrastsIn)) {
    const { kind, right, wrong } = contrast,
      key = [kind, ...[right, wrong].map((t) => t.tells.get(kind)).sort()].join(' ');
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(contrast);
  }
  return [...groups.values()].flatMap((group) => toAccounts(group, reports) ?? []);
}

const contrastsIn = once((report: Report): readonly Contrast[] => [
  ...timesIn(report).flatMap((own) => setAgainst(report, own)),
  ...takenBack(report),
]);

function toAccounts(group: readonly Contrast[], reports: readonly Report[]): Accounts | undefined {
  const [first] = group as readonly [Contrast],
    own = (side: 'right' | 'wrong') => group.map((c): Given => ({ report: c.report, at: c[side] }));
  const elsewhere = givenBy(reports, first, first.wrong);
  if (!elsewhere.length && !group.some((c) => c.isSaid)) return undefined;
  return {
    kind: 'date',
    about: `${first.kind}: ${matterOf(first)}`,
    state: group.some((c) => c.isNote) ? 'corrected' : 'open',
    sides: [
      toSide([...own('right'), ...givenBy(reports, first, first.right)]),
      toSide([...own('wrong'), ...elsewhere]),
    ],
    linked: { by: 'conflicts/contrasts', why: 'a report says that one of them does not hold' },
  };
}

interface Given {
  readonly report: Report;
  readonly at: Span;
}

function toSide(given: readonly Given[]): Account {
  const anchors = given.map(({ report, at }) => anchorAt(report.article, at));
  return { says: anchors[0]!.exact, anchors };
}

/**
 * One a report: another sentence of the same thing with that very time. An hour to the minute is in one story hardly
 * told of two things; one that a line begins with is that of an entry.
 */
const givenBy = (reports: readonly Report[], { kind, report: own, right, wrong }: Contrast, time: Placed): Given[] =>
  reports.flatMap((report) => {
    const told = time.tells.get(kind)!;
    const at = timesTelling(report, kind, told).find(
      (p) =>
        !(report === own && [right, wrong].some((t) => overlaps(t, p))) &&
        ((isToTheMinute(kind, told) && p.start > p.sentence.start) ||
          areOfOne(own, wrong.sentence, report, p.sentence)),
    );
    return at ? [{ report, at }] : [];
  });

/** No full quarter. */
const isToTheMinute = (kind: TimeKind, told: string): boolean => kind === 'hour' && Number(told.slice(3)) % 15 !== 0;

/**
 * What it is the time of: the words in front of the first of the two in their clause; of an answer ("It was …") the
 * sentence before.
 */
function matterOf({ report, right, wrong }: Contrast): string {
  const { text } = report.article,
    { sentence, before } = wrong;
  const [first] = [right, wrong].filter((t) => t.start >= sentence.start && t.end <= sentence.end).sort(byPlace),
    front = text.slice(Math.max(sentence.start, first!.start - FRONT), first!.start);
  const clause = front.split(/[;:–—]|, /).at(-1)!,
    isAnswer = before !== undefined && (!clause.trim() || IT_WAS.test(front));
  return (isAnswer ? text.slice(before.start, before.end) : clause)
    .trim()
    .replace(SMALL_WORDS, '')
    .split(/\s+/)
    .slice(-LONGEST)
    .join(' ');
}
/** Characters of the clause, and words of a heading, which takes the last ones. */
const FRONT = 200,
  LONGEST = 14;
const SMALL_WORDS = /(?: (?:not|at|on|in|by|for|as|to|from|since|until|about|around|the|late|early))+$/i;
