/**
 * A cue → its source and content: every word near it gets one of three roles, the best sequence by Viterbi (structured
 * perceptron, Collins 2002).
 */
import type { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import type { RuledWords, View } from './view.js';

export const ROLES = ['none', 'source', 'content'] as const;

/**
 * Sentences before and after the cue's that are looked at: of PolNeAR's train contents 96 % lie within one before and
 * two after.
 */
const BEFORE = 1,
  AFTER = 2;
/** Words on either side that are looked at, where sentences are longer than sentences are. */
const REACH = 250;

export interface Window {
  readonly view: View;
  readonly cue: readonly number[];
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly rule: RuledWords | undefined;
  readonly isOtherCue: (word: number) => boolean;
  readonly paths: Int32Array;
  readonly regions: Int32Array;
  readonly marks: Marks;
}

export function toWindow(view: View, cue: readonly number[], isOtherCue: (word: number) => boolean): Window {
  const { firsts, sentences, heads } = view.grammar;
  const s = sentences[cue[0]!]!;
  const first = Math.max(firsts[Math.max(0, s - BEFORE)]!, cue[0]! - REACH),
    last = Math.min(firsts[Math.min(firsts.length - 1, s + AFTER + 1)]!, cue[0]! + REACH);
  const head = cue.find((w) => !cue.includes(heads[w]!)) ?? cue[0]!;
  const rule = cue.map((w) => view.ruledAt.get(w)).find((r) => r !== undefined);
  return {
    view,
    cue,
    head,
    first,
    last,
    rule,
    isOtherCue,
    ...pathsFrom(view, head, first, last),
    marks: marksFrom(view, cue, first, last),
  };
}

/**
 * Of each word of a window: how many commas stand between it and the cue outside quotation marks, three for more; the
 * word behind the one nearest to it (“, which”, “, while”); and of a quoted word how many words outside any quotation
 * lie between its quotation and the cue: the source alone, or what ends a turn.
 */
interface Marks {
  readonly commas: Uint8Array;
  readonly openers: Int32Array;
  readonly apart: Uint8Array;
}

function marksFrom(view: View, cue: readonly number[], first: number, last: number): Marks {
  const marks = {
    commas: new Uint8Array(last - first),
    openers: new Int32Array(last - first),
    apart: new Uint8Array(last - first),
  };
  markOneSide(marks, view, first, cue[0]! - 1, -1);
  markOneSide(marks, view, first, cue[cue.length - 1]! + 1, 1);
  return marks;
}

/** From the word beside the cue to the end of the window, which begins at `first`. */
function markOneSide(
  { commas, openers, apart }: Marks,
  { grammar: { words, forms }, quotes }: View,
  first: number,
  from: number,
  step: 1 | -1,
): void {
  const last = first + commas.length;
  let count = 0,
    opener = 0,
    outside = 0;
  for (let w = from; w >= first && w < last; w += step) {
    const isOutside = quotes[w] === 0,
      isComma = isOutside && words[w]!.text === ',';
    if (isComma) {
      count = Math.min(3, count + 1);
      opener = w + 1 < last ? forms[w + 1]!.lower : 0;
    }
    if (isOutside) outside++;
    commas[w - first] = count;
    openers[w - first] = opener;
    apart[w - first] = isOutside ? 0 : outside < 1 ? 1 : outside < 4 ? 2 : outside < 8 ? 3 : outside < 16 ? 4 : 5;
  }
}

/** The way through the tree from the cue to each word of its sentence, as one number; and the branch it lies on. */
function pathsFrom(
  { grammar: { heads, labels, sentences } }: View,
  head: number,
  first: number,
  last: number,
): { paths: Int32Array; regions: Int32Array } {
  const paths = new Int32Array(last - first),
    regions = new Int32Array(last - first).fill(-1);
  const up = new Map<number, number>();
  for (let x = head, steps = 0; x >= 0 && steps < 60; x = heads[x]!, steps++) up.set(x, steps);
  const below = (ancestor: number): number => {
    let x = head;
    while (heads[x]! >= 0 && heads[x] !== ancestor) x = heads[x]!;
    return x;
  };
  for (let w = first; w < last; w++) {
    if (sentences[w] !== sentences[head]) continue;
    let x = w,
      branch = -1,
      depth = 0;
    while (x >= 0 && !up.has(x) && depth < 60) {
      branch = x;
      x = heads[x]!;
      depth++;
    }
    if (x < 0) {
      paths[w - first] = 9999;
      continue;
    }
    const steps = up.get(x)!,
      down = branch < 0 ? 60 : labels[branch]!;
    paths[w - first] = steps === 0 ? down + 1 : 1000 + Math.min(steps, 3) * 6400 + labels[below(x)]! * 64 + down;
    regions[w - first] = branch;
  }
  return { paths, regions };
}

/**
 * What is asked of a word beside a cue. `place` … `path` name all that the first groups of questions look at, so that
 * their sums can be kept.
 */
interface Beside {
  readonly where: number;
  readonly side: number;
  readonly distance: number;
  readonly ruled: number;
  readonly quote: number;
  readonly other: number;
  readonly between: number;
  readonly sameBlock: number;
  readonly path: number;
}

function toBeside(win: Window, w: number): Beside {
  const {
      view: { grammar: g, quotes, blocks },
      cue,
      rule,
    } = win,
    first = cue[0]!,
    last = cue[cue.length - 1]!;
  const side = w < first ? 1 : w > last ? 2 : 3,
    far = w < first ? first - w : w - last,
    quoted = quotes[w]!;
  return {
    side,
    distance: far < 4 ? far : far < 7 ? 4 : far < 12 ? 5 : far < 25 ? 6 : 7,
    where: (g.sentences[w]! - g.sentences[first]! + 4) * 4 + side,
    ruled: roleByRule(rule, w),
    quote: quoted === 0 ? 0 : quoted === quotes[first] ? 1 : 2,
    other: win.isOtherCue(w) ? 1 : 0,
    between: otherBetween(win, w),
    sameBlock: blocks[w] === blocks[first] ? 1 : 0,
    path: win.paths[w - win.first]!,
  };
}

/** What the role of word `w` is decided by, whatever the word before has. */
export function roleFeatures(f: Features, win: Window, w: number): void {
  const beside = toBeside(win, w);
  f.clear();
  addPlace(f, win, beside);
  addSetting(f, win, beside);
  addPath(f, win, beside);
  addWord(f, win, w, beside);
  addClause(f, win, w, beside);
}

const lowerAt = ({ view: { grammar: g } }: Window, x: number): number =>
  x >= 0 && x < g.words.length ? g.forms[x]!.lower : 1;
const stemAt = ({ view: { stems } }: Window, x: number): number => stems[x] ?? 1;
const tagAt = ({ view: { grammar: g } }: Window, x: number): number =>
  x >= 0 && x < g.words.length ? g.tags[x]! : 255;
/** The first word under a branch: “that”, “to”, “the”; 0 for none. */
const openerOf = (win: Window, branch: number): number => {
  const opener = win.view.children[branch]![0];
  return opener === undefined ? 0 : lowerAt(win, opener);
};

/** Where the word stands, seen from the cue. */
function addPlace(f: Features, win: Window, { where, distance }: Beside): void {
  const { cue, head } = win,
    cueWord = lowerAt(win, head),
    before = lowerAt(win, cue[0]! - 1),
    after = lowerAt(win, cue[cue.length - 1]! + 1);
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
function addSetting(f: Features, win: Window, { where, ruled, quote, other, between, sameBlock }: Beside): void {
  const {
      view: { quotes, grammar: g },
      cue,
      head,
    } = win,
    first = cue[0]!,
    last = cue[cue.length - 1]!,
    cueStem = stemAt(win, head);
  const besideQuote =
    (quotes[last + 1] ?? 0) > 0 || (quotes[last + 2] ?? 0) > 0
      ? 1
      : (quotes[first - 1] ?? 0) > 0 || (quotes[first - 2] ?? 0) > 0
        ? 2
        : 0;
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
  f.add(42, g.labels[head]!, where, quote);
  f.add(43, between, where, quote);
}

/** The way to it through the tree. */
function addPath(f: Features, win: Window, { path, side, ruled, distance }: Beside): void {
  f.add(11, ruled, path);
  f.add(20, path, side);
  f.add(21, path, stemAt(win, win.head));
  f.add(23, path, distance);
  f.add(24, path, tagAt(win, win.head));
}

/** The word itself and its neighbours. */
function addWord(
  f: Features,
  win: Window,
  w: number,
  { where, side, distance, ruled, quote, other, path }: Beside,
): void {
  const {
      view: { grammar: g, quotes, mentions },
      rule,
      head,
    } = win,
    t = tagAt(win, w),
    me = lowerAt(win, w),
    quoted = quotes[w]!,
    region = win.regions[w - win.first]!,
    cueStem = stemAt(win, head);
  f.add(2, me, where);
  f.add(3, t, where, distance);
  f.add(4, tagAt(win, w - 1), t, tagAt(win, w + 1));
  f.add(5, lowerAt(win, w - 1), side);
  f.add(6, lowerAt(win, w + 1), side);
  f.add(7, me, t);
  f.add(10, ruled, roleByRule(rule, w - 1), roleByRule(rule, w + 1));
  f.add(13, ruled, me);
  f.add(19, quote, quoted > 0 && quotes[w - 1] !== quoted ? 1 : 0, where);
  f.add(22, path, t);
  f.add(25, path, g.labels[w]!);
  f.add(26, path, me);
  if (region >= 0) {
    f.add(27, path, lowerAt(win, region), side);
    f.add(28, path, tagAt(win, region), tagAt(win, head));
    f.add(29, path, openerOf(win, region), cueStem);
  }
  f.add(31, cueStem, where, t);
  f.add(38, other, me);
  f.add(40, g.labels[w]!, t, side);
  f.add(41, lowerAt(win, g.heads[w]!), g.labels[w]!, side);
  f.add(44, mentions[w]!, where, distance);
  f.add(45, mentions[w]!, path);
  f.add(46, mentions[w]!, mentions[w - 1] ?? 0, where);
  f.add(47, mentions[w]!, t, side);
}

/**
 * Where in its clause it is: commas, what they open, the branch it lies on; and how its quotation hangs together with
 * the cue.
 */
function addClause(f: Features, win: Window, w: number, { where, side, between, sameBlock, path }: Beside): void {
  const {
      view: { grammar: g },
      head,
      first,
    } = win,
    { commas, openers, apart } = win.marks,
    k = w - first,
    region = win.regions[k]!,
    above = g.heads[w]!,
    next = region >= 0 ? secondBelow(win, w, region) : -1;
  f.add(48, apart[k]!, where, between);
  f.add(49, apart[k]!, sameBlock, side);
  f.add(50, commas[k]!, path);
  f.add(51, openers[k]!, path);
  f.add(52, openers[k]!, commas[k]!, side);
  f.add(53, stemAt(win, head), commas[k]!, where);
  f.add(54, g.labels[w]!, above < 0 ? 99 : g.labels[above]!, path);
  if (region >= 0) {
    f.add(55, path, stemAt(win, region));
    f.add(56, path, openerOf(win, region));
  }
  if (next >= 0) {
    f.add(57, path, g.labels[next]!);
    f.add(58, path, g.labels[next]!, openerOf(win, next));
  }
}

/** The branch of the branch on which the word lies, one below `region`; -1 where it is the region's own head. */
function secondBelow(
  {
    view: {
      grammar: { heads },
    },
  }: Window,
  w: number,
  region: number,
): number {
  let x = w;
  for (let depth = 0; depth < 60 && x >= 0 && x !== region; depth++) {
    if (heads[x] === region) return x;
    x = heads[x]!;
  }
  return -1;
}

/** What is asked of the step from the word before. */
interface Step {
  readonly edge: number;
  readonly turned: number;
  readonly side: number;
  readonly change: number;
  readonly path: number;
}

function toStep(win: Window, w: number): Step {
  const {
    view: { grammar: g, quotes },
    rule,
    cue,
    regions,
    first,
  } = win;
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

function addTurn(f: Features, { edge, turned, side, change, path }: Step, before: number): void {
  f.add(60, before, edge);
  f.add(65, before, turned, path);
  f.add(66, before, turned, edge * 4 + side);
  f.add(67, before, change);
  f.add(68, before, change, turned);
}

function addStepWords(
  f: Features,
  { view: { grammar: g, mentions }, cue }: Window,
  w: number,
  { edge, side }: Step,
  before: number,
): void {
  f.add(61, before, g.forms[w]!.lower);
  f.add(62, before, w > 0 ? g.forms[w - 1]!.lower : 1);
  f.add(63, before, g.tags[w]!, edge);
  f.add(64, before, w > 0 ? g.tags[w - 1]! : 255, g.tags[w]!);
  f.add(72, before, w > 0 ? g.forms[w - 1]!.lower : 1, g.forms[w]!.lower);
  f.add(74, before, g.forms[w]!.lower, edge);
  f.add(69, before, g.labels[w]!, side);
  f.add(70, before, cue.includes(w - 1) ? 1 : 0, g.tags[w]!);
  f.add(71, before, mentions[w]!, (mentions[w - 1] ?? 0) === mentions[w] ? 1 : 0);
}

const roleByRule = (rule: RuledWords | undefined, w: number): number =>
  !rule ? 3 : rule.source.has(w) ? 1 : rule.content.has(w) ? 2 : 0;

/** Whether another cue stands within a few words on the way from this word to the cue. */
function otherBetween({ cue, isOtherCue }: Window, w: number): number {
  const step = w < cue[0]! ? 1 : -1;
  for (let x = w + step, d = 0; d < 12 && !cue.includes(x); x += step, d++) if (isOtherCue(x)) return 1;
  return 0;
}

type Score = Linear['score'];

/**
 * The best sequence of roles, one a word from `first`; `score` gives the three sums of features. What many words have
 * in common is scored once.
 */
export function bestRoles(
  win: Window,
  f: Features,
  score: Score,
): { readonly roles: Uint8Array; readonly best: number } {
  const length = win.last - win.first,
    totals = new Float64Array(3 * (length + 1)),
    from = new Uint8Array(3 * length),
    isCue = new Set(win.cue);
  const own = new Float64Array(3),
    step = new Float64Array(3),
    places = new Kept(f, score, addPlace),
    settings = new Kept(f, score, addSetting),
    paths = new Kept(f, score, addPath),
    turns = new Kept(f, score, addTurn);
  totals[1] = totals[2] = -1e9;
  for (let k = 0; k < length; k++) {
    const w = win.first + k,
      at = 3 * k,
      to = at + 3,
      s = toStep(win, w),
      turn = (((s.path * 16 + s.change) * 4 + s.edge) * 2 + s.turned) * 2 + s.side;
    totals.fill(-1e9, to, to + 3);
    if (isCue.has(w)) own.fill(0);
    else {
      const b = toBeside(win, w);
      f.clear();
      addWord(f, win, w, b);
      addClause(f, win, w, b);
      score(f, own);
      places.addTo(own, b.where * 8 + b.distance, win, b);
      settings.addTo(
        own,
        ((((b.where * 4 + b.ruled) * 3 + b.quote) * 2 + b.other) * 2 + b.between) * 2 + b.sameBlock,
        win,
        b,
      );
      paths.addTo(own, ((b.path * 4 + b.side) * 4 + b.ruled) * 8 + b.distance, win, b);
    }
    for (let before = 0; before < 3; before++) {
      if (totals[at + before]! < -1e8) continue;
      f.clear();
      addStepWords(f, win, w, s, before);
      score(f, step);
      turns.addTo(step, turn * 3 + before, s, before);
      for (let role = 0; role < (isCue.has(w) ? 1 : 3); role++) {
        const total = totals[at + before]! + own[role]! + step[role]!;
        if (total > totals[to + role]!) {
          totals[to + role] = total;
          from[at + role] = before;
        }
      }
    }
  }
  const roles = new Uint8Array(length);
  let role = 0;
  for (let r = 1; r < 3; r++) if (totals[3 * length + r]! > totals[3 * length + role]!) role = r;
  const best = totals[3 * length + role]!;
  for (let k = length - 1; k >= 0; k--) {
    roles[k] = role;
    role = from[3 * k + role]!;
  }
  return { roles, best };
}

/** Sums of the features that `ask` adds, by a key that names all they depend on: the same key is scored once. */
class Kept<A, B> {
  private readonly sums = new Map<number, Float64Array>();
  constructor(
    private readonly f: Features,
    private readonly score: Score,
    private readonly ask: (f: Features, a: A, b: B) => void,
  ) {}

  addTo(sums: Float64Array, key: number, a: A, b: B): void {
    let own = this.sums.get(key);
    if (!own) {
      this.f.clear();
      this.ask(this.f, a, b);
      this.sums.set(key, (own = new Float64Array(3)));
      this.score(this.f, own);
    }
    for (let role = 0; role < 3; role++) sums[role]! += own[role]!;
  }
}
