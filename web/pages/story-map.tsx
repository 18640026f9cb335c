/**
 * Where the story takes place: a map, and beside it the same as a list: each place with why it is taken to be that one,
 * what else its name may mean, and the passages.
 */
import { lazy, Suspense, useMemo, useState } from 'react';
import { plural } from '../../src/say/words.js';
import { findPlaced } from '../map.js';
import type { Counted } from '../parts/drawn-map.js';
import { OfLand } from '../parts/map/land.js';
import { Table } from '../parts/map/table.js';
import { Unknown } from '../parts/map/unknown.js';
import { goTo, usePlace, withQuery } from '../router.js';
import type { ViewProps } from './story.js';

const DrawnMap = lazy(() => import('../parts/drawn-map.js').then((m) => ({ default: m.DrawnMap })));

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
