/** The line above a report: its outlet, its day, who wrote it, and the way to where it was published. */
import { sayPublished } from '../../../src/say/words.js';
import type { Article, Reading } from '../../../src/types.js';
import { Outlet } from '../../parts/outlet.js';

interface ImprintProps {
  readonly article: Article;
  readonly doubts: Reading['doubts'];
}

export const Imprint = ({ article, doubts }: ImprintProps) => (
  <p className="label">
    <Outlet report={article} /> ·{' '}
    <time dateTime={article.published}>{sayPublished(article.published, doubts.find((d) => d.taken)?.taken)}</time>
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
);
