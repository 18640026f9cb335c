/** Runs of words with capitals → names. What speaks for their type is in evidence.ts; whom they mean, in known.ts. */
import { compoundAt, isSlug } from './names/compounds.js';
import { cutRun } from './names/cut.js';
import { byFirstWord, findInHeadline } from './names/headlines.js';
import type { Name, Reader } from './names/name.js';
import { runEnd } from './runs.js';
import { isCapital, type Stretch } from './stretches.js';

export function findNames(reader: Reader, stretches: readonly Stretch[]): Name[] {
  const names: Name[] = [];
  for (const stretch of stretches) if (stretch.kind !== 'headline') findIn(reader, stretch, names);
  const known = byFirstWord(reader.tokens, names);
  for (const stretch of stretches) if (stretch.kind === 'headline') findInHeadline(reader, stretch, known, names);
  return names.sort((a, b) => a.start - b.start);
}

function findIn(reader: Reader, stretch: Stretch, names: Name[]): void {
  const { tokens } = reader;
  for (let i = stretch.first; i < stretch.last; ) {
    const { kind, text } = tokens[i]!;
    if (kind === 'word' && isCapital(text) && !SHORTENED.test(text)) {
      const end = runEnd(reader, i, stretch);
      cutRun(reader, stretch, i, end, names);
      i = end;
      continue;
    }
    const inner = mayHoldName(reader, i) ? compoundAt(tokens, i) : undefined;
    if (inner) names.push(inner);
    i++;
  }
}

/** “Don't”, “I'm”. */
const SHORTENED = /['’](?:t|m|ve|d|ll|re)$/i;

const mayHoldName = ({ tokens }: Reader, at: number): boolean => {
  const { kind, text } = tokens[at]!;
  return kind === 'word' ? !isCapital(text) && text.includes('-') : isSlug(tokens, at);
};
