/**
 * Scores of heads → a tree: of all trees without crossing arcs and with one root the one whose scores add up to most
 * (Eisner 1996).
 */

/** Taken from each arc to the root, so that one is used; more than all scores of a sentence differ by. */
const ROOT_COSTS = 1e5;

/**
 * Heads by place, -1 for the root. `scores` has a row for each word: of each word as its head, then of the root;
 * `width` numbers lie in a row. Most often the best heads, each by itself, make a tree already.
 */
export function toHeads(scores: Float32Array, length: number, width: number): Int32Array {
  const best = new Int32Array(length);
  for (let d = 0; d < length; d++) {
    let at = d === 0 ? 1 : 0;
    for (let h = 0; h <= length; h++) if (h !== d && scores[d * width + h]! > scores[d * width + at]!) at = h;
    best[d] = at === length ? -1 : at;
  }
  return isTree(best) ? best : eisner(scores, length, width);
}

/** One root, every word leads to it, and no two arcs cross. */
function isTree(heads: Int32Array): boolean {
  const n = heads.length,
    seen = new Int32Array(n);
  let roots = 0;
  for (let i = 0; i < n; i++) if (heads[i]! < 0) roots++;
  if (roots !== 1) return false;
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = i + 1;
      at = heads[at]!;
    }
    if (at >= 0 && seen[at] === i + 1) return false;
  }
  // No arc that begins under another reaches beyond it; the root's comes from behind the last word.
  const reach = new Int32Array(n + 1).fill(-1);
  for (let i = 0; i < n; i++) {
    const h = heads[i]! < 0 ? n : heads[i]!,
      left = Math.min(h, i),
      right = Math.max(h, i);
    if (reach[left]! < right) reach[left] = right;
  }
  for (let i = 0; i < n; i++) {
    const h = heads[i]! < 0 ? n : heads[i]!,
      left = Math.min(h, i),
      right = Math.max(h, i);
    for (let k = left + 1; k < right; k++) if (reach[k]! > right) return false;
  }
  return true;
}

/**
 * Whole stretches with their head at the left or right end, by where they begin and by where they end, so that what is
 * read together lies together; those that one arc holds together; for each, where it was put together.
 */
interface Chart {
  readonly rightByBegin: Float64Array;
  readonly rightByEnd: Float64Array;
  readonly leftByBegin: Float64Array;
  readonly leftByEnd: Float64Array;
  readonly openRightByBegin: Float64Array;
  readonly openLeftByEnd: Float64Array;
  readonly cutRight: Int16Array;
  readonly cutLeft: Int16Array;
  readonly cutOpen: Int16Array;
}
const toChart = (size: number): Chart => {
  const sums = (): Float64Array => new Float64Array(size),
    cuts = (): Int16Array => new Int16Array(size);
  return {
    rightByBegin: sums(),
    rightByEnd: sums(),
    leftByBegin: sums(),
    leftByEnd: sums(),
    openRightByBegin: sums(),
    openLeftByEnd: sums(),
    cutRight: cuts(),
    cutLeft: cuts(),
    cutOpen: cuts(),
  };
};
/** That of a sentence of some length, written over by the next. */
const MOST_HELD = 80 * 80,
  held = toChart(MOST_HELD);

/** Words are 1 to n, the root 0 stands before them. */
function eisner(scores: Float32Array, length: number, width: number): Int32Array {
  const n = length + 1,
    { rightByBegin, rightByEnd, leftByBegin, leftByEnd, openRightByBegin, openLeftByEnd, cutRight, cutLeft, cutOpen } =
      n * n > MOST_HELD ? toChart(n * n) : held;
  for (let i = 0, at = 0; i < n; i++, at += n + 1)
    rightByBegin[at] = rightByEnd[at] = leftByBegin[at] = leftByEnd[at] = 0;
  const arc = (head: number, word: number): number =>
    head === 0 ? scores[(word - 1) * width + length]! - ROOT_COSTS : scores[(word - 1) * width + head - 1]!;
  for (let span = 1; span < n; span++)
    for (let i = 0; i + span < n; i++) {
      const j = i + span,
        begin = i * n,
        end = j * n,
        at = begin + j,
        back = end + i;
      let best = -Infinity,
        cut = i;
      for (let k = i; k < j; k++) {
        const sum = rightByBegin[begin + k]! + leftByEnd[end + k + 1]!;
        if (sum > best) {
          best = sum;
          cut = k;
        }
      }
      cutOpen[at] = cut;
      openRightByBegin[at] = best + arc(i, j);
      openLeftByEnd[back] = i === 0 ? -Infinity : best + arc(j, i);
      best = -Infinity;
      for (let k = i + 1; k <= j; k++) {
        const sum = openRightByBegin[begin + k]! + rightByEnd[end + k]!;
        if (sum > best) {
          best = sum;
          cut = k;
        }
      }
      rightByBegin[at] = rightByEnd[back] = best;
      cutRight[at] = cut;
      best = -Infinity;
      for (let k = i; k < j; k++) {
        const sum = leftByBegin[begin + k]! + openLeftByEnd[end + k]!;
        if (sum > best) {
          best = sum;
          cut = k;
        }
      }
      leftByBegin[at] = leftByEnd[back] = best;
      cutLeft[at] = cut;
    }
  const heads = new Int32Array(length).fill(-1),
    todo: [from: number, to: number, isOpen: boolean, right: boolean][] = [[0, n - 1, false, true]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [i, j, isOpen, right] = next,
      at = i * n + j;
    if (i === j) continue;
    if (isOpen) {
      if (right) heads[j - 1] = i - 1;
      else heads[i - 1] = j - 1;
      todo.push([i, cutOpen[at]!, false, true], [cutOpen[at]! + 1, j, false, false]);
    } else if (right) todo.push([i, cutRight[at]!, true, true], [cutRight[at]!, j, false, true]);
    else todo.push([i, cutLeft[at]!, false, false], [cutLeft[at]!, j, true, false]);
  }
  return heads;
}
