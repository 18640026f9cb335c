/**
 * What narrows a count beyond its measure, as its own report tells it: an earlier matter, one hospital, another place,
 * the whole country, homes destroyed or only damaged.
 */
import type { Figure, Span, Time } from '../../types.js';
import { instantOf, type Report } from '../report.js';
import { findWords } from '../utterances/words.js';
import { figuresBefore } from '../within.js';
import { isOpen } from './followed.js';

export interface Scope {
  /**
   * Year or month of an earlier matter: "1991" of "in 1991 a slide killed 63". Empty for what the story is of. A count
   * since a year is a count of now.
   */
  readonly past: string;
  /** "in hospital", "destroyed": only some of what the measure counts. */
  readonly within: string;
  /** Stems of the place named with it. */
  readonly place: ReadonlySet<string>;
  /** True where that place is told to be another than the one before: "seven more in neighbouring Lazny". */
  readonly isElsewhere: boolean;
  /** True of a "nationwide" or "combined" toll. */
  readonly isWhole: boolean;
  /** True of what a report tells besides, of another matter than its own; decided beside the other figures. */
  readonly isAside: boolean;
}

/** @param kind of the people counted; those of a kind are told by it, and are no other part */
export function scopeOf(report: Report, figure: Figure, sentence: Span, kind = ''): Scope {
  const {
      article: { text },
    } = report,
    {
      span,
      of,
      scope: { where },
    } = figure;
  const before = text.slice(Math.max(sentence.start, span.start - NEAR), span.start),
    after = text.slice(span.end, Math.min(sentence.end, span.end + NEAR));
  return {
    past: pastOf(report, sentence, span),
    within: withinOf(report, figure, before, after) || (kind === '' && isPart(report, figure, sentence) ? PART : ''),
    place: new Set(where ? findWords(text, [where]).map((w) => w.stem) : []),
    isElsewhere:
      where !== undefined &&
      (ELSEWHERE.test(text.slice(span.end, where.start)) ||
        /^ (?:more|others?) in /.test(text.slice(span.end, where.start))),
    isWhole:
      figure.unit === '1' &&
      (WHOLE_BEFORE.test(before) || ((of !== undefined || /^ (?:dead|people)/.test(after)) && WHOLE_AFTER.test(after))),
    isAside: false,
  };
}

/** Some of those whom another number of the sentence counts. */
export const PART = 'some of all';

/** "544, including the 58 killed on the train", "of the 571 dead, 494", "22 cases, 19 of them in the north": a part. */
function isPart(report: Report, { span, measure, value }: Figure, sentence: Span): boolean {
  if (value === undefined || isOpen(measure)) return false;
  const { text } = report.article,
    lead = (place: number, most: number): string => text.slice(Math.max(sentence.start, place - most), place);
  if (INCLUDING.test(lead(span.start, BACK))) return true;
  const wholes = figuresBefore(report, span.start, FEW).filter(
    (f) => f.measure === measure && f.span.start >= sentence.start && f.span.end < span.start && (f.value ?? 0) > value,
  );
  return (
    (wholes.length > 0 && OF_THEM.test(text.slice(span.end, span.end + 24))) ||
    wholes.some((f) => OUT_OF.test(lead(f.span.start, BACK / 2)))
  );
}
const OF_THEM = /^(?: \p{L}+)? of (?:them|whom|these|those)(?!\p{L})/u;
const INCLUDING =
    /(?<!\p{L})includ(?:ing|e[sd]?) (?:(?:the|all|some|about|around|almost|nearly|over|up|to|at|least|more|than|an|estimated) )*$/iu,
  OUT_OF = /(?<!\p{L})(?:of|among) (?:the|its|their|all)(?: \p{L}+)? $/iu;
/** So many numbers before one may the whole stand of which it is a part. */
const FEW = 12;
/** Characters before a number. */
const BACK = 80;

