/**
 * The chapters of a long story: how many reports came when, each chapter a stretch of the line below, and their names;
 * where a view shows the reports in order, a heading for each.
 */
import { useMemo, useRef } from 'react';
import type { Book } from '../book.js';
import { plural, sayDate, sayDates } from '../../src/say/words.js';
import { useWidth } from './width.js';

const HEIGHT = 58,
  BASE = 40,
  DAY_MS = 86_400_000,
  MOST_PX = 14;

const anchorOf = (n: number): string => `ch-${n + 1}`;

/** `aim`: links of the picture lead here; of two views on one page only one. */
export function ChapterHead({
  book,
  n,
  aim = true,
}: {
  readonly book: Book;
  readonly n: number;
  readonly aim?: boolean;
}) {
  const chapter = book.story.chapters[n]!;
  return (
    <li className="chapter" id={aim ? anchorOf(n) : undefined}>
      <p className="label">
        Chapter {n + 1} · {sayDates(chapter.from, chapter.to)}
      </p>
      <h3 dir="auto">{chapter.name}</h3>
    </li>
  );
}

export function Chapters({ book }: { readonly book: Book }) {
  const box = useRef<HTMLDivElement>(null),
    width = useWidth(box),
    { chapters } = book.story,
    days = useMemo(() => daysOf(book), [book]);
  const first = chapters[0]?.from,
    last = days.at(-1)?.day;
  if (chapters.length < 2 || !first || !last) return null;
  const start = Date.parse(days[0]!.day),
    span = (Date.parse(last) - start) / DAY_MS + 1,
    step = width / span,
    x = (iso: string) => step * ((Date.parse(iso.slice(0, 10)) - start) / DAY_MS),
    bar = Math.max(2, Math.min(MOST_PX, step - 1)),
    most = Math.max(...days.map((d) => d.reports));
  return (
    <nav className="chapters" aria-label="Chapters">
      <div ref={box}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} aria-hidden="true">
            <line x1="0" x2={width} y1={BASE + 1.5} y2={BASE + 1.5} />
            {days.map(({ day, reports }) => (
              <rect
                key={day}
                className="day-bar"
                x={Math.min(x(day), width - bar)}
                width={bar}
                y={BASE - 2 - ((BASE - 6) * reports) / Math.max(most, 3)}
                height={((BASE - 6) * reports) / Math.max(most, 3)}
              >
                <title>{`${sayDate(day)}: ${plural(reports, 'report')}`}</title>
              </rect>
            ))}
            {chapters.map(
              (c, n) =>
                c.from &&
                c.to && (
                  <g key={anchorOf(n)}>
                    <rect
                      className="stretch"
                      x={x(c.from)}
                      width={Math.max(bar, x(c.to) + step - x(c.from) - 1)}
                      y={BASE}
                      height="3"
                    />
                    <text x={x(c.from)} y={HEIGHT - 3}>
                      {n + 1}
                    </text>
                  </g>
                ),
            )}
          </svg>
        )}
      </div>
      <ol>
        {chapters.map((c, n) => (
          <li key={anchorOf(n)}>
            <a href={`#${anchorOf(n)}`} dir="auto">
              {c.name}
            </a>{' '}
            <small>
              {sayDates(c.from, c.to)} · {plural(c.articles.length, 'report')}
            </small>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function daysOf({ reports }: Book): { readonly day: string; readonly reports: number }[] {
  const days = new Map<string, number>();
  for (const { published } of reports)
    if (published && published.length >= 10)
      days.set(published.slice(0, 10), (days.get(published.slice(0, 10)) ?? 0) + 1);
  return [...days].map(([day, count]) => ({ day, reports: count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
