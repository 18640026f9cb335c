/** The numbers that reports give by an entity's word. */
import type { Entity } from '../../../src/types.js';
import { plural } from '../../../src/say/words.js';
import type { Given } from '../../given.js';
import { Lines } from '../../parts/tally/lines.js';

interface GivesProps {
  readonly entity: Entity;
  readonly given: readonly Given[];
}

export const Gives = ({ entity: { name }, given }: GivesProps) => (
  <section className="singles">
    <h2>
      Numbers according to {name} <small>{plural(given.length, 'number')}</small>
    </h2>
    <Lines rows={given} name={`numbers according to ${name}`} />
  </section>
);
