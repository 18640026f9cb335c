/** What is not said, is turned down, denied or taken back. */
import { CLAIMS, OWN_CHOICE, THINKING, WITHHELD } from '../../../../lang/en/acts.js';
import { SPEAKING } from '../../../../lang/en/cues.js';
import type { ActRule } from '../rule.js';

const REFUSED: ReadonlySet<string> = new Set([
  'want',
  'agree',
  'accept',
  'support',
  'endorse',
  'promise',
  'offer',
  'announce',
  'address',
  'commit',
  'guarantee',
]);
const REJECTING: ReadonlySet<string> = new Set(['reject', 'dismiss', 'rebuff']);

export const REFUSING: readonly ActRule[] = [
  {
    name: 'not said',
    why: 'Not to speak is to decline; not to deny is no denial.',
    examples: [
      '{She|source} {would not say|cue decline} {who paid|content}.',
      '{She|source} {did not deny|cue confirm} {the claim|content}.',
    ],
    find: ({ verb, negated, act, cue }) => {
      if (!negated) return undefined;
      if (verb === 'deny') return cue.includes('confirm') ? 'decline' : 'confirm';
      if (THINKING.has(verb)) return 'deny';
      return SPEAKING.has(verb) || REFUSED.has(verb) ? 'decline' : act;
    },
  },
  {
    name: 'would say no more',
    examples: ['{She|source} {would only say|cue decline} {that judges are human|content}.'],
    find: ({ cue }) =>
      /^(?:would|will|could) (?:only|merely) (?:say|tell|confirm)$/u.test(cue.join(' ')) ? 'decline' : undefined,
  },
  {
    name: 'rejected as untrue, or turned down',
    examples: [
      '{She|source} {rejected|cue deny} {claims that it leaks|content}.',
      '{She|source} {rejected|cue decline} {military help|content}.',
    ],
    find: ({ verb, whole }) => {
      if (!REJECTING.has(verb)) return undefined;
      return whole.split(/[^\p{L}]+/u, 4).some((w) => CLAIMS.has(w))
        ? 'deny'
        : verb === 'dismiss'
          ? 'criticize'
          : 'decline';
    },
  },
  {
    name: 'denied what was asked for',
    why: 'Entry or bail is refused, nothing is said to be untrue.',
    examples: [
      '{The port|source} {denied|cue decline} {entry to four ships|content}.',
      '{The port|source} {denied|cue deny} {that a request was made|content}.',
    ],
    find: ({ verb, whole }) => (verb === 'deny' && WITHHELD.test(whole) ? 'decline' : undefined),
  },
  {
    name: 'ruled out as a cause, or as something to do',
    why: 'A cause that is ruled out is denied; what one could do oneself is declined.',
    examples: [
      '{Police|source} {ruled out|cue deny} {sabotage|content}.',
      '{She|source} {ruled out|cue decline} {an early election|content}.',
      '{She|source} {ruled out|cue decline} {sending a second boat|content}.',
    ],
    find: ({ verb, cue, whole, negated }) =>
      verb !== 'rule' || !(cue.at(-1) === 'out' || whole.startsWith('out ')) || negated
        ? undefined
        : OWN_CHOICE.test(whole.replace(/^out /, ''))
          ? 'decline'
          : 'deny',
  },
  {
    name: 'walked back',
    why: 'Whoever takes back what he said admits that it was not so.',
    examples: ['{The firm|source} {walked back|cue confirm} {the figure|content}.'],
    find: ({ cue }) =>
      /^(?:has |have |had )?(?:also )?(?:(?:walk|row)\p{L}* back|t(?:ook|akes?|aken|aking) back|retract\p{L}*|recant\p{L}*)\b/u.test(
        cue.join(' '),
      )
        ? 'confirm'
        : undefined,
  },
];
