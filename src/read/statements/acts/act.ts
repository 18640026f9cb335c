/**
 * What was done by saying it, by the rules: the cue where it tells, else the words, else what the table says of the
 * verb.
 */
import { ACCORDING } from '../../../lang/en/cues.js';
import { MORE_VERBS, OWN_DECISION, PLAIN, SPEECH_NOUNS } from '../../../lang/en/acts.js';
import type { Act, Statement } from '../../../types.js';
import { PARTICLED, VERB_FORMS } from '../verb-forms.js';
import { CUE_RULES } from './by-cue.js';
import { WORD_RULES } from './by-words.js';
import { type Saying, toSaying, type Unsettled } from './saying.js';

export const ACT_RULES = [...CUE_RULES, ...WORD_RULES];

/** `text` is the article's; `role`: the offices that the article gives the speaker. */
export const actOf = (text: string, unsettled: Unsettled, role?: string): Act =>
  ruledAct(toSaying(text, unsettled, role));

/** What the rules make of it. */
export function ruledAct(saying: Saying): Act {
  const isPlain = PLAIN.has(saying.verb) || isWordless(saying);
  for (const rule of isPlain || isAssured(saying) ? ACT_RULES : CUE_RULES) {
    const act = rule.find(saying);
    if (act) return act;
  }
  // “declared war”
  return (isPlain &&
    (saying.quotes || (saying.clause && !OWN_DECISION.test(saying.whole)) || saying.act !== 'announce')) ||
    isAssured(saying)
    ? 'assert'
    : saying.act;
}

/** A colon, a dash, “according to”, “a statement”: they say no more than “said”. */
const isWordless = ({ verb, cue }: Saying): boolean =>
  (verb === '' && SPEECH_NOUNS[cue.at(-1)!] === 'assert') ||
  !cue.some((word) => /\p{L}/u.test(word)) ||
  ACCORDING.some((words) => words.every((word, i) => cue[i] === word));

/** “vowed he has nothing to hide”, “assured them the dam is safe”: what is so already can only be said. */
const isAssured = ({ verb, whole }: Saying): boolean =>
  ASSURING.has(verb) && !/^to\b|\b(?:will|would|shall|going to)\b|'ll\b/u.test(whole);
const ASSURING: ReadonlySet<string> = new Set(['vow', 'swear', 'assure']);

/** The same of a cue that no phrasing knows. */
export const actOfCue = (text: string, said: Pick<Statement, 'source' | 'cue' | 'content'>, role?: string): Act =>
  actOf(text, unsettledOf(text, said), role);

/** The verb of a cue, by its words alone. */
export function unsettledOf(
  text: string,
  { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>,
): Unsettled {
  const words = cue
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' ')
    .replaceAll('’', "'")
    .split(/\s+/);
  const known = words
      .map((word, i) => (PARTICLED.get(`${word} ${words[i + 1]}`) ?? VERB_FORMS.get(word))?.cue)
      .findLast((verb) => verb !== undefined),
    more = words.map(baseOf).find((word) => Object.hasOwn(MORE_VERBS, word));
  const negated = words.some((word) => word === 'not' || word === 'never' || word.endsWith("n't"));
  return {
    source,
    cue,
    content,
    verb: known?.verb ?? more ?? '',
    act: known?.act ?? MORE_VERBS[more ?? ''] ?? 'other',
    negated,
  };
}

/** “endorsed” → “endorse”: enough for the verbs of that list. */
const baseOf = (word: string): string =>
  [
    word,
    ...['ed', 's', 'd', 'ing']
      .filter((end) => word.endsWith(end))
      .flatMap((end) => {
        const stem = word.slice(0, -end.length);
        return [stem, `${stem}e`];
      }),
  ].find((form) => Object.hasOwn(MORE_VERBS, form)) ?? word;
