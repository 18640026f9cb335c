/** The reports themselves, whole, as text. */
import { wholeBlocks } from '../../say/blocks.js';
import { outletOf } from '../../say/reports.js';
import { sayParagraphs } from '../../say/words.js';
import type { Article, Block, Guest } from '../../types.js';
import type { StoryParts } from '../story.js';
import { day, dotted, escaped, small } from './markup.js';
import { nameOf, type Sources } from './sources.js';

export function sayTexts(sources: Sources, guests: readonly Guest[]): string[] {
  const guestAt = new Map(guests.map((g) => [g.article, g]));
  return sources.reports.map((report, i) => sayReport(sources, report, i, guestAt.get(report.article.id)));
}

function sayReport(
  sources: Sources,
  report: StoryParts['reports'][number],
  place: number,
  guest: Guest | undefined,
): string {
  const { article } = report;
  const language = article.language ? ` lang="${escaped(article.language)}"` : '';
  return [
    `<article id="r${place}"><h3 dir="auto">${escaped(article.title ?? outletOf(article))}</h3>`,
    small(
      dotted(
        `${nameOf(sources, article.id)}${takenAs(report)}`,
        article.byline ? escaped(article.byline) : false,
        originalOf(article),
      ),
    ),
    guest ? sayGuest(guest) : '',
    `<div class="t" dir="auto"${language}>${sayBlocks(article)}</div></article>`,
  ].join('');
}

/** Of an undated report the day its times are reckoned from, and by what. */
function takenAs({ article, reading }: StoryParts['reports'][number]): string {
  const taken = article.published ? undefined : reading.doubts.find((d) => d.taken)?.taken;
  return taken ? `; taken as ${taken.exact ? '' : 'about '}${day(taken.day)}, from ${escaped(taken.from)}` : '';
}

/** No address but of the web. */
const originalOf = ({ url }: Article): string | false =>
  url !== undefined && /^https?:/.test(url) && `<a href="${escaped(url)}" rel="noreferrer noopener">original</a>`;

function sayGuest({ paragraphs, linked }: Guest): string {
  const which = paragraphs
    ? `; ${sayParagraphs(paragraphs)} ${/\D/.test(paragraphs) ? 'are' : 'is'} of this one, too`
    : ', and of this one';
  return small(`A report of another story${which}: ${escaped(linked.why)}`);
}

const sayBlocks = ({ blocks, text }: Article): string =>
  wholeBlocks(blocks, text)
    .map((block) => sayBlock(block, text))
    .join('\n');

const ASIDE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['byline', 'dateline', 'caption', 'notice']);

/** It tells the script where in the text it begins. */
const sayBlock = ({ kind, start, end }: Block, text: string): string =>
  `<p class="w${ASIDE.has(kind) ? ' x' : ''}" data-r data-from="${start}">${escaped(text.slice(start, end))}</p>`;
