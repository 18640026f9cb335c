/** The frame around every page: masthead, search, keyboard, and which page an address shows. */
import { lazy, Suspense } from 'react';
import { Live } from './live.js';
import { ArticlePage } from './pages/article.js';
import { EntityPage } from './pages/entity.js';
import { SearchPage } from './pages/search.js';
import { StoriesPage } from './pages/stories.js';
import { StoryPage } from './pages/story.js';
import { Keys } from './parts/keys.js';
import { Rulings } from './parts/rulings.js';
import { SearchBox } from './parts/search-box.js';
import { Empty, Loading, useTitle } from './parts/states.js';
import { Link, usePlace } from './router.js';

const RulingsPage = lazy(() => import('./pages/rulings.js').then((m) => ({ default: m.RulingsPage })));
const ComparePage = lazy(() => import('./pages/compare.js').then((m) => ({ default: m.ComparePage })));

export function App() {
  const place = usePlace(),
    [kind, id, view] = place.path;
  return (
    <>
      <a className="skip" href="#main">
        Skip to the record
      </a>
      <header className="masthead">
        <Link href="/" className="brand">
          Onrecord
        </Link>
        <SearchBox key={place.query.get('q') ?? ''} words={place.query.get('q') ?? ''} />
      </header>
      <main id="main" tabIndex={-1}>
        {kind === undefined ? (
          <StoriesPage />
        ) : kind === 'stories' && id ? (
          <StoryPage key={id} id={id} view={view} />
        ) : kind === 'articles' && id ? (
          <ArticlePage key={id} id={id} />
        ) : kind === 'entities' && id ? (
          <EntityPage key={id} id={id} />
        ) : kind === 'compare' ? (
          <Suspense fallback={<Loading what="both reports" />}>
            <ComparePage a={place.query.get('a') ?? ''} b={place.query.get('b') ?? ''} />
          </Suspense>
        ) : kind === 'rulings' ? (
          <Suspense fallback={<Loading what="the rulings" />}>
            <RulingsPage />
          </Suspense>
        ) : kind === 'search' ? (
          <SearchPage words={place.query.get('q') ?? ''} />
        ) : (
          <Nowhere />
        )}
      </main>
      <Live />
      <Rulings />
      <Keys />
    </>
  );
}

function Nowhere() {
  useTitle('Nothing is here');
  return (
    <Empty title="Nothing is here">
      This address leads nowhere. <Link href="/">All stories</Link>
    </Empty>
  );
}
