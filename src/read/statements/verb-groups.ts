/**
 * A line → its cue verbs, each with the auxiliaries and the particle that make it one word: “has denied”, “would not
 * say”, “pointed out”.
 */
import { NOUN_LIKE, SPEAKING } from '../../lang/en/cues.js';
import { AUXILIARIES, BE, DETERMINERS, HAVE, MODALS, NEGATIONS } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';
import { isCapital, phraseEnd } from './noun-phrases.js';
import { type CueVerb, PARTICLE_HEADS, PARTICLED, VERB_FORMS, type VerbForm } from './verb-forms.js';

export interface VerbGroup extends Range {
  readonly cue: CueVerb;
  /** Index of the verb itself. */
  readonly verb: number;
  /** finite: has a subject · participle: “saying” · infinitive: “to say” · passive: “was told”. */
  readonly voice: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly negated: boolean;
}

export function findVerbGroups(line: Line): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const [verb, atom] of line.atoms.entries()) {
    const particles = particlesAfter(line, verb),
      form = particles ? PARTICLED.get(wordsAt(line, verb, 1 + particles)) : VERB_FORMS.get(atom.lower);
    if (!form || (verb > 0 && line.kind !== 'heading' && isCapital(atom))) continue;
    const from = groupStart(line, verb),
      words = line.atoms.slice(from, verb).map((a) => a.lower);
    const voice = voiceOf(line, { from, to: verb }, words, form, line.tagAt(atom.start));
    // “would neither confirm nor deny”
    const nor =
      words.includes('neither') &&
      line.atoms[verb + 1]?.lower === 'nor' &&
      VERB_FORMS.has(line.atoms[verb + 2]?.lower ?? '')
        ? 2
        : 0;
    if (voice)
      groups.push({
        cue: form.cue,
        verb,
        from,
        to: verb + 1 + particles + nor,
        voice,
        negated: words.some((w) => NEGATIONS.has(w)),
      });
  }
  return groups;
}

/** How many words after the verb are one cue with it: “brush aside”, “want to know”. */
function particlesAfter(line: Line, verb: number): number {
  if (!PARTICLE_HEADS.has(line.atoms[verb]!.lower)) return 0;
  for (const particles of [2, 1]) if (PARTICLED.has(wordsAt(line, verb, 1 + particles))) return particles;
  return 0;
}

const wordsAt = ({ atoms }: Line, from: number, count: number): string =>
  atoms
    .slice(from, from + count)
    .map((a) => a.lower)
    .join(' ');

/** `tag`: the tagger's word for it, where there is one. */
function voiceOf(
  line: Line,
  { from, to }: Range,
  words: readonly string[],
  { cue, shapes }: VerbForm,
  tag: string | undefined,
): VerbGroup['voice'] | undefined {
  const isVerb = tag === 'VBZ' || tag === 'VBP' || tag === 'VBD';
  const be = words.some((w) => BE.has(w)),
    past = shapes.has('past') || shapes.has('participle');
  if (shapes.has('ing')) return be ? 'finite' : 'participle';
  if (words.includes('to')) return words[0] === 'to' ? 'infinitive' : 'finite';
  if (words.some((w) => MODALS.has(w)) && !(words.some((w) => NEGATIONS.has(w)) && SPEAKING.has(cue.verb)))
    return undefined;
  if (past && be) return 'passive';
  // “603 confirmed cases”
  if (past && shapes.has('participle') && !words.length && isBeforeNoun(line, to, tag)) return undefined;
  if (past && (shapes.has('past') || words.some((w) => HAVE.has(w)))) return 'finite';
  if (!words.length && NOUN_LIKE.has(cue.verb) && !isPlainlyVerb(line, from, to, isVerb)) return undefined;
  if (shapes.has('present') && (tag === 'VBZ' || isVerbPlace(line, from))) return 'finite';
  return shapes.has('base') &&
    (words.length ||
      tag === 'VBP' ||
      isPlural(subjectEnd(line, from)) ||
      areTwo(line, from) ||
      isTurnedPlural(line, to))
    ? 'finite'
    : undefined;
}

/**
 * A participle that belongs to the noun after it: the tagger takes it for an adjective, or a number stands before it.
 */
