/** Whether a phrase can be somebody who speaks: a person or body by name, or a noun such as “police”. */
import { SPEAKER_NOUNS } from '../../lang/en/speakers.js';
import type { Mention } from '../../types.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';

export type Voices = (line: Line, range: Range) => boolean;

/** The head decides: “a senior ministry {official}”, “two {people} familiar with it”, “Ida {Brand}”. */
export function toVoices(mentions: readonly Mention[]): Voices {
  const ends = new Set<number>();
  for (const { form, type, end } of mentions)
    if (form !== 'pronoun' && (type === 'person' || type === 'organization' || type === 'group')) ends.add(end);
  return ({ atoms }, { from, to }) => {
    if (from >= to) return false;
    const open = atoms
      .slice(from, to)
      .findIndex((a) => /^(?:of|for|at|in|from|with|who|familiar|close|briefed)$/.test(a.lower));
    const noun = atoms[open > 0 ? from + open - 1 : to - 1]!;
    return SPEAKER_NOUNS.has(noun.lower) || ends.has(noun.end);
  };
}