/** Characters on either side of a number. */
const NEAR = 70;
const ELSEWHERE = /\b(?:neighbou?ring|nearby|adjacent|adjoining|another|elsewhere)\b/i;
const WHOLE_BEFORE = /\b(?:nation-?wide|national|country-?wide|combined|overall)\b[^.;:\d]*$/i;
const WHOLE_AFTER =
  /^[^.;:,\d]*\b(?:nation-?wide|country-?wide|across the (?:whole )?country|in the whole country|in the country as a whole|altogether)\b/i;

function withinOf(
  { article: { text }, reading }: Report,
  { measure, told }: Figure,
  before: string,
  after: string,
): string {
  if (measure === 'dead') return IN_HOSPITAL.test(after) ? 'in hospital' : '';
  if (measure === 'injured')
    return THROUGH_DOORS.test(after) ||
      (told !== undefined &&
        reading.statements[told]!.source.some(({ start, end }) => ONE_HOSPITAL.test(text.slice(start, end))))
      ? 'in one hospital'
      : '';
  if (measure === 'doses') return ASKED_FOR.test(before) ? 'asked for' : '';
  if (measure === 'crossings' || measure === 'schools')
    return /\bof (?:the|its|their) $/.test(before)
      ? 'in all'
      : (STATES.find(({ words }) => words.test(after.split(/[.;:\d]/, 1)[0]!.slice(0, AHEAD)))?.name ??
          STATES.find(({ words }) => words.test(before.split(/[.;:]/).at(-1)!))?.name ??
          '');
  return measure === 'homes'
    ? (CONDITIONS.find(({ words }) => words.test(after.split(/[.;:\d]/, 1)[0]!))?.name ??
        CONDITIONS.find(({ words }) => words.test(before.split(/[.;:\d]/).at(-1)!))?.name ??
        '')
    : '';
}

const IN_HOSPITAL =
  /^[^.;:,]{0,40}\b(?:in|at) (?:an? |the |one |that |its |his |her |this )?(?:\p{L}+ ){0,2}hospitals?\b/u;
