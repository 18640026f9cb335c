/**
 * Whether two statements render one act of saying, and why. Words decide together with the speaker and the days; every number here is tuned on
 * `sameStatement` of the five seeds and the two invented stories.
 */
import { alignWords, type Pair } from './alignment.js';
import { overlaps } from '../../text/spans.js';
import type { Saying } from './sayings.js';

export interface Likeness { readonly strength: number; readonly by: string; readonly why: string }

/** How far two speakers may be one: the same name, a description that may be that person's, nobody named, or another. */
type Speakers = 'same' | 'like' | 'open' | 'other';

const DAY = 86_400_000;

/** Letters of a sentence that two reports do not write alike by chance: some six words. */
const COPIED = 30;

/**
 * `together`: the two reports are known to render one occasion of this speaker, because another quotation of theirs stands in both.
 * Undefined where the two are not one utterance.
 */
export function likenessOf(a: Saying, b: Saying, together: boolean): Likeness | undefined {
  const inside = a.place === b.place;
  if (inside && a.statement.content.some((s) => b.statement.content.some((t) => overlaps(s, t)))) return undefined;
  const speakers = speakersOf(a, b);
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  if (!common || (speakers === 'other' && inside)) return undefined;
  const { pairs, share, plain, part, run, whole, inOrder, beyondNames } = compared(a, b);
  const both = a.statement.form === 'direct' && b.statement.form === 'direct';
  const days = a.at !== undefined && b.at !== undefined ? Math.abs(a.at - b.at) / DAY : 0;
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day && (daysBetween(a.day, b.day) > 1 || share < 0.8)) return undefined;
  if (!inside && share >= 0.8 && a.sentence === b.sentence && a.sentence.length >= COPIED) return like(3, 'copied sentence', `the same sentence in both reports, ${share.toFixed(2)} of the words`);
  if (speakers === 'other' && common < 2) return undefined;
  if (!inside && (share < 0.8 || (days >= 1 && !both)) && numbersDiffer(a, b)) return undefined;
  const near = days <= 3 || together;
  const of = `${words(pairs.length)} in the same order, ${share.toFixed(2)} of all`;
  if (speakers === 'same' || speakers === 'like') {
    const who = speakers === 'same' ? 'same speaker' : isOutletOf(a, b) ? 'told after the outlet of the other report' : 'speaker described alike';
    if (inOrder >= 4 && (share >= 0.8 || part >= 0.8) && (near || inOrder >= 8)) return like(2 + share, 'same words', `${who}, ${share.toFixed(2)} of the words`);
    if (run && (days <= 7 || run >= 5 || (whole && days <= 31))) return like(1.5 + share, 'same quotation', `${who}, ${run === 1 ? 'a quotation' : `${words(run)} of content`} between quotation marks alike`);
    if (!near) return undefined;
    if (inside) return inOrder >= 2 && beyondNames && (a.heading !== b.heading ? part >= 0.5 : part >= 0.7 && share >= 0.5) ? like(0.5 + part, 'said twice in the report', `${who} in one report, ${of}`) : undefined;
    if (speakers === 'like' && Math.min(a.speaker.size, b.speaker.size) < 2 && share < 0.9) return undefined;
    const fewest = Math.min(a.stems.size, b.stems.size), retold = common / fewest;
    if (both && !together ? plain >= 0.5 && common >= 3 : retold >= 0.5 && common >= (speakers === 'same' && (together || a.statement.act === b.statement.act) ? 3 : 4)) return like(Math.max(share, retold), 'retold', `${who}, ${together ? 'other words of theirs in both reports' : 'days apart at most'}, ${words(common)} of content in common`);
    if (share >= 0.9 && common >= 2) return like(share, 'same words', `${who}, ${of}`);
    return undefined;
  }
  if (inside) return undefined;
  if (speakers === 'open') return inOrder >= 5 && (share >= 0.7 || (part >= 0.9 && inOrder >= 6)) && days <= 31 ? like(share, 'same words, speaker open', `${speakerless(a, b)}, ${of}`) : undefined;
  return pairs.length >= 8 && inOrder >= 2 && plain >= 0.7 && both && days <= 7 ? like(share - 0.5, 'same words, other speaker', `named after different speakers, ${of}`) : undefined;
}

/** Both give numbers, and none in common: two accounts of two moments rather than one retold. */
function numbersDiffer(a: Saying, b: Saying): boolean {
  const [x, y] = [a, b].map((s) => s.words.filter((w) => w.kind === 'number').map((w) => w.norm));
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n));
}

