/** What the cue itself calls it: a noun of speech, a claim called untrue, somebody or something called by a name. */
import { CLAIMS, LIGHT, NAMING, OWN_FAULT, SPEECH_NOUNS, UNTRUE } from '../../../../lang/en/acts.js';
import type { Act } from '../../../../types.js';
import { judgementOf } from '../judgement.js';
import type { ActRule } from '../rule.js';

const TOWARDS = /^(?:called |calls |calling |call )?(?:for|on|upon)\b/;

export const CALLING: readonly ActRule[] = [
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
];

/** What the first noun of speech among a few words does, unless it says no more than “said”. */
function nounIn(words: readonly string[]): Act | undefined {
  const noun = words.find((word) => Object.hasOwn(SPEECH_NOUNS, word));
  return noun === undefined || SPEECH_NOUNS[noun] === 'assert' ? undefined : SPEECH_NOUNS[noun];
}
