/**
 * Who can have said something: a name, a noun or a pronoun with what belongs to it. A clause cannot: “worked on the
 * dam”, “Ida Brand resigned”.
 */
import type { Span } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Candidate } from './joined.js';
import { wordsOf } from './view.js';

/**
 * Candidates for one statement, each with a source that can speak: of several pieces those that can, of two candidates
 * the other's. Where neither has one they stay as they are.
 */
export function withSpeakers(
  grammar: Grammar,
  tags: readonly string[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const tagOf = (word: number): string => tags[grammar.tags[word]!] ?? '';
  const canSpeak = (span: Span): boolean => {
    const words = wordsOf(grammar, [span]),
      top = topOf(grammar, words);
    // “Ida Brand, who heads the works”, misread as a sentence
    return top === undefined || !/^(?:VB|MD)/.test(tagOf(top)) || words.some((w) => w < top && /^W/.test(tagOf(w)));
  };
  const speaking = candidates.map(({ spans }) => spans.source.filter(canSpeak));
  return candidates.map((candidate, i) => {
    const { source } = candidate.spans,
      own = speaking[i]!,
      other = speaking.find((s, k) => k !== i && s.length > 0);
    if (own.length === source.length) return candidate;
    const mended = other ?? own;
    return mended.length ? { ...candidate, spans: { ...candidate.spans, source: mended } } : candidate;
  });
}

/** The word whose head stands outside. */
function topOf(grammar: Grammar, words: readonly number[]): number | undefined {
  const first = words[0] ?? 0,
    last = words.at(-1) ?? -1;
  return words.find((w) => grammar.heads[w]! < first || grammar.heads[w]! > last);
}
