/**
 * Two speakers of one report whose words it sets against each other, sentence after sentence: "The office denied it. An official, however, said …", "He says he never
 * received it. She says she left it on his desk". What they say may have no word in common.
 */
import { BUT, CONVERSES, HOWEVER } from '../../lang/en/rejoinders.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import type { Span } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { findSayingsAlone, type Saying } from '../utterances/sayings.js';
import { stemOf } from '../utterances/stems.js';

/** `denial` is the side that says it is not so, else the first one; both by their place in the reading. */
export interface Rejoinder { readonly denial: number; readonly claim: number; readonly why: string }

const PAIRS = CONVERSES.map(([got, given]) => ({ got: new Set(got.split(' ').map(stemOf)), given: new Set(given.split(' ').map(stemOf)) }));

/** In order of the text. */
export const rejoindersIn = once((report: Report): readonly Rejoinder[] => {
  const { article: { text }, reading: { sentences } } = report, sentenceAt = (place: number) => sentences.findIndex((s) => s.start <= place && place < s.end);
  const placed = findSayingsAlone([report]).filter((s) => s.statement.speaker !== null && partsOf(s).length > 0).map((saying) => { const parts = partsOf(saying); return { saying, first: sentenceAt(parts[0]!.start), last: sentenceAt(parts.at(-1)!.end - 1) }; });
  return placed.flatMap(({ saying: second, first }): Rejoinder[] => {
    const before = placed.findLast((p) => p.saying !== second && p.last === first - 1 && first > 0 && isOther(p.saying, second))?.saying;
    const why = before && whyAgainst(before, second, text, sentences[first]!);
    return why ? [isDenied(second) && !isDenied(before) ? { denial: second.index, claim: before.index, why } : { denial: before.index, claim: second.index, why }] : [];
  });
});

function whyAgainst(first: Saying, second: Saying, text: string, sentence: Span): string | undefined {
  const { source, cue } = second.statement, subject = source.at(-1), verb = cue[0];
  const turn = subject && verb && subject.start < verb.start ? HOWEVER.exec(text.slice(subject.start, verb.start)) ?? HOWEVER.exec(text.slice(subject.end, verb.start)) : null;
  if (turn && subject!.start >= sentence.start) return `told one after the other, “${turn[0].replaceAll(/[,\s]/g, '')}” between them`;
  if (first.statement.act === 'deny' && BUT.test(text.slice(sentence.start, sentence.end))) return 'denied, and told against it by another in the next sentence';
  const pair = PAIRS.find(({ got, given }) => (isNever(first, got) && !isDenied(second) && has(second, given)) || (isNever(second, got) && !isDenied(first) && has(first, given)));
  return pair ? 'one deed, seen from both ends, and one says it was not so' : undefined;
}

const isDenied = ({ words, statement }: Saying): boolean => statement.act === 'deny' || words.some((w) => NEGATIONS.has(w.norm));
/** "Never received it", "had not been told": a deed and its denial side by side, in a few words. */
const isNever = ({ words, content }: Saying, stems: ReadonlySet<string>): boolean => content.length <= FEW && words.some((w, i) => stems.has(w.stem) && words.slice(Math.max(0, i - 2), i).some((v) => NEGATIONS.has(v.norm)));
const FEW = 6;
const has = ({ words }: Saying, stems: ReadonlySet<string>): boolean => words.some((w) => stems.has(w.stem));
const isOther = (a: Saying, b: Saying): boolean => {
  const [x, y] = [a, b].map(({ statement: { speaker } }): readonly string[] => (speaker ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return (a.statement.referent === undefined || a.statement.referent !== b.statement.referent) && !x!.every((word) => y!.includes(word)) && !y!.every((word) => x!.includes(word));
};
const partsOf = ({ statement: { source, cue, content } }: Saying): Span[] => [...source, ...cue, ...content].sort((a, b) => a.start - b.start);
