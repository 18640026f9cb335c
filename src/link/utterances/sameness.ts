/**
 * Whether two statements render one act of saying, and why. Words decide together with the speaker and the days; every number here is tuned on
 * `sameStatement` of the five seeds and the two invented stories.
 */
import { onceOfTwo } from '../once.js';
import { alignWords, type Pair } from './alignment.js';
import { overlaps } from '../../text/spans.js';
import type { Saying, Voice } from './sayings.js';
import { senseOf } from './stems.js';

export interface Likeness { readonly strength: number; readonly by: string; readonly why: string }

/** How far two speakers may be one: the same name, a description that may be that person's, nobody named, or another. */
type Speakers = 'same' | 'like' | 'open' | 'other';

const DAY = 86_400_000;

/** Letters of a sentence that two reports do not write alike by chance: some six words. */
const COPIED = 30;

/** Two sayings side by side: how far speakers, words and days agree. */
interface Both {
  readonly a: Voice;
  readonly b: Voice;
  readonly inside: boolean;
  readonly speakers: Speakers;
  readonly who: string;
  /** Senses in common, in any order. */
  readonly common: number;
  /** Those of them that are no names. */
  readonly plainly: number;
  readonly days: number;
  readonly near: boolean;
  readonly together: boolean;
  readonly quotations: boolean;
  readonly words: Compared;
}

/**
 * `together`: the two reports are known to render one occasion of this speaker, because another quotation of theirs stands in both.
 * Undefined where the two are not one utterance.
 */
export const likenessOf = (a: Saying, b: Saying, together: boolean): Likeness | undefined => (together ? likenessTogether : likenessApart)(a.voice, b.voice);

const likenessTogether = onceOfTwo((a: Voice, b: Voice) => decided(a, b, true));
const likenessApart = onceOfTwo((a: Voice, b: Voice) => decided(a, b, false));

function decided(a: Voice, b: Voice, together: boolean): Likeness | undefined {
  const inside = a.report === b.report, speakers = speakersOf(a, b), shared = [...a.senses].filter((sense) => b.senses.has(sense)), common = shared.length;
  const plainly = shared.filter((sense) => !a.names.has(sense) && !b.names.has(sense)).length;
  if (common && inside && a.heading !== b.heading && !isWithin(a, b)) { const headed = underHeading(a, b); if (headed) return headed; }
  const handed = !inside && speakers !== 'other' && common ? handedOn(a, b) : undefined;
  if (handed) return handed;
  if (!common || (inside && (speakers === 'other' || speakers === 'open' || isWithin(a, b))) || isHopeless(a, b, speakers, common)) return undefined;
  const days = a.at !== undefined && b.at !== undefined ? Math.abs(a.at - b.at) / DAY : 0, words = compared(a, b);
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day && (daysBetween(a.day, b.day) > 1 || words.share < 0.8)) return undefined;
  const who = speakers === 'same' ? 'same speaker' : isOutletOf(a, b) ? 'told after the outlet of the other report' : 'speaker described alike';
  const both = { a, b, inside, speakers, who, common, plainly, days, near: days <= 3 || together, together, quotations: a.statement.form === 'direct' && b.statement.form === 'direct', words };
  const copied = copiedSentence(both);
  if (copied || inside) return copied ?? sameWords(both) ?? saidTwice(both);
  if ((words.share < 0.8 || (days >= 1 && !both.quotations)) && numbersDiffer(a, b)) return undefined;
  if (speakers === 'open') return speakerOpen(both);
  if (speakers === 'other') return otherSpeaker(both);
  return sameWords(both) ?? retold(both);
}

/** What no rule below can join: seen before the words are aligned, which costs most. */
function isHopeless(a: Voice, b: Voice, speakers: Speakers, common: number): boolean {
  if (a.sentence === b.sentence) return false;
  const quotes = [a, b].every((s) => s.statement.form !== 'indirect');
  if (speakers === 'other') return !quotes || common < 2;
  return !quotes && (common < 2 || (2 * common < Math.min(a.senses.size, b.senses.size)));
}

/** Whoever the reader took for the speaker. */
const copiedSentence = ({ a, b, inside, words: { share } }: Both): Likeness | undefined =>
  (!inside && share >= 0.8 && a.sentence === b.sentence && a.sentence.length >= COPIED ? like(3, 'copied sentence', `the same sentence in both reports, ${share.toFixed(2)} of the words`) : undefined);

