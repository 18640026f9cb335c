/** Reports of one story → what they say together: the steps in order. Pure, and the same for any order of the reports. */
import type { StoryLinks } from '../types.js';
import { byPublished, type Report } from './report.js';

export function linkStory(reports: readonly Report[]): StoryLinks {
  const inOrder = [...reports].sort(byPublished);
  void inOrder;
  return { entities: [], utterances: [], happenings: [], tallies: [], copies: [], origins: [], conflicts: [], positions: [] };
}
