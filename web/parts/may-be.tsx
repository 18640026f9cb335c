/**
 * Others that a person or body may be, and is not taken for: why, and one click to rule that they are one or that they
 * are not.
 */
import type { Entity } from '../../src/types.js';
import type { Book } from '../book.js';
import { entityAddress, Link } from '../router.js';
import { ofEntity } from '../rule.js';
import { useTelling } from '../telling.js';

export function MayBe({ entity, books }: { readonly entity: Entity; readonly books: readonly Book[] }) {
  const tell = useTelling(),
    others = (entity.maybe ?? []).flatMap(({ entity: id, why }) => {
      const other = books.map((b) => b.entity.get(id)).find((e) => e !== undefined);
      return other ? [{ other, why }] : [];
    });
  if (!others.length) return null;
  const placesOf = (e: Entity) => ofEntity(e, (article) => article).places;
  return (
    <section className="may-be">
      <h2>May be the same</h2>
      <ul>
        {others.map(({ other, why }) => (
          <li key={other.id} data-row>
            <Link href={entityAddress(other.id)}>
              <bdi>{other.name}</bdi>
            </Link>{' '}
            <span className="label" dir="auto">
              {why}
            </span>
            <button
              type="button"
              aria-label={`${other.name} is the same`}
              onClick={() =>
                void tell({ kind: 'merge', of: 'entity', anchors: [...placesOf(entity), ...placesOf(other)] })
              }
            >
              The same
            </button>
            <button
              type="button"
              aria-label={`${other.name} is another`}
              onClick={() =>
                void tell({
                  kind: 'split',
                  of: 'entity',
                  anchors: [...placesOf(entity).slice(0, 1), ...placesOf(other)],
                })
              }
            >
              Another
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
