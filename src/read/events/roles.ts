/**
 * A trigger → who did it, to whom, with what, where and when: from the tree, and where that is silent, from the
 * mentions and times around it.
 */
import { INSTRUMENTS } from '../../lang/en/event-nouns.js';
import { TELLING_NOUNS } from '../../lang/en/telling-nouns.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Event, Mention, Span, Time } from '../../types.js';
import { singularOf } from './forms.js';
import { blamedFor } from './blamed.js';
import { DONE } from './lexicon.js';
import {
  childOf,
  childrenOf,
  headOf,
  isNoun,
  isPassive,
  isPronoun,
  isVerb,
  objectOf,
  phraseOf,
  subjectOf,
  type Tree,
  under,
  wordFrom,
} from './tree.js';
import { BEFALLS } from './triggers/objects.js';
import type { Trigger } from './triggers/trigger.js';

type Roles = Pick<Event, 'agent' | 'patient' | 'place' | 'instrument' | 'when'>;

const WHERE = new Set('in at near off on outside inside over along across around above'.split(' '));
const BY = new Set(['by']),
  UPON = new Set(['on', 'against', 'upon']),
  OF = new Set(['of']),
  WITH = new Set(['with', 'by', 'from', 'using', 'in']);
/** Of these types "the minister's …" is whom it befell: "the minister's murder". */
const POSSESSED = new Set(['DEATH', 'INJURY', 'RESCUE', 'ACCIDENT', 'COURT', 'COERCE']),
  KILLING = new Set('assassination murder killing execution slaying kidnapping kidnaping abduction death'.split(' '));
const INSTRUMENT = new Set(INSTRUMENTS.split('|'));

/**
 * `around`: the mentions of the trigger's sentence, `times` its times, in order of the text; `events`: words that are
 * triggers themselves.
 */
export function rolesOf(
  tree: Tree,
  trigger: Trigger,
  around: readonly Mention[],
  times: readonly Time[],
  events: ReadonlySet<number>,
): Roles {
  const isNamed = (w: number) => around.some((m) => m.form === 'name' && contains(m, tree.grammar.words[w]!));
  const raw = trigger.form === 'verb' ? ofVerb(tree, trigger) : ofNoun(tree, trigger, isNamed),
    doer = raw.agent ?? blamedFor(tree, trigger.word);
  const tool = [
    doer,
    ...toolsOf(tree, trigger),
    raw.patient === undefined ? undefined : under(tree, raw.patient, WITH),
  ].find((w) => w !== undefined && isInstrument(tree, w));
  const isActor = (w: number | undefined): w is number =>
    w !== undefined &&
    w !== tool &&
    !events.has(w) &&
    !times.some((t) => contains(t, tree.grammar.words[w]!)) &&
    (isNoun(tree, w) || isPronoun(tree, w) || tree.tags[w] === 'CD' || tree.tags[w] === 'JJ') &&
    !EMPTY.has(tree.lower[w]!);
  const span = (w: number) => mentionAt(tree, around, trigger, w) ?? phraseOf(tree, w);
  const patient = isActor(raw.patient) ? span(raw.patient) : undefined,
    agent = isActor(doer) && doer !== raw.patient ? span(doer) : undefined;
  const place = placeOf(
    tree,
    trigger,
    around.filter((m) => !overlaps(m, trigger)),
  );
  const when = timeOf(tree, trigger, times)?.when;
  return {
    ...(agent && !(patient && overlaps(agent, patient)) && { agent }),
    ...(patient && { patient }),
    ...(tool !== undefined && { instrument: phraseOf(tree, tool) }),
    ...(place && { place: { start: place.start, end: place.end } }),
    ...(when && { when }),
  };
}
const EMPTY = new Set(['it', 'there', 'that', 'this', 'which', 'what', 'who']);

interface Parts {
  readonly agent?: number | undefined;
  readonly patient?: number | undefined;
}

function ofVerb(tree: Tree, { word, type }: Trigger): Parts {
  const object = objectOf(tree, word),
    by = under(tree, word, BY);
  if (isPassive(tree, word)) return { agent: by, patient: object };
  const subject = subjectOf(tree, word);
  if (type === 'MARKET' && subject !== undefined && !/^(?:raise|cut|hik|lower)/.test(tree.lower[word]!))
    return { patient: subject };
  return object === undefined && BEFALLS.has(type) && type !== 'CONSULT' && !DONE.has(tree.lower[word]!)
    ? { patient: subject }
    : { agent: subject, patient: object ?? under(tree, word, UPON) };
}

