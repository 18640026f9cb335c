/**
 * What stands where in a report: looked up by place, so that a long report is not gone through for each of its figures
 * and events.
 */
import { contains } from '../text/spans.js';
import type { Figure, Mention, Sentence, Span } from '../types.js';
import { once } from './once.js';
import type { Report } from './report.js';

/** The sentence that holds the span wholly. */
export function sentenceHolding({ reading: { sentences } }: Report, span: Span): Sentence | undefined {
  const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
  return sentence && contains(sentence, span) ? sentence : undefined;
}

/** In order of the text. */
export function mentionsWithin(report: Report, span: Span): Mention[] {
  const { mentions } = placesOf(report),
    found: Mention[] = [];
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
    if (mentions[i]!.end <= span.end) found.push(mentions[i]!);
  return found;
}

/** Those that share a letter with the span, in order of the text. */
export function mentionsTouching(report: Report, span: Span): Mention[] {
  const { mentions, reach } = placesOf(report),
    found: Mention[] = [];
  for (let i = firstFrom(mentions, span.end) - 1; i >= 0 && reach[i]! > span.start; i--)
    if (mentions[i]!.end > span.start) found.push(mentions[i]!);
  return found.reverse();
}

/** Those that start at a place. */
export function mentionsFrom(report: Report, place: number): Mention[] {
  const { mentions } = placesOf(report),
    from = firstFrom(mentions, place);
  return mentions.slice(from, firstFrom(mentions, place + 1));
}

/** The last few figures that start before a place, in order of the text. */
export function figuresBefore(report: Report, place: number, few: number): readonly Figure[] {
  const to = firstFrom(numbersOf(report), place);
  return report.reading.figures.slice(Math.max(0, to - few), to);
}

const numbersOf = once(({ reading: { figures } }: Report): readonly Span[] => figures.map((f) => f.span));

/** In order of the text, and how far each and all before it reach. */
const placesOf = once(
  ({ reading: { mentions: all } }: Report): { readonly mentions: readonly Mention[]; readonly reach: Int32Array } => {
    const mentions = all.every((m, i) => i === 0 || all[i - 1]!.start <= m.start)
        ? all
        : [...all].sort((a, b) => a.start - b.start),
      reach = new Int32Array(mentions.length);
    mentions.forEach((m, i) => {
      reach[i] = Math.max(i > 0 ? reach[i - 1]! : 0, m.end);
    });
    return { mentions, reach };
  },
);

/** Index of the first that starts at a place or behind it. */
function firstFrom(spans: readonly Span[], place: number): number {
  let low = 0,
    high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
