/** What is insisted on, pleaded, vowed, feared, fought against, wanted. */
import { CLAIMS, TO_COME } from '../../../../lang/en/acts.js';
import type { ActRule } from '../rule.js';
import { mainClause } from '../saying.js';

const PUSHED_BACK = /^(?:has |have |had )?(?:push|hit|fir|fight|fought)\p{L}* back\b/u;

export const INSISTING: readonly ActRule[] = [
  {
    name: 'insisted on',
    examples: [
      '{The union|source} {insisted|cue request} {on a second boat|content}.',
      '{The union|source} {insisted|cue assert} {that the boat is old|content}.',
    ],
    find: ({ verb, cue, whole }) =>
      verb === 'insist' && (cue.at(-1) === 'on' || whole.startsWith('on ')) ? 'request' : undefined,
  },
  {
    name: 'pleaded',
    examples: [
      '{Ida Brand|source} {has pleaded|cue deny} {not guilty|content}.',
      '{Ida Brand|source} {pleaded|cue confirm} {guilty|content}.',
    ],
    find: ({ verb, whole }) =>
      verb !== 'plead'
        ? undefined
        : /^not guilty\b/.test(whole)
          ? 'deny'
          : /^guilty\b/.test(whole)
            ? 'confirm'
            : undefined,
  },
  {
    name: 'spoke of a number',
    examples: [
      '{The organisers|source} {spoke|cue assert} {of 1,500 people|content}.',
      '{She|source} {spoke of|cue other} {the dam|content}.',
    ],
    find: ({ verb, whole }) =>
      (verb === 'speak' || verb === 'talk') && /^(?:of )?(?:\p{L}+ ){0,2}?\p{N}/u.test(whole) ? 'assert' : undefined,
  },
  {
    name: 'vowed to hurt',
    examples: [
      '{The general|source} {vowed|cue threaten} {that the strike would not go unanswered|content}.',
      '{The mayor|source} {vowed|cue promise} {to rebuild the dam|content}.',
    ],
    find: ({ verb, whole }) =>
      (verb === 'vow' || verb === 'swear') &&
      /\bgo (?:unanswered|unpunished)\b|\b(?:retaliate|strike back|hit back|wage war|revenge)\b/u.test(whole)
        ? 'threaten'
        : undefined,
  },
  {
    name: 'feared for what may come',
    examples: [
      '{Residents|source} {fear|cue predict} {that the wall will fall|content}.',
      '{Residents|source} {fear|cue other} {a second flood|content}.',
    ],
    find: (saying) => (saying.verb === 'fear' && TO_COME.test(mainClause(saying)) ? 'predict' : undefined),
  },
  {
    name: 'pushed back against what is claimed, or against somebody',
    examples: [
      '{The union|source} {pushed back against|cue criticize} {the plan to close the port|content}.',
      '{The union|source} {pushed back against|cue deny} {claims of theft|content}.',
    ],
    find: ({ cue, whole }) =>
      !PUSHED_BACK.test(cue.join(' '))
        ? undefined
        : whole.split(/[^\p{L}]+/u, 4).some((w) => CLAIMS.has(w))
          ? 'deny'
          : 'criticize',
  },
  {
    name: 'wanted of oneself, wanted of others',
    why: 'What one wants to do oneself is asked of nobody.',
    examples: [
      '{She|source} {wants|cue other} {to lead the port|content}.',
      '{She|source} {wants|cue request} {the port to close|content}.',
    ],
    find: ({ verb, whole, negated }) =>
      verb === 'want' && !negated ? (/^to\b/u.test(whole) ? 'other' : 'request') : undefined,
  },
];
