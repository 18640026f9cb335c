/**
 * The words that say an event: a verb used as a verb, a noun used as a noun; words that only look so (in names, dates,
 * before other nouns) are left out.
 */
import {
  AMOUNTS,
  BEFALLEN,
  ENDING,
  INSTRUMENTS,
  OWNED,
  OWNED_BY_SOMEBODY,
  PEOPLE,
  REPORTERS_BUSINESS,
  TOLD_OF,
  UNTOUCHED,
} from '../../lang/en/event-nouns.js';
import { CURRENCY_NAMES } from '../../lang/en/currencies.js';
import { PEOPLE as COUNTED_PEOPLE } from '../../lang/en/measures.js';
import { PERSON_NOUNS } from '../../lang/en/role-nouns.js';
import { contains } from '../../text/spans.js';
import type { Span } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { NATIONALS } from '../nationals.js';
import { singularOf } from './forms.js';
import { isInGeneral } from './general.js';
import { ANY_BUSINESS, ENTRIES, type Entry, LIGHT, SENSES_OF } from './lexicon.js';
import { isOtherwise, senseOf } from './senses.js';
import {
  childOf,
  childrenOf,
  headOf,
  isNoun,
  isPassive,
  isPastForm,
  isQuestion,
  isVerb,
  objectOf,
  subjectOf,
  type Tree,
} from './tree.js';

export interface Trigger extends Span {
  readonly type: string;
  readonly form: 'verb' | 'noun';
  /** The verb or noun itself, in the grammar. */
  readonly word: number;
  /** The verb that only says that the noun took place: "carried out a strike". */
  readonly light?: number;
  /** It is done by speaking: what hangs on it is not what happened, but it did. */
  readonly speaks: boolean;
  readonly sentence: PageSentence;
}

const SPEECH = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);
/** Types whose verbs may say of their subject what befell it: "the ferry sank", "shares fell". */
export const BEFALLS: ReadonlySet<string> = new Set([
  'ACCIDENT',
  'DEATH',
  'INJURY',
  'DISASTER',
  'MARKET',
  'CLOSURE',
  'HEALTH',
  'CONSULT',
  'MISSING',
  'DAMAGE',
  'DISRUPT',
]);

/** `taken`: names, offices and times, in order of the text. */
export function findTriggers(page: Page, tree: Tree, taken: readonly Span[]): Trigger[] {
  const known = findKnown(page, tree, taken, new Map()),
    bases = new Map<string, Set<string>>();
  for (const { base, type } of known) (bases.get(base) ?? bases.set(base, new Set()).get(base)!).add(type);
  const settled = new Map(
    [...bases].flatMap(([base, types]) =>
      types.size === 1 &&
      (SENSES_OF.get(base)?.size ?? MANY_SENSES) < MANY_SENSES &&
      SENSES_OF.get(base)!.has([...types][0]!)
        ? [[base, [...types][0]!] as const]
        : [],
    ),
  );
  const told = new Set(
    known.flatMap(({ form, word, sentence, base }) =>
      form === 'noun' && page.article.blocks[sentence.block]?.kind !== 'heading' && !base.includes(' ')
        ? [singularOf(tree.lower[word]!)]
        : [],
    ),
  );
  return (settled.size || told.size ? findKnown(page, tree, taken, settled, told) : known).map(
    ({ base: _, ...trigger }) => trigger,
  );
}

interface Known extends Trigger {
  readonly base: string;
}

/**
 * @param settled what words whose objects decide say in this report, where it told once; `told`: nouns that its text
 * tells of, in the singular
 */
