/**
 * What is moving: every story with its reports by day, its last change in a sentence, what is new since the last visit,
 * and what is open.
 */
import type { Moving, StorySummary } from '../../src/serve/wire.js';
import { outletOf } from '../../src/say/reports.js';
import { useMoving, useStories } from '../client.js';
import { Spark } from '../parts/spark.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, Link, storyAddress } from '../router.js';
import { ACT, plural, sayDate, sayDates, sayQuantity, sayReports, sayScope, sayTerm } from '../../src/say/words.js';
import { findUnseen, reportsOf } from '../visits.js';

type Moves = Moving['stories'][number];

export function StoriesPage() {
  const stories = useStories(),
    moving = useMoving().data,
    moves = new Map(moving?.stories.map((m) => [m.id, m]));
  useTitle('Stories');
  if (stories.error) return <Failed error={stories.error} again={() => void stories.refetch()} />;
  if (!stories.data) return <Loading what="the stories" />;
  if (!stories.data.stories.length)
    return (
      <Empty title="Nothing is on record yet">
        Onrecord keeps the record of a developing story: who said what, the numbers, the copies, where accounts differ.
        Add reports in a terminal, <code>onrecord add reports/</code>: they appear here by themselves. Or look at the
        example first: <code>onrecord serve --example</code>.
      </Empty>
    );
  const { shared, single } = splitStories(stories.data.stories);
  return (
    <div className="stories">
      <h1>Stories</h1>
      <ul>
        {shared.map((story) => (
          <One key={story.id} story={story} moves={moves.get(story.id)} />
        ))}
      </ul>
      {single.length > 0 && (
        <section className="single">
          <h2>
            Reports that stand alone <small>{single.length}</small>
          </h2>
          <ul>
            {single.map((story) => (
              <Single key={story.id} story={story} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** So many stories of one report are shown as stories; of a heap of articles each takes a line, below what moves. */
const FEW_SINGLE = 5;

function splitStories(stories: readonly StorySummary[]) {
  const isSingle = ({ counts }: StorySummary): boolean => counts.articles < 2,
    single = stories.filter(isSingle);
  return single.length > FEW_SINGLE
    ? { shared: stories.filter((s) => !isSingle(s)), single }
    : { shared: stories, single: [] };
}

const Single = ({ story: { id, name, from, counts } }: { readonly story: StorySummary }) => (
  <li data-row>
    <time dateTime={from ?? undefined}>{sayDate(from)}</time>
    <Link href={storyAddress(id)} dir="auto">
      {name || 'Untitled story'}
    </Link>
    <small>{plural(counts.utterances, 'statement')}</small>
  </li>
);

function One({
  story: { id, name, from, to, counts, ...story },
  moves,
}: {
  readonly story: StorySummary;
  readonly moves: Moves | undefined;
}) {
  const unseen = findUnseen(id, reportsOf(story)).length,
    open = moves?.open ?? counts.conflicts;
  return (
    <li data-row>
      <div>
        <p className="label">
          {sayDates(from, to)}
          {unseen > 0 && (
            <>
              {' '}
              · <span className="fresh">{plural(unseen, 'report')} new since your last visit</span>
            </>
          )}
        </p>
        <h2 dir="auto">
          <Link href={storyAddress(id)}>{name || 'Untitled story'}</Link>
        </h2>
        {moves?.change && <LastChange {...moves.change} />}
        <p className="tells">
          <span>{sayReports(counts.articles, counts.origins)}</span>
          <Link href={storyAddress(id, 'voices')}>{plural(counts.utterances, 'statement')}</Link>
          {counts.tallies > 0 && (
            <Link href={storyAddress(id, 'numbers')}>{plural(counts.tallies, 'tally', 'tallies')}</Link>
          )}
          {open > 0 && (
            <Link className="conflict" href={storyAddress(id, 'disagreements')}>
              {plural(open, 'disagreement')} open
            </Link>
          )}
        </p>
      </div>
      <Spark days={moves?.days ?? []} />
    </li>
  );
}

/** "9 Oct 2025: dead 14 → 17, according to Petra Noll (Ostrel Courier)", leading to the words. */
function LastChange({ article, figure, said, published, ...report }: NonNullable<Moves['change']>) {
  const date = <time dateTime={published}>{sayDate(published)}</time>,
    by = (report.outlet ?? report.title) && <span className="label">{outletOf({ id: article, ...report })}</span>;
  if (figure) {
    const { measure, unit, before, now } = figure,
      scope = sayScope(figure);
    return (
      <p className="last">
        {date}{' '}
        <Link href={articleAddress(now.article, now)}>
          <span className="kind">{sayTerm(measure)}</span> {before && <>{sayQuantity(before, unit)} → </>}
          <strong>{sayQuantity(now, unit)}</strong>
        </Link>
        {scope && <span className="label"> {scope}</span>}
        {now.attributedTo && (
          <>
            , according to <bdi>{now.attributedTo}</bdi>
          </>
        )}{' '}
        {by}
      </p>
    );
  }
  if (said)
    return (
      <p className="last">
        {date} <bdi className="kind">{said.speaker}</bdi> {ACT[said.act]}:{' '}
        <Link className="inline-words" href={articleAddress(said.anchor.article, said.anchor)} dir="auto">
          {said.anchor.exact}
        </Link>{' '}
        {by}
      </p>
    );
  return (
    <p className="last">
      {date}{' '}
      <Link href={articleAddress(article)} dir="auto">
        {report.title ?? 'a report'}
      </Link>{' '}
      {by}
    </p>
  );
}
