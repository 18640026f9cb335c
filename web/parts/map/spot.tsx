/** Why a place is taken to be that one, what else its name may mean, and the passages that tell of it. */
import { useEffect, useMemo, useState } from 'react';
import type { Anchor } from '../../../src/types.js';
import { STANDING, sayMore, sayTerm } from '../../../src/say/words.js';
import { type Book, citedAt, groupBy, sentenceOf } from '../../book.js';
import { nameOf, type Spot } from '../../map.js';
import { InSentence } from '../in-sentence.js';
import { Names } from './names.js';

/** So many passages of a place are shown at once. */
const AT_ONCE = 2;

export function OfSpot({ book, spot: { place, happenings, entities } }: { readonly book: Book; readonly spot: Spot }) {
  const [all, setAll] = useState(false),
    passages = useMemo(() => passagesOf(book, happenings, entities), [book, happenings, entities]),
    shown = all ? passages : passages.slice(0, AT_ONCE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts short again
  useEffect(() => setAll(false), [place]);
  return (
    <>
      <p className="label why">
        Taken to be {place.precision === 'country' ? place.name : `${place.name}, ${nameOf(place.country)}`}:{' '}
        {place.why}
        {place.alternatives.length > 0 && (
          <>
            . It could mean{' '}
            {place.alternatives
              .slice(0, 4)
              .map((a) =>
                a.country === place.country && a.name === place.name
                  ? `another ${a.name} there`
                  : `${a.name}, ${nameOf(a.country)}`,
              )
              .join('; ')}
            {place.alternatives.length > 4 && ` or ${place.alternatives.length - 4} more`}
          </>
        )}
      </p>
      {entities.some((e) => e.name !== place.name) && (
        <p className="label">
          Named as <Names of={entities} />
        </p>
      )}
      <ul>
        {shown.map(({ anchor, says }) => (
          <li key={`${anchor.article} ${anchor.start}`} data-row>
            <InSentence book={book} anchor={anchor} />
            <span className="label">
              {says && `${says} · `}
              {citedAt(book, anchor.article)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button type="button" className="turn" onClick={() => setAll(true)}>
          {sayMore(passages.length - shown.length, 'passage')}
        </button>
      )}
    </>
  );
}

/** Happenings at their first words, then each report's first mention; what one sentence holds is shown once. */
function passagesOf(
  book: Book,
  happenings: Spot['happenings'],
  entities: Spot['entities'],
): { readonly anchor: Anchor; readonly says: string }[] {
  const told = happenings.flatMap((h) =>
    h.anchors[0]
      ? [
          {
            anchor: h.anchors[0],
            says: `${sayTerm(h.type)}${h.standing === 'happened' ? '' : `, ${STANDING[h.standing]}`}`,
          },
        ]
      : [],
  );
  const named = entities.flatMap((e) =>
    e.anchors
      .filter((a, i) => e.anchors.findIndex((b) => b.article === a.article) === i)
      .map((anchor) => ({ anchor, says: '' })),
  );
  const sentence = (a: Anchor): string => {
    const report = book.report.get(a.article);
    return `${a.article} ${report ? sentenceOf(report, a).start : a.start}`;
  };
  return [...groupBy([...told, ...named], (p) => sentence(p.anchor)).values()].map((of) => ({
    anchor: of[0]!.anchor,
    says: [...new Set(of.map((p) => p.says).filter(Boolean))].join('; '),
  }));
}
