/** One report: its text as set type, layers to switch, the words asked for highlighted, and the record in the margin. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleAnswer } from '../../src/serve/wire.js';
import { outletOf } from '../book.js';
import { useArticle, useStory } from '../client.js';
import { LAYERS, type Layer, type Mark } from '../layers.js';
import { findMarks, findNotes } from '../notes.js';
import { ArticleText } from '../parts/article-text.js';
import { Cite } from '../parts/cite.js';
import { Margin } from '../parts/margin.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { compareAddress, goTo, Link, spansAt, storyAddress, usePlace, withQuery } from '../router.js';
import { plural, sayDate, sayPublished } from '../say.js';

const USUAL: readonly Layer[] = ['statements', 'figures'];

export function ArticlePage({ id }: { readonly id: string }) {
  const article = useArticle(id);
  useTitle(article.data?.article.title);
  if (article.error) return <Failed error={article.error} again={() => void article.refetch()} />;
  return article.data ? <Open answer={article.data} /> : <Loading what="the article" />;
}

function Open({ answer }: { readonly answer: ArticleAnswer }) {
  const { article, reading, story: of } = answer, place = usePlace();
  const story = useStory(of ?? '').data, [active, setActive] = useState<string | null>(null), text = useRef<HTMLDivElement>(null);
  const asked = place.query.get('layers'), at = `${place.query.get('at') ?? ''} ${place.hash}`;
  const layers = useMemo(() => (asked === null ? USUAL : LAYERS.filter((l) => asked.split(',').includes(l))), [asked]);
  const found = useMemo(() => findMarks(answer, story), [answer, story]), notes = useMemo(() => findNotes(answer, story), [answer, story]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` is the part of the place that spansAt reads
  const marks = useMemo((): Mark[] => [...found.filter((m) => m.layer === 'set-aside' || (m.layer !== 'at' && layers.includes(m.layer))), ...spansAt(place).map((span): Mark => ({ ...span, layer: 'at', part: '' }))], [found, layers, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once for each place asked for
  useEffect(() => { text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }); }, [at]);
  const shown = notes.filter((n) => n.kind === 'conflict' || layers.includes(n.kind === 'copy' ? 'copies' : n.kind === 'figure' ? 'figures' : 'statements') || n.kind === 'copy');
  const onActive = useCallback((to: string | null) => setActive(to), []);
  const toggle = (layer: Layer) => goTo(withQuery('layers', (layers.includes(layer) ? layers.filter((l) => l !== layer) : [...layers, layer]).join(',') || 'none') + location.hash, { replace: true });
  const counts: { readonly [L in Layer]: number } = { statements: reading.statements.length, names: reading.mentions.length, figures: reading.figures.length, times: reading.times.length, events: reading.events.length, copies: new Set(found.filter((m) => m.layer === 'copies').map((m) => m.of)).size };
  const versions = story?.reports.filter((r) => r.id === article.revises || r.revises === article.id) ?? [];
  const titled = article.title !== undefined && !article.text.slice(0, article.title.length + 200).includes(article.title);
  return (
    <div className="article">
      <header className="article-head">
        <p className="label"><span className="outlet"><bdi>{outletOf(article)}</bdi></span> · <time dateTime={article.published}>{sayPublished(article.published, reading.doubts.find((d) => d.taken)?.taken)}</time>{article.byline && <> · <bdi>{article.byline}</bdi></>}{article.url && /^https?:/.test(article.url) && <> · <a href={article.url} rel="noreferrer noopener" target="_blank">original</a></>}</p>
        {story && <p className="label">in the story <Link href={storyAddress(story.story.id)}><bdi>{story.story.name}</bdi></Link>, one of {plural(story.reports.length, 'report')}</p>}
        {versions.map((v) => <p key={v.id} className="label">{v.id === article.revises ? 'revises an earlier version' : 'revised by a later version'}, {sayDate(v.published)} · <Link href={v.id === article.revises ? compareAddress(v.id, article.id) : compareAddress(article.id, v.id)}>the two versions side by side</Link></p>)}
        {titled && <h1 dir="auto">{article.title}</h1>}
        <fieldset className="chips layers"><legend className="aloud">Layers</legend>
          {LAYERS.map((layer) => <label key={layer} data-layer={layer}><input type="checkbox" checked={layers.includes(layer)} disabled={!counts[layer]} onChange={() => toggle(layer)} />{layer[0]!.toUpperCase() + layer.slice(1)}<small>{counts[layer]}</small></label>)}
        </fieldset>
      </header>
      <Cite article={article} text={text} asked={spansAt(place)} />
      <div className="leaf">
        <div ref={text}><ArticleText article={article} marks={marks} active={active} onActive={onActive} /></div>
        <Margin notes={shown} text={text} active={active} onActive={onActive} />
      </div>
    </div>
  );
}
