/** Which entry of the event words a text has at a word, used as the entry says and with the objects that it wants. */
import { ENDING } from '../../../lang/en/event-nouns.js';
import { ENTRIES, type Entry } from '../lexicon.js';
import { isNoun, type Tree } from '../tree.js';
import { isEventNoun, isHyphened } from './nouns.js';
import { kindsOf, objectsOf, wordsAfter } from './objects.js';
import { lacksOwner } from './owned.js';
import { hasParticle, hasParticleOfItsOwn, isAdjacent, nounOf } from './phrases.js';
import { isState } from './states.js';
import { isEventVerb } from './verbs.js';
import { isWanted } from './wanted.js';

export interface Fitting {
  readonly entry: Entry;
  /** Words that tell nothing more than the entry does: no events of their own. */
  readonly objects: readonly number[];
}

/** A word that entries begin with. How its sentence uses it is asked once, however many they are. */
interface Place {
  readonly tree: Tree;
  readonly word: number;
  /** Where its sentence ends. */
  readonly last: number;
  readonly inHeading: boolean;
  isVerb: boolean | undefined;
  isNoun: boolean | undefined;
}

export function entryAt(
  tree: Tree,
  word: number,
  last: number,
  inHeading: boolean,
  only?: Entry['form'],
): Fitting | undefined {
  const entries = ENTRIES.get(tree.lower[word]!);
  if (!entries) return undefined;
  const place: Place = { tree, word, last, inHeading, isVerb: undefined, isNoun: undefined };
  for (const entry of entries) {
    if ((only && entry.form !== only) || !isUsedAs(entry, place)) continue;
    if (!entry.objects) return { entry, objects: [] };
    const objects = wantedBy(entry, entry.objects, place);
    if (!objects.length) continue;
    if (entry.form !== 'verb') return { entry, objects: [] };
    if (anySaysIt(objects, tree, last, entry.type)) return undefined;
    return { entry, objects: objectsStay(entry) ? [] : objects };
  }
  return undefined;
}

function isUsedAs(entry: Entry, place: Place): boolean {
  const { tree, word, last } = place;
  const end = word + entry.words.length - 1;
  if (isAdjacent(tree, word, entry) ? end >= last : !hasParticle(tree, word, entry)) return false;
  if (entry.form === 'state') return isState(tree, word);
  return entry.form === 'verb' ? isUsedAsVerb(entry, place) : isUsedAsNoun(entry, place, end);
}

function isUsedAsVerb({ words, type }: Entry, place: Place): boolean {
  const { tree, word } = place;
  place.isVerb ??= isEventVerb(tree, word);
  return (
    (place.isVerb || isCutShort(place)) && !(words.length === 1 && type !== 'MARKET' && hasParticleOfItsOwn(tree, word))
  );
}

/** In headings verbs stand where taggers want nouns: "Rail chief snubs bid". */
const isCutShort = ({ tree, word, inHeading }: Place): boolean =>
  inHeading && /^NNP?S?$/.test(tree.tags[word]!) && /s$/.test(tree.lower[word]!);

function isUsedAsNoun(entry: Entry, place: Place, end: number): boolean {
  const { tree, word } = place;
  if (end > word) return isEventNoun(tree, nounOf(word, entry)) || isHyphened(tree, end);
  place.isNoun ??= isEventNoun(tree, word);
  return place.isNoun && (entry.objects !== undefined || !lacksOwner(tree, word));
}

/** Of what stands beside it those that the entry wants. */
function wantedBy(entry: Entry, wanted: ReadonlySet<string>, place: Place): number[] {
  const found: number[] = [];
  for (const w of besideOf(entry, place)) if (isWanted(wanted, place.tree, w)) found.push(w);
  return found;
}

function besideOf(entry: Entry, place: Place): number[] {
  const { tree, word, last } = place;
  const end = word + entry.words.length - 1;
  if (entry.form !== 'verb') return kindsOf(tree, end);
  return isCutShort(place) ? wordsAfter(end, last) : objectsOf(tree, word, entry);
}

const anySaysIt = (objects: readonly number[], tree: Tree, last: number, type: string): boolean =>
  objects.some((o) => isNoun(tree, o) && saysIt(tree, o, last, type));

/** The object says by itself what happened: of "carried out a raid" it is the raid. */
function saysIt(tree: Tree, noun: number, last: number, type: string): boolean {
  for (let at = noun; at >= 0 && at > noun - LONGEST; at--) {
    const said = ENTRIES.has(tree.lower[at]!) ? entryAt(tree, at, last, false, 'noun')?.entry : undefined;
    if (said?.type === type && nounOf(at, said) === noun) return true;
  }
  return false;
}
/** Words of a noun that says an event. */
const LONGEST = 3;

/** Where the object is itself an event, or may be anything, it stays what it is beside the verb. */
const objectsStay = ({ type, base, objects, ofDoer }: Entry): boolean =>
  ofDoer || OF_ANOTHER.has(type) || ENDS.has(base) || !!objects?.has('THING');

/** What these do is done to another event, which stays one: "called off the strike", "put the toll at nine". */
const OF_ANOTHER = new Set(['REVISE', 'MARKET', 'DISRUPT', 'CONCEAL', 'INVESTIGATE', 'REJECT', 'CONCEDE']);
const ENDS = new Set(ENDING.split('|'));
