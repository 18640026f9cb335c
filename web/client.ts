/** Asks the interface. One hook a question; answers are kept by TanStack Query. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Article, Ruling, Span } from '../src/types.js';
import type { Told } from './rule.js';
import type {
  ArticleAnswer,
  CountedAnswer,
  EntityAnswer,
  Failure,
  Moving,
  Rulings,
  SearchAnswer,
  SilenceAnswer,
  SinceAnswer,
  Stories,
  StoryAnswer,
  StorySummary,
  Suggestions,
} from '../src/serve/wire.js';
import { toBook } from './book.js';
import { withWords } from './words.js';

/** What the interface said went wrong: its own words. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init).catch(() => {
    throw new Refused(
      'unreachable',
      'Onrecord does not answer. If it no longer runs in the terminal, start it again there: onrecord serve',
    );
  });
  const body = (await answer.json().catch(() => undefined)) as T | Failure | undefined;
  if (answer.ok && body !== undefined) return body as T;
  const error = body && typeof body === 'object' && 'error' in body ? body.error : undefined;
  throw new Refused(
    error?.code ?? 'failed',
    error?.message ?? `The answer to ${path} could not be read. If it stays so, start Onrecord again in the terminal.`,
  );
}

const id = encodeURIComponent;
const retry = (count: number, error: Error): boolean =>
  count < 1 && !(error instanceof Refused && error.code.startsWith('no-such'));
const story = (key: string, asof = '') => ({
  queryKey: ['story', key, asof],
  queryFn: () =>
    ask<StoryAnswer>(`/api/stories/${id(key)}?words=once${asof && `&asof=${asof}`}`)
      .then(withWords)
      .then(toBook),
  retry,
  structuralSharing: false as const,
});

export const useStories = () => useQuery({ queryKey: ['stories'], queryFn: () => ask<Stories>('/api/stories') });
export const useMoving = () => useQuery({ queryKey: ['moving'], queryFn: () => ask<Moving>('/api/moving') });
export const useStory = (key: string) => useQuery({ ...story(key), enabled: key !== '' });
/** The story as known on a day; the day before stands until the new one has come. */
export const useStoryAsOf = (key: string, asof: string) =>
  useQuery({ ...story(key, asof), enabled: asof !== '', placeholderData: keepPreviousData });
/** What the reports since a day have brought. */
export const useSince = (key: string, moment: string) =>
  useQuery({
    queryKey: ['since', key, moment],
    queryFn: () => ask<SinceAnswer>(`/api/stories/${id(key)}/since?moment=${id(moment)}`),
    enabled: moment !== '',
    retry,
  });
export const useSilence = (key: string, asof: string) =>
  useQuery({
    queryKey: ['silence', key, asof],
    queryFn: () => ask<SilenceAnswer>(`/api/stories/${id(key)}/silence${asof && `?asof=${asof}`}`),
    retry,
  });
/** Several stories, those that have arrived. */
export const useStoriesWhole = (keys: readonly string[]) =>
  useQueries({
    queries: keys.map((key) => story(key)),
    combine: (all) => all.flatMap((q) => (q.data ? [q.data] : [])),
  });
export const useCounted = (key: string, asof: string, wanted: boolean) =>
  useQuery({
    queryKey: ['counted', key, asof],
    queryFn: () => ask<CountedAnswer>(`/api/stories/${id(key)}/counted${asof && `?asof=${asof}`}`),
    enabled: wanted,
  });
export const useArticle = (key: string) =>
  useQuery({ queryKey: ['article', key], queryFn: () => ask<ArticleAnswer>(`/api/articles/${id(key)}`), retry });
export const useEntity = (key: string) =>
  useQuery({ queryKey: ['entity', key], queryFn: () => ask<EntityAnswer>(`/api/entities/${id(key)}`), retry });
/** More nobody reads through: whoever looks for one thing says it in more words. */
export const MOST_HITS = 100;
export const useSearch = (words: string) =>
  useQuery({
    queryKey: ['search', words],
    queryFn: () => ask<SearchAnswer>(`/api/search?q=${id(words)}&limit=${MOST_HITS}`),
    enabled: words.trim() !== '',
    retry,
  });
/** Names, measures and figures by number; for a field, only once the typing pauses. */
export const useSuggestions = (words: string, limit = 8) =>
  useQuery({
    queryKey: ['suggest', words, limit],
    queryFn: () => ask<Suggestions>(`/api/suggest?q=${id(words)}&limit=${limit}`),
    enabled: words.trim().length > 1,
    retry,
    placeholderData: keepPreviousData,
  });
export const useRulings = () => useQuery({ queryKey: ['rulings'], queryFn: () => ask<Rulings>('/api/rulings') });
export const tellRuling = (told: Told) =>
  ask<Ruling>('/api/rulings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(told),
  });
/**
 * That words of a report are of another story, too, or are not: told by the first words of a report of it. Undefined
 * where it has no other report.
 */
export async function ofStory(
  article: Article,
  { start, end }: Span,
  other: StorySummary | undefined,
  kind: 'merge' | 'split',
): Promise<Told> {
  const first = other?.articles.find((a) => a !== article.id);
  if (first === undefined)
    throw new Error('That story has no other report by whose words it could be named: add one, and rule then.');
  const report = await ask<ArticleAnswer>(`/api/articles/${id(first)}`),
    [place] = report.reading.sentences,
    words = (of: Article, span: Span) => ({
      article: of.id,
      start: span.start,
      end: span.end,
      exact: of.text.slice(span.start, span.end),
    });
  if (!place)
    throw new Error('The first report of that story has no words by which it could be named: nothing was ruled.');
  return { kind, of: 'story', anchors: [words(article, { start, end }), words(report.article, place)] };
}
export const undoRuling = (ruling: string) => ask<Ruling>(`/api/rulings/${id(ruling)}`, { method: 'DELETE' });
