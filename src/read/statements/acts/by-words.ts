/** Acts of a plain “said”, by the words that are said: the more telling first. */
import {
  ANSWERING,
  BARE_COUNT,
  BLAMES,
  COUNTED_NEWS,
  COUNTED_TWICE,
  DENIES,
  FALLS_SHORT,
  FORESEES,
  FORMAL_ACT_TO_COME,
  HOSTILE,
  IMPERATIVE,
  MADE_TO,
  MISTAKEN,
  NEGATED,
  NEVER_DONE,
  NO_DOING,
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
  OF_MIND,
  OFFERS,
  OR_ELSE,
  OUGHT,
  OUGHT_NOT,
  OWN_ERROR,
  OWN_FUTURE_DIRECT,
  OWN_FUTURE_INDIRECT,
  OWN_PEOPLE,
  OWN_RECORD,
  OWN_REFUSAL,
  OWN_WILL,
  PERFECT,
  RATHER,
  REFUSES,
  TELLING,
  TELLS_ON,
  THERE_IS_NO,
  TO_COME,
  TO_COME_INDIRECT,
  TRUSTS,
  UNDER_WAY,
  WAS_DONE,
  WAS_NOT,
  WAVED_AWAY,
  WILL_RISE,
  WONT_TALK,
  WRONG_SUFFERED,
  WRONGED,
} from '../../../lang/en/acts.js';
import { judgementOf } from './judgement.js';
import type { ActRule } from './rule.js';
import { mainClause, type Saying } from './saying.js';

