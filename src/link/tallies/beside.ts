/** The content words right beside a figure. */
import type { Figure } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { stemOf } from '../utterances/stems.js';
import { contentOf, findWords } from '../utterances/words.js';
import type { Place } from './place.js';

export interface Beside {
  /**
   * Stems of those between the numbers before and after it, and of what it counts; what its measure says already is
   * left out.
   */
  readonly near: ReadonlySet<string>;
  /**
   * The last of them before it: "cost" of "at a cost of 46 million". Empty for none, and for a verb that only moves the
   * number.
   */
  readonly lead: string;
}

export const besideOf = once(({ report, figure, sentence }: Place): Beside => {
  const {
      article: { text },
      reading: { figures },
    } = report,
    { span, of, measure } = figure,
    at = placesIn(report).get(figure) ?? -1,
    before = figures[at - 1],
    after = figures[at + 1];
  const from = Math.max(
      sentence.start,
      span.start - NEAR,
      before ? Math.min(span.start, (before.of ?? before.span).end) : 0,
    ),
    to = Math.min(sentence.end, (of ?? span).end + NEAR, after ? Math.max(after.span.start, span.end) : text.length);
  const named = new Set(measure.split(' ').map(stemOf));
  const stems = (start: number, end: number) =>
      contentOf(findWords(text, [{ start, end: Math.max(start, end) }]))
        .filter((w) => w.kind !== 'number')
        .map((w) => w.stem),
    ahead = stems(from, span.start),
    lead = ahead.at(-1) ?? '';
  return {
    near: new Set([...ahead, ...stems(span.end, to)].filter((stem) => !named.has(stem))),
    lead: MOVES.has(lead) || named.has(lead) ? '' : lead,
  };
});

/** Where each figure stands among those of its report. */
const placesIn = once(
  (report: Report): ReadonlyMap<Figure, number> => new Map(report.reading.figures.map((f, i) => [f, i])),
);

/** Characters on either side. */
const NEAR = 70;

const MOVES: ReadonlySet<string> = new Set(
  `
  rise rose fall fell climb reach stand stood jump drop raise cut increase grow lower say said put is exceed pass
`
    .trim()
    .split(/\s+/)
    .map(stemOf),
);
