/**
 * Tagged words → a dependency tree: greedy arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez, Satta 2011), the arc first, then its label.
 * The artificial root stands behind the last word.
 */
import type { Features } from './features.js';
import { greatest, type Linear } from './linear.js';
import { OUTSIDE, type WordForms } from './words.js';

export const SHIFT = 0, LEFT = 1, RIGHT = 2;

/** Where a parse stands: words on the stack, the next word, and the arcs made so far. */
export class State {
  readonly stack: number[] = [];
  next = 0;
  /** Head of each word; -1 while it has none. The root is number `length`. */
  readonly heads: Int32Array;
  /** Label of the arc above each word, by number + 1; 0 while it has none. */
  readonly labels: Uint8Array;
  private readonly leftmost: Int32Array;
  private readonly rightmost: Int32Array;
  private readonly lefts: Uint8Array;
  private readonly rights: Uint8Array;
  constructor(readonly length: number, readonly forms: readonly WordForms[], readonly tags: Uint8Array) {
    this.heads = new Int32Array(length + 1).fill(-1);
    this.labels = new Uint8Array(length + 1);
    this.leftmost = new Int32Array(length + 1).fill(-1);
    this.rightmost = new Int32Array(length + 1).fill(-1);
    this.lefts = new Uint8Array(length + 1);
    this.rights = new Uint8Array(length + 1);
  }
  get done(): boolean { return this.next === this.length && this.stack.length === 0; }

  /** Only one word may hang on the root: it takes the last one left on the stack. */
  may(move: number): boolean {
    const depth = this.stack.length;
    return move === SHIFT ? this.next < this.length : move === LEFT ? depth > 0 && (this.next < this.length || depth === 1) : depth > 1;
  }

  /** The word a move would give a head, and the head. */
  arcOf(move: number): { readonly head: number; readonly word: number } | undefined {
    const word = this.stack.at(-1)!;
    return move === SHIFT ? undefined : { word, head: move === LEFT ? this.next : this.stack.at(-2)! };
  }

  /** `label` is the number of the arc's label; not used by SHIFT. */
  make(move: number, label: number): void {
    if (move === SHIFT) { this.stack.push(this.next++); return; }
    const { head, word } = this.arcOf(move)!;
    this.stack.pop();
    this.heads[word] = head;
    this.labels[word] = label + 1;
    if (word < head) { if (this.leftmost[head]! < 0 || word < this.leftmost[head]!) this.leftmost[head] = word; this.lefts[head]!++; }
    else { if (word > this.rightmost[head]!) this.rightmost[head] = word; this.rights[head]!++; }
  }

  /** What the next move is decided by. */
  moveFeatures(f: Features): void {
    f.clear();
    const depth = this.stack.length;
    const s0 = depth > 0 ? this.stack[depth - 1]! : -1, s1 = depth > 1 ? this.stack[depth - 2]! : -1, s2 = depth > 2 ? this.stack[depth - 3]! : -1;
    const b0 = this.next, b1 = b0 + 1, b2 = b0 + 2;
    const ts0 = this.tag(s0), ts1 = this.tag(s1), ts2 = this.tag(s2), tb0 = this.tag(b0), tb1 = this.tag(b1), tb2 = this.tag(b2);
    const ws0 = this.lower(s0), ws1 = this.lower(s1), wb0 = this.lower(b0), wb1 = this.lower(b1);
    const ls0 = this.child(this.leftmost, s0), rs0 = this.child(this.rightmost, s0), ls1 = this.child(this.leftmost, s1), rs1 = this.child(this.rightmost, s1), lb0 = this.child(this.leftmost, b0);
    const near = Math.min(b0 - s0, 9), gap = s1 < 0 ? 0 : Math.min(s0 - s1, 9);
    f.add(0, 0);
    f.add(1, ws0); f.add(2, ts0); f.add(3, ws0, ts0); f.add(4, ws1); f.add(5, ts1); f.add(6, ws1, ts1); f.add(7, wb0); f.add(8, tb0); f.add(9, wb0, tb0);
    f.add(10, ts2); f.add(11, tb1); f.add(12, tb2); f.add(13, wb1, tb1);
    f.add(14, ts0, tb0); f.add(15, ws0, tb0); f.add(16, ts0, wb0); f.add(17, ws0, wb0); f.add(18, ts0, ts1); f.add(19, ws0, ts1); f.add(20, ts0, ws1); f.add(21, ws0, ws1); f.add(22, ts1, tb0); f.add(23, ws1, wb0);
    f.add(24, ts0, tb0, tb1); f.add(25, ts1, ts0, tb0); f.add(26, ts2, ts1, ts0); f.add(27, tb0, tb1, tb2); f.add(28, ts0, tb1);
    f.add(29, ts0, this.tag(ls0), tb0); f.add(30, ts0, this.tag(rs0), tb0); f.add(31, ts1, this.tag(rs1), ts0); f.add(32, ts1, this.tag(ls1), ts0); f.add(33, tb0, this.tag(lb0), ts0);
    f.add(34, ts0, this.label(ls0)); f.add(35, ts0, this.label(rs0)); f.add(36, ts1, this.label(rs1)); f.add(37, tb0, this.label(lb0)); f.add(38, ts1, this.label(ls1));
    f.add(39, ws0, this.label(rs0), this.label(ls0)); f.add(40, ws1, this.label(rs1), ts0); f.add(41, wb0, this.label(lb0));
    f.add(42, ts0, tb0, near); f.add(43, ts1, ts0, gap); f.add(44, ws0, near); f.add(45, ws1, gap);
    f.add(46, ts0, this.valency(this.lefts, s0), this.valency(this.rights, s0)); f.add(47, ws0, this.valency(this.rights, s0)); f.add(48, ts1, this.valency(this.rights, s1)); f.add(49, ws1, this.valency(this.rights, s1)); f.add(50, tb0, this.valency(this.lefts, b0));
    f.add(51, this.lower(rs0), ts0); f.add(52, this.lower(ls0), ts0); f.add(53, this.suffix(s0), tb0); f.add(54, ts0, this.suffix(b0)); f.add(55, depth > 3 ? 3 : depth, tb0);
    f.add(56, ts0, this.tag(s0 + 1), tb0); f.add(57, ts1, ts0, this.tag(b0 - 1)); f.add(58, ws1, ts0, tb0); f.add(59, ts1, ws0, tb0); f.add(60, ts1, ts0, wb0); f.add(61, ws0, tb0, tb1); f.add(62, ts0, wb0, tb1);
  }

