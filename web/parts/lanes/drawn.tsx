/** One lane: who, the signs on the axis of time, and what was done by saying it. */
import { ACT } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import type { Lane, Stance } from '../../lanes.js';
import { Signs } from './signs.js';

interface DrawnProps {
  readonly book: Book;
  readonly lane: Lane;
  /** In pixels; 0 until it is measured. */
  readonly width: number;
}

export function Drawn({ book, lane, width }: DrawnProps) {
  const { position, placed, steps, turns } = lane,
    acts = findActs(book, steps),
    undated = placed.length ? steps.length - placed.length : 0;
  return (
    <div className="lane">
      <p className="actor">
        <bdi>{position.actor}</bdi>
      </p>
      <div>
        {placed.length === 0 ? (
          <p className="label">undated</p>
        ) : (
          width > 0 && <Signs book={book} placed={placed} width={width} />
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
        {turns > 0 && (
          <span className="turned"> · seems to change sides {turns === 1 ? 'once' : `${turns} times`}</span>
        )}
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
