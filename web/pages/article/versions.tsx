/** The earlier and later versions of a report that its story has, each to be read side by side with it. */
import { sayDate } from '../../../src/say/words.js';
import type { Article } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { compareAddress, Link } from '../../router.js';

interface VersionsProps {
  readonly article: Article;
  readonly reports: Book['reports'];
}

export const Versions = ({ article, reports }: VersionsProps) =>
  reports
    .filter((r) => r.id === article.revises || r.revises === article.id)
    .map((r) => {
      const earlier = r.id === article.revises;
      return (
        <p key={r.id} className="label">
          {earlier ? 'revises an earlier version' : 'revised by a later version'}, {sayDate(r.published)} ·{' '}
          <Link href={earlier ? compareAddress(r.id, article.id) : compareAddress(article.id, r.id)}>
            the two versions side by side
          </Link>
        </p>
      );
    });
