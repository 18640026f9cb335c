/**
 * How sure a statement is: logistic regression over what found it and what it looks like, so that of those said to be
 * 0.8 sure 8 in 10 are right.
 */
import type { Span, Statement } from '../../types.js';
import type { Candidate } from './joined.js';
import { type View, wordsOf } from './view.js';

/** What found it: rules alone, the models alone, or both. */
export type FoundBy = 'rules' | 'models' | 'both';

/** Weights of each feature by its name, those of `sureness` and of `exactness`; `all` is the constant. */
export type SurenessWeights = ReadonlyMap<string, readonly [sureness: number, exactness: number]>;

/** The features of a statement, by name. Shared by training and reading. */
export function surenessFeatures(candidate: Candidate, view: View, form: Statement['form']): string[] {
  const { foundBy, spans, rule, learned } = candidate,
    by = foundBy === 'both' ? `both, ${candidate.whose}` : foundBy;
  const source = wordsOf(view.grammar, spans.source),
    cue = wordsOf(view.grammar, spans.cue),
    content = wordsOf(view.grammar, spans.content);
  const head = cue.find((w) => !cue.includes(view.grammar.heads[w]!)) ?? cue[0],
    verb = lowerOf(view, head),
    opens = lowerOf(view, content[0]),
    clear = clearness(learned?.margin),
    sure = stepOf(learned?.sure);
  const isSourceKnown = source.length === 0 ? 'none' : String(view.mentions[source[source.length - 1]!]!),
    speaker = source.length === 1 ? lowerOf(view, source[0]) : isSourceKnown;
  const length = content.length < 3 ? 'short' : content.length < 8 ? 'middle' : 'long',
    order = orderOf(spans),
    gap = gapOf(cue, content),
    rules = rule?.by ?? 'none',
    tag = head === undefined ? 'none' : view.grammar.tags[head]!;
  const agree =
    rule && learned
      ? `${sharing(rule.source, learned.source)} ${sharing(rule.cue, learned.cue)} ${sharing(rule.content, learned.content)}`
      : 'one';
  return [
    'all',
    `by ${by}`,
    `form ${by} ${form}`,
    `rule ${by} ${rules}`,
    `verb ${by} ${verb}`,
    `verb ${verb}`,
    `clear ${clear}`,
    `clear ${clear} ${form}`,
    `clear ${clear} ${foundBy}`,
    `roles ${sure} ${by}`,
    `roles ${sure} ${form} ${by}`,
    `roles ${sure} clear ${clear} ${foundBy}`,
    `length ${length} ${form} ${by}`,
    `source ${isSourceKnown}`,
    `source ${speaker} ${by}`,
    `source ${source.length > 0} ${form} ${by}`,
    `sources ${Math.min(source.length, 12)} ${by}`,
    `opens ${opens}`,
    `opens ${opens} ${by}`,
    `verb ${verb} opens ${opens}`,
    `order ${order} ${form} ${by}`,
    `gap ${gap} ${form} ${by}`,
    `pieces ${spans.content.length} ${form} ${by}`,
    `cues ${cue.length} ${by}`,
    `tag ${tag} ${foundBy}`,
    `tag ${tag} opens ${opens}`,
    `agree ${agree} ${by}`,
    `agree ${agree} ${by} ${form}`,
    `quoted ${head !== undefined && view.quotes[head]! > 0} ${foundBy}`,
  ];
}

const lowerOf = ({ grammar: { words } }: View, w: number | undefined): string =>
  w === undefined ? 'none' : words[w]!.text.toLowerCase();

/** How clear the cue was, in a few steps. */
const clearness = (margin: number | undefined): string =>
  margin === undefined ? 'none' : String(Math.max(-4, Math.min(10, Math.round(margin / 20))));

/** How sure the roles of a cue were, in steps that are finer where it matters. */
const stepOf = (sure: number | undefined): string =>
  sure === undefined ? 'none' : String(SURE_STEPS.filter((step) => sure >= step).length);
const SURE_STEPS = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98];

/** Source, cue and content as they follow each other: “scy” has the content last. */
const orderOf = ({ source, cue, content }: Candidate['spans']): string =>
  (
    [
      ['s', source],
      ['c', cue],
      ['y', content],
    ] as const
  )
    .flatMap(([sign, spans]) => (spans[0] ? [[sign, spans[0].start] as const] : []))
    .sort((a, b) => a[1] - b[1])
    .map(([sign]) => sign)
    .join('');

/** Words between the cue and the content that follows it: 0, 1 … 6 and more; -1 where it begins before. */
function gapOf(cue: readonly number[], content: readonly number[]): number {
  const last = cue[cue.length - 1],
    next = last === undefined ? undefined : content.find((w) => w > last);
  return next === undefined || last === undefined || content[0]! < last ? -1 : Math.min(6, next - last - 1);
}

/** What two lists of spans share, roughly: all, much, little or nothing of their length. */
function sharing(a: readonly Span[], b: readonly Span[]): string {
  const length = (spans: readonly Span[]) => spans.reduce((n, s) => n + s.end - s.start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const dice = (2 * shared) / (length(a) + length(b) || 1);
  return dice > 0.98 || (!a.length && !b.length) ? 'all' : dice >= 0.5 ? 'much' : dice > 0 ? 'little' : 'nothing';
}

export interface Sureness {
  /** That it is said. */
  readonly confidence: number;
  /** That it is said in these words and no others. */
  readonly exactness: number;
}

/** Each from 0 to 1. Features never seen in training weigh nothing. */
export function surenessOf(features: readonly string[], weights: SurenessWeights): Sureness {
  let confidence = 0,
    exactness = 0;
  for (const feature of features) {
    const own = weights.get(feature);
    if (!own) continue;
    confidence += own[0];
    exactness += own[1];
  }
  return { confidence: toShare(confidence), exactness: toShare(exactness) };
}
const toShare = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
