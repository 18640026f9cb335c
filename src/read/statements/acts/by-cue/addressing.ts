/** What is offered to others, asked of them, what they are warned of and promised. */
import {
  AGREED_TO,
  ASKS,
  HOSTILE,
  OR_ELSE,
  OWN_FUTURE_DIRECT,
  OWN_FUTURE_INDIRECT,
  TO_COME,
  TO_COME_INDIRECT,
  TOLD_NOUNS,
  WARNED_TO,
} from '../../../../lang/en/acts.js';
import type { ActRule } from '../rule.js';
import { mainClause } from '../saying.js';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution']);

export const ADDRESSING: readonly ActRule[] = [
  {
    name: 'offered nothing, offered a view',
    why: 'Not to offer is to decline; views, advice and details are told.',
    examples: ['{Ida Brand|source} {offered|cue offer} {to pay|content}.'],
    find: ({ verb, whole }) =>
      verb !== 'offer' && verb !== 'propose'
        ? undefined
        : /^(?:no|nothing|little|few)\b/.test(whole)
          ? 'decline'
          : TOLD_NOUNS.test(whole)
            ? 'assert'
            : undefined,
  },
  {
    name: 'asked about, asked for',
    examples: [
      '{She|source} {asked|cue question} {whether the dam leaks|content}.',
      '{She|source} {asked for|cue request} {a second boat|content}.',
    ],
    find: ({ verb, cue, whole, direct }) =>
      verb !== 'ask'
        ? undefined
        : ASKS.test(whole) || direct
          ? 'question'
          : /\b(?:for|to|that|not)\b/u.test(`${cue.at(-1)} ${whole}`)
            ? 'request'
            : 'question',
  },
  {
    name: 'warned of one’s own doing, of what may come, of what is',
    examples: [
      '{The union|source} {warned|cue threaten} {that it would strike|content}.',
      '{The union|source} {warned|cue predict} {that prices may rise|content}.',
      '{Police|source} {warned|cue request} {residents to stay at home|content}.',
      '{Police|source} {warned|cue assert} {that the bridge is old|content}.',
    ],
    find: (saying) => {
      const { verb, whole, direct } = saying,
        clause = mainClause(saying);
      if (!WARNING.has(verb)) return undefined;
      if (
        OR_ELSE.test(whole) ||
        (direct ? OWN_FUTURE_DIRECT : OWN_FUTURE_INDIRECT).test(whole) ||
        (HOSTILE.test(clause) && /\b(?:will|would)\b/.test(clause))
      )
        return 'threaten';
      if (WARNED_TO.test(whole)) return 'request';
      return TO_COME.test(clause) || TO_COME_INDIRECT.test(clause) || /^(?:of|about)\b/.test(whole)
        ? 'predict'
        : 'assert';
    },
  },
  {
    name: 'agreed or swore to do',
    why: '“Agreed to wait” is a promise.',
    examples: [
      '{The union|source} {swore|cue promise} {to strike|content}.',
      '{The union|source} {agreed|cue assert} {that the dam is old|content}.',
    ],
    find: ({ verb, whole }) =>
      (verb === 'agree' || verb === 'swear') && AGREED_TO.test(whole) ? 'promise' : undefined,
  },
];
