/**
 * A report as participants are sought in it: its attacks by sentence, where blame is laid, what is long past, who tells
 * what.
 */
import { ANSWERABLE, ATTACKS, CLAIMED_OR_BLAMED } from '../../lang/en/participants.js';
import { hash32 } from '../../text/hash.js';
import type { Event, Span, Statement } from '../../types.js';
import { singularOf } from '../events/forms.js';
import { findAnswerable } from './answerable.js';
import { type Tree, wordFrom } from '../events/tree.js';

export interface Attack {
  readonly event: Event;
  /** Its place among the events of the report. */
  readonly index: number;
  readonly word: number;
  readonly sentence: number;
  readonly type: number;
  readonly lemma: number;
  readonly standing: number;
}

export interface Scene {
  readonly tree: Tree;
  /** In order of the text. */
  readonly attacks: readonly Attack[];
  readonly attackAt: ReadonlyMap<number, Attack>;
  /** By sentence: its attacks, and its events of other types. */
  readonly inSentence: readonly (readonly Attack[])[];
  readonly othersIn: readonly (readonly Event[])[];
  /** By sentence: 0, or a hash of the first word there that lays or takes blame. */
  readonly blame: readonly number[];
  /** By sentence: 1 where a year stands in it, 2 "years ago". */
  readonly past: readonly number[];
  /** Words of those said to have done it, and how: answerable.ts. */
  readonly answerable: ReadonlyMap<number, string>;
  /**
   * By word: 0 where the report itself tells it, else 1 and more by the form of the innermost statement that does; and
   * 1 for words of sources.
   */
  readonly told: Uint8Array;
  readonly speaks: Uint8Array;
  /** The sentence of its first attack, 6 at most. */
  readonly opening: number;
  /** The words that say its attacks, the first of them. */
  readonly triggers: readonly number[];
}

const OF_ATTACKS = new Set(ATTACKS),
  BLAMING = new Set([...CLAIMED_OR_BLAMED, ...ANSWERABLE]),
  MOST_TRIGGERS = 40;
const FORMS: readonly Statement['form'][] = ['direct', 'indirect', 'mixed'];

/** Undefined where the report has no attack. */
export function toScene(
  treeOf: () => Tree,
  events: readonly Event[],
  statements: readonly Statement[],
): Scene | undefined {
  if (!events.some((e) => OF_ATTACKS.has(e.type))) return undefined;
  const tree = treeOf(),
    {
      grammar: { sentences, firsts, words },
    } = tree,
    count = firsts.length - 1;
  const attacks: Attack[] = [],
    inSentence = Array.from({ length: count }, (): Attack[] => []),
    othersIn = inSentence.map((): Event[] => []);
  events.forEach((event, index) => {
    const word = wordFrom(tree, event.trigger.start),
      sentence = sentences[word];
    if (sentence === undefined) return;
    if (!OF_ATTACKS.has(event.type)) {
      othersIn[sentence]!.push(event);
      return;
    }
    const attack = {
      event,
      index,
      word,
      sentence,
      type: hash32(event.type),
      lemma: hash32(singularOf(tree.lower[word]!)),
      standing: hash32(event.standing),
    };
    attacks.push(attack);
    inSentence[sentence]!.push(attack);
  });
  if (!attacks.length) return undefined;
  const told = new Uint8Array(words.length),
    speaks = new Uint8Array(words.length);
  for (const statement of [...statements].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    mark(tree, statement.content, 1 + FORMS.indexOf(statement.form), told);
    mark(tree, statement.source, 1, speaks);
  }
  return {
    tree,
    attacks,
    inSentence,
    othersIn,
    told,
    speaks,
    answerable: findAnswerable(
      tree,
      inSentence.map((own) => own.length > 0),
    ),
    attackAt: new Map(attacks.map((a) => [a.word, a])),
    opening: Math.min(attacks[0]!.sentence, 6),
    triggers: [...new Set(attacks.map((a) => a.lemma))].slice(0, MOST_TRIGGERS),
    blame: bySentence(tree, blameAt),
    past: bySentence(tree, pastAt),
  };
}

const sizeOf = ({ content }: Statement): number => content.reduce((sum, c) => sum + c.end - c.start, 0);

function mark(tree: Tree, spans: readonly Span[], as: number, on: Uint8Array): void {
  const { words } = tree.grammar;
  for (const { start, end } of spans)
    for (let w = wordFrom(tree, start); w < words.length && words[w]!.end <= end; w++) on[w] = as;
}

/** Of each sentence what the first of its words tells that tells anything. */
function bySentence(tree: Tree, of: (tree: Tree, word: number) => number): number[] {
  const { sentences, firsts } = tree.grammar,
    out = new Array<number>(firsts.length - 1).fill(0);
  for (let w = 0; w < sentences.length; w++) out[sentences[w]!] ||= of(tree, w);
  return out;
}
const blameAt = ({ lower }: Tree, w: number): number => (BLAMING.has(lower[w]!) ? hash32(lower[w]!) : 0);
const pastAt = ({ lower }: Tree, w: number): number =>
  /^(?:19|20)\d\d$/.test(lower[w]!) ? 1 : lower[w] === 'ago' && /^years?$/.test(lower[w - 1] ?? '') ? 2 : 0;