  /** What the label of an arc is decided by. */
  labelFeatures(f: Features, head: number, word: number): void {
    f.clear();
    const th = this.tag(head), tw = this.tag(word), wh = this.lower(head), ww = this.lower(word), side = head > word ? 1 : 2, far = side * 16 + Math.min(Math.abs(head - word), 8);
    const l = this.child(this.leftmost, word), r = this.child(this.rightmost, word);
    f.add(100, side); f.add(101, th, tw, side); f.add(102, wh, tw, side); f.add(103, th, ww, side); f.add(104, wh, ww, side); f.add(105, ww); f.add(106, wh, side); f.add(107, tw, side);
    f.add(108, th, tw, far); f.add(109, tw, this.tag(word - 1), th); f.add(110, tw, this.tag(word + 1), th); f.add(111, th, this.tag(head + 1), tw); f.add(112, th, this.tag(head - 1), tw);
    f.add(113, tw, this.label(l), th); f.add(114, tw, this.label(r), th); f.add(115, tw, this.lower(l), side); f.add(116, this.suffix(word), th, side); f.add(117, this.suffix(head), tw, side);
    f.add(118, th, tw, this.label(this.child(this.leftmost, head))); f.add(119, th, tw, this.label(this.child(this.rightmost, head))); f.add(120, this.lower(word - 1), tw, side); f.add(121, this.lower(word + 1), tw, side);
    f.add(122, th, tw, this.valency(side === 1 ? this.lefts : this.rights, head)); f.add(123, wh, tw, this.label(this.child(this.rightmost, head))); f.add(124, wh, tw, this.label(l));
  }

  private tag(i: number): number { return i < 0 || i > this.length ? 255 : i === this.length ? 254 : this.tags[i]!; }
  private lower(i: number): number { return i < 0 || i > this.length ? OUTSIDE.lower : i === this.length ? 2 : this.forms[i]!.lower; }
  private suffix(i: number): number { return i < 0 || i >= this.length ? OUTSIDE.suffix3 : this.forms[i]!.suffix3; }
  private child(of: Int32Array, i: number): number { return i < 0 || i > this.length ? -1 : of[i]!; }
  private label(i: number): number { return i < 0 || i > this.length ? 0 : this.labels[i]!; }
  private valency(of: Uint8Array, i: number): number { return i < 0 || i > this.length ? 7 : Math.min(of[i]!, 5); }
}

export interface Tree { readonly heads: Int32Array; readonly labels: Uint8Array }

/** Heads by place in the sentence, the root's number being the length; labels by number in `arcs.labels`, plus one. */
export function parseWords(moves: Linear, arcs: Linear, forms: readonly WordForms[], tags: Uint8Array, f: Features, moveSums: Int32Array, arcSums: Int32Array): Tree {
  const state = new State(tags.length, forms, tags);
  while (!state.done) {
    state.moveFeatures(f);
    moves.score(f, moveSums);
    const move = greatestOf(state, moveSums), arc = state.arcOf(move);
    let label = 0;
    if (arc) {
      state.labelFeatures(f, arc.head, arc.word);
      arcs.score(f, arcSums);
      label = greatest(arcSums);
    }
    state.make(move, label);
  }
  return { heads: state.heads, labels: state.labels };
}

/** The move with the greatest sum among those that may be made; the first of equals. */
export function greatestOf(state: State, sums: Int32Array | Float64Array): number {
  let best = -1;
  for (let m = 0; m < 3; m++) if (state.may(m) && (best < 0 || sums[m]! > sums[best]!)) best = m;
  return best;
}