function findKnown(
  page: Page,
  tree: Tree,
  taken: readonly Span[],
  settled: ReadonlyMap<string, string>,
  told: ReadonlySet<string> = new Set(),
): Known[] {
  const { words, firsts } = tree.grammar,
    out: Known[] = [],
    spoken = new Set<number>();
  let next = 0;
  for (const [s, sentence] of page.sentences.entries()) {
    const last = firsts[s + 1]!,
      isHeading = page.article.blocks[sentence.block]?.kind === 'heading';
    for (let i = firsts[s]!; i < last; i++) {
      const found =
        entryAt(tree, i, last, isHeading) ??
        (settled.size ? toldAgainAt(tree, i, settled) : undefined) ??
        (isHeading && told.size ? toldBelowAt(tree, i, told) : undefined);
      if (!found) continue;
      const { entry, objects } = found,
        start = words[i]!.start,
        end = words[i + entry.words.length - 1]?.end ?? words[i]!.end;
      const span = { start, end: isAdjacent(tree, i, entry) ? end : words[i]!.end };
      const word = entry.form === 'noun' ? nounOf(i, entry) : i,
        light = entry.form === 'noun' ? lightVerbOf(tree, word) : undefined;
      while (next < taken.length && taken[next]!.end <= words[i]!.start) next++;
      if (
        taken.slice(next, next + 4).some((t) => contains(t, words[word]!)) ||
        isReportersBusiness(tree, word, entry.type) ||
        isOtherwise(tree, word, entry.form) ||
        isGeneral(tree, word, entry.type) ||
        (!isHeading && isInGeneral(tree, word, entry))
      )
        continue;
      for (const o of objects) spoken.add(o);
      out.push({
        ...span,
        base: entry.base,
        type: senseOf(entry, tree, word, firsts[s]!, last),
        form: entry.form === 'verb' ? 'verb' : 'noun',
        word,
        ...(light !== undefined && { light }),
        speaks: entry.form === 'verb' && SPEECH.has(entry.type),
        sentence,
      });
      if (isAdjacent(tree, i, entry)) i += entry.words.length - 1;
    }
  }
  return out.filter((t) => !(t.form === 'noun' && spoken.has(t.word)));
}

interface Fitting {
  readonly entry: Entry;
  readonly objects: readonly number[];
}

/** Words that say more things than that say another at every turn. */
const MANY_SENSES = 4;

/**
 * "They freed nine captives. The release …": what a word said once with its object it says again where nothing stands
 * beside it that says otherwise.
 */
function toldAgainAt(tree: Tree, i: number, settled: ReadonlyMap<string, string>): Fitting | undefined {
  for (const entry of ENTRIES.get(tree.lower[i]!) ?? []) {
    if (!entry.objects || entry.words.length > 1 || settled.get(entry.base) !== entry.type) continue;
    if (entry.form === 'noun') {
      if (
        isEventNoun(tree, i) &&
        DEFINITE.has(tree.lower[i - 1] ?? '') &&
        !tree.children[i]!.some((c) => tree.labels[c] === 'nmod')
      )
        return { entry, objects: [] };
      continue;
    }
    const object =
      entry.form === 'verb' && !ANY_BUSINESS.has(entry.base) && isEventVerb(tree, i) ? objectOf(tree, i) : undefined;
    if (
      object !== undefined &&
      tree.tags[object]!.startsWith('NNP') &&
      childOf(tree, i, 'ccomp', 'parataxis') === undefined
    )
      return { entry, objects: [] };
  }
  return undefined;
}

