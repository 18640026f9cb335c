/**
 * Reports by day as a line of bars, the first and the last day at its ends. A sign of pace beside a story: the words
 * beside it count.
 */
import { plural, sayDate, sayDates } from '../../src/say/words.js';

interface Day {
  readonly day: string;
  readonly reports: number;
}

const WIDTH = 168,
  HEIGHT = 34,
  DAY_MS = 86_400_000,
  MOST_PX = 12,
  LEAST_PX = 2;

export function Spark({ days }: { readonly days: readonly Day[] }) {
  const dated = days.filter((d) => d.day.length === 10),
    first = dated[0]?.day,
    last = dated.at(-1)?.day;
  if (!first || !last) return <span className="spark" />;
  const span = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1,
    step = Math.min(MOST_PX + 2, WIDTH / span),
    bar = Math.max(LEAST_PX, Math.min(MOST_PX, step - 2)),
    most = Math.max(...dated.map((d) => d.reports));
  const says = `${plural(
    dated.reduce((sum, d) => sum + d.reports, 0),
    'report',
  )} on ${plural(dated.length, 'day')}, at most ${most} a day`;
  return (
    <figure className="spark">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
        <title>{says}</title>
        <line x1="0" x2={Math.max(bar, step * span)} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {dated.map(({ day, reports }) => {
          const height = Math.max(3, ((HEIGHT - 4) * reports) / Math.max(most, 3));
          return (
            <rect
              key={day}
              x={Math.min(WIDTH - bar, (step * (Date.parse(day) - Date.parse(first))) / DAY_MS)}
              y={HEIGHT - 1 - height}
              width={bar}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption className="label">{sayStretch(first, last)}</figcaption>
    </figure>
  );
}

/** Without the year, which stands beside it, but where there are two. */
const sayStretch = (first: string, last: string): string =>
  first === last || first.slice(0, 4) !== last.slice(0, 4) ? sayDates(first, last) : `${short(first)} – ${short(last)}`;

const short = (day: string): string => sayDate(day).split(' ').slice(0, 2).join(' ');
