/** How far the speakers of two statements may be one, by name, by description and by the titles the reports give. */
import type { Voice } from './sayings.js';
import { senseOf } from './stems.js';

/** The same name, a description that may be that person's, nobody named, or another. */
export type Speakers = 'same' | 'like' | 'open' | 'other';

export function speakersOf(a: Voice, b: Voice): Speakers {
  if (isOutletOf(a, b)) return 'like';
  if (a.statement.speaker === null || b.statement.speaker === null) return 'open';
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity ? 'same' : 'other';
  const [few, many] = a.speaker.size <= b.speaker.size ? [a, b] : [b, a], within = few.speaker.size > 0 && [...few.speaker].every((stem) => many.speaker.has(stem));
  if (a.statement.named && b.statement.named) return within ? 'same' : 'other';
  if (!a.statement.named && !b.statement.named) return within ? 'like' : 'open';
  const [described, named] = a.statement.named ? [b, a] : [a, b], words = [...described.speaker].filter((stem) => !stem.startsWith('country:'));
  if (few === named && within && named.speaker.size > 1) return 'same'; // "the minister Ida Brand" and "Ida Brand"
  return words.length > 0 && words.every((stem) => named.roles.has(stem) || named.roles.has(senseOf(stem)) || named.speaker.has(stem)) ? 'like' : 'other';
}

/** "The Courier reported …", and the other report is the Courier's. */
export const isOutletOf = (a: Voice, b: Voice): boolean => [[a, b], [b, a]].some(([x, y]) => x!.report !== y!.report && y!.outlet.size > 0 && y!.outlet.size === x!.speaker.size && [...x!.speaker].every((stem) => y!.outlet.has(stem)));

/** In words a page can show. */
export const whoOf = (a: Voice, b: Voice, speakers: Speakers): string => {
  if (speakers === 'open') return a.statement.speaker === null || b.statement.speaker === null ? 'no speaker given in one report' : 'speakers unnamed';
  return speakers === 'same' ? 'same speaker' : isOutletOf(a, b) ? 'told after the outlet of the other report' : 'speaker described alike';
};
