/**
 * Words selected in an article, or asked for in the address, can be taken along: as a citation, or as a link to the
 * very words; and a person can say that they are of another story, too.
 */
import { type RefObject, useEffect, useState } from 'react';
import type { Article, Span } from '../../src/types.js';
import { toCitation } from '../cite.js';
import { ofStory, useStories } from '../client.js';
import { articleAddress } from '../router.js';
import { useTelling } from '../telling.js';

export function Cite({
  article,
  home,
  text,
  asked,
}: {
  readonly article: Article;
  readonly home: string | null;
  readonly text: RefObject<HTMLElement | null>;
  readonly asked: readonly Span[];
}) {
  const [selected, setSelected] = useState<Span>(),
    [told, setTold] = useState('');
  useEffect(() => {
    const look = () => setSelected(text.current ? selectedIn(text.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  const span =
    selected ??
    (asked.length
      ? { start: Math.min(...asked.map((s) => s.start)), end: Math.max(...asked.map((s) => s.end)) }
      : undefined);
  useEffect(() => {
    if (told) {
      const wait = setTimeout(() => setTold(''), 2500);
      return () => clearTimeout(wait);
    }
  }, [told]);
  if (!span) return null;
  const here = location.origin + articleAddress(article.id, ...(selected || !asked.length ? [span] : asked));
  const copy = (what: string, words: string) =>
    navigator.clipboard.writeText(words).then(
      () => setTold(`${what} copied`),
      () => setTold('The browser would not copy: take the words by hand'),
    );
  return (
    <p className="cite">
      <button type="button" onClick={() => void copy('Citation', toCitation(article, span, here))}>
        Copy as citation
      </button>
      <button type="button" onClick={() => void copy('Link', here)}>
        Copy link to these words
      </button>
      <OfStory article={article} home={home} span={span} />
      <span role="status">{told}</span>
    </p>
  );
}

/** The words selected may be of another story, too: a person says of which. */
function OfStory({
  article,
  home,
  span,
}: {
  readonly article: Article;
  readonly home: string | null;
  readonly span: Span;
}) {
  const others =
      useStories().data?.stories.filter((s) => s.id !== home && s.articles.some((a) => a !== article.id)) ?? [],
    tell = useTelling();
  if (!others.length) return null;
  return (
    <select
      aria-label="These words are of another story, too"
      value=""
      onChange={(e) =>
        void tell(
          ofStory(
            article,
            span,
            others.find((s) => s.id === e.target.value),
            'merge',
          ),
        )
      }
    >
      <option value="">Of another story, too …</option>
      {others.map((s) => (
        <option key={s.id} value={s.id}>
          {s.name || 'Untitled story'}
        </option>
      ))}
    </select>
  );
}

/** Where in the article the selection lies: every run of text says where it stands. */
function selectedIn(text: HTMLElement): Span | undefined {
  const selection = getSelection(),
    range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || range.collapsed || !text.contains(range.commonAncestorContainer)) return undefined;
  const runs = [...text.querySelectorAll<HTMLElement>('[data-from]')].filter((run) => range.intersectsNode(run)),
    first = runs[0],
    last = runs.at(-1);
  if (!first || !last) return undefined;
  const start =
    Number(first.dataset.from) +
    (first.contains(range.startContainer) && range.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : 0);
  const end =
    last.contains(range.endContainer) && range.endContainer.nodeType === Node.TEXT_NODE
      ? Number(last.dataset.from) + range.endOffset
      : Number(last.dataset.to);
  return start < end ? { start, end } : undefined;
}
