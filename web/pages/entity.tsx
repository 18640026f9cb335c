/**
 * A person, body or place: what it is called, the roles each report gives it, everything it is on record as saying,
 * where accounts of it differ.
 */
import { compare } from '../../src/text/order.js';
import { type Book, citedAt, sayWhy } from '../book.js';
import { outletOf } from '../../src/say/reports.js';
import { useEntity, useStoriesWhole } from '../client.js';
import { findAbout, findCompany } from '../company.js';
import { nameOf } from '../map.js';
import { InSentence } from '../parts/in-sentence.js';
import { MayBe } from '../parts/may-be.js';
import { RuleButton } from '../parts/rule-button.js';
import { SaveTable } from '../parts/save.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { Statement } from '../parts/statement.js';
import { articleAddress, entityAddress, Link, storyAddress } from '../router.js';
import { ofEntity } from '../rule.js';
import { plural, sayDate } from '../../src/say/words.js';
import type { EntityAnswer } from '../../src/serve/wire.js';
import { ConflictCard } from './story-disagreements.js';

const NONE: readonly string[] = [];
/** So many of those named with them are shown: after that it is chance. */
const COMPANY = 15;

export function EntityPage({ id }: { readonly id: string }) {
  const entity = useEntity(id),
    books = useStoriesWhole(entity.data?.stories ?? NONE);
  useTitle(entity.data?.entity.name);
  if (entity.error) return <Failed error={entity.error} again={() => void entity.refetch()} />;
  return entity.data ? <Open answer={entity.data} books={books} /> : <Loading what="the entry" />;
}

function Open({
  answer: { entity, utterances, conflicts },
  books,
}: {
  readonly answer: EntityAnswer;
  readonly books: readonly Book[];
}) {
  const reportOf = (article: string) => books.map((b) => b.report.get(article)).find((r) => r !== undefined);
  const bookOf = (article: string | undefined) => books.find((b) => article !== undefined && b.report.has(article));
  const others = entity.names.filter((n) => n !== entity.name),
    reports = new Set(entity.anchors.map((a) => a.article));
  const about = books.flatMap((book) => findAbout(book, entity).map((utterance) => ({ book, utterance }))),
    company = books.flatMap((book) => findCompany(book, entity).map((c) => ({ book, ...c })));
  const when = (u: EntityAnswer['utterances'][number]) =>
    u.said?.from ?? reportOf(u.wordings[0]?.article ?? '')?.published ?? '9';
  return (
    <div className="entity">
      <header className="head">
        <p className="label">
          {entity.type}
          {entity.where && (
            <>
              {' '}
              · taken to be{' '}
              {entity.where.precision === 'country'
                ? entity.where.name
                : `${entity.where.name}, ${nameOf(entity.where.country)}`}
              : {entity.where.why}
            </>
          )}
        </p>
        <h1 dir="auto">{entity.name}</h1>
        <RuleButton
          of="entity"
          target={() =>
            ofEntity(entity, (id) => {
              const book = bookOf(id);
              return book ? `${entity.name} in ${citedAt(book, id)}` : id;
            })
          }
        />
        {others.length > 0 && (
          <p className="names">
            also{' '}
            {others.map((n, i) => (
              <span key={n}>
                {i > 0 && ', '}
                <bdi>{n}</bdi>
              </span>
            ))}
          </p>
        )}
        {entity.linked && (
          <p className="label" dir="auto">
            Taken for one because {books.reduce((why, book) => sayWhy(book, why), entity.linked.why)}
          </p>
        )}
        <p className="tells">
          <span>named in {plural(reports.size, 'report')}</span>
          <span>{plural(utterances.length, 'statement')}</span>
          {books.map((b) => (
            <Link key={b.story.id} href={storyAddress(b.story.id)}>
              <bdi>{b.story.name}</bdi>
            </Link>
          ))}
        </p>
      </header>
      <MayBe entity={entity} books={books} />
      {entity.roles.length > 0 && (
        <section>
          <h2>Called</h2>
          <table className="roles">
            <thead className="aloud">
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Called</th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {entity.roles
                .toSorted((a, b) => compare(a.published ?? '9', b.published ?? '9'))
                .map((r) => (
                  <tr key={`${r.article} ${r.start}`} data-row>
                    <td>
                      <time dateTime={r.published}>{sayDate(r.published ?? reportOf(r.article)?.published)}</time>
                    </td>
                    <td>
                      <Link className="words" href={articleAddress(r.article, r)} dir="auto">
                        {r.exact}
                      </Link>
                    </td>
                    <td className="outlet">{outletOf(reportOf(r.article) ?? { id: r.article })}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <SaveTable name={`roles of ${entity.name}`} />
        </section>
      )}
      {conflicts.length > 0 && (
        <section>
          <h2>Where accounts differ</h2>
          <div className="conflicts">
            {conflicts.map((c) => {
              const book = bookOf(c.anchors[0]?.article);
              return book && <ConflictCard key={c.id} book={book} conflict={c} />;
            })}
          </div>
        </section>
      )}
      <section>
        <h2>Says</h2>
        {utterances.length ? (
          utterances
            .toSorted((a, b) => compare(when(a), when(b)))
            .map((u) => {
              const book = bookOf(u.wordings[0]?.article);
              return book && <Statement key={u.id} book={book} utterance={u} speaker={false} dated />;
            })
        ) : (
          <p className="nothing">Nothing is on record as said by {entity.name}.</p>
        )}
      </section>
      {about.length > 0 && (
        <section>
          <h2>
            Said of {entity.name} <small>{plural(about.length, 'statement')}</small>
          </h2>
          {about.map(({ book, utterance }) => (
            <Statement key={utterance.id} book={book} utterance={utterance} dated />
          ))}
        </section>
      )}
      {company.length > 0 && (
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
              {company.slice(0, COMPANY).map(({ book, entity: e, sentences, reports: in_, first }) => (
                <tr key={e.id} data-row>
                  <td>
                    <Link href={entityAddress(e.id)}>
                      <bdi>{e.name}</bdi>
                    </Link>
                    <small>{e.type}</small>
                  </td>
                  <td className="often">
                    {plural(sentences, 'sentence')} of {plural(in_, 'report')}
                  </td>
                  <td>
                    <InSentence book={book} anchor={first} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <SaveTable name={`named with ${entity.name}`} />
        </section>
      )}
      <section>
        <h2>Named in</h2>
        <ul className="named-in">
          {[...reports]
            .sort((a, b) => compare(reportOf(a)?.published ?? '9', reportOf(b)?.published ?? '9'))
            .map((id) => {
              const first = entity.anchors.find((a) => a.article === id)!,
                report = reportOf(id);
              return (
                <li key={id} data-row>
                  <Link href={articleAddress(id, first)}>
                    <bdi>{report ? outletOf(report) : id}</bdi>
                  </Link>{' '}
                  <span className="label">
                    {sayDate(report?.published)} ·{' '}
                    {plural(entity.anchors.filter((a) => a.article === id).length, 'time')}
                  </span>
                </li>
              );
            })}
        </ul>
      </section>
    </div>
  );
}
