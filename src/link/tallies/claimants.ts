/**
 * Who gives a number, as far as the words beside it tell: the ministry, a board, the police, one doctor. Which of them
 * are one is decided over all reports of a story (claimants/camps.ts).
 */
import type { Figure, Span, Statement } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { bare, type Claimant, nounsIn, toClaimant, toKey } from './claimants/claimant.js';
import { ownerIn } from './claimants/possessives.js';
import { subjectBefore } from './claimants/subjects.js';
import type { Place } from './place.js';

/** Who gives the number, as its own report tells it. */
export const claimantOf = once(({ report, figure, sentence }: Place): Claimant | undefined => {
  const before = { start: sentence.start, end: figure.span.start };
  const words = report.article.text.slice(before.start, before.end);
  return (
    known(claimantIn(report, ownerIn(words), before.start)) ??
    known(giverBehind(report, { start: figure.span.end, end: sentence.end })) ??
    (SHARED_OUT.has(figure.measure) ? undefined : known(claimantIn(report, GAPPED.exec(words), before.start))) ??
    giverOf(report, figure, before)
  );
});

const known = (claimant: Claimant | undefined): Claimant | undefined => (claimant?.keys.length ? claimant : undefined);

/** Who stands in the first group of what was found. @param start of the words it was found in */
function claimantIn(report: Report, found: RegExpExecArray | null | undefined, start: number): Claimant | undefined {
  if (!found) return undefined;
  const at = start + found.index + found[0].indexOf(found[1]!);
  return toClaimant(report, { start: at, end: at + found[1]!.length });
}

/** "Fewer than the 38 given by the health ministry". */
const BEHIND =
  /^(?: \p{Ll}+)? (?:given|reported|announced|claimed|cited|released|published|counted|recorded|listed|put out|told) (?:earlier |first |before |on \p{L}+ )?by ((?:(?:the|an?|its|their) )?[^,;.:()“”"\d]{3,60})/u;

function giverBehind(report: Report, { start, end }: Span): Claimant | undefined {
  const found = BEHIND.exec(report.article.text.slice(start, end));
  if (!found) return undefined;
  const until = start + found[0].length;
  return toClaimant(report, { start: until - found[1]!.length, end: until });
}

/** What each of several has: "puts the Reform Party at 34 per cent and the Green List at 27" names no two claimants. */
const SHARED_OUT: ReadonlySet<string> = new Set(['poll share', 'vote share', 'seats', 'stake', 'share']);

/** "The police put the crowd at 4,000, the organisers at 15,000": the verb of the one is that of the other. */
const GAPPED =
  /\d\P{N}{0,60}?(?:[,;]|(?<!\p{L})(?:and|but|while|whereas)) (?:the )?((?:\p{L}[\p{L}’'-]* ){1,3}?)(?:at )(?:about |some |only |just |up to )?$/u;

/** "According to the ministry's latest bulletin". */
const ACCORDING = /\baccording to ([^,;.]+)/iu;

/** "Monitors blame the army as the death toll reaches 38": the report's own clause. */
const NOBODY = /\bas (?:the )?(?:\p{L}+ )?(?:toll|count|tally|total|number|crowd|bill|cost|price)[^,;.]{0,40}$/iu;

/** By a verb of counting or "according to", else who says the sentence that it stands in. */
function giverOf(report: Report, figure: Figure, before: Span): Claimant | undefined {
  const words = report.article.text.slice(before.start, before.end);
  const giver = subjectBefore(report, before) ?? claimantIn(report, ACCORDING.exec(words), before.start);
  const told = figure.told === undefined ? undefined : report.reading.statements[figure.told];
  return giver?.keys.length || !told || NOBODY.test(words) ? giver : tellerOf(report, told);
}

function tellerOf(report: Report, { source, speaker, named }: Statement): Claimant | undefined {
  const parts = source.map((span) => toClaimant(report, span));
  const keys = [
    ...parts.flatMap((p) => p.keys),
    ...(speaker ? nounsIn(speaker) : []),
    ...(named && speaker ? [toKey(speaker)] : []),
  ];
  return keys.length ? { keys, words: bare(speaker ?? parts[0]?.words ?? '') } : undefined;
}
