/**
 * The text as set type, block by block, with the marks of the layers laid on. Every run of text says where it stands:
 * data-from, data-to.
 */
import { memo, type ReactNode } from 'react';
import type { Article, Block } from '../../src/types.js';
import { wholeBlocks } from '../../src/say/blocks.js';
import { findPieces, type Mark, type Piece } from '../layers.js';
import { Link } from '../router.js';

interface TextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly active: string | null;
  readonly onActive: (of: string | null) => void;
}

/** What is no article text is said so beside it. */
const ASIDE: { readonly [K in Block['kind']]?: string } = {
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  notice: 'notice',
};

/** The block that is the title: the text may begin with it, or come without. */
export const titleBlockOf = ({ blocks, text, title }: Article): Block | undefined =>
  title === undefined
    ? undefined
    : wholeBlocks(blocks, text)
        .slice(0, 3)
        .find((b) => text.slice(b.start, b.end).trim() === title.trim());

export const ArticleText = memo(function ArticleText({ article, marks, active, onActive }: TextProps) {
  const title = titleBlockOf(article)?.start;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a convenience of the pointer; by keyboard the notes of the margin lead to the same
    <div
      className="text"
      lang={article.language}
      dir="auto"
      onClick={(event) => onActive((event.target as HTMLElement).closest<HTMLElement>('[data-of]')?.dataset.of ?? null)}
    >
      {wholeBlocks(article.blocks, article.text).map((block) => {
        const pieces = findPieces(block, marks).map((piece) => (
          <Run key={piece.start} text={article.text} piece={piece} active={active} />
        ));
        return (
          <SetBlock key={block.start} block={block} title={block.start === title}>
            {pieces}
          </SetBlock>
        );
      })}
    </div>
  );
});

function SetBlock({
  block,
  title,
  children,
}: {
  readonly block: Block;
  readonly title: boolean;
  readonly children: ReactNode;
}) {
  if (title) return <h1 dir="auto">{children}</h1>;
  switch (block.kind) {
    case 'heading':
      return <h2 dir="auto">{children}</h2>;
    case 'quote':
      return <blockquote dir="auto">{children}</blockquote>;
    case 'item':
      return (
        <p className="item" dir="auto">
          {children}
        </p>
      );
    case 'paragraph':
      return <p dir="auto">{children}</p>;
    default:
      return (
        <p className="aside" data-kind={ASIDE[block.kind]} dir="auto">
          {children}
        </p>
      );
  }
}

function Run({
  text,
  piece,
  active,
}: {
  readonly text: string;
  readonly piece: Piece;
  readonly active: string | null;
}) {
  const { start, end, marks } = piece,
    words = text.slice(start, end);
  if (!marks.length)
    return (
      <span data-from={start} data-to={end}>
        {words}
      </span>
    );
  const at = marks.some((m) => m.layer === 'at'),
    linked = marks.findLast((m) => m.href);
  const classes = [
    ...new Set(
      marks.flatMap((m) => (m.layer === 'at' ? [] : [m.layer, ...m.part.split(' ').map((p) => `${m.layer}-${p}`)])),
    ),
  ];
  // The innermost item: a statement within a statement is the one meant.
  const of = marks.filter((m) => m.of).sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.of;
  if (active !== null && marks.some((m) => m.of === active)) classes.push('active');
  // Said by the style sheet, so that copied words are the report's alone.
  const says = marks.some((m) => m.layer === 'set-aside' && m.part === 'last' && m.end === end)
    ? 'set aside'
    : undefined;
  const rest = {
    'data-from': start,
    'data-to': end,
    'data-of': of,
    'data-says': says,
    className: classes.join(' ') || undefined,
    title:
      marks
        .filter((m) => m.title)
        .map((m) => m.title)
        .join(' — ') || undefined,
  };
  const inner = linked?.href ? (
    <Link href={linked.href} {...rest}>
      {words}
    </Link>
  ) : (
    <span {...rest}>{words}</span>
  );
  return at ? <mark>{inner}</mark> : inner;
}
