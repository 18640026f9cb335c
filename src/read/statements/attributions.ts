/** A line → its cue verbs with their sources: everything about them but what was said. */
import { ACCORDING } from '../../lang/en/cues.js';
import { COORDINATORS } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import { type AfterCue, afterCue } from './after-cue.js';
import { isClause } from './clauses.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';
import { isCapital, isTime, isWordy, phraseEnd } from './noun-phrases.js';
import { isDash, isInGroup, sourceAfter, sourceBefore, withApposition } from './sources.js';
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
  /** The comma before a subject that stands behind the content: “Claiming Y, X left.” */
  readonly until?: number;
  readonly after: AfterCue;
}

/** No sentence of prose has more. */
const MOST = 20;

export function findAttributions(line: Line): Attribution[] {
  const out: Attribution[] = [];
  for (const group of findVerbGroups(line)) {
    if (out.length === MOST) break;
    const last = out.at(-1);
    if (last && group.from < (last.turned ? last.source!.to : last.group.to)) continue;
    const found = attributionOf(line, group, last);
    if (found && !isAsSaying(line, group) && (!line.inside || isTold(line, found))) out.push(found);
  }
  return out;
}

function attributionOf(line: Line, group: VerbGroup, last: Attribution | undefined): Attribution | undefined {
  if (group.voice === 'finite') return turnedAt(line, group) ?? ownAt(line, group) ?? sharedAt(line, group, last);
  return group.voice === 'participle' ? participleAt(line, group, last) : undefined;
}

function turnedAt(line: Line, group: VerbGroup): Attribution | undefined {
  const { takes } = group.cue;
  if (!takes.has('tail') || takes.has('obj') || group.from !== group.verb || !isTurned(line, group)) return undefined;
  const source = sourceAfter(line, group.to)!;
  return { group, source, turned: true, shared: false, lead: group.from, after: afterCue(line, source.to, false) };
}

function ownAt(line: Line, group: VerbGroup): Attribution | undefined {
  const source = sourceBefore(line, group.from, line.atoms[group.to]?.lower !== ',');
  return (
    source && {
      group,
      source,
      turned: false,
      shared: false,
      lead: source.from,
      after: afterCue(line, group.to, group.cue.takes.has('obj'), isTowards(group)),
    }
  );
}

/** “X rose and said”: the subject of the verb before. */
function sharedAt(line: Line, group: VerbGroup, last: Attribution | undefined): Attribution | undefined {
  const before = line.atoms[group.from - 1],
    source = last?.source ?? subjectOf(line, group.from);
  if (
    !before ||
    !source ||
    isInGroup(line, group.from) ||
    (isWordy(before) && !COORDINATORS.has(before.lower) && !isAdverb(before))
  )
    return undefined;
  return sharing(line, group, source);
}

/** The source is the subject of another verb. */
const sharing = (line: Line, group: VerbGroup, source: Range): Attribution => ({
  group,
  source,
  turned: false,
  shared: true,
  lead: group.from,
  after: afterCue(line, group.to, group.cue.takes.has('obj'), isTowards(group)),
});

/** “…, saying that” shares its subject; “a report saying that” has its own. */
function participleAt(line: Line, group: VerbGroup, last: Attribution | undefined): Attribution | undefined {
  const { takes } = group.cue;
  let at = group.from - 1;
  while (at > 0 && isAdverb(line.atoms[at]!)) at--;
  const before = line.atoms[at];
  if (!before) return openingAt(line, group);
  if (
    !isWordy(before) ||
    COORDINATORS.has(before.lower) ||
    (takes.has('tail') && /^(?:by|while|after|before|in)$/.test(before.lower))
  ) {
    const source = last?.source ?? subjectOf(line, group.from);
    return source && sharing(line, group, source);
  }
  const source = takes.has('that') ? sourceBefore(line, group.from) : undefined;
  return source && { ...sharing(line, group, source), shared: false, lead: source.from };
}

