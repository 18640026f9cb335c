/** One story: its head in one line, and views of the same record. The view lives in the address. */
import { type ComponentType, useEffect, useMemo, useRef, useState } from 'react';
import type { Ruling } from '../../src/types.js';
import { type Book, sureOf } from '../book.js';
import { outletOf, titleOf } from '../../src/say/reports.js';
import { useSince, useStory, useStoryAsOf } from '../client.js';
import { type Lens, lensQuery, momentBefore, narrow, toLens } from '../lens.js';
import { keyOf } from '../map.js';
import { LensBar } from '../parts/lens-bar.js';
import { SetAside } from '../parts/ruled.js';
import { SaveStory } from '../parts/save-story.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, decoded, Link, storyAddress, usePlace, type View } from '../router.js';
import { plural, sayDate, sayDates, sayReports } from '../../src/say/words.js';
import { countRepeated } from '../rests.js';
import { reportsOf, visit } from '../visits.js';
import { countVoices, sayVoices } from '../../src/say/voices.js';
import { Disagreements } from './story-disagreements.js';
import { StoryMap } from './story-map.js';
import { Numbers } from './story-numbers.js';
import { Reports } from './story-reports.js';
import { TimeLine } from './story-timeline.js';
import { Voices } from './story-voices.js';

/** `whole`: everything at once, for print. */
export interface ViewProps {
  readonly book: Book;
  readonly whole?: boolean;
}

const voicesOf = (book: Book) => countVoices(book.links.utterances, (u) => sureOf(book, u));

/** Nothing of a story has a place on earth where its places are not in the gazetteer: then it has no map. */
const VIEWS: readonly {
  readonly view: View;
  readonly name: string;
  readonly shows: ComponentType<ViewProps>;
  readonly count: (book: Book) => number | undefined;
}[] = [
  { view: 'timeline', name: 'Time line', shows: TimeLine, count: () => undefined },
  { view: 'voices', name: 'Who says what', shows: Voices, count: (b) => voicesOf(b).named },
  { view: 'numbers', name: 'Numbers', shows: Numbers, count: (b) => b.links.tallies.length },
  { view: 'reports', name: 'Reports', shows: Reports, count: (b) => b.reports.length },
  { view: 'disagreements', name: 'Disagreements', shows: Disagreements, count: (b) => b.links.conflicts.length },
  {
    view: 'map',
    name: 'Map',
    shows: StoryMap,
    count: (b) => new Set(b.links.entities.flatMap((e) => (e.where ? [keyOf(e.where)] : []))).size,
  },
];

/** What was set aside stands at the end of the view that would have counted it. */
const ASIDE: { readonly [V in View]?: readonly Ruling['of'][] } = {
  timeline: ['event'],
  voices: ['statement'],
  numbers: ['figure'],
  disagreements: ['conflict'],
};

