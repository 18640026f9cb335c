/** Who is named in the same sentences as an entity, most often first, with a sentence to read. */
import { plural } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import type { Companion } from '../../company.js';
import { InSentence } from '../../parts/in-sentence.js';
import { SaveTable } from '../../parts/save.js';
import { entityAddress, Link } from '../../router.js';

/** So many are shown: after that it is chance. */
const COMPANY = 15;

interface NamedWithProps {
  readonly name: string;
  readonly company: readonly CompanionIn[];
}

interface CompanionIn extends Companion {
  readonly book: Book;
}

export const NamedWith = ({ name, company }: NamedWithProps) => (
  <section>
    <h2>Named with</h2>
    <table className="company">
      <thead className="aloud">
        <tr>
          <th scope="col">Who</th>
          <th scope="col">How often</th>
          <th scope="col">First in</th>
        </tr>
      </thead>
      <tbody>
        {company.slice(0, COMPANY).map((c) => (
          <CompanionLine key={c.entity.id} {...c} />
        ))}
      </tbody>
    </table>
    <SaveTable name={`named with ${name}`} />
  </section>
);

const CompanionLine = ({ book, entity, sentences, reports, first }: CompanionIn) => (
  <tr data-row>
    <td>
      <Link href={entityAddress(entity.id)}>
        <bdi>{entity.name}</bdi>
      </Link>
      <small>{entity.type}</small>
    </td>
    <td className="often">
      {plural(sentences, 'sentence')} of {plural(reports, 'report')}
    </td>
    <td>
      <InSentence book={book} anchor={first} />
    </td>
  </tr>
);
