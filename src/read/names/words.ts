/**
 * An article's words as the name model sees them: cut as grammar cuts them, with tags, what our lists say of each, the
 * rules' own names, and the run of capitals each stands in.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Tagger } from '../../model/tagger.js';
import type { WordForms } from '../../model/words.js';
import { hash32 } from '../../text/hash.js';
import type { Token } from '../../text/tokens.js';
import type { EntityType } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import { type GrammarWord, toGrammarWords } from '../grammar/words.js';
import type { Known } from '../mentions/known.js';
import {
  adjectives,
  isCalendar,
  isFirmEnding,
  isGiven,
  isGrammar,
  isGroupNoun,
  isHonorific,
  isNoName,
  isOrdinary,
  isOrganizationNoun,
  isOtherNoun,
  isPersonNoun,
  isPlaceNoun,
  isPlaceOpener,
  isTitle,
  isVesselNoun,
  listedBy,
} from '../mentions/lexicon.js';
import type { Name } from '../mentions/names/name.js';
import { isCapital, type Seen, type Stretch } from '../mentions/stretches.js';
import type { Page } from '../page.js';
import { sitesOf } from './sites.js';

/** A sentence or a line: words `first` to `last` (excluded). */
export interface Row {
  readonly first: number;
  readonly last: number;
  readonly kind: Stretch['kind'];
}

/** Words of a row that stand near a capital, labelled together; far from any there is no name. */
export interface Island {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

export interface NameWords {
  readonly islands: readonly Island[];
  readonly words: readonly GrammarWord[];
  readonly forms: readonly WordForms[];
  readonly tags: Uint8Array;
  /** Number of each word's token. */
  readonly tokens: Int32Array;
  /** What the lists say of each word, a bit a list. */
  readonly lists: Int32Array;
  /** 1 where the rules begin a name, 2 where they go on, plus four times the number of its type; 0 outside. */
  readonly ruled: Uint8Array;
  /** By what the rules took it for that: a hash of the reason, and how sure they are in thirds. */
  readonly reasons: Int32Array;
  readonly sure: Uint8Array;
  /**
   * First and last word (excluded) of the run of capitals a word stands in; both its own number where it is in none.
   */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How the article writes the word elsewhere: with a small letter, with a capital where only names have one. */
  readonly seen: Uint8Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** The longest run of the article that holds the word, by its first word. */
  readonly longest: Int32Array;
  /** What of the gazetteer the word is in, with its neighbours in the run: see sites.ts. */
  readonly sites: Uint8Array;
}

/** Only what is tagged is needed; no tree. */
export type Tagged = Pick<Grammar, 'words' | 'forms' | 'firsts' | 'tags'>;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'vessel', 'other'];

export function toNameWords(
  page: Page,
  stretches: readonly Stretch[],
  memory: ReadonlyMap<string, Seen>,
  names: readonly Name[],
  of: ReadonlyMap<Name, Known>,
  grammar: Tagged,
  tagger: Tagger,
  gazetteer: Gazetteer,
): NameWords {
  const words: GrammarWord[] = [],
    forms: WordForms[] = [],
    rows: Row[] = [],
    tagsOf: Uint8Array[] = [];
  let sentence = 0;
  for (const { first, last, kind } of stretches) {
    const begin = words.length;
    while (kind !== 'frame' && page.sentences[sentence]!.first === page.sentences[sentence]!.last) sentence++;
    if (kind === 'frame') {
      const own = toGrammarWords(page.tokens.slice(first, last)),
        tagged = tagger.tag(own.map((w) => w.text));
      words.push(...own);
      forms.push(...tagged.forms);
      tagsOf.push(tagged.tags);
    } else {
      const from = grammar.firsts[sentence]!,
        to = grammar.firsts[sentence + 1]!;
      for (let i = from; i < to; i++) {
        words.push(grammar.words[i]!);
        forms.push(grammar.forms[i]!);
      }
      tagsOf.push(grammar.tags.subarray(from, to));
      sentence++;
    }
    rows.push({ first: begin, last: words.length, kind });
  }
  const count = words.length,
    tags = new Uint8Array(count);
  let at = 0;
  for (const own of tagsOf) {
    tags.set(own, at);
    at += own.length;
  }
  const tokens = tokensOf(page.tokens, words),
    { from, to, longest } = runsOf(words, rows),
    { ruled, reasons, sure } = ruledWords(words, names, of);
  return {
    islands: islandsOf(words, rows),
    words,
    forms,
    tags,
    tokens,
    from,
    to,
    longest,
    ruled,
    reasons,
    sure,
    lists: listsIn(words),
    seen: seenOf(words, memory),
    quoted: quotedWords(page, words),
    sites: sitesOf(words, from, to, gazetteer),
  };
}

/** How many words from a capital a name may still reach. */
const NEAR = 2;

function islandsOf(words: readonly GrammarWord[], rows: readonly Row[]): Island[] {
  const out: Island[] = [];
  for (const row of rows) {
    let first = -1,
      last = -1;
    for (let i = row.first; i < row.last; i++) {
      if (!/\p{Lu}/u.test(words[i]!.text)) continue;
      if (first >= 0 && i - NEAR > last) {
        out.push({ row, first, last });
        first = -1;
      }
      if (first < 0) first = Math.max(row.first, i - NEAR);
      last = Math.min(row.last, i + NEAR + 1);
    }
    if (first >= 0) out.push({ row, first, last });
  }
  return out;
}