/** "Quake mud", "recount plea": before another noun of a headline stands what the text below tells of. */
function toldBelowAt(tree: Tree, i: number, told: ReadonlySet<string>): Fitting | undefined {
  const entry =
    tree.labels[i] === 'compound' && isNoun(tree, i) && told.has(singularOf(tree.lower[i]!))
      ? ENTRIES.get(tree.lower[i]!)?.find(
          ({ form, words, objects }) => form === 'noun' && words.length === 1 && !objects,
        )
      : undefined;
  return entry && { entry, objects: [] };
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

/** In headings verbs stand where taggers want nouns: "Rail chief snubs bid". */
function entryAt(tree: Tree, i: number, last: number, inHeading: boolean, only?: Entry['form']): Fitting | undefined {
  const entries = ENTRIES.get(tree.lower[i]!);
  if (!entries) return undefined;
  let verb: boolean | undefined, noun: boolean | undefined; // asked once, however many entries begin with the word
  for (const entry of entries) {
    if (only && entry.form !== only) continue;
    const end = i + entry.words.length - 1;
    if (isAdjacent(tree, i, entry) ? end >= last : !hasParticle(tree, i, entry)) continue;
    const inShort = inHeading && /^NNP?S?$/.test(tree.tags[i]!) && /s$/.test(tree.lower[i]!);
    if (
      entry.form === 'state'
        ? !isState(tree, i)
        : entry.form === 'verb'
          ? !((verb ??= isEventVerb(tree, i)) || inShort)
          : !(end === i
              ? (noun ??= isEventNoun(tree, i))
              : isEventNoun(tree, nounOf(i, entry)) || (end > i && isHyphened(tree, end)))
    )
      continue;
    if (
      entry.form === 'noun' &&
      end === i &&
      !entry.objects &&
      MUST_BE_OWNED.has(singularOf(tree.lower[i]!)) &&
      !isOwned(tree, i)
    )
      continue;
    if (entry.form === 'verb' && entry.words.length === 1 && entry.type !== 'MARKET' && hasParticleOfItsOwn(tree, i))
      continue;
    if (!entry.objects) return { entry, objects: [] };
    const objects = amongThem(
      entry.objects,
      tree,
      entry.form !== 'verb' ? kindsOf(tree, end) : inShort ? wordsAfter(end, last) : objectsOf(tree, i, entry),
    );
    if (!objects.length) continue;
    if (entry.form !== 'verb') return { entry, objects: [] };
    if (anySaysIt(objects, tree, last, entry.type)) return undefined;
    return { entry, objects: objectsStay(entry) ? [] : objects };
  }
  return undefined;
}

/** "Signed up"; not "sentenced to up to ten years". Prices that "closed up three per cent" have none of their own. */
const hasParticleOfItsOwn = ({ children, tags, lower }: Tree, verb: number): boolean =>
  children[verb]!.some((c) => tags[c] === 'RP' && lower[c] !== 'off' && lower[c - 1] !== 'to');

const amongThem = (wanted: ReadonlySet<string>, tree: Tree, words: readonly number[]): number[] =>
  words.filter((w) => isAmong(wanted, tree, w));
const anySaysIt = (objects: readonly number[], tree: Tree, last: number, type: string): boolean =>
  objects.some((o) => isNoun(tree, o) && saysIt(tree, o, last, type));

/** Where the object is itself an event, or may be anything, it stays what it is beside the verb. */
const objectsStay = ({ type, base, objects, ofDoer }: Entry): boolean =>
  ofDoer || OF_ANOTHER.has(type) || ENDS.has(base) || !!objects?.has('THING');

/** The object says by itself what happened: of "carried out a raid" it is the raid. */
const saysIt = (tree: Tree, noun: number, last: number, type: string): boolean =>
  [noun, noun - 1, noun - 2].some((at) => {
    const said = at < 0 || !ENTRIES.has(tree.lower[at]!) ? undefined : entryAt(tree, at, last, false, 'noun')?.entry;
    return said?.type === type && nounOf(at, said) === noun;
  });

/** What these do is done to another event, which stays one: "called off the strike", "put the toll at nine". */
const OF_ANOTHER = new Set(['REVISE', 'MARKET', 'DISRUPT', 'CONCEAL', 'INVESTIGATE', 'REJECT', 'CONCEDE']),
  ENDS = new Set(ENDING.split('|'));

const isAmong = (wanted: ReadonlySet<string>, tree: Tree, word: number): boolean => {
  const { lower, tags, labels } = tree;
  return (
    wanted.has(singularOf(lower[word]!)) ||
    wanted.has(lower[word]!) ||
    (lower[word] === 'men' && wanted.has('man')) ||
    (wanted.has('NAME') && tags[word]!.startsWith('NNP')) ||
    (wanted.has('NUMBER') && tags[word] === 'CD') ||
    (wanted.has('FOLK') && (isFolk(tree, word) || isSomeBefallen(tree, word))) ||
    (wanted.has('MONEY') && isMoney(tree, word)) ||
    (wanted.has('THING') && isThing(tree, word)) ||
    (wanted.has('DOING') &&
      labels[word] === 'xcomp' &&
      isVerb(tree, word) &&
      tree.children[word]!.some((c) => lower[c] === 'to'))
  );
};

/** "Nurses", "the Kenyans". Pronouns are hit and pulled in ways of speaking. */
const isFolk = ({ lower, tags }: Tree, word: number): boolean =>
  FOLK.has(lower[word]!) ||
  (!tags[word]!.startsWith('NNP') && FOLK.has(singularOf(lower[word]!))) ||
  NATIONALS.has(lower[word]!);
const FOLK: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS.split(/\s+/),
  ...[...COUNTED_PEOPLE].filter((word) => !/^(?:us|them|those|lives|others?)$/.test(word)),
]);

