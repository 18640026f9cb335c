/** A figure with what its sentence says it counts: the cause, the kind of people, the names beside it. */
import { CAUSES } from '../../lang/en/causes.js';
import { PEOPLE_KINDS, PEOPLE_OF_NO_KIND } from '../../lang/en/people-kinds.js';
import type { Figure, Span } from '../../types.js';
import { onceOfTwo } from '../once.js';
import type { Report } from '../report.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import { contentOf, findWords } from '../utterances/words.js';
import { sentenceHolding } from '../within.js';
import { doerOf, offenceOf, ownerOf } from './owners.js';
import type { Place } from './place.js';
import { type Scope, scopeOf } from './scope.js';
import { type Side, sideOf } from './sides.js';

export interface Reckoned {
  readonly report: Report;
  readonly figure: Figure;
  /**
   * ISO date for which it holds; the day of the report where the text names none; null also for what stood before on a
   * day that nobody tells.
   */
  readonly asOf: string | null;
  /** True of a number that the report gives as one that no longer stood: the 120 of "from 120 to 86". */
  readonly isOld: boolean;
  readonly causes: ReadonlySet<string>;
  /** "child" or "seriously", where it counts only some of the people; empty for all. */
  readonly kind: string;
  readonly countries: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Stems of the names in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Stems of the content words in its sentence. */
  readonly around: ReadonlySet<string>;
  /** Where it stands: what else its words tell is looked for where it is asked (`claimantOf`, `topicOf`, `besideOf`). */
  readonly place: Place;
  /** Of a number of people or votes: those for something, or against it. */
  readonly side: Side;
  /** Where its sentence starts. */
  readonly sentence: number;
  readonly speaker: string | null;
  readonly scope: Scope;
  /** Last name of whose number it is, of measures that are somebody's own. */
  readonly owner: string | undefined;
  /** Last name of the person of whose deeds it is. */
  readonly doer: string | undefined;
  /** Of charges and convictions, what they are of: stems. */
  readonly offence: ReadonlySet<string>;
  /** Whose count it is, in words, where claimants keep theirs side by side. */
  readonly claimedBy?: string;
}

/** Measures of what happened to people, which may be told of some of them only. */
const OF_PEOPLE = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'escaped',
  'displaced',
  'arrested',
  'released',
  'hostages',
  'affected',
  'vaccinated',
  'aboard',
  'inside',
  'passengers',
]);

/** Of these a cause tells two counts apart; those who are arrested or march are so for many reasons. */
const HARMED = new Set(['dead', 'injured', 'missing', 'rescued', 'displaced', 'affected', 'homes']);
/** "Police fired": no fire. */
const FIRED = new Set(['fired', 'firing', 'fires']);

const CAUSE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAUSES).flatMap(([kind, words]) => words.map((word) => [stemOf(word), kind] as const)),
);
const KIND_OF: ReadonlyMap<string, string> = new Map(
  PEOPLE_KINDS.flatMap((words) => words.map((word) => [stemOf(word), words[0]!] as const)),
);

const OF_NO_KIND = new Set(PEOPLE_OF_NO_KIND.map(stemOf));

/**
 * What is counted, where the measure does not say it already: of "strikes on vessels" all, of "dead people" and
 * "tickets" nothing.
 */
export function countedIn({ report: { article }, figure: { measure, of } }: Reckoned): string {
  const words = of ? contentOf(findWords(article.text, [of])).filter((w) => w.kind !== 'number') : [],
    named = new Set(measure.split(' ').map((w) => senseOf(stemOf(w))));
  const tells = words.some((w) => !named.has(senseOf(w.stem)) && !(OF_PEOPLE.has(measure) && OF_NO_KIND.has(w.stem)));
  return of && tells ? article.text.slice(of.start, of.end).replaceAll(/\s+/g, ' ') : '';
}

