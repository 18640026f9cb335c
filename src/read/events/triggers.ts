/**
 * The words that say an event: a verb used as a verb, a noun used as a noun; words that only look so (in names, dates,
 * before other nouns) are left out. What a report tells fully once it may tell again in a word, so it is read twice.
 */
import type { Span } from '../../types.js';
import type { Page } from '../page.js';
import { singularOf } from './forms.js';
import { ENTRIES } from './lexicon.js';
import { isNoun, isVerb, type Tree } from './tree.js';
import { findKnown, isHeading, type Known, type Looked, type Told } from './triggers/search.js';
import { settledBy } from './triggers/told-again.js';
import type { Trigger } from './triggers/trigger.js';

/** `taken`: names, offices and times, in order of the text. */
export function findTriggers(page: Page, tree: Tree, taken: readonly Span[]): Trigger[] {
  const things = thingsIn(page, tree),
    looked: Looked = [],
    once = findKnown(page, tree, taken, { settled: new Map(), below: new Set(), things }, looked);
  const told: Told = { settled: settledBy(once), below: nounsOf(page, tree, once), things };
  const known = told.settled.size || told.below.size ? findKnown(page, tree, taken, told, looked) : once;
  return known.map(({ base: _, ...trigger }) => trigger);
}

/** Those of one word that stand in the text, not in its headings. */
function nounsOf(page: Page, tree: Tree, known: readonly Known[]): Set<string> {
  const nouns = new Set<string>();
  for (const { form, word, sentence, base } of known)
    if (form === 'noun' && !isHeading(page, sentence) && !base.includes(' ')) nouns.add(singularOf(tree.lower[word]!));
  return nouns;
}

/** “Maker recalls oat bars”: not a verb of headings, if below it “the bars” are eaten. */
function thingsIn(page: Page, tree: Tree): Set<string> {
  const { firsts } = tree.grammar,
    things = new Set<string>(),
    done = new Set<string>();
  for (const [s, sentence] of page.sentences.entries())
    if (!isHeading(page, sentence))
      for (let w = firsts[s]!; w < firsts[s + 1]!; w++)
        if (isVerb(tree, w)) done.add(tree.lower[w]!);
        else if (isNoun(tree, w) && ENTRIES.has(tree.lower[w]!)) things.add(tree.lower[w]!);
  for (const word of things)
    if (done.has(word) || ENTRIES.get(word)?.some((entry) => entry.form !== 'verb' && entry.words.length === 1))
      things.delete(word);
  return things;
}
