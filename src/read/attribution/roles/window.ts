/** The words around a cue that may be its source or content. */
import type { RuledWords, View } from '../view.js';
import { type Marks, marksFrom } from './marks.js';
import { type Paths, pathsFrom } from './paths.js';

/**
 * Sentences before and after the cue's that are looked at: of PolNeAR's train contents 96 % lie within one before and
 * two after.
 */
const BEFORE = 1;
const AFTER = 2;
/** Words on either side that are looked at, where sentences are longer than sentences are. */
const REACH = 250;

export interface Window extends Paths {
  readonly view: View;
  readonly cue: readonly number[];
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly rule: RuledWords | undefined;
  readonly isOtherCue: (word: number) => boolean;
  readonly marks: Marks;
}

export function toWindow(view: View, cue: readonly number[], isOtherCue: (word: number) => boolean): Window {
  const { firsts, sentences, heads } = view.grammar;
  const s = sentences[cue[0]!]!;
  const first = Math.max(firsts[Math.max(0, s - BEFORE)]!, cue[0]! - REACH);
  const last = Math.min(firsts[Math.min(firsts.length - 1, s + AFTER + 1)]!, cue[0]! + REACH);
  const head = cue.find((w) => !cue.includes(heads[w]!)) ?? cue[0]!;
  const rule = cue.map((w) => view.ruledAt.get(w)).find((r) => r !== undefined);
  const { paths, regions } = pathsFrom(view, head, first, last);
  return { view, cue, head, first, last, rule, isOtherCue, paths, regions, marks: marksFrom(view, cue, first, last) };
}

/** 1 source, 2 content, 0 neither; 3 where no rule speaks of the cue. */
export const roleByRule = (rule: RuledWords | undefined, w: number): number =>
  !rule ? 3 : rule.source.has(w) ? 1 : rule.content.has(w) ? 2 : 0;

export const lowerAt = ({ view: { grammar: g } }: Window, w: number): number =>
  w >= 0 && w < g.words.length ? g.forms[w]!.lower : 1;
export const stemAt = ({ view: { stems } }: Window, w: number): number => stems[w] ?? 1;
export const tagAt = ({ view: { grammar: g } }: Window, w: number): number =>
  w >= 0 && w < g.words.length ? g.tags[w]! : 255;

/** The first word under a branch: “that”, “to”, “the”; 0 for none. */
export function openerOf(win: Window, branch: number): number {
  const opener = win.view.children[branch]![0];
  return opener === undefined ? 0 : lowerAt(win, opener);
}