/** "Three had been beaten", "of those arrested, 29 were freed"; not "it holds 22". */
const isSomeBefallen = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'CD' &&
  /^nsubj/.test(tree.labels[word]!) &&
  headOf(tree, word) !== undefined &&
  isPassive(tree, headOf(tree, word)!);

/**
 * What can be held, sold or put out: this or that thing, no people, nor what only a manner of speaking buys. "Stores
 * sell phones" is no sale.
 */
const isThing = (tree: Tree, word: number): boolean =>
  isNoun(tree, word) &&
  (tree.tags[word]!.startsWith('NNP') ||
    tree.children[word]!.some((c) => /^(?:det|nummod|nmod)$/.test(tree.labels[c]!) && c < word)) &&
  !isFolk(tree, word) &&
  !INTANGIBLE.has(singularOf(tree.lower[word]!)) &&
  !/(?:ness|ism|hood)$/.test(tree.lower[word]!);
const INTANGIBLE = new Set(UNTOUCHED.split('|'));

/** "$5", "15,000 kroner". */
const isMoney = (tree: Tree, word: number): boolean =>
  /^[$€£¥]/.test(tree.lower[word]!) ||
  (CURRENCY_NAMES.has(singularOf(tree.lower[word]!)) && childOf(tree, word, 'nummod') !== undefined);

/** In a heading the tree is of little use: what may be an object of its verb stands within so many words. */
const wordsAfter = (verb: number, last: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(5, last - verb - 1)) }, (_, k) => verb + 1 + k);

/** The noun of a noun entry: not the "on" of "raid on". */
const nounOf = (i: number, { words }: Entry): number =>
  i + words.length - (words.length > 1 && PREPOSITIONS.has(words.at(-1)!) ? 2 : 1);
const PREPOSITIONS = new Set(['of', 'on', 'to', 'for', 'in', 'through']);

/** What says of a noun of what kind or whose it is: "troop movements", "movements of the military". */
const kindsOf = (tree: Tree, noun: number): number[] =>
  [
    ...childrenOf(tree, noun, 'compound'),
    ...childrenOf(tree, noun, 'amod'),
    ...tree.children[noun]!.filter(
      (c) => tree.tags[c] === 'PRP$' || tree.children[c]!.some((p) => tree.tags[p] === 'POS'),
    ),
    ...childrenOf(tree, noun, 'nmod').filter((w) =>
      tree.children[w]!.some((c) => tree.lower[c] === 'of' || tree.lower[c] === 'in'),
    ),
  ].flatMap((w) => [w, ...childrenOf(tree, w, 'compound'), ...childrenOf(tree, w, 'amod')]);

