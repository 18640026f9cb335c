/** The record as known at the end of a day of publication; the last stop is now. */
import { plural, sayDate } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import { daysOf } from './choices.js';

interface AsOfProps {
  readonly book: Book;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

export function AsOf({ book, day, onDay }: AsOfProps) {
  const days = daysOf(book);
  if (days.length < 2) return null;
  const undated = book.reports.filter((r) => !r.published).length;
  const without = undated ? `, without ${plural(undated, 'undated report')}` : '';
  return (
    <label className="as-of">
      As known <output>{day ? `on ${sayDate(day)}${without}` : 'now'}</output>
      <input
        type="range"
        min={0}
        max={days.length}
        value={day ? stopOf(days, day) : days.length}
        aria-valuetext={day ? `on ${sayDate(day)}` : 'now'}
        onChange={(e) => onDay(days[Number(e.target.value)] ?? '')}
      />
    </label>
  );
}

/** The last day with reports that is not after it. */
const stopOf = (days: readonly string[], day: string): number =>
  Math.max(
    0,
    days.findLastIndex((d) => d <= day),
  );