/** “Claiming that it held, Ida Brand left.”: the subject of the clause behind the comma. */
function openingAt(line: Line, group: VerbGroup): Attribution | undefined {
  const { atoms } = line;
  for (let i = group.to + 1; i < Math.min(atoms.length, group.to + LONGEST_OPENING); i++) {
    if (!/,["”’]?$/.test(atoms[i]!.text)) continue;
    const source = subjectAt(line, i + 1);
    if (source) return { ...sharing(line, group, source), until: atoms[i]!.kind === 'quote' ? i + 1 : i };
  }
  return undefined;
}
const LONGEST_OPENING = 40;

/** A noun phrase, with what explains it between commas, that a verb follows. */
function subjectAt(line: Line, from: number): Range | undefined {
  const phrase = phraseEnd(line, from);
  if (phrase === undefined || line.atoms[from]!.lower === 'there') return undefined;
  for (let verb = from + 1; verb <= phrase; verb++)
    if (isClause(line, { from: verb, to: verb + 1 })) return { from, to: verb };
  const to = line.atoms[phrase]?.lower === ',' ? withApposition(line, phrase) : phrase;
  return to > phrase && line.atoms[to]?.lower === ',' && isClause(line, { from: to + 1, to: to + 2 })
    ? { from, to }
    : undefined;
}

/** “pointed to”, “referred to”: with a clause as well “to” may name who is told. */
const isTowards = ({ cue: { takes } }: VerbGroup): boolean => takes.has('to') && !takes.has('that') && !takes.has('np');

/** “was quoted as saying” is read by passives.ts. */
const isAsSaying = ({ atoms }: Line, { from }: VerbGroup): boolean => atoms[from - 1]?.lower === 'as';

/** Inside a quotation only what others are said to have said: “He says …”, not “I think …”, “you asked …”. */
function isTold({ atoms }: Line, { group, source, shared }: Attribution): boolean {
  if (!source || shared || group.voice !== 'finite' || !group.cue.takes.has('tail')) return false;
  return (
    source.to - source.from > 1 ||
    /^(?:he|she|they)$/.test(atoms[source.from]!.lower) ||
    (isCapital(atoms[source.from]) && !/^(?:I|We|You|It|That|This)$/.test(atoms[source.from]!.text))
  );
}

/** “…,” said X · Y, said X, who heads Z. */
function isTurned(line: Line, { from, to }: VerbGroup): boolean {
  const { atoms } = line,
    before = atoms[from - 1],
    next = atoms[to];
  if (from === 0) return atoms[phraseEnd(line, to) ?? 0]?.lower === ':'; // “Said Ida Brand: ‘…’”
  if (!before || !next || !(/^[,?]$/.test(before.lower) || before.kind === 'quote' || isDash(before))) return false;
  const end = phraseEnd(line, to);
  // “…, Ida Brand, the mayor, said Tuesday.”
  if (end === undefined || next.lower === 'that' || isTime(next.lower)) return false;
  if (before.kind === 'quote') return true;
  if (isExplained(line, from - 1)) return false;
  const rest = atoms[end];
  return (
    !rest ||
    /^(?:[.,;:?!]|who|which)$/.test(rest.lower) ||
    rest.kind === 'quote' ||
    (isCapital(atoms[end - 1]) && /^(?:in|on|at|during|of|to)$/.test(rest.lower))
  );
}

/** “Ida Brand, the mayor, | confirmed the sale.”: a subject between whose commas nobody does anything. */
const isExplained = (line: Line, comma: number): boolean =>
  line.kind !== 'heading' &&
  line.atoms.slice(0, comma).some((a) => a.lower === ',') &&
  !isClause(line, { from: 0, to: comma });

/** The subject of the line: its first noun phrase, after an opening adjunct that a comma closes. */
function subjectOf(line: Line, before: number): Range | undefined {
  const { atoms } = line;
  let from = 0;
  if (
    /^(?:in|on|at|during|after|before|while|when|as|if|since|following|despite|for|by|with|although|though|amid|earlier|meanwhile|later|however|also|but|and|last|under|from)$/.test(
      atoms[0]?.lower ?? '',
    )
  ) {
    const comma = atoms.findIndex((a, i) => i < before && a.lower === ',');
    from = comma >= 0 ? comma + 1 : COORDINATORS.has(atoms[0]!.lower) ? 1 : 0;
  }
  const end = phraseEnd(line, from);
  return end === undefined || end > before
    ? undefined
    : {
        from,
        to: Math.min(
          before,
          withApposition(line, end) > end && atoms[end]?.lower === ',' ? withApposition(line, end) : end,
        ),
      };
}

/** Phrases that work as a cue before their speaker: “according to X”. */
export function accordingAt({ atoms }: Line, i: number): number {
  for (const words of ACCORDING) if (words.every((w, k) => atoms[i + k]?.lower === w)) return words.length;
  return 0;
}