function isBeforeNoun({ atoms, tagAt }: Line, verb: number, tag: string | undefined): boolean {
  if (atoms[verb - 1]?.kind === 'number') return true;
  const next = atoms[verb + 1];
  return (
    (tag === 'JJ' || tag === 'NN' || tag === 'NNS') && next !== undefined && /^(?:NN|JJ)/.test(tagAt(next.start) ?? '')
  );
}

/** “the union claims that”, “she hopes”: a pronoun or name before, or a clause after. */
function isPlainlyVerb({ atoms, kind }: Line, from: number, verb: number, isVerb: boolean): boolean {
  const before = atoms[from - 1],
    next = atoms[verb + 1];
  if (before && ((VERB_FORMS.has(before.lower) && !isGerund(atoms, from - 1)) || before.lower === 'united'))
    return false;
  if (next && (VERB_FORMS.get(next.lower)?.shapes.has('base') || AUXILIARIES.has(next.lower))) return false;
  if (isVerb || kind === 'heading' || next?.kind === 'quote' || next?.lower === 'that') return true;
  if ((!next || /^[.,;]$/.test(next.lower)) && atoms.slice(Math.max(0, verb - 8), verb).some((a) => a.lower === ','))
    return true;
  return (
    before !== undefined &&
    (/^(?:he|she|it|they|we|i|who)$/.test(before.lower) ||
      (isCapital(before) && next !== undefined && !/^(?:of|for|on|by|to|in|and|or|,|\.)$/.test(next.lower)))
  );
}

/** “the ruling states” */
const isGerund = (atoms: Line['atoms'], i: number): boolean =>
  atoms[i]!.lower.endsWith('ing') && DETERMINERS.has(atoms[i - 1]?.lower ?? '');

/** Index of the first auxiliary of the group; adverbs count only between auxiliary and verb. */
function groupStart({ atoms }: Line, verb: number): number {
  let from = verb;
  for (let i = verb - 1; i >= 0 && verb - i <= 6; i--) {
    const word = atoms[i]!.lower;
    if (AUXILIARIES.has(word)) from = i;
    else if (word === 'to') return chainStart(atoms, i);
    else if (!isAdverb(atoms[i]!)) break;
  }
  return from;
}

/** “went on to say”, “continued to insist” are one cue. */
function chainStart(atoms: Line['atoms'], to: number): number {
  if (CONTINUES.test(atoms[to - 1]?.lower ?? '')) return to - 1;
  return atoms[to - 1]?.lower === 'on' && /^(?:went|goes|go|going|gone)$/.test(atoms[to - 2]?.lower ?? '')
    ? to - 2
    : to;
}

const CONTINUES = /^continu(?:e|es|ed)$/;

/** “says” after a noun phrase or a quotation, not “the calls” or “their claims”. */
function isVerbPlace({ atoms }: Line, from: number): boolean {
  const before = atoms[from - 1];
  return (
    before !== undefined &&
    !/^(?:the|a|an|of|for|his|her|its|their|our|my|your|these|those|some|many|new|in|by|and's|'s|no|any|such|more|over|on|with|to)$/.test(
      before.lower,
    )
  );
}

/** The word before, over adverbs: “police now believe”. */
function subjectEnd({ atoms }: Line, from: number): string {
  let at = from - 1;
  while (at > 0 && isAdverb(atoms[at]!)) at--;
  return atoms[at]?.lower ?? '';
}

/** “…, say anglers.” */
function isTurnedPlural(line: Line, verb: number): boolean {
  const { atoms } = line,
    end = atoms[verb - 1]?.lower === ',' ? phraseEnd(line, verb + 1) : undefined;
  return end !== undefined && isPlural(atoms[end - 1]!.lower) && /^[.,]$/.test(atoms[end]?.lower ?? '.');
}

/** “Brand and Osk call it”. */
const areTwo = ({ atoms }: Line, from: number): boolean =>
  isCapital(atoms[from - 1]) &&
  atoms
    .slice(Math.max(0, from - 4), from - 1)
    .some((a, i, all) => a.lower === 'and' && (i === 0 || isCapital(all[i - 1])));

const isPlural = (word: string): boolean =>
  /^(?:they|we|i|you|who|that|which|people|police|men|women|children|data|media|many|some|others|officials)$/.test(
    word,
  ) ||
  /[^su]s$/.test(word) ||
  word === '“';
