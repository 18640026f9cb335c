/**
 * How dates, quantities, counts and acts are put into words, wherever the record is shown: on the page, in a file, in a
 * terminal. Pure; English. Qualifiers are never dropped.
 */
import type { Act, Conflict, Drift, Qualifier, SourceKind, Standing, TakenDay, When } from '../types.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2025-12-10T10:58" → "10 Dec 2025"; as coarse as what is known. */
export function sayDate(iso: string | null | undefined): string {
  if (!iso) return 'undated';
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (!year) return iso;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * By the clock the report gives, with its distance from universal time where it gives that; undefined without an hour.
 * @example sayHour('2025-10-05T17:45:00+02:00') // "17:45 +02:00"
 */
export function sayHour(iso: string | undefined): string | undefined {
  const [, hour, zone] = /T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?/.exec(iso ?? '') ?? [];
  return hour && [hour, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
}

/** The date a report brings; of one that brings none, the day its times are reckoned from, and by what. */
export const sayPublished = (published: string | undefined, taken: TakenDay | undefined): string =>
  published || !taken
    ? sayDate(published)
    : `undated; taken as ${taken.exact ? '' : 'about '}${sayDate(taken.day)}, from ${taken.from}`;

/** "5–8 Oct 2025", "8 Aug – 20 Dec 2025": what both share is said once. */
export function sayDates(from: string | null | undefined, to: string | null | undefined): string {
  if (!from || !to || from.slice(0, 10) === to.slice(0, 10)) return sayDate(from ?? to);
  const a = sayDate(from),
    b = sayDate(to);
  if (a.slice(-4) !== b.slice(-4) || !a.includes(' ')) return `${a} – ${b}`;
  return from.length > 9 && to.length > 9 && from.slice(0, 7) === to.slice(0, 7)
    ? `${a.split(' ')[0]}–${b}`
    : `${a.slice(0, -5)} – ${b}`;
}

export const sayWhen = (when: When | undefined): string =>
  when ? [when.modifier, sayStretch(when)].filter(Boolean).join(' ') : '';

/** Weeks and quarters by name; a weekend and all else by their days. */
function sayStretch({ value = '', from, to }: When): string {
  const [, year, week] = /^(\d{4})-W(\d+)$/.exec(value) ?? [],
    [, of, quarter] = /^(\d{4})-(Q\d)$/.exec(value) ?? [];
  if (week) return `week ${week} of ${year}`;
  return quarter ? `${quarter} ${of}` : `${/-WE$/.test(value) ? 'weekend of ' : ''}${sayDates(from, to)}`;
}

const BEFORE: { readonly [Q in Qualifier]: string } = {
  exact: '',
  at_least: '≥ ',
  about: 'about ',
  over: '> ',
  nearly: 'nearly ',
  up_to: 'up to ',
  range: '',
};
const MONEY: Readonly<{ [unit: string]: string }> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹' };

interface Quantity {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  readonly exact?: string;
}

/** "≥ 22", "about £2.1bn", "20–30"; the report's own words where it gives no number ("dozens"). */
export function sayQuantity(q: Quantity, unit: string): string {
  const { value, low, high, qualifier } = q;
  if (value !== undefined) return BEFORE[qualifier] + sayNumber(value, unit);
  if (low !== undefined && high !== undefined)
    return low === high ? BEFORE[qualifier] + sayNumber(low, unit) : `${sayNumber(low, unit)}–${sayNumber(high, unit)}`;
  const words = q.exact ? `“${q.exact}”` : '';
  if (low !== undefined) return words || `≥ ${sayNumber(low, unit)}`;
  if (high !== undefined) return words || `≤ ${sayNumber(high, unit)}`;
  return words || 'not given';
}

export function sayNumber(value: number, unit: string): string {
  const money = MONEY[unit],
    [short, scale] =
      money && Math.abs(value) >= 1e6
        ? Math.abs(value) >= 1e9
          ? [value / 1e9, 'bn']
          : [value / 1e6, 'm']
        : [value, ''];
  const digits = short.toLocaleString('en', { maximumFractionDigits: 3 });
  if (money) return money + digits + scale;
  return (
    digits +
    (unit === '1' || unit === '' ? '' : unit === '%' ? '%' : ` ${unit.replace(/[[\]]|_(?:i|us|av)(?!\p{L})/gu, '')}`)
  );
}

/** A count of a policy; a dash where it gives none. */
export const sayCounted = (count: number | undefined): string => (count === undefined ? '–' : sayNumber(count, ''));

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** @example sayMore(3, 'passage') // "3 more passages" */
export const sayMore = (n: number, one: string, many = `${one}s`): string => plural(n, `more ${one}`, `more ${many}`);

/** "5–8" → "paragraphs 5–8". */
export const sayParagraphs = (numbers: string): string =>
  `${/\D/.test(numbers) ? 'paragraphs' : 'paragraph'} ${numbers}`;

/** "3 reports, 2 independent": a copy is no confirmation, so both numbers are always said. */
export const sayReports = (reports: number, independent: number): string =>
  reports === 1 ? '1 report' : `${plural(reports, 'report')}, ${independent} independent`;

/** What an unnamed source is, in a word or two. */
export const SOURCE_KIND: { readonly [K in SourceKind]: string } = {
  spokesperson: 'spokesperson',
  insider: 'insider',
  official: 'official',
  lawyer: 'lawyer',
  expert: 'expert',
  relative: 'relative or friend',
  witness: 'witness',
  company: 'company',
  organization: 'organization',
  media: 'press',
  document: 'document',
  crowd: 'people at large',
};

export const ACT: { readonly [A in Act]: string } = {
  assert: 'said',
  deny: 'denied',
  confirm: 'confirmed',
  decline: 'declined',
  threaten: 'threatened',
  promise: 'promised',
  offer: 'offered',
  request: 'asked',
  accuse: 'accused',
  criticize: 'criticised',
  praise: 'praised',
  announce: 'announced',
  predict: 'predicted',
  question: 'questioned',
  other: 'said',
};

/** Words of the record with their ISO dates said as people say them. */
export const sayWords = (words: string): string =>
  words.replace(/\b\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/g, sayDate);

/** What each standing asks the reader to think of it. */
export const STANDING: { readonly [S in Standing]: string } = {
  happened: 'happened',
  planned: 'planned',
  alleged: 'alleged',
  denied: 'denied',
  hypothetical: 'supposed',
};

/** How the wordings of one statement differ. */
export const DRIFT: { readonly [K in Drift['kind']]: string } = {
  number: 'a number',
  name: 'a name',
  polarity: 'yes for no',
  omission: 'left out',
  addition: 'added',
  replacement: 'other words',
  order: 'the order',
  translation: 'translation',
  'quotation marks': 'quotation marks',
  attribution: 'who said it',
};

export const CONFLICT: { readonly [K in Conflict['kind']]: string } = {
  figure: 'Figures differ',
  role: 'Roles differ',
  date: 'Dates differ',
  place: 'Places differ',
  order: 'The order of events differs',
  denial: 'Said and denied',
  quotation: 'Wordings differ',
  name: 'Names differ',
};

/**
 * What a tally is limited to, its days as people say them; empty where that is the measure itself.
 * @example sayScope({ measure: 'dead', scope: '2015-11 · Orlo' }) // "Nov 2015 · Orlo"
 */
export const sayScope = ({ measure, scope }: { readonly measure: string; readonly scope: string }): string =>
  scope === sayTerm(measure)
    ? ''
    : scope
        .split(' · ')
        .map((part) => (/^\d{4}-\d\d(?:-\d\d)?$/.test(part) ? sayDate(part) : part))
        .join(' · ');

/** "PROTEST" or "court_case" → "protest", "court case"; the hyphen of "e-mail" is its own. */
export const sayTerm = (term: string): string => term.toLowerCase().replaceAll(/_|(?<=\p{L}{2})-/gu, ' ');

export const percent = (share: number): string => (share > 0 && share < 0.01 ? '< 1%' : `${Math.round(share * 100)}%`);
