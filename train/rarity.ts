/**
 * How rare words are in news: the share of reports that have them, counted over news texts of five kinds, each kind
 * with a voice of its own so that no outlet's beat decides.
 */
import { rarityFrom, toLines } from '../src/model/rarity.js';
import { toTerm } from '../src/link/stories/term.js';
import { findTokens } from '../src/text/tokens.js';
import { lines } from './corpora.js';
import { writeModel } from './write.js';

/** Election coverage of one year, and texts of 1961, speak with half a voice. */
const VOICES: { readonly [source: string]: number } = { abc: 1, bbc: 1, worldwide: 1, polnear: 0.5, brown: 0.5 };
/** A term of fewer texts may be a slip, or tell who wrote it. */
const SELDOM = 3;

interface Text {
  readonly source: string;
  readonly text: string;
}
const texts: Text[] = [
  ...lines<Text>('raw', 'news.train.jsonl.gz'),
  ...lines<Omit<Text, 'source'>>('polnear', 'train.jsonl.gz').map(({ text }) => ({ source: 'polnear', text })),
  ...lines<Omit<Text, 'source'>>('ner', 'worldwide.train.jsonl.gz').map(({ text }) => ({ source: 'worldwide', text })),
];

const sizes = new Map<string, number>(),
  counts = new Map<string, Map<string, number>>();
for (const { source, text } of texts) {
  sizes.set(source, (sizes.get(source) ?? 0) + 1);
  for (const term of termsIn(text)) {
    const count = counts.get(term) ?? counts.set(term, new Map()).get(term)!;
    count.set(source, (count.get(source) ?? 0) + 1);
  }
}

const voices = Object.values(VOICES).reduce((sum, v) => sum + v, 0);
const shares = [...counts]
  .filter(([, count]) => [...count.values()].reduce((sum, n) => sum + n, 0) >= SELDOM)
  .map(([term, count]): [string, number] => [
    term,
    [...count].reduce((sum, [source, n]) => sum + (VOICES[source]! * n) / sizes.get(source)!, 0) / voices,
  ]);
writeModel('rarity@1', {
  'words.txt': new TextEncoder().encode(toLines(shares.map(([term, share]) => [term, rarityFrom(share)]))),
});

function termsIn(text: string): Set<string> {
  const words = findTokens(text)
    .filter((t) => t.kind === 'word')
    .flatMap((t) => t.text.split(/[-‐‑]/));
  return new Set(words.map(toTerm).filter((term) => term.length > 1));
}
