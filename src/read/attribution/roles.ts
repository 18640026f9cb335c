/**
 * A cue → its source and content: every word near it gets one of three roles. A network over the window gives each role a
 * sum; the best sequence is found by Viterbi (a linear chain, Lafferty, McCallum, Pereira 2001).
 */
import type { AskedWindow, WindowNetwork } from '../../model/windows.js';
import type { View } from './view.js';
import { CUE_TABLES, cueInputs, EDGE, WORD_TABLES, wordInputs } from './roles/inputs.js';
import type { Window } from './roles/window.js';

export const ROLES = ['none', 'source', 'content'] as const;

/** A role for each word of a window, and how sure the network is of all of them together, from 0 to 1. */
export interface FoundRoles {
  readonly roles: Uint8Array;
  readonly sure: number;
}

/** Of each window the best sequence of roles. */
export function bestRoles({ grammar }: View, windows: readonly Window[], model: WindowNetwork): FoundRoles[] {
  const asked = windows.map(toAsked);
  return model.sumsOf(grammar.states, asked).map((sums, i) => decoded(sums, asked[i]!, windows[i]!, model.steps));
}

export function toAsked(win: Window): AskedWindow {
  const { first, last, head } = win,
    words = new Uint16Array((last - first) * WORD_TABLES.length),
    heads = new Uint16Array(CUE_TABLES.length);
  for (let w = first; w < last; w++) wordInputs(win, w, words, (w - first) * WORD_TABLES.length);
  cueInputs(win, heads, 0);
  return { first, last, head, words, heads };
}

const N = ROLES.length;

/** A cue's own words have the role “none”, whatever the network says. */
function decoded(sums: Float32Array, { words }: AskedWindow, { cue, first }: Window, steps: Float32Array): FoundRoles {
  const length = sums.length / N,
    from = new Uint8Array(sums.length),
    isCue = new Set(cue);
  // the best total that ends in each role, and the logarithm of what all that do come to
  const best = new Float64Array(sums.length).fill(-Infinity),
    all = new Float64Array(sums.length).fill(-Infinity);
  for (let k = 0; k < length; k++) {
    const roles = isCue.has(first + k) ? 1 : N,
      at = k * N,
      edge = words[k * WORD_TABLES.length + EDGE]! * N * N;
    for (let role = 0; role < roles; role++) {
      const own = sums[at + role]!;
      if (k === 0) {
        best[role] = all[role] = own;
        continue;
      }
      const a = all[at - N]! + steps[edge + role]!,
        b = all[at - N + 1]! + steps[edge + N + role]!,
        c = all[at - N + 2]! + steps[edge + 2 * N + role]!;
      all[at + role] = own + logSum(a, b, c);
      for (let before = 0; before < N; before++) {
        const total = best[at - N + before]! + steps[edge + before * N + role]! + own;
        if (total > best[at + role]!) {
          best[at + role] = total;
          from[at + role] = before;
        }
      }
    }
  }
  const end = (length - 1) * N,
    last =
      best[end + 1]! > best[end]! ? (best[end + 2]! > best[end + 1]! ? 2 : 1) : best[end + 2]! > best[end]! ? 2 : 0;
  return {
    roles: walkBack(from, length, last),
    sure: Math.exp(best[end + last]! - logSum(all[end]!, all[end + 1]!, all[end + 2]!)),
  };
}

function walkBack(from: Uint8Array, length: number, last: number): Uint8Array {
  const roles = new Uint8Array(length);
  for (let k = length - 1, role = last; k >= 0; k--) {
    roles[k] = role;
    role = from[k * N + role]!;
  }
  return roles;
}

/** The logarithm of the sum of what three numbers are logarithms of; one of them at least is more than nothing. */
function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
