/**
 * A guest of a story: a report of another story, of which a part is of this one, too ("in other news", a live page, a
 * round-up of the day). It is read by that part alone: all else in it is of its own story. Its text stays whole, so
 * that every span keeps its place and every index its meaning.
 */
import { containsAny, overlaps } from '../text/spans.js';
import type { Block, Reading, Span, Statement } from '../types.js';
import { once } from './once.js';
import type { Report } from './report.js';
import { withoutWords } from './rulings/readings.js';
import { holdOf } from './stories/groups.js';

/**
 * The same report each time, so that what was made of it is not made again.
 * @param part spans in order that do not overlap
 */
export function toGuest(report: Report, part: readonly Span[]): Report {
  const made = guestsOf(report),
    key = part.map((s) => `${s.start} ${s.end}`).join(' '),
    known = made.get(key);
  if (known) return known;
  const guest: Report = { article: { ...report.article }, reading: readIn(report.reading, part), part };
  made.set(key, guest);
  return guest;
}

const guestsOf = once((_: Report) => new Map<string, Report>());

function readIn(reading: Reading, part: readonly Span[]): Reading {
  const isIn = (span: Span): boolean => containsAny(part, span);
  const isSaid = ({ source, cue, content }: Statement): boolean => [...source, ...cue, ...content].every(isIn);
  const mentions = reading.mentions.filter(isIn),
    meant = new Set(mentions.map((m) => m.referent));
  return {
    ...reading,
    mentions,
    // nobody whom the part does not mention
    referents: reading.referents.map((r, i) => (meant.has(i) ? r : { ...r, named: false })),
    sentences: reading.sentences.filter(isIn),
    times: reading.times.filter(isIn),
    doubts: reading.doubts.filter((d) => d.taken || isIn(d)),
    statements: reading.statements.map((s) => (isSaid(s) ? s : withoutWords(s))),
    events: reading.events.filter((e) => isIn(e.trigger)),
    figures: reading.figures.filter((f) => isIn(f.span)),
  };
}

/**
 * A story some of whose reports a part is tied to: how strong these ties are, and how many reports it has without the
 * part's own.
 */
export interface TiedStory<S> {
  readonly story: S;
  readonly strengths: readonly number[];
  readonly reports: number;
}

/**
 * The story that a part would belong to, were it a report, if that is another than its report's and the part holds to
 * it more; where it holds to two alike, none.
 */
export function storyOfPart<S>(tied: readonly TiedStory<S>[], home: S): TiedStory<S> | undefined {
  const held = tied.map((of) => ({ of, hold: holdOf(of.strengths, of.reports) })),
    most = Math.max(...held.map((h) => h.hold)),
    [best, rival] = held.filter((h) => h.hold === most);
  return best && !rival && most > 0 && best.of.story !== home ? best.of : undefined;
}

/** Numbers of the sentences that these words touch: a part is of whole sentences. */
export const touched = ({ sentences }: Pick<Reading, 'sentences'>, words: readonly Span[]): number[] =>
  sentences.flatMap((s, i) => (words.some((w) => overlaps(w, s)) ? [i] : []));

/** Sentences, by number, as spans in order; those that follow each other are one. */
export function spansOf({ sentences }: Pick<Reading, 'sentences'>, numbers: Iterable<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const i of [...numbers].sort((a, b) => a - b)) {
    const { start, end } = sentences[i]!;
    if (last === i - 1) spans.at(-1)!.end = end;
    else spans.push({ start, end });
    last = i;
  }
  return spans;
}

/** What a reader counts as paragraphs. */
export const bodyOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((b) => b.kind === 'paragraph' || b.kind === 'quote' || b.kind === 'item');

/** A paragraph may begin or end with marks that no sentence holds. */
const EDGE = 3;

/**
 * The part as a reader counts it: "5–8, 11", though it be a sentence of them; words outside paragraphs, a heading, go
 * with the one after them. Empty where it is all of the text.
 */
export function paragraphsOf(blocks: readonly Block[], part: readonly Span[]): string {
  const body = bodyOf(blocks),
    runs: { from: number; to: number }[] = [];
  for (const [i, block] of body.entries())
    if (part.some((s) => overlaps(s, block))) {
      if (runs.at(-1)?.to === i) runs.at(-1)!.to = i + 1;
      else runs.push({ from: i + 1, to: i + 1 });
    }
  const isAll = body.every((block) => part.some((s) => s.start <= block.start + EDGE && block.end - EDGE <= s.end)),
    at = part[0]?.start ?? 0;
  if (isAll) return '';
  if (!runs.length) return `${Math.min(body.length, body.filter((block) => block.end <= at).length + 1)}`;
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
