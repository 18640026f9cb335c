/** By what a reader knows a report: its outlet; its title, too, where the outlet has another of that day. */
import type { Copy, Span } from '../types.js';
import { percent, sayDate, sayWords } from './words.js';

/** Its first line stands for a title it does not have: that of its `text`, or `opening` where the text is not at hand. */
export interface Named {
  readonly id: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
  readonly opening?: string;
  readonly published?: string;
}

/**
 * Who published it; where the report does not say, its host, its first words, or its id. An outlet known by its address
 * alone goes without the “www.” of a machine.
 */
export const outletOf = ({ title, text, opening, id, ...report }: Named): string =>
  publisherOf(report) ??
  (title || text || opening ? `“${cut(title ?? firstLine(text ?? opening ?? ''), TITLE_LENGTHS[0])}”` : id);

/** Undefined where the report says it neither by a name nor by its address. */
export const publisherOf = ({ outlet, url }: Pick<Named, 'outlet' | 'url'>): string | undefined =>
  (outlet === undefined ? undefined : bareHost(outlet)) ?? /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1];

export const bareHost = (outlet: string): string => outlet.replace(/^www\.(?=.)/, '');

export const titleOf = ({ id, title, text }: Named): string =>
  title ?? (text === undefined ? id : cut(firstLine(text), 110));

/** So much of a title is said, where that tells two reports apart; else more. */
const TITLE_LENGTHS = [32, 64, 200] as const;

/**
 * The name of each report among these, by its id.
 * @example namesOf([dam, weir]).get('weir') // "Vale Post “Weir fails”"
 */
export function namesOf(reports: readonly Named[]): ReadonlyMap<string, string> {
  const byDay = new Map<string, Named[]>(),
    besides = (report: Named): Named[] => {
      const key = `${outletOf(report)}\n${sayDate(report.published)}`;
      return byDay.get(key) ?? byDay.set(key, []).get(key)!;
    };
  for (const report of reports) besides(report).push(report);
  return new Map(
    reports.map((report) => {
      const outlet = outletOf(report),
        others = besides(report).filter((other) => other !== report);
      if (!others.length || outlet.startsWith('“')) return [report.id, outlet];
      const enough =
        TITLE_LENGTHS.find((most) =>
          others.every((other) => cut(titleOf(other), most) !== cut(titleOf(report), most)),
        ) ?? TITLE_LENGTHS[0];
      return [report.id, `${outlet} “${cut(titleOf(report), enough)}”`];
    }),
  );
}

/** A reason of the record with its days and shares, and the reports it names by id, as a reader knows them. */
export const sayReason = (why: string, names: ReadonlyMap<string, string>): string =>
  why
    .replace(/\b[01]\.\d\d(?= of (?:the words|all)\b)/g, (share) => percent(Number(share)))
    .replace(/[^\s;,]+/g, (word) => names.get(word) ?? sayWords(bareHost(word)));

/**
 * True where nothing tells who took the words from whom, no date and no credit, and the record only supposes it from
 * how the two reports are built.
 */
export const isSupposed = ({ linked }: Pick<Copy, 'linked'>): boolean =>
  /(?:stands further up in its source|the source is the fuller report|either may be the source)$/.test(linked.why);

/** The words of several spans of a report; a gap between them is shown. */
export const wordsOf = (report: { readonly text: string } | undefined, spans: readonly Span[]): string =>
  spans.map((s) => report?.text.slice(s.start, s.end) ?? '').join(' … ');

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** The beginning, cut between words. */
const cut = (words: string, most: number): string =>
  words.length <= most
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', most) > most / 2 ? words.lastIndexOf(' ', most) : most)} …`;
