/**
 * A trigger → its standing: from the verbs and nouns it hangs on, their auxiliaries and negations, and from the
 * statement that tells it.
 */
import { ALLEGED, DENIED, MAY, NOT, PLANNED, SUPPOSED, WILL } from '../../lang/en/standing.js';
import type { Standing, Statement } from '../../types.js';
import type { Page } from '../page.js';
import { childOf, headOf, isPassive, isQuestion, isVerb, type Tree } from './tree.js';
import type { Trigger } from './triggers/trigger.js';

export function standingOf(page: Page, tree: Tree, trigger: Trigger, told: Statement | undefined): Standing {
  const said = inClause(tree, trigger);
  if (said === 'denied' || (told?.act === 'deny' && deniesContent(page, told))) return 'denied';
  return said ?? (told?.act === 'accuse' && !trigger.speaks ? 'alleged' : 'happened');
}

/** “He denied an attack” denies the event it tells; “there was no attack, he said” has its own “no”. */
const deniesContent = ({ text }: Page, { cue }: Statement): boolean =>
  cue.some(({ start, end }) =>
    /\b(?:den(?:y|ie[sd]|ying)|reject|dismiss|refut|disput|rebut)/i.test(text.slice(start, end)),
  );

/** So far up are governors asked: "is expected to agree to withdraw". */
const STEPS = 5;

/** "Mill to close", "Police to question mayor": headlines, with no verb above what is to be. */
function isToBe(tree: Tree, word: number): boolean {
  const over = headOf(tree, word);
  return (
    over !== undefined &&
    /^(?:acl|xcomp)$/.test(tree.labels[word]!) &&
    tree.labels[over] === 'root' &&
    over < word &&
    isInfinitive(tree, word) &&
    childOf(tree, over, 'nsubj', 'cop', 'aux', 'obj') === undefined &&
    !isSingledOut(tree, over)
  );
}

/** "Did they pay?", "Will you resign?" ask whether; "When did they pay?" does not. */
function isAsked(tree: Tree, { word, form }: Trigger): boolean {
  const { children, labels, tags } = tree,
    aux = children[word]!.find((c) => labels[c] === 'aux'),
    subject = childOf(tree, word, 'nsubj');
  return (
    form === 'verb' &&
    aux !== undefined &&
    subject !== undefined &&
    aux < subject &&
    !children[word]!.some((c) => tags[c]!.startsWith('W')) &&
    isQuestion(tree, word)
  );
}

/** The nearest word that says more than that it happened, from the trigger upwards. */
function inClause(tree: Tree, trigger: Trigger): Standing | undefined {
  let wished: Standing | undefined =
    isDemand(tree, trigger) || isAsked(tree, trigger)
      ? 'hypothetical'
      : isToBe(tree, trigger.word)
        ? 'planned'
        : undefined;
  for (let at = trigger.word, steps = 0; steps < STEPS; steps++) {
    const beside = besideOf(tree, at);
    if (beside === 'denied') return 'denied';
    wished ??= beside;
    const over = headOf(tree, at),
      label = tree.labels[at]!;
    if (over === undefined) return wished;
    const above =
      ABOVE.has(label) &&
      !isSubjectOf(tree, at, over) &&
      !(at === trigger.word && isUttered(trigger, tree.lower[over]!)) &&
      !isCalled(tree, at, over) &&
      !isDoneWith(tree, at, over)
        ? aboveOf(tree, over)
        : undefined;
    if (label === 'advcl' && isToldBeside(tree, at)) return wished;
    if (above === 'denied') return 'denied';
    if (above) wished ??= above;
    else if (
      ((label === 'advcl' && !trigger.speaks) || (label === 'acl' && !isSingledOut(tree, over))) &&
      isInfinitive(tree, at)
    )
      wished ??= label === 'acl' && BOUND.has(tree.lower[over]!) ? 'planned' : 'hypothetical';
    else if (
      !(
        label === 'xcomp' ||
        label === 'conj' ||
        over === trigger.light ||
        (label === 'amod' && tree.lower[at - 1] === 'to') ||
        (label === 'acl' && isInfinitive(tree, at))
      )
    )
      return wished;
    if (label === 'conj' && tree.children[at]!.some((c) => tree.labels[c] === 'nsubj' || tree.labels[c] === 'aux'))
      return wished;
    at = over;
  }
  return wished;
}
/** What somebody is bound to do is planned: "the decision to close", "a contract to build". */
const BOUND = new Set(['decision', 'deal', 'contract', 'commitment', 'agreement', 'pact', 'order', 'resolution']);
const ABOVE = new Set(['xcomp', 'ccomp', 'acl', 'obj', 'obl', 'nmod', 'nsubj', 'csubj', 'amod', 'iobj', 'advcl']);

/** "Even after she won", "while he called for help": a clause of its own tense says what happened. */
const isToldBeside = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some((c) => tree.labels[c] === 'mark' && BESIDE.has(tree.lower[c]!)) &&
  (tree.tags[at] === 'VBD' ||
    tree.children[at]!.some((c) => tree.labels[c] === 'aux' && /^(?:had|was|were)$/.test(tree.lower[c]!)));
const BESIDE = new Set('after when since as because while though although once before until'.split(' '));

/**
 * "The first to resign", "the latest firm to close": who is singled out by what was done did it; "the best man to win"
 * did not yet.
 */
