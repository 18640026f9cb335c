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
  const ruled = rules.map((rule): Candidate => {
    const same = learned.find((a) => touch(a.cue, rule.cue));
    return same ? { foundBy: 'both', spans: isOfRules(rule) ? rule : same, rule, learned: same } : { foundBy: 'rules', spans: rule, rule };
  });
  const only = learned.filter((a) => !rules.some((rule) => touch(a.cue, rule.cue)));
  return [...ruled, ...only.map((a): Candidate => ({ foundBy: 'models', spans: a, learned: a }))];
}

const isOfRules = (s: Statement): boolean => s.form !== 'indirect' || s.cue.length !== 1 || s.by !== SAID.name;

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));

export function toJudged({ foundBy, spans, rule, learned }: Candidate, text: string, form: Statement['form']): Judged {
  return {
    foundBy, form, rule: rule?.by ?? 'none', verb: learned?.verb ?? text.slice(rule!.cue[0]?.start ?? 0, rule!.cue[0]?.end ?? 0).toLowerCase(), margin: learned?.margin ?? 0,
    hasSource: spans.source.length > 0, contentLength: spans.content.reduce((n, c) => n + c.end - c.start, 0),
  };
}
