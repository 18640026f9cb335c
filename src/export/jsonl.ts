/** One story as JSON lines: its story, its articles, then every item of what they say together, each line naming its part of the record. */
import type { StoryParts } from './story.js';

export function toJsonLines({ story, reports, links }: StoryParts): string {
  const lines: object[] = [{ part: 'story', ...story }, ...reports.map(({ article }) => ({ part: 'article', ...article }))];
  for (const [kind, items] of Object.entries(links) as [string, readonly object[]][]) for (const item of items) lines.push({ part: SINGULAR[kind] ?? kind, ...item });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const SINGULAR: Readonly<{ [kinds: string]: string }> = {
  entities: 'entity', utterances: 'utterance', happenings: 'happening', tallies: 'tally', copies: 'copy', origins: 'origin', conflicts: 'conflict', positions: 'position',
};
