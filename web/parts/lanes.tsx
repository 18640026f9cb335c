/** Where people stood on an issue and when: a lane for each, its stances in order of time, a turn marked where one contradicts the one before. */
import type { Position } from '../../src/types.js';
import { type Book, wordsOf } from '../book.js';
import { articleAddress, Link, storyAddress } from '../router.js';
import { ACT, sayDate } from '../say.js';
import { Sources } from './sources.js';

type Stance = Position['sequence'][number]['stance'];
const STANCE: { readonly [S in Stance]: string } = { for: 'for it', against: 'against it', open: 'leaves it open' };

export function Lanes({ book }: { readonly book: Book }) {
  const { positions } = book.links;
  if (!positions.length) return null;
  const dates = positions.flatMap((p) => p.sequence.flatMap((s) => (s.date ? [Date.parse(s.date.slice(0, 10))] : []))).filter(Number.isFinite), first = Math.min(...dates), last = Math.max(...dates);
  const placeOf = (date: string | null): number | undefined => { const at = Date.parse(date?.slice(0, 10) ?? ''); return Number.isFinite(at) && last > first ? 4 + 92 * (at - first) / (last - first) : undefined; };
  return (
    <section className="lanes" aria-label="Positions"><h3>Positions through time</h3>
      {positions.map((p) => <Lane key={p.id} book={book} position={p} placeOf={placeOf} />)}
    </section>
  );
}

function Lane({ book, position: { actor, issue, sequence }, placeOf }: { readonly book: Book; readonly position: Position; readonly placeOf: (date: string | null) => number | undefined }) {
  const turns = sequence.filter((s, i) => isTurn(sequence[i - 1]?.stance, s.stance)).length;
  const placed = sequence.flatMap((s, i) => { const x = placeOf(s.date); return x === undefined ? [] : [{ ...s, x, key: i }]; });
  return (
    <section className="lane" aria-label={`${actor} on ${issue}`}>
      <h4><bdi>{actor}</bdi> <small>on <bdi>{issue}</bdi>{turns > 0 && <span className="turned"> · turns {turns === 1 ? 'once' : `${turns} times`}</span>}</small></h4>
      {placed.length > 1 && (
        <svg aria-hidden="true" height="20" width="100%">
          <line x1="0" x2="100%" y1="10" y2="10" />
          {placed.map((s) => <circle key={s.key} cx={`${s.x}%`} cy="10" r="5.5" data-stance={s.stance} />)}
        </svg>
      )}
      <ol>{sequence.map((s, i) => {
        const utterance = book.links.utterances.find((u) => u.id === s.utterance), [anchor] = s.anchors, wording = utterance?.wordings.find((w) => w.article === anchor?.article) ?? utterance?.wordings[0];
        return (
          <li key={s.utterance} data-row>
            <p className="who">
              <time dateTime={s.date ?? undefined}>{sayDate(s.date)}</time>
              <span className="stance" data-stance={s.stance}>{STANCE[s.stance]}</span>
              {isTurn(sequence[i - 1]?.stance, s.stance) && <span className="turned">turns</span>}
              {utterance && <Link className="act" href={storyAddress(book.story.id, 'voices', `u-${utterance.id}`)}>{ACT[utterance.act]}</Link>}
            </p>
            {wording ? <Link className="words" href={articleAddress(wording.article, ...wording.content)} dir="auto">{wordsOf(book.report.get(wording.article), wording.content)}</Link>
              : anchor && <Link className="words" href={articleAddress(anchor.article, anchor)} dir="auto">{anchor.exact}</Link>}
            <Sources book={book} anchors={s.anchors} independent={utterance?.independent ?? 1} quiet />
          </li>
        );
      })}</ol>
    </section>
  );
}

/** For and against are each other's reversal; leaving it open is none. */
const isTurn = (before: Stance | undefined, now: Stance): boolean => before !== undefined && before !== now && before !== 'open' && now !== 'open';