export const WORD_RULES: readonly ActRule[] = [
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
  {
    name: 'said what ought to be done',
    examples: [
      '{“The council should close the bridge,”|content} {she|source} {said|cue request}.',
      '{“Release the files,”|content} {she|source} {said|cue request}.',
      '{She|source} {said|cue assert} {the bridge cost more than it should|content}.',
    ],
    find: ({ said, direct }) =>
      said.some((s) => OUGHT.test(s) && !OUGHT_NOT.test(s)) || (direct && IMPERATIVE.test(said[0]!))
        ? 'request'
        : undefined,
  },
  {
    name: 'a formal act to come',
    why: 'Who files, appeals, rules or resigns, and what will be held or stay closed, is told as news.',
    examples: [
      '{The lawyer|source} {said|cue announce} {he would file an appeal|content}.',
      '{The mediator|source} {said|cue announce} {the talks would resume on Friday|content}.',
      '{She|source} {said|cue predict} {prices would rise|content}.',
    ],
    find: ({ said, direct, verb, voice }) =>
      !direct &&
      TELLING.has(verb) &&
      voice !== 'unnamed' &&
      FORMAL_ACT_TO_COME.test(said[0] ?? '') &&
      !/\b(?:if|unless)\b/.test(said[0]!)
        ? 'announce'
        : undefined,
  },
  {
    name: 'said what the speaker will do',
    why: 'To hurt somebody is a threat, anything else a promise. “I would” in a quotation is no plan.',
    examples: [
      '{“We will rebuild the dam,”|content} {she|source} {said|cue promise}.',
      '{“We will sue the port,”|content} {she|source} {said|cue threaten}.',
      '{She|source} {said|cue promise} {she would pay|content}.',
      '{“I’ll tell you how it was,”|content} {she|source} {said|cue assert}.',
    ],
    find: (saying) => {
      const first = saying.said[0]!,
        own = ownFuture(saying, first),
        clause = mainClause(saying);
      if (saying.said.some((s) => HOSTILE.test(s) && (ownFuture(saying, s) || OWN_WILL.test(s)))) return 'threaten';
      if (OR_ELSE.test(saying.whole) && (TO_COME.test(clause) || /^(?:if|unless)\b/.test(first))) return 'threaten';
      return own && !NO_DOING.test(first) ? 'promise' : undefined;
    },
  },
  {
    name: 'said who is to blame',
    why: 'Or what another has done wrong, or had done.',
    examples: [
      '{“The port is to blame,”|content} {she|source} {said|cue accuse}.',
      '{“They hid the dead and everybody knew,”|content} {she|source} {said|cue accuse}.',
      '{She|source} {said|cue accuse} {the port had forced him to resign|content}.',
      '{She|source} {said|cue assert} {nobody had stolen the boat|content}.',
    ],
    find: ({ said }) =>
      said.some((s) => BLAMES.test(s) || MADE_TO.test(s) || WRONG_SUFFERED.test(s)) || WRONGED.test(said[0] ?? '')
        ? 'accuse'
        : undefined,
  },
  {
    name: 'trusted',
    examples: ['{The mayor|source} {said|cue praise} {she had his “full confidence”|content}.'],
    find: ({ whole }) => (TRUSTS.test(whole) && !NEGATED.test(whole) ? 'praise' : undefined),
  },
  {
    name: 'said what would follow, or what is expected',
    examples: [
      '{“If nothing changes, that is 12,000 by the end of the month,”|content} {she|source} {said|cue predict}.',
      '{Two aides|source} {said|cue predict} {they expected him to go|content}.',
    ],
    find: ({ said }) => (FORESEES.test(said[0] ?? '') ? 'predict' : undefined),
  },
  {
    name: 'said what one’s own people will do',
    examples: [
      '{She|source} {said|cue announce} {her negotiators would still travel|content}.',
      '{She|source} {insisted|cue promise} {her government would serve out its term|content}.',
    ],
    find: ({ said, direct, verb }) =>
      !direct && OWN_PEOPLE.test(said[0] ?? '') ? (verb === 'insist' ? 'promise' : 'announce') : undefined,
  },
  {
    name: 'said what is to come',
    why: 'An authority’s plan is news; of others it is a prediction. Only the first clause counts.',
    examples: [
      '{She|source} {said|cue predict} {prices may rise|content}.',
      '{She|source} {said|cue assert} {it was last seen in early May|content}.',
      '{Police|source} {said|cue announce} {the road would reopen|content}.',
      '{Police|source} {said|cue predict} {the toll would rise|content}.',
      '{She|source} {said|cue assert} {the boat was safe when it would sail|content}.',
    ],
    find: (saying) => {
      const clause = mainClause(saying),
        would = !saying.direct && TO_COME_INDIRECT.test(clause);
      if (
        (!TO_COME.test(clause) && !would) ||
        OF_MIND.test(clause) ||
        (ownFuture(saying, clause) && NO_DOING.test(clause))
      )
        return undefined;
      return (saying.voice === 'body' || saying.voice === 'officer') &&
        !saying.direct &&
        !WILL_RISE.test(clause) &&
        /\b(?:would|will)\b/.test(clause)
        ? 'announce'
        : 'predict';
    },
  },
  {
    name: 'under way, by one who speaks for a body',
    examples: [
      '{“Trucks are leaving Karsholm tonight,”|content} {a police spokesman|source} {said|cue announce}.',
      '{“Trucks are leaving Karsholm tonight,”|content} {a diver|source} {said|cue assert}.',
    ],
    find: ({ voice, said }) =>
      (voice === 'body' || voice === 'officer') && UNDER_WAY.test(said[0] ?? '') ? 'announce' : undefined,
  },
  {
    name: 'said in judgement',
    examples: [
      '{“They are weak,”|content} {she|source} {said|cue criticize}.',
      '{“It was a brave and brilliant rescue,”|content} {she|source} {said|cue praise}.',
      '{She|source} {said|cue assert} {the bridge was weak|content}.',
    ],
    find: ({ whole, quotes, said }) =>
      quotes ? (judgementOf(whole) ?? (FALLS_SHORT.test(said[0] ?? '') ? 'criticize' : undefined)) : undefined,
  },
  {
    name: 'news of an authority',
    why: 'What a body says, and what one who speaks for it says has been done. An official without a name leaks.',
    examples: [
      '{Police|source} {said|cue announce} {nine boats sank|content}.',
      '{A police spokesman|source} {said|cue announce} {the crew had been found|content}.',
      '{A police spokesman|source} {said|cue announce} {the last boats were found on Sunday|content}.',
      '{A police spokesman|source} {said|cue assert} {the road was icy|content}.',
      '{A senior official|source} {said|cue assert} {nine boats sank|content}.',
    ],
    find: (saying) =>
      saying.direct || !TELLING.has(saying.verb) || OF_MIND.test(mainClause(saying))
        ? undefined
        : BARE_COUNT.test(saying.whole)
          ? 'assert'
          : saying.voice === 'body' ||
              (saying.voice === 'officer' &&
                (PERFECT.test(mainClause(saying)) ||
                  COUNTED_NEWS.test(saying.said[0] ?? '') ||
                  WAS_DONE.test(saying.said[0] ?? '')))
            ? 'announce'
            : undefined,
  },
];

const ownFuture = ({ direct }: Saying, words: string): boolean =>
  (direct ? OWN_FUTURE_DIRECT : OWN_FUTURE_INDIRECT).test(words);
/** Up to a dash or “when he said”. */
const own = (words: string): string => words.split(/ [–—-] |, when /u, 1)[0]!;
const ownRefusal = (words: string): boolean => OWN_REFUSAL.test(words);
