/** What is denied, confirmed or judged “by” somebody: “The claim was rejected by the ministry.” */
import { PREPOSITIONS, PRONOUNS } from '../../lang/en/clause-words.js';
import { CLAIM_NOUNS, DENIED_BY, DENIED_OR_DONE, FILED_NOUNS, JUDGED_BY } from '../../lang/en/passives.js';
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import { bare, contentEnd } from './extents.js';
import type { Line } from './lines.js';
import { isCapital, isWordy, phraseEnd, phraseStart } from './noun-phrases.js';
import { sourceBefore } from './sources.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';
import type { Voices } from './voices.js';

export const BY_AGENT: LinePhrasing = {
  name: 'denied by X',
  why: 'Of verbs that also mean a deed, “deny” and “reject” among them, only what is said to be so: a claim, not a bid.',
  examples: [
    '{The claim that the dam leaks|content} {was rejected|cue} by {the ministry|source}.',
    '{The plan|content} {has been welcomed|cue} by {Ida Brand|source}.',
    '{The plan|content} {was criticised|cue} by {the ministry|source} {as unworkable|content}.',
    '{Reports of a leak|content} {were dismissed|cue} by {the ministry|source}. {The report|content} {was denied|cue} by {the ministry|source}.',
    '{The mayor|content} {was mocked|cue} by {rivals|source} {for his hat|content}.',
    '{The plan|content} {was praised|cue} by {the Union for Peace|source}. {The port|content} {was praised|cue} by {the Union for the Care of Swans|source}.',
    'The charges were dismissed by the court. The complaint was rejected by the regulator.',
    'The complaint was dismissed by the judge. His account was rejected by the bank. The version was rejected by users.',
    'The bid was rejected by the ministry. Entry is denied by guards. She was praised by nobody.',
  ],
  find: (line, canSpeak) =>
    line.atoms.some((a) => a.lower === 'by')
      ? findVerbGroups(line).flatMap((group) => byAgent(line, group, canSpeak) ?? [])
      : [],
};

function byAgent(line: Line, group: VerbGroup, canSpeak: Voices): Draft[] | undefined {
  const { atoms } = line,
    { verb, act } = group.cue;
  if (group.voice !== 'passive' || group.negated || atoms[group.to]?.lower !== 'by') return undefined;
  const source = agentAt(line, group.to + 1);
  if (!source || !canSpeak(line, source)) return undefined;
  const content = DENIED_BY.has(verb) ? claimBefore(line, group) : judgedBefore(line, group);
  const words = content && bare(line, content);
  return words
    ? [
        {
          by: BY_AGENT.name,
          line,
          verb,
          act,
          negated: false,
          source: [spanOf(line, source)],
          cue: [spanOf(line, group)],
          content: [spanOf(line, words), ...reasonAt(line, source.to).map((more) => spanOf(line, more))],
          near: spanOf(line, { from: words.from, to: source.to }),
        },
      ]
    : undefined;
}

/**
 * The agent, without what it was for: “by the mayor for selling it”, “by rivals for his hat”, but “by the Union for
 * Peace”.
 */
function agentAt(line: Line, from: number): Range | undefined {
  const to = phraseEnd(line, from);
  if (to === undefined) return undefined;
  const reason = line.atoms.slice(from, to).findIndex(({ lower }, i, all) => lower === 'for' && !joinsName(all, i));
  return { from, to: reason > 0 ? from + reason : to };
}

/** “Union for Peace”, “Union for the Care of Swans”. */
const joinsName = (atoms: Line['atoms'], at: number): boolean =>
  isCapital(atoms[at - 1]) && isCapital(atoms[atoms[at + 1]?.lower === 'the' ? at + 2 : at + 1]);

/** “as unworkable”, “for selling the port”. */
function reasonAt(line: Line, from: number): Range[] {
  if (!/^(?:as|for|over)$/.test(line.atoms[from]?.lower ?? '')) return [];
  const reason = bare(line, { from, to: contentEnd(line, from, []) });
  return reason ? [reason] : [];
}

/**
 * “the claim”, “reports of a leak”, “a claim, spread in the town, that it leaks”; of what may be dismissed by a court
 * only what is told of it: “the charge that the dam leaks”.
 */
function claimBefore(line: Line, { cue, from: at }: VerbGroup): Range | undefined {
  const { atoms } = line,
    noun = atoms.slice(0, at).findLastIndex((a) => CLAIM_NOUNS.has(a.lower)),
    from = noun < 0 ? undefined : phraseStart(line, noun);
  if (from === undefined) return undefined;
  const isToldOf = /^(?:that|of|about)$/.test(atoms[noun + 1]!.lower),
    isFiled = DENIED_OR_DONE.has(cue.verb) && FILED_NOUNS.has(atoms[noun]!.lower);
  return isToldOf || (!isFiled && (noun === at - 1 || atoms[noun + 1]!.lower === ',')) ? { from, to: at } : undefined;
}

/** A noun phrase, not “he” or “which”. */
function judgedBefore(line: Line, { cue, from }: VerbGroup): Range | undefined {
  const subject = JUDGED_BY.has(cue.verb) ? sourceBefore(line, from) : undefined;
  return subject && (subject.to - subject.from > 1 || /^\p{Lu}\p{L}{3,}/u.test(line.atoms[subject.from]!.text))
    ? whole(line, subject)
    : undefined;
}

/** “Plans to sell | the port”: back to where the clause begins, if nobody says anything there. */
function whole(line: Line, subject: Range): Range {
  const { atoms } = line;
  let { from } = subject;
  while (from > 0 && isWordy(atoms[from - 1]) && !CLAUSE.has(atoms[from - 1]!.lower)) from--;
  const opens = atoms[from]!.lower;
  return PREPOSITIONS.has(opens) ||
    PRONOUNS.has(opens) ||
    findVerbGroups(line).some((g) => g.voice === 'finite' && g.verb >= from && g.verb < subject.from)
    ? subject
    : { from, to: subject.to };
}
const CLAUSE = new Set(['but', 'while', 'although', 'though', 'because', 'when', 'after', 'before', 'if']);
