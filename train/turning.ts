/**
 * Reports that turn to another matter, made by setting a stretch of one report into another, and what becomes of them:
 * of how many the stretch comes to the story it was taken from, and of how many reports as they are a part comes to a
 * second story. Used to choose what `src/link/stories/parts.ts` asks for, and to measure it.
 */
import { storyOfPart } from '../src/link/guests.js';
import type { Report } from '../src/link/report.js';
import { type Signature, signatureOf, tiesOf } from '../src/link/stories.js';
import { findParts } from '../src/link/stories/parts.js';
import { contains } from '../src/text/spans.js';
import type { Block, Sentence, Span } from '../src/types.js';
import { inMemory, storiesOf } from './gold-events.js';

export interface Turning {
  readonly reports: number;
  readonly withParts: number;
  readonly guests: number;
  readonly made: number;
  readonly found: number;
  readonly elsewhere: number;
}

/**
 * A stretch of fifty words at least and of a number drawn between that and `MOST`; seven in ten are what the other
 * report opens with.
 */
const LEAST = 50,
  MOST = 150,
  OPENS = 0.7;

/**
 * @param chance numbers from 0 to 1
 * @param tries pairs of reports drawn; a report too short for the stretch is left out, and so are two of one story
 */
export function turningOf(all: readonly Report[], tries: number, chance: () => number, apart?: number): Turning {
  const reports = all.map(undated),
    signatures = reports.map(signatureOf),
    groups = storiesOf(reports),
    storyOf: number[] = [];
  groups.forEach((members, story) => {
    for (const i of members) storyOf[i] = story;
  });
  const guestsOf = (report: Report, without: readonly number[], home: number) =>
    findParts(report, apart).flatMap((part) => {
      const found = storyOfPart(tiedTo(signatureIn(report, part), without), home);
      return found ? [{ part, story: found.story }] : [];
    });
  const tiedTo = (signature: Signature, without: readonly number[]) => {
    const strengths = new Map<number, number[]>();
    for (const { article, strength } of tiesOf('', signature, inMemory(signatures)))
      if (!without.includes(Number(article))) {
        const story = storyOf[Number(article)]!;
        strengths.set(story, [...(strengths.get(story) ?? []), strength]);
      }
    return [...strengths].map(([story, own]) => ({
      story,
      strengths: own,
      reports: groups[story]!.filter((i) => !without.includes(i)).length,
    }));
  };
  const count = { reports: reports.length, withParts: 0, guests: 0, made: 0, found: 0, elsewhere: 0 };
  reports.forEach((report, i) => {
    if (findParts(report, apart).length) count.withParts++;
    if (guestsOf(report, [i], storyOf[i]!).length) count.guests++;
  });
  for (let n = 0; n < tries; n++) {
    const [i, j] = [Math.floor(chance() * reports.length), Math.floor(chance() * reports.length)],
      opens = chance() < OPENS,
      after = chance() < 0.5,
      words = LEAST + chance() * (MOST - LEAST),
      from = chance();
    if (storyOf[i] === storyOf[j] || groups[storyOf[j]!]!.length < 2) continue;
    const set = setInto(reports[i]!, reports[j]!, { words, from: opens ? 0 : from, after });
    if (!set) continue;
    const found = guestsOf(set, [i, j], storyOf[i]!);
    count.made++;
    if (found.some((f) => f.story === storyOf[j])) count.found++;
    if (found.some((f) => f.story !== storyOf[j])) count.elsewhere++;
  }
  return count;
}

/** The stories of a set lie years apart, and a report set into another has the day of neither. */
function undated({ article: { published: _, ...article }, reading }: Report): Report {
  return { article, reading };
}

const signatureIn = ({ article, reading }: Report, part: Span): Signature =>
  signatureOf({ article, reading: { ...reading, sentences: reading.sentences.filter((s) => contains(part, s)) } });

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Paragraphs of the other from a share of its length on, at the end of the report or in its middle; undefined where the
 * report has not a fifth more words than they.
 */
function setInto(
  report: Report,
  other: Report,
  { words, from, after }: { readonly words: number; readonly from: number; readonly after: boolean },
): Report | undefined {
  const own = paragraphsOf(report),
    theirs = paragraphsOf(other),
    taken: Paragraph[] = [];
  for (const p of theirs.slice(Math.floor(from * theirs.length)))
    if (taken.reduce((sum, t) => sum + t.words, 0) < words) taken.push(p);
  const size = taken.reduce((sum, t) => sum + t.words, 0);
  if (size < LEAST || own.length < 3 || own.reduce((sum, p) => sum + p.words, 0) < 1.2 * size) return undefined;
  const at = after ? own.length : Math.ceil(own.length / 2),
    blocks: Block[] = [],
    sentences: Sentence[] = [];
  let text = '';
  for (const { words: exact, sentences: inside } of [...own.slice(0, at), ...taken, ...own.slice(at)].map((p) => ({
    ...p,
    words: p.text,
  }))) {
    const start = text ? text.length + 2 : 0;
    text += `${text ? '\n\n' : ''}${exact}`;
    for (const s of inside) sentences.push({ start: start + s.start, end: start + s.end, block: blocks.length });
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  return {
    article: { id: `${report.article.id} ${other.article.id}`, text, blocks },
    reading: { ...report.reading, sentences },
  };
}

interface Paragraph {
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly Span[];
}

/** Without headings; sentences by their place in the paragraph. */
function paragraphsOf({ article: { text, blocks }, reading }: Report): Paragraph[] {
  return blocks.flatMap(({ kind, start, end }, b) => {
    const sentences = reading.sentences
      .filter((s) => s.block === b)
      .map((s) => ({ start: s.start - start, end: s.end - start }));
    return kind === 'heading' || !sentences.length
      ? []
      : [{ text: text.slice(start, end), words: wordsIn(text.slice(start, end)), sentences }];
  });
}
