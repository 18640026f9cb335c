/** Another story that some of an article's paragraphs are of, and the way out of it. */
import { sayParagraphs, sayWords } from '../../../src/say/words.js';
import type { ArticleAnswer } from '../../../src/serve/wire.js';
import type { Article } from '../../../src/types.js';
import { ofStory, useStories } from '../../client.js';
import { articleAddress, Link, storyAddress } from '../../router.js';
import { useTelling } from '../../telling.js';

interface GuestProps {
  readonly article: Article;
  readonly guest: ArticleAnswer['guestOf'][number];
}

export function GuestLine({ article, guest: { story, part, paragraphs, linked } }: GuestProps) {
  const other = useStories().data?.stories.find((s) => s.id === story);
  const tell = useTelling();
  const words = { start: part[0]!.start, end: part.at(-1)!.end };
  return (
    <p className="label guest">
      {paragraphs ? (
        <>
          and by <Link href={articleAddress(article.id, ...part)}>{sayParagraphs(paragraphs)}</Link> in the story{' '}
        </>
      ) : (
        'and whole in the story '
      )}
      <Link href={storyAddress(story)}>
        <bdi>{other?.name ?? 'another one'}</bdi>
      </Link>{' '}
      <button
        type="button"
        className="turn"
        title={sayWords(linked.why)}
        onClick={() => void tell(ofStory(article, words, other, 'split'))}
      >
        It is not of that story
      </button>
    </p>
  );
}
