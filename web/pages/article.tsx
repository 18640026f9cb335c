/**
 * One report: its text as set type, layers to switch, the words asked for highlighted, and the record in the margin.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleAnswer } from '../../src/serve/wire.js';
import type { Span } from '../../src/types.js';
import { titleOf } from '../../src/say/reports.js';
import { ofStory, useArticle, useStories, useStoriesWhole, useStory } from '../client.js';
import { LAYERS, type Layer, type Mark } from '../layers.js';
import { findMarks, findNotes } from '../notes.js';
import { ArticleText, titleBlockOf } from '../parts/article-text.js';
import { Cite } from '../parts/cite.js';
import { Margin } from '../parts/margin.js';
import { Outlet } from '../parts/outlet.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, compareAddress, goTo, Link, spansAt, storyAddress, usePlace, withQuery } from '../router.js';
import { plural, sayDate, sayParagraphs, sayPublished, sayWords } from '../../src/say/words.js';
import { useTelling } from '../telling.js';

const USUAL: readonly Layer[] = ['statements', 'figures'];

export function ArticlePage({ id }: { readonly id: string }) {
  const article = useArticle(id);
  useTitle(article.data && titleOf(article.data.article));
  if (article.error) return <Failed error={article.error} again={() => void article.refetch()} />;
  return article.data ? <Open answer={article.data} /> : <Loading what="the article" />;
}

function Open({ answer }: { readonly answer: ArticleAnswer }) {
  const { article, reading, story: of, guestOf } = answer,
    place = usePlace();
  const story = useStory(of ?? '').data,
    [active, setActive] = useState<string | null>(null),
    text = useRef<HTMLDivElement>(null);
  const asked = place.query.get('layers'),
    at = `${place.query.get('at') ?? ''} ${place.hash}`;
  const layers = useMemo(() => (asked === null ? USUAL : LAYERS.filter((l) => asked.split(',').includes(l))), [asked]);
  // What is beside a part that is of another story, too, is what that story has to say of it.
  const others = useStoriesWhole(guestOf.map((g) => g.story)),
    parts = others.map((book) => ({ book, holds: inPart(guestOf.find((g) => g.story === book.story.id)?.part ?? []) })),
    known = others.map((book) => `${book.story.id} ${book.links.utterances.length}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` says which of the other stories have arrived
  const found = useMemo(
    () => [
      ...findMarks(answer, story),
      ...parts.flatMap(({ book }) => findMarks(answer, book).filter((m) => m.layer === 'copies')),
    ],
    [answer, story, known],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const notes = useMemo(
    () => [
      ...findNotes(answer, story).filter((n) => !parts.some((p) => p.holds(n.at))),
      ...parts.flatMap(({ book, holds }) => findNotes(answer, book).filter((n) => holds(n.at))),
    ],
    [answer, story, known],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` is the part of the place that spansAt reads
  const marks = useMemo(
    (): Mark[] => [
      ...found.filter((m) => m.layer === 'set-aside' || (m.layer !== 'at' && layers.includes(m.layer))),
      ...spansAt(place).map((span): Mark => ({ ...span, layer: 'at', part: '' })),
    ],
    [found, layers, at],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once for each place asked for
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [at]);
  const shown = notes.filter(
    (n) =>
      n.kind === 'conflict' ||
      layers.includes(n.kind === 'copy' ? 'copies' : n.kind === 'figure' ? 'figures' : 'statements') ||
      n.kind === 'copy',
  );
  const onActive = useCallback((to: string | null) => setActive(to), []);
  const toggle = (layer: Layer) =>
    goTo(
      withQuery(
        'layers',
        (layers.includes(layer) ? layers.filter((l) => l !== layer) : [...layers, layer]).join(',') || 'none',
      ) + location.hash,
      { replace: true },
    );
  const counts: { readonly [L in Layer]: number } = {
    statements: reading.statements.length,
    names: reading.mentions.length,
    figures: reading.figures.length,
    times: reading.times.length,
    events: reading.events.length,
    copies: new Set(found.filter((m) => m.layer === 'copies').map((m) => m.of)).size,
  };
  const versions = story?.reports.filter((r) => r.id === article.revises || r.revises === article.id) ?? [];
  const titled =
    article.title !== undefined && !article.text.slice(0, article.title.length + 200).includes(article.title);
  return (
    <div className="article">
      <header className="article-head">
        <p className="label">
          <Outlet report={article} /> ·{' '}
          <time dateTime={article.published}>
            {sayPublished(article.published, reading.doubts.find((d) => d.taken)?.taken)}
          </time>
          {article.byline && (
            <>
              {' '}
              · <bdi>{article.byline}</bdi>
            </>
          )}
          {article.url && /^https?:/.test(article.url) && (
            <>
              {' '}
              ·{' '}
              <a href={article.url} rel="noreferrer noopener" target="_blank">
                original
              </a>
            </>
          )}
        </p>
        {story && (
          <p className="label">
            in the story{' '}
            <Link href={storyAddress(story.story.id)}>
              <bdi>{story.story.name}</bdi>
            </Link>
            , one of {plural(story.reports.length, 'report')}
          </p>
        )}
        {reading.doubts
          .filter((d) => d.foreign)
          .map((d) => (
            <p key={d.start} className="label doubted">
              {d.about[0]!.toUpperCase() + d.about.slice(1)}.
            </p>
          ))}
        {guestOf.map((g) => (
          <GuestLine key={g.story} answer={answer} guest={g} />
        ))}
        {versions.map((v) => (
          <p key={v.id} className="label">
            {v.id === article.revises ? 'revises an earlier version' : 'revised by a later version'},{' '}
            {sayDate(v.published)} ·{' '}
            <Link href={v.id === article.revises ? compareAddress(v.id, article.id) : compareAddress(article.id, v.id)}>
              the two versions side by side
            </Link>
          </p>
        ))}
        {titled ? (
          <h1 dir="auto">{article.title}</h1>
        ) : (
          !titleBlockOf(article) && (
            <h1 className="aloud" dir="auto">
              {titleOf(article)}
            </h1>
          )
        )}
        <fieldset className="chips layers">
          <legend className="aloud">Layers</legend>
          {LAYERS.map((layer) => (
            <label key={layer} data-layer={layer}>
              <input
                type="checkbox"
                checked={layers.includes(layer)}
                disabled={!counts[layer]}
                onChange={() => toggle(layer)}
              />
              {layer[0]!.toUpperCase() + layer.slice(1)}
              <small>{counts[layer]}</small>
            </label>
          ))}
        </fieldset>
      </header>
      <Cite article={article} home={of} text={text} asked={spansAt(place)} />
      <div className="leaf">
        <div ref={text}>
          <ArticleText article={article} marks={marks} active={active} onActive={onActive} />
        </div>
        <Margin notes={shown} text={text} active={active} onActive={onActive} />
      </div>
    </div>
  );
}

const inPart =
  (part: readonly Span[]) =>
  (at: number): boolean =>
    part.some((p) => p.start <= at && at < p.end);

/** Another story that some of its paragraphs are of, and the way out of it. */
function GuestLine({
  answer: { article },
  guest: { story, part, paragraphs, linked },
}: {
  readonly answer: ArticleAnswer;
  readonly guest: ArticleAnswer['guestOf'][number];
}) {
  const other = useStories().data?.stories.find((s) => s.id === story),
    tell = useTelling(),
    words = { start: part[0]!.start, end: part.at(-1)!.end };
  return (
    <p className="label guest">
      {paragraphs ? (
        <>
          and by <Link href={articleAddress(article.id, ...part)}>{sayParagraphs(paragraphs)}</Link> in the story{' '}
        </>
      ) : (
        'and whole in the story '
      )}
      <Link href={storyAddress(story)}>
        <bdi>{other?.name ?? 'another one'}</bdi>
      </Link>{' '}
      <button
        type="button"
        className="turn"
        title={sayWords(linked.why)}
        onClick={() => void tell(ofStory(article, words, other, 'split'))}
      >
        It is not of that story
      </button>
    </p>
  );
}
