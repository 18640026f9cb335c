/** Who speaks: the noun phrase before a verb group, or after it where the order is turned (“…,” said X). */
import { AUXILIARIES, COORDINATORS, DAYS, OCCASIONS, PREPOSITIONS, RELATIVES } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import type { Range } from './draft.js';
import type { Atom, Line } from './lines.js';
import { isCapital, isTime, isWordy, phraseEnd, phraseStart } from './noun-phrases.js';

/**
 * Words that open an apposition or a relative clause between commas: “, who heads Z,” “, the minister,” “, 34,” “,
 * spokesman for Z,”.
 */
const OPENS_APPOSITION = /^(?:who|whose|which|a|an|the|his|her|its|their|one|also|now|then|formerly|himself|herself)$/;
const NO_APPOSITION =
  /^(?:while|when|after|before|as|if|though|although|because|since|speaking|asked|citing|following|in|on|at|during|despite|amid|for|by|with|without|and|but|or|like|according|that)$/;

/** The subject of a verb group that begins at `at`; `titled`: with a title that stands before a comma. */
export function sourceBefore(line: Line, at: number, titled = true): Range | undefined {
  const { atoms } = line;
  let last = at - 1;
  while (
    last >= 0 &&
    (isAdverb(atoms[last]!) ||
      (/^(?:both|all|each)$/.test(atoms[last]!.lower) && last > 0 && isWordy(atoms[last - 1])) ||
      isNoLonger(atoms, last))
  )
    last--;
  last = beforeTime(line, last);
  const end = atoms[last];
  if (!end || isInGroup(line, at)) return undefined;
  if (end.lower === ',' || isDash(end)) return beforeApposition(line, last);
  if (RELATIVES.has(end.lower))
    return /^(?:who|whom)$/.test(end.lower) ? { from: last, to: last + 1 } : antecedent(line, last);
  const who = relativeBefore(line, last);
  if (who !== undefined) return { from: who, to: who + 1 };
  const phrase = phraseStart(line, last);
  if (phrase === undefined) return undefined;
  if (phrase === last && end.lower === 'there') return undefined;
  // “reported that Brand said”
  const from = phrase < last && atoms[phrase]!.lower === 'that' && isCapital(atoms[phrase + 1]) ? phrase + 1 : phrase;
  return { from: withRelative(line, from) ?? withPair(line, titled ? withTitle(line, from) : from), to: last + 1 };
}

/**
 * What looks like a verb of saying is a noun or describes one: “an estimated nine”, “a hastily called meeting”, “Osk’s
 * stern warning”; not “she’s said”, nor “Osk’s claim that it held”, which is Osk's.
 */
