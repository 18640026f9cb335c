/**
 * Event coreference over reports: ECB+ dev, its own event mentions in the sentences annotated in full, all reports as
 * one stream.
 */
import { lemmaOf } from './lemmas.js';
import { type GoldStory, goldStories } from '../../train/gold-events.js';
import { groupOccurrences } from '../../src/link/happenings/groups.js';
import { type ClusterScores, clusterScores } from './clusters.js';

/** Each way of grouping, by name: ours, and what it is to beat. */
export function eventScores(part: 'train' | 'dev' = 'dev'): { readonly [way: string]: ClusterScores } {
  const stories = goldStories(part),
    gold = stories.flatMap((s) => s.events.map((e) => e.right));
  return {
    'every event by itself': clusterScores(
      gold,
      gold.map((_, i) => `${i}`),
    ),
    'same head lemma in one story': clusterScores(
      gold,
      stories.flatMap((s, n) => s.events.map((e) => `${n} ${lemmaOf(e.head)}`)),
    ),
    happenings: clusterScores(gold, stories.flatMap(grouped)),
  };
}

function grouped({ events }: GoldStory, story: number): string[] {
  const groups = groupOccurrences([events.map((e) => e.occurrence)]),
    at = new Map(groups.flatMap((group, g) => group.map((o) => [o, g] as const)));
  return events.map((e) => `${story} ${at.get(e.occurrence)!}`);
}