function ofNoun(tree: Tree, { word, type, light }: Trigger, isNamed: (word: number) => boolean): Parts {
  const owner = tree.children[word]!.find((c) => tree.labels[c] === 'nmod' && c < word),
    befell = POSSESSED.has(type) || KILLING.has(singularOf(tree.lower[word]!));
  const of = under(tree, word, OF),
    upon = under(tree, word, UPON) ?? (light === undefined ? undefined : under(tree, light, UPON));
  const kind =
    tree.children[word]!.find(
      (c) => tree.labels[c] === 'compound' && !isInstrument(tree, c) && ACTORS.has(tree.lower[c]!),
    ) ?? childrenOf(tree, word, 'compound').find((c) => tree.tags[c]!.startsWith('NNP') && isNamed(c));
  const done =
    light === undefined
      ? under(tree, word, BY)
      : isPassive(tree, light)
        ? under(tree, light, BY)
        : subjectOf(tree, light);
  return {
    agent: done ?? (befell ? undefined : owner) ?? under(tree, word, BY) ?? kind,
    patient: upon ?? of ?? (befell ? owner : undefined),
  };
}
const ACTORS = new Set([
  'guerrilla',
  'rebel',
  'terrorist',
  'army',
  'police',
  'government',
  'militant',
  'insurgent',
  'military',
  'cartel',
  'gang',
  'union',
  'teacher',
  'student',
]);

const toolsOf = (tree: Tree, { word, light, form }: Trigger): number[] => [
  ...[word, ...(light === undefined ? [] : [light])].flatMap((w) => under(tree, w, WITH) ?? []),
  ...(form === 'noun' ? childrenOf(tree, word, 'compound') : []),
  ...[childOf(tree, word, 'obj') ?? []].flat(),
];
const isInstrument = ({ lower }: Tree, word: number): boolean => INSTRUMENT.has(singularOf(lower[word]!));

/**
 * The mention that the word heads, or the name right behind it ("the writer Ida Brand": under it, or a second subject
 * beside it), but never one that holds the trigger itself.
 */
function mentionAt(tree: Tree, around: readonly Mention[], trigger: Span, word: number): Span | undefined {
  const { words } = tree.grammar,
    over = headOf(tree, word),
    beside = over === undefined ? [] : childrenOf(tree, over, tree.labels[word]!);
  let found = holderOf(words[word]!, around, trigger);
  if (!found)
    for (const w of [...tree.children[word]!, ...beside]) {
      const m = holderOf(words[w]!, around, trigger);
      if (m?.form === 'name' && m.start - words[word]!.end === 1) {
        found = m;
        break;
      }
    }
  return found && { start: found.start, end: found.end };
}
function holderOf(word: Span, around: readonly Mention[], trigger: Span): Mention | undefined {
  for (const m of around) if (m.form !== 'description' && contains(m, word) && !overlaps(m, trigger)) return m;
  return undefined;
}

/** A place that hangs on the trigger, or else the next one after "in" or "near". */
function placeOf(tree: Tree, { word, light, end }: Trigger, around: readonly Mention[]): Mention | undefined {
  const where = around.filter((m) => m.type === 'place' && WHERE.has(prepositionOf(tree, m)));
  const hangs = (m: Mention) => {
    const w = wordFrom(tree, m.start),
      head = headOf(tree, w);
    return head !== undefined && (head === word || head === light);
  };
  return where.find(hangs) ?? where.find((m) => m.start > end) ?? where[0];
}

/** The word before a mention, its article and title passed over. */
function prepositionOf(tree: Tree, mention: Mention): string {
  const at = wordFrom(tree, mention.role && mention.role.start < mention.start ? mention.role.start : mention.start);
  const word = tree.lower[at - 1] ?? '';
  return word === 'the' || word === 'a' || word === 'an' ? (tree.lower[at - 2] ?? '') : word;
}

/**
 * The time that hangs on the trigger, or on the verb that a noun hangs on; else the nearest one of its own clause, or
 * of one that shares its time with it.
 */
