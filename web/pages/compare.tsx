/**
 * Two reports side by side: paragraphs that stand for one another in one row, their words coloured; and which
 * statements only one carries.
 */
import { useMemo } from 'react';
import { findNumbers, findPairings, findParagraphs } from '../align.js';
import type { Book } from '../book.js';
import { outletOf, titleOf, wordsOf } from '../../src/say/reports.js';
import { useArticle, useStory } from '../client.js';
import { Differing } from '../parts/differing.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, goTo, Link, storyAddress, withQuery } from '../router.js';
import { plural, sayDate, sayQuantity, sayTerm } from '../../src/say/words.js';
import { SaveTable } from '../parts/save.js';
import type { StoryReport } from '../../src/serve/wire.js';
import type { Tally, TallyFigure } from '../../src/types.js';

export function ComparePage({ a, b }: { readonly a: string; readonly b: string }) {
  const first = useArticle(a),
    story = useStory(first.data?.story ?? '');
  useTitle('Side by side');
  if (!a || !b) return <Empty title="Two reports side by side">Choose them where a story lists its reports.</Empty>;
  if (first.error) return <Failed error={first.error} again={() => void first.refetch()} />;
  if (first.data?.story && story.error) return <Failed error={story.error} again={() => void story.refetch()} />;
  if (!first.data || (first.data.story && !story.data)) return <Loading what="both reports" />;
  const left = story.data?.report.get(a),
    right = story.data?.report.get(b);
  return left && right && story.data ? (
    <Both book={story.data} a={left} b={right} />
  ) : (
    <Empty title="These two are not of one story">
      Only reports of one story can be set side by side. <Link href={articleAddress(a)}>To the first</Link>
    </Empty>
  );
}

function Both({ book, a, b }: { readonly book: Book; readonly a: StoryReport; readonly b: StoryReport }) {
  const pairs = useMemo(() => findPairings(findParagraphs(a), findParagraphs(b)), [a, b]),
    both = pairs.filter((p) => p.a && p.b).length;
  const only = (one: StoryReport, other: StoryReport) =>
    book.links.utterances.filter(
      (u) => u.wordings.some((w) => w.article === one.id) && !u.wordings.some((w) => w.article === other.id),
    );
  const shared = book.links.utterances.filter((u) =>
    [a, b].every((r) => u.wordings.some((w) => w.article === r.id)),
  ).length;
  const versions = b.revises === a.id || a.revises === b.id,
    title = versions ? 'Two versions of one report' : 'Two reports side by side';
  const numbers = useMemo(() => findNumbers(book, a, b), [book, a, b]);
  const choose = (name: 'a' | 'b', now: string) => (
    <select
      aria-label={name === 'a' ? 'The one report' : 'The other report'}
      value={now}
      onChange={(e) => goTo(withQuery(name, e.target.value), { replace: true })}
    >
      {book.reports.map((r) => (
        <option key={r.id} value={r.id}>
          {outletOf(r)}, {sayDate(r.published)}: {titleOf(r).slice(0, 60)}
        </option>
      ))}
    </select>
  );
  return (
    <div className="compare">
      <header className="head">
        <p className="label">
          of the story{' '}
          <Link href={storyAddress(book.story.id, 'reports')}>
            <bdi>{book.story.name}</bdi>
          </Link>
        </p>
        <h1>{title}</h1>
        <p className="tells">
          <span>{plural(both, 'paragraph')} of each stand for one another</span>
          <span>{plural(shared, 'statement')} in both</span>
          {versions && (
            <span>{a.revises === b.id ? 'the first revises the second' : 'the second revises the first'}</span>
          )}
        </p>
      </header>
      <div className="pair chosen">
        <div>{choose('a', a.id)}</div>
        <div>{choose('b', b.id)}</div>
      </div>
      {pairs.map((p) => (
        <div className="pair" key={`${p.a?.start ?? '-'} ${p.b?.start ?? '-'}`} data-row>
          <div>
            {p.a && (
              <Link className="words" href={articleAddress(a.id, p.a)} dir="auto">
                {p.b ? <Differing from={p.a.words} into={p.b.words} show="from" /> : p.a.words}
              </Link>
            )}
          </div>
          <div>
            {p.b && (
              <Link className="words" href={articleAddress(b.id, p.b)} dir="auto">
                {p.a ? <Differing from={p.a.words} into={p.b.words} show="into" /> : p.b.words}
              </Link>
            )}
          </div>
        </div>
      ))}
      <section className="pair">
        <Only report={a} all={only(a, b)} />
        <Only report={b} all={only(b, a)} />
      </section>
      {numbers.length > 0 && (
        <section className="numbers-apart">
          <h2>Figures</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Of</th>
                <th scope="col">
                  {outletOf(a)}, {sayDate(a.published)}
                </th>
                <th scope="col">
                  {outletOf(b)}, {sayDate(b.published)}
                </th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ tally, its, others, same }) => (
                <tr key={tally.id} className={same ? '' : 'apart'} data-row>
                  <td>
                    {sayTerm(tally.measure)}
                    {tally.scope && tally.scope !== sayTerm(tally.measure) && <small> {tally.scope}</small>}
                  </td>
                  <td>
                    <Figures tally={tally} figures={its} />
                  </td>
                  <td>
                    <Figures tally={tally} figures={others} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <SaveTable name="figures of both" />
        </section>
      )}
    </div>
  );
}

const Figures = ({ tally, figures }: { readonly tally: Tally; readonly figures: readonly TallyFigure[] }) =>
  figures.length ? (
    figures.map((f, i) => (
      <span key={f.start}>
        {i > 0 && ', '}
        <Link href={articleAddress(f.article, f)}>{sayQuantity(f, tally.unit)}</Link>
      </span>
    ))
  ) : (
    <span className="none">not given</span>
  );

function Only({ report, all }: { readonly report: StoryReport; readonly all: Book['links']['utterances'] }) {
  return (
    <div>
      <h2>
        Statements here alone <small>{all.length}</small>
      </h2>
      <ul>
        {all.map((u) => {
          const w = u.wordings.find((x) => x.article === report.id)!;
          return (
            <li key={u.id} data-row>
              <span className="label">{u.speaker ?? 'nobody named'}</span>{' '}
              <Link className="words" href={articleAddress(report.id, ...w.content)} dir="auto">
                {wordsOf(report, w.content)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
