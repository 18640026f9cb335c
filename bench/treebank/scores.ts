/**
 * What of a text was found, as CoNLL 2018 counts it (Zeman et al. 2018): words and sentences are right where their
 * bounds are, white space aside; a tag, a head or a label is right where also its word is. F1 of all of gold's and all
 * of ours.
 */
import type { Span } from '../../src/types.js';
import type { GoldText } from './gold.js';

/** The reader's words of one text: `head` by number in `words`, -1 for a root. Absent heads and tags count as wrong. */
export interface FoundText {
  readonly sentences: readonly Span[];
  readonly words: readonly (Span & {
    readonly upos?: string;
    readonly xpos?: string;
    readonly head?: number;
    readonly label?: string;
  })[];
}

export const MEASURES = ['words', 'sentences', 'XPOS', 'UPOS', 'UAS', 'LAS'] as const;
export type Measure = (typeof MEASURES)[number];
type Counts = { right: number; gold: number; found: number };

/** F1 in per cent, for each measure; all texts together. */
export function conllScores(pairs: readonly { readonly gold: GoldText; readonly found: FoundText }[]): {
  readonly [measure in Measure]: number;
} {
  const all = new Map<Measure, Counts>(MEASURES.map((m) => [m, { right: 0, gold: 0, found: 0 }]));
  for (const { gold, found } of pairs)
    count(gold, found, (measure, right, goldCount, foundCount) => {
      const c = all.get(measure)!;
      c.right += right;
      c.gold += goldCount;
      c.found += foundCount;
    });
  return Object.fromEntries([...all].map(([m, c]) => [m, (200 * c.right) / (c.gold + c.found)])) as {
    readonly [measure in Measure]: number;
  };
}

function count(
  gold: GoldText,
  found: FoundText,
  add: (measure: Measure, right: number, gold: number, found: number) => void,
): void {
  const at = placesOf(gold.text),
    keyOf = ({ start, end }: Span): string => `${at[start]}-${at[end]}`;
  const ofFound = new Map(found.words.map((w, i) => [keyOf(w), i])),
    aligned = gold.words.map((w) => ofFound.get(keyOf(w)) ?? -1);
  let words = 0,
    xpos = 0,
    upos = 0,
    uas = 0,
    las = 0;
  gold.words.forEach((g, i) => {
    if (aligned[i]! < 0) return;
    const f = found.words[aligned[i]!]!;
    words++;
    if (f.xpos === g.xpos) xpos++;
    if (f.upos === g.upos) upos++;
    if (f.head === undefined || f.head !== (g.head < 0 ? -1 : aligned[g.head]) || (g.head >= 0 && f.head < 0)) return;
    uas++;
    if (f.label === g.label) las++;
  });
  const cuts = new Set(gold.sentences.map(keyOf));
  add(
    'sentences',
    found.sentences.filter((s) => cuts.has(keyOf(s))).length,
    gold.sentences.length,
    found.sentences.length,
  );
  for (const [measure, right] of [
    ['words', words],
    ['XPOS', xpos],
    ['UPOS', upos],
    ['UAS', uas],
    ['LAS', las],
  ] as const)
    add(measure, right, gold.words.length, found.words.length);
}

/** For each offset how many characters that are no white space stand before it. */
function placesOf(text: string): Int32Array {
  const out = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) out[i + 1] = out[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  return out;
}
