/**
 * Hours, days and lengths of time that a report sets against each other, where somebody gave the one that it says does
 * not hold: "at 4.52, and not at 4.25, as the town hall first said". With either stand the reports that give it.
 */
import { anchorAt } from '../../text/anchors.js';
import { byPlace, overlaps } from '../../text/spans.js';
import type { Span } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import type { Account, Accounts } from './accounts.js';
import { type Contrast, setAgainst } from './contrasts/contrast.js';
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

/** One a report: another sentence of the same thing with that very time. */
const givenBy = (reports: readonly Report[], { kind, report: own, right, wrong }: Contrast, time: Placed): Given[] =>
  reports.flatMap((report) => {
    const at = timesTelling(report, kind, time.tells.get(kind)!).find(
      (p) =>
        !(report === own && [right, wrong].some((t) => overlaps(t, p))) &&
        areOfOne(own, wrong.sentence, report, p.sentence),
    );
    return at ? [{ report, at }] : [];
  });

/** What it is the time of: the words in front of the first of the two in their clause, else the sentence before. */
function matterOf({ report, right, wrong }: Contrast): string {
  const { text } = report.article,
    { sentence, before } = wrong;
  const [first] = [right, wrong].filter((t) => t.start >= sentence.start && t.end <= sentence.end).sort(byPlace),
    clause = text
      .slice(sentence.start, first!.start)
      .split(/[;:–—]|, /)
      .at(-1)!;
  const words = [clause, before ? text.slice(before.start, before.end) : ''].map((w) =>
    w.trim().replace(SMALL_WORDS, '').split(/\s+/),
  );
  return (words.find((w) => w.length >= SHORTEST) ?? words[0]!).slice(-LONGEST).join(' ');
}
/** Words of a heading, which takes the last ones. */
const SHORTEST = 3,
  LONGEST = 14;
const SMALL_WORDS = /(?: (?:not|at|on|in|by|for|as|to|from|since|until|about|around|the|late|early))+$/i;
