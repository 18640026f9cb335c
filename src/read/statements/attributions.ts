/** A line → its cue verbs with their sources: everything about them but what was said. */
import { ACCORDING } from '../../lang/en/cues.js';
import { COORDINATORS } from '../../lang/en/clause-words.js';
import { type AfterCue, afterCue } from './after-cue.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';
import { isCapital, phraseEnd } from './noun-phrases.js';
import { isDash, sourceAfter, sourceBefore, withApposition } from './sources.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';

export interface Attribution {
  readonly group: VerbGroup;
  readonly source?: Range;
  /** The source stands after the cue: “…,” said X. */
  readonly turned: boolean;
  /** The source is that of an earlier verb: “X rose and said”, “…, saying”. */
  readonly shared: boolean;
  /** First atom of source and cue together. */
  readonly lead: number;
  readonly after: AfterCue;
}

export function findAttributions(line: Line): Attribution[] {
  const out: Attribution[] = [];
  for (const group of findVerbGroups(line)) {
    if (group.voice === 'passive' || group.voice === 'infinitive') continue;
    const last = out.at(-1);
    if (last && group.from < (last.turned ? last.source!.to : last.group.to)) continue;
    out.push(attributionOf(line, group, last));
  }
  return out;
}

function attributionOf(line: Line, group: VerbGroup, last: Attribution | undefined): Attribution {
  const { atoms } = line, takes = group.cue.takes, before = atoms[group.from - 1];
  if (group.voice === 'finite' && takes.has('tail') && group.from === group.verb && isTurned(line, group)) {
    const source = sourceAfter(line, group.to)!;
    return { group, source, turned: true, shared: false, lead: group.from, after: afterCue(line, source.to, false) };
  }
  const after = afterCue(line, group.to, takes.has('obj'));
  const own = group.voice === 'finite' && before?.lower !== 'to' ? sourceBefore(line, group.from) : undefined;
  if (own) return { group, source: own, turned: false, shared: false, lead: own.from, after };
  const shared = last?.source ?? subjectOf(line, group.from);
  return { group, ...(shared && { source: shared }), turned: false, shared: true, lead: group.from, after };
}

/** “…,” said X · Y, said X, who heads Z. */
function isTurned(line: Line, { from, to }: VerbGroup): boolean {
  const { atoms } = line, before = atoms[from - 1], next = atoms[to];
  if (!before || !next || !(before.lower === ',' || before.kind === 'quote' || isDash(before))) return false;
  const end = phraseEnd(line, to);
  if (end === undefined || next.lower === 'that') return false;
  if (before.kind === 'quote') return true;
  const rest = atoms[end];
  return !rest || /^[.,;:?!]$/.test(rest.lower) || rest.kind === 'quote' || (isCapital(next) && /^(?:in|on|at|during|of)$/.test(rest.lower));
}

/** The subject of the line: its first noun phrase, after an opening adjunct that a comma closes. */
function subjectOf(line: Line, before: number): Range | undefined {
  const { atoms } = line;
  let from = 0;
  if (/^(?:in|on|at|during|after|before|while|when|as|if|since|following|despite|for|by|with|although|though|amid|earlier|meanwhile|later|however|also|but|and|last|under|from)$/.test(atoms[0]?.lower ?? '')) {
    const comma = atoms.findIndex((a, i) => i < before && a.lower === ',');
    from = comma >= 0 ? comma + 1 : COORDINATORS.has(atoms[0]!.lower) ? 1 : 0;
  }
  const end = phraseEnd(line, from);
  return end === undefined || end > before ? undefined : { from, to: Math.min(before, withApposition(line, end) > end && atoms[end]?.lower === ',' ? withApposition(line, end) : end) };
}

/** Phrases that work as a cue before their speaker: “according to X”. */
export function accordingAt({ atoms }: Line, i: number): number {
  for (const words of ACCORDING) if (words.every((w, k) => atoms[i + k]?.lower === w)) return words.length;
  return 0;
}
