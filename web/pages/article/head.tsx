/** Whose report it is, of when and of what story, what is in doubt about it, and its title. */
import type { ReactNode } from 'react';
import { titleOf } from '../../../src/say/reports.js';
import { plural } from '../../../src/say/words.js';
import type { ArticleAnswer } from '../../../src/serve/wire.js';
import type { Article } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { titleBlockOf } from '../../parts/article-text.js';
import { Link, storyAddress } from '../../router.js';
import { Derived } from './derived.js';
import { GuestLine } from './guest-line.js';
import { Imprint } from './imprint.js';
import { Versions } from './versions.js';

interface HeadProps {
  readonly answer: ArticleAnswer;
  readonly story: Book | undefined;
  readonly children: ReactNode;
}

export function ArticleHead({ answer, story, children }: HeadProps) {
  const { article, reading, guestOf } = answer;
  const report = story?.report.get(article.id);
  return (
    <header className="article-head">
      <Imprint article={article} doubts={reading.doubts} />
      {story && <OfStory story={story} />}
      {story && report && <Derived book={story} report={report} />}
      {reading.doubts
        .filter((d) => d.foreign)
        .map((d) => (
          <p key={d.start} className="label doubted">
            {d.about[0]!.toUpperCase() + d.about.slice(1)}.
          </p>
        ))}
      {guestOf.map((g) => (
        <GuestLine key={g.story} article={article} guest={g} />
      ))}
      {story && <Versions article={article} reports={story.reports} />}
      <Title article={article} />
      {children}
    </header>
  );
}

const OfStory = ({ story: { story, reports } }: { readonly story: Book }) => (
  <p className="label">
    in the story{' '}
    <Link href={storyAddress(story.id)}>
      <bdi>{story.name}</bdi>
    </Link>
    , {reports.length === 1 ? 'its only report' : `one of ${plural(reports.length, 'report')}`}
  </p>
);

/** Letters behind the length of the title within which a text that brings its title has it. */
const TITLE_WITHIN = 200;

/** Set above a text that does not bring it; where the text has it as a block, it is that block that is set as title. */
function Title({ article }: { readonly article: Article }) {
  const { title, text } = article;
  if (title !== undefined && !text.slice(0, title.length + TITLE_WITHIN).includes(title))
    return <h1 dir="auto">{title}</h1>;
  if (titleBlockOf(article)) return null;
  return (
    <h1 className="aloud" dir="auto">
      {titleOf(article)}
    </h1>
  );
}
