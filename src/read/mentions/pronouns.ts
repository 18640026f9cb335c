/** Words that stand for somebody named elsewhere. Whom they mean is for antecedents.ts. */
import { EMPTY_IT, EMPTY_IT_VERBS, PRONOUNS } from '../../lang/en/pronouns.js';
import type { Page } from '../page.js';
import { VERB_FORMS } from '../statements/verb-forms.js';

export interface Pronoun {
  readonly at: number;
  readonly kind: 'he' | 'she' | 'they' | 'it' | 'we' | 'I' | 'you' | 'who' | 'which';
}

const MEANT = new Map(Object.entries(PRONOUNS)),
  EMPTY = new Set(EMPTY_IT.split(' ')),
  EMPTY_VERBS = new Set(EMPTY_IT_VERBS.split(' '));
/** “It would not say”, “it has now added”; not “it was not said”. */
const isSaid = (tokens: Page['tokens'], adverb: number): boolean =>
  BETWEEN.has(tokens[adverb]?.lower ?? '') &&
  !/^(?:is|was|be|been|'s)$/.test(tokens[adverb - 1]!.lower) &&
  (VERB_FORMS.get(tokens[adverb + 1]?.lower ?? '')?.cue.takes.has('tail') ?? false);
const BETWEEN = new Set(['not', 'also', 'still', 'now', 'only', 'never']);
const BE = new Set(['is', 'was', 'be', "'s", 'will', 'would', 'may', 'might', 'has', 'had', 'been', 'could']);

/** “a friend of mine”, “this is mine” */
const OWNED = new Set(['of', 'is', 'was', 'are', 'were', 'be', 'not', 'than', 'like', 'as']);

/** In sentences only: a byline has no pronouns. */
export function findPronouns({ tokens, sentences }: Page): Pronoun[] {
  const out: Pronoun[] = [];
  for (const { first, last } of sentences)
    for (let at = first; at < last; at++) {
      const { lower, text, kind } = tokens[at]!;
      const pronoun = kind === 'word' ? MEANT.get(lower) : undefined;
      if (!pronoun) continue;
      if (text.length > 1 && text === text.toUpperCase()) continue; // “US”, “IT”
      if (pronoun === 'I' && lower === 'i' && (text !== 'I' || tokens[at + 1]?.text === '.')) continue;
      if (pronoun === 'it' && lower === 'it' && isEmpty(tokens, at)) continue;
      if (lower === 'mine' && !OWNED.has(tokens[at - 1]?.lower ?? '')) continue; // “the mine”
      if (lower === 'which' && tokens[at - 1]?.text !== ',') continue;
      if (pronoun === 'who' && at === first) continue; // a question
      out.push({ at, kind: pronoun });
    }
  return out;
}

/** “It is clear that”, “it seems”: nobody and nothing is meant. */
function isEmpty(tokens: Page['tokens'], at: number): boolean {
  let i = at + 1;
  if (EMPTY_VERBS.has(tokens[i]?.lower ?? '')) return true;
  if (!BE.has(tokens[i]?.lower ?? '')) return false;
  while (BE.has(tokens[i]?.lower ?? '')) i++;
  if (isSaid(tokens, i)) return false;
  return EMPTY.has(tokens[i]?.lower ?? '');
}
