/**
 * A person, body or place: what it is called, the roles each report gives it, everything it is on record as saying,
 * the numbers by its word, where accounts of it differ.
 */
import type { EntityAnswer } from '../../src/serve/wire.js';
import type { Book } from '../book.js';
import { useEntity, useStoriesWhole } from '../client.js';
import { findAbout, findCompany } from '../company.js';
import { findGiven } from '../given.js';
import { MayBe } from '../parts/may-be.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { Called } from './entity/called.js';
import { Differing } from './entity/differing.js';
import { Gives } from './entity/gives.js';
import { EntityHead } from './entity/head.js';
import { NamedIn } from './entity/named-in.js';
import { NamedWith } from './entity/named-with.js';
import { SaidOf } from './entity/said-of.js';
import { Says } from './entity/says.js';

const NONE: readonly string[] = [];

export function EntityPage({ id }: { readonly id: string }) {
  const entity = useEntity(id),
    books = useStoriesWhole(entity.data?.stories ?? NONE);
  useTitle(entity.data?.entity.name);
  if (entity.error) return <Failed error={entity.error} again={() => void entity.refetch()} />;
  return entity.data ? <Open answer={entity.data} books={books} /> : <Loading what="the entry" />;
}

interface OpenProps {
  readonly answer: EntityAnswer;
  readonly books: readonly Book[];
}

function Open({ answer: { entity, utterances, conflicts }, books }: OpenProps) {
  const about = books.flatMap((book) => findAbout(book, entity).map((utterance) => ({ book, utterance })));
  const given = books.flatMap((book) => findGiven(book, entity));
  const company = books.flatMap((book) => findCompany(book, entity).map((c) => ({ book, ...c })));
  return (
    <div className="entity">
      <EntityHead entity={entity} statements={utterances.length} books={books} />
      <MayBe entity={entity} books={books} />
      {entity.roles.length > 0 && <Called entity={entity} books={books} />}
      {conflicts.length > 0 && <Differing conflicts={conflicts} books={books} />}
      <Says name={entity.name} utterances={utterances} books={books} />
      {given.length > 0 && <Gives entity={entity} given={given} />}
      {about.length > 0 && <SaidOf name={entity.name} about={about} />}
      {company.length > 0 && <NamedWith name={entity.name} company={company} />}
      <NamedIn entity={entity} books={books} />
    </div>
  );
}
