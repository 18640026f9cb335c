/** What an act is decided by: the cue, who speaks, and what is said as plain words. */
import {
  BODIES,
  BREAKS_CLAUSE,
  LEADING,
  OFFICERS,
  OWN_FUTURE_DIRECT,
  OWN_FUTURE_INDIRECT,
  SHORT_TITLES,
  UNNAMED_ONE,
} from '../../../lang/en/acts.js';
import type { Act, Span } from '../../../types.js';

/**
 * A statement as far as it is known before its act. `text` is the article's; `role`: the offices the article gives the
 * speaker.
 */
export interface Unsettled {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly verb: string;
  readonly act: Act;
  readonly negated: boolean;
}

export interface Saying {
  /** Base form of the cue verb; empty where the table of cues has none. */
  readonly verb: string;
  /** What the table says of the verb. */
  readonly act: Act;
  readonly negated: boolean;
  /** Plain words of the cue. */
  readonly cue: readonly string[];
  /** Plain sentences of what is said; questions are left out. */
  readonly said: readonly string[];
  /** Plain words of all of it. */
  readonly whole: string;
  /** Nothing but questions. */
  readonly asks: boolean;
  /** It begins with a quotation mark; some of it stands between such marks. */
  readonly direct: boolean;
  readonly quotes: boolean;
  /** It begins with “that”, which is no part of what is said; “‘that is so’” does not. */
  readonly clause: boolean;
  /** A body, one who speaks for a body, an official without a name, or anybody else. */
  readonly voice: 'body' | 'officer' | 'unnamed' | 'other';
}

/** Longer texts are judged by their beginning. */
const LONGEST = 1200,
  SENTENCES = 8;
/** Behind a full stop, white space before a capital; that it begins at white space is asked first, for speed. */
const ENDS = new RegExp(
  `(?=\\s)(?<=[.?!…]["”’]?)(?<!\\b\\p{Lu}\\.)(?<!\\b(?:${SHORT_TITLES.replaceAll(' ', '|')})\\.)\\s+(?=["“‘]?\\p{Lu})`,
  'u',
);
const QUOTE = /["“”«»]|(?<!\p{L})['‘’]|['’](?!\p{L})/gu;

export function toSaying(text: string, { source, cue, content, verb, act, negated }: Unsettled, role = ''): Saying {
  const raw = wordsOf(text, content).slice(0, LONGEST),
    clause = /^that\s/iu.test(raw),
    told = clause ? raw.slice('that '.length) : raw,
    whole = plain(told),
    sentences = told.split(ENDS, SENTENCES).map(plain),
    said = sentences.filter((s) => !s.endsWith('?'));
  return {
    verb,
    act,
    negated,
    cue: plain(wordsOf(text, cue)).split(' '),
    whole,
    said,
    asks: whole.length > 0 && said.length === 0,
    direct: /^["“‘«']/u.test(raw),
    quotes: /["“‘«]/u.test(raw),
    clause,
    voice: voiceOf(plain(wordsOf(text, source)), plain(role)),
  };
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST))).join(' ');

/** Lower case, straight apostrophes, no quotation marks. */
const plain = (words: string): string =>
  words.replace(QUOTE, '').replaceAll('’', "'").toLowerCase().replace(NOT_ONE_SPACE, ' ').trim();
/** White space, but for single spaces. */
const NOT_ONE_SPACE = /[^\S ]\s*| \s+/g;

function voiceOf(source: string, role: string): Saying['voice'] {
  if (UNNAMED_ONE.test(source) && !OFFICERS.test(source)) return 'unnamed';
  const group = source.split(/,| who | of | for | in | at /u, 1)[0]!;
  if (BODIES.test(group)) return 'body';
  return OFFICERS.test(group) || OFFICERS.test(role) || LEADING.test(source) || LEADING.test(role)
    ? 'officer'
    : 'other';
}

/** Words that say what the speaker will do: “we will”, of others “he would”. */
export const ownFuture = ({ direct }: Saying, words: string): boolean =>
  (direct ? OWN_FUTURE_DIRECT : OWN_FUTURE_INDIRECT).test(words);

/** The first sentence up to the first clause inside it. */
export function mainClause({ said }: Pick<Saying, 'said'>): string {
  const first = (said[0] ?? '').slice(0, 200),
    cut = first.search(BREAKS_CLAUSE);
  return cut > 12 ? first.slice(0, cut) : first;
}
