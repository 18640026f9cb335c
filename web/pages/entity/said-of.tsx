/** What others say of an entity. */
import { plural } from '../../../src/say/words.js';
import type { Utterance } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { Statement } from '../../parts/statement.js';

interface SaidOfProps {
  readonly name: string;
  readonly about: readonly { readonly book: Book; readonly utterance: Utterance }[];
}

export const SaidOf = ({ name, about }: SaidOfProps) => (
  <section>
    <h2>
      Said of {name} <small>{plural(about.length, 'statement')}</small>
    </h2>
    {about.map(({ book, utterance }) => (
      <Statement key={utterance.id} book={book} utterance={utterance} dated />
    ))}
  </section>
);
