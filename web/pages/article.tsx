/**
 * One report: its text as set type, layers to switch, the words asked for highlighted, and the record in the margin.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { titleOf } from '../../src/say/reports.js';
import type { ArticleAnswer } from '../../src/serve/wire.js';
import { useArticle, useStory } from '../client.js';
import type { Layer, Mark } from '../layers.js';
import type { Note } from '../notes.js';
import { ArticleText } from '../parts/article-text.js';
import { Cite } from '../parts/cite.js';
import { Margin } from '../parts/margin.js';
import { Failed, Loading, useTitle } from '../parts/states.js';
import { spansAt, usePlace } from '../router.js';
import { ArticleHead } from './article/head.js';
import { countLayers, LayerChips, useLayers } from './article/layer-chips.js';
import { useOnRecord } from './article/on-record.js';

export function ArticlePage({ id }: { readonly id: string }) {
  const article = useArticle(id);
  useTitle(article.data && titleOf(article.data.article));
  if (article.error) return <Failed error={article.error} again={() => void article.refetch()} />;
  return article.data ? <Open answer={article.data} /> : <Loading what="the article" />;
}

function Open({ answer }: { readonly answer: ArticleAnswer }) {
  const { article, reading } = answer;
  const story = useStory(answer.story ?? '').data;
  const layers = useLayers();
  const { marks, notes } = useOnRecord(answer, story);
  const asked = useAsked();
  const shown = useMemo(
    () => [
      ...marks.filter((m) => isMarked(m, layers)),
      ...asked.map((span): Mark => ({ ...span, layer: 'at', part: '' })),
    ],
    [marks, layers, asked],
  );
  const [active, setActive] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once for each place asked for
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <div className="article">
      <ArticleHead answer={answer} story={story}>
        <LayerChips layers={layers} counts={countLayers(reading, marks)} />
      </ArticleHead>
      <Cite article={article} home={answer.story} text={text} asked={asked} />
      <div className="leaf">
        <div ref={text}>
          <ArticleText article={article} marks={shown} active={active} onActive={setActive} />
        </div>
        <Margin notes={notes.filter((n) => isNoted(n, layers))} text={text} active={active} onActive={setActive} />
      </div>
    </div>
  );
}

/** The spans that the address asks for, the same ones as long as it asks for the same. */
function useAsked() {
  const place = usePlace();
  const at = `${place.query.get('at') ?? ''} ${place.hash}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` is the part of the place that spansAt reads
  return useMemo(() => spansAt(place), [at]);
}

/** What was set aside is no layer to switch: it is always seen to be. */
const isMarked = ({ layer }: Mark, layers: readonly Layer[]): boolean =>
  layer === 'set-aside' || (layer !== 'at' && layers.includes(layer));

/** Disagreements and copies are noted whatever is marked. */
const isNoted = ({ kind }: Note, layers: readonly Layer[]): boolean =>
  kind === 'conflict' || kind === 'copy' || layers.includes(kind === 'figure' ? 'figures' : 'statements');
