/** The words that say an event, one look-up a token; words that only look so (in names, titles, set phrases) are left out. */
import { EVENTS } from '../../lang/en/events.js';
import type { Mention, Span } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { formsOf } from './forms.js';

export interface Trigger extends Span {
  readonly type: string;
  readonly form: 'verb' | 'noun';
  /** Index of its first token in the page. */
  readonly token: number;
  readonly sentence: PageSentence;
}

interface Entry { readonly type: string; readonly form: 'verb' | 'noun'; readonly words: readonly string[] }

/** First word of a phrase → phrases, longest first. A noun listed as such wins over a verb of the same shape after a word that wants a noun. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = byFirstWord();
const WANTS_NOUN = new Set('the a an this that these those its his her their our your no any another each every such of in on by for from with after before during since over several two three four five six many more military armed deadly lethal second third first new further possible potential alleged planned independent'.split(' '));
const WANTS_VERB = new Set('to will would could might may must shall can should not has have had was were is are be been being being they he she it we who which'.split(' '));
/** "fire service", "death penalty": the noun only tells what kind. */
const COMPOUND = new Set('service services department brigade chief minister ministry penalty row officer commission committee board station crew crews team teams dog dogs party zone budget rate policy law laws agency office officials forces group groups vehicle vehicles crime crimes'.split(' '));

export function findTriggers(page: Page, mentions: readonly Mention[]): Trigger[] {
  const taken = mentions.filter((m) => m.form === 'name').flatMap((m) => (m.role ? [m, m.role] : [m]));
  const out: Trigger[] = [];
  let next = 0;
  for (const sentence of page.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const entry = entryAt(page, i, sentence.last);
      if (!entry) continue;
      const start = page.tokens[i]!.start, end = page.tokens[i + entry.words.length - 1]!.end;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (isInside(taken, next, start, end)) continue;
      out.push({ start, end, type: entry.type, form: entry.form, token: i, sentence });
      i += entry.words.length - 1;
    }
  return out;
}

function entryAt({ tokens }: Page, i: number, last: number): Entry | undefined {
  const fitting = BY_FIRST_WORD.get(tokens[i]!.lower)?.filter((e) => i + e.words.length <= last && e.words.every((w, k) => tokens[i + k]!.lower === w));
  if (!fitting?.length) return;
  const before = tokens[i - 1]?.lower ?? '', after = tokens[i + 1]?.lower ?? '';
  const longest = fitting.filter((e) => e.words.length === fitting[0]!.words.length);
  const wanted = WANTS_NOUN.has(before) ? 'noun' : WANTS_VERB.has(before) ? 'verb' : undefined;
  const entry = longest.find((e) => e.form === wanted) ?? longest[0]!;
  if (entry.form === 'noun' && entry.words.length === 1 && COMPOUND.has(after)) return;
  if (entry.form === 'verb' && wanted === 'noun' && !/(?:ed|ing)$/.test(tokens[i]!.lower)) return; // "the back", "a close"
  return entry;
}

/** `taken` is in order of the text; roles stand beside their names, so a few neighbours are looked at. */
function isInside(taken: readonly Span[], from: number, start: number, end: number): boolean {
  for (let k = from; k < taken.length && k < from + 4; k++) if (taken[k]!.start <= start && end <= taken[k]!.end) return true;
  return false;
}

function byFirstWord(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const put = (phrase: string, type: string, form: Entry['form']) => {
    const words = phrase.split(' ');
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), { type, form, words }]);
  };
  for (const { type, verbs, nouns } of EVENTS) {
    for (const verb of verbs.split('|')) for (const form of new Set(formsOf(verb))) put(form, type, 'verb');
    for (const noun of nouns.split('|')) put(noun, type, 'noun');
  }
  for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return map;
}
