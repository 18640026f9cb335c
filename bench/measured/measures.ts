/**
 * Figures of the gold stories: does the measure agree? The gold names it in words of its own ("people killed in US
 * strikes"), so that ours agrees where it shares a word with it, counting the words that docs/measures.md gives for one
 * ("killed" for dead) and what is counted, or where most of the figures of its gold series carry the same measure.
 */
import { toArticle } from '../../src/clean/article.js';
import { MEASURES } from '../../src/lang/en/measures.js';
import { read } from '../../src/read/read.js';
import type { Figure } from '../../src/types.js';
import { percent, type Scores, storyOf } from './shared.js';

interface GoldFigure {
  readonly id: string;
  readonly report: string;
  readonly span: readonly [number, number];
  readonly measure: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}
interface Story {
  readonly reports: readonly {
    readonly id: string;
    readonly text: string;
    readonly title?: string | null;
    readonly published?: string | null;
  }[];
  readonly figures: readonly GoldFigure[];
  readonly series: readonly {
    readonly measure?: string;
    readonly name?: string;
    readonly figures: readonly string[];
  }[];
}

/** Undefined where the stories are not there. */
export function measureScores(): Scores | undefined {
  let matched = 0,
    agreed = 0;
  for (const name of ['seeds', 'ferry', 'takeover']) {
    const story = storyOf<Story>(name);
    if (!story) return undefined;
    const pairs = pairsOf(story),
      most = new Map<string, string>();
    for (const { figures } of story.series.filter((s) => !/without a series/.test(s.name ?? s.measure ?? ''))) {
      const own = figures.flatMap((id) => pairs.get(id)?.figure.measure ?? []),
        top = mostCommon(own);
      if (top !== undefined && own.length > 1) for (const id of figures) most.set(id, top);
    }
    for (const [id, { gold, figure, of }] of pairs) {
      matched++;
      if (most.get(id) === figure.measure || sharesWord(gold.measure, figure.measure, of)) agreed++;
    }
  }
  return { 'measure agrees': percent(agreed, matched) };
}

interface Pair {
  readonly gold: GoldFigure;
  readonly figure: Figure;
  readonly of: string;
}

/** Figures of gold with the first of ours that touches it with its value, each of ours once. */
function pairsOf(story: Story): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { id, text, title, published } of story.reports) {
    const left = [
      ...read(toArticle({ id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) })).figures,
    ];
    for (const gold of story.figures.filter((f) => f.report === id)) {
      const at = left.findIndex((f) => f.span.start < gold.span[1] && gold.span[0] < f.span.end && hasValue(gold, f));
      if (at < 0) continue;
      const [figure] = left.splice(at, 1);
      pairs.set(gold.id, { gold, figure: figure!, of: figure!.of ? text.slice(figure!.of.start, figure!.of.end) : '' });
    }
  }
  return pairs;
}

const hasValue = (gold: GoldFigure, { value, low, high }: Figure): boolean =>
  [low ?? value ?? high, high ?? value ?? low].some(
    (v) => v !== undefined && [gold.value, gold.low, gold.high].includes(v),
  );

function sharesWord(gold: string, measure: string, of: string): boolean {
  const listed = MEASURES.find((m) => m.name === measure),
    known = stems(gold);
  return [...stems(`${measure} ${of} ${[listed?.nouns, listed?.weak, listed?.before, listed?.after].join(' ')}`)].some(
    (stem) => known.has(stem),
  );
}

/** The first five letters of each word of four or more: "killed" and "killing" are one. */
const stems = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
