/**
 * One story as JSON lines: its story, its articles, every item of what they say together, and what people ruled; each
 * line names its part of the record.
 */
import type { StoryParts } from './story.js';

export function toJsonLines({ story, reports, links, rulings }: StoryParts): string {
  const lines: object[] = [
    { part: 'story', ...story },
    ...reports.map(({ article }) => ({ part: 'article', ...article })),
  ];
  for (const [kind, items] of Object.entries(links) as [string, readonly object[]][])
    for (const item of items) lines.push({ part: SINGULAR[kind] ?? kind, ...item });
  for (const ruling of rulings) lines.push({ part: 'ruling', ...ruling });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const SINGULAR: Readonly<{ [kinds: string]: string }> = {
  entities: 'entity',
  utterances: 'utterance',
  happenings: 'happening',
  tallies: 'tally',
  copies: 'copy',
  origins: 'origin',
  conflicts: 'conflict',
  positions: 'position',
};
