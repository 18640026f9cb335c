/** The article form of DESIGN.md (a JSON line, or values in hand) → Article. The text is taken as it is. */
import { createHash } from 'node:crypto';
import type { Article, Block } from '../types.js';
import { findBlocks } from './blocks.js';
import { bylineNames, outletAt } from './credits.js';
import { dateAt } from './dates.js';

export interface ArticleInput {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly language?: string;
}

/**
 * Blocks are found in the text; the text itself is never changed. What the input does not say (title, byline, date,
 * outlet) is taken from the text where it says so plainly; an outlet that is nowhere named is the host of the address.
 * @example toArticle({ text: 'Dam holds\nBy Ana Sol\nThe dam held on Monday, the ministry said.' }).byline // "Ana Sol"
 */
export function toArticle(input: ArticleInput): Article {
  return withId(input, findBlocks(input.text, input));
}

/** The article of blocks already known. */
export function withId(input: ArticleInput, blocks: readonly Block[]): Article {
  const { text } = input;
  const lineOf = (kind: Block['kind']): string[] =>
    blocks.filter((block) => block.kind === kind).map((block) => text.slice(block.start, block.end));
  const title = input.title ?? titleOf(text, blocks);
  const byline = input.byline ?? bylineNames(lineOf('byline'));
  const published =
    input.published ??
    [...lineOf('dateline'), ...lineOf('byline')]
      .flatMap(withParts)
      .map(dateAt)
      .find((date) => date !== undefined);
  const named =
    input.outlet ??
    lineOf('notice')
      .map(outletAt)
      .find((name) => name !== undefined);
  const outlet = named ?? hostOf(input.url);
  return {
    id:
      input.id ??
      createHash('sha256')
        .update(JSON.stringify([input.url ?? null, named ?? null, title ?? null, published ?? null, text]))
        .digest('hex')
        .slice(0, 16),
    text,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(input.language === undefined ? {} : { language: input.language }),
    blocks,
  };
}

/** "https://www.harrowpost.example/a/7" → "harrowpost.example": what a report without an outlet is cited by. */
function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined || !URL.canParse(url) ? undefined : new URL(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, '') || undefined : undefined;
}

/** A line, and what stands between its dashes and bars: “The Orlo Post | October 9, 2025”. */
const withParts = (line: string): string[] => [line, ...line.split(/\s[|·•–—-]\s/)];

/** The first heading, when it stands before the first paragraph. */
function titleOf(text: string, blocks: readonly Block[]): string | undefined {
  const first = blocks.find((block) => block.kind === 'heading' || block.kind === 'paragraph');
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : undefined;
}
