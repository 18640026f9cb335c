/**
 * What of the story is looked at: a quiet line that opens into fields. Every field is a part of the address, so a
 * narrowed view can be passed on.
 */
import { type ReactNode, useState } from 'react';
import { type Book, groupBy } from '../book.js';
import { outletOf } from '../../src/say/reports.js';
import { findSet, LENS, type Lens } from '../lens.js';
import { findPlaced } from '../map.js';
import { goTo, withQuery } from '../router.js';
import type { SinceAnswer as News } from '../../src/serve/wire.js';
import { ACT, plural, sayDate, SOURCE_KIND, STANDING } from '../../src/say/words.js';

interface BarProps {
  readonly whole: Book;
  readonly shown: Book;
  readonly lens: Lens;
  readonly news: News | undefined;
}
type Choice = readonly [value: string, label: string];

export function LensBar({ whole, shown, lens, news }: BarProps) {
  const set = findSet(lens),
    [open, setOpen] = useState(set.length > 0),
    to = (name: keyof Lens, value: string) => goTo(withQuery(name, value) + location.hash, { replace: true });
  const { links } = whole;
  const outlets = counted(whole.reports.map(outletOf)),
    acts = counted(links.utterances.map((u) => u.act)),
    sources = counted(links.utterances.flatMap((u) => u.sourceKind ?? [])),
    standings = counted(links.happenings.map((h) => h.standing));
  const people = counted(links.utterances.flatMap((u) => (u.entity ? [u.entity] : []))).map(
    ([id, n]): Choice => [id, `${whole.entity.get(id)?.name ?? id} (${n})`],
  );
  const places = findPlaced(whole).lands.flatMap((l): Choice[] => [
    [l.code, `${l.name} (${l.mentions})`],
    ...l.spots.map((s): Choice => [s.key, `– ${s.place.name} (${s.mentions})`]),
  ]);
  const days = [
    ...new Set([...whole.reports.flatMap((r) => r.published?.slice(0, 10) ?? []), ...(lens.since ? [lens.since] : [])]),
  ].sort();
  const field = (name: keyof Lens, label: string, all: string, choices: readonly Choice[]): ReactNode => (
    <label>
      {label}
      <select value={lens[name]} onChange={(e) => to(name, e.target.value)}>
        <option value="">{all}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details className="lens" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <span>Narrow</span>
        {set.length > 0 && (
          <span className="told" role="status">
            {plural(shown.links.utterances.length, 'statement')} of {links.utterances.length},{' '}
            {plural(shown.links.happenings.length, 'happening')} of {links.happenings.length},{' '}
            {plural(shown.reports.length, 'report')} of {whole.reports.length}
            {lens.since &&
              news &&
              `; of the statements ${plural(shown.links.utterances.filter((u) => news.grown.utterances.includes(u.id)).length, 'was', 'were')} known before and carried further`}
          </span>
        )}
      </summary>
      <div className="fields">
        {field(
          'outlet',
          'Outlet',
          'every outlet',
          outlets.map(([name, n]) => [name, n > 1 ? `${name} (${n})` : name]),
        )}
        {field('who', 'Person or body', 'everybody', people)}
        {places.length > 0 && field('place', 'Place', 'everywhere', places)}
        {field(
          'act',
          'Act',
          'every act',
          acts.map(([act, n]) => [act, `${ACT[act]}${act === 'other' ? ' otherwise' : ''} (${n})`]),
        )}
        {sources.length > 0 &&
          field(
            'source',
            'Unnamed sources',
            'and all others',
            sources.map(([kind, n]) => [kind, `${SOURCE_KIND[kind]} (${n})`]),
          )}
        {field(
          'standing',
          'Events',
          'of every standing',
          standings.map(([standing, n]) => [standing, `${STANDING[standing]} (${n})`]),
        )}
        <label>
          From
          <input
            type="date"
            value={lens.from}
            max={lens.to || undefined}
            onChange={(e) => to('from', e.target.value)}
          />
        </label>
        <label>
          To
          <input type="date" value={lens.to} min={lens.from || undefined} onChange={(e) => to('to', e.target.value)} />
        </label>
        {field('sure', 'Reading', 'of any sureness', [
          ['50', 'at least 50% sure'],
          ['70', 'at least 70% sure'],
          ['90', 'at least 90% sure'],
        ])}
        {days.length > 1 &&
          field(
            'since',
            'New since',
            'the beginning',
            days.map((day): Choice => [day, `the beginning of ${sayDate(day)}`]).toReversed(),
          )}
        <AsOf book={whole} day={lens.asof} onDay={(day) => to('asof', day)} />
        {set.length > 0 && (
          <button type="button" onClick={() => goTo(withoutLens(), { replace: true })}>
            Show all
          </button>
        )}
      </div>
    </details>
  );
}

/** The record as known at the end of a day of publication; the last stop is now. */
function AsOf({
  book,
  day,
  onDay,
}: {
  readonly book: Book;
  readonly day: string;
  readonly onDay: (day: string) => void;
}) {
  const days = [...new Set(book.reports.flatMap((r) => r.published?.slice(0, 10) ?? []))].sort(),
    undated = book.reports.filter((r) => !r.published).length;
  if (days.length < 2) return null;
  const at = day
    ? Math.max(
        0,
        days.findLastIndex((d) => d <= day),
      )
    : days.length;
  return (
    <label className="as-of">
      As known{' '}
      <output>
        {day ? `on ${sayDate(day)}${undated ? `, without ${plural(undated, 'undated report')}` : ''}` : 'now'}
      </output>
      <input
        type="range"
        min={0}
        max={days.length}
        value={at}
        aria-valuetext={day ? `on ${sayDate(day)}` : 'now'}
        onChange={(e) => onDay(days[Number(e.target.value)] ?? '')}
      />
    </label>
  );
}

function withoutLens(): string {
  const url = new URL(location.href);
  for (const name of LENS) url.searchParams.delete(name);
  return url.pathname + url.search;
}

/** Each value with how often it stands there, the most frequent first. */
const counted = <T extends string>(values: readonly T[]): (readonly [T, number])[] =>
  [...groupBy(values, (v) => v)].map(([value, all]) => [value as T, all.length] as const).sort((a, b) => b[1] - a[1]);
