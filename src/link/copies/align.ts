/**
 * Runs of equal words → alignments: runs in the same order chained over short gaps, the gaps and ends filled word by
 * word. Owns no judgement whether it is a copy.
 */
import type { Run } from './runs.js';
import type { Words } from './words.js';

/** Word `from.id[i]` stands for word `into.id[j]`. */
export interface Match {
  readonly i: number;
  readonly j: number;
}

/**
 * An alignment goes on over so many words that the other report lacks. Tuned on the seeds and on the two invented gold
 * stories.
 */
const GAP = 14;

/** Matches in rising order of both; alignments never share a word of `into`. The longest come first. */
export function alignmentsOf(from: Words, into: Words, runs: readonly Run[]): Match[][] {
  const taken = new Uint8Array(into.length);
  const take = (matches: readonly Match[]): Match[] => {
    const free = matches.filter((m) => !taken[m.j]);
    for (const m of free) taken[m.j] = 1;
    return free;
  };
  const chains = chained(runs)
    .map((chain) => take(filled(from, into, chain)))
    .filter((chain) => chain.length >= 3);
  return chains.map((chain) => [
    ...take(beyond(from, into, chain[0]!, -1)).reverse(),
    ...chain,
    ...take(beyond(from, into, chain.at(-1)!, 1)),
  ]);
}

/** Each run is in one chain; within a chain both sides rise. Strongest chain first. */
function chained(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.j - b.j || a.i - b.i);
  const best: number[] = [],
    before: number[] = [];
  for (let k = 0; k < sorted.length; k++) {
    const run = sorted[k]!;
    best[k] = run.length;
    before[k] = -1;
    for (let p = k - 1; p >= 0 && p >= k - 48; p--) {
      const prior = sorted[p]!,
        gapI = run.i - prior.i - prior.length,
        gapJ = run.j - prior.j - prior.length;
      const overlap = Math.max(0, -gapI, -gapJ);
      if (gapI > GAP || gapJ > GAP || run.i <= prior.i || run.j <= prior.j || overlap >= run.length) continue;
      const score = best[p]! + run.length - overlap - 0.1 * Math.abs(gapI - gapJ);
      if (score > best[k]!) {
        best[k] = score;
        before[k] = p;
      }
    }
  }
  const used = new Set<number>(),
    chains: Run[][] = [];
  for (const end of best.map((_, k) => k).sort((a, b) => best[b]! - best[a]! || a - b)) {
    const chain: Run[] = [];
    for (let k = end; k >= 0 && !used.has(k); k = before[k]!) {
      used.add(k);
      chain.push(sorted[k]!);
    }
    if (chain.length) chains.push(chain.reverse());
  }
  return chains;
}

/** The matches of a chain, with those in its gaps. */
function filled(from: Words, into: Words, chain: readonly Run[]): Match[] {
  const out: Match[] = [];
  for (const run of chain) {
    const last = out.at(-1);
    if (last) out.push(...inGap(from, into, last.i + 1, run.i, last.j + 1, run.j));
    for (let k = 0; k < run.length; k++) {
      const m = { i: run.i + k, j: run.j + k },
        end = out.at(-1);
      if (!end || (m.i > end.i && m.j > end.j)) out.push(m);
    }
  }
  return out;
}

/** The longest common subsequence of two short stretches. */
function inGap(from: Words, into: Words, i0: number, i1: number, j0: number, j1: number): Match[] {
  const rows = i1 - i0,
    columns = j1 - j0;
  if (rows <= 0 || columns <= 0) return [];
  const size = columns + 1,
    longest = new Int16Array((rows + 1) * size);
  for (let r = rows - 1; r >= 0; r--)
    for (let c = columns - 1; c >= 0; c--)
      longest[r * size + c] =
        from.id[i0 + r] === into.id[j0 + c]
          ? longest[(r + 1) * size + c + 1]! + 1
          : Math.max(longest[(r + 1) * size + c]!, longest[r * size + c + 1]!);
  const out: Match[] = [];
  for (let r = 0, c = 0; r < rows && c < columns; ) {
    if (from.id[i0 + r] === into.id[j0 + c]) {
      out.push({ i: i0 + r, j: j0 + c });
      r++;
      c++;
    } else if (longest[(r + 1) * size + c]! >= longest[r * size + c + 1]!) r++;
    else c++;
  }
  return out;
}

/**
 * Words looked at past an end; what a skipped one costs, where a match counts 1; how far the score may fall before a
 * path is given up.
 */
const REACH = 36,
  SKIPPED = 0.3,
  DROP = SKIPPED * GAP;

/** Room for the scores of one end, filled anew for each. */
const scores = new Float32Array((REACH + 1) ** 2),
  GIVEN_UP = -99;

/**
 * Matches past an end of an alignment, nearest first, on the best-scoring path. Cells that only paths given up lead to
 * are never looked at.
 */
function beyond(from: Words, into: Words, end: Match, step: 1 | -1): Match[] {
  const rows = Math.min(REACH, step > 0 ? from.length - 1 - end.i : end.i),
    columns = Math.min(REACH, step > 0 ? into.length - 1 - end.j : end.j);
  if (rows <= 0 || columns <= 0) return [];
  const size = columns + 1,
    score = scores.fill(GIVEN_UP, 0, (rows + 1) * size);
  let top = 0,
    at = 0,
    first = 0,
    last = 0;
  score[0] = 0;
  for (let r = 0; r <= rows && first <= last; r++) {
    const reach = r ? last : 0;
    let c = first;
    first = columns + 1;
    last = -1;
    for (; c <= columns; c++) {
      const k = r * size + c;
      if (k > 0) {
        const skip = Math.max(r ? score[k - size]! : GIVEN_UP, c ? score[k - 1]! : GIVEN_UP) - SKIPPED;
        const met =
          r && c && from.id[end.i + step * r] === into.id[end.j + step * c] ? score[k - size - 1]! + 1 : GIVEN_UP;
        const value = Math.max(skip, met);
        if (value < top - DROP) {
          if (c > reach) break;
          continue;
        }
        score[k] = value;
        if (value > top + 1e-6) {
          top = value;
          at = k;
        }
      }
      if (c < first) first = c;
      last = c;
    }
  }
  const out: Match[] = [];
  for (let k = at; k > 0; ) {
    const r = Math.floor(k / size),
      c = k % size,
      i = end.i + step * r,
      j = end.j + step * c;
    const met = r && c && from.id[i] === into.id[j] ? score[k - size - 1]! + 1 : GIVEN_UP;
    if (met >= score[k]! - 1e-6) {
      out.push({ i, j });
      k -= size + 1;
    } else if (r && score[k - size]! - SKIPPED >= score[k]! - 1e-5) k -= size;
    else k--;
  }
  return out.reverse();
}