function tokensOf(tokens: readonly Token[], words: readonly GrammarWord[]): Int32Array {
  const out = new Int32Array(words.length);
  let t = 0;
  for (let i = 0; i < words.length; i++) {
    while (tokens[t]!.end <= words[i]!.start) t++;
    out[i] = t;
  }
  return out;
}

function ruledWords(words: readonly GrammarWord[], names: readonly Name[], of: ReadonlyMap<Name, Known>) {
  const ruled = new Uint8Array(words.length),
    reasons = new Int32Array(words.length),
    sure = new Uint8Array(words.length);
  let i = 0;
  for (const name of names) {
    const known = of.get(name);
    if (!known) continue;
    while (i < words.length && words[i]!.start < name.start) i++;
    const type = TYPES.indexOf(known.type) * 4,
      reason = hash32(name.by) | 0,
      certain = known.sure > 0.85 ? 3 : known.sure > 0.6 ? 2 : 1;
    for (let k = i; k < words.length && words[k]!.end <= name.end; k++) {
      ruled[k] = type + (k === i ? 1 : 2);
      reasons[k] = reason;
      sure[k] = certain;
    }
  }
  return { ruled, reasons, sure };
}

/** Words with capitals side by side; “of”, “de” and the like only between two. */
function runsOf(
  words: readonly GrammarWord[],
  rows: readonly Row[],
): { from: Int32Array; to: Int32Array; longest: Int32Array } {
  const from = new Int32Array(words.length),
    to = new Int32Array(words.length),
    longest = new Int32Array(words.length).fill(-1),
    best = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    from[i] = i;
    to[i] = i;
  }
  for (const { first, last, kind } of rows)
    for (let i = first; i < last; ) {
      if (!isCapital(words[i]!.text)) {
        i++;
        continue;
      }
      let end = i + 1;
      for (;;) {
        if (end < last && isCapital(words[end]!.text)) end++;
        else if (end + 1 < last && JOINS.has(words[end]!.text) && isCapital(words[end + 1]!.text)) end += 2;
        else break;
      }
      for (let k = i; k < end; k++) {
        from[k] = i;
        to[k] = end;
      }
      if (kind !== 'headline' && end - i < 8)
        for (let k = i; k < end; k++) {
          const word = words[k]!.text.toLowerCase(),
            other = best.get(word);
          if (other === undefined || to[other]! - from[other]! < end - i) best.set(word, k);
        }
      i = end;
    }
  for (let i = 0; i < words.length; i++) if (to[i]! > i) longest[i] = best.get(words[i]!.text.toLowerCase()) ?? -1;
  return { from, to, longest };
}
const JOINS = new Set("of for the de la del du da do dos van von der bin al & ' ’ .".split(' '));

function seenOf(words: readonly GrammarWord[], memory: ReadonlyMap<string, Seen>): Uint8Array {
  const out = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const seen = memory.get(words[i]!.text.toLowerCase().replaceAll('’', "'"));
    out[i] = seen ? oneOrMany(seen.small) * 3 + oneOrMany(seen.capital) : 9;
  }
  return out;
}
const oneOrMany = (times: number): number => (times > 2 ? 2 : times > 0 ? 1 : 0);

function quotedWords({ quotes }: Page, words: readonly GrammarWord[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let i = 0;
  for (const { start, end } of quotes) {
    while (i < words.length && words[i]!.start < start) i++;
    for (; i < words.length && words[i]!.end <= end; i++) out[i] = 1;
  }
  return out;
}

const LISTS: readonly ((word: string, lower: string) => boolean)[] = [
  (w) => isGiven.has(w),
  (_, l) => isTitle.has(l),
  (_, l) => isHonorific.has(l),
  (_, l) => isOrganizationNoun.has(l),
  (_, l) => isFirmEnding.has(l),
  (_, l) => isOtherNoun.has(l),
  (_, l) => isPlaceNoun.has(l),
  (_, l) => isPlaceOpener.has(l),
  (_, l) => isOrdinary(l),
  (w) => adjectives.has(w),
  (_, l) => isCalendar.has(l),
  (_, l) => isPersonNoun.has(l),
  (_, l) => isGroupNoun.has(l) || isVesselNoun.has(l),
  (_, l) => isGrammar.has(l),
  (_, l) => isNoName.has(l),
  (w) => listed(w, 'place'),
  (w) => listed(w, 'organization'),
  (w) => listed(w, 'group'),
];
const listed = (word: string, type: EntityType): boolean =>
  listedBy(word).some((entry) => entry.type === type && entry.words.length === 1);

/** Each word is looked up once. */
function listsIn(words: readonly GrammarWord[]): Int32Array {
  const known = new Map<string, number>(),
    out = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    let bits = known.get(text);
    if (bits === undefined) known.set(text, (bits = listsOf(text)));
    out[i] = bits;
  }
  return out;
}

/** “JAKARTA” is looked up as Jakarta. */
function listsOf(text: string): number {
  const lower = text.toLowerCase().replaceAll('’', "'"),
    word = text.length > 4 && text === text.toUpperCase() ? text[0]! + lower.slice(1) : text;
  let bits = 0;
  for (let k = 0; k < LISTS.length; k++) if (LISTS[k]!(word, lower)) bits |= 1 << k;
  return bits;
}
