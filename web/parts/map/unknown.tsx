/** What is named and not placed is said, not guessed. */
import { plural } from '../../../src/say/words.js';
import type { findPlaced } from '../../map.js';
import { Names } from './names.js';

export function Unknown({ unknown, nowhere }: Pick<ReturnType<typeof findPlaced>, 'unknown' | 'nowhere'>) {
  return (
    <section className="unplaced">
      {nowhere > 0 && <p className="label">For {plural(nowhere, 'happening')} no place is known.</p>}
      {unknown.length > 0 && (
        <p className="label">
          Named, but not in the gazetteer, or the name fits several places: <Names of={unknown} />.
        </p>
      )}
    </section>
  );
}
