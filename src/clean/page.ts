/**
 * A web page → its article: metadata, title as the first heading, pieces of content with an empty line between them.
 */
import { PAGE_LABELS } from '../lang/en/boilerplate.js';
import type { Block } from '../types.js';
import type { ArticleInput } from './article.js';
import { findBlocks } from './blocks.js';
import { findContent, type Piece } from './content.js';
import type { Refused } from './form.js';
import { isNotice } from './frame.js';
import { toPage } from './html.js';
import { findMetadata } from './metadata.js';

/**
 * The article's text is made here, so its blocks are known: what the tags say, and what the words say where tags say
 * nothing. Never throws.
 */
export function readPage(
  html: string,
  address?: string,
): { readonly input: ArticleInput; readonly blocks: readonly Block[] } | Refused {
  try {
    const page = toPage(html);
    if ('refused' in page) return page;
    const metadata = findMetadata(page, address);
    const asksPassword = page.querySelector('input[type="password"]') !== null;
    const { title = '' } = metadata;
    const pieces = findContent(page).filter((piece) => !isBoilerplate(piece.words));
    const prose = pieces.reduce(
      (sum, piece) => sum + (/[.!?…]["”’')\]]*$/.test(piece.words) && !isNotice(piece.words) ? piece.words.length : 0),
      0,
    );
    if (prose < (asksPassword ? 600 : 60))
      return {
        refused: `no article in the page (title ${JSON.stringify(title.slice(0, 80))}, ${prose} characters of sentences); ${asksPassword ? 'it asks for a password, log in and save the page' : 'save the page that has the report'}`,
      };
    return assembled(metadata, pieces);
  } catch (error) {
    return {
      refused: `a page that cannot be read (${error instanceof Error ? error.message.slice(0, 100) : 'broken'}); save the report as text`,
    };
  }
}

function assembled(
  metadata: Omit<ArticleInput, 'text'>,
  pieces: readonly Piece[],
): { readonly input: ArticleInput; readonly blocks: readonly Block[] } {
  const { title } = metadata;
  const lines: Piece[] = title ? [{ words: title, kind: 'heading' }, ...withoutTitle(pieces, title)] : [...pieces];
  const text = lines.map((line) => line.words).join('\n\n');
  const kinds = new Map<number, Piece['kind']>();
  let at = 0;
  for (const line of lines) {
    kinds.set(at, line.kind);
    at += line.words.length + 2;
  }
  const blocks = findBlocks(text, metadata).map((block) => {
    const kind = kinds.get(block.start);
    return kind !== undefined &&
      kind !== 'paragraph' &&
      (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item')
      ? { ...block, kind }
      : block;
  });
  return { input: { ...metadata, text }, blocks };
}

/** The title stands in the content too on many pages, on old ones within the first paragraph. */
function withoutTitle([first, ...rest]: readonly Piece[], title: string): readonly Piece[] {
  if (!first || isSame(first.words, title)) return rest;
  return [
    first.words.startsWith(`${title} `) ? { ...first, words: first.words.slice(title.length + 1) } : first,
    ...rest,
  ];
}

/** Lines that are nothing but a label of the page. */
const isBoilerplate = (words: string): boolean =>
  words.length < 60 &&
  PAGE_LABELS.has(
    words
      .toLowerCase()
      .replace(/^\d+ | ?[:….]+$|\d+$/g, '')
      .trim(),
  );

const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (words: string): string =>
  words
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
