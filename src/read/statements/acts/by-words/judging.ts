/** Who is to blame or to be trusted, judgements, and the news of an authority. */
import {
  BARE_COUNT,
  BLAMES,
  COUNTED_NEWS,
  FALLS_SHORT,
  MADE_TO,
  NEGATED,
  OF_MIND,
  PERFECT,
  TELLING,
  TRUSTS,
  WAS_DONE,
  WRONG_SUFFERED,
  WRONGED,
} from '../../../../lang/en/acts.js';
import { judgementOf } from '../judgement.js';
import type { ActRule } from '../rule.js';
import { mainClause } from '../saying.js';

export const BLAMING: readonly ActRule[] = [
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
];

export const JUDGING: readonly ActRule[] = [
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
