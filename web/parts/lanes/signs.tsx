/** The signs of one lane on the axis of time, each a link to its words; of a crowd of one time the rest in a number. */
import { type Book, groupBy } from '../../book.js';
import { type Dated, type Lane, seat } from '../../lanes.js';
import { Link } from '../../router.js';
import { ofStep, STANCE } from './stance.js';

/** Signs are targets: none is nearer to the next than WCAG 2.2 asks of a target. */
const APART_PX = 24,
  HEIGHT_PX = 28,
  EDGE_PX = 12,
  /** So many stand below one another. */
  MOST_ROWS = 8,
  REST_PX = 16;

interface SignsProps {
  readonly book: Book;
  readonly placed: Lane['placed'];
  readonly width: number;
}

type Seated = Dated & { readonly x: number; readonly y: number; readonly row: number };

export function Signs({ book, placed, width }: SignsProps) {
  const room = Math.max(0, width - 2 * EDGE_PX),
    seated = seatAll(placed, room),
    drawn = seated.filter((s) => s.row < MOST_ROWS),
    rest = groupBy(
      seated.filter((s) => s.row >= MOST_ROWS),
      ({ x }) => String(x),
    ),
    rows = 1 + Math.max(...drawn.map((s) => s.row));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what it shows are links, each with a name
    <svg width={width} height={HEIGHT_PX + (rows - 1) * APART_PX + (rest.size ? REST_PX : 0)}>
      <line x1="0" x2={width} y1={HEIGHT_PX / 2} y2={HEIGHT_PX / 2} />
      {drawn
        .filter((s) => s.to > s.from)
        .map((s) => (
          <line
            key={s.at}
            className="stretch"
            x1={s.from * room + EDGE_PX}
            x2={Math.max(s.to * room + EDGE_PX, s.x)}
            y1={s.y}
            y2={s.y}
          />
        ))}
      {drawn.map((s) => (
        <Sign key={s.at} book={book} seated={s} />
      ))}
      {[...rest].map(([x, of]) => (
        <text key={x} x={x} y={HEIGHT_PX / 2 + MOST_ROWS * APART_PX} textAnchor="middle">
          +{of.length}
        </text>
      ))}
    </svg>
  );
}

const seatAll = (placed: Lane['placed'], room: number): Seated[] =>
  seat(
    placed.map((s) => (s.from + s.to) / 2),
    room,
    APART_PX,
  ).map(({ x, row }, i) => ({ ...placed[i]!, row, x: x + EDGE_PX, y: HEIGHT_PX / 2 + row * APART_PX }));

function Sign({ book, seated: { step, turns, x, y } }: { readonly book: Book; readonly seated: Seated }) {
  const { day, href, words } = ofStep(book, step),
    says = `${day}: ${STANCE[step.stance]}${turns ? ', seemingly a turn' : ''}. ${words}`;
  return (
    <Link href={href} aria-label={says}>
      <title>{says}</title>
      <rect x={x - 12} y={y - 12} width="24" height="24" className="target" />
      <circle cx={x} cy={y} r="5.5" data-stance={step.stance} />
      {turns && <path className="turn-sign" d={`M${x - 9} ${y - 9}v18`} />}
    </Link>
  );
}
