/**
 * What the role of a word is decided by, whatever the word before has. Place, setting and path are what many words of a
 * window have in common.
 */
import type { Features } from '../../../model/features.js';
import { type Beside, toBeside } from './beside.js';
import { lowerAt, openerOf, roleByRule, stemAt, tagAt, type Window } from './window.js';

export function roleFeatures(f: Features, win: Window, w: number): void {
  const beside = toBeside(win, w);
  f.clear();
  addPlace(f, win, beside);
  addSetting(f, win, beside);
  addPath(f, win, beside);
  addOwn(f, win, w, beside);
}

/** What is true of this word alone. */
export function addOwn(f: Features, win: Window, w: number, beside: Beside): void {
  addWord(f, win, w, beside);
  addTree(f, win, w, beside);
  addMention(f, win, w, beside);
  addClause(f, win, w, beside);
  addBranch(f, win, w, beside);
}

/** Where the word stands, seen from the cue. */
export function addPlace(f: Features, win: Window, { where, distance }: Beside): void {
  const { cue, head } = win;
  const cueWord = lowerAt(win, head);
  const before = lowerAt(win, cue[0]! - 1);
  const after = lowerAt(win, cue[cue.length - 1]! + 1);
  f.add(0, where);
  f.add(1, where, distance);
  f.add(30, cueWord, where);
  f.add(32, tagAt(win, head), where, distance);
  f.add(33, before, where);
  f.add(34, after, where);
  f.add(35, after, where, distance);
  f.add(36, before, where, distance);
}

/** What the rules say of it, whether it is quoted, and what other cues are near. */
export function addSetting(f: Features, win: Window, { where, ruled, quote, other, between, sameBlock }: Beside): void {
  const cueStem = stemAt(win, win.head);
  const besideQuote = quoteBesideCue(win);
  f.add(8, ruled);
  f.add(9, ruled, where);
  f.add(12, ruled, cueStem);
  f.add(14, ruled, quote, where);
  f.add(15, quote, where);
  f.add(16, quote, where, besideQuote);
  f.add(17, quote, where, cueStem);
  f.add(18, quote, besideQuote, ruled);
  f.add(37, other, where);
  f.add(39, sameBlock, where, quote);
  f.add(42, win.view.grammar.labels[win.head]!, where, quote);
  f.add(43, between, where, quote);
}

/** 1 where a quotation begins behind the cue, 2 where one ends before it. */
function quoteBesideCue({ view: { quotes }, cue }: Window): 0 | 1 | 2 {
  const first = cue[0]!;
  const last = cue[cue.length - 1]!;
  if ((quotes[last + 1] ?? 0) > 0 || (quotes[last + 2] ?? 0) > 0) return 1;
  return (quotes[first - 1] ?? 0) > 0 || (quotes[first - 2] ?? 0) > 0 ? 2 : 0;
}

/** The way to it through the tree. */
export function addPath(f: Features, win: Window, { path, side, ruled, distance }: Beside): void {
  f.add(11, ruled, path);
  f.add(20, path, side);
  f.add(21, path, stemAt(win, win.head));
  f.add(23, path, distance);
  f.add(24, path, tagAt(win, win.head));
}

/** The word itself and its neighbours. */
function addWord(f: Features, win: Window, w: number, { where, side, distance, ruled, other }: Beside): void {
  const tag = tagAt(win, w);
  const word = lowerAt(win, w);
  f.add(2, word, where);
  f.add(3, tag, where, distance);
  f.add(4, tagAt(win, w - 1), tag, tagAt(win, w + 1));
  f.add(5, lowerAt(win, w - 1), side);
  f.add(6, lowerAt(win, w + 1), side);
  f.add(7, word, tag);
  f.add(10, ruled, roleByRule(win.rule, w - 1), roleByRule(win.rule, w + 1));
  f.add(13, ruled, word);
  f.add(31, stemAt(win, win.head), where, tag);
  f.add(38, other, word);
}

/** Its place in the tree, and the branch it lies on. */
function addTree(f: Features, win: Window, w: number, { side, path }: Beside): void {
  const { labels, heads } = win.view.grammar;
  const tag = tagAt(win, w);
  const region = win.regions[w - win.first]!;
  f.add(22, path, tag);
  f.add(25, path, labels[w]!);
  f.add(26, path, lowerAt(win, w));
  if (region >= 0) {
    f.add(27, path, lowerAt(win, region), side);
    f.add(28, path, tagAt(win, region), tagAt(win, win.head));
    f.add(29, path, openerOf(win, region), stemAt(win, win.head));
  }
  f.add(40, labels[w]!, tag, side);
  f.add(41, lowerAt(win, heads[w]!), labels[w]!, side);
}

/** Whether it begins a quotation, and who is named there. */
function addMention(f: Features, win: Window, w: number, { where, side, distance, quote, path }: Beside): void {
  const { quotes, mentions } = win.view;
  const quoted = quotes[w]!;
  f.add(19, quote, quoted > 0 && quotes[w - 1] !== quoted ? 1 : 0, where);
  f.add(44, mentions[w]!, where, distance);
  f.add(45, mentions[w]!, path);
  f.add(46, mentions[w]!, mentions[w - 1] ?? 0, where);
  f.add(47, mentions[w]!, tagAt(win, w), side);
}

/**
 * Where in its clause it is: commas, what they open, the branch it lies on; and how its quotation hangs together with
 * the cue.
 */
function addClause(f: Features, win: Window, w: number, { where, side, between, sameBlock, path }: Beside): void {
  const { labels, heads } = win.view.grammar;
  const k = w - win.first;
  const commas = win.marks.commas[k]!;
  const opener = win.marks.openers[k]!;
  const apart = win.marks.apart[k]!;
  const above = heads[w]!;
  f.add(48, apart, where, between);
  f.add(49, apart, sameBlock, side);
  f.add(50, commas, path);
  f.add(51, opener, path);
  f.add(52, opener, commas, side);
  f.add(53, stemAt(win, win.head), commas, where);
  f.add(54, labels[w]!, above < 0 ? 99 : labels[above]!, path);
}

/** The branch it lies on, and the branch of that. */
function addBranch(f: Features, win: Window, w: number, { path }: Beside): void {
  const region = win.regions[w - win.first]!;
  if (region < 0) return;
  const { labels, heads } = win.view.grammar;
  const next = secondBelow(heads, w, region);
  f.add(55, path, stemAt(win, region));
  f.add(56, path, openerOf(win, region));
  if (next < 0) return;
  f.add(57, path, labels[next]!);
  f.add(58, path, labels[next]!, openerOf(win, next));
}

/** The branch of the branch on which the word lies, one below `region`; -1 where it is the region's own head. */
function secondBelow(heads: Int32Array, w: number, region: number): number {
  let x = w;
  for (let depth = 0; depth < 60 && x >= 0 && x !== region; depth++) {
    if (heads[x] === region) return x;
    x = heads[x]!;
  }
  return -1;
}
