/** Where somebody stands by saying something, for, against or open, and how firmly. */
import {
  ACCUSES,
  ADMITS,
  AGAINST_PHRASES,
  AGAINST_WORDS,
  COURTESY,
  DENIAL,
  DISOWNED,
  FINDS_FAULT,
  FOR_WORDS,
  LEFT_OPEN,
  NONE_OF_IT,
  REFUSAL,
  TO_COMMENT,
  TO_DO,
  UNDER,
  WILL,
} from '../../lang/en/stances.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import type { Act, Position } from '../../types.js';
import { stemOf } from '../utterances/stems.js';
import { findWords } from '../utterances/words.js';

export type Stance = Position['sequence'][number]['stance'];

/** What is done by saying something, and the words of it. */
export interface Spoken {
  readonly act: Act;
  readonly cue: string;
  readonly content: readonly string[];
  /** True where it tells of an event that befalls nobody. */
  readonly tells: boolean;
  /** True where one of these is still to come, or is praised. */
  readonly ofDeed: boolean;
  /** True where the report says what it is about. */
  readonly hasTopic: boolean;
}

export interface Firmness {
  /** True where the speaker denies or demands something, or will do or refuse it, whatever others say. */
  readonly committed: boolean;
  /**
   * True where that, an accusation, a refusal or a set phrase of one takes the side, and not only a word for or against
   * somewhere in what is told.
   */
  readonly firm: boolean;
  /**
   * True where what is done by saying it takes the side: nobody is said to have turned by a word for or against in what
   * they tell.
   */
  readonly plainly: boolean;
  /** True where it is owned to what others hold against the speaker: a side where others take one. */
  readonly admitted: boolean;
}

/**
 * What somebody promises, asks for or threatens to do they are for; praise is a stance on a deed, not on a person; a
 * confirmation or news one on what is still to be done, not on a fact.
 */
const FOR_ACTS: ReadonlySet<Act> = new Set<Act>(['promise', 'offer', 'request', 'threaten']);
const FOR_DEED_ACTS: ReadonlySet<Act> = new Set<Act>(['praise', 'confirm', 'announce']);
const TAKES_SIDE: ReadonlySet<Act> = new Set<Act>([...FOR_ACTS, ...FOR_DEED_ACTS]);
const AGAINST_ACTS: ReadonlySet<Act> = new Set<Act>(['deny', 'decline', 'criticize', 'accuse']);
const FOR_STEMS = new Set(FOR_WORDS.map(stemOf));
const AGAINST_STEMS = new Set(AGAINST_WORDS.map(stemOf));

export function stanceOf(spoken: Spoken): Stance {
  const { act, cue, content } = spoken;
  const said = [cue, ...content].join(' ');
  if (isLeftOpen(spoken, said)) return 'open';
  if (isPhraseAgainst(said) || isDenial(spoken)) return 'against';
  if (FOR_ACTS.has(act) || WILL.test(content[0] ?? '') || isToBeDone(spoken) || isAdmission(spoken))
    return isRefusal(spoken) ? 'against' : 'for';
  return stanceByWords(spoken);
}

const isLeftOpen = ({ act, content }: Spoken, said: string): boolean =>
  LEFT_OPEN.test(said) ||
  (act === 'decline' && TO_COMMENT.test(content[0] ?? '')) ||
  ((act === 'praise' || !(COMMITTING.has(act) || AGAINST_ACTS.has(act))) && COURTESY.test(said));

const isPhraseAgainst = (said: string): boolean => AGAINST_PHRASES.test(said) || DISOWNED.test(said);

const isRefusal = ({ cue, content }: Spoken): boolean =>
  /\bagainst$/i.test(cue) || content.some((part) => clausesOf(part).some((clause) => REFUSAL.test(clause)));

function stanceByWords({ act, cue, content, ofDeed }: Spoken): Stance {
  const clauses = [cue, ...content.flatMap(clausesOf)].join(' . ');
  const words = findWords(clauses, [{ start: 0, end: clauses.length }]);
  const approves = words.some((w) => FOR_STEMS.has(w.stem));
  const refuses = words.some((w) => AGAINST_STEMS.has(w.stem));
  const negated = words.some((w) => NEGATIONS.has(w.norm));
  if (AGAINST_ACTS.has(act) || (refuses && !approves && !negated) || (approves && negated && !refuses))
    return 'against';
  if ((ofDeed && FOR_DEED_ACTS.has(act)) || (approves && !refuses)) return negated ? 'against' : 'for';
  return 'open';
}

/** "Said that it would table a motion": as good as a promise. */
const isToBeDone = ({ act, content }: Spoken): boolean => act === 'announce' && TO_DO.test(content[0] ?? '');

/** Who admits something holds that it is so. */
const isAdmission = ({ act, cue }: Spoken): boolean => act === 'confirm' && ADMITS.test(cue);

/** "I did not feel it" takes no side; "I did not sign the lease" does. */
const OF_ONESELF = /^["“‘']?(?:that )?(?:I|we)\b/iu;

/** An assertion that begins with a denial. */
const isDenial = ({ act, content }: Spoken): boolean =>
  act === 'assert' && content.some((part) => DENIAL.test(part) || NONE_OF_IT.test(part));

export function firmnessOf(spoken: Spoken, stance: Stance): Firmness {
  const { act, content } = spoken;
  const committed = isCommitted(spoken, stance);
  const phrased = stance === 'against' && content.some(isPhraseAgainst);
  const admitted = isAdmission(spoken);
  const firm = committed || phrased || (stance !== 'open' && FIRM.has(act)) || admitted;
  const plainly = phrased || (stance === 'against' ? AGAINST_ACTS : TAKES_SIDE).has(act) || (firm && act === 'assert');
  return { committed, firm, plainly, admitted };
}

/**
 * Who denies, demands, praises, promises, offers or threatens has taken a side, though nobody else speaks of it; so has
 * who begins with "there was no …" or "I will …", declines a deed, or by the verb accuses of one or finds fault with
 * it.
 */
function isCommitted(spoken: Spoken, stance: Stance): boolean {
  const { act, cue, content, tells, hasTopic } = spoken;
  if (stance === 'open') return false;
  if (act === 'criticize') return FINDS_FAULT.test(cue) || hasTopic;
  if (act === 'accuse') return ACCUSES.test(cue);
  return (
    COMMITTING.has(act) ||
    (act === 'decline' && tells) ||
    (isDenial(spoken) && (tells || !OF_ONESELF.test(content.find((part) => DENIAL.test(part)) ?? ''))) ||
    (act === 'assert' && WILL.test(content[0] ?? '')) ||
    isToBeDone(spoken)
  );
}

const FIRM: ReadonlySet<Act> = new Set<Act>(['decline', 'accuse']);
const COMMITTING: ReadonlySet<Act> = new Set<Act>(['deny', 'request', 'praise', 'promise', 'offer', 'threaten']);

/**
 * The main clauses of sentences: what stands under a condition or a reason is no stance ("shall strike if nothing is
 * offered").
 */
const clausesOf = (part: string): string[] =>
  part.split(/[.!?;]+["”’]?\s+/).map((sentence) => sentence.split(UNDER)[0]!);
