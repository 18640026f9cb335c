/** A land and the places in it, each pointed at together with its shape on the map. */
import { plural } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import type { Land, Spot } from '../../map.js';
import { entityAddress, Link } from '../../router.js';
import { OfSpot } from './spot.js';

interface Pointed {
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
}

export function OfLand({
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
