/**
 * What somebody said, denied in the same breath by whom it is about: “said the board had sold the mill, which it
 * denies”, “…, a charge the mayor has rejected”.
 */
import { DENYING_VERBS, SAID_NOUNS } from '../../lang/en/anaphors.js';
import { type LinePhrasing, type Range, spanOf } from './draft.js';
import type { Line } from './lines.js';
import { isDash, sourceBefore } from './sources.js';
import { findVerbGroups } from './verb-groups.js';

export const DISOWNED: LinePhrasing = {
  name: 'Y, which X denies',
  examples: [
    '{Ida Brand|source} {said|cue} {the board had sold the mill|content}, {which|content} {it|source} {denies|cue}.',
    '{Ida Brand|source} {said|cue} {the board had sold the mill|content}, {a claim|content} {the mayor|source} {has rejected|cue}.',
    'The gate, which she rejected, was made of oak.',
  ],
  find: (line) =>
    findVerbGroups(line).flatMap((group) => {
      if (group.voice !== 'finite' || group.negated || !DENYING_VERBS.has(group.cue.verb) || hasObject(line, group.to))
        return [];
      const source = sourceBefore(line, group.from),
        content = source && said(line, source.from, OF_TRUTH.has(group.cue.verb));
      return content
        ? [
            {
              by: DISOWNED.name,
              line,
              verb: group.cue.verb,
              act: 'deny',
              negated: false,
              source: [spanOf(line, source)],
              cue: [spanOf(line, group)],
              content: [spanOf(line, content)],
              near: spanOf(line, { from: content.from, to: group.to }),
            },
          ]
        : [];
    }),
};

/** “which she denied writing”, “a charge he dismissed as “a fairy tale””: what is denied stands behind the verb. */
const hasObject = ({ atoms }: Line, at: number): boolean =>
  /^(?:as|that|to|any|having|.{2,}ing)$/.test(atoms[at]?.lower ?? '') || atoms[at]?.kind === 'quote';

/** Plans and gates are rejected; what is denied or disputed could be true. */
const OF_TRUTH: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute']);

/** “, which”, “, a charge”, “– an old allegation that”, “, something” before the one who denies it. */
function said({ atoms }: Line, subject: number, ofTruth: boolean): Range | undefined {
  const relative = /^(?:which|that)$/.test(atoms[subject - 1]?.lower ?? '') ? subject - 1 : subject;
  const noun = relative - 1,
    isNoun = isSaid(atoms[noun]?.lower ?? '');
  if (!isNoun)
    return ofTruth && atoms[relative]?.lower === 'which' && isBreak(atoms[noun])
      ? { from: relative, to: subject }
      : undefined;
  let from = noun;
  while (from > 0 && noun - from < LONGEST && !isBreak(atoms[from - 1])) from--;
  return isBreak(atoms[from - 1]) && (from === noun || /^(?:an?|the|all)$/.test(atoms[from]!.lower))
    ? { from, to: noun + 1 }
    : undefined;
}
const LONGEST = 3;

const isSaid = (word: string): boolean =>
  word === 'something' || SAID_NOUNS.has(word.replace(/s$/, '')) || SAID_NOUNS.has(word);

const isBreak = (atom: Line['atoms'][number] | undefined): boolean =>
  atom !== undefined && (atom.lower === ',' || isDash(atom));
