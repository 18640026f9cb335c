/** A line → its cue verbs, each with the auxiliaries and the particle that make it one word: “has denied”, “would not say”, “pointed out”. */
import { AUXILIARIES, BE, HAVE, NEGATIONS } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';
import { type CueVerb, type Shape, VERB_FORMS } from './verb-forms.js';

export interface VerbGroup extends Range {
  readonly cue: CueVerb;
  /** Index of the verb itself. */
  readonly verb: number;
  /** finite: has a subject · participle: “saying” · infinitive: “to say” · passive: “was told”. */
  readonly voice: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly negated: boolean;
}

export function findVerbGroups(line: Line): VerbGroup[] {
  return line.atoms.flatMap((atom, verb) => {
    const form = atom.kind === 'word' ? VERB_FORMS.get(atom.lower) : undefined;
    if (!form) return [];
    const from = groupStart(line, verb), words = line.atoms.slice(from, verb).map((a) => a.lower);
    const voice = voiceOf(line, from, words, form.shapes);
    return voice ? [{ cue: form.cue, verb, from, to: verb + 1, voice, negated: words.some((w) => NEGATIONS.has(w)) }] : [];
  });
}

function voiceOf(line: Line, from: number, words: readonly string[], shapes: ReadonlySet<Shape>): VerbGroup['voice'] | undefined {
  const be = words.some((w) => BE.has(w)), past = shapes.has('past') || shapes.has('participle');
  if (shapes.has('ing')) return be ? 'finite' : 'participle';
  if (words.includes('to')) return 'infinitive';
  if (past && be) return 'passive';
  if (past && (shapes.has('past') || words.some((w) => HAVE.has(w)))) return 'finite';
  if (shapes.has('present') && isVerbPlace(line, from)) return 'finite';
  return shapes.has('base') && (words.length || isPlural(line.atoms[from - 1]?.lower ?? '')) ? 'finite' : undefined;
}

/** Index of the first auxiliary of the group; adverbs count only between auxiliary and verb. */
function groupStart({ atoms }: Line, verb: number): number {
  let from = verb;
  for (let i = verb - 1; i >= 0 && verb - i <= 6; i--) {
    const word = atoms[i]!.lower;
    if (AUXILIARIES.has(word)) from = i;
    else if (word === 'to') return i;
    else if (!isAdverb(word)) break;
  }
  return from;
}

/** “says” after a noun phrase or a quotation, not “the calls” or “their claims”. */
function isVerbPlace({ atoms }: Line, from: number): boolean {
  const before = atoms[from - 1];
  return before !== undefined && !/^(?:the|a|an|of|for|his|her|its|their|our|my|your|these|those|some|many|new|in|by|and's|'s|no|any|such|more|over|on|with|to)$/.test(before.lower);
}

const isPlural = (word: string): boolean => /^(?:they|we|i|you|who|that|which|people|police|many|some|others|officials)$/.test(word) || /[^su]s$/.test(word) || word === '“';

