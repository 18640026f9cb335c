/**
 * An article's words as the name model sees them: cut as grammar cuts them, with tags, what our lists say of each, the
 * rules' own names, and the run of capitals each stands in.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Tagger } from '../../model/tagger.js';
import type { WordForms } from '../../model/words.js';
import type { Token } from '../../text/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { type GrammarWord, toGrammarWords } from '../grammar/words.js';
import type { Known } from '../mentions/known.js';
import type { Name } from '../mentions/names/name.js';
import type { Seen, Stretch } from '../mentions/stretches.js';
import type { Page } from '../page.js';
import { sitesOf } from './sites.js';
import { type Island, islandsOf } from './words/islands.js';
import { listsIn } from './words/lists.js';
import { type Ruled, ruledWords } from './words/ruled.js';
import { type Runs, runsOf } from './words/runs.js';
import { seenOf } from './words/seen.js';

/** A sentence or a line: words `first` to `last` (excluded). */
export interface Row {
  readonly first: number;
  readonly last: number;
  readonly kind: Stretch['kind'];
}

export interface NameWords extends Runs, Ruled {
  readonly islands: readonly Island[];
  readonly words: readonly GrammarWord[];
  readonly forms: readonly WordForms[];
  readonly tags: Uint8Array;
  /** Number of each word's token. */
  readonly tokens: Int32Array;
  /** What the lists say of each word, a bit a list. */
  readonly lists: Int32Array;
  /** How the article writes the word elsewhere: see words/seen.ts. */
  readonly seen: Uint8Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** What of the gazetteer the word is in, with its neighbours in the run: see sites.ts. */
  readonly sites: Uint8Array;
}

/** Only what is tagged is needed; no tree. */
export type Tagged = Pick<Grammar, 'words' | 'forms' | 'firsts' | 'tags'>;

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
  const { words, forms, tags, rows } = cut(page, stretches, grammar, tagger);
  const { from, to, longest } = runsOf(words, rows);
  const { ruled, reasons, sure } = ruledWords(words, names, of);
  return {
    islands: islandsOf(words, rows),
    words,
    forms,
    tags,
    tokens: tokensOf(page.tokens, words),
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

interface Cut {
  readonly words: readonly GrammarWord[];
  readonly forms: readonly WordForms[];
  readonly tags: Uint8Array;
  readonly rows: readonly Row[];
}

/** Sentences are tagged by the grammar; frames, which it does not read, are here. */
function cut(page: Page, stretches: readonly Stretch[], grammar: Tagged, tagger: Tagger): Cut {
  const words: GrammarWord[] = [];
  const forms: WordForms[] = [];
  const tags: number[] = [];
  const rows: Row[] = [];
  let sentence = 0;
  for (const { first, last, kind } of stretches) {
    const begin = words.length;
    if (kind === 'frame') {
      const own = toGrammarWords(page.tokens.slice(first, last));
      const tagged = tagger.tag(own.map((word) => word.text));
      words.push(...own);
      forms.push(...tagged.forms);
      tags.push(...tagged.tags);
    } else {
      while (page.sentences[sentence]!.first === page.sentences[sentence]!.last) sentence++;
      const to = grammar.firsts[sentence + 1]!;
      for (let i = grammar.firsts[sentence]!; i < to; i++) {
        words.push(grammar.words[i]!);
        forms.push(grammar.forms[i]!);
        tags.push(grammar.tags[i]!);
      }
      sentence++;
    }
    rows.push({ first: begin, last: words.length, kind });
  }
  return { words, forms, tags: Uint8Array.from(tags), rows };
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

function quotedWords({ quotes }: Page, words: readonly GrammarWord[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let i = 0;
  for (const { start, end } of quotes) {
    while (i < words.length && words[i]!.start < start) i++;
    for (; i < words.length && words[i]!.end <= end; i++) out[i] = 1;
  }
  return out;
}