function isAdjacent({ lower }: Tree, i: number, { words }: Entry): boolean {
  for (let k = 0; k < words.length; k++) if (lower[i + k] !== words[k]) return false;
  return true;
}

/** "called the search off" */
const hasParticle = (tree: Tree, i: number, { words, form }: Entry): boolean =>
  form === 'verb' &&
  words.length === 2 &&
  tree.children[i]!.some((c) => tree.tags[c] === 'RP' && tree.lower[c] === words[1]);

/** "a strike", "a landmark hearing"; not "the strike group", nor "to strike". */
const isEventNoun = (tree: Tree, word: number): boolean =>
  (isNoun(tree, word) ||
    isLikeNoun(tree, word) ||
    (tree.tags[word] === 'VBG' && childOf(tree, word, 'det') !== undefined)) &&
  isHead(tree, word);

/**
 * "The outbreak worsened": what taggers take for an adjective or a verb, behind its article and where only nouns stand.
 */
const isLikeNoun = (tree: Tree, word: number): boolean =>
  /^(?:JJ|VBP?|RB)$/.test(tree.tags[word]!) &&
  /^(?:nsubj|obj|nmod|obl)$/.test(tree.labels[word]!) &&
  /^(?:the|an?|this|that|its|his|her|their)$/.test(tree.lower[word - 1] ?? '');

/** "The sell-off", "a break-in": whatever taggers make of the particle of a noun, and not "sold off". */
const isHyphened = (tree: Tree, word: number): boolean =>
  tree.lower[word - 1] === '-' &&
  /^(?:RP|RB|IN|JJ)$/.test(tree.tags[word]!) &&
  !/^(?:case|mark|amod|compound)$/.test(tree.labels[word]!);

/** "quake toll soars": what taggers take for a noun that the event is a part of may be its verb. */
const isBeforeVerb = (tree: Tree, word: number): boolean =>
  headOf(tree, word) === word + 1 && (ENTRIES.get(tree.lower[word + 1]!)?.every((e) => e.form === 'verb') ?? false);

/** "a murder suspect", "quake victims": the noun it stands before says that it took place. */
const isToldOf = (tree: Tree, word: number): boolean =>
  headOf(tree, word) === word + 1 && TELLING.has(singularOf(tree.lower[word + 1]!));
const TELLING = new Set(TOLD_OF.split('|'));

const isHead = (tree: Tree, word: number): boolean =>
  (tree.labels[word] !== 'compound' || isBeforeVerb(tree, word) || isToldOf(tree, word)) &&
  tree.labels[word] !== 'amod' &&
  !(tree.labels[word] === 'conj' && tree.labels[headOf(tree, word) ?? word] === 'compound') &&
  !(tree.labels[word] === 'flat' && tree.tags[word]!.startsWith('NNP'));

const MUST_BE_OWNED = new Set(OWNED.split('|')),
  BY_SOMEBODY = new Set(OWNED_BY_SOMEBODY.split('|'));
const STATES = new Set([
  'pose',
  'poses',
  'posed',
  'posing',
  'become',
  'became',
  'becomes',
  'remain',
  'remains',
  'constitute',
  'constitutes',
  'represent',
  'represents',
  'feel',
  'feels',
  'felt',
]);
const isOwned = (tree: Tree, word: number): boolean => {
  const over = headOf(tree, word);
  if (
    (over !== undefined && STATES.has(tree.lower[over]!)) ||
    tree.children[word]!.some((c) => tree.labels[c] === 'cop')
  )
    return false;
  const loosely = !BY_SOMEBODY.has(singularOf(tree.lower[word]!));
  return (
    (loosely && /^(?:the|this|that)$/.test(tree.lower[word - 1] ?? '')) ||
    lightVerbOf(tree, word) !== undefined ||
    tree.children[word]!.some(
      (c) =>
        tree.labels[c] === 'acl' ||
        (tree.labels[c] === 'nmod' &&
          (c < word ||
            tree.children[c]!.some(
              (p) => tree.lower[p] === 'of' || tree.lower[p] === 'by' || tree.lower[p] === 'from',
            ))) ||
        tree.tags[c] === 'PRP$' ||
        (loosely && (tree.labels[c] === 'compound' || tree.tags[c] === 'JJ' || tree.tags[c] === 'NNP')),
    )
  );
};