export function StoryPage({ id, view: asked }: { readonly id: string; readonly view?: string | undefined }) {
  const view = asked === 'all' ? asked : (VIEWS.find((v) => v.view === asked)?.view ?? 'timeline');
  const story = useStory(id);
  const place = usePlace(),
    { search } = location;
  useTitle(
    story.data &&
      [
        view === 'all' ? 'All on one page' : view !== 'timeline' && VIEWS.find((v) => v.view === view)?.name,
        story.data.story.name,
      ]
        .filter(Boolean)
        .join(' · '),
  );
  useAim(place.hash, view, story.data !== undefined);
  const nav = useCurrent(view, story.data !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lens is what the query says
  const lens = useMemo(() => toLens(place.query), [search]),
    asOf = useStoryAsOf(id, lens.asof),
    since = useSince(id, momentBefore(lens.since)).data,
    known = lens.asof ? asOf.data : story.data;
  const seen = useMemo(() => known && narrow(known, lens, since), [known, lens, since]),
    error = story.error ?? asOf.error;
  if (error) return <Failed error={error} again={() => void (story.error ? story : asOf).refetch()} />;
  if (!story.data || !seen) return <Loading what="the story" />;
  const book = seen,
    views = VIEWS.filter((v) => v.view === view || v.view !== 'map' || v.count(book) !== 0),
    shown = view === 'all' ? views : views.filter((v) => v.view === view);
  return (
    <div className="story">
      <Head book={story.data} shown={book} lens={lens} />
      <nav className="views" aria-label="Views of this story" ref={nav}>
        {views.map((v) => {
          const count = v.count(book);
          return (
            <Link
              key={v.view}
              href={storyAddress(id, v.view) + lensQuery(lens)}
              aria-current={v.view === view ? 'page' : undefined}
            >
              {v.name}
              {count !== undefined && <small> {count}</small>}
            </Link>
          );
        })}
        <Link
          className="whole"
          href={storyAddress(id, 'all') + lensQuery(lens)}
          aria-current={view === 'all' ? 'page' : undefined}
        >
          All on one page
        </Link>
      </nav>
      <LensBar whole={story.data} shown={book} lens={lens} news={since} />
      {shown.map(({ view: v, name, shows: Shows }) => (
        <section key={v} className={`view ${v}`} aria-label={name}>
          <h2 className={view === 'all' ? 'view-name' : 'aloud'}>{name}</h2>
          <Shows book={book} whole={view === 'all'} />
          {ASIDE[v] && <SetAside book={book} of={ASIDE[v]} />}
        </section>
      ))}
    </div>
  );
}

/**
 * Brings the item named in the address (#u-…) into sight and marks it: the browser itself looks before the story has
 * arrived.
 */
function useAim(hash: string, view: string, arrived: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other items
  useEffect(() => {
    const aimed = hash && arrived ? document.getElementById(decoded(hash)) : null;
    if (!aimed) return;
    aimed.classList.add('aimed');
    aimed.scrollIntoView({ block: 'start', behavior: 'instant' });
    // What lies above is laid out only now that it is near, and may have grown.
    const again = requestAnimationFrame(() => aimed.scrollIntoView({ block: 'start', behavior: 'instant' }));
    return () => {
      cancelAnimationFrame(again);
      aimed.classList.remove('aimed');
    };
  }, [hash, view, arrived]);
}

/** On a narrow screen the views scroll sideways: the one that is shown is brought into sight. */
function useCurrent(view: string, arrived: boolean) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another link
  useEffect(() => {
    const bar = nav.current,
      link = bar?.querySelector<HTMLElement>('[aria-current]');
    if (bar && link) bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
  }, [view, arrived]);
  return nav;
}

/** What came since this browser last had the story open. */
function Unseen({ book: { story, reports } }: { readonly book: Book }) {
  const [before] = useState(() => visit(story.id, reportsOf(story), Date.now()));
  useEffect(() => {
    visit(story.id, reportsOf(story), Date.now());
  }, [story]);
  const unseen = before ? reports.filter((r) => !before.reports.includes(r.id)) : [];
  if (!before || !unseen.length) return null;
  return (
    <details className="unseen">
      <summary>
        {plural(unseen.length, 'report')} new since your last visit, {sayDate(new Date(before.at).toISOString())}
      </summary>
      <ul>
        {unseen.map((r) => (
          <li key={r.id}>
            <span className="label">
              {outletOf(r)}, {sayDate(r.published)}
            </span>{' '}
            <Link href={articleAddress(r.id)} dir="auto">
              {titleOf(r)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface HeadProps {
  readonly book: Book;
  /** As far as the lens leaves it. */
  readonly shown: Book;
  readonly lens: Lens;
}

function Head({ book, shown, lens }: HeadProps) {
  const { story, links } = book,
    { counts } = story,
    voices = useMemo(() => voicesOf(book), [book]),
    open = links.conflicts.filter((c) => c.state === 'open').length,
    repeated = useMemo(() => countRepeated(book), [book]),
    inForce = book.rulings.filter((r) => r.undone === undefined).length;
  const address = (view: View) => storyAddress(story.id, view);
  return (
    <header className="head">
      <p className="label">{sayDates(story.from, story.to)}</p>
      <h1 dir="auto">{story.name || 'Untitled story'}</h1>
      <div className="tells">
        <Link href={address('reports')}>{sayReports(counts.articles, counts.origins)}</Link>
        {story.guests.length > 0 && <span>{plural(story.guests.length, 'guest')} among them</span>}
        <Link href={address('voices')}>
          {sayVoices(voices)}, {plural(counts.utterances, 'statement')}
        </Link>
        {links.conflicts.length > 0 && (
          <Link className={open ? 'conflict' : ''} href={address('disagreements')}>
            {plural(open, 'disagreement')} open
          </Link>
        )}
        {repeated > 0 && (
          <Link
            href={`${address('timeline')}?rests=origin`}
            title="Statements and happenings that several reports carry, with one piece of reporting behind them all"
          >
            {repeated} repeated from one origin
          </Link>
        )}
        {inForce > 0 && <Link href="/rulings">{plural(inForce, 'ruling')}</Link>}
        <SaveStory book={shown} lens={lens} />
      </div>
      <Unseen book={book} />
    </header>
  );
}
