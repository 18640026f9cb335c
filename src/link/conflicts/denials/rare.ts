/** Which words of a story tie a denial to what it denies: what the whole story speaks of ties nothing. */
import type { Voice } from '../../utterances/sayings.js';

/**
 * What is in more statements than this, and in more than this share of them ("crash", "ship"), is common. Set by eye on
 * fewer than ten real stories.
 */
const FEW = 6,
  SHARE = 0.06;

export function rareAmong(sayings: readonly Voice[]): (stem: string) => boolean {
  const counts = new Map<string, number>();
  for (const { stems } of sayings) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(FEW, SHARE * sayings.length);
  return (stem) => (counts.get(stem) ?? 0) <= most;
}
