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
  readonly event: Event /** Its place among the events of the report. */;
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
  const marked = (spans: readonly Span[], mark: number, on: Uint8Array) => {
    for (const { start, end } of spans)
      for (let w = wordFrom(tree, start); w < words.length && words[w]!.end <= end; w++) on[w] = mark;
  };
  const told = new Uint8Array(words.length),
    speaks = new Uint8Array(words.length),
    size = ({ content }: Statement) => content.reduce((sum, c) => sum + c.end - c.start, 0);
  for (const statement of [...statements].sort((a, b) => size(b) - size(a))) {
    marked(statement.content, 1 + FORMS.indexOf(statement.form), told);
    marked(statement.source, 1, speaks);
  }
  const bySentence = (of: (word: number) => number) =>
    Array.from({ length: count }, (_, s) => {
      for (let w = firsts[s]!; w < firsts[s + 1]!; w++) {
        const found = of(w);
        if (found) return found;
      }
      return 0;
    });
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
    blame: bySentence((w) => (BLAMING.has(tree.lower[w]!) ? hash32(tree.lower[w]!) : 0)),
    past: bySentence((w) =>
      /^(?:19|20)\d\d$/.test(tree.lower[w]!)
        ? 1
        : tree.lower[w] === 'ago' && /^years?$/.test(tree.lower[w - 1] ?? '')
          ? 2
          : 0,
    ),
  };
}
