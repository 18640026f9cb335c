/** What the step from the role of one word to that of the next is decided by. */
import type { Features } from '../../../model/features.js';
import { roleByRule, type Window } from './window.js';

/** What is asked of the step from the word before. */
export interface Step {
  readonly edge: number;
  readonly turned: number;
  readonly side: number;
  readonly change: number;
  readonly path: number;
}

export function toStep(win: Window, w: number): Step {
  const { view, rule, cue, regions, first } = win;
  const { grammar: g, quotes } = view;
  return {
    edge: w === first ? 3 : g.sentences[w] !== g.sentences[w - 1] ? 2 : quotes[w] !== quotes[w - 1] ? 1 : 0,
    turned: w > first && regions[w - first] !== regions[w - 1 - first] ? 1 : 0,
    side: w < cue[0]! ? 1 : 2,
    change: roleByRule(rule, w - 1) * 4 + roleByRule(rule, w),
    path: win.paths[w - first]!,
  };
}

/** What the step from the role of the word before (`before`) is decided by. */
export function stepFeatures(f: Features, win: Window, w: number, before: number): void {
  const step = toStep(win, w);
  f.clear();
  addTurn(f, step, before);
  addStepWords(f, win, w, step, before);
}

export function addTurn(f: Features, { edge, turned, side, change, path }: Step, before: number): void {
  f.add(60, before, edge);
  f.add(65, before, turned, path);
  f.add(66, before, turned, edge * 4 + side);
  f.add(67, before, change);
  f.add(68, before, change, turned);
}

export function addStepWords(f: Features, win: Window, w: number, { edge, side }: Step, before: number): void {
  const { grammar: g, mentions } = win.view;
  const word = g.forms[w]!.lower;
  const wordBefore = w > 0 ? g.forms[w - 1]!.lower : 1;
  const tag = g.tags[w]!;
  f.add(61, before, word);
  f.add(62, before, wordBefore);
  f.add(63, before, tag, edge);
  f.add(64, before, w > 0 ? g.tags[w - 1]! : 255, tag);
  f.add(72, before, wordBefore, word);
  f.add(74, before, word, edge);
  f.add(69, before, g.labels[w]!, side);
  f.add(70, before, win.cue.includes(w - 1) ? 1 : 0, tag);
  f.add(71, before, mentions[w]!, (mentions[w - 1] ?? 0) === mentions[w] ? 1 : 0);
}
