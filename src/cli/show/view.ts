/** What every section of `show` needs to say where something stands: reports by id, with the short names they are cited by. */
import { sureOf } from '../../export/story.js';
import type { ArticleSummary, Record, WholeStory } from '../../record/record.js';
import type { Figure, Qualifier, TakenDay, TallyFigure, Utterance } from '../../types.js';
import { cut, plain, windowWidth } from '../terminal.js';

export interface View {
  readonly story: WholeStory;
  readonly width: number;
  /** In order of date, undated last. */
  readonly reports: readonly ArticleSummary[];
  /** "Northern Wire, 5 Oct"; "Northern Wire “Dam holds”, 5 Oct" where the outlet has another of that day. */
  readonly cited: (article: string) => string;
  /** How sure the reading of a statement is, from 0 to 1. */
  readonly sureOf: (utterance: Utterance) => number;
  /** The day from which the times of an undated report are reckoned. */
  readonly takenAs: (article: string) => TakenDay | undefined;
}

export function toView(story: WholeStory, record: Pick<Record, 'article'>): View {
  const reports = [...story.articles].sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id));
  const byId = new Map(reports.map((a) => [a.id, a]));
  const opening = new Map(story.links.origins.flatMap((o) => o.anchors).sort((a, b) => b.start - a.start).map((anchor) => [anchor.article, anchor.exact]));
  const titleOf = (a: ArticleSummary): string => a.title ?? opening.get(a.id) ?? a.id;
  const beside = (a: ArticleSummary): string => {
    const alike = reports.filter((b) => b !== a && b.outlet === a.outlet && toDay(b.published ?? '') === toDay(a.published ?? ''));
    return alike.length ? ` ${quoted(titleOf(a), TITLE_LENGTHS.find((most) => alike.every((b) => quoted(titleOf(b), most) !== quoted(titleOf(a), most))))}` : '';
  };
  const cited = (id: string): string => {
    const a = byId.get(id);
    return a ? [a.outlet ? `${sayOutlet(a.outlet)}${beside(a)}` : quoted(titleOf(a)), a.published && toDay(a.published)].filter(Boolean).join(', ') : id;
  };
  const readings = new Map(reports.map(({ id }) => [id, record.article(id)?.reading]));
  return { story, width: windowWidth(), reports, cited, sureOf: (u) => sureOf(u, story.rulings, (w) => readings.get(w.article)?.statements[w.statement]?.confidence), takenAs: (id) => readings.get(id)?.doubts.find((d) => d.taken)?.taken };
}

/** An outlet that is known by its address alone goes without the “www.” of a machine. */
export const sayOutlet = (outlet: string): string => plain(outlet).replace(/^www\.(?=.)/, '');

/** A report that names no outlet is cited by its first words. */
const quoted = (words: string, most = 32): string => { const whole = plain(words), said = cut(whole, most); return `“${said === whole ? said : said.replace(/ \S*…$/, '…')}”`; };

/** So much of a title is said, where that tells two reports apart; else more. */
const TITLE_LENGTHS = [32, 64, 200] as const;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2025-10-05T09:20" → "5 Oct 2025"; "2025-10" → "Oct 2025". What is no ISO date stays as it is. */
export function toDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  return year ? [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ') : iso;
}

const SIGNS: { readonly [qualifier in Qualifier]: string } = { exact: '', at_least: '≥ ', about: '~ ', over: '> ', nearly: 'nearly ', up_to: '≤ ', range: '' };

/** A figure with its qualifier, which is never dropped: "≥ 22", "~ 80", "200 or more", "30 %"; the report's own words where it gives no number ("dozens"). */
export function toQuantity(f: Pick<TallyFigure, 'value' | 'low' | 'high' | 'qualifier'> & Partial<Pick<TallyFigure, 'exact'>>, unit: Figure['unit']): string {
  if (f.value === undefined && f.exact && (f.low === undefined || f.high === undefined)) return `“${plain(f.exact)}”`;
  const n = (v: number) => v.toLocaleString('en');
  const number = f.value !== undefined ? SIGNS[f.qualifier] + n(f.value)
    : f.low !== undefined && f.high !== undefined ? `${n(f.low)}–${n(f.high)}` : f.low !== undefined ? `${n(f.low)} or more` : f.high !== undefined ? `up to ${n(f.high)}` : '?';
  return unit === '1' || unit === '' ? number : `${number} ${unit.replace(/[[\]]|_(?:i|us|av)(?!\p{L})/gu, '')}`; // UCUM's “[mi_i]/h” is mi/h
}

/** "3 reports, 2 independent": a count of reports is never shown without the count of origins. */
export const toCounts = (reports: number, independent: number): string => `${counted(reports, 'report')}, ${independent} independent`;

/** "1 report", "2 reports". */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
