/**
 * The words that say an event: a verb used as a verb, a noun used as a noun; words that only look so (in names, dates,
 * before other nouns) are left out. What a report tells fully once it may tell again in a word, so it is read twice.
 */
import type { Span } from '../../types.js';
import type { Page } from '../page.js';
import { singularOf } from './forms.js';
import type { Tree } from './tree.js';
import { findKnown, isHeading, type Known, type Told } from './triggers/search.js';
import { settledBy } from './triggers/told-again.js';
import type { Trigger } from './triggers/trigger.js';

const NOTHING_TOLD: Told = { settled: new Map(), below: new Set() };

/** `taken`: names, offices and times, in order of the text. */
export function findTriggers(page: Page, tree: Tree, taken: readonly Span[]): Trigger[] {
  const once = findKnown(page, tree, taken, NOTHING_TOLD);
  const told: Told = { settled: settledBy(once), below: nounsOf(page, tree, once) };
  const known = told.settled.size || told.below.size ? findKnown(page, tree, taken, told) : once;
  return known.map(({ base: _, ...trigger }) => trigger);
}

/** Those of one word that stand in the text, not in its headings. */
function nounsOf(page: Page, tree: Tree, known: readonly Known[]): Set<string> {
  const nouns = new Set<string>();
  for (const { form, word, sentence, base } of known)
    if (form === 'noun' && !isHeading(page, sentence) && !base.includes(' ')) nouns.add(singularOf(tree.lower[word]!));
  return nouns;
}
