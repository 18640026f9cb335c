/** Attributions as the models find them: cues first, then for each its source and content. */
import { Features } from '../../model/features.js';
import type { AttributionModels } from '../../model/models.js';
import type { Span } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import { findCues } from './cues.js';
import { bestRoles, scorerOf, toWindow } from './roles.js';
import type { Roles, View } from './view.js';

/** An attribution with what its sureness is judged by. */
export interface Attribution extends Roles {
  /** How clear the cue was (see FoundCue). */
  readonly margin: number;
  /** The head of the cue, lower case. */
  readonly verb: string;
}

/** Added for beginning a cue, so that doubtful ones are judged too: about one training weight. */
const CUE_BIAS = 20;

export function findAttributions(view: View, models: Pick<AttributionModels, 'cues' | 'roles'>): Attribution[] {
  const f = new Features(), score = scorerOf(models.roles), { words } = view.grammar;
  const cues = findCues(view, models.cues, f, CUE_BIAS), cueOf = new Map(cues.flatMap((cue) => cue.words.map((w) => [w, cue] as const)));
  return cues.flatMap((cue) => {
    const win = toWindow(view, cue.words, (w) => { const other = cueOf.get(w); return other !== undefined && other !== cue; }), { roles } = bestRoles(win, f, score);
    const having = (role: number) => spansOf(view.grammar, [...roles].flatMap((r, k) => (r === role ? [win.first + k] : [])));
    const content = having(2), cueSpans = spansOf(view.grammar, cue.words);
    return content.length && cueSpans.length ? [{ cue: cueSpans, source: having(1), content, margin: cue.margin, verb: words[win.head]!.text.toLowerCase() }] : [];
  });
}

/** Runs of words as spans, without the commas, colons and stops at their ends. */
function spansOf({ words }: Grammar, chosen: readonly number[]): Span[] {
  const runs: number[][] = [];
  for (const w of chosen) {
    const last = runs.at(-1);
    if (last && w === last.at(-1)! + 1) last.push(w);
    else runs.push([w]);
  }
  const isLoose = (w: number | undefined) => w !== undefined && /^[,;:.–—-]$/.test(words[w]!.text);
  return runs.flatMap((run) => {
    while (isLoose(run[0])) run.shift();
    while (isLoose(run.at(-1))) run.pop();
    return run.length ? [{ start: words[run[0]!]!.start, end: words[run.at(-1)!]!.end }] : [];
  });
}
