/** The name of what an actor holds something on: of all that is told of it, else of the actor's own steps alone. */
import { NEGATIONS } from '../../lang/en/negations.js';
import { PRONOUNS } from '../../lang/en/pronouns.js';
import type { Act, Span } from '../../types.js';
import { matterOf } from '../conflicts/matter.js';
import { senseOf } from '../utterances/stems.js';
import { contentOf, findWords } from '../utterances/words.js';
import { issueNameOf } from './headings.js';
import { type Held, isCommitted, isSequence } from './held.js';
import type { Step } from './steps.js';

/**
 * '' where no words name it.
 * @param about what others say of it
 * @param denied steps against what others say
 */
export function nameOf(held: Held, about: readonly Step[], denied: readonly Step[]): string {
  const { steps, core } = held;
  const isLong = isSequence(held);
  const least = isLong ? 1 : LEAST_OF_ONE;
  const told = isLong ? steps : [...steps, ...about];
  const common = isLong || !about.length ? core : core.filter((sense) => about.some((s) => s.words.has(sense)));
  const done = isCommitted(held);
  const first = [...steps.filter(isOfThen), ...denied][0];
  const own = isLong ? steps : steps.map(withSide);
  const shared = named(told, common, done, least);
  return (
    (isSaidIn(own, shared) ? shared : '') ||
    named(own, common, done, least) ||
    named(own, core, done, least) ||
    shared ||
    (first ? named([first], [...first.words.keys()], false, least) : '') ||
    (steps.every(isDenied) ? named(own, core, true, 1) : '') ||
    (isLong ? '' : inOwnWords(own.filter((s) => s.committed)))
  );
}

/** Whether the actor says all that a name tells, and not only those who speak of the same. */
function isSaidIn(steps: readonly Step[], name: string): boolean {
  const said = new Set(steps.flatMap(({ text, content }) => sensesIn(text, content)));
  return sensesIn(name, [{ start: 0, end: name.length }]).every((sense) => said.has(sense));
}

const sensesIn = (text: string, spans: readonly Span[]): string[] =>
  contentOf(findWords(text, spans)).map((w) => senseOf(w.stem));

const withSide = (step: Step): Step => ({ ...step, content: step.side });

/**
 * What no noun or deed names is what was asked for, promised or threatened, word for word: “the council to keep its
 * word”; or what is denied, as the report tells it: “anyone had been held at the depot”. All else that somebody is
 * against would read as its opposite.
 */
function inOwnWords(steps: readonly Step[]): string {
  const plain = steps.filter(
    (s) => (s.stance === 'for' ? WANTED.has(s.utterance.act) : isToldAsDenied(s)) && isPlainly(s),
  );
  return matterOf(
    plain.map(({ text, content }) => ({ text, cue: [], content })),
    new Set(),
  );
}

const WANTED: ReadonlySet<Act> = new Set<Act>(['request', 'promise', 'offer', 'threaten']);

/** “denied that anyone had been held there”: the words are those of the claim. */
const isToldAsDenied = ({ utterance, stance, text, content }: Step): boolean =>
  utterance.act === 'deny' &&
  stance === 'against' &&
  content.length > 0 &&
  /^(?:that|having|\p{L}+ing)\s/u.test(text.slice(content[0]!.start, content[0]!.end));

/** Three words of content, and neither a "not" nor a pronoun to begin with. */
function isPlainly({ text, content }: Step): boolean {
  const words = findWords(text, content);
  const first = words.find(({ norm }) => norm !== 'that' && norm !== 'to');
  return (
    contentOf(words).length >= LEAST_WORDS &&
    !words.some(({ norm }) => NEGATIONS.has(norm)) &&
    first !== undefined &&
    (ANYBODY.test(first.norm) || !Object.hasOwn(PRONOUNS, first.norm))
  );
}
const LEAST_WORDS = 3,
  ANYBODY = /^any(?:one|body|thing)$/;

/** A single stance is named by more than one noun. */
const LEAST_OF_ONE = 1.9;

const named = (steps: readonly Step[], core: readonly string[], done: boolean, least: number): string =>
  issueNameOf(steps.map(withTopic), core, done, least);

const withTopic = (step: Step): Step =>
  step.about.length ? { ...step, content: [...step.about, ...step.content] } : step;

const isOfThen = ({ beside }: Step): boolean => [...beside.values()].includes('then');

/** Whatever is denied is an issue, be it named by a single noun. */
const isDenied = ({ utterance, stance }: Step): boolean => utterance.act === 'deny' && stance === 'against';