/**
 * "61 dead", "left four dead", "the injured", "eleven are still missing", "people reported missing"; not "dead on
 * arrival" nor "missing documents".
 */
function isState(tree: Tree, word: number): boolean {
  const { tags, labels, lower } = tree,
    label = labels[word]!,
    over = headOf(tree, word),
    next = word + 1 < tags.length ? word + 1 : word - 1;
  if (childOf(tree, word, 'obj') !== undefined) return false;
  if (
    (/^(?:CD|LS)$/.test(tags[word - 1] ?? '') && !isNoun(tree, next)) ||
    ((label === 'amod' || label === 'acl') && over === word - 1)
  )
    return true;
  // "the injured were", whatever the tree makes of it
  if (lower[word - 1] === 'the' && !/^(?:NN|JJ|CD|VB[GN]|HYPH|POS)/.test(tags[next]!)) return true;
  if (label === 'amod' || label === 'compound')
    return label === 'amod' && CUT_OFF.has(lower[word]!) && over === next && isPerson(tree, over);
  if (
    (lower[word - 1] === 'of' && COUNTS.has(singularOf(lower[word - 2] ?? ''))) ||
    childOf(tree, word, 'nummod') !== undefined ||
    /^(?:leav|left)/.test(lower[over ?? word]!)
  )
    return true;
  const who = tree.children[word]!.some((c) => labels[c] === 'cop' || (labels[c] === 'aux' && BE.has(lower[c]!)))
    ? childOf(tree, word, 'nsubj')
    : label === 'xcomp' && over !== undefined && isVerb(tree, over)
      ? (objectOf(tree, over) ?? subjectOf(tree, over))
      : undefined;
  return who !== undefined && isPerson(tree, who);
}
const isPerson = ({ lower, tags }: Tree, word: number): boolean =>
  (tags[word] === 'PRP' && lower[word] !== 'it') ||
  tags[word] === 'CD' ||
  tags[word]!.startsWith('NNP') ||
  WHO.has(singularOf(lower[word]!)) ||
  WHO.has(lower[word]!);
/** Before people these say what befell them: "trapped miners". */
const CUT_OFF = new Set(['trapped', 'stranded', 'missing']);
const COUNTS = new Set([
  'number',
  'count',
  'toll',
  'list',
  'hundred',
  'thousand',
  'dozen',
  'score',
  'family',
  'relative',
]);
const WHO = new Set(PEOPLE.split('|')),
  BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);

/** "declined to comment", "a request for comment" */
const isReportersBusiness = (tree: Tree, word: number, type: string): boolean =>
  ASKED.has(type) &&
  tree.children[word]!.some(
    (c) =>
      BUSINESS.has(tree.lower[c]!) &&
      (tree.labels[c] === 'xcomp' || tree.labels[c] === 'nmod' || tree.labels[c] === 'obl'),
  );
const BUSINESS = new Set(REPORTERS_BUSINESS.split('|')),
  ASKED = new Set(['REQUEST', 'REJECT', 'AGREE', 'CONSULT']);

/**
 * "droughts, storms and flooding are more common", "instances of fraud": without number, name or article, and no
 * subject of what they did.
 */
const isGeneral = (tree: Tree, word: number, type: string): boolean =>
  COMMON.has(type) &&
  !CHARGED.has(tree.lower[headOf(tree, word) ?? word]!) &&
  (tree.tags[word] === 'NNS' || BARE.test(tree.lower[word]!)) &&
  !/^(?:nsubj|root|obj)$/.test(tree.labels[firstOf(tree, word)]!) &&
  !tree.children[word]!.some(
    (c) =>
      tree.labels[c] === 'det' ||
      tree.labels[c] === 'nummod' ||
      tree.tags[c]!.startsWith('NNP') ||
      tree.labels[c] === 'nmod',
  );