const isSingledOut = (tree: Tree, noun: number): boolean =>
  tree.children[noun]!.some((c) =>
    /^(?:first|second|third|fourth|fifth|next|last|latest|only|\p{L}+(?:est|th))$/u.test(tree.lower[c]!),
  ) || /^(?:first|second|last|latest|only)$/.test(tree.lower[noun]!);

/** “Go home”, said to somebody. */
const isDemand = (tree: Tree, { word, form, sentence }: Trigger): boolean =>
  form === 'verb' &&
  tree.tags[word] === 'VB' &&
  tree.labels[word] === 'root' &&
  !tree.children[word]!.some((c) => /^(?:nsubj|aux|mark)$/.test(tree.labels[c]!)) &&
  sentence.end > tree.grammar.words[word]!.end;

/** "What she called a tirade" was one; "called for a tirade" was none. */
const isCalled = (tree: Tree, at: number, over: number): boolean =>
  /^call/.test(tree.lower[over]!) &&
  tree.lower[over + 1] !== 'off' &&
  isVerb(tree, over) &&
  (tree.labels[at] === 'obj' || tree.labels[at] === 'xcomp') &&
  !isVerb(tree, at);

/**
 * "Failed a test", "set a car on fire": who fails one was tested, and what is set on fire burns; "failed to test", "set
 * to test" are none.
 */
const isDoneWith = (tree: Tree, at: number, over: number): boolean =>
  (/^fail/.test(tree.lower[over]!) && tree.labels[at] === 'obj') ||
  (/^set/.test(tree.lower[over]!) && tree.labels[at] === 'obl' && childOf(tree, over, 'obj') !== undefined);

/** Who plans is not planned; what was planned is. */
const isSubjectOf = (tree: Tree, at: number, over: number): boolean =>
  tree.labels[at] === 'nsubj' && isVerb(tree, over) && !isPassive(tree, over);

/** An offer, a demand or a threat that is rejected was made. */
const isUttered = ({ type, form }: Trigger, over: string): boolean =>
  form === 'noun' && UTTERED.has(type) && DENIED.has(over) && !/^den/.test(over);
const UTTERED = new Set(['DEAL', 'REQUEST', 'THREATEN', 'ACCUSE', 'AGREE']);

/** "a plan for", "no sign of", "called off the" */
const aboveOf = (tree: Tree, over: number): Standing | undefined =>
  tree.lower[over] === 'ruled' && tree.lower[over + 1] !== 'out'
    ? undefined
    : (tree.lower[over + 1] === 'off' && /^call/.test(tree.lower[over]!)) ||
        tree.children[over]!.some((c) => tree.labels[c] === 'det' && tree.lower[c] === 'no')
      ? 'denied'
      : ofWord(tree.lower[over]!);

const isInfinitive = ({ children, labels, lower }: Tree, word: number): boolean =>
  children[word]!.some((c) => labels[c] === 'mark' && lower[c] === 'to');

/**
 * Auxiliaries, negations and adverbs of the word itself: "could strike", "did not strike", "no strike", "an alleged
 * strike".
 */
function besideOf(tree: Tree, word: number): Standing | undefined {
  const { children, labels, lower, tags } = tree,
    over = headOf(tree, word);
  const isReported =
    labels[word] === 'ccomp' &&
    over !== undefined &&
    tags[over] === 'VBD' &&
    !children[word]!.some((c) => labels[c] === 'advcl');
  let found: Standing | undefined;
  for (const c of children[word]!) {
    const label = labels[c]!,
      w = lower[c]!;
    if (
      NOT.has(w) &&
      !ONLY.has(lower[c + 1]!) &&
      (label === 'advmod' || label === 'det' || label === 'nsubj' || label === 'case' || label === 'mark')
    )
      return 'denied';
    if (
      label === 'nsubj' &&
      children[c]!.some((d) => labels[d] === 'det' && (lower[d] === 'no' || lower[d] === 'neither'))
    )
      return 'denied';
    if (label === 'advmod' && c === word - 1 && ALMOST.has(w)) return 'denied';
    if (label === 'aux' && (WILL.has(w) || (w === 'would' && isReported))) found ??= 'planned';
    else if (label === 'aux' && MAY.has(w)) found ??= 'hypothetical';
    else if (label === 'mark' && w === 'to' && IS_TO.has(lower[c - 1] ?? '')) found ??= 'planned';
    else if (label === 'mark' && CONDITION.has(w)) found ??= 'hypothetical';
    else if (label === 'det' && w === 'any') found ??= 'hypothetical';
    else if (label === 'advmod' || label === 'amod') found ??= ofWord(w);
  }
  return found;
}
/** "Not only struck but", "nearly drowned". */
const ONLY = new Set(['only', 'just', 'merely', 'simply']),
  ALMOST = new Set(['almost', 'nearly']);
/** "Schools are to close". */
const IS_TO = new Set(['is', 'are', 'was', 'were', "'s", "'re"]);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest']);

function ofWord(word: string): Standing | undefined {
  if (DENIED.has(word)) return 'denied';
  if (ALLEGED.has(word)) return 'alleged';
  if (SUPPOSED.has(word)) return 'hypothetical';
  return PLANNED.has(word) ? 'planned' : undefined;
}
