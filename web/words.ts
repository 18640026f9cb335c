/**
 * A story comes with each word once, in its texts; here the anchors get theirs back. Pure but for the answer itself,
 * which nobody else holds yet.
 */
import type { StoryAnswer } from '../src/serve/wire.js';

type Place = { article?: unknown; start?: unknown; end?: unknown; exact?: string };

export function withWords(answer: StoryAnswer): StoryAnswer {
  const texts = new Map(answer.articles.map((a) => [a.id, a.text]));
  const fill = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { article, start, end, exact } = value as Place;
    if (exact === undefined && typeof article === 'string' && typeof start === 'number' && typeof end === 'number')
      (value as Place).exact = texts.get(article)?.slice(start, end) ?? '';
    for (const inside of Object.values(value)) fill(inside);
  };
  fill(answer.links);
  return answer;
}
