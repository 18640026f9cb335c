/**
 * Where the story takes place: a map, and beside it the same as a list: each place with why it is taken to be that one,
 * what else its name may mean, and the passages.
 */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Anchor } from '../../src/types.js';
import { type Book, citedAt, groupBy, sentenceOf } from '../book.js';
import { findPlaced, type Land, nameOf, type Spot } from '../map.js';
import type { Counted } from '../parts/drawn-map.js';
import { InSentence } from '../parts/in-sentence.js';
import { SaveTable } from '../parts/save.js';
import { entityAddress, goTo, Link, usePlace, withQuery } from '../router.js';
import { plural, STANDING, sayTerm } from '../../src/say/words.js';
import type { ViewProps } from './story.js';

const DrawnMap = lazy(() => import('../parts/drawn-map.js').then((m) => ({ default: m.DrawnMap })));

/** So many passages of a place are shown at once. */
const AT_ONCE = 2;

export function StoryMap({ book }: ViewProps) {
  const placed = useMemo(() => findPlaced(book), [book]),
    { query } = usePlace(),
    [active, setActive] = useState<string>();
  const counted: Counted =
      query.get('count') === 'mentions' || !placed.lands.some((l) => l.happenings) ? 'mentions' : 'happenings',
    whole = query.get('world') === '1';
  if (!placed.lands.length)
    return (
      <>
        <p className="nothing">
          For none of the places in this story is it known where on earth it lies:{' '}
          {placed.unknown.length
            ? `its reports name ${plural(placed.unknown.length, 'place')}, and the gazetteer knows none of them.`
            : 'its reports name no place.'}
        </p>
        <Unknown {...placed} />
      </>
    );
  const choose = (key: string) => {
    setActive(key);
    document.getElementById(`p-${key}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <fieldset className="chips">
        <legend className="aloud">Count</legend>
        {(['happenings', 'mentions'] as const).map((what) => (
          <label key={what}>
            <input
              type="radio"
              name="count"
              checked={counted === what}
              onChange={() => goTo(withQuery('count', what === 'mentions' ? what : ''), { replace: true })}
            />
            {what === 'mentions' ? 'Mentions' : 'Happenings'}
          </label>
        ))}
        <label className="apart">
          <input
            type="checkbox"
            checked={whole}
            onChange={() => goTo(withQuery('world', whole ? '' : '1'), { replace: true })}
          />
          The whole world
        </label>
      </fieldset>
      <div className="map-and-list">
        <Suspense fallback={<figure className="map" />}>
          <DrawnMap
            lands={placed.lands}
            counted={counted}
            whole={whole}
            active={active}
            onActive={setActive}
            onChoose={choose}
          />
        </Suspense>
        <ol className="lands">
          {placed.lands.map((land) => (
            <OfLand key={land.code} book={book} land={land} active={active} onActive={setActive} />
          ))}
        </ol>
      </div>
      <Unknown {...placed} />
      <Table lands={placed.lands} />
    </>
  );
}

interface Pointed {
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
}

function OfLand({
  book,
  land: { code, name, own, spots, happenings, mentions },
  active,
  onActive,
}: { readonly book: Book; readonly land: Land } & Pointed) {
  return (
    <li
      id={`p-${code}`}
      className={active === code ? 'active' : ''}
      onMouseEnter={() => onActive(code)}
      onMouseLeave={() => onActive(undefined)}
    >
      <h3>
        <Named spot={own} name={name} /> <small>{counts(happenings, mentions)}</small>
      </h3>
      {own && <OfSpot book={book} spot={own} />}
      {spots.length > 0 && (
        <ol>
          {spots.map((spot) => (
            <li
              key={spot.key}
              id={`p-${spot.key}`}
              className={active === spot.key ? 'active' : ''}
              onMouseEnter={(e) => {
                e.stopPropagation();
                onActive(spot.key);
              }}
              onFocus={() => onActive(spot.key)}
            >
              <h4>
                <Named spot={spot} name={spot.place.name} />{' '}
                <small>
                  {spot.place.precision}
                  {!spot.place.point && ', drawn as its country'} · {counts(spot.happenings.length, spot.mentions)}
                </small>
              </h4>
              <OfSpot book={book} spot={spot} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The name leads to what is on record of the place. */
const Named = ({ spot, name }: { readonly spot: Spot | undefined; readonly name: string }) => {
  const entity = spot?.entities.find((e) => e.name === name) ?? spot?.entities[0];
  return entity ? <Link href={entityAddress(entity.id)}>{name}</Link> : name;
};

const counts = (happenings: number, mentions: number): string =>
  [happenings && plural(happenings, 'happening'), mentions && `named ${plural(mentions, 'time')}`]
    .filter(Boolean)
    .join(' · ');

function OfSpot({ book, spot: { place, happenings, entities } }: { readonly book: Book; readonly spot: Spot }) {
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
          Named as{' '}
          {entities.map((e, i) => (
            <span key={e.id}>
              {i > 0 && ', '}
              <Link href={entityAddress(e.id)}>
                <bdi>{e.name}</bdi>
              </Link>
            </span>
          ))}
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
          {plural(passages.length - shown.length, 'passage')} more
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

/** What is named and not placed is said, not guessed. */
function Unknown({ unknown, nowhere }: Pick<ReturnType<typeof findPlaced>, 'unknown' | 'nowhere'>) {
  return (
    <section className="unplaced">
      {nowhere > 0 && <p className="label">For {plural(nowhere, 'happening')} no place is known.</p>}
      {unknown.length > 0 && (
        <p className="label">
          Named, and not in the gazetteer or not to be told apart:{' '}
          {unknown.map((e, i) => (
            <span key={e.id}>
              {i > 0 && ', '}
              <Link href={entityAddress(e.id)}>
                <bdi>{e.name}</bdi>
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}

/** The same as a table, to be saved. */
function Table({ lands }: { readonly lands: readonly Land[] }) {
  const spots = lands.flatMap((l) => [...(l.own ? [l.own] : []), ...l.spots]);
  return (
    <section className="places-table">
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Country</th>
              <th scope="col">Known to the</th>
              <th scope="col" className="number">
                Happenings
              </th>
              <th scope="col" className="number">
                Mentions
              </th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {spots.map((s) => (
              <tr key={s.key}>
                <td>{s.place.name}</td>
                <td>{nameOf(s.place.country)}</td>
                <td>{s.place.precision}</td>
                <td className="number">{s.happenings.length}</td>
                <td className="number">{s.mentions}</td>
                <td>{s.place.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <SaveTable name="places" />
    </section>
  );
}
