/** Statements of the rules and attributions of the models → what may be stated, and whose spans it may have. */
import { overlaps } from '../../text/spans.js';
import type { Span, Statement } from '../../types.js';
import type { Page } from '../page.js';
import { formOf } from '../statements/form.js';
import type { Attribution } from './attribution.js';
import type { FoundBy } from './sureness.js';
import type { Roles } from './view.js';

/** `spans` are the rules' or the models', as `whose` says; `rule` and `learned` are what either has with that cue. */
export interface Candidate {
  readonly foundBy: FoundBy;
  readonly whose: 'rules' | 'models';
  readonly spans: Roles;
  readonly rule?: Statement;
  readonly learned?: Attribution;
}

/**
 * Cues that overlap are one statement. Each list holds the candidates for one, of which one at most is true: the rules'
 * spans first, then the models'.
 */
export function toCandidates(rules: readonly Statement[], learned: readonly Attribution[]): (readonly Candidate[])[] {
  const byPlace = [...learned].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start),
    shared = new Set<Attribution>();
  const ruled = rules.map((rule): readonly Candidate[] => {
    // an attribution is one statement's
    const touching = rule.cue.flatMap((cue) => overlapping(byPlace, cue)),
      same = touching.find((a) => !shared.has(a));
    for (const a of touching) shared.add(a);
    return same
      ? [
          { foundBy: 'both', whose: 'rules', spans: rule, rule, learned: same },
          { foundBy: 'both', whose: 'models', spans: same, rule, learned: same },
        ]
      : [{ foundBy: 'rules', whose: 'rules', spans: rule, rule }];
  });
  return [
    ...ruled,
    ...learned
      .filter((a) => !shared.has(a))
      .map((a): readonly Candidate[] => [{ foundBy: 'models', whose: 'models', spans: a, learned: a }]),
  ];
}

/** Those of the attributions, in order of their cues, whose cue (one run of words) overlaps the span. */
function overlapping(learned: readonly Attribution[], span: Span): Attribution[] {
  let low = 0,
    high = learned.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (learned[mid]!.cue[0]!.end <= span.start) low = mid + 1;
    else high = mid;
  }
  const out: Attribution[] = [];
  for (; low < learned.length && learned[low]!.cue[0]!.start < span.end; low++)
    if (overlaps(learned[low]!.cue[0]!, span)) out.push(learned[low]!);
  return out;
}

/** The form of what would be stated: the rules know where a turn of dialogue has no marks. */
export const formIn = (page: Page, { whose, spans, rule }: Candidate): Statement['form'] =>
  rule && whose === 'rules' ? rule.form : formOf(page, spans.content);
