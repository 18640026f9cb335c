/** How far content reaches: before an attribution (“Y, X said”), around it, and after it (“X said that Y”). */
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, WH } from '../../lang/en/clause-words.js';
import { type Attribution, accordingAt } from './attributions.js';
import { isClause } from './clauses.js';
import type { Range } from './draft.js';
import type { Atom, Line } from './lines.js';
import { isDash } from './sources.js';
import { VERB_FORMS } from './verb-forms.js';

/** A quotation that can be an utterance of its own: of some length, or closed like a sentence. */
export const isSpeech = (atom: Atom | undefined): boolean =>
  atom?.kind === 'quote' && (atom.words >= 4 || /[.,?!…—–-]["'”’»]{0,3}$/.test(atom.text));

const endsClause = (atom: Atom | undefined): boolean => !atom || /^[.?!;]$/.test(atom.lower);

/** The range without marks and conjunctions at its ends; undefined where nothing is left. */
export function bare({ atoms }: Line, { from, to }: Range): Range | undefined {
  while (
    from < to &&
    (/^[,;:.?!)]$/.test(atoms[from]!.lower) || isDash(atoms[from]) || COORDINATORS.has(atoms[from]!.lower))
  )
    from++;
  while (
    from < to &&
    (/^[,;:.(]$/.test(atoms[to - 1]!.lower) || isDash(atoms[to - 1]) || COORDINATORS.has(atoms[to - 1]!.lower))
  )
    to--;
  return from < to ? { from, to } : undefined;
}

/** “Y, X said.” · “Y,” said X, “and Z.” Content before the attribution, and after it where the sentence goes on. */
export function contentAround(line: Line, a: Attribution, floor: number): Range[] | undefined {
  const { atoms } = line,
    before = atoms[a.lead - 1],
    next = atoms[a.after.next];
  if (!before || a.shared) return undefined;
  const spoken = isSpeech(before);
  if (!spoken && before.lower !== ',' && !isDash(before) && !isAsked(a, before)) return undefined;
  if (!a.group.cue.takes.has('tail') && !isParenthetical(line, a, floor)) return undefined;
  const rest =
    speechAgain(line, a.after.next) ??
    (!spoken && next?.lower === ',' && continues(line, a.after.next + 1) ? a.after.next + 1 : undefined);
  if (!spoken && !endsClause(next) && next?.lower !== ',') return undefined;
  if (
    spoken &&
    a.lead - 1 > floor &&
    !endsClause(next) &&
    next?.lower !== ',' &&
    !a.turned &&
    !isSpeech(atoms[floor]) &&
    rest === undefined
  )
    return undefined;
  const first = bare(line, { from: floor, to: a.lead });
  if (!first || (!spoken && first.to - first.from < 3 && rest === undefined) || (!spoken && isAdjunct(line, first)))
    return undefined;
  const start = spoken ? (floor > 0 ? a.lead - 1 : speechStart(line, floor, a.lead - 1)) : first.from;
  const pieces: Range[] = [{ from: start, to: first.to }];
  if (rest !== undefined) {
    const more = bare(line, { from: rest, to: contentEnd(line, rest, []) });
    if (more) pieces.push(more);
  }
  return pieces;
}

/** “Would it hold? Brand asked.” */
const isAsked = ({ group }: Attribution, { lower }: Atom): boolean => lower === '?' && group.cue.act === 'question';

/** “The dam was old, the inquiry found.” A clause may stand before any verb that takes one, its subject between commas. */
const isParenthetical = (line: Line, { group, lead, turned, after }: Attribution, floor: number): boolean =>
  !turned &&
  !RELATIVES.has(line.atoms[lead]!.lower) &&
  group.cue.takes.has('that') &&
  line.atoms[lead - 1]!.lower === ',' &&
  /^[.,;]$/.test(line.atoms[after.next]?.lower ?? '.') &&
  isClause(line, { from: floor, to: line.atoms[after.next]?.lower === ',' ? line.atoms.length : lead });

/**
 * “…,” she said, referring to the dam, “and …”: the quotation that goes on behind what she did meanwhile, behind where
 * she said it, or behind “but”.
 */
function speechAgain(line: Line, comma: number): number | undefined {
  const { atoms } = line;
  // a stop that ends no sentence to the splitter
  if (atoms[comma]?.lower === '.' && isSpeech(atoms[comma + 1])) return comma + 1;
  if (atoms[comma]?.lower !== ',') return behindOccasion(line, comma);
  if (isSpeech(atoms[comma + 1])) return comma + 1;
  if (atoms[comma + 1] && COORDINATORS.has(atoms[comma + 1]!.lower) && isSpeech(atoms[comma + 2])) return comma + 2;
  if (!/ing$/.test(atoms[comma + 1]?.lower ?? '')) return undefined;
  const next = atoms.findIndex((x, i) => i > comma + 1 && (x.lower === ',' || x.kind === 'quote'));
  return next > 0 &&
    next - comma < 20 &&
    atoms[next]!.lower === ',' &&
    isSpeech(atoms[next + 1]) &&
    !VERB_FORMS.get(atoms[comma + 1]!.lower)?.cue.takes.has('tail')
    ? next + 1
    : undefined;
}

/** “…,” she said during a rally in Velm, “and …”: a phrase without a verb, closed by a comma. */
function behindOccasion({ atoms }: Line, from: number): number | undefined {
  if (!PREPOSITIONS.has(atoms[from]?.lower ?? '')) return undefined;
  const quote = atoms.findIndex((x, i) => i > from && x.kind === 'quote');
  if (quote < 0 || quote - from > LONGEST_OCCASION || atoms[quote - 1]!.lower !== ',' || !isSpeech(atoms[quote]))
    return undefined;
  return atoms
    .slice(from, quote)
    .some((x) => AUXILIARIES.has(x.lower) || COORDINATORS.has(x.lower) || VERB_FORMS.has(x.lower))
    ? undefined
    : quote;
}
const LONGEST_OCCASION = 16;

/**
 * “The dead, the lawyer said, would be …”: a split clause, not “…, she said, adding” nor “…, she said, a day after the
 * flood”.
 */
const continues = ({ atoms }: Line, from: number): boolean =>
  atoms[from] !== undefined &&
  !atoms.slice(from, from + 4).some((a) => /^(?:after|before|ahead|earlier|later)$/.test(a.lower)) &&
  !/ing$/.test(atoms[from]!.lower) &&
  !/^(?:and|but|who|which|while|as|according|after|when|though|although|citing)$/.test(atoms[from]!.lower);

/** “On Monday,” “Asked about the dam,” and other openings that say nothing themselves. */
const isAdjunct = (line: Line, range: Range): boolean => {
  const { lower } = line.atoms[range.from]!;
  return (
    SUBORDINATE.test(lower) ||
    (range.to - range.from < 14 &&
      /^(?:in|on|at|during|speaking|despite|for|by|with|but|meanwhile|earlier|later|however|also|last)$/.test(lower) &&
      !isClause(line, range))
  );
};

const SUBORDINATE = /^(?:when|asked|while|after|before|as|because|although|though|since|[a-z]{3,}ing)$/;

/** A quotation alone, or with the clause that it ends. */
function speechStart({ atoms }: Line, floor: number, quote: number): number {
  if (atoms.slice(floor, quote).every((a) => a.kind === 'mark' || COORDINATORS.has(a.lower) || a.kind === 'quote')) {
    let from = floor;
    while (atoms[from]!.kind !== 'quote') from++;
    return from;
  }
  let from = floor;
  while (COORDINATORS.has(atoms[from]!.lower) || atoms[from]!.kind === 'mark') from++;
  return from;
}

/** “X said (that) Y”: where what follows the cue is something the verb takes. */
export function contentAhead(line: Line, a: Attribution, later: readonly Attribution[]): Range | undefined {
  const { atoms } = line;
  const { takes } = a.group.cue;
  let from = a.after.next;
  const n = atoms[from];
  if (!n) return undefined;
  if ((n.lower === ',' || n.lower === ':' || isDash(n)) && atoms[from + 1]?.kind === 'quote' && takes.has('quote'))
    from++;
  else if (n.lower === ',' && WH.has(atoms[from + 1]?.lower ?? '') && takes.has('that')) from++;
  else if (n.lower === ':' && takes.has('quote') && a.group.cue.takes.has('tail')) from++;
  else if (takes.has('np') && OBJECT.test(n.lower) && atoms[from + 1]?.lower === ':' && isSpeech(atoms[from + 2]))
    from += 2;
  else if (!accepts(takes, n, a)) return takes.has('named') ? named(line, from) : undefined;
  const end = a.until ?? contentEnd(line, from, later),
    closing = isOpening(line, a) ? atoms.slice(from, end).findLastIndex((x) => x.lower === ',') : -1;
  return bare(line, { from, to: closing > 0 ? from + closing : end });
}

/** “scolded him: “…””: who is told. */
const OBJECT = /^(?:him|her|them|us|me)$/;

/**
 * “branded {the plan ‘a sham’}”, “slammed {it as ‘a sham’ and the mayor as ‘unfit’}”: to the quotation that ends a noun
 * phrase.
 */
function named({ atoms }: Line, from: number): Range | undefined {
  let to: number | undefined;
  for (let i = from; i < Math.min(atoms.length, from + LONGEST_NAMED); i++) {
    const { kind, lower } = atoms[i]!;
    if (kind === 'quote') {
      to = i + 1;
      if (atoms[to]?.lower !== 'and') break;
    } else if (
      kind === 'mark' ||
      AUXILIARIES.has(lower) ||
      (VERB_FORMS.has(lower) && !DETERMINERS.has(atoms[i - 1]!.lower)) ||
      WH.has(lower)
    )
      break;
  }
  return to === undefined ? undefined : { from, to };
}
const LONGEST_NAMED = 16;

/** “Ida Brand, who denied it, left”: the main verb is still to come, after the last comma. */
function isOpening({ atoms }: Line, { source }: Attribution): boolean {
  if (
    !source ||
    source.to - source.from > 1 ||
    !/^(?:who|whom)$/.test(atoms[source.from]!.lower) ||
    atoms[source.from - 1]?.lower !== ','
  )
    return false;
  return (
    source.from < 12 &&
    !atoms
      .slice(0, source.from - 1)
      .some((x) => x.kind === 'mark' || x.kind === 'quote' || AUXILIARIES.has(x.lower) || VERB_FORMS.has(x.lower))
  );
}

function accepts(takes: ReadonlySet<string>, n: Atom, a: Attribution): boolean {
  if (n.kind === 'quote') return takes.has('quote') || takes.has('np');
  if (n.kind === 'mark') return /^[$€£¥#@(]$/.test(n.lower) && takes.has('np');
  if (WH.has(n.lower)) return takes.has('that') || (n.lower === 'that' && takes.has('np'));
  if (/^(?:he|she|it|they|we|there)$/.test(n.lower) && takes.has('that')) return true;
  if (takes.has(n.lower) && n.lower !== 'that' && n.lower !== 'np') return true;
  if (
    /^(?:to|of|for|in|at|on|by|with|about|against|as|from|out|up|off|over|and|or|but|into|after|before|during|because|than|down|through|away|back|under|until)$/.test(
      n.lower,
    )
  )
    return false;
  if (takes.has('obj')) return a.after.to !== undefined;
  if (n.lower.endsWith('ing') && takes.has('ing')) return true;
  return takes.has('np');
}

/**
 * Where content that begins at `from` ends: the sentence's end, or the next clause that has a speaker or a writer of
 * its own.
 */
export function contentEnd(line: Line, from: number, later: readonly Attribution[]): number {
  const { atoms } = line;
  let end = atoms.length;
  if (
    atoms[from]?.kind === 'quote' &&
    (atoms[from]!.words >= 3 ? /[.,?!]["'”’»]{0,3}$/ : /[?!]["'”’»]{0,3}$/).test(atoms[from]!.text)
  )
    return from + 1;
  for (let i = from; i < end; i++) if (atoms[i]!.lower === ',' && accordingAt(line, i + 1)) end = i;
  for (const next of later) {
    if (next.lead <= from) {
      if (next.group.from > from && atoms[next.group.from - 1]?.lower === ',') {
        end = next.group.from - 1;
        break;
      }
      continue;
    }
    if (next.lead >= end) continue;
    const cut = cutBefore(atoms, next, from);
    if (cut !== undefined && cut > from) {
      end = cut;
      break;
    }
  }
  while (end > from && /^[.?!]$/.test(atoms[end - 1]!.lower)) end--;
  return end;
}

/** “…, and X said” · “… and said” · “…, saying”: where the content before them ends. */
function cutBefore(atoms: readonly Atom[], next: Attribution, from: number): number | undefined {
  const p = next.lead - 1,
    before = atoms[p]!;
  if (isSpeech(before) && p > from) return p;
  if (next.shared)
    return before.lower === ',' || before.kind === 'quote' || isDash(before)
      ? p + (before.kind === 'quote' ? 1 : 0)
      : COORDINATORS.has(before.lower)
        ? p
        : atoms[p - 1]?.lower === ','
          ? p - 1
          : undefined;
  if (before.lower === ';') return p;
  if (/^(?:and|but|while|as|though|although)$/.test(before.lower))
    return atoms[p - 1]?.lower === ',' || before.lower === 'but' || before.lower === 'while' ? p : undefined;
  return undefined;
}