function timeOf(tree: Tree, trigger: Trigger, times: readonly Time[]): Time | undefined {
  const { word, light, form } = trigger,
    over = form === 'noun' ? headOf(tree, word) : undefined;
  const told = times.filter((t) => t.when?.modifier !== 'since' || !isCompared(tree, word, wordFrom(tree, t.start)));
  const hanging = (on: number | undefined) =>
    on === undefined ? [] : told.filter((t) => headOf(tree, headWord(tree, t)) === on);
  return (
    nearest(trigger, hanging(word)) ??
    nearest(trigger, hanging(light)) ??
    nearest(trigger, hanging(over)) ??
    nearest(
      trigger,
      told.filter((t) => t.value !== 'PRESENT_REF' && isInClause(tree, word, headWord(tree, t))),
    )
  );
}

/** "the first crash since 1959", "no deaths since 2004": the time is another's. Not "1959, when two died". */
function isCompared({ lower, grammar: { sentences } }: Tree, event: number, time: number): boolean {
  for (let w = time - 1; w >= 0 && sentences[w] === sentences[time]; w--)
    if (COMPARING.test(lower[w]!)) return event < time;
  return false;
}
const COMPARING = /^(?:first|last|only|no|not|never|none|nobody|most|least|more|fewer|worst|best|\p{L}{3,}est|n't)$/u;

/**
 * Whether a time within the event's phrase, or on a clause that it belongs to, is its time, too: not on one about
 * somebody else, nor on the words that tell of it.
 */
function isInClause(tree: Tree, event: number, time: number): boolean {
  const own = headOf(tree, time),
    clauses = clausesOf(tree, event);
  if ((own !== undefined && clauses.has(own)) || clauses.has(time) || isWhen(tree, event, time)) return true;
  for (let at = own, steps = 0; at !== undefined && steps < STEPS; at = headOf(tree, at), steps++) {
    if (at === event) return true;
    // "shelled the harbour and burnt it on Friday"
    if (isVerb(tree, at)) return tree.labels[at] === 'conj' && headOf(tree, at) === event && own === at;
  }
  return false;
}
const STEPS = 6;

/** "in 1959, when two died": whatever the tree makes of it. */
function isWhen({ lower, grammar: { sentences } }: Tree, event: number, time: number): boolean {
  const when = lower[time + 1] === ',' ? time + 2 : time + 1;
  return (
    lower[when] === 'when' &&
    event > when &&
    sentences[event] === sentences[time] &&
    !lower.slice(when + 1, event).some((w) => w === 'when' || w === ';')
  );
}

/** A word and those above it, up to where another is spoken of, another time than theirs or what is said begins. */
function clausesOf(tree: Tree, event: number): ReadonlySet<number> {
  const clauses = new Set([event]);
  for (
    let at = event, over = headOf(tree, at);
    over !== undefined && clauses.size < 2 * STEPS;
    at = over, over = headOf(tree, at)
  ) {
    const label = tree.labels[at]!;
    if (
      label === 'ccomp' ||
      label === 'parataxis' ||
      (label === 'acl' && childOf(tree, at, 'nsubj') !== undefined) ||
      isOfAnotherTime(tree, at)
    )
      return clauses;
    clauses.add(over);
  }
  return clauses;
}

/**
 * "Showed footage of her crash on Monday", "was jailed on Monday for robbing a bank", "listed goods banned by the
 * council": what is spoken of is older than the telling, or nobody knows. "Died in a crash on Monday" is of one time.
 */
function isOfAnotherTime(tree: Tree, at: number): boolean {
  const by = childOf(tree, at, 'case', 'mark'),
    led = by === undefined ? '' : tree.lower[by]!;
  return (
    OF_ANOTHER_TIME.has(led) ||
    (led === 'of' && TELLING_NOUNS.has(singularOf(tree.lower[headOf(tree, at) ?? at]!))) ||
    (tree.labels[at] === 'acl' && tree.tags[at] === 'VBN') ||
    (tree.labels[at] === 'amod' && isVerb(tree, at))
  );
}
const OF_ANOTHER_TIME = new Set('about for over since following despite'.split(' '));
/** The word of a span that hangs on one outside it. */
function headWord(tree: Tree, { start, end }: Span): number {
  const first = wordFrom(tree, start),
    last = wordFrom(tree, end);
  for (let w = first; w < last; w++) {
    const over = headOf(tree, w);
    if (over === undefined || over < first || over >= last) return w;
  }
  return first;
}

const nearest = (to: Span, times: readonly Time[]): Time | undefined =>
  times.reduce<Time | undefined>((best, t) => (!best || distance(to, t) < distance(to, best) ? t : best), undefined);

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
