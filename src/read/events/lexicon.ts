/** The event words of the language, ready to be looked up by the first word of each form. */
import { DONE_TO_OTHERS, LIGHT_VERBS, OF_ANY_BUSINESS } from '../../lang/en/event-nouns.js';
import { DONE_ONLY_BESIDE, ONLY_BESIDE, OTHERWISE } from '../../lang/en/event-senses.js';
import { EVENTS } from '../../lang/en/events.js';
import { PREFIXED } from '../grammar/words.js';
import { nounForms, verbForms } from './forms.js';

export interface Entry {
  readonly type: string;
  readonly form: 'verb' | 'noun' | 'state';
  /** The objects are its subjects: "workers struck". */
  readonly ofDoer: boolean;
  /** As the dictionary lists it: verb and noun are one where they are spelled alike. */
  readonly base: string;
  /** Lower case, as grammar counts words. */
  readonly words: readonly string[];
  /**
   * Only of these objects, of a noun only with these words that say of what kind it is; in the singular; THING is this
   * or that thing, NAME is any proper name, NUMBER a number that stands alone: "14 were saved".
   */
  readonly objects: ReadonlySet<string> | undefined;
}

export const ANY_BUSINESS: ReadonlySet<string> = new Set(OF_ANY_BUSINESS.split('|'));
/** Of these a list names several where it means people. */
const ANY_FOLK: ReadonlySet<string> = new Set(
  'people person man woman child boy girl family resident civilian villager passenger'.split(' '),
);

/** First word → entries, longest first; of equals, those without a condition come last. */
export const ENTRIES: ReadonlyMap<string, readonly Entry[]> = entriesByFirstWord();

/** Forms of light verbs of one word; "carry out" counts by its verb. */
export const LIGHT: ReadonlySet<string> = new Set(
  LIGHT_VERBS.split('|').flatMap((verb) => verbForms(verb).map((form) => form.split(' ')[0]!)),
);

/** Forms of verbs whose subject always does it. */
export const DONE: ReadonlySet<string> = new Set(DONE_TO_OTHERS.split('|').flatMap(verbForms));

/** As EVENTS lists it: what it does not tell is left out. */
type Listed = Pick<Entry, 'type' | 'base' | 'form'> & Partial<Pick<Entry, 'objects' | 'ofDoer'>>;

function entriesByFirstWord(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  // all of one shape, in one order: they are asked for at every word
  const put = (forms: Iterable<string>, { type, base, form, objects, ofDoer = false }: Listed) => {
    for (const spelled of forms) {
      const words = wordsOf(spelled),
        entry: Entry = { type, form, ofDoer, base, words, objects };
      const same = map.get(words[0]!);
      if (same) same.push(entry);
      else map.set(words[0]!, [entry]);
    }
  };
  for (const { type, verbs, nouns, states, phrases, kinds, doers } of EVENTS) {
    for (const base of verbs.split('|')) put(new Set(verbForms(base)), { type, base, form: 'verb' });
    for (const base of nouns.split('|')) put(nounForms(base), { type, base, form: 'noun' });
    for (const base of states?.split('|') ?? []) put([base], { type, base, form: 'state' });
    for (const [verbs, of] of doers ?? []) {
      const objects = new Set(of.split('|'));
      for (const base of verbs.split('|'))
        put(new Set(verbForms(base)), { type, base, form: 'verb', objects, ofDoer: true });
    }
    for (const [nouns, of] of kinds ?? []) {
      const objects = new Set(of.split('|'));
      for (const base of nouns.split('|')) put(nounForms(base), { type, base, form: 'noun', objects });
    }
    for (const [verbs, of] of phrases ?? []) {
      const objects = new Set(of.split('|'));
      const withFolk = namesFolk(objects) ? new Set([...objects, 'FOLK']) : objects;
      for (const base of verbs.split('|')) {
        const ofAny = ANY_BUSINESS.has(base.split(' ', 1)[0]!);
        put(new Set(verbForms(base)), { type, base, form: 'verb', objects: ofAny ? objects : withFolk });
      }
    }
  }
  for (const entries of map.values())
    entries.sort((a, b) => b.words.length - a.words.length || Number(!!b.objects) - Number(!!a.objects));
  return map;
}

/** As grammar counts them: hyphens stand alone, but for those of prefixes. */
function wordsOf(phrase: string): string[] {
  const apart = (word: string) => (!word.includes('-') || PREFIXED.test(word) ? [word] : word.split(/(?=-)|(?<=-)/));
  return phrase.split(' ').flatMap(apart);
}

/** What is said of men, women and children is said of people: FOLK is any of them. */
function namesFolk(objects: ReadonlySet<string>): boolean {
  return [...objects].filter((word) => ANY_FOLK.has(word)).length >= 2;
}

/** The types of a word whose sense its objects decide, by what the dictionary lists. */
export const SENSES_OF: ReadonlyMap<string, ReadonlySet<string>> = sensesOf();

function sensesOf(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const entries of ENTRIES.values())
    for (const { base, type, words, objects } of entries)
      if (objects && words.length === 1) (map.get(base) ?? map.set(base, new Set()).get(base)!).add(type);
  return map;
}

/** Of a word in several lines all that stands in them. */
function wordsBeside(
  list: readonly (readonly [words: string, beside: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const [words, beside] of list)
    for (const word of words.split('|'))
      for (const form of new Set([...nounForms(word), ...verbForms(word)]))
        for (const w of beside.split('|')) (map.get(form) ?? map.set(form, new Set()).get(form)!).add(w);
  return map;
}

/** Form of a word → what makes it say something else, and what must stand in its sentence. */
export const OTHER_SENSE = wordsBeside(OTHERWISE),
  BUSINESS_OF = wordsBeside(ONLY_BESIDE),
  DOING_OF = wordsBeside(DONE_ONLY_BESIDE);
