/** The name of what is in dispute, in words of the reports: the stretch that tells most of what the claims have in common. The name of an issue stands in headings.ts. */
import { FUNCTION_WORDS } from '../../lang/en/function-words.js';
import { AUXILIARIES, LEADING_NOUNS } from '../../lang/en/issue-words.js';
import { WEEKDAYS } from '../../lang/en/weekdays.js';
import { findTokens, type Token } from '../../text/tokens.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import type { Phrase } from './phrases.js';
import type { Step } from './steps.js';

/** Words that have something in common, and what of them are names and events. */
export type Telling = Pick<Step, 'text' | 'content' | 'names' | 'matters'>;

/** A longer stretch is no name any more. */
const LONGEST = 7;

interface Stretch { readonly tokens: readonly Token[]; readonly first: number; readonly last: number; readonly worth: number }

/** Empty where nothing but names or one vague word is in common. @param next whether the next best stretch will do where the best one is no name @example labelOf(steps, ['gate', 'dam', 'open']) // "opening the gates of the dam" */
export function labelOf(steps: readonly Telling[], core: readonly string[], next = false): string {
  const { stretches, tells } = toStretches(steps, core);
  return stretches.slice(0, next ? stretches.length : 1).map(wordsOf).find(tells) ?? '';
}

/** The stretches of the steps, best first, and whether words name anything by themselves: a lone "country" or "Kim" does not. */
function toStretches(steps: readonly Telling[], core: readonly string[]) {
  const names = new Set(steps.flatMap((s) => [...s.names])), matters = new Set(steps.flatMap((s) => [...s.matters]));
  const weights = new Map(core.map((sense, i) => [sense, (names.has(sense) ? 1 : matters.has(sense) ? 4 : 3) - 0.1 * i] as const));
  const texts = steps.flatMap((step) => step.content.map(({ start, end }) => bare(step.text.slice(start, end))));
  const worthy = texts.flatMap((tokens) => findStretches(tokens, weights)).filter((s) => s.worth > 2).sort((a, b) => b.worth - a.worth);
  const tells = (phrase: string): boolean => phrase.includes(' ') || matters.has(senseOf(stemOf(phrase.toLowerCase()))) || /(?:ing|ion|ment|ness|ity|ship|age)s?$/.test(phrase);
  return { stretches: worthy.map((s): Stretched => ({ tokens: s.tokens, ...phraseOf(s) })), tells };
}

/** Quotation marks and auxiliaries left out: a name has none. */
export const bare = (text: string): Token[] => findTokens(text).filter((t) => !/^["“”‘’']$/.test(t.text));

type Stretched = Phrase & { readonly tokens: readonly Token[] };
const wordsOf = ({ tokens, from, to }: Stretched): string => tokens.slice(from, to).filter((t) => !AUXILIARIES.has(t.lower)).map((t, i) => (i === 0 || t.lower === "'s" ? t.text : ` ${t.text}`)).join('');

/** From each wanted word on, as far as more of them come within a phrase: no mark and no verb of grammar between. */
function findStretches(tokens: readonly Token[], weights: ReadonlyMap<string, number>): Stretch[] {
  const weightAt = (i: number) => (isPlain(tokens[i]) ? weights.get(senseOf(stemOf(tokens[i]!.lower))) : undefined);
  return tokens.flatMap((_, first) => {
    if (weightAt(first) === undefined) return [];
    const held = new Map<string, number>();
    let last = first;
    for (let i = first; i < tokens.length && i < first + LONGEST && !isBreak(tokens[i]!); i++) {
      const weight = weightAt(i);
      if (weight !== undefined) { last = i; held.set(senseOf(stemOf(tokens[i]!.lower)), weight); }
    }
    return [{ tokens, first, last, worth: [...held.values()].reduce((sum, w) => sum + w, 0) + shapeOf(tokens, first, last) }];
  });
}

/** Words that hold a noun phrase together, and those of them that open its second half. */
const OPENS = new Set(['of', 'in', 'on', 'at', 'for', 'against', 'within', 'with', 'by', 'between']);
export const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'this', 'that', 'these', 'those', 'our', 'any', 'no', 'my', 'your']);

const isBreak = ({ kind, lower }: Token): boolean => kind === 'mark' || (FUNCTION_WORDS.has(lower) && !OPENS.has(lower) && !DETERMINERS.has(lower) && !AUXILIARIES.has(lower) && lower !== 'to');
export const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && !FUNCTION_WORDS.has(token.lower) && token.lower !== "'s";

/** Nouns before verbs: a determiner or a preposition before it, a preposition after it, an ending of nouns. Shorter before longer. */
function shapeOf(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1]?.lower ?? '', after = tokens[last + 1]?.lower ?? '';
  return (DETERMINERS.has(before) || OPENS.has(before) ? 0.8 : 0) + (before === 'to' ? -0.8 : 0) + (OPENS.has(after) ? 0.4 : 0) + (/(?:ing|ion|ment|ure|al)s?$/.test(tokens[first]!.lower) ? 0.6 : 0) - 0.1 * (last - first);
}

/** With the words before it that belong to it ("military strikes"), and what follows a lone word ("strikes on vessels", "selling the company"). */
function phraseOf({ tokens, first, last }: Stretch): Phrase {
  let from = first, to = last;
  while (from > 0 && first - from < 2 && (isPlain(tokens[from - 1]) || (tokens[from - 1]!.kind === 'number' && !/^\d{4}$/.test(tokens[from - 1]!.text))) && !/(?:ed|ing|ly)$/.test(tokens[from - 1]!.lower)) from--;
  if (last - first < 3) {
    let next = to + 1;
    const opens = OPENS.has(tokens[next]?.lower ?? ''), takes = /ing$/.test(tokens[to]!.lower);
    if (opens) next++;
    if (DETERMINERS.has(tokens[next]?.lower ?? '')) next++;
    if ((opens || takes) && isPlain(tokens[next]) && !WEEKDAYS.has(tokens[next]!.lower)) for (to = next; to < next + 2 && isPlain(tokens[to + 1]) && (opens || isCapital(tokens[to + 1])); ) to++;
  }
  while (from < to && LEADING_NOUNS.has(tokens[from]!.lower) && ['of', 'to', 'that'].includes(tokens[from + 1]!.lower)) from = Math.min(to, from + 2);
  while (from < to && DETERMINERS.has(tokens[from]!.lower)) from++;
  while (to > from && (isDay(tokens[to]!) || ((isDay(tokens[to + 1]) || to === last) && (OPENS.has(tokens[to]!.lower) || DETERMINERS.has(tokens[to]!.lower))))) to--;
  return { from, to: to + 1 };
}

/** When it is to be is no part of what it is. */
export const isDay = (token: Token | undefined): boolean => token !== undefined && (WEEKDAYS.has(token.lower) || /^(?:today|tomorrow|yesterday|night|morning|afternoon|evening)$/.test(token.lower));

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