/** The first of what is joined: "haste, but not fraud". */
const firstOf = (tree: Tree, word: number): number =>
  tree.labels[word] === 'conj' && tree.tags[word] !== 'NNS' && !/ing$/.test(tree.lower[word]!)
    ? (headOf(tree, word) ?? word)
    : word;
/** "Deny charges of money laundering": somebody's. */
const CHARGED = new Set(
  `
  charge charges charged charging indicted count counts allegation allegations accusation accusations suspicion guilty
  accused convicted suspected acquitted
`
    .trim()
    .split(/\s+/),
);
const COMMON = new Set(['DISASTER', 'ELECTION', 'CRIME', 'HEALTH']),
  BARE = /(?:ing|fraud|violence|theft|bribery|abuse|misconduct)$/;

const HAS = new Set(['has', 'have', 'had', 'was', 'were', 'been', 'is', 'are', 'be']);

/**
 * "overturned"; not "the overturned hull", nor "you agree", which is said to readers or of anybody; "will you agree?"
 * is asked of somebody.
 */
const isEventVerb = (tree: Tree, word: number): boolean =>
  (isVerb(tree, word) ||
    isParticiple(tree, word) ||
    isInfinitive(tree, word) ||
    isLikeVerb(tree, word) ||
    isBareInfinitive(tree, word)) &&
  (!isOfReaders(tree, word) || isQuestion(tree, word)) &&
  !/^fe(?:el|lt)/.test(tree.lower[headOf(tree, word) ?? word]!) &&
  (tree.labels[word] !== 'amod' ||
    HAS.has(tree.lower[word - 1] ?? '') ||
    befell(tree, word) ||
    isDoneToName(tree, word) ||
    isBareInfinitive(tree, word)) &&
  tree.labels[word] !== 'compound' &&
  tree.labels[word] !== 'case' &&
  tree.labels[word] !== 'aux';

function isOfReaders({ children, labels, lower }: Tree, verb: number): boolean {
  for (const c of children[verb]!) if (labels[c] === 'nsubj' && lower[c] === 'you') return true;
  return false;
}

/** "deported, massacred and robbed": what taggers take for an adjective. */
const isParticiple = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'JJ' &&
  (WHAT_BEFELL.has(tree.lower[word]!) ||
    (/ed$/.test(tree.lower[word]!) && VERBAL.has(tree.labels[word]!)) ||
    isPassive(tree, word));

/** "a jailed editor", "injured people"; not "injured pride". */
const befell = (tree: Tree, word: number): boolean =>
  WHAT_BEFELL.has(tree.lower[word]!) &&
  (!PEOPLE_ONLY.has(tree.lower[word]!) || isPerson(tree, headOf(tree, word) ?? word));
const PEOPLE_ONLY = new Set([
  'injured',
  'wounded',
  'fired',
  'dismissed',
  'captive',
  'slain',
  'infected',
  'freed',
  'poisoned',
]);

/**
 * "The bank froze his account", "demanded that Ida Brand resign", "did he resign", "Brant shares fell": what taggers
 * take for a noun or a preposition, and what has a subject of its own and nothing that nouns have.
 */
const isLikeVerb = (tree: Tree, word: number): boolean =>
  (/^NNS?$/.test(tree.tags[word]!) || (/^(?:IN|RB|JJ)$/.test(tree.tags[word]!) && isPastForm(tree.lower[word]!))) &&
  /^(?:ccomp|advcl|root|conj)$/.test(tree.labels[word]!) &&
  childOf(tree, word, 'nsubj') !== undefined &&
  childOf(tree, word, 'det') === undefined &&
  (tree.labels[word] === 'ccomp' ||
    tree.labels[word] === 'advcl' ||
    /^(?:do|does|did|will|would)$/.test(tree.lower[childOf(tree, word, 'aux') ?? word]!) ||
    childOf(tree, word, 'cop', 'aux', 'amod', 'compound', 'nmod') === undefined);

