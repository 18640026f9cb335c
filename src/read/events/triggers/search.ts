/** The event words of a page, sentence by sentence, and what is left out of them. */
import { contains } from '../../../text/spans.js';
import type { Span } from '../../../types.js';
import type { Page, PageSentence } from '../../page.js';
import { isInGeneral } from '../general.js';
import { ENTRIES, type Entry } from '../lexicon.js';
import { isOtherwise, senseOf } from '../senses.js';
import type { Tree } from '../tree.js';
import { entryAt, type Fitting } from './entries.js';
import { isNoneInParticular, isReportersBusiness } from './left-out.js';
import { lightVerbOf } from './light-verbs.js';
import { isAdjacent, nounOf } from './phrases.js';
import { toldAgainAt, toldBelowAt } from './told-again.js';
import type { Trigger } from './trigger.js';

/** With the word as the dictionary lists it. */
export interface Known extends Trigger {
  readonly base: string;
}

/** What a report tells elsewhere, as far as it is known. */
export interface Told {
  /** What words whose objects decide say in this report, where it told once. */
  readonly settled: ReadonlyMap<string, string>;
  /** Nouns that its text tells of, in the singular. */
  readonly below: ReadonlySet<string>;
  /** Words that its text has as nouns alone, and as no event's. */
  readonly things: ReadonlySet<string>;
}

export const isHeading = (page: Page, { block }: PageSentence): boolean =>
  page.article.blocks[block]?.kind === 'heading';

/** What entryAt says of each word: looked up once, however often a page is searched. */
export type Looked = (Fitting | undefined)[];

interface Search {
  readonly tree: Tree;
  readonly looked: Looked;
  readonly taken: readonly Span[];
  readonly told: Told;
  /** The first of those taken that may hold the word, or follows it. */
  next: number;
  /** Objects of verbs found, whose nouns tell nothing more. */
  readonly spoken: Set<number>;
  readonly known: Known[];
}

/** A sentence of the page, from its first word up to where it ends. */
interface Stretch {
  readonly sentence: PageSentence;
  readonly first: number;
  readonly last: number;
  readonly inHeading: boolean;
}

export function findKnown(page: Page, tree: Tree, taken: readonly Span[], told: Told, looked: Looked): Known[] {
  const { firsts } = tree.grammar;
  const search: Search = { tree, looked, taken, told, next: 0, spoken: new Set(), known: [] };
  for (const [s, sentence] of page.sentences.entries())
    findIn({ sentence, first: firsts[s]!, last: firsts[s + 1]!, inHeading: isHeading(page, sentence) }, search);
  return search.known.filter((t) => !(t.form === 'noun' && search.spoken.has(t.word)));
}

function findIn(stretch: Stretch, search: Search): void {
  const { tree, spoken, known } = search;
  for (let i = stretch.first; i < stretch.last; i++) {
    const fitting = fittingAt(i, stretch, search);
    if (!fitting || isLeftOut(fitting.entry, i, stretch, search)) continue;
    for (const o of fitting.objects) spoken.add(o);
    known.push(toKnown(tree, fitting.entry, i, stretch));
    if (isAdjacent(tree, i, fitting.entry)) i += fitting.entry.words.length - 1;
  }
}

function fittingAt(i: number, { last, inHeading }: Stretch, { tree, told, looked }: Search): Fitting | undefined {
  if (!ENTRIES.has(tree.lower[i]!)) return undefined;
  if (!(i in looked)) looked[i] = entryAt(tree, i, last, inHeading);
  return (
    looked[i] ??
    (told.settled.size ? toldAgainAt(tree, i, told.settled) : undefined) ??
    (inHeading && told.below.size ? toldBelowAt(tree, i, told.below) : undefined)
  );
}

function isLeftOut(entry: Entry, i: number, { inHeading }: Stretch, search: Search): boolean {
  const { tree } = search;
  const word = wordOf(entry, i);
  return (
    isTaken(i, word, search) ||
    isReportersBusiness(tree, word, entry.type) ||
    isOtherwise(tree, word, entry.form) ||
    isNoneInParticular(tree, word, entry.type) ||
    (inHeading && entry.form === 'verb' && search.told.things.has(tree.lower[word]!)) ||
    (!inHeading && isInGeneral(tree, word, entry))
  );
}

/** The verb, the state or the noun itself. */
const wordOf = (entry: Entry, i: number): number => (entry.form === 'noun' ? nounOf(i, entry) : i);

/** In a name or a time. @param i at or after the words asked before */
function isTaken(i: number, word: number, search: Search): boolean {
  const { taken, tree } = search;
  const { words } = tree.grammar;
  while (search.next < taken.length && taken[search.next]!.end <= words[i]!.start) search.next++;
  const upTo = Math.min(taken.length, search.next + AT_ONE_WORD);
  for (let t = search.next; t < upTo; t++) if (contains(taken[t]!, words[word]!)) return true;
  return false;
}
/** No more of them lie over one word: a name, the office that it is in, a day. */
const AT_ONE_WORD = 4;

function toKnown(tree: Tree, entry: Entry, i: number, { sentence, first, last }: Stretch): Known {
  const { base, form } = entry;
  const word = wordOf(entry, i);
  const light = form === 'noun' ? lightVerbOf(tree, word) : undefined;
  const { start, end } = spanOf(tree, entry, i);
  return {
    start,
    end,
    base,
    type: senseOf(entry, tree, word, first, last),
    form: form === 'verb' ? 'verb' : 'noun',
    word,
    speaks: form === 'verb' && SPEECH.has(entry.type),
    sentence,
    ...(light !== undefined && { light }),
  };
}

const SPEECH = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);

/** Its words; of "called the search off" the first. */
function spanOf(tree: Tree, entry: Entry, i: number): Span {
  const { words } = tree.grammar;
  const last = isAdjacent(tree, i, entry) ? i + entry.words.length - 1 : i;
  return { start: words[i]!.start, end: words[last]!.end };
}
