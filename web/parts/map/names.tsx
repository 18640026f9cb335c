/** Names in a line, each leading to whose it is. */
import type { Entity } from '../../../src/types.js';
import { entityAddress, Link } from '../../router.js';

export const Names = ({ of }: { readonly of: readonly Entity[] }) =>
  of.map((e, i) => (
    <span key={e.id}>
      {i > 0 && ', '}
      <Link href={entityAddress(e.id)}>
        <bdi>{e.name}</bdi>
      </Link>
    </span>
  ));