/** Always the same value. @param figure must be one of the report's reading */
export const toReckoned = onceOfTwo((report: Report, figure: Figure): Reckoned => {
  const { article, reading } = report;
  const sentence = sentenceHolding(report, figure.span) ?? figure.span;
  const words = contentOf(findWords(article.text, [sentence])).filter((w) => w.kind !== 'number');
  // "22 dead, nine of them children", "Seven were children"
  const among = /^(?: of (?:them|whom|those)(?:,| were| was| being)?| (?:were|are)) \p{L}+/u.exec(
    article.text.slice(figure.span.end, figure.span.end + 60),
  );
  const counted = figure.of ?? namedBeside(article.text, figure, sentence);
  const of = stemsIn(
    article.text,
    counted,
    among ? { start: figure.span.end, end: figure.span.end + among[0].length } : undefined,
  );
  const kind = gravityOf(article.text, figure, sentence) || (OF_PEOPLE.has(figure.measure) ? kindOf(of, figure) : '');
  return {
    report,
    figure,
    asOf:
      figure.asOf?.modifier === 'before'
        ? null
        : (figure.asOf?.from.slice(0, 10) ?? article.published?.slice(0, 10) ?? null),
    isOld: figure.asOf?.modifier === 'before',
    causes: new Set(
      HARMED.has(figure.measure) ? words.flatMap((w) => (FIRED.has(w.norm) ? [] : (CAUSE_OF.get(w.stem) ?? []))) : [],
    ),
    kind,
    countries: new Set(stemsIn(article.text, figure.scope.where).filter((stem) => stem.startsWith('country:'))),
    by: new Set(stemsIn(article.text, figure.scope.by)),
    names: new Set(words.filter((w) => w.kind === 'name').map((w) => w.stem)),
    around: new Set(words.map((w) => w.stem)),
    place: { report, figure, sentence },
    side: sideOf(article.text, figure),
    sentence: sentence.start,
    scope: scopeOf(report, figure, sentence, kind),
    owner: ownerOf(report, figure, sentence),
    doer: doerOf(report, figure, sentence),
    offence: /^(?:charges|convictions|acquittals)$/.test(figure.measure) ? offenceOf(article.text, figure) : new Set(),
    speaker: figure.told === undefined ? null : (reading.statements[figure.told]?.speaker ?? null),
  };
});

/** Of the content words of those spans that there are. */
function stemsIn(text: string, ...spans: readonly (Span | undefined)[]): string[] {
  const there = spans.filter((s) => s !== undefined);
  return there.length ? contentOf(findWords(text, there)).map((w) => w.stem) : [];
}

/** @param of stems of the words that tell who is counted */
const kindOf = (of: readonly string[], { measure }: Figure): string =>
  of.map((stem) => KIND_OF.get(stem)).find((kind) => kind !== undefined && stemOf(kind) !== stemOf(measure)) ??
  of.find((stem) => stem.startsWith('country:')) ??
  '';

/** "Four were critically injured", "seriously wounding four", "20 with slight injuries". */
function gravityOf(text: string, { span }: Figure, sentence: Span): string {
  const before = text.slice(Math.max(sentence.start, span.start - NEAR), span.start),
    words = `${before}#${text.slice(span.end, span.end + 45)}`;
  return GRAVE.test(words) ? 'seriously' : SLIGHT.test(words) ? 'slightly' : '';
}
/** Characters before it. */
const NEAR = 70;
const hurt = (how: string): RegExp =>
  new RegExp(
    `#(?:(?! (?:and|while|but) )[^,;:.\\p{N}]){0,30}(?<!\\p{L})(?:${how})(?!\\p{L})|(?<!\\p{L})(?:${how}) (?:injur|wound|hurt)\\p{L}*(?: (?!(?:and|while|but) )\\p{L}+){0,3} #`,
    'u',
  );
const GRAVE = hurt('critical(?:ly)?|serious(?:ly)?|severely|gravely'),
  SLIGHT = hurt('slight(?:ly)?|light(?:ly)?|minor|mildly');

/**
 * What the words name where none counts: "120 BOBBIES HURT", "the number of injured officers, in the headline, to 12".
 */
function namedBeside(text: string, { span, measure }: Figure, sentence: Span): Span | undefined {
  if (!OF_PEOPLE.has(measure)) return undefined;
  const behind = /^ (?!were|was|are|had|have)\p{L}+/u.exec(text.slice(span.end, span.end + 24)),
    before = text.slice(sentence.start, span.start),
    ahead = /\b(?:number|count) of ((?:\p{Ll}+ ){1,3})/u.exec(before);
  if (ahead) {
    const start = sentence.start + ahead.index + ahead[0].length - ahead[1]!.length;
    return { start, end: start + ahead[1]!.length };
  }
  return behind ? { start: span.end, end: span.end + behind[0].length } : undefined;
}
