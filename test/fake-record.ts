/**
 * A record in memory that answers from values in hand: for tests of the interface alone. It keeps and links nothing.
 */
import type { Health, StorySummary, WholeArticle } from '../src/record/record.js';
import type { Asked } from '../src/serve/answer.js';
import type { Reading, StoryLinks, WholeRecord } from '../src/types.js';

/** A record of one story that says what is given. */
export function fakeRecord(whole: WholeRecord, readings: readonly Reading[]): Asked {
  const read = new Map(readings.map((reading) => [reading.article.id, reading]));
  const stories = whole.stories.map(
    (story): StorySummary => ({
      ...story,
      counts: {
        articles: story.articles.length,
        origins: whole.origins.length,
        speakers: new Set(whole.utterances.map((u) => u.speaker)).size,
        utterances: whole.utterances.length,
        tallies: whole.tallies.length,
        copies: whole.copies.length,
        conflicts: whole.conflicts.length,
      },
    }),
  );
  const article = (id: string): WholeArticle | undefined => {
    const found = whole.articles.find((a) => a.id === id),
      reading = read.get(id);
    return found && reading
      ? { article: found, reading, story: whole.stories.find((s) => s.articles.includes(id))?.id ?? null, guestOf: [] }
      : undefined;
  };
  const links: StoryLinks = whole;
  return {
    stories: () => stories,
    story: (id) => {
      const story = stories.find((s) => s.id === id);
      return (
        story && {
          story,
          articles: whole.articles.filter((a) => story.articles.includes(a.id)),
          links: pick(links),
          rulings: whole.rulings,
        }
      );
    },
    article,
    entity: (id) => {
      const entity = whole.entities.find((e) => e.id === id);
      return (
        entity && {
          entity,
          utterances: whole.utterances.filter((u) => u.entity === id),
          conflicts: [],
          stories: stories.map((s) => s.id),
        }
      );
    },
    utterance: (id) => whole.utterances.find((u) => u.id === id),
    search: (words, limit) =>
      whole.articles
        .flatMap(({ id, text, title }) => {
          const start = text.toLowerCase().indexOf(words.toLowerCase());
          return start < 0
            ? []
            : [
                {
                  kind: 'article' as const,
                  article: id,
                  title: title ?? null,
                  story: stories[0]?.id ?? null,
                  start,
                  end: start + words.length,
                  exact: text.slice(start, start + words.length),
                },
              ];
        })
        .slice(0, limit),
    whole: () => whole,
    version: () => 1,
    rulings: () => whole.rulings,
    health: (): Health => ({
      schema: 1,
      sqlite: '3',
      integrity: 'ok',
      documents: whole.articles.length,
      articles: whole.articles.length,
      stories: stories.length,
      bytes: 0,
      unlinked: 0,
      search: true,
    }),
  };
}

const pick = ({
  entities,
  utterances,
  happenings,
  tallies,
  copies,
  origins,
  conflicts,
  positions,
}: StoryLinks): StoryLinks => ({ entities, utterances, happenings, tallies, copies, origins, conflicts, positions });
