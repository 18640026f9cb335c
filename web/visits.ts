/**
 * What was on record when a story was last looked at, kept in this browser alone. Looks less than half an hour apart
 * are one visit.
 */
import type { Story } from '../src/types.js';

interface Visit {
  readonly at: number;
  readonly reports: readonly string[];
}
interface Kept {
  readonly last: Visit;
  readonly before?: Visit;
}

const APART_MS = 30 * 60_000;
const name = (story: string): string => `onrecord.visit.${story}`;

function read(story: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(name(story)) ?? 'null') as Kept | null;
    return kept && Array.isArray(kept.last?.reports) ? kept : undefined;
  } catch {
    return undefined;
  } // no storage here, or something else wrote it
}

/** All that can be new in a story: its reports and its guests. */
export const reportsOf = ({ articles, guests }: Pick<Story, 'articles' | 'guests'>): string[] => [
  ...articles,
  ...guests.map((g) => g.article),
];

/** Notes that these reports are seen now, and gives the visit before this one. */
export function visit(story: string, reports: readonly string[], now: number): Visit | undefined {
  const kept = read(story),
    before = kept && (now - kept.last.at > APART_MS ? kept.last : kept.before);
  try {
    localStorage.setItem(
      name(story),
      JSON.stringify({ last: { at: now, reports }, ...(before && { before }) } satisfies Kept),
    );
  } catch {
    /* then nothing is new next time */
  }
  return before;
}

/** Which of these were not there at the last visit; none where there was none. */
export function findUnseen(story: string, reports: readonly string[]): string[] {
  const kept = read(story);
  return kept ? reports.filter((id) => !kept.last.reports.includes(id)) : [];
}