export function isInGroup({ atoms }: Line, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && isAdverb(atoms[last]!)) last--;
  const end = atoms[last]?.lower ?? '';
  return (
    /^(?:a|an|the|no)$/.test(end) ||
    (/^(?:my|our|its|their|['’]s)$/.test(end) &&
      atoms[at + 1]?.lower !== 'that' &&
      !/^(?:he|she|it|who|that|what)$/.test(atoms[last - 1]?.lower ?? ''))
  );
}

/** “no longer insisted” */
const isNoLonger = (atoms: Line['atoms'], at: number): boolean =>
  (atoms[at]!.lower === 'longer' && atoms[at - 1]?.lower === 'no') ||
  (atoms[at]!.lower === 'no' && atoms[at + 1]?.lower === 'longer');

/**
 * “Ida Brand, who on taking office swore”, “who a fortnight ago denied”: between “who” and its verb stands when or how,
 * and nobody else.
 */
function relativeBefore({ atoms }: Line, last: number): number | undefined {
  for (let i = last; i > 0 && last - i < LONGEST_ADJUNCT; i--) {
    if (!isWordy(atoms[i]) && atoms[i]!.kind !== 'number') return undefined;
    if (atoms[i]!.lower !== 'who') continue;
    const between = atoms.slice(i + 1, last + 1);
    const isTimed = /^(?:ago|earlier|later|before|since)$/.test(between.at(-1)?.lower ?? ''),
      isPhrase =
        PREPOSITIONS.has(between[0]?.lower ?? '') && between.filter((a) => OPENS_PHRASE.test(a.lower)).length < 2;
    return between.length > 0 && (isTimed || isPhrase) && !between.some((a) => AUXILIARIES.has(a.lower))
      ? i
      : undefined;
  }
  return undefined;
}
const LONGEST_ADJUNCT = 7;
const OPENS_PHRASE = /^(?:a|an|the|his|her|its|their|my|our|this|that|he|she|it|they|we|i|you)$/;

/** Steps over “on Friday”, “last week”, “in March” between a subject and its verb. */
function beforeTime({ atoms }: Line, last: number): number {
  if (!isTime(atoms[last]?.lower ?? '')) return last;
  let at = last;
  while (
    at > 0 &&
    last - at < 3 &&
    (isTime(atoms[at]!.lower) || /^(?:on|in|last|this|earlier|late|early|next|by)$/.test(atoms[at]!.lower))
  )
    at--;
  return at < last && isWordy(atoms[at]) ? at : last;
}

/** “Ida Brand, 34, a trader who sells rice, said”: back over the commas to the noun phrase they explain. */
function beforeApposition(line: Line, comma: number): Range | undefined {
  const { atoms } = line;
  let explained = comma;
  for (let i = comma - 1, commas = 0; i > 0 && commas < 5 && comma - i < 40; i--) {
    const atom = atoms[i]!;
    if (atom.kind === 'quote' && atom.words > 6) return undefined;
    if (atom.lower !== ',' && !isDash(atom)) continue;
    commas++;
    const opener = atoms[i + 1]!,
      head = phraseStart(line, i - 1);
    const opens =
      OPENS_APPOSITION.test(opener.lower) ||
      opener.kind === 'number' ||
      (!NO_APPOSITION.test(opener.lower) && !isAdverb(opener) && commas <= 2);
    if (NO_APPOSITION.test(opener.lower)) explained = i;
    if (!opens && !NO_APPOSITION.test(opener.lower)) continue;
    if (head === undefined || atoms[i - 1]!.kind === 'number' || !isClauseStart(line, head)) continue;
    return { from: withTitle(line, head), to: explained };
  }
  return undefined;
}

/** The noun phrase a relative pronoun stands for: “a diver who said”, “Ida Brand, who said”. */
export function antecedent(line: Line, pronoun: number): Range | undefined {
  const before = line.atoms[pronoun - 1]?.lower === ',' ? pronoun - 2 : pronoun - 1;
  if (before < 0) return undefined;
  const from = phraseStart(line, before);
  if (from === undefined) return undefined;
  // “Ida Brand, the chair, who said”
  const named =
    line.atoms[from - 1]?.lower === ',' && isCapital(line.atoms[from - 2]) && !isCapital(line.atoms[from])
      ? phraseStart(line, from - 2)
      : undefined;
  return { from: named ?? beforeBelonging(line, pronoun, from) ?? from, to: before + 1 };
}

/** “Ida Brand, of the harbour board, who said”: of a body and one of its people “who” is the latter. */
function beforeBelonging(line: Line, pronoun: number, from: number): number | undefined {
  const { atoms } = line,
    opener = PREPOSITIONS.has(atoms[from]!.lower) ? from : from - 1;
  return atoms[pronoun]!.lower === 'who' &&
    /^(?:of|from|at|with|for)$/.test(atoms[opener]?.lower ?? '') &&
    atoms[opener - 1]?.lower === ',' &&
    isCapital(atoms[opener - 2])
    ? phraseStart(line, opener - 2)
    : undefined;
}

/** “The director of the port, Ida Brand said”: a title before the name is part of it. */
function withTitle(line: Line, from: number): number {
  const { atoms } = line;
  if (atoms[from - 1]?.lower !== ',' || !isCapital(atoms[from])) return from;
  const title = phraseStart(line, from - 2);
  if (title === undefined || title !== clauseStart(line, title)) return from;
  return /^(?:the|a|an|his|her|its|their|our|my|another|one)$/.test(atoms[title]!.lower) ? title : from;
}

/** “a diver who has heard it said”: what looks like the subject is the object of a relative clause. */
function withRelative(line: Line, from: number): number | undefined {
  const { atoms } = line;
  for (
    let i = from - 1;
    i > 0 &&
    from - i < 10 &&
    isWordy(atoms[i]) &&
    !COORDINATORS.has(atoms[i]!.lower) &&
    !/^(?:what|how|when|that)$/.test(atoms[i]!.lower);
    i--
  )
    if (atoms[i]!.lower === 'who') return i < from - 1 ? phraseStart(line, i - 1) : undefined;
  return undefined;
}

/** “Ida Brand and Jon Osk said”: both, where the first begins the clause. */
function withPair(line: Line, from: number): number {
  const { atoms } = line;
  if (!COORDINATORS.has(atoms[from - 1]?.lower ?? '') || atoms[from - 1]!.lower === 'but') return from;
  const first = phraseStart(line, from - 2);
  return first !== undefined &&
    isClauseStart(line, first) &&
    !atoms.slice(first, from).some((a) => AUXILIARIES.has(a.lower)) &&
    looksNominal(line, first, from - 1)
    ? first
    : from;
}

/** Without a tagger: a phrase of a determiner or capitals, with no word that may be a verb. */
function looksNominal({ atoms }: Line, from: number, to: number): boolean {
  return (
    atoms.slice(from, to).every((a) => !/(?:ed|ing)$/.test(a.lower)) &&
    (isCapital(atoms[to - 1]) || /s$/.test(atoms[to - 1]!.lower) || to - from <= 3)
  );
}

const clauseStart = (line: Line, from: number): number => (isClauseStart(line, from) ? from : -1);

/** True where a clause may begin at the atom: the line begins, or a mark, a conjunction or an adverb stands before. */
function isClauseStart({ atoms }: Line, from: number): boolean {
  const before = atoms[from - 1];
  return (
    !before ||
    !isWordy(before) ||
    COORDINATORS.has(before.lower) ||
    /^(?:that|while|when|as|because|after|before|whether|though|although|if|where|since|so|which)$/.test(
      before.lower,
    ) ||
    isAdverb(before) ||
    DAYS.has(before.lower)
  );
}

export const isDash = (atom: Atom | undefined): boolean => atom !== undefined && /^[–—-]$/.test(atom.lower);

/** The noun phrase after a turned verb, with the apposition that follows it: said X, who heads Z. */
export function sourceAfter(line: Line, at: number): Range | undefined {
  const { atoms } = line,
    end = phraseEnd(line, at);
  if (end === undefined) return undefined;
  const to = occasionStart(line, at, end);
  if (atoms[to]?.lower === 'who') return { from: at, to: clauseEnd(line, to) };
  if (atoms[to]?.lower !== ',' || to !== end) return { from: at, to };
  return { from: at, to: Math.max(withApposition(line, to), withName(line, to)) };
}

/** “said Ida Brand, Osk’s adviser.”: what ends the sentence as a noun phrase explains the name. */
function withName(line: Line, comma: number): number {
  const end =
    isCapital(line.atoms[comma + 1]) || /^(?:spokes|head|chief)/.test(line.atoms[comma + 1]?.lower ?? '')
      ? phraseEnd(line, comma + 1)
      : undefined;
  return end !== undefined && (end === line.atoms.length || line.atoms[end]!.lower === '.') ? end : comma;
}

/** A relative clause without commas, up to the next mark. */
export function clauseEnd({ atoms }: Line, from: number): number {
  let to = from;
  while (to < atoms.length && (isWordy(atoms[to]) || /^[&/'()]$/.test(atoms[to]!.lower))) to++;
  return to;
}

/** “…, who heads Z”, “…, 34”, “…, the minister”: up to the comma, quotation or end that closes it. */
export function withApposition(line: Line, comma: number): number {
  const { atoms } = line;
  const opener = atoms[comma + 1];
  if (
    !opener ||
    !(
      OPENS_APPOSITION.test(opener.lower) ||
      opener.kind === 'number' ||
      (isWordy(opener) &&
        /^(?:head|chief|director|president|chairman|chairwoman|spokesman|spokeswoman|spokesperson|leader|secretary|minister|professor|founder|co-founder|executive|editor|author|deputy|mayor|governor|senior|former)$/.test(
          opener.lower,
        ))
    )
  )
    return comma;
  const to = clauseEnd(line, comma + 1);
  return atoms[to]?.lower === ',' && (opener.kind === 'number' || /^who(?:se)?$/.test(atoms[to + 1]?.lower ?? ''))
    ? withApposition(line, to)
    : to;
}

/** Cuts “in a statement”, “on Monday” off a turned source. */
function occasionStart({ atoms }: Line, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (DAYS.has(atoms[i]!.lower) && !PREPOSITIONS.has(atoms[i - 1]!.lower)) return i;
    if (
      /^(?:in|on|at|during|after|before|to|by|via|through)$/.test(atoms[i]!.lower) &&
      (isCapital(atoms[i - 1]) || atoms.slice(i, i + 6).some((a) => OCCASIONS.has(a.lower) || DAYS.has(a.lower)))
    )
      return i;
  }
  return to;
}