/**
 * "The assembly elected Ida Brand prime minister": between a noun and a name a participle is a verb, whatever hangs on
 * it.
 */
const isDoneToName = (tree: Tree, word: number): boolean =>
  /ed$/.test(tree.lower[word]!) &&
  /^\p{Ll}{3,}$/u.test(tree.lower[word - 1] ?? '') &&
  tree.labels[word - 1] === 'advmod' &&
  !/ly$/.test(tree.lower[word - 1]!) &&
  tree.tags[word + 1] === 'NNP';

/**
 * "Offered to free nine sailors": what taggers take for an adjective behind "to", before what only stands in front of
 * adjectives.
 */
const isBareInfinitive = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'JJ' && tree.tags[word - 1] === 'TO' && /^(?:CD|DT|PRP\$?|NNP)$/.test(tree.tags[word + 1] ?? '');

/** "hoping to invade": what taggers take for a noun behind "to". */
const isInfinitive = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'NN' &&
  (tree.labels[word] === 'xcomp' || VERBAL.has(tree.labels[word]!)) &&
  tree.lower[word - 1] === 'to' &&
  tree.children[word]!.includes(word - 1);
const VERBAL = new Set(['root', 'conj', 'acl', 'advcl', 'ccomp', 'parataxis']),
  WHAT_BEFELL = new Set(BEFALLEN.split('|'));

/**
 * Objects with what they are joined to or made of: "tons of drugs and weapons"; the subject too, where it may be what
 * befalls it, or does harm: "a missile hit the plant".
 */
function objectsOf(tree: Tree, verb: number, entry: Entry): number[] {
  if (entry.ofDoer) {
    const by = childrenOf(tree, verb, 'aux').some((a) => BE.has(tree.lower[a]!)) ? undefined : subjectOf(tree, verb);
    return by === undefined ? [] : [by, ...childrenOf(tree, by, 'conj')];
  }
  const object = objectOf(tree, verb),
    others = isPassive(tree, verb)
      ? []
      : tree.children[verb]!.filter((c) => (tree.labels[c] === 'obj' || tree.labels[c] === 'iobj') && c !== object),
    doer = subjectOf(tree, verb),
    subject =
      BEFALLS.has(entry.type) || (doer !== undefined && INSTRUMENT.has(singularOf(tree.lower[doer]!)))
        ? doer
        : undefined;
  const heads = [
    object,
    ...others,
    subject,
    ...childrenOf(tree, verb, 'xcomp'),
    ...(entry.words.length > 1
      ? childrenOf(tree, verb, 'obl').filter(
          (o) => entry.words[1] === 'by' || !tree.children[o]!.some((c) => tree.lower[c] === 'by'),
        )
      : []),
  ].filter((o) => o !== undefined);
  const objects: number[] = [];
  for (const o of heads) {
    objects.push(o, ...childrenOf(tree, o, 'conj'));
    if (AMOUNT.has(singularOf(tree.lower[o]!)) || tree.tags[o] === 'CD')
      objects.push(...childrenOf(tree, o, 'nmod').filter((n) => n > o));
    objects.push(...childrenOf(tree, o, 'flat'));
  }
  return objects;
}

const AMOUNT = new Set(AMOUNTS.split('|')),
  INSTRUMENT = new Set(INSTRUMENTS.split('|'));

function lightVerbOf(tree: Tree, noun: number): number | undefined {
  const over = headOf(tree, noun),
    label = tree.labels[noun];
  if (over === undefined || !isVerb(tree, over) || !LIGHT.has(tree.lower[over]!)) return undefined;
  return label === 'obj' || (label === 'nsubj' && isPassive(tree, over)) ? over : undefined;
}