const like = (strength: number, by: string, why: string): Likeness => ({ strength, by: `utterances/${by}`, why });
const words = (n: number): string => `${n} ${n === 1 ? 'word' : 'words'}`;
const speakerless = (a: Saying, b: Saying): string => (a.statement.speaker === null || b.statement.speaker === null ? 'no speaker given in one report' : 'speakers unnamed');
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** "The Courier reported …", and the other report is the Courier's. */
const isOutletOf = (a: Saying, b: Saying): boolean => [[a, b], [b, a]].some(([x, y]) => x!.place !== y!.place && y!.outlet.size > 0 && y!.outlet.size === x!.speaker.size && [...x!.speaker].every((stem) => y!.outlet.has(stem)));

function speakersOf(a: Saying, b: Saying): Speakers {
  if (isOutletOf(a, b)) return 'like';
  if (a.statement.speaker === null || b.statement.speaker === null) return 'open';
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 'same' : 'other';
  const [few, many] = a.speaker.size <= b.speaker.size ? [a, b] : [b, a];
  const within = few.speaker.size > 0 && [...few.speaker].every((stem) => many.speaker.has(stem));
  if (a.statement.named && b.statement.named) return within ? 'same' : 'other';
  if (within && !a.statement.named && !b.statement.named) return 'like';
  const [described, named] = a.statement.named ? [b, a] : [a, b];
  if (named.statement.named && described.speaker.size > 0 && [...described.speaker].every((stem) => named.roles.has(stem) || named.speaker.has(stem))) return 'like';
  return named.statement.named && !described.statement.named ? 'other' : 'open';
}

interface Compared {
  readonly pairs: readonly Pair[];
  /** Weight of the words in common: of both together, and of the shorter (0–1). */
  readonly share: number;
  readonly part: number;
  /** Words in common among all words of both, each counting alike (0–1). */
  readonly plain: number;
  /** Content words in common that keep their order. */
  readonly inOrder: number;
  /** True where they have more than names in common. */
  readonly beyondNames: boolean;
  /** Content words of the longest quotation in common; 0 where there is none of two words. */
  readonly run: number;
  /** True where that is all of a quotation in one of them, and four words at least. */
  readonly whole: boolean;
}

function compared(a: Saying, b: Saying): Compared {
  const pairs = alignWords(a.words, b.words);
  const weight = (ws: Saying['words']) => ws.reduce((sum, w) => sum + w.weight, 0);
  const common = pairs.reduce((sum, p) => sum + a.words[p.i]!.weight, 0), wa = weight(a.words), wb = weight(b.words);
  const inOrder = pairs.filter((p) => a.words[p.i]!.weight === 1).length;
  const beyondNames = pairs.some((p) => a.words[p.i]!.weight === 1 && a.words[p.i]!.kind !== 'name' && b.words[p.j]!.kind !== 'name');
  return { pairs, beyondNames, share: (2 * common) / (wa + wb || 1), plain: (2 * pairs.length) / (a.words.length + b.words.length || 1), part: common / (Math.min(wa, wb) || 1), inOrder, ...quotedRun(a, b, pairs) };
}

/** Two words at least side by side and between quotation marks in both; one content word is enough only where that is all of a quotation. */
function quotedRun(a: Saying, b: Saying, pairs: readonly Pair[]): Pick<Compared, 'run' | 'whole'> {
  let run = 0, whole = false, content = 0, first: Pair | undefined;
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]!, before = pairs[k - 1];
    const quoted = pair.equal && a.words[pair.i]!.quoted && b.words[pair.j]!.quoted;
    if (!quoted || !first || before?.i !== pair.i - 1 || before.j !== pair.j - 1) { first = quoted ? pair : undefined; content = 0; }
    if (!first) continue;
    if (a.words[pair.i]!.weight === 1) content++;
    const all = isWholeQuotation(a, first.i, pair.i) || isWholeQuotation(b, first.j, pair.j);
    if (pair.i > first.i && (content >= 2 || all)) run = Math.max(run, content);
    if (all && pair.i >= first.i + 3 && content >= 2) whole = true;
  }
  return { run, whole };
}

const isWholeQuotation = ({ words }: Saying, first: number, last: number): boolean => !words[first - 1]?.quoted && !words[last + 1]?.quoted;
