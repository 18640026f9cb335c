/** The kinds of items a story's links hold, in the order in which the record is written out. */
import type { StoryLinks } from '../types.js';

export const linkKinds = [
  'entities',
  'utterances',
  'happenings',
  'tallies',
  'copies',
  'origins',
  'conflicts',
  'positions',
] as const satisfies readonly (keyof StoryLinks)[];

export type LinkKind = (typeof linkKinds)[number];
