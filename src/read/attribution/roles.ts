/**
 * A cue → its source and content: every word near it gets one of three roles, the best sequence by Viterbi (structured
 * perceptron, Collins 2002).
 */
import type { Features } from '../../model/features.js';
import { RoleSums, type Score } from './roles/sums.js';
import type { Window } from './roles/window.js';

export const ROLES = ['none', 'source', 'content'] as const;

/** The greatest total of the sequences that end in each role, and by which role of the word before: three a word. */
interface Lattice {
  readonly totals: Float64Array;
  readonly from: Uint8Array;
}

const UNREACHED = -1e9;
/** A cue's own words have the role “none”, whatever the model says. */
const NO_SUMS = new Float64Array(3);

/** The best sequence of roles, one a word from `first`; `score` gives the three sums of features. */
export function bestRoles(win: Window, f: Features, score: Score): { readonly roles: Uint8Array } {
  const length = win.last - win.first;
  const lattice: Lattice = {
    totals: new Float64Array(3 * (length + 1)).fill(UNREACHED, 1),
    from: new Uint8Array(3 * length),
  };
  const sums = new RoleSums(win, f, score);
  const isCue = new Set(win.cue);
  for (let k = 0; k < length; k++) {
    const w = win.first + k;
    if (isCue.has(w)) extend(lattice, k, w, sums, NO_SUMS, 1);
    else extend(lattice, k, w, sums, sums.ofWord(w), ROLES.length);
  }
  return { roles: walkBack(lattice, length) };
}

/** One word on: the first `roles` roles may follow. */
function extend(
  { totals, from }: Lattice,
  k: number,
  w: number,
  sums: RoleSums,
  own: Float64Array,
  roles: number,
): void {
  const at = 3 * k;
  const to = at + 3;
  const step = sums.toStep(w);
  for (let before = 0; before < 3; before++) {
    const reached = totals[at + before]!;
    if (reached < -1e8) continue;
    const steps = sums.ofStep(w, step, before);
    for (let role = 0; role < roles; role++) {
      const total = reached + own[role]! + steps[role]!;
      if (total > totals[to + role]!) {
        totals[to + role] = total;
        from[at + role] = before;
      }
    }
  }
}

function walkBack({ totals, from }: Lattice, length: number): Uint8Array {
  const roles = new Uint8Array(length);
  let role = 0;
  for (let r = 1; r < 3; r++) if (totals[3 * length + r]! > totals[3 * length + role]!) role = r;
  for (let k = length - 1; k >= 0; k--) {
    roles[k] = role;
    role = from[3 * k + role]!;
  }
  return roles;
}
