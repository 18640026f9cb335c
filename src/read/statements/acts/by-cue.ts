/** Acts that the cue decides, alone or with the first words after it. */
import {
  AGREED_TO,
  ASKS,
  CLAIMS,
  HOSTILE,
  LIGHT,
  NAMING,
  OR_ELSE,
  OWN_CHOICE,
  OWN_FUTURE_DIRECT,
  OWN_FUTURE_INDIRECT,
  OWN_FAULT,
  SPEECH_NOUNS,
  THINKING,
  TO_COME,
  TO_COME_INDIRECT,
  TOLD_NOUNS,
  UNTRUE,
  WARNED_TO,
  WITHHELD,
} from '../../../lang/en/acts.js';
import { SPEAKING } from '../../../lang/en/cues.js';
import type { Act } from '../../../types.js';
import { judgementOf } from './judgement.js';
import type { ActRule } from './rule.js';
import { mainClause } from './saying.js';

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
const TOWARDS = /^(?:called |calls |calling |call )?(?:for|on|upon)\b/;
const WARNING: ReadonlySet<string> = new Set(['warn', 'caution']);
const PUSHED_BACK = /^(?:has |have |had )?(?:push|hit|fir|fight|fought)\p{L}* back\b/u;
const REJECTING: ReadonlySet<string> = new Set(['reject', 'dismiss', 'rebuff']);

export const CUE_RULES: readonly ActRule[] = [
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
  {
    name: 'insisted on',
    examples: [
      '{The union|source} {insisted on|cue request} {a second boat|content}.',
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
      '{The organisers|source} {spoke of|cue assert} {1,500 people|content}.',
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
      '{Residents|source} {fear|cue other} {the river|content}.',
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
  {
    name: 'noun of speech after a verb that says little',
    why: 'The noun names the act, as cue or at the beginning of what is said.',
    examples: [
      '{Ida Brand|source} {reiterated|cue request} {her call for talks|content}.',
      '{Ida Brand|source} {reiterated|cue assert} {that the dam is old|content}.',
    ],
    find: ({ verb, cue, whole }) =>
      LIGHT.has(cue.at(-1)!)
        ? nounIn(whole.split(/[^\p{L}'-]+/u, 4))
        : LIGHT.has(cue[0]!) || verb === ''
          ? nounIn(cue.slice(-2))
          : undefined,
  },
  {
    name: 'a claim called untrue',
    examples: [
      '{She|source} {called|cue deny} {the report “a hoax”|content}.',
      '{She|source} {called|cue criticize} {the mayor “a liar”|content}.',
    ],
    find: ({ verb, whole }) =>
      NAMING.has(verb) && whole.split(/[^\p{L}]+/u, 3).some((w) => CLAIMS.has(w)) && UNTRUE.test(whole)
        ? 'deny'
        : undefined,
  },
  {
    name: 'blamed on a mishap',
    why: 'No one is accused; that something went wrong is admitted.',
    examples: [
      '{The ministry|source} {blamed|cue confirm} {a “copying error”|content}.',
      '{The ministry|source} {blamed|cue accuse} {the port|content}.',
    ],
    find: ({ verb, whole }) => (verb === 'blame' && OWN_FAULT.test(whole) ? 'confirm' : undefined),
  },
  {
    name: 'called by a name',
    why: 'The words decide: “called it a joke” blames, “described it as a triumph” praises, “described it as a tank” says.',
    examples: [
      '{She|source} {called|cue criticize} {the plan “a joke”|content}.',
      '{She|source} {described|cue assert} {the ship as a tanker|content}.',
      '{She|source} {called for|cue request} {talks|content}.',
    ],
    find: ({ verb, cue, whole, quotes }) => {
      if (!NAMING.has(verb)) return undefined;
      if (verb === 'call' && TOWARDS.test(`${cue.at(-1)} ${whole}`)) return 'request';
      return judgementOf(whole) ?? (verb === 'call' && quotes ? 'criticize' : 'assert');
    },
  },
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

/** What the first noun of speech among a few words does, unless it says no more than “said”. */
function nounIn(words: readonly string[]): Act | undefined {
  const noun = words.find((word) => Object.hasOwn(SPEECH_NOUNS, word));
  return noun === undefined || SPEECH_NOUNS[noun] === 'assert' ? undefined : SPEECH_NOUNS[noun];
}