/** A hospital counts those whom it received. */
const ONE_HOSPITAL =
  /(?:\b(?:[Tt]he|its|this|of|at) (?:\p{L}+ ){0,3}|\p{Lu}[\p{L}.'’]+ )(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|[Mm]edical [Cc]ent(?:er|re))(?! (?:officials|sources|workers))\b/u;
const THROUGH_DOORS = /\bthrough (?:her|his|its|their|our|the) (?:\p{L}+ ){0,2}(?:doors?|wards?)\b/u;
const ASKED_FOR =
  /\b(?:ask(?:s|ed|ing)? \P{P}{0,60}for|request\w*|order(?:s|ed|ing)|appeal\w* for|sought|seeks?|seeking|needs?|needed)\b[^.;:]*$/iu;
const AHEAD = 40;
/** Open or shut. */
const STATES = [
  { name: 'open', words: /\b(?:re-?)?open(?:s|ed|ing)?\b/i },
  { name: 'closed', words: /\b(?:clos(?:e|es|ed|ing|ures?)|shut(?:s|ting)?|sealed)\b/i },
] as const;
const CONDITIONS = [
  {
    name: 'destroyed',
    words:
      /\b(?:destr\w+|flatten\w+|swallow\w+|raz\w+|collaps\w+|burnt? (?:down|to the ground)|burned|levell?ed|swept away|washed away|wrecked|demolished|lost|gutted|buried)\b/i,
  },
  { name: 'without power', words: /\b(?:power|electricity|blackout|in the dark)\b/i },
  { name: 'damaged', words: /\bdamag\w+/i },
  { name: 'built', words: /\b(?:build|building|built|rebuil\w+)\b/i },
] as const;

/**
 * The earlier matter that the sentence is of, or the sentence before it in the paragraph, which it goes on from: "In
 * May a quake shook Lazny. It killed 12."
 */
function pastOf(report: Report, sentence: Span, number: Span): string {
  const {
      article: { text },
      reading: { sentences },
    } = report,
    own = pastIn(report, clauseOf(text, sentence, number)) || pastIn(report, sentence);
  if (own || !GOES_ON.test(text.slice(sentence.start, sentence.start + NEAR))) return own;
  const at = sentences.findIndex((s) => s.start === sentence.start),
    before = sentences[at - 1];
  return before && before.block === sentences[at]!.block ? pastIn(report, before) : '';
}

/** "31,000 died in Lazny in 2003, and 600 in Ostrel in February": each number has its own day. */
function clauseOf(text: string, sentence: Span, number: Span): Span {
  const start = Math.max(sentence.start, number.start - CLAUSE),
    end = Math.min(sentence.end, number.end + CLAUSE);
  const from = [...text.slice(start, number.start).matchAll(JOINED)].at(-1),
    to = text.slice(number.end, end).search(NEXT_NUMBER);
  return {
    start: start + (from ? from.index + from[0].length : 0),
    end: to < 0 ? end : number.end + to,
  };
}
/** It reaches no more than so many characters from its number. */
const CLAUSE = 200;
const JOINED = /;|,? (?:and|but|while|whereas) /gu,
  NEXT_NUMBER = /(?:;|,? (?:and|but|while|whereas) )[^,;]*\p{N}/u;

const GOES_ON =
  /^["“‘']?(?:It|That|They|Those|The (?:quake|earthquake|tremor|temblor|attack|crash|fire|flood|storm|shooting|blast|bombing|disaster|accident|attacker|gunman))\b/;

function pastIn({ article: { text, published }, reading }: Report, sentence: Span): string {
  const years = [...text.slice(sentence.start, sentence.end).matchAll(YEARS)].map(({ 0: year, index }) => ({
    year,
    at: sentence.start + index,
  }));
  // News of the day names no year: in a report without a date, one without a day is an earlier one.
  const isPast = ({ year, at }: (typeof years)[number]): boolean =>
    published === undefined
      ? reading.times.some((t) => t.start <= at && at < t.end && t.when !== undefined && t.when.from.length <= 7)
      : Number(year) < Number(published.slice(0, 4));
  return years.find(isPast)?.year ?? monthBefore(text, reading.times, sentence, instantOf(published)) ?? '';
}

const YEARS =
  /(?=(?:19|20)\p{Nd}\p{Nd})(?:(?<![Ss]ince (?:\p{L}{1,12} )?)|(?=\p{Nd}{4},? when\b))(?<![\p{L}\p{Nd},.$£€-])(?:19|20)\p{Nd}\p{Nd}(?![\p{L}\p{Nd}]|[,.]\p{Nd})/gu;

/**
 * "In May, two passengers were killed" and "a quake in May killed two", told in December; no nearer day stands in the
 * sentence, and nothing was only built then.
 */
function monthBefore(
  text: string,
  times: readonly Time[],
  sentence: Span,
  now: number | undefined,
): string | undefined {
  if (now === undefined) return undefined;
  const inside = times
    .filter((t) => t.start >= sentence.start && t.end <= sentence.end && t.when && !/_REF$|^P/.test(t.value))
    .map((t) => ({ t, ago: now - (instantOf(t.when!.to ?? t.when!.from) ?? now) }));
  if (inside.some(({ ago }) => ago < MONTH)) return undefined;
  const then = inside.find(
    ({ t }) =>
      (t.when!.modifier !== 'since' &&
        !BEGUN.test(text.slice(Math.max(sentence.start, t.start - NEAR / 2), t.start)) &&
        /\b(?:in|on|during|of|last|late|early|back) (?:the )?$|^["“‘']?$/i.test(
          text.slice(Math.max(sentence.start, t.start - 12), t.start),
        )) ||
      (/^(?:last|the previous) /i.test(text.slice(t.start, t.end)) &&
        !/\bsince\b/i.test(text.slice(sentence.start, t.start))),
  );
  return then?.t.when?.from.slice(0, 7);
}

const MONTH = 30 * 86_400_000;
/** What a thing has been since then. */
const BEGUN =
  /\b(?:since|built|opened|founded|born|launched|completed|elected|appointed|bought|registered|dated|signed|joined|began|begun|started)(?: \p{L}+){0,3} $/u;
