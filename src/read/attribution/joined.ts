/** Statements of the rules and attributions of the models → one list: who has the better spans for what, and how sure each is. */
import { overlaps } from '../../text/spans.js';
import type { Span, Statement } from '../../types.js';
import { SAID } from '../statements/said.js';
import type { Attribution } from './attribution.js';
import type { FoundBy, Judged } from './sureness.js';

/** `spans` are whose are taken; `rule` is the rules' statement with that cue, if they have one. */
export interface Candidate { readonly foundBy: FoundBy; readonly spans: Pick<Statement, 'source' | 'cue' | 'content'>; readonly rule?: Statement; readonly learned?: Attribution }

/**
 * Cues that overlap are one statement. Where there are quotation marks, relays or headlines the spans are the rules'; of indirect speech
 * the models know better where a clause ends (PolNeAR dev: strict 58 % right against 51 %).
 */
export function toCandidates(rules: readonly Statement[], learned: readonly Attribution[]): Candidate[] {
  const byPlace = [...learned].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start), shared = new Set<Attribution>();
  const ruled = rules.map((rule): Candidate => {
    const touching = rule.cue.flatMap((cue) => overlapping(byPlace, cue)), same = touching[0];
    for (const a of touching) shared.add(a);
    return same ? { foundBy: 'both', spans: isOfRules(rule) ? rule : same, rule, learned: same } : { foundBy: 'rules', spans: rule, rule };
  });
  const only = learned.filter((a) => !shared.has(a));
  return [...ruled, ...only.map((a): Candidate => ({ foundBy: 'models', spans: a, learned: a }))];
}

const isOfRules = (s: Statement): boolean => s.form !== 'indirect' || s.cue.length !== 1 || s.by !== SAID.name;

/** Those of the attributions, in order of their cues, whose cue (one run of words) overlaps the span. */
function overlapping(learned: readonly Attribution[], span: Span): Attribution[] {
  let low = 0, high = learned.length;
  while (low < high) { const mid = (low + high) >> 1; if (learned[mid]!.cue[0]!.end <= span.start) low = mid + 1; else high = mid; }
  const out: Attribution[] = [];
  for (; low < learned.length && learned[low]!.cue[0]!.start < span.end; low++) if (overlaps(learned[low]!.cue[0]!, span)) out.push(learned[low]!);
  return out;
}

export function toJudged({ foundBy, spans, rule, learned }: Candidate, text: string, form: Statement['form']): Judged {
  return {
    foundBy, form, rule: rule?.by ?? 'none', verb: learned?.verb ?? text.slice(rule!.cue[0]?.start ?? 0, rule!.cue[0]?.end ?? 0).toLowerCase(), margin: learned?.margin ?? 0,
    hasSource: spans.source.length > 0, contentLength: spans.content.reduce((n, c) => n + c.end - c.start, 0),
  };
}
