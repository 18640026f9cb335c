/** What ought to be done, what the speaker will do, and what else is to come. */
import {
  FORESEES,
  FORMAL_ACT_TO_COME,
  HOSTILE,
  IMPERATIVE,
  NO_DOING,
  OF_MIND,
  OR_ELSE,
  OUGHT,
  OUGHT_NOT,
  OWN_PEOPLE,
  OWN_WILL,
  TELLING,
  TO_COME,
  TO_COME_INDIRECT,
  UNDER_WAY,
  WILL_RISE,
} from '../../../../lang/en/acts.js';
import type { ActRule } from '../rule.js';
import { mainClause, ownFuture } from '../saying.js';

export const INTENDING: readonly ActRule[] = [
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
];

export const FORESEEING: readonly ActRule[] = [
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
];
