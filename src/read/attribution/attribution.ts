/** Attributions as the models find them: cues first, then for each its source and content. */
import { Features } from '../../model/features.js';
import type { AttributionModels } from '../../model/models.js';
import type { Span } from '../../types.js';
import { MOST_FEATURES } from './cue-features.js';
import { findCues } from './cues.js';
import { bestRoles } from './roles.js';
import { toWindow } from './roles/window.js';
import type { Roles, View } from './view.js';

/** An attribution with what its sureness is judged by. */
export interface Attribution extends Roles {
  /** How clear the cue was (see FoundCue). */
  readonly margin: number;
  /** How sure its roles are (see FoundRoles). */
  readonly sure: number;
}

/**
 * Added for beginning a cue, so that doubtful ones are judged too: half as likely again as not, in steps of weights (40
 * to one of the logarithm of odds).
 */
const CUE_BIAS = 50;

export function findAttributions(view: View, models: Pick<AttributionModels, 'cues' | 'roles'>): Attribution[] {
  const f = new Features(MOST_FEATURES);
  const cues = findCues(view, models.cues, f, CUE_BIAS),
    cueOf = new Map(cues.flatMap((cue) => cue.words.map((w) => [w, cue] as const)));
  const windows = cues.map((cue) =>
      toWindow(view, cue.words, (w) => {
        const other = cueOf.get(w);
        return other !== undefined && other !== cue && other.margin > 0;
      }),
    ),
    found = bestRoles(view, windows, models.roles);
  return cues.flatMap((cue, i) => {
    const { roles, sure } = found[i]!,
      win = windows[i]!;
    const having = (role: number) => spansOf(view, wordsWith(role, roles, win.first));
    const content = having(2),
      cueSpans = spansOf(view, cue.words);
    return content.length && cueSpans.length
      ? [{ cue: cueSpans, source: having(1), content, margin: cue.margin, sure }]
      : [];
  });
}

function wordsWith(role: number, roles: Uint8Array, first: number): number[] {
  const out: number[] = [];
  for (let k = 0; k < roles.length; k++) if (roles[k] === role) out.push(first + k);
  return out;
}

/**
 * Runs of words as spans, without the commas, colons and stops at their ends. None runs over the end of a paragraph.
 */
function spansOf({ grammar: { words }, blocks }: View, chosen: readonly number[]): Span[] {
  const runs: number[][] = [];
  for (const w of chosen) {
    const last = runs.at(-1);
    if (last && w === last.at(-1)! + 1 && blocks[w] === blocks[w - 1]) last.push(w);
    else runs.push([w]);
  }
  return runs.flatMap((run) => {
    let first = run[0]!,
      last = run.at(-1)!;
    while (first <= last && LOOSE.test(words[first]!.text)) first++;
    while (first < last && LOOSE.test(words[last]!.text)) last--;
    return first <= last ? [{ start: words[first]!.start, end: words[last]!.end }] : [];
  });
}
const LOOSE = /^[,;:.–—-]$/;
