/** A term that somebody used: “Brand has used the word “sabotage”.” */
import { HAVE, NEGATIONS } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import { type LinePhrasing, type Range, spanOf } from './draft.js';
import type { Line } from './lines.js';
import { sourceBefore } from './sources.js';

export const USED_WORDS: LinePhrasing = {
  name: 'used the word Y',
  why: 'Who refuses a word, or is told to use it, has not said it.',
  examples: [
    '{Ida Brand|source} {has used the phrase|cue} {“a wall of paper”|content} in two speeches. {The mayor|source} {used the word|cue} {“sabotage”|content}.',
    'Ida Brand has not used the word “sabotage”. Nobody should use the term “incident”.',
  ],
  find: (line) =>
    line.atoms.flatMap((_, verb) => {
      const cue = cueAt(line, verb),
        source = cue && sourceBefore(line, cue.from);
      return cue && source
        ? [
            {
              by: USED_WORDS.name,
              line,
              verb: 'say',
              act: 'assert',
              negated: false,
              source: [spanOf(line, source)],
              cue: [spanOf(line, cue)],
              content: [spanOf(line, { from: cue.to, to: cue.to + 1 })],
              near: spanOf(line, { from: source.from, to: cue.to + 1 }),
            },
          ]
        : [];
    }),
};

const TERMS = new Set(['word', 'words', 'phrase', 'term', 'terms', 'expression', 'slogan']);

function cueAt({ atoms }: Line, verb: number): Range | undefined {
  if (
    !/^use[sd]$/.test(atoms[verb]!.lower) ||
    atoms[verb + 1]?.lower !== 'the' ||
    !TERMS.has(atoms[verb + 2]?.lower ?? '') ||
    atoms[verb + 3]?.kind !== 'quote'
  )
    return undefined;
  let from = verb;
  while (from > 0 && (HAVE.has(atoms[from - 1]!.lower) || isAdverb(atoms[from - 1]!))) from--;
  return atoms.slice(from, verb).some((a) => NEGATIONS.has(a.lower)) ? undefined : { from, to: verb + 3 };
}
