/**
 * Two speakers of one report whose words it sets against each other, sentence after sentence: "The office denied it. An
 * official, however, said …", "He says he never received it. She says she left it on his desk". What they say may have
 * no word in common.
 */
import { ANSWERS, BUT, CONVERSES, ECHO, HOWEVER } from '../../lang/en/rejoinders.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import type { Span } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { sayingsAlone, type Voice } from '../utterances/sayings.js';
import { DENYING_VERBS, POINTERS, SAID_NOUNS } from '../../lang/en/anaphors.js';
import { stemOf } from '../utterances/stems.js';
import { findWords } from '../utterances/words.js';
import { predicateNegated } from './predicates.js';

/** `denial` is the side that says it is not so, else the first one; both by their place in the reading. */
interface Rejoinder {
  readonly denial: number;
  readonly claim: number;
  readonly why: string;
}

const PAIRS = CONVERSES.map(([got, given]) => ({
  got: new Set(got.split(' ').map(stemOf)),
  given: new Set(given.split(' ').map(stemOf)),
}));

/** In order of the text. */
export const rejoindersIn = once((report: Report): readonly Rejoinder[] => {
  const {
      article: { text },
      reading: { sentences },
    } = report,
    sentenceAt = (place: number) => sentences.findIndex((s) => s.start <= place && place < s.end);
  const placed = sayingsAlone(report)
    .filter((s) => s.statement.speaker !== null && partsOf(s).length > 0)
    .map((saying) => {
      const parts = partsOf(saying);
      return { saying, first: sentenceAt(parts[0]!.start), last: sentenceAt(parts.at(-1)!.end - 1) };
    });
  return placed.flatMap(({ saying: second, first }): Rejoinder[] => {
    const before = placed.findLast(
      (p) => p.saying !== second && p.last === first - 1 && first > 0 && isOther(p.saying, second),
    )?.saying;
    const why = before && whyAgainst(before, second, text, sentences[first]!);
    return why
      ? [
          isDenied(second) && !isDenied(before)
            ? { denial: second.index, claim: before.index, why }
            : { denial: before.index, claim: second.index, why },
        ]
      : [];
  });
});

function whyAgainst(first: Voice, second: Voice, text: string, sentence: Span): string | undefined {
  if (isUnsaid(first) || isUnsaid(second)) return undefined;
  const { source, cue } = second.statement,
    subject = source.at(-1),
    verb = cue[0];
  const turn =
    subject && verb && subject.start < verb.start
      ? (HOWEVER.exec(text.slice(subject.start, verb.start)) ?? HOWEVER.exec(text.slice(subject.end, verb.start)))
      : null;
  if (turn && subject!.start >= sentence.start && !isAsked(second) && !isJudged(second))
    return `told one after the other, “${turn[0].replaceAll(/[,\s]/g, '')}” between them`;
  if (
    first.statement.act === 'deny' &&
    (isDenying(first) || sharesWord(first, second)) &&
    BUT.test(text.slice(sentence.start, sentence.end))
  )
    return 'denied, and told against it by another in the next sentence';
  if (areEchoes(first, second)) return 'one says it was so, the next that it was not';
  if (
    isDenied(second) !== isDenied(first) &&
    !isAsked(first) &&
    ((isAnswer(second) && sharesWord(first, second)) ||
      (isOfOneSubject(first, second) && sharesPredicate(first, second)))
  )
    return 'said, and in the next sentence denied by another in the same words';
  if (!isDenied(first) && !isAsked(first) && first.stems.has(predicateNegated(textOf(second)) ?? ''))
    return 'said, and in the next sentence that very thing denied by another';
  if (
    first.statement.act === 'accuse' &&
    second.statement.act === 'deny' &&
    isDenying(second) &&
    second.content.length <= FEW &&
    (sharesWord(first, second) ||
      second.words.some(
        (w, i) =>
          WRONG_STEMS.has(w.stem) ||
          (POINTERS.has(w.norm) && !(w.norm === 'that' && i === 0 && second.words.length > 1)),
      ))
  )
    return 'accused, and in the next sentence denied';
  const pair = PAIRS.find(
    ({ got, given }) =>
      (isNever(first, got) && !isDenied(second) && has(second, given)) ||
      (isNever(second, got) && !isDenied(first) && has(first, given)),
  );
  return pair ? 'one deed, seen from both ends, and one says it was not so' : undefined;
}