/** "Officials say there is no truth in it, according to the Courier", and the other report is the Courier's: few words are enough. */
function handedOn(a: Voice, b: Voice): Likeness | undefined {
  if (![[a, b], [b, a]].some(([x, y]) => x!.statement.relays.some(({ name }) => name === y!.report.article.outlet))) return undefined;
  const { share, pairs } = compared(a, b);
  return share >= 0.9 && pairs.length >= 3 ? like(2, 'handed on', `told after the outlet of the other report, ${ofAll(pairs.length, share)}`) : undefined;
}

/** Most of the words, or a quotation in common: a long one whatever the days between. */
function sameWords({ who, days, near, words: { share, part, run, whole, inOrder } }: Both): Likeness | undefined {
  if (inOrder >= 4 && (share >= 0.8 || part >= 0.8) && (near || inOrder >= 8)) return like(2 + share, 'same words', `${who}, ${share.toFixed(2)} of the words`);
  if (run && (days <= 7 || run >= 5 || (whole && days <= 31))) return like(1.5 + share, 'same quotation', `${who}, ${run === 1 ? 'a quotation' : `${counted(run)} of content`} between quotation marks alike`);
  return undefined;
}

/** "Top investor tells board: talk to them": the words of a heading, whose speaker has no name there, are somebody's in the text under it. */
function underHeading(a: Voice, b: Voice): Likeness | undefined {
  const [heading, body] = a.heading ? [a, b] : [b, a];
  if (heading.statement.named || !body.statement.named || heading.senses.size === 0) return undefined;
  const all = [...heading.senses].every((sense) => body.senses.has(sense));
  const quoted = heading.statement.form !== 'indirect' && body.statement.form !== 'indirect' && heading.words.length >= 3 && lettersIn(body).includes(lettersIn(heading));
  return quoted || (all && heading.statement.act === body.statement.act) ? like(1.4, 'heading', `the heading gives ${quoted ? 'words quoted' : 'what is told'} in the text under it`) : undefined;
}

const lettersIn = ({ words }: Voice): string => ` ${words.map((w) => w.norm).join(' ')} `;

/** Headline and body, or a summary and its quotation, in one report. */
function saidTwice({ a, b, who, words: { pairs, share, part, inOrder, beyondNames } }: Both): Likeness | undefined {
  const enough = a.heading !== b.heading ? part >= 0.5 : part >= 0.7 && share >= 0.5;
  return enough && inOrder >= 2 && beyondNames ? like(0.5 + part, 'said twice in the report', `${who} in one report, ${ofAll(pairs.length, share)}`) : undefined;
}

/** Half of the content in other words, days apart at most. */
function retold({ a, b, speakers, who, common, plainly, near, together, quotations, words: { pairs, share, plain } }: Both): Likeness | undefined {
  const part = common / Math.min(a.senses.size, b.senses.size), denied = a.statement.act === 'deny' && b.statement.act === 'deny';
  if (!near || (speakers === 'like' && Math.min(a.speaker.size, b.speaker.size) < 2 && share < 0.9 && !(denied && part >= 0.9))) return undefined;
  const needed = speakers === 'same' && (together || a.statement.act === b.statement.act) ? (denied ? 2 : 3) : denied && part >= 0.9 ? 3 : 4; // what somebody denies is said in few words, and seldom of two things at once
  if (quotations && !together ? plain >= 0.5 && common >= 3 : part >= 0.5 && common >= needed && plainly >= 2)
    return like(Math.max(share, part), 'retold', `${who}, ${together ? 'other words of theirs in both reports' : 'days apart at most'}, ${counted(common)} of content in common`);
  return share >= 0.9 && common >= 2 ? like(share, 'same words', `${who}, ${ofAll(pairs.length, share)}`) : undefined;
}

/** Nobody is named in one of them: the words must carry it alone. */
function speakerOpen({ a, b, days, words: { pairs, share, part, inOrder, whole } }: Both): Likeness | undefined {
  const who = a.statement.speaker === null || b.statement.speaker === null ? 'no speaker given in one report' : 'speakers unnamed';
  if (whole && days <= 3) return like(1.5, 'same quotation', `${who}, all of a quotation stands in the other`);
  return days <= 31 && inOrder >= 5 && (share >= 0.7 || (part >= 0.9 && inOrder >= 6)) ? like(share, 'same words, speaker open', `${who}, ${ofAll(pairs.length, share)}`) : undefined;
}

