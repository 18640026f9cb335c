/**
 * What every section of `show` needs to say where something stands: reports by id, with the short names they are cited
 * by.
 */
import type { ArticleSummary, Record, WholeStory } from '../../record/record.js';
import { firstToldFirst } from '../../say/order.js';
import { namesOf } from '../../say/reports.js';
import { surenessOf } from '../../say/sureness.js';
import { sayDate } from '../../say/words.js';
import { compare } from '../../text/order.js';
import { contains, wordsOf } from '../../text/spans.js';
import type { Figure, Qualifier, Reading, Span, TakenDay, TallyFigure, Utterance } from '../../types.js';
import { plain, windowWidth } from '../terminal.js';

export interface View {
  readonly story: WholeStory;
  readonly width: number;
  /** In order of date, undated last. */
  readonly reports: readonly ArticleSummary[];
  /** "Northern Wire, 5 Oct"; "Northern Wire “Dam holds”, 5 Oct" where the outlet has another of that day. */
  readonly cited: (article: string) => string;
  /** The same without the day, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** How sure the reading of a statement is, from 0 to 1. */
  readonly sureOf: (utterance: Utterance) => number;
  /** The sentence in which all the words stand; undefined where none holds them. */
  readonly sentenceOf: (article: string, words: readonly Span[]) => string | undefined;
  /** The day from which the times of an undated report are reckoned. */
  readonly takenAs: (article: string) => TakenDay | undefined;
  /** What is said of a report that is hardly English. */
  readonly foreign: (article: string) => string | undefined;
}

export function toView(story: WholeStory, record: Pick<Record, 'article'>): View {
  const reports = [...story.articles].sort(
    (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id),
  );
  const opening = new Map(
    story.links.origins
      .flatMap((o) => o.anchors)
      .sort((a, b) => b.start - a.start)
      .map((anchor) => [anchor.article, anchor.exact]),
  );
  const names = namesOf(reports.map((a) => ({ ...a, ...(opening.has(a.id) && { text: opening.get(a.id)! }) }))),
    dates = new Map(reports.map(({ id, published }) => [id, published]));
  const readings = new Map(reports.map(({ id }) => [id, record.article(id)?.reading]));
  const sure = surenessOf(
    story.links.utterances,
    story.rulings,
    (w) => readings.get(w.article)?.statements[w.statement]?.confidence,
  );
  const happenings = firstToldFirst(
    story.links.happenings,
    reports.map((r) => r.id),
  );
  return {
    story: { ...story, links: { ...story.links, happenings } },
    width: windowWidth(),
    reports,
    names,
    sureOf: (u) => sure.get(u.id) ?? 0,
    sentenceOf: (id, words) => sentenceIn(readings.get(id), words),
    takenAs: (id) => readings.get(id)?.doubts.find((d) => d.taken)?.taken,
    foreign: (id) => readings.get(id)?.doubts.find((d) => d.foreign)?.about,
    cited: (id) => plain([names.get(id) ?? id, ...(dates.get(id) ? [sayDate(dates.get(id))] : [])].join(', ')),
  };
}

function sentenceIn(reading: Reading | undefined, words: readonly Span[]): string | undefined {
  const around = reading?.sentences.find((s) => words.every((w) => contains(s, w)));
  return around && wordsOf(reading!.article.text, around);
}

const SIGNS: { readonly [qualifier in Qualifier]: string } = {
  exact: '',
  at_least: '≥ ',
  about: '~ ',
  over: '> ',
  nearly: 'nearly ',
  up_to: '≤ ',
  range: '',
};

/**
 * A figure with its qualifier, which is never dropped: "≥ 22", "~ 80", "200 or more", "30%"; the report's own words
 * where it gives no number ("dozens").
 */
export function toQuantity(
  f: Pick<TallyFigure, 'value' | 'low' | 'high' | 'qualifier'> & Partial<Pick<TallyFigure, 'exact'>>,
  unit: Figure['unit'],
): string {
  if (f.value === undefined && f.exact && (f.low === undefined || f.high === undefined)) return `“${plain(f.exact)}”`;
  const n = (v: number) => v.toLocaleString('en');
  const number =
    f.value !== undefined
      ? SIGNS[f.qualifier] + n(f.value)
      : f.low !== undefined && f.high !== undefined
        ? `${n(f.low)}–${n(f.high)}`
        : f.low !== undefined
          ? `${n(f.low)} or more`
          : f.high !== undefined
            ? `up to ${n(f.high)}`
            : '?';
  // UCUM's “[mi_i]/h” is mi/h
  return unit === '1' || unit === ''
    ? number
    : unit === '%'
      ? `${number}%`
      : `${number} ${unit.replace(/[[\]]|_(?:i|us|av)(?!\p{L})/gu, '')}`;
}
