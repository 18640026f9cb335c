/** What rules and models found → the statements of the reading, each with how sure it is; what is too unsure is left out. */
import type { AttributionModels } from '../../model/models.js';
import type { Span, Statement } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { actOfCue } from '../statements/acts/act.js';
import { formOf } from '../statements/form.js';
import { SAID } from '../statements/said.js';
import { speakerOf, toRoles } from '../statements/speakers.js';
import { findAttributions } from './attribution.js';
import { type Candidate, toCandidates, toJudged } from './joined.js';
import { type FoundBy, surenessOf } from './sureness.js';
import { toView } from './view.js';

/** Statements less sure than this are left out. Chosen on PolNeAR's dev part and the gold stories: lenient F1, each by who found it. */
const LEAST_SURE: { readonly [by in FoundBy]: number } = { rules: 0.12, models: 0.4, both: 0.12 };

/** `rules`: statements whose nesting is not settled yet. Neither is that of what is returned. */
export function withLearned(page: Page, named: Named, grammar: Grammar, rules: readonly Statement[], models: AttributionModels): Statement[] {
  const candidates = toCandidates(rules, findAttributions(toView(page, grammar, named, rules), models)), cutsName = cutterOf(named), rolesOf = toRoles(page.text, named);
  const cues = new Set(candidates.flatMap(({ spans }) => spans.cue.map((c) => c.start)));
  return candidates.flatMap((candidate) => {
    if (candidate.foundBy === 'rules' && (holdsCue(cues, candidate) || candidate.spans.content.some(cutsName))) return [];
    const form = candidate.spans === candidate.rule ? candidate.rule.form : formOf(page, candidate.spans.content);
    const confidence = surenessOf(toJudged(candidate, page.text, form), models.sureness);
    return confidence < leastSureOf(page.text, candidate, form) ? [] : [{ ...toStatement(page, named, rolesOf, candidate), form, confidence }];
  });
}

/** “Rehn said at a hastily called news conference”: nobody is called so whose words hold another cue. */
function holdsCue(cues: ReadonlySet<number>, { spans: { source } }: Candidate): boolean {
  return source.some(({ start, end }) => { for (let at = start; at < end; at++) if (cues.has(at)) return true; return false; });
}

/** Whether a span begins inside a name: “told Channel | Nine that”. */
function cutterOf({ mentions }: Named): (span: Span) => boolean {
  const inside = new Set<number>();
  for (const { form, start, end } of mentions) if (form === 'name') for (let at = start + 1; at < end; at++) inside.add(at);
  return ({ start }) => inside.has(start);
}

/**
 * Phrasings other than the plain ones are kept however rare they are in political news, from which sureness is learned.
 * What the models alone find needs a source or quotation marks;
 * “the bridge, said to be the oldest” has neither (the bridge says nothing), and “who asked not to be named” is a condition.
 */
function leastSureOf(text: string, { foundBy, rule, spans }: Candidate, form: Statement['form']): number {
  if (rule && rule.by !== SAID.name) return 0;
  const isHearsay = /^ (?:not )?to (?:be|have)\b/.test(text.slice(spans.cue[0]!.end, spans.cue[0]!.end + 12));
  return foundBy === 'models' && (isHearsay || (!spans.source.length && form === 'indirect')) ? 1 : LEAST_SURE[foundBy];
}

/** The rules know more of a statement (act, addressee, relays, when); the models only where it stands. */
function toStatement(page: Page, named: Named, rolesOf: ReturnType<typeof toRoles>, { spans: { source, cue, content }, rule }: Candidate): Omit<Statement, 'form' | 'confidence'> {
  if (rule && isSame(source, rule.source)) return { ...rule, source, cue, content };
  const speaker = speakerOf(page, named, { source });
  if (!rule) return { by: 'attribution@1', source, cue, content, ...speaker, act: actOfCue(page.text, { source, cue, content }, rolesOf(speaker.referent)), relays: [] };
  const { referent: _, ...known } = rule;
  return { ...known, source, cue, content, ...speaker };
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean => a.length === b.length && a.every((s, i) => s.start === b[i]!.start && s.end === b[i]!.end);