/** One quotation, credited to a person here and to their company there; a long one to whomever. */
const otherSpeaker = ({ days, quotations, common, words: { pairs, share, plain, inOrder } }: Both): Likeness | undefined =>
  quotations && share >= 0.9 && inOrder >= 8 ? like(1.9, 'same quotation, other speaker', `named after different speakers, ${ofAll(pairs.length, share)}`) : (quotations && days <= 7 && common >= 2 && pairs.length >= 8 && inOrder >= 2 && plain >= 0.7 ? like(share - 0.5, 'same words, other speaker', `named after different speakers, ${ofAll(pairs.length, share)}`) : undefined);

const isWithin = (a: Voice, b: Voice): boolean => a.statement.content.some((s) => b.statement.content.some((t) => overlaps(s, t)));

/** Both give numbers, and none in common: two accounts of two moments rather than one retold. */
function numbersDiffer(a: Voice, b: Voice): boolean {
  const [x, y] = [a, b].map((s) => s.words.filter((w) => w.kind === 'number').map((w) => w.norm));
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n));
}

const like = (strength: number, by: string, why: string): Likeness => ({ strength, by: `utterances/${by}`, why });
const counted = (n: number): string => `${n} ${n === 1 ? 'word' : 'words'}`;
const ofAll = (n: number, share: number): string => `${counted(n)} in the same order, ${share.toFixed(2)} of all`;
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** "The Courier reported …", and the other report is the Courier's. */
const isOutletOf = (a: Voice, b: Voice): boolean => [[a, b], [b, a]].some(([x, y]) => x!.report !== y!.report && y!.outlet.size > 0 && y!.outlet.size === x!.speaker.size && [...x!.speaker].every((stem) => y!.outlet.has(stem)));

export function speakersOf(a: Voice, b: Voice): Speakers {
  if (isOutletOf(a, b)) return 'like';
  if (a.statement.speaker === null || b.statement.speaker === null) return 'open';
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 'same' : 'other';
  const [few, many] = a.speaker.size <= b.speaker.size ? [a, b] : [b, a], within = few.speaker.size > 0 && [...few.speaker].every((stem) => many.speaker.has(stem));
  if (a.statement.named && b.statement.named) return within ? 'same' : 'other';
  if (!a.statement.named && !b.statement.named) return within ? 'like' : 'open';
  const [described, named] = a.statement.named ? [b, a] : [a, b], words = [...described.speaker].filter((stem) => !stem.startsWith('country:'));
  if (few === named && within && named.speaker.size > 1) return 'same'; // "the minister Ida Brand" and "Ida Brand"
  return words.length > 0 && words.every((stem) => named.roles.has(stem) || named.roles.has(senseOf(stem)) || named.speaker.has(stem)) ? 'like' : 'other';
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

function compared(a: Voice, b: Voice): Compared {
  const pairs = alignWords(a.words, b.words);
  const weight = (ws: Voice['words']) => ws.reduce((sum, w) => sum + w.weight, 0);
  const common = pairs.reduce((sum, p) => sum + a.words[p.i]!.weight, 0), wa = weight(a.words), wb = weight(b.words);
  const inOrder = pairs.filter((p) => a.words[p.i]!.weight === 1).length;
  const beyondNames = pairs.some((p) => a.words[p.i]!.weight === 1 && a.words[p.i]!.kind !== 'name' && b.words[p.j]!.kind !== 'name');
  return { pairs, beyondNames, share: (2 * common) / (wa + wb || 1), plain: (2 * pairs.length) / (a.words.length + b.words.length || 1), part: common / (Math.min(wa, wb) || 1), inOrder, ...quotedRun(a, b, pairs) };
}

/** Two words at least side by side and between quotation marks in both; one content word is enough only where that is all of a quotation. */
function quotedRun(a: Voice, b: Voice, pairs: readonly Pair[]): Pick<Compared, 'run' | 'whole'> {
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

const isWholeQuotation = ({ words }: Voice, first: number, last: number): boolean => !words[first - 1]?.quoted && !words[last + 1]?.quoted;