/** "He says he did not. Three people say he did." */
function areEchoes(first: Voice, second: Voice): boolean {
  const [a, b] = [first, second].map((s) => ECHO.exec(textOf(s)));
  return Boolean(
    a &&
      b &&
      a[1]!.toLowerCase() === b[1]!.toLowerCase() &&
      a[2]!.toLowerCase() === b[2]!.toLowerCase() &&
      (a[3] === undefined) !== (b[3] === undefined),
  );
}
const WRONG_STEMS = new Set([...SAID_NOUNS, 'wrongdoing', 'wrong', 'involvement'].map(stemOf));
const ANSWER_STEMS = new Set(ANSWERS.map(stemOf)),
  DENIAL_STEMS = new Set([...DENYING_VERBS].map(stemOf));
const cueHas = ({ report: { article }, statement: { cue } }: Voice, stems: ReadonlySet<string>): boolean =>
  findWords(article.text, cue).some((w) => stems.has(w.stem));
const isAnswer = (s: Voice): boolean => cueHas(s, ANSWER_STEMS);
const isDenying = (s: Voice): boolean => cueHas(s, DENIAL_STEMS);
const isAsked = ({ statement: { act } }: Voice): boolean =>
  act === 'question' || act === 'request' || act === 'decline';
/** "Did not dispute", "has not accused": nothing is said by it. */
export const isUnsaid = ({ report: { article }, statement: { cue } }: Voice): boolean =>
  findWords(article.text, cue).some((w) => NEGATIONS.has(w.norm));
/** Who praises, blames or wants something says nothing against what was said before. */
const isJudged = ({ statement: { act } }: Voice): boolean => act === 'criticize' || act === 'praise';
const wordsInCommon = (a: Voice, b: Voice): number =>
  new Set(b.content.flatMap((w) => (w.kind === 'word' && a.stems.has(w.stem) ? [w.stem] : []))).size;
const sharesWord = (a: Voice, b: Voice): boolean => wordsInCommon(a, b) > 0;
/**
 * "The sheds are insured", "the sheds are not insured for floods": two sentences that open with one subject and have
 * more in common, and one of them says that it is not so.
 */
function isOfOneSubject(first: Voice, second: Voice): boolean {
  const [a, b] = [first, second].map((s) => SUBJECT.exec(textOf(s))?.[1]?.toLowerCase());
  return a !== undefined && a === b;
}
/**
 * What is said of the subject, and said not to be so, is one thing: "insured", not "will arrive" and "will not
 * complain".
 */
function sharesPredicate(first: Voice, second: Voice): boolean {
  const [negated, other] = isDenied(second) ? [second, first] : [first, second],
    at = negated.words.findIndex((w) => NEGATIONS.has(w.norm)),
    predicate = negated.words.slice(at + 1).find((w) => negated.content.includes(w));
  return at >= 0 && predicate !== undefined && other.stems.has(predicate.stem);
}
const SUBJECT =
  /^[“"‘']?(?:that )?((?:the|its|his|her|their) (?:\p{L}+ )?\p{L}{3,}) (?:is|are|was|were|has|have|had|will|would|did|does|do|can|could)(?:n['’]t)?(?!\p{L})/iu;
const textOf = ({ report: { article }, statement: { content } }: Voice): string => {
  const first = content[0];
  return first ? article.text.slice(first.start, first.end) : '';
};

const isDenied = ({ words, statement }: Voice): boolean =>
  statement.act === 'deny' || words.some((w) => NEGATIONS.has(w.norm));
/** "Never received it", "had not been told": a deed and its denial side by side, in a few words. */
const isNever = ({ words, content }: Voice, stems: ReadonlySet<string>): boolean =>
  content.length <= FEW &&
  words.some((w, i) => stems.has(w.stem) && words.slice(Math.max(0, i - 2), i).some((v) => NEGATIONS.has(v.norm)));
const FEW = 6;
const has = ({ words }: Voice, stems: ReadonlySet<string>): boolean => words.some((w) => stems.has(w.stem));
const isOther = (a: Voice, b: Voice): boolean => {
  const [x, y] = [a, b].map(
    ({ statement: { speaker } }): readonly string[] => (speaker ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
  return (
    (a.statement.referent === undefined || a.statement.referent !== b.statement.referent) &&
    !x!.every((word) => y!.includes(word)) &&
    !y!.every((word) => x!.includes(word))
  );
};
const partsOf = ({ statement: { source, cue, content } }: Voice): Span[] =>
  [...source, ...cue, ...content].sort((a, b) => a.start - b.start);
