/** What is asked, told on, owned up to, refused and denied. */
import {
  ANSWERING,
  COUNTED_TWICE,
  DENIES,
  MISTAKEN,
  NEGATED,
  NEVER_DONE,
  NO_LONGER,
  NO_PART,
  NO_SIGN,
  NO_WAY,
  NONE_TO_COME,
  NOT_DENIED,
  NOT_DOING,
  NOT_NOW,
  NOT_SO,
  NOT_THE_LEAST,
  NOT_TRUE,
  OF_ALL,
  OFFERS,
  OWN_ERROR,
  OWN_RECORD,
  OWN_REFUSAL,
  RATHER,
  REFUSES,
  TELLS_ON,
  THERE_IS_NO,
  WAS_NOT,
  WAVED_AWAY,
  WONT_TALK,
} from '../../../../lang/en/acts.js';
import type { ActRule } from '../rule.js';
import { mainClause, ownFuture } from '../saying.js';

export const REJECTING: readonly ActRule[] = [
  {
    name: 'nothing but a question',
    why: 'A question among other sentences decides nothing.',
    examples: [
      '{“Who paid?”|content} {she|source} {said|cue question}.',
      '{“Who paid? The dam is old.”|content} {she|source} {said|cue assert}.',
    ],
    find: ({ asks }) => (asks ? 'question' : undefined),
  },
  {
    name: 'what another said, told on',
    why: 'Whatever the other did by saying it.',
    examples: ['{“She said we must rebuild, and a man laughed,”|content} {he|source} {wrote|cue assert}.'],
    find: ({ direct, said }) => (direct && TELLS_ON.test(said[0] ?? '') ? 'assert' : undefined),
  },
  {
    name: 'a fault of one’s own, or a body’s of its own count',
    examples: [
      '{“The mistake is ours,”|content} {she|source} {said|cue confirm}.',
      '{The agency|source} {said|cue confirm} {nine boats had been counted twice|content}.',
      '{She|source} {said|cue assert} {the ship had been wrongly listed|content}.',
      '{Orlo|source} {said|cue confirm} {four boats had been counted twice|content}.',
      '{“Our figure was incomplete,”|content} {the firm|source} {said|cue confirm}.',
      '{“We failed to warn them,”|content} {she|source} {said|cue confirm}.',
      '{“We failed to score,”|content} {she|source} {said|cue assert}.',
    ],
    find: ({ said, voice }) =>
      OWN_ERROR.test(said[0] ?? '') ||
      COUNTED_TWICE.test(said[0] ?? '') ||
      ((voice === 'body' || voice === 'officer') && OWN_RECORD.test(said[0] ?? ''))
        ? 'confirm'
        : undefined,
  },
  {
    name: 'said to be nobody’s business',
    examples: [
      '{She|source} {said|cue decline} {it was “a private matter”|content}.',
      '{“I would rather have the bridge than the port,”|content} {she|source} {said|cue assert}.',
      '{She|source} {said|cue decline} {it was too early to speak of blame|content}.',
      '{“I’m not going to get into who paid,”|content} {she|source} {said|cue decline}.',
    ],
    find: ({ said }) =>
      RATHER.test(said[0] ?? '') || NOT_NOW.test(said[0] ?? '') || WONT_TALK.test(said[0] ?? '')
        ? 'decline'
        : undefined,
  },
  {
    name: 'an idiom of refusal',
    examples: ['{She|source} {said|cue deny} {she would sell “over my dead body”|content}.'],
    find: ({ said }) => (NO_WAY.test(said[0] ?? '') ? 'deny' : undefined),
  },
  {
    name: 'said to offer, said to refuse',
    examples: [
      '{“We are ready to help,”|content} {she|source} {said|cue offer}.',
      '{She|source} {said|cue decline} {the port would not accept the ship|content}.',
    ],
    find: ({ said }) =>
      said.some((s) => OFFERS.test(s))
        ? 'offer'
        : REFUSES.test(said[0] ?? '') || ownRefusal(said[0] ?? '')
          ? 'decline'
          : undefined,
  },
  {
    name: 'ruled out for the time to come',
    examples: [
      '{The minister|source} {said|cue promise} {there would be no retreat|content}.',
      '{She|source} {said|cue predict} {there would be no survivors|content}.',
    ],
    find: ({ said }) => (NONE_TO_COME.test(said[0] ?? '') ? 'promise' : undefined),
  },
  {
    name: 'said not to be so',
    why: 'No sign of it, no such plan, not true, not the least of it, another has it wrong, or a first clause about the one talked of with “not”. Other negations deny nothing.',
    examples: [
      '{She|source} {said|cue deny} {there was “no indication” of a leak|content}.',
      '{The firm|source} {said|cue deny} {it had “no plans” to close the port|content}.',
      '{She|source} {said|cue deny} {the port was not for sale|content}.',
      '{“Nobody saw the wave,”|content} {she|source} {said|cue assert}.',
      '{She|source} {said|cue assert} {there were no survivors|content}.',
      '{“There is no market anymore,”|content} {she|source} {said|cue assert}.',
      '{“There are no trains from Orlo,”|content} {she|source} {said|cue assert}.',
      '{She|source} {said|cue deny} {she never signed the lease|content}.',
      '{“Which quay? Not mine,”|content} {she|source} {said|cue deny}.',
      '{“We have poisoned nobody. We have nothing to hide,”|content} {she|source} {said|cue deny}.',
      '{“Osk never took a penny,”|content} {she|source} {said|cue deny}.',
      '{His lawyer|source} {said|cue deny} {he “denies hiding the book”|content}.',
      '{She|source} {said|cue deny} {the clerk had no recollection of a letter|content}.',
      '{“We have never seen such a flood,”|content} {she|source} {said|cue assert}.',
      '{“Pure fiction, invented by rivals,”|content} {she|source} {said|cue deny}.',
      '{“Rubbish and lies,”|content} {she|source} {said|cue deny}.',
      '{“Fiction sells well,”|content} {she|source} {said|cue assert}.',
      '{“Garbage is burnt on Mondays,”|content} {she|source} {said|cue assert}.',
    ],
    find: ({ said }) =>
      said
        .map(own)
        .some(
          (s) =>
            NO_SIGN.test(s) || NOT_TRUE.test(s) || NOT_DOING.test(s) || (THERE_IS_NO.test(s) && !NO_LONGER.test(s)),
        ) ||
      said.some((s) => NEVER_DONE.test(s)) ||
      DENIES.test(said[0] ?? '') ||
      NO_PART.test(said[0] ?? '') ||
      (NOT_SO.test(said[0] ?? '') && !NOT_DENIED.test(said[0]!)) ||
      said.slice(0, 2).some((s) => NOT_THE_LEAST.test(s) || WAS_NOT.test(s) || MISTAKEN.test(s) || WAVED_AWAY.test(s))
        ? 'deny'
        : undefined,
  },
  {
    name: 'answered in the negative',
    why: 'What is answered or sworn rejects what was said before. Not to know is no denial, nor what holds of everybody.',
    examples: [
      '{The delegate|source} {replied|cue deny} {that the list was right and had not been touched|content}.',
      '{The delegate|source} {replied|cue assert} {that the list was right|content}.',
      '{“I don’t know,”|content} {she|source} {replied|cue assert}.',
      '{“You can’t have everything,”|content} {she|source} {replied|cue assert}.',
    ],
    find: (saying) => {
      const first = saying.direct ? mainClause(saying) : (saying.said[0] ?? '');
      return ANSWERING.has(saying.verb) &&
        NEGATED.test(first) &&
        !NOT_DENIED.test(first) &&
        !OF_ALL.test(first) &&
        !ownFuture(saying, first)
        ? 'deny'
        : undefined;
    },
  },
];

/** Up to a dash or “when he said”. */
const own = (words: string): string => words.split(/ [–—-] |, when /u, 1)[0]!;
const ownRefusal = (words: string): boolean => OWN_REFUSAL.test(words);
