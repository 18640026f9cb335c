/** What is named and not placed is said, not guessed. */
import { plural } from '../../../src/say/words.js';
import type { findPlaced } from '../../map.js';
import { entityAddress, Link } from '../../router.js';

export function Unknown({ unknown, nowhere }: Pick<ReturnType<typeof findPlaced>, 'unknown' | 'nowhere'>) {
  return (
    <section className="unplaced">
      {nowhere > 0 && <p className="label">For {plural(nowhere, 'happening')} no place is known.</p>}
      {unknown.length > 0 && (
        <p className="label">
          Named, but not in the gazetteer, or the name fits several places:{' '}
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
