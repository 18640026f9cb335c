/** Somebody who gives a number, by the nouns and the names in the words that tell who. */
import { FUNCTION_WORDS } from '../../../lang/en/counting.js';
import { COUNTERS } from '../../../lang/en/claimants.js';
import type { Mention, Referent, Span } from '../../../types.js';
import { onceOfWord } from '../../once.js';
import type { Report } from '../../report.js';
import { mentionsWithin } from '../../within.js';

export interface Claimant {
  /** Each a noun of those who count with the capitals before it, or a name. */
  readonly keys: readonly Key[];
  /** As written, without article: "Ostrel health board". */
  readonly words: string;
}

export interface Key {
  readonly is: string;
  readonly named: readonly string[];
}

/** Before the name, in a key that is one. */
export const NAME = 'name:';

export const toKey = (name: string): Key => ({ is: `${NAME}${name.toLowerCase().replaceAll('’', "'")}`, named: [] });

/** The nouns and names in a stretch. */
export function toClaimant(report: Report, span: Span): Claimant {
  const { text } = report.article;
  const { referents } = report.reading;
  const within = mentionsWithin(report, span);
  const words = text.slice(span.start, span.end);
  const meant = PRONOUN.test(words) ? meantBy(within, referents) : undefined;
  if (meant !== undefined) return { keys: [toKey(meant)], words: meant };
  const names = within.filter((m) => isOfClaimant(m, text, referents)).map((m) => referents[m.referent]!.name);
  return { keys: [...nounsIn(words), ...[...names, ...capitalsIn(words)].map(toKey)], words: bare(words) };
}

/** "He put it at six." */
const PRONOUN = /^\W*(?:he|she|they|it)\W*$/i;

function meantBy(within: readonly Mention[], referents: readonly Referent[]): string | undefined {
  const pronoun = within.find((m) => m.form === 'pronoun' && referents[m.referent]!.named);
  return pronoun && referents[pronoun.referent]!.name;
}

/** A name, but neither of a place nor that of a body told by its noun: "Ostrel health board" has that key already. */
const isOfClaimant = (m: Mention, text: string, referents: readonly Referent[]): boolean =>
  m.form !== 'pronoun' &&
  referents[m.referent]!.named &&
  m.type !== 'place' &&
  !(m.type === 'organization' && COUNTER_AT_END.test(text.slice(m.start, m.end)));

/** "Clean Hands Now": a name that no reader knows for one. */
const CAPITALS = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:of |for |the )?\p{Lu}\p{Ll}[\p{L}’'-]*)+/gu;
const LONGEST = 5;

const capitalsIn = (words: string): string[] =>
  [...words.matchAll(CAPITALS)]
    .map(([run]) => run)
    .filter((run) => !COUNTER_AT_END.test(run) && run.split(' ').length <= LONGEST);

const COUNTER = new RegExp(`(?<!\\p{L})(?:${COUNTERS.flat().join('|')})(?!\\p{L})`, 'giu');
const COUNTER_AT_END = new RegExp(`(?<!\\p{L})(?:${COUNTERS.flat().join('|')})$`, 'iu');

/** Noun → the first of its line. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  COUNTERS.flatMap((line) => line.map((noun) => [noun, line[0]!] as const)),
);

/** A prime minister is the government. */
export const nounsIn = onceOfWord((words): readonly Key[] =>
  [...words.matchAll(COUNTER)].map((m) => {
    const before = words.slice(0, m.index);
    return /\bprime $/i.test(before)
      ? { is: 'government', named: [] }
      : { is: GROUP_OF.get(m[0].toLowerCase())!, named: namedBefore(before) };
  }),
);

/** Capitals and kinds of work right before a noun: "Ostrel", "health" of "the Ostrel district health board". */
function namedBefore(words: string): string[] {
  const list = words.toLowerCase().trim().split(/\s+/).filter(Boolean).reverse();
  const end = list.findIndex((w) => FUNCTION_WORDS.has(w) || /['’]s?$|[^\p{L}-]/u.test(w));
  return list.slice(0, Math.min(MOST, end < 0 ? MOST : end)).filter((w) => !GENERAL.test(w));
}

const MOST = 4;
const GENERAL =
  /^(?:local|state|national|federal|official|senior|former|deputy|district|regional|special|chief|head|own|latest|new|other)$/;

/** Without article, and without what follows a name: "today", "has". */
export const bare = (words: string): string =>
  words
    .trim()
    .replace(/^(?:but |and |that |by |from )?(?:the |its |an? )?/i, '')
    .replaceAll(/\s+/g, ' ')
    .replace(
      /(?:[,’']s?| (?:has|have|had|is|was|are|were|now|also|later|still|then|today|yesterday|on \p{Lu}\p{Ll}+day))+$/u,
      '',
    );
