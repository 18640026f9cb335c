/**
 * What rules and models found → the statements of the reading, each with how sure it is; what is too unsure is left
 * out.
 */
import { PREPOSITIONS } from '../../lang/en/clause-words.js';
import { ACTED_ON } from '../../lang/en/cues.js';
import { type AttributionModels, grammarModels } from '../../model/models.js';
import { contains, containsAny } from '../../text/spans.js';
import type { Span, Statement } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { actOfCue } from '../statements/acts/act.js';
import { DISOWNED } from '../statements/disowned.js';
import { SAID } from '../statements/said.js';
import { speakerOf, toRoles } from '../statements/speakers.js';
import { findAttributions } from './attribution.js';
import { isOwnThought, turnsIn } from './in-turns.js';
import { type Candidate, formIn, toCandidates } from './joined.js';
import { withSpeakers } from './sources.js';
import { type FoundBy, type Sureness, surenessFeatures, surenessOf } from './sureness.js';
import { isNoun, type Roles, toView, type View, wordsOf } from './view.js';

/**
 * Statements less sure than this are left out. Chosen on PolNeAR's dev part and the fourteen stories that were
 * opened: lenient F1, each by who found it.
 */
const LEAST_SURE: { readonly [by in FoundBy]: number } = { rules: 0.12, models: 0.5, both: 0.03 };

/** `rules`: statements whose nesting is not settled yet. Neither is that of what is returned. */
export function withLearned(
  page: Page,
  named: Named,
  grammar: Grammar,
  rules: readonly Statement[],
  models: AttributionModels,
): Statement[] {
  const view = toView(page, grammar, named, rules),
    candidates = toCandidates(rules, findAttributions(view, models)),
    cutsName = cutterOf(named),
    rolesOf = toRoles(page.text, named),
    tags = grammarModels().tags.labels,
    turns = turnsIn(page.text, rules),
    reported = reportedIn(page.text, rules);
  const cues = new Set(candidates.flatMap((of) => of.flatMap(({ spans }) => spans.cue.map((c) => c.start))));
  return withoutMarks(
    page.text,
    tidied(
      page.text,
      candidates.flatMap((of) => {
        const sound = withSpeakers(grammar, tags, of)
          .map((candidate) => withoutLead(page.text, candidate))
          .filter(
            ({ foundBy, spans }) =>
              !isOwnThought(page.text, turns, spans) &&
              (foundBy !== 'rules' || !(holdsCue(page.text, cues, spans) || spans.content.some(cutsName))),
          );
        const best = likelier(
          sound.map((candidate) => {
            const form = formIn(page, candidate);
            return { candidate, form, ...surenessOf(surenessFeatures(candidate, view, form), models.sureness) };
          }),
        );
        return !best || best.confidence < leastSureOf(page.text, view, best.candidate, { form: best.form, reported })
          ? []
          : [{ ...toStatement(page, named, rolesOf, best.candidate), form: best.form, confidence: best.confidence }];
      }),
    ),
  );
}

const tidied = (text: string, statements: readonly Statement[]): Statement[] =>
  withoutTails(text, withClauses(text, withoutDisowned(text, statements)));

/** “said the board had sold the mill, which it denies”: what is denied of it ends before who denies it. */
function withoutDisowned(text: string, statements: readonly Statement[]): Statement[] {
  const disowned = statements.filter((s) => s.by === DISOWNED.name).map((s) => s.content[0]!.start);
  if (!disowned.length) return [...statements];
  return statements.map((s) => {
    const cut = disowned.find((place) => s.content.some((c) => c.start < place && place < c.end));
    if (cut === undefined || s.by === DISOWNED.name || s.form === 'direct') return s;
    const content = s.content.flatMap((c) =>
      c.start >= cut ? [] : [c.end <= cut ? c : { start: c.start, end: trimmedAt(text, c.start, cut) }],
    );
    return { ...s, content };
  });
}

