/** One lane: who, the signs on the axis of time, and what was done by saying it. */
import { ACT } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import { type Lane, type Stance, spread } from '../../lanes.js';
import { Link } from '../../router.js';
import { ofStep, STANCE } from './stance.js';

/** Signs are targets: none is nearer to the next than WCAG 2.2 asks of a target. */
const APART_PX = 24,
  HEIGHT_PX = 28,
  EDGE_PX = 12;

export function Drawn({
  book,
  lane: {
    position: { actor },
    placed,
    steps,
    turns,
  },
  width,
}: {
  readonly book: Book;
  readonly lane: Lane;
  readonly width: number;
}) {
  const room = Math.max(0, width - 2 * EDGE_PX),
    xs = spread(
      placed.map((s) => (s.from + s.to) / 2),
      room,
      Math.min(APART_PX, room / Math.max(1, placed.length - 1)),
    ).map((x) => x + EDGE_PX);
  const acts = findActs(book, steps),
    undated = placed.length ? steps.length - placed.length : 0;
  return (
    <div className="lane">
      <p className="actor">
        <bdi>{actor}</bdi>
      </p>
      <div>
        {placed.length === 0 ? (
          <p className="label">undated</p>
        ) : (
          width > 0 && (
            // biome-ignore lint/a11y/noSvgWithoutTitle: what it shows are links, each with a name
            <svg width={width} height={HEIGHT_PX}>
              <line x1="0" x2={width} y1={HEIGHT_PX / 2} y2={HEIGHT_PX / 2} />
              {placed.map(
                (s, i) =>
                  s.to > s.from && (
                    <line
                      key={s.at}
                      className="stretch"
                      x1={s.from * room + EDGE_PX}
                      x2={Math.max(s.to * room + EDGE_PX, xs[i]!)}
                      y1={HEIGHT_PX / 2}
                      y2={HEIGHT_PX / 2}
                    />
                  ),
              )}
              {placed.map((s, i) => {
                const { day, href, words } = ofStep(book, s.step),
                  says = `${day}: ${STANCE[s.step.stance]}${s.turns ? ', seemingly a turn' : ''}. ${words}`;
                return (
                  <Link key={s.at} href={href} aria-label={says}>
                    <title>{says}</title>
                    <rect x={xs[i]! - 12} y={HEIGHT_PX / 2 - 12} width="24" height="24" className="target" />
                    <circle cx={xs[i]} cy={HEIGHT_PX / 2} r="5.5" data-stance={s.step.stance} />
                    {s.turns && <path className="turn-sign" d={`M${xs[i]! - 9} ${HEIGHT_PX / 2 - 9}v18`} />}
                  </Link>
                );
              })}
            </svg>
          )
        )}
      </div>
      <p className="stands-now">
        {acts.map(([act, stance], i) => (
          <span key={act}>
            {i > 0 && ', '}
            <span className="stance" data-stance={stance}>
              {act}
            </span>
          </span>
        ))}
        {undated > 0 && `, ${undated} undated`}
        {turns > 0 && <span className="turned"> · seems to turn {turns === 1 ? 'once' : `${turns} times`}</span>}
      </p>
    </div>
  );
}

/**
 * What was done by saying it, each act once, with the side last taken by it: the act is the report's own verb, the side
 * a guess from words.
 */
const findActs = (book: Book, steps: Lane['steps']): readonly (readonly [string, Stance])[] => [
  ...new Map(
    steps.flatMap(({ step }) => {
      const act = book.links.utterances.find((u) => u.id === step.utterance)?.act;
      return act ? [[ACT[act], step.stance] as const] : [];
    }),
  ),
];
