/** How sure a statement is: logistic regression over what found it and how, so that of those said to be 0.8 sure 8 in 10 are right. */
import type { Statement } from '../../types.js';

/** What found it: rules alone, the models alone, or both. */
export type FoundBy = 'rules' | 'models' | 'both';

/** Weight of each feature by its name; `all` is the constant. */
export type SurenessWeights = { readonly [feature: string]: number };

export interface Judged { readonly foundBy: FoundBy; readonly rule: string; readonly verb: string; readonly margin: number; readonly form: Statement['form']; readonly hasSource: boolean; readonly contentLength: number }

/** The features of a statement, by name. Shared by training and reading. */
export function surenessFeatures({ foundBy, rule, verb, margin, form, hasSource, contentLength }: Judged): string[] {
  const clear = foundBy === 'rules' ? 'none' : String(Math.max(-3, Math.min(8, Math.round(margin / 40))));
  const length = contentLength < 12 ? 'short' : contentLength < 40 ? 'middle' : 'long';
  return ['all', `by ${foundBy}`, `form ${foundBy} ${form}`, `rule ${foundBy} ${rule}`, `verb ${foundBy} ${verb}`, `verb ${verb}`, `clear ${clear}`, `clear ${clear} ${form}`, `source ${hasSource} ${form} ${foundBy}`, `length ${length} ${form} ${foundBy}`];
}

/** From 0 to 1. Features never seen in training weigh nothing. */
export function surenessOf(judged: Judged, weights: SurenessWeights): number {
  const sum = surenessFeatures(judged).reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
