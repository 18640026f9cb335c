/** What an entity is called, where it lies, by what it is taken for one, and how often it is on record. */
import { plural } from '../../../src/say/words.js';
import type { Entity, Place } from '../../../src/types.js';
import { type Book, citedAt, sayWhy } from '../../book.js';
import { nameOf } from '../../map.js';
import { RuleButton } from '../../parts/rule-button.js';
import { Link, storyAddress } from '../../router.js';
import { ofEntity } from '../../rule.js';
import { bookOf } from './books.js';

interface HeadProps {
  readonly entity: Entity;
  /** How many it is on record with. */
  readonly statements: number;
  readonly books: readonly Book[];
}

export function EntityHead({ entity, statements, books }: HeadProps) {
  const others = entity.names.filter((n) => n !== entity.name);
  const reports = new Set(entity.anchors.map((a) => a.article));
  return (
    <header className="head">
      <p className="label">
        {entity.type}
        {entity.where && ` · taken to be ${sayWhere(entity.where)}`}
      </p>
      <h1 dir="auto">{entity.name}</h1>
      <RuleButton of="entity" target={() => ofEntity(entity, (article) => sayPlace(entity, books, article))} />
      {others.length > 0 && <OtherNames names={others} />}
      {entity.linked && (
        <p className="label" dir="auto">
          Taken for one because {books.reduce((why, book) => sayWhy(book, why), entity.linked.why)}
        </p>
      )}
      <p className="tells">
        <span>named in {plural(reports.size, 'report')}</span>
        <span>{plural(statements, 'statement')}</span>
        {books.map((b) => (
          <Link key={b.story.id} href={storyAddress(b.story.id)}>
            <bdi>{b.story.name}</bdi>
          </Link>
        ))}
      </p>
    </header>
  );
}

const OtherNames = ({ names }: { readonly names: readonly string[] }) => (
  <p className="names">
    also{' '}
    {names.map((n, i) => (
      <span key={n}>
        {i > 0 && ', '}
        <bdi>{n}</bdi>
      </span>
    ))}
  </p>
);

const sayWhere = ({ precision, name, country, why }: Place): string =>
  `${precision === 'country' ? name : `${name}, ${nameOf(country)}`}: ${why}`;

function sayPlace({ name }: Entity, books: readonly Book[], article: string): string {
  const book = bookOf(books, article);
  return book ? `${name} in ${citedAt(book, article)}` : article;
}
