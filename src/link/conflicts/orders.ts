/**
 * Two events told in one order here and in the other there: "sank after the fire", "the fire broke out after she sank".
 * Both must be known as one over the reports.
 */
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Event, Happening, Origin, Span } from '../../types.js';
import { once } from '../once.js';
import { independentOf } from '../origins.js';
import type { Report } from '../report.js';
import type { Accounts } from './accounts.js';

/** Of one report: the first event came before the second, and the words that say so. */
interface Ordered {
  readonly first: Event;
  readonly second: Event;
  readonly at: Anchor;
}

/**
 * What stands between two events of which one is dated by the other. Times and counts go with them: "two hours after".
 */
const BETWEEN = /\b(before|after)\b/gu;
const REAL: ReadonlySet<string> = new Set(['happened', 'alleged']);
/** Letters from one event to the other: a clause. */
const FAR = 90;

export function findOrderConflicts(
  reports: readonly Report[],
  happenings: readonly Happening[],
  origins: readonly Origin[],
): Accounts[] {
  const at = new Map(happenings.flatMap((h) => h.anchors.map((a) => [`${a.article} ${a.start}`, h] as const)));
  const told = new Map<
    string,
    { readonly pair: readonly [Happening, Happening]; readonly sides: readonly [Anchor[], Anchor[]] }
  >();
  for (const report of reports)
    for (const { first, second, at: words } of orderedIn(report)) {
      const [x, y] = [first, second].map((e) => at.get(`${report.article.id} ${e.trigger.start}`));
      if (!x || !y || x === y) continue;
      const turned = y.id < x.id,
        pair = turned ? ([y, x] as const) : ([x, y] as const),
        key = `${pair[0].id} ${pair[1].id}`;
      const known = told.get(key) ?? told.set(key, { pair, sides: [[], []] }).get(key)!;
      known.sides[turned ? 1 : 0].push(words);
    }
  return [...told.values()]
    .filter(
      ({ sides: [a, b] }) =>
        a.length > 0 &&
        b.length > 0 &&
        !a.some((x) => b.some((y) => x.article === y.article)) &&
        independentOf(
          [...a, ...b].map((x) => x.article),
          origins,
        ) > 1,
    )
    .map(({ pair: [x, y], sides }) => {
      const name = (h: Happening) => h.anchors[0]!.exact.toLowerCase();
      return {
        kind: 'order' as const,
        about: `${name(x)} and ${name(y)}`,
        state: 'open' as const,
        sides: sides.map((anchors) => ({ says: anchors[0]!.exact, anchors })),
        linked: { by: 'conflicts/orders', why: `${name(x)} before ${name(y)} here, after it there` },
      };
    });
}

const orderedIn = once((report: Report): readonly Ordered[] => {
  const {
      article,
      reading: { events, sentences },
    } = report,
    real = events.filter((e) => REAL.has(e.standing)).sort((a, b) => a.trigger.start - b.trigger.start);
  return real.slice(1).flatMap((second, i): Ordered[] => {
    const first = real[i]!,
      within: Span = { start: first.trigger.start, end: second.trigger.end };
    if (
      first.trigger.end > second.trigger.start ||
      within.end - within.start > FAR ||
      !sentences.some((s) => s.start <= within.start && within.end <= s.end)
    )
      return [];
    const words = [...article.text.slice(first.trigger.end, second.trigger.start).matchAll(BETWEEN)],
      between = article.text.slice(first.trigger.end, second.trigger.start);
    if (words.length !== 1 || /[.;:“”"]|\b(?:not|never|no)\b/.test(between)) return [];
    return [
      {
        ...(words[0]![1] === 'before' ? { first, second } : { first: second, second: first }),
        at: anchorAt(article, within),
      },
    ];
  });
});