/** Before the marks and spaces that end there. */
const trimmedAt = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/[\s,;:–—-]{1,4}$/u, '').length;

/** “The governor, Ida Brand, disputes this: “There was none””: the verb tells who said it, and the colon no more. */
function withoutMarks(text: string, statements: readonly Statement[]): Statement[] {
  const keyOf = ({ content }: Statement) => content.map((c) => `${c.start}-${c.end}`).join(' '),
    isSpelt = ({ cue }: Statement) => cue.some((c) => /\p{L}/u.test(text.slice(c.start, c.end)));
  const spelt = new Set(statements.flatMap((s) => (isSpelt(s) ? [keyOf(s)] : [])));
  return statements.filter((s) => isSpelt(s) || !s.cue.length || !spelt.has(keyOf(s)));
}

/**
 * “X called it “a story”, the paper reported”: who tells it behind the words of another, in one sentence, tells that the
 * other said so, and not the words alone.
 */
function withClauses(text: string, statements: readonly Statement[]): Statement[] {
  const byCue = [...statements].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return byCue.map((b, i) => {
    const [first, ...more] = b.content,
      teller = Math.min(...[...b.source, ...b.cue].map((s) => s.start));
    if (!first || more.length || !b.source.length || !/^[,\s]{1,3}$/.test(text.slice(first.end, teller))) return b;
    const other = byCue
      .slice(Math.max(0, i - NEAR), i)
      .find(
        (a) =>
          a.source.length > 0 &&
          [...a.source, ...a.cue].every((s) => s.end <= first.start) &&
          containsAny(a.content, first) &&
          !/[.?!;:]["”’]?\s/.test(text.slice(a.source[0]!.start, first.start)),
      );
    return other ? { ...b, content: [{ start: Math.min(...other.source.map((s) => s.start)), end: first.end }] } : b;
  });
}

/** How many statements further on one may stand that names who told the whole sentence. */
const NEAR = 4;

/**
 * “X called it “a story”, the paper reported”: of two statements that each hold the other's cue the first ends before
 * who told it.
 */
function withoutTails(text: string, statements: readonly Statement[]): Statement[] {
  const byCue = [...statements].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return byCue.map((a, i) => {
    const by = byCue
      .slice(i + 1, i + 1 + NEAR)
      .find(
        (b) =>
          [...b.source, ...b.cue].every((s) => containsAny(a.content, s)) &&
          a.cue.every((c) => containsAny(b.content, c)) &&
          a.cue.length > 0 &&
          b.cue.length > 0,
      );
    if (!by) return a;
    const cut = Math.min(...[...by.source, ...by.cue].map((s) => s.start)),
      content = a.content.flatMap((c) =>
        c.start < cut
          ? [
              {
                start: c.start,
                end: c.end <= cut ? c.end : trimmedAt(text, c.start, cut),
              },
            ]
          : [],
      );
    return content.length ? { ...a, content } : a;
  });
}

interface Likely extends Sureness {
  readonly candidate: Candidate;
  readonly form: Statement['form'];
}

/** How likely it is that this is said, and in these words: 0 to 2. */
const likelihoodOf = ({ confidence, exactness }: Likely): number => confidence + exactness;

/**
 * How much likelier the models' spans of direct speech must be to be taken before the rules', which know better where
 * quotations end. Chosen like LEAST_SURE.
 */
const LIKELIER = 0.1;

/**
 * Of the rules' and the models' spans for one statement those that are likelier; of relays, headlines and the like only
 * rules know. Where the models only widen the rules' cue (“said in an interview”), it stays as it is: the occasion has
 * a place of its own.
 */
function likelier([first, second]: readonly Likely[]): Likely | undefined {
  if (!first || !second) return first;
  const { rule, spans } = first.candidate;
  if (rule && isPlain(rule) && rule.by === SAID.name && takesOpening(second.candidate.spans, spans)) return second;
  if (
    rule &&
    (rule.by !== SAID.name || likelihoodOf(second) <= likelihoodOf(first) + (first.form === 'direct' ? LIKELIER : 0))
  )
    return first;
  const whole = withWhole(second.candidate.spans, spans);
  const isWider = spans.cue.length === 1 && contains(second.candidate.spans.cue[0]!, spans.cue[0]!);
  return { ...second, candidate: { ...second.candidate, spans: isWider ? { ...whole, cue: spans.cue } : whole } };
}

/** “Ida Brand, who heads the works, said”: of two sources that begin together the one with what explains it. */
function withWhole(learned: Roles, ruled: Roles): Roles {
  const [own, ...more] = learned.source,
    [other, ...others] = ruled.source;
  return own && other && !more.length && !others.length && own.start === other.start && other.end > own.end
    ? { ...learned, source: ruled.source }
    : learned;
}

/** “asked | for a boat”, “asked for | a boat”: a preposition of the verb's own belongs to the cue. */
const takesOpening = (a: Roles, b: Roles): boolean =>
  a.cue[0]!.start <= b.cue[0]!.start &&
  a.cue[0]!.end > b.content[0]!.start &&
  a.cue[0]!.end - b.content[0]!.start < LONGEST_PREPOSITION;
const LONGEST_PREPOSITION = 8;

/** Indirect speech with a cue of one piece: here the models know better where a clause ends. */
const isPlain = ({ form, cue }: Statement): boolean => form === 'indirect' && cue.length === 1;

/** “two days after | the minister said”: when it was is no part of who said it. */
function withoutLead(text: string, candidate: Candidate): Candidate {
  const [first, ...more] = candidate.spans.source,
    lead = first && LEAD.exec(text.slice(first.start, first.end))?.[0];
  return lead && first
    ? {
        ...candidate,
        spans: { ...candidate.spans, source: [{ start: first.start + lead.length, end: first.end }, ...more] },
      }
    : candidate;
}
const LEAD =
  /^(?:(?:just|only|about|barely|nearly|less than|more than) )?(?:[\p{L}\p{N}]+ )?(?:second|minute|hour|day|week|month|year)s? (?:after|before|since) (?=\S)/iu;

/**
 * “Rehn said at a hastily called news conference”: nobody is called so whose words hold another cue, but in a clause of
 * their own (“the group, which called the rally,”).
 */
function holdsCue(text: string, cues: ReadonlySet<number>, { source }: Roles): boolean {
  return source.some(({ start, end }) => {
    for (let at = start; at < end; at++)
      if (cues.has(at) && !/, (?:who|which|whose)\b/u.test(text.slice(start, at))) return true;
    return false;
  });
}

/** Whether a span begins inside a name: “told Channel | Nine that”. */
function cutterOf({ mentions }: Named): (span: Span) => boolean {
  const inside = new Set<number>();
  for (const { form, start, end } of mentions)
    if (form === 'name') for (let at = start + 1; at < end; at++) inside.add(at);
  return ({ start }) => inside.has(start);
}

/**
 * Phrasings other than the plain ones are kept however rare they are in political news, from which sureness is learned;
 * so is what somebody named or described says inside a quotation, where its annotators mark next to nothing. What the
 * models alone find needs a source or quotation marks; “the bridge, said to be the oldest” has neither (the bridge says
 * nothing), and “who asked not to be named” is a condition.
 */
function leastSureOf(
  text: string,
  view: View,
  { foundBy, rule, spans }: Candidate,
  { form, reported }: { readonly form: Statement['form']; readonly reported: Uint8Array },
): number {
  if (rule && (rule.by !== SAID.name || isQuotedTelling(view, rule) || isSpoken(view, rule))) return 0;
  if (rule && spans.cue.every((cue) => reported[cue.start])) return HANDED_ON;
  const isHearsay = /^ (?:not )?to (?:be|have)\b/.test(text.slice(spans.cue[0]!.end, spans.cue[0]!.end + 12));
  return foundBy === 'models' &&
    (isHearsay || isActedOn(text, spans) || isParted(spans) || (!spans.source.length && form === 'indirect'))
    ? 1
    : LEAST_SURE[foundBy];
}

/** Place by place whether somebody reports it: “The Post reported that Brand denied it”. */
function reportedIn(text: string, rules: readonly Statement[]): Uint8Array {
  const reported = new Uint8Array(text.length);
  for (const { cue, content } of rules)
    if (cue.some((c) => /^(?:(?:has|had|have) )?report(?:s|ed)?$/i.test(text.slice(c.start, c.end))))
      for (const { start, end } of content) reported.fill(1, start, end);
  return reported;
}
/** Whose words a report hands on is told whatever else it is unsure of: its annotators often mark the report alone. */
const HANDED_ON = 0.03;

/** “Brand called it safe, Radio Tarn reported”: two who speak, what is said between them; never one. */
const isParted = ({ source, content }: Roles): boolean =>
  source.some((s, k) => k > 0 && content.some((c) => c.start >= source[k - 1]!.end && c.end <= s.start));

/** “rejected a takeover bid”: done, not said; as in the rules. */
function isActedOn(text: string, { source, cue, content }: Roles): boolean {
  const [by] = source,
    last = cue.at(-1)!;
  if (by && by.start > last.end && JUDGED.test(text.slice(cue[0]!.start, by.start))) return true;
  if (!/\breject/i.test(text.slice(cue[0]!.start, cue[0]!.end))) return false;
  const words = text
      .slice(content[0]!.start, Math.min(content[0]!.end, content[0]!.start + OBJECT))
      .toLowerCase()
      .split(/[^\p{L}'-]+/u),
    end = words.findIndex((w) => PREPOSITIONS.has(w) || w === 'that');
  return words.slice(0, end < 0 ? words.length : end).some((w) => ACTED_ON.has(w));
}
/** “The charges were dismissed by the court”: what of it is said, the rules know. */
const JUDGED = /\b(?:was|were|been|being)\b.{0,20}\b(?:dismissed|rejected|denied|praised)\b.{0,20}\bby\b/is;
/** What is rejected stands in so many letters. */
const OBJECT = 60;

/** Whole sentences between marks beside a verb of speech: rare verbs are as good as common ones. */
const isSpoken = ({ grammar }: View, { form, source, content }: Statement): boolean =>
  form === 'direct' && source.length > 0 && wordsOf(grammar, content).length >= SPOKEN;
/** Words of a sentence, marks among them. */
const SPOKEN = 7;

function isQuotedTelling({ grammar, quotes, mentions }: View, { source, cue }: Statement): boolean {
  const [first] = wordsOf(grammar, cue),
    speaker = wordsOf(grammar, source).at(-1);
  return first !== undefined && speaker !== undefined && quotes[first]! > 0 && isNoun(mentions[speaker]!);
}

/** The rules know more of a statement (act, addressee, relays, when); the models only where it stands. */
function toStatement(
  page: Page,
  named: Named,
  rolesOf: ReturnType<typeof toRoles>,
  { spans: { source, cue, content }, rule }: Candidate,
): Omit<Statement, 'form' | 'confidence'> {
  if (rule && isSame(source, rule.source)) return { ...rule, source, cue, content };
  const speaker = speakerOf(page, named, { source });
  if (!rule)
    return {
      by: 'attribution@5',
      source,
      cue,
      content,
      ...speaker,
      act: actOfCue(page.text, { source, cue, content }, rolesOf(speaker.referent)),
      relays: [],
    };
  const { referent: _, ...known } = rule;
  return { ...known, source, cue, content, ...speaker };
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((s, i) => s.start === b[i]!.start && s.end === b[i]!.end);
