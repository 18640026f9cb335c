/** What is moving: every story with what can be counted in it. */
import { useStories } from '../client.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { Link, storyAddress } from '../router.js';
import { plural, sayDates, sayReports } from '../say.js';
import { findUnseen } from '../visits.js';

export function StoriesPage() {
  const stories = useStories();
  useTitle('Stories');
  if (stories.error) return <Failed error={stories.error} again={() => void stories.refetch()} />;
  if (!stories.data) return <Loading what="the stories" />;
  if (!stories.data.stories.length) return <Empty title="Nothing is on record yet">Add reports in a terminal: <code>onrecord add reports/</code>, then come back here.</Empty>;
  return (
    <div className="stories">
      <h1>Stories</h1>
      <ul>
        {stories.data.stories.map(({ id, name, from, to, counts, articles }) => (
          <li key={id} data-row>
            <p className="label">{sayDates(from, to)}</p>
            <h2 dir="auto"><Link href={storyAddress(id)}>{name || 'Untitled story'}</Link></h2>
            <p className="tells">
              <span>{sayReports(counts.articles, counts.origins)}</span>
              <Unseen story={id} articles={articles} />
              <Link href={storyAddress(id, 'voices')}>{plural(counts.speakers, 'voice')}, {plural(counts.utterances, 'statement')}</Link>
              {counts.tallies > 0 && <Link href={storyAddress(id, 'numbers')}>{plural(counts.tallies, 'tally', 'tallies')}</Link>}
              {counts.conflicts > 0 && <Link className="conflict" href={storyAddress(id, 'disagreements')}>{plural(counts.conflicts, 'disagreement')}</Link>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unseen({ story, articles }: { readonly story: string; readonly articles: readonly string[] }) {
  const unseen = findUnseen(story, articles).length;
  return unseen > 0 && <span className="fresh">{unseen} new</span>;
}
